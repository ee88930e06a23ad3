import { Command } from 'commander';
import { validate, type Summary, type ValidationReport } from '@bifrons/inference';
import type { Score } from '@bifrons/knowledge';
import { table } from '../table.js';

export function validateCommand(): Command {
  return new Command('validate')
    .description('the scoreboard: every published result beside what the model predicts, seen and not seen')
    .option('--json', 'print JSON')
    .option('--markdown', 'print the text of docs/validation.md')
    .action((options: { json?: true; markdown?: true }) => {
      const report = validate();
      const text = options.json
        ? JSON.stringify(report, null, 2)
        : options.markdown
          ? markdown(report)
          : plain(report);
      process.stdout.write(`${text}\n`);
    });
}

const one = (x: number | null): string => (x === null ? '–' : x.toFixed(1));
const two = (x: number | null): string => (x === null ? '–' : x.toFixed(2));
const percent = (x: number): string => `${(100 * x).toFixed(0)} %`;

const summaryHead = [
  '',
  'results',
  'in 50 %',
  'in 80 %',
  'in 90 %',
  'error, points of SALT ≤ 20',
  'log score',
];
const summaryRow = (name: string, s: Summary): string[] => [
  name,
  String(s.results),
  percent(s.coverage[50]),
  percent(s.coverage[80]),
  percent(s.coverage[90]),
  one(s.meanAbsoluteError),
  two(s.logScore),
];

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
const scoreRow = (s: Score): string[] => [
  s.trial,
  s.arm,
  s.endpoint,
  String(s.week),
  s.n === null ? '–' : String(s.n),
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

const leftOutHead = [
  'left out',
  'results',
  'in 50 %',
  'in 80 %',
  'in 90 %',
  'error, points',
  'log score',
  'Pareto k',
];
const leftOutRows = (report: ValidationReport): string[][] =>
  report.leftOut.map(({ kind, left, summary, paretoK }) => [
    ...summaryRow(`${kind} ${left}`, summary),
    two(paretoK),
  ]);

function parts(report: ValidationReport) {
  return [
    {
      title: 'Together',
      head: summaryHead,
      rows: [
        summaryRow('fitted', report.calibrated),
        ...(report.validation.results > 0 ? [summaryRow('not fitted', report.validation)] : []),
      ],
    },
    {
      title: 'Against simpler ways to predict the same rates',
      head: baselineHead,
      rows: baselineRows(report),
    },
    { title: 'By fits that did not see them', head: leftOutHead, rows: leftOutRows(report) },
    { title: 'Every result', head: scoreHead, rows: report.scores.map(scoreRow) },
  ];
}

function plain(report: ValidationReport): string {
  return [
    ...parts(report).map(({ title, head, rows }) => `${title}\n${table(head, rows)}`),
    runText(report),
  ].join('\n\n');
}

const runText = ({ run }: ValidationReport): string =>
  `${run.command}, seed ${run.seed}, ${run.date}, ${run.minutes} min on ${run.machine}`;

function markdown(report: ValidationReport): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = (head: readonly string[], rows: readonly (readonly string[])[]) =>
    [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
  return [
    '# How well the model predicts what was published',
    `Written by \`npx bifrons validate --markdown\` from the scoreboard that \`npm run calibrate\` left (${runText(report)}). Percent of people, or the mean change of SALT; the interval is for a trial of that size. The workbench draws it on its page _Validation_.`,
    '"Fitted" results were seen by the fit; "not fitted" ones are of the same trials or others and were not. The log score is the mean of ln(probability of what was published): nearer to 0 is better.',
    ...parts(report).map(({ title, head, rows }) => `## ${title}\n\n${lines(head, rows)}`),
  ].join('\n\n');
}
