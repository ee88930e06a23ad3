import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  findDrug,
  findTrial,
  knownDiseaseIds,
  parsePatient,
  parseRegimenText,
  parseTrialDesign,
} from './node.js';

const examples = new URL('../../../examples/', import.meta.url);
const files = (folder: string) =>
  readdirSync(new URL(folder, examples)).filter((name) => name.endsWith('.json'));
const text = (path: string) => readFileSync(new URL(path, examples), 'utf8');

describe('examples', () => {
  it.each(files('patients/'))('patients/%s is a patient', (name) => {
    expect(parsePatient(text(`patients/${name}`), new Date(), knownDiseaseIds())).toMatchObject({
      ok: true,
      value: { id: name.replace('.json', '') },
    });
  });

  it.each(files('trials/'))('trials/%s is a trial design with the arms of its study', (name) => {
    const reading = parseTrialDesign(text(`trials/${name}`));
    expect(reading.ok ? [] : reading.problems).toEqual([]);
    if (!reading.ok) return;
    // A design with a question is a plan, whose arms need not be those that came of it.
    if (name.startsWith('design-')) {
      expect(reading.value.question?.control).toBeTruthy();
      return;
    }
    const published = findTrial(reading.value.id)?.arms ?? [];
    for (const arm of reading.value.arms) {
      const own = published.find(({ id }) => id === arm.id);
      // Of an arm whose size is not printed, the design assumes one.
      const n = own?.n === null ? {} : { n: arm.n };
      expect(own, arm.id).toMatchObject({ ...n, regimen: arm.regimen });
    }
  });
});

describe('the example of the README', () => {
  it('runs', () => {
    const clearance = findDrug('olumiant')?.pharmacokinetics.facts.clearance;
    expect([clearance?.value, clearance?.unit, clearance?.grade]).toEqual([10.52, 'L/h', 'C']);
    expect(findDrug('baricitinib')?.sources[clearance?.source ?? '']?.doi).toBe('10.1002/psp4.13131');

    const regimen = parseRegimenText('barictinib:4mg:qd,none@36');
    expect(JSON.parse(JSON.stringify(regimen))).toEqual({
      ok: false,
      problems: [
        {
          path: '$[0].drug',
          message: '"barictinib" is not in the catalogue of medicines',
          suggestion: 'did you mean baricitinib?',
        },
      ],
    });
  });
});
