import { antibodyNamed, type Grade } from '@bifrons/knowledge';
import {
  antibodyEngagement,
  concentrationAmongPeople,
  engagement,
  engagementOverDoses,
  engagementOverDosesCsv,
  type AntibodyEngagement,
  type ConcentrationAmongPeople,
  type EngagementOverDoses,
  type EngagementResult,
} from '@bifrons/model';
import type { Phrase, Say } from '@bifrons/language';
import { doseWarnings } from '@bifrons/safety';
import { Command } from 'commander';
import { outputOf } from '../evidence-question.js';
import { examples } from '../command-line.js';
import { InputError } from '../exit.js';
import { asInputError } from '../model-refusal.js';
import { doseLimits, readDoses } from '../read-doses.js';
import { readNumber } from '../read-input.js';
import { readVariant } from '../read-variant.js';
import { table } from '../table.js';
import { variantAnswer, variantText } from '../variant-text.js';
import { why } from '../why.js';

interface Options {
  drug: string;
  dose?: string;
  doses?: string;
  perDay: string;
  everyWeeks?: string;
  variant?: string;
  json?: true;
  csv?: true;
  why?: true;
}

export function engagementCommand(say: Say): Command {
  return new Command('engagement')
    .requiredOption('--drug <name>', say('medicine, by its name or brand'))
    .option('--dose <mg>', say('one dose in mg'))
    .option('--doses <list>', say('several in mg: 2,4 or 1..10 or, with a step, 1..10/0.5'))
    .option('--per-day <n>', say('doses per day'), '1')
    .option('--every-weeks <n>', say('weeks from one injection to the next, of an antibody'))
    .option(
      '--variant <gene:factor>',
      say(
        'the signal left where a gene of the pathway has a gain of function (STAT1, STAT3, STAT6, JAK1) of an assumed factor',
      ),
    )
    .option('--json', say('print JSON'))
    .option('--csv', say('print a row for each dose and signal: shares 0 to 1, range of the potency, grade'))
    .option('--why', say('print every number used, with grade and source'))
    .addHelpText(
      'after',
      examples(
        say,
        'bifrons engagement --drug baricitinib --dose 4 --per-day 1 --json',
        'bifrons engagement --drug upadacitinib --doses 5..45/5 --csv > upadacitinib.csv',
        'bifrons engagement --drug guselkumab --dose 100 --every-weeks 8',
        'bifrons engagement --drug baricitinib --dose 4 --variant STAT1:2',
      ),
    )
    .action((options: Options) => {
      try {
        process.stdout.write(answer(options));
      } catch (error) {
        throw asInputError(error);
      }
    });
}

/** What is printed. */
function answer(options: Options): string {
  const { drug, dose, doses, perDay: times, everyWeeks, variant, why: asksWhy, ...asked } = options;
  const showWhy = asksWhy ?? false;
  const output = outputOf(asked);
  if (variant !== undefined && (doses !== undefined || output === 'csv'))
    throw new InputError('--variant', [
      { message: 'is for one dose, as a table or as JSON', suggestion: 'leave out --doses and --csv' },
    ]);
  const antibody = antibodyNamed(drug);
  if (antibody !== undefined) return antibodyAnswer(antibody, options, output);
  if (everyWeeks !== undefined)
    throw new InputError('--every-weeks', [
      { message: 'is for what is injected', suggestion: 'doses a day as --per-day 2' },
    ]);
  const dosesMg = readDose(dose, doses);
  const perDay = readNumber('--per-day', times, { min: 1, max: 4, whole: true });
  if (output === 'csv')
    return engagementOverDosesCsv(engagementOverDoses({ drug, dosesMg, perDay, amongPeople: true }));
  if (doses !== undefined) {
    const found = engagementOverDoses({ drug, dosesMg, perDay, amongPeople: output === 'json' });
    const result = { ...found, warnings: warningsOf(found.drug, dosesMg.at(-1)!, perDay) };
    return `${output === 'json' ? JSON.stringify(result, null, 2) : overDosesReport(result, showWhy)}\n`;
  }
  const request = { drug, doseMg: dosesMg[0]!, perDay };
  const found = engagement(request);
  const result = {
    ...found,
    warnings: warningsOf(found.drug, request.doseMg, perDay),
    ...(variant !== undefined && { variant: variantAnswer(readVariant(variant, found)) }),
  };
  if (output === 'json') return `${JSON.stringify(result, null, 2)}\n`;
  const { variant: answered } = result;
  return answered === undefined
    ? `${report(result, concentrationAmongPeople(request), showWhy)}\n`
    : `${variantReport(answered, `${found.drug} ${found.doseMg} mg, ${perDay} × a day`, result.warnings, showWhy ? found.provenance : null)}\n`;
}

