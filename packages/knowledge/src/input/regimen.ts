import { phrase } from '@bifrons/language';
import { findDrug, nearestDrugs } from '../catalogue/drugs.js';
import { regimenSchema, type Regimen } from '../schema/regimen.js';
import { readJsonText } from './json-text.js';
import { didYouMean, problem, shown, type Problem, type Reading } from './problem.js';
import { onePerPath, schemaProblems } from './schema-problems.js';

type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** What to say of a medicine that the catalogue does not know. */
export function unknownDrug(keys: readonly PropertyKey[], name: string): Problem {
  const near = nearestDrugs(name);
  return problem(
    keys,
    phrase('{name} is not in the catalogue of medicines', { name: shown(name) }),
    near.length > 0 ? didYouMean(...near) : phrase('an id such as baricitinib, or null for no drug'),
  );
}

/** A dose that does not fit its medicine: none for "no drug", mg by mouth, percent on the skin. */
export function doseProblems(segment: Fields, keys: readonly PropertyKey[]): Problem[] {
  const { drug } = segment;
  const given = (key: string) => segment[key] !== undefined;
  if (drug === null)
    return ['doseMg', 'strengthPercent', 'perDay']
      .filter(given)
      .map((key) =>
        problem([...keys, key], phrase('has no meaning when drug is null'), phrase('leave it out')),
      );
  if (typeof drug !== 'string') return [];
  const known = findDrug(drug);
  if (known === undefined) return drug === '' ? [] : [unknownDrug([...keys, 'drug'], drug)];
  const [wanted, unwanted] =
    known.route === 'oral' ? ['doseMg', 'strengthPercent'] : ['strengthPercent', 'doseMg'];
  const problems: Problem[] = [];
  for (const key of [wanted, 'perDay'] as const)
    if (!given(key ?? ''))
      problems.push(problem([...keys, key ?? ''], phrase('is missing: {name} needs it', { name: known.id })));
  if (given(unwanted ?? ''))
    problems.push(
      problem(
        [...keys, unwanted ?? ''],
        phrase('does not fit {name}', { name: known.id }),
        phrase('give {key}', { key: wanted ?? '' }),
      ),
    );
  return problems;
}

/** What a schema cannot say of a regimen, told of as much of it as can be understood. */
export function regimenProblems(value: unknown, keys: readonly PropertyKey[] = []): Problem[] {
  if (!Array.isArray(value)) return [];
  const problems: Problem[] = [];
  let last = -Infinity;
  value.forEach((segment: unknown, index) => {
    if (!isFields(segment)) return;
    problems.push(...doseProblems(segment, [...keys, index]));
    const { fromWeek } = segment;
    if (typeof fromWeek !== 'number' || Number.isNaN(fromWeek)) return;
    if (fromWeek <= last)
      problems.push(
        problem(
          [...keys, index, 'fromWeek'],
          phrase('is week {week}, but the step before starts in week {before}', {
            week: fromWeek,
            before: last,
          }),
          phrase('put the steps in ascending order of their week'),
        ),
      );
    last = Math.max(last, fromWeek);
  });
  return problems;
}

/** The same regimen with catalogue ids in place of other names of its medicines. */
export function withCatalogueIds(regimen: Regimen): Regimen {
  return regimen.map((segment) => ({
    ...segment,
    drug: segment.drug === null ? null : (findDrug(segment.drug)?.id ?? segment.drug),
  }));
}

/** Reads a regimen in its JSON form (a JSON text or a value already parsed). */
export function parseRegimen(input: unknown): Reading<Regimen> {
  const read = typeof input === 'string' ? readJsonText(input) : ({ ok: true, value: input } as const);
  if (!read.ok) return read;
  const problems = onePerPath([...schemaProblems(regimenSchema, read.value), ...regimenProblems(read.value)]);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: withCatalogueIds(regimenSchema.parse(read.value)) };
}
