import {
  aimsOf,
  loadDecision,
  limits,
  prefer,
  reportOf,
  weigh,
  weightShares,
  type Aim,
  type Weights,
} from '@bifrons/benefit-risk';
import { knowPerson } from '@bifrons/inference';
import { parsePatient } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { Command, Option } from 'commander';
import { examples } from '../command-line.js';
import { InputError } from '../exit.js';
import { asked, readOptions } from '../options-input.js';
import { readDay, readInput, readNumber, readRegion } from '../read-input.js';
import { reportText } from '../report-text.js';
import { runJob, type JobOptions } from '../run.js';
import { weighingText } from '../weighing-text.js';
import { readIndication, regionOption } from './screen.js';

interface Options extends JobOptions {
  options: string;
  region: string;
  indication?: string;
  today?: string;
  horizon: string;
  people: string;
  /** What `--people` was called before. */
  n?: string;
  seed: string;
  weights?: string;
  json?: true;
  why?: true;
  report?: true;
}

export function weighCommand(say: Say): Command {
  return new Command('weigh')
    .argument('<patient.json>', say('the person'))
    .requiredOption(
      '--options <list>',
      say(
        'regimens separated by semicolons, such as "baricitinib:4mg:qd; ritlecitinib:50mg:qd"; no drug ("none") is always among them',
      ),
    )
    .addOption(regionOption(say))
    .option('--indication <id>', say("what to treat (default: the patient's disease)"))
    .option('--today <date>', say('day of the decision as YYYY-MM-DD (default: today)'))
    .option('--horizon <weeks>', say('weeks to look ahead'), '52')
    .option('--people <n>', say('virtual people like this one'), '4000')
    .addOption(new Option('--n <people>').hideHelp())
    .option('--seed <n>', say('seed of the random numbers'), '1')
    .option('--workers <n>', say('worker threads (the result does not depend on it)'))
    .option('--weights <list>', say('what counts for you, such as "salt-20=5,zoster=2"; there is no default'))
    .option('--json', say('print JSON'))
    .option('--why', say('print what every number rests on'))
    .option('--report', say('print the decision report in plain language (with --json: in the result)'))
    .addHelpText(
      'after',
      examples(
        say,
        'bifrons weigh examples/patients/severe.json --options "baricitinib:4mg:qd; ritlecitinib:50mg:qd; none" --region us --horizon 52',
      ),
    )
    .action(async (file: string, options: Options) => {
      const today = readDay('--today', options.today);
      const patient = readInput(file, (text) => parsePatient(text, new Date(`${today}T00:00:00Z`)));
      const { min, max } = limits.horizonWeeks;
      const request = {
        patient,
        options: readOptions(options.options),
        region: readRegion(options.region),
        indication: readIndication(options.indication, patient),
        today,
        horizonWeeks: readNumber('--horizon', options.horizon, { min, max, whole: true, unit: 'weeks' }),
        virtualPatients: readNumber('--people', options.n ?? options.people, {
          min: limits.fewestPeople,
          max: 100_000,
          whole: true,
        }),
        seed: readNumber('--seed', options.seed, { min: 0, max: 2 ** 53 - 1, whole: true }),
      };
      const weights =
        options.weights === undefined
          ? undefined
          : await asked(async () => {
              await loadDecision(patient.disease);
              return readWeights(options.weights!, aimsOf(knowPerson(patient, Number(today.slice(0, 4)))));
            });
      const result = await runJob(options, [], (pool, run) => asked(() => weigh(request, pool, run)));
      const preference = weights === undefined ? undefined : await asked(() => prefer(result, weights));
      const report = options.report ? reportOf(result, patient, say) : undefined;
      const text = options.json
        ? JSON.stringify({ ...result, preference, report }, null, 2)
        : report === undefined
          ? weighingText(result, preference, options.why)
          : reportText(report);
      process.stdout.write(`${text}\n`);
    });
}

/** @throws InputError, WeightsError */
function readWeights(list: string, aims: readonly Aim[]): Weights {
  const pairs = list.split(',').map((pair) => pair.split('=').map((part) => part.trim()));
  const wrong = pairs.find(
    ([name, value, ...more]) => !name || !value || more.length > 0 || Number.isNaN(Number(value)),
  );
  if (wrong !== undefined)
    throw new InputError('--weights', [
      {
        path: JSON.stringify(wrong.join('=')),
        message: 'is no weight',
        suggestion: `an outcome and a number, such as ${aims[0]?.id ?? 'zoster'}=5`,
      },
    ]);
  const weights: Weights = Object.fromEntries(pairs.map(([name, value]) => [name, Number(value)]));
  weightShares(weights, aims);
  return weights;
}
