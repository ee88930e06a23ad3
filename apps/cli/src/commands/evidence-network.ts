import {
  bayesNetwork,
  callOf,
  compareAll,
  describeOwn,
  disagreement,
  isRatio,
  leagueCells,
  leagueCsv,
  leaguePicture,
  measureName,
  networkCsv,
  networkPicture,
  readingText,
  studyFlow,
  type Measure,
  readPrior,
  type BayesNetwork,
  type NetworkAnswer,
  usualBayes,
  type Selection,
} from '@bifrons/evidence';
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
  referenceOf,
  sourcesText,
  weeksText,
  type QuestionOptions,
} from '../evidence-question.js';
import { readNumber } from '../read-input.js';
import { resultLabels } from '../result-labels.js';
import { table } from '../table.js';

interface Options extends QuestionOptions {
  measure?: string;
  doubleZero: string;
  bayes?: true;
  prior: string;
  seed: string;
  draws: string;
  better: string;
  picture: string;
}

export function evidenceNetworkCommand(): Command {
  return addQuestionOptions(new Command('network'))
    .description(
      'all treatments against each other: league table, ranking where it is possible, inconsistency',
    )
    .option('--measure <name>', 'OR, RR or RD for counts (OR when not said), MD for means')
    .option(
      '--reference <treatment>',
      'what the others are compared with first: the control of most studies when not said',
    )
    .option(
      '--bayes',
      'besides, a Bayesian network with random effects: odds ratios, or differences of means',
    )
    .option(
      '--prior <name>',
      'of τ: vague, weak, informative, uniform:5, half-normal:0.5, log-normal:-2.06,1.51',
      'vague',
    )
    .option('--seed <n>', 'of the Bayesian network', '1')
    .option('--draws <n>', 'of each of its four chains', String(usualBayes.draws))
    .option('--double-zero <what>', 'studies without events in all arms: leave-out or include', 'leave-out')
    .option('--better <higher|lower>', 'whether more events are better', 'higher')
    .option('--picture <league|network>', 'what --svg and --csv give', 'league')
    .addHelpText(
      'after',
      '\nExample:\n  bifrons evidence network --disease alopecia-areata --endpoint "SALT<=20" --week 24..36 --by dose',
    )
    .action((options: Options) => {
      const output = outputOf(options);
      const { selection, own } = askedStudies(options);
      if (options.preview && own !== null) {
        process.stdout.write(`${previewText(options.studies!, own)}\n`);
        return;
      }
      const means = selection.studies.some(({ arms }) => arms.some(({ mean }) => mean !== null));
      const how = {
        measure: readMeasure(options.measure ?? (means ? 'MD' : 'OR')),
        method: readMethod(options.method),
        reference: referenceOf(selection, options.reference),
        doubleZero: readOneOf('--double-zero', options.doubleZero, ['leave-out', 'include']),
        better: readOneOf('--better', options.better, ['higher', 'lower']),
        level: 0.95,
      };
      const picture = readOneOf('--picture', options.picture, ['league', 'network']);
      const answer = ask(() => compareAll(selection, how));
      const bayes = options.bayes
        ? ask(() =>
            bayesNetwork(selection, {
              ...usualBayes,
              measure: means ? 'MD' : 'OR',
              reference: how.reference,
              better: how.better,
              prior: readPrior(options.prior),
              seed: readNumber('--seed', options.seed, { min: 0, max: 2 ** 32 - 1, whole: true }),
              draws: readNumber('--draws', options.draws, { min: 200, max: 100_000, whole: true }),
            }),
          )
        : null;
      const call = callOf('network', selection.query, {
        ...how,
        measures: [how.measure],
        ...(options.studies === undefined ? {} : { studies: options.studies }),
        withCatalogue: options.withCatalogue === true,
        exclude: options.exclude,
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
              network: answer,
              ...(bayes === null ? {} : { bayes }),
            },
            null,
            2,
          ),
        svg: () => (picture === 'league' ? leaguePicture(answer) : networkPicture(answer)),
        csv: () => (picture === 'league' ? leagueCsv(answer) : networkCsv(answer)).trimEnd(),
        table: () =>
          [
            ...(own === null ? [] : [previewText(options.studies!, own)]),
            report(selection, answer),
            ...(bayes === null ? [] : [bayesText(bayes, answer.pScores)]),
            ...(options.why ? [sourcesText(selection)] : []),
          ].join('\n\n'),
      }[output]();
      process.stdout.write(`${text}\n`);
    });
}