/** What is printed of an antibody. */
function antibodyAnswer(
  drug: string,
  { dose, doses, everyWeeks, variant, why: asksWhy }: Options,
  output: ReturnType<typeof outputOf>,
): string {
  if (doses !== undefined || output === 'csv')
    throw new InputError(doses === undefined ? '--csv' : '--doses', [
      { message: 'is for what is taken every day', suggestion: 'one dose as --dose 100 --every-weeks 8' },
    ]);
  if (everyWeeks === undefined)
    throw new InputError('--every-weeks', [
      {
        message: `is missing: ${drug} is injected`,
        suggestion: 'weeks between injections as --every-weeks 8',
      },
    ]);
  const doseMg = readDose(dose, undefined)[0]!;
  const weeks = readNumber('--every-weeks', everyWeeks, { min: 0.5, max: 52 });
  const found = antibodyEngagement({ drug, doseMg, everyWeeks: weeks });
  const answered =
    variant === undefined
      ? undefined
      : variantAnswer(readVariant(variant, { signals: found.signals, takesLigand: true }));
  const result = { ...found, ...(answered && { variant: answered }) };
  if (output !== 'json' && answered !== undefined)
    return `${variantReport(answered, `${found.drug} ${doseMg} mg every ${weeks} weeks`, [], asksWhy ? found.provenance : null)}\n`;
  return output === 'json'
    ? `${JSON.stringify(result, null, 2)}\n`
    : `${antibodyReport(result, asksWhy ?? false)}\n`;
}

/** What is left of the signals of a variant, with the warnings of the dose. */
const variantReport = (
  answer: ReturnType<typeof variantAnswer>,
  medicine: string,
  warnings: readonly Phrase[],
  provenance: EngagementResult['provenance'] | null,
): string =>
  [
    ...warnings.map((warning) => `note: ${warning}`),
    variantText(answer, medicine),
    ...(provenance === null ? [] : ['', why(provenance)]),
  ].join('\n');

function antibodyReport(result: AntibodyEngagement, showWhy: boolean): string {
  const { concentration, signals } = result;
  const interval = result.days.at(-1)!;
  return [
    `${result.drug} ${result.doseMg} mg every ${result.everyWeeks} weeks, at steady state`,
    `blood: peak ${concentration.peakMgPerL.toPrecision(3)} mg/L, mean ${concentration.meanMgPerL.toPrecision(3)}, trough ${concentration.troughMgPerL.toPrecision(3)}`,
    '',
    table(
      [
        'signal',
        'needs',
        'mean %',
        'range %',
        'peak %',
        'trough %',
        `days of ${interval} above half`,
        'grade',
      ],
      signals.map((s) => [
        s.name,
        s.outsideJaks ? 'no JAK' : 'JAKs',
        percent(s.mean),
        range(s.lower, s.upper),
        percent(s.peak),
        percent(s.trough),
        String(s.daysAboveHalf),
        s.grade,
      ]),
    ),
    '',
    'taken away in skin before the receptor; range: over the 95 % range of the concentration of half effect, which has the grade; other signals are untouched',
    ...(showWhy ? ['', why(result.provenance)] : []),
  ].join('\n');
}

/** The one dose or the several. @throws InputError when there is neither, or both */
function readDose(dose: string | undefined, doses: string | undefined): number[] {
  if (dose !== undefined && doses !== undefined)
    throw new InputError('--dose --doses', [{ message: 'give one of them' }]);
  if (doses !== undefined) return readDoses('--doses', doses);
  if (dose !== undefined) return [readNumber('--dose', dose, doseLimits)];
  throw new InputError('--dose', [
    { message: 'is missing', suggestion: 'one dose as --dose 4, or several as --doses 1..10' },
  ]);
}

