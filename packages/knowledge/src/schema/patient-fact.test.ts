import { expect, test } from 'vitest';
import { patientFactNames, patientFactVocabulary } from './patient-fact.js';
import { patientFactsSchema } from './patient.js';

test('every question that is not a number has a harmless answer, and a patient file takes each of them', () => {
  for (const name of patientFactNames) {
    const { kind, harmless } = patientFactVocabulary[name];
    if (kind === 'number') {
      expect(harmless, name).toBeUndefined();
      continue;
    }
    expect(harmless?.length, name).toBeGreaterThan(0);
    for (const answer of harmless ?? [])
      if (name in patientFactsSchema.shape)
        expect(patientFactsSchema.safeParse({ [name]: answer }).success, `${name} ${String(answer)}`).toBe(
          true,
        );
  }
});
