import { Command } from 'commander';
import { parseTrialDesign } from '@bifrons/knowledge';
import { designTrial, NobodyCountedError, type DesignResult } from '@bifrons/inference';
import { doseWarnings } from '@bifrons/safety';
import { designReport } from '../design-text.js';
import { InputError } from '../exit.js';
import { ofDisease, readInput, readNumber } from '../read-input.js';
import { runJob, type JobOptions } from '../run.js';
import { why } from '../why.js';

interface Options extends Omit<JobOptions, 'out'> {
  seed?: string;
  people?: string;
  trials: string;
  json?: true;
  why?: true;
}

export function designCommand(): Command {
  return new Command('design')
    .argument('<trial.json>', 'the design, with its question')
    .option('--seed <n>', "seed of the random numbers instead of the design's")
    .option('--people <n>', 'virtual people, at least; 8192 or as many as the design has unless given')
    .option('--trials <n>', 'virtual trials behind each chance', '10000')
    .option('--workers <n>', 'worker threads (the result does not depend on it)')
    .option('--json', 'print JSON')
    .option('--why', 'print every number used, with grade and source')
    .addHelpText(
      'after',
      '\nExamples:\n  bifrons design examples/trials/design-brave-aa1.json\n  bifrons design examples/trials/brave-aa1.json',
    )
    .action(async (file: string, options: Options) => {
      const read = readInput(file, parseTrialDesign);
      const design =
        options.seed === undefined
          ? read
          : { ...read, seed: readNumber('--seed', options.seed, { min: 0, max: 2 ** 53 - 1, whole: true }) };
      if (design.question === undefined && design.arms.length < 2)
        throw new InputError(file, [
          { path: '$.arms', message: 'has one arm: there is nothing to compare it with' },
        ]);
      const trials = readNumber('--trials', options.trials, { min: 100, max: 1_000_000, whole: true });
      const people =
        options.people === undefined
          ? {}
          : { people: readNumber('--people', options.people, { min: 256, max: 1_000_000, whole: true }) };
      const found = await runJob(options, [], (pool, { signal, onProgress }) =>
        designTrial(design, pool, { signal, onProgress, trials, ...people }),
      ).catch((error: unknown) => {
        throw error instanceof NobodyCountedError
          ? new InputError(file, [{ path: '$.arms', message: error.message }])
          : error;
      });
      const doses = doseWarnings(
        design.arms.map(({ regimen }) => regimen),
        ofDisease(design.disease),
      );
      const result: DesignResult = { ...found, warnings: [...found.warnings, ...doses] };
      const text = options.json
        ? JSON.stringify(result, null, 2)
        : [designReport(result, design.disease), ...(options.why ? [why(result.provenance)] : [])].join(
            '\n\n',
          );
      process.stdout.write(`${text}\n`);
    });
}
