import { hasEvents } from '@bifrons/engine';
import { fitPetab } from '@bifrons/interchange/petab';
import { phrase, type Say } from '@bifrons/language';
import { Command } from 'commander';
import { setImmediate } from 'node:timers/promises';
import { examples } from '../command-line.js';
import { InputError } from '../exit.js';
import { readNumber } from '../read-input.js';
import { readPetab } from '../read-petab.js';
import { table } from '../table.js';

export function fitCommand(say: Say): Command {
  return new Command('fit')
    .argument('<problem>', say('the .yaml file of a PEtab problem'))
    .option('--starts <n>', say('number of searches, each from another point'), '20')
    .option('--seed <n>', say('the same seed gives the same points'), '1')
    .option('--json', say('print JSON'))
    .addHelpText('after', examples(say, 'bifrons fit examples/petab/problem.yaml --starts 5'))
    .action(
      async (
        file: string,
        options: { readonly starts: string; readonly seed: string; readonly json?: true },
      ) => {
        const starts = readNumber('--starts', options.starts, { min: 1, max: 10_000, whole: true });
        const seed = readNumber('--seed', options.seed, {
          min: 0,
          max: Number.MAX_SAFE_INTEGER,
          whole: true,
        });
        const likelihood = readPetab(file);
        if (likelihood.estimated.length === 0)
          throw new InputError(file, [
            { message: phrase('no parameter is estimated: nothing can be fitted') },
          ]);
        if (hasEvents(likelihood.problem.model))
          throw new InputError(file, [
            {
              message: phrase(
                'the model has events, with which there is no gradient yet: it can be simulated, not fitted',
              ),
            },
          ]);
        const interrupt = new AbortController();
        const stop = () => interrupt.abort();
        process.once('SIGINT', stop);
        const onStart = async (done: number): Promise<void> => {
          if (process.stderr.isTTY)
            process.stderr.write(`\r${done} / ${starts}${done === starts ? '\n' : ''}`);
          // Between two searches Ctrl-C is heard.
          await setImmediate();
          interrupt.signal.throwIfAborted();
        };
        const fit = await fitPetab(likelihood, { starts, seed, onStart }).finally(() =>
          process.off('SIGINT', stop),
        );
        const { best, atBest } = fit;
        if (best === undefined)
          throw new InputError(file, [
            {
              message: phrase('the likelihood could be computed at none of the {n} starts', { n: starts }),
              suggestion: phrase('narrow the bounds, or ask for more starts'),
            },
          ]);
        const parameters = likelihood.estimated.map(({ id, lower, upper, nominal }, i) => ({
          id,
          value: best.values[i]!,
          ...(nominal === undefined ? {} : { nominal }),
          ...(best.point[i] === likelihood.lower[i] ? { atBound: 'lower' as const } : {}),
          ...(best.point[i] === likelihood.upper[i] ? { atBound: 'upper' as const } : {}),
          bounds: [lower!, upper!],
        }));
        if (options.json) {
          const searches = fit.starts.map(({ start, status, value, logLikelihood, evaluations }) => ({
            start,
            status,
            ...(status === 'unreachable' ? {} : { objective: value, logLikelihood }),
            evaluations,
          }));
          const result = {
            logLikelihood: best.logLikelihood,
            logPrior: best.logPrior,
            atBest,
            seed,
            parameters,
            searches,
          };
          process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
          return;
        }
        const digits = (value: number): string => String(Number(value.toPrecision(5)));
        const bound = { lower: say('at its lower bound'), upper: say('at its upper bound') };
        const text = [
          table(
            [say('parameter'), say('fitted'), say('nominal'), ''],
            parameters.map(({ id, value, nominal, atBound }) => [
              id,
              digits(value),
              nominal === undefined ? '–' : digits(nominal),
              atBound === undefined ? '' : bound[atBound],
            ]),
          ),
          '',
          table(
            [say('search'), say('log-likelihood'), say('evaluations'), say('how it ended')],
            fit.starts.map(({ start, status, logLikelihood, evaluations }) => [
              String(start),
              status === 'unreachable' ? '–' : logLikelihood.toFixed(4),
              String(evaluations),
              {
                converged: say('converged'),
                'evaluation-limit': say('at the limit of evaluations'),
                unreachable: say('no likelihood at the start'),
              }[status],
            ]),
          ),
          '',
          say('log-likelihood: {value}; {n} of {starts} searches ended within 0.1 of it', {
            value: best.logLikelihood.toFixed(4),
            n: atBest,
            starts,
          }),
          ...(best.logPrior === 0
            ? []
            : [
                say('priors are in what was maximized: their logarithm is {value}', {
                  value: best.logPrior.toFixed(4),
                }),
              ]),
        ];
        process.stdout.write(`${text.join('\n')}\n`);
      },
    );
}
