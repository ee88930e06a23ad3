import type { PatientFacts, PatientRecord } from '@bifrons/knowledge';
import type { BrowLashScore } from '../diseases/alopecia-areata/brow-lash-score.ts';
import type { HairLoss } from '../diseases/alopecia-areata/regions.ts';
import type { PerDay } from '../regimens/course.ts';

/** A fact of the patient file that has no field of its own. */
export type OwnFact = Exclude<keyof PatientFacts, 'egfr'>;
export type Sex = 'female' | 'male';

/** A visit since treatment began: the week of it as a number, or its date. */
export interface VisitDraft {
  when: string;
  salt: string;
  /** The regions if they were given as well. */
  regions: HairLoss | null;
  /** The regions as drawn, in the writing of the scalp map. */
  drawing: string | null;
  adverseEvents: readonly string[];
}

/** A medicine for the disease, taken from a day (`''`: the start of the record) until a day (`''`: now). */
export interface TreatmentDraft {
  drug: string;
  dose: string;
  perDay: PerDay | null;
  strengthPercent: string;
  from: string;
  to: string;
}

export interface LabDraft {
  date: string;
  test: string;
  value: string;
  unit: string;
  /** Upper limit of normal of the laboratory, in the same unit; `''` when not given. */
  upperLimit: string;
}

export interface MedicationDraft {
  name: string;
  code: string;
}

type ExaminationDraft = NonNullable<PatientRecord['examinations']>[number];

/**
 * What is known of the person as it was typed, letter by letter, whether it can be read or not. An empty text, `null` or
 * an absent fact is unknown; an empty list of medicines or treatments says that there are none.
 */
export interface PatientDraft {
  /** The person with whom the workbench opens, or one's own. */
  origin: 'example' | 'own';
  /** A name within one's own files. */
  id: string;
  /** Age in years, or the year of birth. */
  age: string;
  /** YYYY-MM-DD */
  birthDate: string;
  sex: Sex | null;
  weightKg: string;
  egfr: string;
  episodeYears: string;
  /** The score now; with visits, that before treatment. */
  salt: string;
  loss: HairLoss;
  /** The regions were given; else they are only a picture of the score. */
  regionsKnown: boolean;
  /** The hair loss as drawn, in the writing of the scalp map. */
  drawing: string | null;
  eyebrows: BrowLashScore | null;
  eyelashes: BrowLashScore | null;
  facts: Pick<PatientFacts, OwnFact>;
  medications: readonly MedicationDraft[] | null;
  labs: readonly LabDraft[];
  examinations: readonly ExaminationDraft[];
  treatments: readonly TreatmentDraft[] | null;
  visits: readonly VisitDraft[];
}

/** Nobody yet. */
export const EMPTY_PATIENT: PatientDraft = {
  origin: 'own',
  id: 'patient',
  age: '',
  birthDate: '',
  sex: null,
  weightKg: '',
  egfr: '',
  episodeYears: '',
  salt: '',
  loss: { top: 0, left: 0, right: 0, back: 0 },
  regionsKnown: false,
  drawing: null,
  eyebrows: null,
  eyelashes: null,
  facts: {},
  medications: null,
  labs: [],
  examinations: [],
  treatments: null,
  visits: [],
};

/** The severe patient with whom the workbench opens. */
export const EXAMPLE_PATIENT: PatientDraft = {
  ...EMPTY_PATIENT,
  origin: 'example',
  id: 'example',
  age: '38',
  sex: 'female',
  weightKg: '70',
  egfr: '95',
  episodeYears: '2.5',
  salt: '88',
  loss: { top: 94, left: 90, right: 80, back: 82.5 },
  regionsKnown: true,
};

/** A visit of which so much is given. */
export function visitOf(given: Partial<VisitDraft>): VisitDraft {
  return { when: '', salt: '', regions: null, drawing: null, adverseEvents: [], ...given };
}

/** A treatment of which so much is given. */
export function treatmentOf(given: Partial<TreatmentDraft>): TreatmentDraft {
  return { drug: '', dose: '', perDay: null, strengthPercent: '', from: '', to: '', ...given };
}

/** A laboratory value of which so much is given. */
export function labOf(given: Partial<LabDraft>): LabDraft {
  return { date: '', test: '', value: '', unit: '', upperLimit: '', ...given };
}
