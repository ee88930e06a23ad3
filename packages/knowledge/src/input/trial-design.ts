import { phrase } from '@bifrons/language';
import { trialDesignSchema, type TrialDesign } from '../schema/trial-design.js';
import { readJsonText } from './json-text.js';
import { diseaseProblems } from './patient.js';
import { problem, type Problem, type Reading } from './problem.js';
import { isFields } from './fields.js';
import { regimenProblems, withCatalogueIds } from './regimen.js';
import { onePerPath, schemaProblems } from './schema-problems.js';

type Keys = readonly PropertyKey[];

/** Two numbers of the same object that must not be the wrong way round. */
function orderProblem(value: unknown, keys: Keys, lower: string, upper: string): Problem[] {
  if (!isFields(value)) return [];
  const [low, high] = [value[lower], value[upper]];
  if (typeof low !== 'number' || typeof high !== 'number' || low <= high) return [];
  return [
    problem(
      [...keys, upper],
      phrase('is {value}, below {other} {otherValue}', { value: high, other: lower, otherValue: low }),
    ),
  ];
}

/** SALT from which disease is very severe, the share of which a design states. */
const verySevereSalt = 95;

/** A share of very severe disease that the range of baseline scores does not allow. */
function shareProblem(salt: unknown, keys: Keys): Problem[] {
  if (!isFields(salt)) return [];
  const { min, max, shareVerySevere: share } = salt;
  if (typeof min !== 'number' || typeof max !== 'number' || typeof share !== 'number' || min > max) return [];
  const allowed = max < verySevereSalt ? 0 : min >= verySevereSalt ? 1 : share;
  if (share === allowed) return [];
  return [
    problem(
      [...keys, 'shareVerySevere'],
      phrase('is {share}, but SALT from {min} to {max} makes the share at {limit} to 100 {allowed}', {
        share,
        min,
        max,
        limit: verySevereSalt,
        allowed,
      }),
    ),
  ];
}

function populationProblems(population: unknown): Problem[] {
  if (!isFields(population)) return [];
  const keys = ['population'];
  return [
    ...orderProblem(population['salt'], [...keys, 'salt'], 'min', 'max'),
    ...shareProblem(population['salt'], [...keys, 'salt']),
    ...orderProblem(population['episodeYears'], [...keys, 'episodeYears'], 'median', 'max'),
    ...orderProblem(population['age'], [...keys, 'age'], 'min', 'max'),
    ...orderProblem(population['age'], [...keys, 'age'], 'min', 'mean'),
    ...orderProblem(population['age'], [...keys, 'age'], 'mean', 'max'),
  ];
}

function armProblems(arms: unknown): Problem[] {
  if (!Array.isArray(arms)) return [];
  const first = new Map<unknown, number>();
  return arms.flatMap((arm: unknown, index): Problem[] => {
    if (!isFields(arm)) return [];
    const keys = ['arms', index];
    const problems = regimenProblems(arm['regimen'], [...keys, 'regimen']);
    const before = first.get(arm['id']);
    if (typeof arm['id'] === 'string' && before !== undefined)
      problems.push(
        problem(
          [...keys, 'id'],
          phrase('is "{id}", as that of arm {number}', { id: arm['id'], number: before }),
          phrase('give each arm its own id'),
        ),
      );
    else first.set(arm['id'], index);
    if (isFields(arm['among']))
      problems.push(...orderProblem(arm['among']['salt'], [...keys, 'among', 'salt'], 'min', 'max'));
    return problems;
  });
}

function endpointProblems(endpoints: unknown): Problem[] {
  if (!Array.isArray(endpoints)) return [];
  return endpoints.flatMap((endpoint: unknown, index): Problem[] => {
    if (!isFields(endpoint)) return [];
    const keys = ['endpoints', index];
    const { type, value, weeks, fromWeek } = endpoint;
    const problems: Problem[] = [];
    if (
      typeof type === 'string' &&
      !type.startsWith('mean-change') &&
      (value === undefined || value === null)
    )
      problems.push(problem([...keys, 'value'], phrase('is missing: {name} needs it', { name: type })));
    if (Array.isArray(weeks)) {
      let last = -Infinity;
      weeks.forEach((week: unknown, position) => {
        if (typeof week !== 'number' || Number.isNaN(week)) return;
        if (week <= last)
          problems.push(
            problem(
              [...keys, 'weeks', position],
              phrase('is week {week}, after week {before}', { week, before: last }),
              phrase('put the weeks in ascending order'),
            ),
          );
        else if (typeof fromWeek === 'number' && week < fromWeek)
          problems.push(
            problem(
              [...keys, 'weeks', position],
              phrase('is week {week}, before {other} {otherValue}', {
                week,
                other: 'fromWeek',
                otherValue: fromWeek,
              }),
            ),
          );
        last = Math.max(last, week);
      });
    }
    return problems;
  });
}

/** Reads a trial design: a JSON text, or a value already parsed. */
export function parseTrialDesign(input: unknown): Reading<TrialDesign> {
  const read = typeof input === 'string' ? readJsonText(input) : ({ ok: true, value: input } as const);
  if (!read.ok) return read;
  const { value } = read;
  const fields = isFields(value) ? value : {};
  const problems = onePerPath([
    ...schemaProblems(trialDesignSchema, value),
    ...diseaseProblems(fields['disease'], ['disease']),
    ...populationProblems(fields['population']),
    ...armProblems(fields['arms']),
    ...endpointProblems(fields['endpoints']),
  ]);
  if (problems.length > 0) return { ok: false, problems };
  const design = trialDesignSchema.parse(value);
  return {
    ok: true,
    value: {
      ...design,
      arms: design.arms.map((arm) => ({ ...arm, regimen: withCatalogueIds(arm.regimen) })),
      endpoints: design.endpoints.map(({ value: amount, ...endpoint }) =>
        amount === undefined || amount === null ? endpoint : { ...endpoint, value: amount },
      ),
    },
  };
}
