import type { PatientFacts, PatientRecord } from '@bifrons/knowledge';
import { FIRST_DISEASE } from '../diseases/registry.ts';
import type { PerDay } from '../regimens/course.ts';
import {
  NOTHING_KNOWN,
  NOTHING_SEEN,
  type DiseaseDraft,
  type SeverityDraft,
} from '../severity/severity-draft.ts';

/** A fact of the patient file that has no field of its own. */
export type OwnFact = Exclude<keyof PatientFacts, 'egfr'>;
export type Sex = 'female' | 'male';

/** A visit since treatment began: the week of it as a number, or its date. */
export interface VisitDraft {
  when: string;
  /** What was seen then, by the disease. */
  seen: Readonly<Record<string, SeverityDraft>>;
  adverseEvents: readonly string[];
}

/** A medicine for the disease, taken from a day (`''`: the start of the record) until a day (`''`: now). */
export interface TreatmentDraft {
  drug: string;
  dose: string;
  perDay: PerDay | null;
  /** Weeks between injections; `''`: it is taken every day. */
  everyWeeks: string;
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

/** The total of a questionnaire of how heavy the disease is. */
export interface BurdenDraft {
  /** Its name; `''`: the one whose range is known. */
  scale: string;
  total: string;
  /** The most points that it can have; of the known one `''`. */
  of: string;
  /** The day of the answers; `''`: today. */
  date: string;
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
  /** The disease that it is about, by its id. */
  disease: string;
  /** What was given of each disease: now, or, with visits, before treatment. Those that it is not about are kept. */
  diseases: Readonly<Record<string, DiseaseDraft>>;
  facts: Pick<PatientFacts, OwnFact>;
  medications: readonly MedicationDraft[] | null;
  labs: readonly LabDraft[];
  examinations: readonly ExaminationDraft[];
  treatments: readonly TreatmentDraft[] | null;
  visits: readonly VisitDraft[];
  /** What matters most to the person, in their own words. */
  ownWords: string;
  burden: BurdenDraft;
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
  disease: FIRST_DISEASE.id,
  diseases: {},
  facts: {},
  medications: null,
  labs: [],
  examinations: [],
  treatments: null,
  visits: [],
  ownWords: '',
  burden: { scale: '', total: '', of: '', date: '' },
};

/** The patient with severe disease with whom the workbench opens. */
export const EXAMPLE_PATIENT: PatientDraft = {
  ...EMPTY_PATIENT,
  origin: 'example',
  id: 'example',
  age: '38',
  sex: 'female',
  weightKg: '70',
  egfr: '95',
  diseases: { [FIRST_DISEASE.id]: FIRST_DISEASE.example },
};

/** A visit of which so much is given. */
export function visitOf(given: Partial<VisitDraft>): VisitDraft {
  return { when: '', seen: {}, adverseEvents: [], ...given };
}

/** What was given of the disease that it is about. */
export const diseaseIn = ({ disease, diseases }: Pick<PatientDraft, 'disease' | 'diseases'>): DiseaseDraft =>
  diseases[disease] ?? NOTHING_KNOWN;

/** What was seen of a disease at a visit. */
export const seenAt = ({ seen }: VisitDraft, disease: string): SeverityDraft => seen[disease] ?? NOTHING_SEEN;

/** A treatment of which so much is given. */
export function treatmentOf(given: Partial<TreatmentDraft>): TreatmentDraft {
  return {
    drug: '',
    dose: '',
    perDay: null,
    everyWeeks: '',
    strengthPercent: '',
    from: '',
    to: '',
    ...given,
  };
}

/** A laboratory value of which so much is given. */
export function labOf(given: Partial<LabDraft>): LabDraft {
  return { date: '', test: '', value: '', unit: '', upperLimit: '', ...given };
}
