import { phrase, type Say } from '@bifrons/language';
import { InputError } from './exit.js';
import { readPetab } from './read-petab.js';
import { table } from './table.js';

/** Prints what the model of a PEtab problem foretells at its nominal parameters, and the log-likelihood. @throws InputError */
export function simulatePetab(file: string, { json }: { readonly json?: true }, say: Say): void {
  const likelihood = readPetab(file);
  const { measurements } = likelihood.problem.tables;
  const missing = likelihood.estimated.filter(({ nominal }) => nominal === undefined);
  if (missing.length > 0)
    throw new InputError(file, [
      {
        message: phrase('there is no nominalValue of {names}', {
          names: missing.map(({ id }) => id).join(', '),
        }),
      },
    ]);
  const found = likelihood.evaluate(likelihood.nominal());
  if (found.status === 'failed') throw new InputError(file, [{ message: found.message }]);
  const { logLikelihood, logPrior, simulated, noise } = found;
  const rows = measurements.map((measurement, i) => ({
    observable: measurement.observable,
    ...(measurement.preequilibration === undefined ? {} : { preequilibration: measurement.preequilibration }),
    condition: measurement.condition,
    time: measurement.time,
    measured: measurement.value,
    simulated: simulated[i]!,
    noise: noise[i]!,
  }));
  if (json) {
    // JSON has no infinity.
    const printed = rows.map((row) => ({ ...row, time: row.time === Infinity ? 'inf' : row.time }));
    const result = { logLikelihood, logPrior, measurements: printed };
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    return;
  }
  const digits = (value: number): string => String(Number(value.toPrecision(5)));
  const head = [
    say('observable'),
    say('condition'),
    say('time'),
    say('measured'),
    say('simulated'),
    say('noise'),
  ];
  const lines = rows.map((row) => [
    row.observable,
    row.preequilibration === undefined ? row.condition : `${row.preequilibration} → ${row.condition}`,
    row.time === Infinity ? 'inf' : String(row.time),
    digits(row.measured),
    digits(row.simulated),
    digits(row.noise),
  ]);
  const prior = likelihood.estimated.some((parameter) => parameter.prior !== undefined);
  const text = [
    table(head, lines),
    '',
    say('log-likelihood at the nominal parameters: {value}', { value: logLikelihood.toFixed(4) }),
    ...(prior
      ? [say('logarithm of the prior, which is not in it: {value}', { value: logPrior.toFixed(4) })]
      : []),
  ];
  process.stdout.write(`${text.join('\n')}\n`);
}
