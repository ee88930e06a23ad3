import type { Say } from '@bifrons/language';
import { diseaseIn, type PatientDraft } from './patient-draft.ts';
import { parseNumber } from '../../kit/language/parse-number.ts';

/** A number about the person that is typed into a field of its own. */
export interface PersonField {
  id: 'age' | 'weightKg' | 'egfr' | 'episodeYears';
  label: (say: Say) => string;
  unit: (say: Say) => string;
  hint: (say: Say) => string;
  min: number;
  max: number;
  /** A forecast cannot do without. */
  needed: boolean;
}

export const PERSON_FIELDS: readonly PersonField[] = [
  {
    id: 'age',
    label: (say) => say('Age, or year of birth'),
    unit: () => '',
    hint: (say) => say('a whole number of years, or a year such as 1988'),
    min: 0,
    max: 120,
    needed: true,
  },
  {
    id: 'weightKg',
    label: (say) => say('Weight'),
    unit: () => 'kg',
    hint: (say) => say('body weight'),
    min: 2,
    max: 400,
    needed: false,
  },
  {
    id: 'egfr',
    label: (say) => say('Kidney function'),
    unit: () => 'mL/min',
    hint: (say) => say('eGFR per 1.73 m²'),
    min: 1,
    max: 250,
    needed: false,
  },
  {
    id: 'episodeYears',
    label: (say) => say('Episode so far'),
    unit: (say) => say('years'),
    hint: (say) => say('how long the disease has lasted without a break'),
    min: 0,
    max: 100,
    needed: false,
  },
];

/** A field of its own; with visits, the episode is counted up to the treatment. */
export function personField(id: PersonField['id'], treated: boolean): PersonField {
  const field = PERSON_FIELDS.find((one) => one.id === id)!;
  return treated && id === 'episodeYears' ? { ...field, label: (say) => say('Episode before') } : field;
}

export type FieldErrors = Partial<Record<PersonField['id'], string>>;

export interface FieldValues {
  birthYear?: number;
  weightKg?: number;
  egfr?: number;
  episodeYears?: number;
}

/** Reads the fields. An empty one is unknown; `missing` has those without which there is no forecast. */
export function readFields(
  draft: PatientDraft,
  year: number,
  say: Say,
): { values: FieldValues; errors: FieldErrors; missing: readonly PersonField[] } {
  const values: FieldValues = {};
  const errors: FieldErrors = {};
  for (const field of PERSON_FIELDS) {
    const text = textIn(draft, field.id).trim();
    if (text === '') continue;
    const value = field.id === 'age' ? ageOf(text, year) : parseNumber(text);
    if (value === null || value < field.min || value > field.max)
      errors[field.id] = explain(field, text, value === null, say);
    else if (field.id === 'age') values.birthYear = year - value;
    else values[field.id] = value;
  }
  const missing = PERSON_FIELDS.filter(({ id, needed }) => needed && textIn(draft, id).trim() === '');
  return { values, errors, missing };
}

/** Age in whole years as typed; null while it cannot be read. */
export const ageYearsIn = ({ age }: PatientDraft, year: number): number | null => ageOf(age.trim(), year);

/** What was typed into a field. */
export const textIn = (draft: PatientDraft, id: PersonField['id']): string =>
  id === 'episodeYears' ? diseaseIn(draft).episodeYears : draft[id];

/** Whole years; a number of four digits is a year of birth. */
function ageOf(text: string, year: number): number | null {
  const value = parseNumber(text);
  if (value === null) return null;
  return /^\d{4}$/.test(text) ? year - value : Math.floor(value);
}

function explain({ min, max, unit }: PersonField, text: string, unreadable: boolean, say: Say): string {
  const typed = { text, min, max, unit: unit(say) || 'none' };
  return unreadable
    ? say(
        '“{text}” could not be read as a number. Please give one between {min} and {max}{unit, select, none {} other { {unit}}}.',
        typed,
      )
    : say(
        '{text} is what no person has: it is kept here, but not used. Please give a number between {min} and {max}{unit, select, none {} other { {unit}}}.',
        typed,
      );
}
