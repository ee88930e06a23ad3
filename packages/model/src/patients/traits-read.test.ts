import { drugs, findDrug, type Patient } from '@bifrons/knowledge';
import { expect, it } from 'vitest';
import { canSimulate } from '../can-simulate.js';
import { FactReader } from '../facts.js';
import { individualKinetics } from '../pharmacokinetics/individual.js';
import { readKinetics } from '../pharmacokinetics/parameters.js';
import { personOf } from './patient.js';
import { traitsRead } from './traits-read.js';

const YEAR = 2026;

/** The kinetics of a medicine in a person of whom so much more is known. */
function kineticsOf(drug: string, known: Partial<Patient>) {
  const patient: Patient = {
    id: 'somebody',
    birthYear: 1988,
    sex: 'female',
    disease: 'alopecia-areata',
    severity: { salt: 88 },
    ...known,
  };
  const people = personOf(patient, 88, YEAR);
  if (people.kind !== 'person') throw new Error('a person was asked for');
  const kinetics = readKinetics(findDrug(drug)!, new FactReader())!;
  return individualKinetics(kinetics, people.covariates, 0, 10, 1);
}

const simulated = drugs().flatMap(({ id }) => (canSimulate(id).ok ? [id] : []));

it.each(simulated)('tells what the kinetics of %s read', (drug) => {
  const { weightKg, egfr } = traitsRead(drug);
  const moves = (one: Partial<Patient>, other: Partial<Patient>) =>
    JSON.stringify(kineticsOf(drug, one)) !== JSON.stringify(kineticsOf(drug, other));
  expect(moves({ weightKg: 50 }, { weightKg: 90 })).toBe(weightKg);
  expect(moves({ facts: { egfr: 20 } }, { facts: { egfr: 95 } })).toBe(egfr !== null);
  expect(moves({ facts: { egfr: 40 } }, { facts: { egfr: 50 } })).toBe(egfr?.form === 'curve');
});

it('knows which kidney function the source counts as normal', () => {
  expect(traitsRead('baricitinib').egfr).toEqual({ form: 'curve', normal: 105 });
  expect(traitsRead('ritlecitinib').egfr).toEqual({ form: 'step', at: 30 });
  expect(traitsRead('deuruxolitinib')).toEqual({ weightKg: false, egfr: null });
});
