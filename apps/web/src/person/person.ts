import { parseNumber } from './parse-number.ts';
import { saltOf, type HairLoss } from './regions.ts';
import {
  FIRST_TAKEN,
  readRecord,
  type RecordErrors,
  type TakenDraft,
  type TreatmentRecord,
  type VisitDraft,
} from './visits.ts';

export { parseNumber };

export type Sex = 'female' | 'male';

/** What was typed, kept letter by letter, whether it can be read or not. */
export interface PersonDraft {
  age: string;
  sex: Sex;
  weightKg: string;
  egfr: string;
  episodeYears: string;
  salt: string;
  loss: HairLoss;
  /** Since treatment began; without any, SALT is that of now, else that before treatment. */
  visits: readonly VisitDraft[];
  taken: TakenDraft;
}

/** A person the model can work with. */
export interface Person {
  ageYears: number;
  sex: Sex;
  weightKg: number;
  egfr: number;
  episodeYears: number;
  salt: number;
  loss: HairLoss;
  record: TreatmentRecord;
}

export interface PersonField {
  id: 'age' | 'weightKg' | 'egfr' | 'episodeYears' | 'salt';
  label: string;
  unit: string;
  min: number;
  max: number;
  hint: string;
}

export const PERSON_FIELDS: readonly PersonField[] = [
  { id: 'age', label: 'Age', unit: 'years', min: 12, max: 100, hint: 'a whole number of years' },
  { id: 'weightKg', label: 'Weight', unit: 'kg', min: 25, max: 250, hint: 'body weight' },
  { id: 'egfr', label: 'Kidney function', unit: 'mL/min', min: 5, max: 150, hint: 'eGFR per 1.73 m²' },
  {
    id: 'episodeYears',
    label: 'Episode so far',
    unit: 'years',
    min: 0,
    max: 60,
    hint: 'this episode of hair loss',
  },
  { id: 'salt', label: 'SALT', unit: '', min: 0, max: 100, hint: 'share of the scalp without hair' },
];

export type PersonErrors = Partial<Record<PersonField['id'], string>> & { record: RecordErrors };

/** The severe patient with whom the page opens. */
export const FIRST_PERSON: PersonDraft = {
  age: '38',
  sex: 'female',
  weightKg: '70',
  egfr: '95',
  episodeYears: '2.5',
  salt: '88',
  loss: { top: 94, left: 90, right: 80, back: 82.5 },
  visits: [],
  taken: FIRST_TAKEN,
};

/** Reads a draft. `person` is null if a field cannot be read; `errors` says which and what would be understood. */
export function readPerson(draft: PersonDraft): { person: Person | null; errors: PersonErrors } {
  const { record, errors: recordErrors } = readRecord(draft.visits, draft.taken);
  const errors: PersonErrors = { record: recordErrors };
  const values: Partial<Record<PersonField['id'], number>> = {};
  for (const field of PERSON_FIELDS) {
    const text = draft[field.id];
    const value = parseNumber(text);
    if (value === null || value < field.min || value > field.max)
      errors[field.id] = explain(field, text, value);
    else values[field.id] = value;
  }
  const { age, weightKg, egfr, episodeYears } = values;
  if (
    age === undefined ||
    weightKg === undefined ||
    egfr === undefined ||
    episodeYears === undefined ||
    values.salt === undefined ||
    record === null
  ) {
    return { person: null, errors };
  }
  const person = { ageYears: age, sex: draft.sex, weightKg, egfr, episodeYears, loss: draft.loss, record };
  return { person: { ...person, salt: Math.round(saltOf(draft.loss) * 100) / 100 }, errors };
}

function explain(field: PersonField, text: string, value: number | null): string {
  const range = `between ${field.min} and ${field.max}${field.unit ? ` ${field.unit}` : ''}`;
  if (text.trim() === '') return `Please give a number ${range}.`;
  if (value === null) return `“${text.trim()}” could not be read as a number. Please give one ${range}.`;
  return `${text.trim()} is outside what the model knows. Please give a number ${range}.`;
}
