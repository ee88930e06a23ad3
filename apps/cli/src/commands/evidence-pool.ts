import {
  callOf,
  compareWithControl,
  describeOwn,
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
  moderation,
  NotPoolableError,
  type Moderation,
  studyFlow,
  studyText,
  usualComparison,
  withDoses,
  type PooledMeasure,
  isRatio,
  type ComparedStudy,
  type Comparison,
  type ComparisonOptions,
  type Measure,
  type PooledResponse,
  type Selection,
} from '@bifrons/evidence';
import { countText, derivedNote } from '@bifrons/knowledge';
import { Command } from 'commander';
import {
  addQuestionOptions,
  ask,
  askedStudies,
  leftOutText,
  outputOf,
  readMeasure,
  readMethod,
  readOneOf,
  previewText,
  repeatable,
  sourcesText,
  weeksText,
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
  moderator: string[];
}

export function evidencePoolCommand(): Command {
  return addQuestionOptions(new Command('pool'))
    .description('each drug against its control, over all studies with counts, and the responses themselves')
    .option('--measure <name>', 'RD, RR or OR for counts, MD or SMD for means (repeatable)', repeatable, [])
    .option('--interval <name>', 'auto, wald or hksj (Hartung-Knapp)', 'auto')
    .option('--double-zero <what>', 'studies without events in both arms: leave-out or include', 'leave-out')
    .option('--picture <name>', 'what --svg and --csv give: forest, funnel or responses', 'forest')
    .option('--treatment <name>', 'whose funnel')
    .option('--reference <treatment>', 'with --studies: what the others are compared with')
    .option(
      '--moderator <name>',
      'regression on week, year or a column of your file; subgroups when it is text (repeatable)',
      repeatable,
      [],
    )
    .addHelpText(
      'after',
      '\nExample:\n  bifrons evidence pool --disease alopecia-areata --endpoint "SALT<=20" --week 24..36 --by drug --json',
    )
    .action((options: Options) => {
      const output = outputOf(options);
      const { selection, own } = askedStudies(options);
      if (options.preview && own !== null) {
        process.stdout.write(`${previewText(options.studies!, own)}\n`);
        return;
      }
      const how: ComparisonOptions = {
        measures:
          options.measure.length > 0
            ? options.measure.map(readMeasure)
            : usualMeasures(selection, own !== null),
        method: readMethod(options.method),
        interval: readOneOf('--interval', options.interval, ['auto', 'wald', 'hksj']),
        level: usualComparison.level,
        doubleZero: readOneOf('--double-zero', options.doubleZero, ['leave-out', 'include']),
      };
      const comparisons = ask(() => compareWithControl(selection, how));
      const responses = pooledResponses(selection);
      const picture = readOneOf('--picture', options.picture, ['forest', 'funnel', 'responses']);
      const measure = how.measures[0]!;
      const call = callOf('pool', selection.query, {
        ...how,
        ...(options.studies === undefined ? {} : { studies: options.studies }),
        ...(options.reference === undefined ? {} : { reference: options.reference }),
        withCatalogue: options.withCatalogue === true,
        exclude: options.exclude,
        moderators: options.moderator,
      });
      const text = {
        json: () =>
          JSON.stringify(
            {
              ...resultLabels(),
              call,
              options: how,
              ...(own === null ? {} : { own: describeOwn(own) }),
              selection,
              flow: studyFlow(selection),
              comparisons: withRobustness(comparisons, options.moderator),
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
            ...(own === null ? [] : [previewText(options.studies!, own)]),
            report(selection, comparisons, responses, how.measures, options.moderator),
            ...(options.why ? [sourcesText(selection)] : []),
          ].join('\n\n'),
      }[output]();
      process.stdout.write(`${text}\n`);
    });
}

/** Of the reader's own studies all measures that they allow, of the catalogue's the usual two. */
function usualMeasures({ studies }: Selection, own: boolean): readonly Measure[] {
  if (!own) return usualComparison.measures;
  return studies.some(({ arms }) => arms.some(({ mean }) => mean !== null))
    ? ['MD', 'SMD']
    : ['RR', 'OR', 'RD'];
}

/** A regression or subgroups for each moderator that was asked for, or why there is none. */
const moderated = (
  result: PooledMeasure,
  moderators: readonly string[],
): (Moderation | { moderator: string; refused: string })[] =>
  moderators.map((moderator) => {
    try {
      return moderation(result, moderator);
    } catch (error) {
      if (error instanceof NotPoolableError) return { moderator, refused: error.message };
      throw error;
    }
  });

const withRobustness = (comparisons: readonly Comparison[], moderators: readonly string[]): object[] =>
  comparisons.map((one) => ({
    ...one,
    results: one.results.map((result) => ({
      ...result,
      robustness: robustness(result),
      ...(moderators.length === 0 ? {} : { moderators: moderated(result, moderators) }),
    })),
  }));

/** @throws InputError when the treatment is not among those with a result */
function funnelOf(
  comparisons: readonly Comparison[],
  measure: Measure,
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
  measures: readonly Measure[],
  moderators: readonly string[],
): string {
  const rows = comparisons.flatMap(({ treatment, doses, control, results, refused }) => [
    ...results.map((one) => [
      `${withDoses(treatment, doses)} : ${control}`,
      measureName(one.measure),
      readingText(one.measure, one),
      studiesText(one.studies),
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
    `${selection.endpoint.text}${weeksText(selection)}${measures.includes('RD') ? '; risk differences in percentage points' : ''}`,
    table(['comparison', 'measure', 'estimate (95 %)', 'studies', 'heterogeneity'], rows),
    ...moderationText(comparisons, moderators),
    ...(responses.length === 0 ? [] : [responsesTable(responses)]),
    ...(responses.some(({ derived }) => derived) ? [String(derivedNote)] : []),
    ...notes.map((note) => `note: ${note}`),
    leftOutText(selection.leftOut),
  ].join('\n\n');
}

const responsesTable = (responses: readonly PooledResponse[]): string =>
  table(
    ['treatment', 'responders', 'pooled %', '95 %'],
    responses.map((r) => [
      r.treatment,
      countText(r),
      (100 * r.share).toFixed(1),
      `${(100 * r.lower).toFixed(1)} – ${(100 * r.upper).toFixed(1)}`,
    ]),
  );

/** The studies by name; of very many the first. */
const studiesText = (studies: readonly ComparedStudy[]): string =>
  studies.length <= 8
    ? studies.map((one) => studyText(one)).join('; ')
    : `${studies
        .slice(0, 6)
        .map((one) => studyText(one))
        .join('; ')} and ${studies.length - 6} more`;

function moderationText(comparisons: readonly Comparison[], moderators: readonly string[]): string[] {
  const lines = comparisons.flatMap(({ treatment, results }) =>
    results.flatMap((result) =>
      moderated(result, moderators).flatMap((one) => {
        const head = `${treatment}, ${measureName(result.measure)}, by ${one.moderator}:`;
        if ('refused' in one) return [`${head} ${one.refused}`];
        if (one.kind === 'regression') {
          const { estimate, se, lower, upper, p } = one.slope;
          return [
            `${head} slope ${estimate.toPrecision(4)} (SE ${se.toPrecision(3)}; ${lower.toPrecision(3)} to ${upper.toPrecision(3)}; p ${p.toFixed(3)}) per unit${isRatio(result.measure) ? ' of the logarithm' : ''}; residual τ² ${one.tau2.toPrecision(3)}${one.explained === null ? '' : `, ${one.explained.toFixed(0)} % explained`}; ${one.k} studies`,
          ];
        }
        return [
          `${head} ${one.groups.map((group) => `${group.group} ${readingText(result.measure, group)}, k ${group.k}`).join('; ')}${one.between === null ? '' : `; between groups Q ${one.between.q.toFixed(2)} on ${one.between.df} df, p ${one.between.p.toFixed(3)}`}`,
        ];
      }),
    ),
  );
  return lines.length === 0 ? [] : [lines.join('\n')];
}
