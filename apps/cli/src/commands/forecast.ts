import type { Say } from '@bifrons/language';
import { Command, Option } from 'commander';
import { parsePatient, variantProblem } from '@bifrons/knowledge';
import {
  forecast,
  forecastColumns,
  outlook,
  quotedBeside,
  toldScores,
  type ForecastRequest,
  type ForecastResult,
  type Outlook,
  type QuotedFigure,
  type RegimenForecast,
} from '@bifrons/inference';
import { diseaseModel, type DiseaseModel, type ScoreModel } from '@bifrons/model';
import { doseWarnings } from '@bifrons/safety';
import { certaintyText } from '../certainty-text.js';
import { examples } from '../command-line.js';
import { InputError } from '../exit.js';
import { ofDisease, readInput, readNumber, readRegimen } from '../read-input.js';
import { runJob, type JobOptions } from '../run.js';
import { table } from '../table.js';
import { why } from '../why.js';

interface Options extends JobOptions {
  regimen: string[];
  weeks: string;
  people?: string;
  target?: string[];
  seed: string;
  full?: true;
  json?: true;
  why?: true;
  variant?: string;
}

export function forecastCommand(say: Say): Command {
  return (
    new Command('forecast')
      .argument('<patient.json>', say('the person'))
      .requiredOption(
        '--regimen <text>',
        say('e.g. "baricitinib:4mg:qd,none@36"; repeat it to compare'),
        (text, all?: string[]) => [...(all ?? []), text],
      )
      .option('--weeks <n>', say('weeks to look ahead'), '104')
      .option(
        '--people <n>',
        say('virtual people like this one (as many as the printed digits need, unless given)'),
      )
      .option(
        '--target <score>',
        say('score to reach: of the primary score ("20") or of another ("itch=4"); repeat it for several'),
        (text, all?: string[]) => [...(all ?? []), text],
      )
      .option('--seed <n>', say('seed of the random numbers'), '1')
      .option('--workers <n>', say('worker threads (the result does not depend on it)'))
      .option(
        '--full',
        say('every dose with dynamic SOCS instead of averaging over the dose interval (slow)'),
      )
      .option('--out <file.parquet>', say("write every virtual person's score by week"))
      .option('--json', say('print JSON'))
      .option('--why', say('print every number used, with grade and source'))
      // Asked for by those who know `engagement --variant`: refused in words.
      .addOption(new Option('--variant <gene>').hideHelp())
      .addHelpText(
        'after',
        examples(
          say,
          'bifrons forecast examples/patients/severe.json --regimen baricitinib:4mg:qd --regimen "baricitinib:4mg:qd,none@36" --weeks 104',
        ),
      )
      .action(async (file: string, options: Options) => {
        if (options.variant !== undefined) throw noForecastOf(options.variant);
        const patient = readInput(file, parsePatient);
        const request: ForecastRequest = {
          patient,
          regimens: options.regimen.map((label) => ({ label, segments: readRegimen(label) })),
          weeks: readNumber('--weeks', options.weeks, { min: 1, max: 520, whole: true, unit: 'weeks' }),
          ...(options.people === undefined
            ? {}
            : {
                virtualPatients: readNumber('--people', options.people, {
                  min: 20,
                  max: 1_000_000,
                  whole: true,
                }),
              }),
          targets: readTargets(patient.disease, options.target ?? []),
          seed: readNumber('--seed', options.seed, { min: 0, max: 2 ** 53 - 1, whole: true }),
          resolution: options.full ? 'full' : 'averaged',
        };
        const result = await runJob(options, forecastColumns(request), async (pool, run) => {
          const found = await forecast(request, pool, run);
          return {
            ...found,
            warnings: [
              ...found.warnings,
              ...doseWarnings(
                request.regimens.map(({ segments }) => segments),
                ofDisease(request.patient.disease),
              ),
            ],
            outlook: await outlook(request, pool, { signal: run.signal }),
            quoted: quotedBeside(patient.disease, found.regimens[0]!),
          };
        });
        process.stdout.write(
          `${options.json ? JSON.stringify(result, null, 2) : report(result, diseaseModel(patient.disease), result.outlook, result.quoted, options.why)}\n`,
        );
      })
  );
}

/** That a variant is no part of a forecast, with what is known instead. */
function noForecastOf(variant: string): InputError {
  const { message, suggestion } = variantProblem(`gain of function: ${variant}`, [])!;
  return new InputError(`--variant ${variant}`, [
    { message, ...(suggestion !== undefined && { suggestion }) },
  ]);
}

/** Scores to reach, by their ids. */
function readTargets(disease: string, texts: readonly string[]): Record<string, number> {
  const scores = toldScores(diseaseModel(disease));
  return Object.fromEntries(
    texts.map((text) => {
      const [, id = scores[0]!.id, value = ''] = /^(?:([^=]*)=)?(.*)$/.exec(text)!;
      const score = scores.find((one) => one.id === id.trim());
      if (score === undefined)
        throw new InputError(`--target ${text}`, [
          {
            message: `"${id}" is not a score of ${disease}`,
            suggestion: `scores: ${scores.map((one) => one.id).join(', ')}`,
          },
        ]);
      const { min, max, name } = score;
      return [score.id, readNumber('--target', value, { min, max, unit: `${name} points` })];
    }),
  );
}

