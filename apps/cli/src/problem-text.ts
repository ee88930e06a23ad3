import { phrase, type Say } from '@bifrons/language';
import { InputError } from './exit.js';
import { readPetab } from './read-petab.js';
import { table } from './table.js';

/** The measurements of a PEtab problem beside what its model foretells at the nominal parameters. @throws InputError */
export function problemText(say: Say, file: string, json: boolean): string {
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
    return `${JSON.stringify(result, null, 2)}\n`;
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
  return `${text.join('\n')}\n`;
}
