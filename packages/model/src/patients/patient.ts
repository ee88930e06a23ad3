import { readMedicine, type Patient } from '@bifrons/knowledge';
import type { PersonCovariates } from '../person.js';
import type { PeopleSpec } from './people.js';

/** Below this eGFR, mL/min per 1.73 m², kidney function counts as severely reduced. */
export const severelyReducedEgfr = 30;

/**
 * What of a patient file the model of alopecia areata uses: the score, the episode, and the traits that change how a
 * medicine is handled. `salt` is the score at the start of the record, `year` the calendar year of week 0. What the
 * model had to do without, and where it extrapolates: `assumptions` and `extrapolations`.
 */
export function personOf(patient: Patient, salt: number, year: number): PeopleSpec {
  const { episodeYears } = patient.severity;
  const { egfr, hepatic, ancestry } = patient.facts ?? {};
  const ageYears = year - patient.birthYear;
  const covariates: PersonCovariates = {
    disease: patient.disease,
    sex: patient.sex,
    ageYears,
    ...(patient.weightKg === undefined ? {} : { weightKg: patient.weightKg }),
    ...(egfr === undefined ? {} : { egfr }),
    levels: {
      hepatic: hepatic === undefined ? [] : [hepatic],
      ancestry: ancestry === undefined ? [] : [ancestry],
      ageGroup: ageYears < 18 ? ['adolescent'] : [],
      renal: egfr !== undefined && egfr < severelyReducedEgfr ? ['severe'] : [],
      medicine: (patient.medications ?? []).flatMap(({ name, code }) =>
        readMedicine(name, code).found.flatMap(({ id, systemic }) => (systemic === true ? [id] : [])),
      ),
    },
  };
  return { kind: 'person', salt, ...(episodeYears === undefined ? {} : { episodeYears }), covariates };
}
