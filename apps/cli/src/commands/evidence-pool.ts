import {
  callOf,
  compareWithControl,
  comparisonsCsv,
  disagreement,
  forestPlot,
  funnelPlot,
  measureName,
  pooledResponses,
  readingText,
  responsesCsv,
  responsesPlot,
  robustness,
  selectStudies,
  usualComparison,
  type Comparison,
  type ComparisonOptions,
  type CountMeasure,
  type PooledResponse,
  type Selection,
} from '@bifrons/evidence';
import { trials } from '@bifrons/knowledge';
import { countText, derivedNote } from '@bifrons/knowledge';
import { Command } from 'commander';
import {
  addQuestionOptions,
  ask,
  leftOutText,
  outputOf,
  readMeasure,
  readMethod,
  readOneOf,
  readQuestion,
  repeatable,
  sourcesText,
  type QuestionOptions,
} from '../evidence-question.js';
import { InputError } from '../exit.js';
import { resultLabels } from '../result-labels.js';
import { table } from '../table.js';

interface Options extends QuestionOptions {
  measure: string[];
  interval: string;
  doubleZero: string;
  picture: string;
  treatment?: string;
}

export function evidencePoolCommand(): Command {
  return addQuestionOptions(new Command('pool'))
    .description('each drug against its control, over all studies with counts, and the responses themselves')
    .option('--measure <name>', 'RD, RR or OR (repeatable)', repeatable, [])
    .option('--interval <name>', 'auto, wald or hksj (Hartung-Knapp)', 'auto')
    .option('--double-zero <what>', 'studies without events in both arms: leave-out or include', 'leave-out')
    .option('--picture <name>', 'what --svg and --csv give: forest, funnel or responses', 'forest')
    .option('--treatment <name>', 'whose funnel')
    .addHelpText(
      'after',
      '\nExample:\n  bifrons evidence pool --disease alopecia-areata --endpoint "SALT<=20" --week 24..36 --by drug --json',
    )
    .action((options: Options) => {
      const output = outputOf(options);
      const query = readQuestion(options);
      const how: ComparisonOptions = {
        measures: options.measure.length > 0 ? options.measure.map(readMeasure) : usualComparison.measures,
        method: readMethod(options.method),
        interval: readOneOf('--interval', options.interval, ['auto', 'wald', 'hksj']),
        level: usualComparison.level,
        doubleZero: readOneOf('--double-zero', options.doubleZero, ['leave-out', 'include']),
      };
      const selection = ask(() => selectStudies(query, trials()));
      const comparisons = ask(() => compareWithControl(selection, how));
      const responses = pooledResponses(selection);
      const picture = readOneOf('--picture', options.picture, ['forest', 'funnel', 'responses']);
      const measure = how.measures[0]!;
      const call = callOf('pool', query, how);
      const text = {
        json: () =>
          JSON.stringify(
            {
              ...resultLabels(),
              call,
              options: how,
              selection,
              comparisons: withRobustness(comparisons),
              responses,
            },
            null,
            2,
          ),
        svg: () =>
          picture === 'forest'
            ? forestPlot(comparisons, measure)
            : picture === 'responses'
              ? responsesPlot(responses, new Map())
              : funnelOf(comparisons, measure, options.treatment),
        csv: () =>
          (picture === 'responses'
            ? responsesCsv(responses)
            : comparisonsCsv(comparisons, selection)
          ).trimEnd(),
        table: () =>
          [
            report(selection, comparisons, responses, how.measures),
            ...(options.why ? [sourcesText(selection)] : []),
          ].join('\n\n'),
      }[output]();
      process.stdout.write(`${text}\n`);
    });
}

const withRobustness = (comparisons: readonly Comparison[]): object[] =>
  comparisons.map((one) => ({
    ...one,
    results: one.results.map((result) => ({ ...result, robustness: robustness(result) })),
  }));

/** @throws InputError when the treatment is not among those with a result */
function funnelOf(
  comparisons: readonly Comparison[],
  measure: CountMeasure,
  treatment: string | undefined,
): string {
  const known = comparisons.map((one) => one.treatment);
  const asked = readOneOf('--treatment', treatment ?? known[0]!, known);
  const result = comparisons
    .find((one) => one.treatment === asked)
    ?.results.find((one) => one.measure === measure);
  if (result === undefined)
    throw new InputError('--treatment', [{ path: asked, message: `has no ${measureName(measure)} to draw` }]);
  return funnelPlot(result, asked);
}

function report(
  selection: Selection,
  comparisons: readonly Comparison[],
  responses: readonly PooledResponse[],
  measures: readonly CountMeasure[],
): string {
  const rows = comparisons.flatMap(({ treatment, control, results, refused }) => [
    ...results.map((one) => [
      `${treatment} : ${control}`,
      measureName(one.measure),
      readingText(one.measure, one),
      one.studies.map(({ name, week }) => `${name} (week ${week})`).join(', '),
      disagreement(one.heterogeneity),
    ]),
    ...refused.map(({ measure, reason }) => [
      `${treatment} : ${control}`,
      measureName(measure),
      '–',
      String(reason),
      '',
    ]),
  ]);
  const notes = [
    ...selection.notes,
    ...comparisons.flatMap(({ treatment, results }) =>
      results.flatMap(({ measure, notes: its }) =>
        its.map((note) => `${treatment}, ${measureName(measure)}: ${note}`),
      ),
    ),
  ];
  return [
    `${selection.endpoint.text}, weeks ${selection.query.weeks.join(' to ')}${measures.includes('RD') ? '; risk differences in percentage points' : ''}`,
    table(['comparison', 'measure', 'estimate (95 %)', 'studies', 'heterogeneity'], rows),
    table(
      ['treatment', 'responders', 'pooled %', '95 %'],
      responses.map((r) => [
        r.treatment,
        countText(r),
        (100 * r.share).toFixed(1),
        `${(100 * r.lower).toFixed(1)} – ${(100 * r.upper).toFixed(1)}`,
      ]),
    ),
    ...(responses.some(({ derived }) => derived) ? [String(derivedNote)] : []),
    ...notes.map((note) => `note: ${note}`),
    leftOutText(selection.leftOut),
  ].join('\n\n');
}
