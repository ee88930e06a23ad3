import type { Say } from '@bifrons/language';
import { Command } from 'commander';
import {
  validate,
  type BySight,
  type CalibrationPoint,
  type Severity,
  type Span,
  type Summary,
  type ValidationReport,
} from '@bifrons/inference';
import { derivedMark, derivedNote, validation, type Score } from '@bifrons/knowledge';
import { diseaseModels, type DiseaseModel } from '@bifrons/model';
import { examples } from '../command-line.js';
import { InputError } from '../exit.js';
import { table } from '../table.js';

export function validateCommand(say: Say): Command {
  return new Command('validate')
    .option('--disease <id>', say('e.g. atopic-dermatitis'), diseaseModels[0].id)
    .option('--json', say('print JSON'))
    .option('--markdown', say('print the text of docs/validation.md'))
    .addHelpText('after', examples(say, `bifrons validate --disease ${diseaseModels[1]!.id}`))
    .action((options: { disease: string; json?: true; markdown?: true }) => {
      const disease = diseaseWithScoreboard(options.disease);
      const report = validate(disease);
      const text = options.json
        ? JSON.stringify(report, null, 2)
        : options.markdown
          ? markdown(report, disease)
          : plain(report, disease);
      process.stdout.write(`${text}\n`);
    });
}

/** @throws InputError for a disease without a scoreboard */
function diseaseWithScoreboard(id: string): DiseaseModel {
  const found = diseaseModels.find((disease) => disease.id === id && validation(id) !== undefined);
  if (found !== undefined) return found;
  const known = diseaseModels.filter((disease) => validation(disease.id) !== undefined);
  throw new InputError('--disease', [
    {
      path: id,
      message: `no scoreboard; there are those of ${known.map((disease) => disease.id).join(', ')}`,
    },
  ]);
}

const one = (x: number | null): string => (x === null ? '–' : x.toFixed(1));
const two = (x: number | null): string => (x === null ? '–' : x.toFixed(2));
const signed = (x: number | null): string => (x === null ? '–' : `${x > 0 ? '+' : ''}${x.toFixed(1)}`);
const percent = (x: number): string => `${(100 * x).toFixed(0)} %`;

const summaryHead = ({ responses }: DiseaseModel): string[] => [
  '',
  'results',
  'in 50 %',
  'in 80 %',
  'in 90 %',
  responses.length === 1 ? responses[0] : 'rates of response',
  'error, points',
  'bias, points',
  'log score',
];
const summaryRow = (name: string, s: Summary): string[] => [
  name,
  String(s.results),
  percent(s.coverage[50]),
  percent(s.coverage[80]),
  percent(s.coverage[90]),
  String(s.rates),
  one(s.meanAbsoluteError),
  signed(s.bias),
  two(s.logScore),
];

const sights: readonly (readonly [keyof BySight<unknown>, string])[] = [
  ['fitted', 'fitted'],
  ['notFitted', 'not fitted'],
  ['trialLeftOut', 'trial left out'],
];
/** A row for each way of having seen the results that has any. */
const sightRows = (name: string, by: BySight<Summary>): string[][] =>
  sights.flatMap(([sight, text]) => {
    const summary = by[sight];
    return summary === null ? [] : [summaryRow(`${name}, ${text}`, summary)];
  });

const spanName = ({ from, to }: Span): string =>
  to === null ? `over ${from - 1} weeks` : from === 0 ? `to ${to} weeks` : `${from} to ${to} weeks`;

const severityName = (severity: Severity, { scores }: DiseaseModel): string =>
  severity === 'everybody'
    ? severity
    : `${scores[0].name} ${severity === 'severe' ? '50 to 94' : '95 to 100'}`;

/** One row per level; columns for each way of having seen the results. */
function curveRows(curve: BySight<readonly CalibrationPoint[]>): string[][] {
  const levels = (curve.fitted ?? curve.notFitted ?? curve.trialLeftOut ?? []).map(({ level }) => level);
  return levels.map((level) => [
    `${level} %`,
    ...sights.map(([sight]) => {
      const point = curve[sight]?.find((one) => one.level === level);
      return point === undefined ? '–' : percent(point.inside);
    }),
  ]);
}

const scoreHead = [
  'trial',
  'arm',
  'result',
  'week',
  'n',
  'published',
  'predicted',
  '90 %',
  'inside',
  'fitted',
];
/** What was expected before the fit stands beside it in scoreboards that have it. */
const priorHead = ['before the fit', '90 %'];
const priorCells = ({ prior }: Score): string[] =>
  prior === undefined ? ['–', '–'] : [one(prior.median), `${one(prior.lower)} – ${one(prior.upper)}`];
