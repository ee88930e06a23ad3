import { readMedicine, type Patient } from '@bifrons/knowledge';
import type { PeopleSpec } from '../diseases/disease.js';
import { diseaseModel } from '../diseases/registry.js';
import type { PersonCovariates } from '../person.js';

/** Below this eGFR, mL/min per 1.73 m², kidney function counts as severely reduced. */
export const severelyReducedEgfr = 30;

/**
 * What of a patient file a disease's model uses: the scores and what else is known of the disease, and the traits that
 * change how a medicine is handled. `baseline` is the primary score at the start of the record (or all scores, by id),
 * `year` the calendar year of week 0. What the model had to do without, and where it extrapolates: `assumptions` and
 * `extrapolations`. @throws RangeError for a disease that cannot be simulated
 */
export function personOf(
  patient: Patient,
  baseline: number | Readonly<Record<string, number>>,
  year: number,
): PeopleSpec {
  const known = Object.entries(patient.severity).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  const scores =
    typeof baseline === 'number' ? { [diseaseModel(patient.disease).scores[0].id]: baseline } : baseline;
  const { mgPerKg, sinceWeeks, taperWeeks } = patient.systemicSteroid ?? {};
  const steroid = {
    ...(mgPerKg !== undefined && { steroidMgPerKg: mgPerKg }),
    ...(sinceWeeks !== undefined && { steroidSinceWeeks: sinceWeeks }),
    ...(taperWeeks !== undefined && { steroidTaperWeeks: taperWeeks }),
  };
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
  return { kind: 'person', severity: { ...Object.fromEntries(known), ...steroid, ...scores }, covariates };
}