/** Weeks shown in the table: every quarter of a year, that at which trials are judged, its first month where that is soon, and the last. */
function shownWeeks({ weeks }: ForecastResult, { judgedAtWeek }: DiseaseModel): number[] {
  return weeks.filter(
    (week) =>
      week % 12 === 0 || week === judgedAtWeek || (week === 4 && judgedAtWeek <= 12) || week === weeks.at(-1),
  );
}

/** A value of a score, to a hundredth of its range. */
const valueOf = ({ max }: ScoreModel, value: number): string => value.toFixed(max >= 100 ? 0 : 1);

/** One score of a regimen, week by week. */
function scoreTable(
  result: ForecastResult,
  regimen: RegimenForecast,
  score: ScoreModel,
  disease: DiseaseModel,
): string {
  const { median, bands, target, chanceAtTarget, improvements, halfOfEffectDays, certainty } =
    regimen.scores[score.id]!;
  const [half, , wide] = bands;
  const percent = (chance: number) => (100 * chance).toFixed(0);
  const span = (band: typeof half, week: number) =>
    `${valueOf(score, band!.lower[week]!)}–${valueOf(score, band!.upper[week]!)}`;
  const days = halfOfEffectDays;
  return [
    table(
      [
        'week',
        score.name,
        '50 %',
        '95 %',
        `chance of ${score.name} ≤ ${Number(target.toPrecision(3))}, %`,
        ...improvements.map(({ name }) => `${name}, %`),
      ],
      shownWeeks(result, disease).map((week) => [
        String(week),
        score === disease.scores[0] ? middleOf(score, regimen, week) : valueOf(score, median[week]!),
        span(half, week),
        span(wide, week),
        percent(chanceAtTarget[week]!),
        ...improvements.map(({ chance }) => percent(chance[week]!)),
      ]),
    ),
    ...(regimen.scores[score.id]!.beside === undefined
      ? []
      : [`beside this: ${regimen.scores[score.id]!.beside}`]),
    ...(score.onSingleDay === undefined || days === null
      ? []
      : [`half of the improvement of ${score.name} is there after ${days.toFixed(0)} days`]),
    certaintyText(certainty),
  ].join('\n');
}

function report(
  result: ForecastResult,
  disease: DiseaseModel,
  outlook: Outlook,
  quoted: readonly QuotedFigure[],
  showWhy = false,
): string {
  const [primary] = disease.scores;
  const sections = result.regimens.map((r) => {
    const share = (x: number) => `${(100 * x).toFixed(0)} %`;
    return [
      r.label,
      ...toldScores(disease)
        .filter(({ id }) => r.scores[id] !== undefined)
        .map((score) => scoreTable(result, r, score, disease)),
      ...twoOutcomesText(primary, r),
      ...chanceRangeText(primary, r, result.target),
      `width at week ${r.widthShares.week}: ${share(r.widthShares.betweenPeople)} between people, ${share(r.widthShares.parameters)} what is not known of model and medicine, ${share(r.widthShares.measurement)} reading of the score`,
    ].join('\n');
  });
  const { chance, median } = result.samplingError;
  return [
    ...(result.beside.length === 0
      ? []
      : [['to be read with every figure:', ...result.beside.map((one) => `- ${one}`)].join('\n')]),
    ...sections,
    ...(quoted.length === 0 ? [] : [quotedText(quoted)]),
    'These are people who stay on the regimen: those who leave a medicine, for whatever reason, do as the regimen that they then have.',
    ...(result.assumed.length === 0 ? [] : [result.assumed.map((a) => `assumed: ${a}`).join('\n')]),
    knownOf(result),
    stopOrGoText(primary, outlook, result.target),
    ...(outlook.pauses.length === 0 ? [] : [pauseTable(primary, outlook)]),
    relapseText(outlook),
    ...result.warnings.map((w) => `note: ${w}`),
    `${result.virtualPatients} virtual people (standard error at most ${(100 * chance).toFixed(1)} points of a chance, ${median.toFixed(1)} of a median), calibration ${result.run.calibration}, seed ${result.run.seed}`,
    ...(showWhy ? [why(result.provenance)] : []),
  ].join('\n\n');
}

/** The median, or the two scores around which people are. */
function middleOf(score: ScoreModel, { median, outcomes }: RegimenForecast, week: number): string {
  const two = outcomes[week];
  return two
    ? `${valueOf(score, two.better.median)} or ${valueOf(score, two.worse.median)}`
    : valueOf(score, median[week]!);
}

/** The two outcomes of the last week, in words; nothing where it is one. */
function twoOutcomesText(score: ScoreModel, { outcomes }: RegimenForecast): string[] {
  const two = outcomes.at(-1);
  if (!two) return [];
  const of100 = Math.round(100 * two.better.share);
  return [
    `two outcomes at week ${outcomes.length - 1}: about ${of100} in 100 have ${score.name} around ${valueOf(score, two.better.median)}, ${100 - of100} in 100 around ${valueOf(score, two.worse.median)}; hardly anybody is between`,
  ];
}

