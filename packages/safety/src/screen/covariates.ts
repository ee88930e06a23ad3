import type { PatientRecord } from '@bifrons/knowledge';
import type { PersonCovariates } from '@bifrons/model';
import type { Person } from '../person/person.js';

/** What of a person changes how a medicine is handled, as the pharmacokinetic model names it. */
export function covariatesOf(patient: PatientRecord, person: Person, disease: string): PersonCovariates {
  const { hepatic, ancestry, cyp2c9 } = patient.facts ?? {};
  const age = number(person, 'ageYears');
  const egfr = number(person, 'egfr');
  return {
    disease,
    ...(patient.sex === undefined ? {} : { sex: patient.sex }),
    ...(patient.weightKg === undefined ? {} : { weightKg: patient.weightKg }),
    ...(age === undefined ? {} : { ageYears: age }),
    ...(egfr === undefined ? {} : { egfr }),
    levels: {
      hepatic: hepatic === undefined ? [] : [hepatic],
      renal: egfr !== undefined && egfr < 30 ? ['severe'] : [],
      ageGroup: age !== undefined && age < 18 ? ['adolescent'] : [],
      ancestry: ancestry === undefined ? [] : [ancestry],
      metaboliser: cyp2c9 === 'poor' ? ['cyp2c9-poor'] : [],
      medicine: person.medicines.recognised.flatMap(({ id, systemic }) => (systemic === true ? [id] : [])),
    },
  };
}

function number(person: Person, fact: 'ageYears' | 'egfr'): number | undefined {
  const value = person.facts.get(fact)?.value;
  return typeof value === 'object' ? value.high : undefined;
}
