import { readMedicine, type Patient } from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';
import type { PersonCovariates } from '../person.js';
import type { PeopleSpec } from './people.js';

/** Scores the calibration was fitted on. */
const fittedSalt = { min: 50, max: 100 };
/** Age of the youngest people in the trials that the calibration was fitted on (ALLEGRO 2b/3). */
const youngestFitted = 12;

/** Below this eGFR, mL/min per 1.73 m², kidney function counts as severely reduced. */
export const severelyReducedEgfr = 30;

/**
 * What of a patient file the model of alopecia areata uses: the score, the episode, and the traits that change how a
 * medicine is handled. Says in `warnings` what it had to do without and where it extrapolates. `salt` is the score at
 * the start of the record, `year` the calendar year of week 0.
 */
export function personOf(
  patient: Patient,
  salt: number,
  year: number,
): { people: PeopleSpec; warnings: Phrase[] } {
  const warnings: Phrase[] = [];
  const { episodeYears } = patient.severity;
  if (salt < fittedSalt.min) {
    warnings.push(
      phrase(
        'SALT {salt} is below {least}, the least severe disease in the trials that the model was fitted to: the forecast extrapolates',
        { salt, least: fittedSalt.min },
      ),
    );
  }
  if (episodeYears === undefined) {
    warnings.push(
      phrase('the duration of the current episode is not known: it is drawn as in the BRAVE trials'),
    );
  }
  const { egfr, hepatic, ancestry } = patient.facts ?? {};
  const ageYears = year - patient.birthYear;
  if (ageYears < youngestFitted) {
    warnings.push(
      phrase(
        'age {age} is below {youngest}, the youngest in the trials that the model was fitted to: the forecast extrapolates',
        { age: ageYears, youngest: youngestFitted },
      ),
    );
  }
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
  return {
    people: { kind: 'person', salt, ...(episodeYears === undefined ? {} : { episodeYears }), covariates },
    warnings,
  };
}
