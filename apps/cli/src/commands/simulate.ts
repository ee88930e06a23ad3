import { dirname, extname, isAbsolute, join, normalize } from 'node:path';
import {
  AntimonyError,
  NetworkError,
  type ReactionNetwork,
  courseOf,
  equationsOf,
  readNetwork,
  withValues,
} from '@bifrons/engine';
import { SbmlError, readSbml } from '@bifrons/interchange/sbml';
import { phrase, type Say } from '@bifrons/language';
import { Command } from 'commander';
import { examples } from '../command-line.js';
import { outputOf } from '../evidence-question.js';
import { InputError } from '../exit.js';
import { nameOf, readNumber, readText } from '../read-input.js';
import { simulatePetab } from '../simulate-petab.js';
import { table } from '../table.js';

interface Options {
  end?: string;
  points: string;
  set: readonly string[];
  json?: true;
  csv?: true;
}

/** As much as `readSbml` reads. */
const maxModelBytes = 100_000_000;

export function simulateCommand(say: Say): Command {
  return new Command('simulate')
    .argument(
      '<file>',
      say('a model as SBML (.xml, .sbml) or Antimony (.ant, .txt), or a PEtab problem (.yaml)'),
    )
    .option('--to, --end <time>', say('of a model: until which time, in its own unit'))
    .option('--points <n>', say('number of times from 0 on'), '11')
    .option(
      '--set <name=value>',
      say('parameter, compartment or initial value of a species; may be given several times'),
      (value: string, before: readonly string[]) => [...before, value],
      [] as readonly string[],
    )
    .option('--json', say('print JSON'))
    .option('--csv', say('print a row for each time as CSV'))
    .addHelpText(
      'after',
      examples(
        say,
        'bifrons simulate examples/models/socs-feedback.xml --end 120',
        'bifrons simulate model.xml --end 100 --points 201 --set k1=0.5 --csv > course.csv',
        'bifrons simulate examples/petab/problem.yaml',
      ),
    )
    .action((file: string, options: Options) => {
      const isProblem = ['.yaml', '.yml'].includes(extname(file).toLowerCase());
      if (isProblem) {
        refuseWhatProblemsHave(options);
        simulatePetab(file, options, say);
      } else process.stdout.write(simulation(file, options));
    });
}

/** A problem has times and values of its own; an option that would change nothing is not taken in silence. @throws InputError */
function refuseWhatProblemsHave({ end, set, csv }: Options): void {
  const given = Object.entries({
    '--end': end !== undefined,
    '--set': set.length > 0,
    '--csv': csv === true,
  });
  const problem = phrase('is for a model: a PEtab problem has times and values of its own');
  for (const [option, isGiven] of given) if (isGiven) throw new InputError(option, [{ message: problem }]);
}

/** What is printed. @throws InputError */
function simulation(file: string, options: Options): string {
  const output = outputOf(options);
  if (options.end === undefined)
    throw new InputError('--end', [
      {
        message: phrase('is missing'),
        suggestion: phrase('say until which time the model is to run, such as --end 100'),
      },
    ]);
  const end = readNumber('--end', options.end, { min: 0, max: 1e12 });
  const points = readNumber('--points', options.points, { min: 2, max: 1_000_000, whole: true });
  const times = Array.from({ length: points }, (_, i) => (end * i) / (points - 1));
  const { network, equations } = asInput(nameOf(file), () => {
    const read = withValues(readModel(file), valuesOf(options.set));
    return { network: read, equations: equationsOf(read) };
  });
  const course = courseOf(equations.model, { times });
  if (course.status === 'failed') throw new Error(course.message);

  const { amounts, concentrations } = equations;
  const named = (names: readonly (readonly [string, string])[]): Record<string, readonly number[]> =>
    Object.fromEntries(names.map(([id, name]) => [id, [...(course.values(name) ?? [])]]));
  // Concentrations, where there is a size to have one in, and all else that changes.
  const values = named([
    ...network.species.map(({ id }) => [id, concentrations.get(id) ?? id] as const),
    ...[...network.compartments, ...network.parameters].flatMap(({ id, constant }) =>
      constant ? [] : [[id, id] as const],
    ),
  ]);
  if (output === 'json')
    return `${JSON.stringify({ model: network.id, times, values, amounts: named([...amounts]) }, null, 2)}\n`;
  const columns = Object.entries(values);
  if (output === 'csv') {
    const rows = times.map((time, i) => [time, ...columns.map(([, column]) => column[i])].join(','));
    return `${['time', ...columns.map(([id]) => id)].join(',')}\n${rows.join('\n')}\n`;
  }
  const shown = (value: number | undefined): string =>
    value === undefined ? '' : String(Number(value.toPrecision(4)));
  const header = [network.name ?? network.id, ...times.map(shown)];
  return `${table(
    header,
    columns.map(([id, column]) => [id, ...column.map(shown)]),
  )}\n`;
}

function readModel(file: string): ReactionNetwork {
  const name = nameOf(file);
  const text = readText(file, name, maxModelBytes);
  switch (extname(file).toLowerCase()) {
    case '.xml':
    case '.sbml':
    case '':
      return readSbml(text, { resolve: (source) => besides(file, source) });
    case '.ant':
    case '.txt':
      return readNetwork(text, { resolve: (source) => imported(file, source) });
    default:
      throw new InputError(name, [
        {
          message: phrase('is no model that is read'),
          suggestion: phrase(
            'name SBML as .xml or .sbml, Antimony as .ant or .txt, a PEtab problem as .yaml',
          ),
        },
      ]);
  }
}

/** What an Antimony text imports: another one, or SBML. */
function imported(file: string, source: string): string | ReactionNetwork | undefined {
  const text = besides(file, source);
  return text !== undefined && /\.(xml|sbml)$/i.test(source) ? readSbml(text) : text;
}

/** The text of a file in the folder of a model; a model points to no other place. */
function besides(file: string, source: string): string | undefined {
  const path = normalize(source);
  const isOutside = isAbsolute(path) || path.startsWith('..') || /^\w+:/.test(source);
  return isOutside ? undefined : readText(join(dirname(file), path), source, maxModelBytes);
}

function valuesOf(set: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    set.map((text) => {
      const [name = '', value = ''] = text.split('=').map((part) => part.trim());
      const number = value === '' ? NaN : Number(value);
      if (name === '' || !Number.isFinite(number))
        throw new InputError('--set', [
          { path: text, message: phrase('must be a name and a number, such as k=1') },
        ]);
      return [name, number];
    }),
  );
}

/** What is wrong with a model is wrong with its file. */
function asInput<T>(name: string, compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    const isOfModel =
      error instanceof SbmlError || error instanceof AntimonyError || error instanceof NetworkError;
    throw isOfModel ? new InputError(name, [{ message: error.message }]) : error;
  }
}