function report(selection: Selection, answer: NetworkAnswer): string {
  const { treatments, pScores, tooThin, inconsistency, noInconsistency, heterogeneity, tau2, measure } =
    answer;
  const order =
    pScores === null
      ? []
      : treatments.map((name, i) => ({ name, score: pScores[i]! })).sort((a, b) => b.score - a.score);
  return [
    `${selection.endpoint.text}${weeksText(selection)}: ${measureName(measure)} of the row against the column`,
    table(
      ['', ...treatments],
      leagueCells(answer).map((row, i) => [treatments[i]!, ...row]),
    ),
    disagreement({ ...heterogeneity, tau2 }),
    ...(tooThin.length > 0
      ? [`no ranking, the network is too thin: ${tooThin.join('; ')}`]
      : [
          table(
            ['treatment', 'P-score'],
            order.map(({ name, score }) => [name, score.toFixed(2)]),
          ),
        ]),
    inconsistency === null
      ? `inconsistency: ${noInconsistency}`
      : `inconsistency between designs: Q ${inconsistency.designs.between.q.toFixed(2)} on ${inconsistency.designs.between.df} df, p ${inconsistency.designs.interaction.p.toFixed(3)} (design-by-treatment interaction)`,
    ...(inconsistency === null
      ? []
      : [
          table(
            ['direct against indirect', 'direct', 'indirect', 'p of the difference'],
            inconsistency.splits.map(({ a, b, direct, indirect, difference }) => [
              `${b} : ${a}`,
              estimateText(measure, direct),
              estimateText(measure, indirect),
              difference.p.toFixed(3),
            ]),
          ),
        ]),
    ...[...selection.notes, ...answer.notes].map((note) => `note: ${note}`),
    leftOutText([...selection.leftOut, ...answer.leftOut]),
  ].join('\n\n');
}

/** An estimate on the scale of the analysis, as people read it, with its 95 % interval. */
function estimateText(measure: Measure, { estimate, se }: { estimate: number; se: number }): string {
  const read = (x: number): number => (isRatio(measure) ? Math.exp(x) : x);
  const reach = 1.959964 * se;
  return readingText(measure, {
    value: read(estimate),
    lower: read(estimate - reach),
    upper: read(estimate + reach),
  });
}

/** The posterior of a Bayesian network, its ranking beside P-scores, and how it fits. */
function bayesText(bayes: BayesNetwork, pScores: readonly number[] | null): string {
  const { measure, treatments, against, sucra, fit, tau, prior, notes, seed } = bayes;
  const read = (x: number): number => (isRatio(measure) ? Math.exp(x) : x);
  const shown = (one: { median: number; lower: number; upper: number }): string =>
    readingText(measure, { value: read(one.median), lower: read(one.lower), upper: read(one.upper) });
  return [
    `Bayesian network, ${prior}, seed ${seed}: ${measureName(measure)} against ${bayes.reference}, median and 95 % interval`,
    table(
      ['treatment', 'posterior', 'SUCRA', 'P-score', 'R̂', 'draws in effect'],
      treatments.map((name, i) => {
        const one = i === 0 ? null : against[i - 1]!;
        return [
          name,
          one === null ? '' : shown(one),
          sucra[i]!.toFixed(2),
          pScores === null ? '–' : pScores[i]!.toFixed(2),
          one === null ? '' : one.rHat.toFixed(3),
          one === null ? '' : one.effective.toFixed(0),
        ];
      }),
    ),
    `τ ${tau.median.toFixed(2)} (${tau.lower.toFixed(2)} to ${tau.upper.toFixed(2)}); residual deviance ${fit.residual.toFixed(1)} for ${fit.points} points, ${fit.parameters.toFixed(1)} parameters in effect, DIC ${fit.dic.toFixed(1)}`,
    ...notes.map((note) => `note: ${note}`),
  ].join('\n\n');
}