/** The label's highest for any disease: engagement is asked for none. */
const warningsOf = (drug: string, doseMg: number, perDay: number): readonly Phrase[] =>
  doseWarnings([[{ fromWeek: 0, drug, doseMg: doseMg * perDay, perDay: 1 }]]);

const percent = (share: number | null | undefined): string =>
  share == null ? '–' : (100 * share).toFixed(0);

const range = (lower: number | null | undefined, upper: number | null | undefined): string =>
  lower == null ? '–' : `${percent(lower)}–${percent(upper)}`;

function report(
  result: EngagementResult & { readonly warnings: readonly Phrase[] },
  people: ConcentrationAmongPeople | null,
  showWhy: boolean,
): string {
  const { concentration } = result;
  const among = (number: 'areaNgHoursPerMl' | 'peakNm' | 'troughNm'): string =>
    people === null
      ? concentration[number].toFixed(0)
      : `${concentration[number].toFixed(0)} (${people.tenth[number].toFixed(0)}–${people.ninetieth[number].toFixed(0)})`;
  const known = result.signals.filter((s) => s.mean !== null);
  return [
    `${result.drug} ${result.doseMg} mg, ${result.perDay} × a day, at steady state`,
    `plasma: peak ${among('peakNm')} nM at ${concentration.peakHour.toFixed(1)} h, mean ${concentration.meanNm.toFixed(0)}, trough ${among('troughNm')}; AUC of a day ${among('areaNgHoursPerMl')} ng·h/mL`,
    people === null
      ? 'how much people differ is not known'
      : 'in brackets: 80 % of people, by differences in clearance',
    ...result.warnings.map((warning) => `note: ${warning}`),
    '',
    table(
      ['signal', 'kinases', 'mean %', 'range %', 'peak %', 'trough %', 'h/day above IC50', 'grade'],
      known.map((s) => [
        s.name,
        s.jakPair.join('/') + (s.orPartner === undefined ? '' : ` or ${s.orPartner}`),
        percent(s.mean),
        range(s.lower, s.upper),
        percent(s.peak),
        percent(s.trough),
        s.hoursAboveIC50!.toFixed(1),
        s.grade ?? '',
      ]),
    ),
    ...closing(result.signals, known, showWhy, result.provenance),
  ].join('\n');
}

function overDosesReport(
  result: EngagementOverDoses & { readonly warnings: readonly Phrase[] },
  showWhy: boolean,
): string {
  const known = result.signals.filter((s) => s.mean !== null);
  return [
    `${result.drug}, ${result.perDay} × a day, at steady state`,
    ...result.warnings.map((warning) => `note: ${warning}`),
    '',
    table(
      ['signal', 'dose mg', 'mean %', 'range %', 'peak %', 'trough %', 'grade'],
      known.flatMap((s) =>
        result.dosesMg.map((dose, k) => [
          k === 0 ? s.name : '',
          String(dose),
          percent(s.mean![k]),
          range(s.lower?.[k], s.upper?.[k]),
          percent(s.peak![k]),
          percent(s.trough![k]),
          s.grade ?? '',
        ]),
      ),
    ),
    ...closing(result.signals, known, showWhy, result.provenance),
  ].join('\n');
}

/** What the numbers of a table mean, what is not known, and on `--why` where all of it comes from. */
function closing(
  all: readonly { readonly name: string; readonly grade: Grade | null }[],
  known: readonly { readonly grade: Grade | null }[],
  showWhy: boolean,
  provenance: EngagementResult['provenance'],
): string[] {
  const unknown = all.filter(({ grade }) => grade === null);
  return [
    ...(known.length > 0
      ? ['', 'mean: over the day; range: that mean over the 95 % range of the potency, which has the grade']
      : []),
    ...(unknown.length > 0
      ? ['', `not known (no potency found): ${unknown.map((s) => s.name).join(', ')}`]
      : []),
    ...(showWhy ? ['', why(provenance)] : []),
  ];
}
