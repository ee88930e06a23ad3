import { patientFactVocabulary, parsePatientRecord } from '@bifrons/knowledge';
import { english } from '@bifrons/language';
import { describe, expect, it } from 'vitest';
import type { OwnFact } from './patient-draft.ts';
import { FACT_GROUPS, factDefinition } from './fact-groups.ts';

const all = Object.values(FACT_GROUPS).flat();

const sample = (fact: OwnFact): unknown => {
  const { answer } = factDefinition(fact);
  switch (answer.kind) {
    case 'flag':
      return false;
    case 'choice':
      return answer.values[0];
    case 'date':
      return '2020-01-01';
    case 'medicines':
      return [];
  }
};

describe('the groups of facts', () => {
  it('ask for each fact once, in a way that a patient file takes', () => {
    expect(new Set(all).size).toBe(all.length);
    const facts = Object.fromEntries(all.map((fact) => [fact, sample(fact)]));
    const read = parsePatientRecord({ id: 'x', birthYear: 1988, disease: 'alopecia-areata', facts });
    expect(read).toMatchObject({ ok: true });
    for (const fact of all) expect(factDefinition(fact).words(english)).not.toBe('');
  });

  it('leave out no flag and no choice that a label asks for', () => {
    const asked = new Set(all.map((fact) => factDefinition(fact).asked));
    const left = Object.entries(patientFactVocabulary).filter(
      ([name, { kind }]) => kind !== 'number' && !asked.has(name as never),
    );
    expect(left).toEqual([]);
  });
});
