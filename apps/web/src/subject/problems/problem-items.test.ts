import { patientRecordOf, parseTrialDesign, type Problem } from '@bifrons/knowledge';
import { english, loadSay } from '@bifrons/language';
import { describe, expect, it } from 'vitest';
import { fieldName } from './problem-items.tsx';

describe('the name of a field', () => {
  it.each([
    ['$', ''],
    ['$.birthYear', 'year of birth'],
    ['$.facts.pregnant', 'pregnant'],
    ['$.severity.salt', 'SALT'],
    ['$.visits[2].date', 'visit 3, date'],
    ['$.visits[0]', 'visit 1'],
    ['$.labs[1].upperLimit', 'blood value 2, upper limit of normal'],
    ['$.arms[1].regimen[0].doseMg', 'arm 2, step 1, dose'],
    ['$.question.looks.at[0]', 'interim looks, interim look 1'],
    ['$.population.salt.min', 'SALT, lowest'],
    ['$.question.lost', 'people without a result'],
    ['$.observation.flare.lost', 'how it is observed, flare, percent of the improvement that is lost'],
    ['$.wieghtKg', '“wieghtKg”'],
    ['$["odd key"]', '“odd key”'],
  ])('%s is “%s”', (path, name) => expect(fieldName(path, english)).toBe(name));

  it('is that of the reader’s language', async () => {
    const say = await loadSay('de');
    expect(fieldName('$.visits[0].date', say)).toBe('Visite 1, Datum');
  });

  it('is known of everything that a file can be wrong in', () => {
    const today = new Date('2026-11-21');
    const wrong = (reading: { ok: boolean; problems?: readonly Problem[] }) => reading.problems ?? [];
    const problems = [
      ...wrong(
        patientRecordOf(
          {
            id: 1,
            birthYear: 'x',
            birthDate: 'x',
            sex: 'x',
            weightKg: 'x',
            disease: 'alopecia-areata',
            severity: { salt: 'x', episodeYears: 'x' },
            matters: { words: 1, burden: { scale: 1, total: 'x', of: 'x', date: 'x' } },
            facts: { egfr: 'x', pregnant: 'x', hypersensitivity: 'x' },
            medications: [{ name: 1 }],
            labs: [{ date: 'x', test: 1, value: {}, unit: 1, upperLimit: 'x' }],
            treatments: [{ drug: 1, doseMg: 'x', perDay: 'x', fromDate: 'x', toDate: 'x' }],
            visits: [{ date: 'x', salt: 'x', adverseEvents: 'x' }],
          },
          today,
        ),
      ),
      ...wrong(
        parseTrialDesign({
          id: 1,
          disease: 'alopecia-areata',
          population: {},
          arms: [{}],
          endpoints: [{}],
          question: {},
          seed: 'x',
        }),
      ),
    ];
    expect(problems.length).toBeGreaterThan(30);
    for (const { path } of problems) expect(fieldName(path, english), path).not.toMatch(/[“$]|^$/);
  });
});
