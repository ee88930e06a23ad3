import { phrase } from '@bifrons/language';
import { antibodyNamed } from '../catalogue/antibody-names.js';
import { findDrug } from '../catalogue/drugs.js';
import { regimenSchema, type Regimen } from '../schema/regimen.js';
import { doseProblems } from './dose-problems.js';
import { isFields } from './fields.js';
import { readJsonText } from './json-text.js';
import { problem, type Problem, type Reading } from './problem.js';
import { onePerPath, schemaProblems } from './schema-problems.js';

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
    drug:
      segment.drug === null
        ? null
        : (findDrug(segment.drug)?.id ?? antibodyNamed(segment.drug) ?? segment.drug),
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