/** How far the chance hangs on what is not known; nothing where trials carry it. */
function chanceRangeText({ name }: ScoreModel, { chanceRange }: RegimenForecast, target: number): string[] {
  if (chanceRange === undefined) return [];
  const { week, share, lower, upper } = chanceRange;
  const percent = (x: number) => (100 * x).toFixed(0);
  return [
    `chance of ${name} ≤ ${Number(target.toPrecision(3))} at week ${week}: ${percent(share)} %, and ${percent(lower)} to ${percent(upper)} % by what is not known of the disease and the medicine (90 %)`,
  ];
}

/** What the forecast knows of the person, and what that changed. */
function knownOf({ conditioning, regimens }: ForecastResult): string {
  if (conditioning === undefined) return 'known of the person: the baseline';
  const last = regimens[0]!.median.length - 1;
  const width = (bands: (typeof regimens)[number]['bands']) =>
    (bands[2]!.upper[last]! - bands[2]!.lower[last]!).toFixed(0);
  const before = regimens[0]!.before;
  return [
    `known of the person: the baseline and ${conditioning.visits} visits`,
    `effective sample size ${conditioning.effectiveSampleSize.toFixed(0)}`,
    ...(before === undefined
      ? []
      : [
          `95 % band at week ${last}: ${width(before.bands)} points before, ${width(regimens[0]!.bands)} after`,
        ]),
  ].join('; ');
}

function stopOrGoText({ name }: ScoreModel, { stopOrGo, from }: Outlook, target: number): string {
  const { week, horizon, responsePercent, chance } = stopOrGo;
  if (chance.slice(1).every((value) => value === null))
    return from === 0
      ? `stop or go on: ${name} has already fallen by ${responsePercent} %: this person responds`
      : `stop or go on: ${name} falls by ${responsePercent} % within 4 weeks in nearly everybody`;
  const outcome = `the chance of ${name} ≤ ${target} at week ${horizon}`;
  return week === null
    ? `stop or go on: however long nothing happens, ${outcome} stays above 10 %`
    : `stop or go on: without ${responsePercent} % improvement by week ${week}, ${outcome} is below 10 %`;
}

function pauseTable({ name }: ScoreModel, { from, pauses }: Outlook): string {
  const points = (x: number | null) => (x === null ? '–' : x.toFixed(1));
  return [
    `a pause from week ${from}, ${name} points against going on`,
    table(
      ['weeks', 'largest loss', '80 %', 'of those better by half', 'left after 26 weeks'],
      pauses.map((p) => [
        String(p.weeks),
        points(p.loss),
        `${points(p.lower)}–${points(p.upper)}`,
        points(p.lossOfResponders),
        points(p.left),
      ]),
    ),
  ].join('\n');
}

/** A report without a primary source beside what is predicted of one person; it was never fitted. */
function quotedText(quoted: readonly QuotedFigure[]): string {
  const percent = (x: number) => `${x.toFixed(0)} %`;
  return [
    `${quoted[0]!.study} (never fitted)`,
    table(
      ['reported', 'week', 'people', 'figure', 'this forecast'],
      quoted.map(({ what, week, people, reported, interval, predicted }) => [
        what,
        week === null ? 'not said' : String(week),
        people === null ? 'not said' : String(people),
        `${percent(reported)}${interval === null ? '' : ` (${interval.map((x) => x.toFixed(0)).join(' to ')})`}`,
        predicted === null
          ? '–'
          : `${percent(predicted.value)}${predicted.band === null ? ' of people' : ` (one person: ${predicted.band.map((x) => x.toFixed(0)).join(' to ')})`}`,
      ]),
    ),
  ].join('\n');
}

function unknownRelapseText(
  from: number,
  { why, range }: NonNullable<Outlook['relapse']['unknown']>,
): string {
  const share = (x: number) => `${(100 * x).toFixed(0)}`;
  const told =
    range === null
      ? 'before any data hardly anybody was expected to improve so far that it could be asked'
      : `what was assumed before any data allows ${share(range.lower)} to ${share(range.upper)} of 100 (middle ${share(range.median)}) of those better by ${range.improvedPercent} % or more to be back above ${range.backPercent} % of the start within ${range.weeks} weeks`;
  return `stopped for good at week ${from}: ${why}; ${told}. Nothing is told of pauses, for the same reason`;
}

function relapseText({ from, relapse }: Outlook): string {
  if (relapse.unknown !== undefined) return unknownRelapseText(from, relapse.unknown);
  if (relapse.responders === 0) return `nobody has the target at week ${from}`;
  const shown = relapse.weeks.flatMap((week, k) =>
    week > 0 && week % 12 === 0 ? [`${(100 * relapse.lost[k]!).toFixed(0)} % by ${week}`] : [],
  );
  return `stopped for good at week ${from}, more than ${Number(relapse.points.toPrecision(2))} points lost in those with the target then: ${shown.join(', ')} weeks later`;
}