const scoreRow = (s: Score): string[] => [
  s.trial,
  s.arm,
  s.endpoint,
  String(s.week),
  s.n === null ? '–' : `${s.n}${s.derived ? derivedMark : ''}`,
  one(s.published),
  one(s.median),
  `${one(s.intervals[2]!.lower)} – ${one(s.intervals[2]!.upper)}`,
  s.inside90 ? 'yes' : 'no',
  s.calibrated ? 'yes' : 'no',
];

const baselineHead = ['against', 'results', 'log score', 'this model', 'error, points', 'this model'];
const baselineRows = (report: ValidationReport): string[][] =>
  report.baselines.map((b) => [
    b.name,
    String(b.results),
    two(b.logScore),
    two(b.model.logScore),
    one(b.meanAbsoluteError),
    one(b.model.meanAbsoluteError),
  ]);

const leftOutRows = ({ leftOut, leftOutTogether }: ValidationReport): string[][] =>
  (['drug', 'trial'] as const).flatMap((kind) => {
    const together = leftOutTogether[kind];
    return [
      ...leftOut
        .filter((fold) => fold.kind === kind)
        .map(({ left, summary }) => summaryRow(`${kind} ${left}`, summary)),
      ...(together === null ? [] : [summaryRow(`each ${kind}, together`, together)]),
    ];
  });

/** The tables of a scoreboard; one without a row is left out. */
function parts(report: ValidationReport, disease: DiseaseModel) {
  const summaries = summaryHead(disease);
  const hasPriors = report.scores.some(({ prior }) => prior !== undefined);
  const all = [
    {
      title: 'Together',
      head: summaries,
      rows: [
        summaryRow('fitted', report.calibrated),
        ...(report.validation.results > 0 ? [summaryRow('not fitted', report.validation)] : []),
      ],
    },
    {
      title: 'By week',
      head: summaries,
      rows: report.bySpan.flatMap(({ span, ...by }) => sightRows(spanName(span), by)),
    },
    {
      title: 'By severity at baseline',
      head: summaries,
      rows: report.bySeverity.flatMap(({ severity, ...by }) =>
        sightRows(severityName(severity, disease), by),
      ),
    },
    {
      title: 'Calibration: results inside intervals of each level',
      head: ['interval', ...sights.map(([, text]) => text)],
      rows: curveRows(report.calibrationCurve),
    },
    {
      title: 'Against simpler ways to predict the same rates',
      head: baselineHead,
      rows: baselineRows(report),
    },
    {
      title: 'By fits that did not see them',
      head: ['left out', ...summaries.slice(1)],
      rows: leftOutRows(report),
    },
    {
      title: 'Every result',
      head: [...scoreHead, ...(hasPriors ? priorHead : [])],
      rows: report.scores.map((s) => [...scoreRow(s), ...(hasPriors ? priorCells(s) : [])]),
    },
  ];
  return all.filter(({ rows }) => rows.length > 0);
}

function plain(report: ValidationReport, disease: DiseaseModel): string {
  return [
    ...parts(report, disease).map(({ title, head, rows }) => `${title}\n${table(head, rows)}`),
    ...notes(report),
    runText(report),
  ].join('\n\n');
}

const notes = ({ scores }: ValidationReport): string[] =>
  scores.some(({ derived }) => derived) ? [String(derivedNote)] : [];

const runText = ({ run }: ValidationReport): string =>
  `${run.command}, seed ${run.seed}, ${run.date}, ${run.minutes} min on ${run.machine}`;

function markdown(report: ValidationReport, disease: DiseaseModel): string {
  const { scores, responses } = disease;
  const asked = disease === diseaseModels[0] ? '' : ` --disease ${disease.id}`;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = (head: readonly string[], rows: readonly (readonly string[])[]) =>
    [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
  return [
    '# How well the model predicts what was published',
    `Written by \`npx bifrons validate${asked} --markdown\` from the scoreboard that \`npm run calibrate\` left (${runText(report)}). Percent of people, or the mean change of ${scores[0].name}; the interval is for a trial of that size. The workbench draws it on its page _Validation_.`,
    `"Fitted" results were seen by the fit; "not fitted" ones are of the same trials or others and were not. The log score is the mean of ln(probability of what was published): nearer to 0 is better. Error and bias are of ${responses.join(', ')} rates, in percentage points: the mean distance of the predicted median from what was published, and the mean of predicted less published (above 0: rosier than the trials). "Trial left out": predicted by a fit that did not see that trial.`,
    ...parts(report, disease).map(({ title, head, rows }) => `## ${title}\n\n${lines(head, rows)}`),
    ...notes(report),
  ].join('\n\n');
}
