import {
  convertAnalyte,
  findAnalyte,
  patientFactVocabulary,
  readLabValue,
  unitsOf,
  type PatientRecord,
} from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { parseNumber } from '../../kit/language/parse-number.ts';
import { isDate } from './visits.ts';
import type { LabDraft } from './patient-draft.ts';

/** A laboratory value as read; both null while nothing is typed. */
export interface LabReading {
  value: NonNullable<PatientRecord['labs']>[number] | null;
  error: string | null;
}

export function readLab(row: LabDraft, say: Say): LabReading {
  const [test, typed, limit] = [row.test.trim(), row.value.trim(), row.upperLimit.trim()];
  const number = parseNumber(typed);
  const value = number ?? (readLabValue(typed) === undefined ? null : typed);
  const upperLimit = parseNumber(limit);
  if (typed === '') return { value: null, error: null };
  const error =
    test === ''
      ? say('Please name the test.')
      : value === null || (number !== null && number < 0)
        ? say('“{text}” could not be read as a number. Please give one from 0 on, or such as <0.1.', {
            text: typed,
          })
        : !isDate(row.date)
          ? say('“{text}” is not a date. Please give the day of the test as YYYY-MM-DD.', { text: row.date })
          : limit !== '' && (upperLimit === null || upperLimit <= 0)
            ? say('“{text}” could not be read as the upper limit of normal.', { text: limit })
            : unitError(row, say);
  if (error !== null || value === null) return { value: null, error };
  const { date, unit } = row;
  return {
    value: {
      date,
      test,
      value,
      ...(unit.trim() === '' ? {} : { unit }),
      ...(upperLimit === null ? {} : { upperLimit }),
    },
    error: null,
  };
}

/** Without a unit, a value is read in that of the last one of its test. */
function unitError({ test, unit }: LabDraft, say: Say): string | null {
  const analyte = findAnalyte(test);
  if (analyte === undefined || unit.trim() === '') return null;
  const converted = convertAnalyte(analyte, 1, unit);
  return converted.ok || converted.reason === 'needs-upper-limit'
    ? null
    : say('“{unit}” is not a unit of {test}. Please choose one of {units}.', {
        unit,
        test: say(analyte.name),
        units: say.list(unitsOf(analyte), 'or'),
      });
}

/** What labels make of a value that could be read: in the unit of their rules, or what has to be looked at first. */
export interface LabSense {
  /** In the unit of the vocabulary; null where it cannot be told. */
  value: number | null;
  unit: string;
  doubt: 'unknown-test' | 'no-unit' | 'needs-upper-limit' | 'implausible' | null;
}

export function senseOf({ test, value, unit, upperLimit }: NonNullable<LabReading['value']>): LabSense {
  const analyte = findAnalyte(test);
  const definition = analyte && patientFactVocabulary[analyte.fact];
  if (analyte === undefined || definition?.kind !== 'number')
    return { value: null, unit: '', doubt: 'unknown-test' };
  if (unit === undefined) return { value: null, unit: definition.unit, doubt: 'no-unit' };
  const { value: number, bound } = readLabValue(value) ?? { value: 0 };
  const converted = convertAnalyte(analyte, number, unit, upperLimit);
  if (!converted.ok) return { value: null, unit: definition.unit, doubt: 'needs-upper-limit' };
  const [low, high] = definition.plausible;
  const none = converted.value === 0 && analyte.dimension === 'count';
  const plausible = (converted.value >= low || none || bound === 'below') && converted.value <= high;
  return { value: converted.value, unit: definition.unit, doubt: plausible ? null : 'implausible' };
}
