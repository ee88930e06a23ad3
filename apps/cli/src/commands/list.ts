import { reportedEndpoints } from '@bifrons/evidence';
import {
  antibodies,
  disease,
  drugs,
  knownDiseaseIds,
  patientFactVocabulary,
  scoresInFile,
  tests,
  trials,
  type PatientFactDefinition,
} from '@bifrons/knowledge';
import { phrase, type Say } from '@bifrons/language';
import { diseaseModels } from '@bifrons/model';
import { Argument, Command } from 'commander';
import { examples } from '../command-line.js';
import { InputError } from '../exit.js';
import { table } from '../table.js';

/** A list: its columns by their names in JSON, and a row for each thing. */
interface List {
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly Readonly<Record<string, string | readonly string[] | boolean>>[];
}

const kinds = ['medicines', 'facts', 'endpoints', 'diseases', 'tests'] as const;

export function listCommand(say: Say): Command {
  return new Command('list')
    .addArgument(new Argument('<what>', say('what there is')).choices(kinds))
    .option('--disease <id>', say('endpoints of which disease'), knownDiseaseIds()[0])
    .option('--json', say('print JSON'))
    .addHelpText(
      'after',
      examples(say, 'bifrons list medicines', `bifrons list endpoints --disease ${knownDiseaseIds()[1]}`),
    )
    .action((what: (typeof kinds)[number], options: { disease: string; json?: true }) => {
      const { columns, rows } = lists[what](say, options.disease);
      const cell = (value: string | readonly string[] | boolean | undefined): string =>
        typeof value === 'boolean' ? (value ? say('yes') : say('no')) : [value ?? ''].flat().join(', ');
      const text = options.json
        ? JSON.stringify(rows, null, 2)
        : table(
            Object.values(columns),
            rows.map((row) => Object.keys(columns).map((column) => cell(row[column]))),
          );
      process.stdout.write(`${text}\n`);
    });
}

const lists: Readonly<Record<(typeof kinds)[number], (say: Say, disease: string) => List>> = {
  medicines: (say) => ({
    columns: { id: say('medicine'), aliases: say('other names'), taken: say('taken') },
    rows: [
      ...drugs().map(({ id, aliases, route }) => ({
        id,
        aliases,
        taken: route === 'topical' ? say('on the skin') : say('by mouth'),
      })),
      ...antibodies().map(({ id, aliases }) => ({ id, aliases, taken: say('injected') })),
    ],
  }),
  facts: (say) => ({
    columns: { id: say('fact'), words: say('what it says'), answers: say('answers') },
    rows: Object.entries<PatientFactDefinition>(patientFactVocabulary).map(([id, definition]) => ({
      id,
      words: say(definition.words),
      answers:
        definition.kind === 'number'
          ? [definition.unit]
          : definition.kind === 'choice'
            ? definition.values
            : ['true', 'false'],
    })),
  }),
  endpoints: (say, id) => {
    const studies = trials().filter((trial) => trial.disease === id);
    if (studies.length === 0)
      throw new InputError('--disease', [
        {
          path: id,
          message: phrase('has no studies here'),
          suggestion: phrase('known: {names}', {
            names: [...new Set(trials().map((trial) => trial.disease))].join(', '),
          }),
        },
      ]);
    return {
      columns: { id: say('endpoint'), weeks: say('weeks'), studies: say('studies') },
      rows: reportedEndpoints(studies, id).map(({ name, weeks, trials: ids }) => ({
        id: name,
        weeks: weeks.map(String),
        studies: ids,
      })),
    };
  },
  diseases: (say) => ({
    columns: {
      id: say('disease'),
      name: say('name'),
      scores: say('scores'),
      forecast: say('forecast'),
    },
    rows: knownDiseaseIds().map((id) => ({
      id,
      name: say(disease(id)!.name),
      scores: scoresInFile(id).map(([score]) => score),
      forecast: diseaseModels.some((model) => model.id === id),
    })),
  }),
  tests: (say) => ({
    columns: { id: say('test'), aliases: say('names that are read'), weeks: say('counts for so many weeks') },
    rows: tests().analytes.map(({ name, aliases, freshFor }) => ({
      id: name,
      aliases,
      weeks: String(freshFor.value ?? ''),
    })),
  }),
};
