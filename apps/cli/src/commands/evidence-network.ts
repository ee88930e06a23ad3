import {
  callOf,
  compareAll,
  disagreement,
  leagueCells,
  leagueCsv,
  leaguePicture,
  measureName,
  networkCsv,
  networkPicture,
  selectStudies,
  type NetworkAnswer,
  type Selection,
} from '@bifrons/evidence';
import { trials } from '@bifrons/knowledge';
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
  sourcesText,
  type QuestionOptions,
} from '../evidence-question.js';
import { resultLabels } from '../result-labels.js';
import { table } from '../table.js';

interface Options extends QuestionOptions {
  measure: string;
  reference: string;
  better: string;
  picture: string;
}

export function evidenceNetworkCommand(): Command {
  return addQuestionOptions(new Command('network'))
    .description(
      'all treatments against each other: league table, ranking where it is possible, inconsistency',
    )
    .option('--measure <name>', 'OR, RR or RD', 'OR')
    .option('--reference <treatment>', 'what the others are compared with first', 'placebo')
    .option('--better <higher|lower>', 'whether more events are better', 'higher')
    .option('--picture <league|network>', 'what --svg and --csv give', 'league')
    .addHelpText(
      'after',
      '\nExample:\n  bifrons evidence network --disease alopecia-areata --endpoint "SALT<=20" --week 24..36 --by dose',
    )
    .action((options: Options) => {
      const output = outputOf(options);
      const query = readQuestion(options);
      const how = {
        measure: readMeasure(options.measure),
        method: readMethod(options.method),
        reference: options.reference,
        better: readOneOf('--better', options.better, ['higher', 'lower']),
        level: 0.95,
      };
      const picture = readOneOf('--picture', options.picture, ['league', 'network']);
      const selection = ask(() => selectStudies(query, trials()));
      const answer = ask(() => compareAll(selection, how));
      const call = callOf('network', query, { ...how, measures: [how.measure] });
      const text = {
        json: () =>
          JSON.stringify({ ...resultLabels(), call, options: how, selection, network: answer }, null, 2),
        svg: () => (picture === 'league' ? leaguePicture(answer) : networkPicture(answer)),
        csv: () => (picture === 'league' ? leagueCsv(answer) : networkCsv(answer)).trimEnd(),
        table: () =>
          [report(selection, answer), ...(options.why ? [sourcesText(selection)] : [])].join('\n\n'),
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
    `${selection.endpoint.text}, weeks ${selection.query.weeks.join(' to ')}: ${measureName(measure)} of the row against the column`,
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
    ...selection.notes.map((note) => `note: ${note}`),
    leftOutText([...selection.leftOut, ...answer.leftOut]),
  ].join('\n\n');
}
