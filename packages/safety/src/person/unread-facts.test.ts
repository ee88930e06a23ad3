import {
  labels,
  leavesOf,
  type PatientFactName,
  type PatientFacts,
  type PatientRecord,
} from '@bifrons/knowledge';
import { patientFactsSchema } from '../../../knowledge/src/schema/patient.js';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '../rules/floor.js';
import { personOn } from './person.js';
import { unreadFacts } from './unread-facts.js';

const today = '2026-11-21';
const named = new Set(
  labels().flatMap((label) =>
    rulesOf(label).flatMap(({ clauses }) =>
      clauses.flatMap(({ when }) =>
        (when === undefined ? [] : leavesOf(when)).flatMap((leaf) => ('fact' in leaf ? [leaf.fact] : [])),
      ),
    ),
  ),
);
// Vaccines and alternatives are read where a clause demands them.
for (const fact of ['vaccinationsUpToDate', 'zosterVaccinated', 'suitableAlternative'] as const)
  named.add(fact);
const keys = Object.keys(patientFactsSchema.shape) as (keyof PatientFacts)[];

/** Answers of every kind that a fact may have. */
const answers: readonly unknown[] = [
  true,
  false,
  20,
  today,
  ['baricitinib'],
  ...['child-pugh-c', 'current', 'active', 'chronic', 'poor', 'asian'],
];

const factsWith = (facts: Record<string, unknown>) => {
  const patient = { id: 'x', birthYear: 1980, disease: 'alopecia-areata', facts } as PatientRecord;
  const found = personOn(patient, today, 'baricitinib').facts;
  return JSON.stringify(
    [...found].filter(([name]) => named.has(name)).map(([name, { value }]) => [name, value]),
  );
};

describe('every fact of a patient file', () => {
  it.each(keys.filter((key) => unreadFacts[key] === undefined))('%s reaches a clause', (key) => {
    const without = factsWith({});
    const possible = answers.filter((answer) => Array.isArray(answer) === (key === 'hypersensitivity'));
    const reached = possible.some((answer) => factsWith({ [key]: answer }) !== without);
    expect(reached).toBe(true);
  });

  it.each(Object.keys(unreadFacts))('%s is told as unread, and is', (key) => {
    expect(keys).toContain(key);
    expect(named.has(key as PatientFactName)).toBe(false);
  });
});
