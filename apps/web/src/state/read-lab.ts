import {
  convertAnalyte,
  findAnalyte,
  patientFactVocabulary,
  unitsOf,
  type PatientRecord,
} from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { parseNumber } from '../person/parse-number.ts';
import { isDate } from '../person/visits.ts';
import type { LabDraft } from './patient-draft.ts';

/** A laboratory value as read; both null while nothing is typed. */
export interface LabReading {
  value: NonNullable<PatientRecord['labs']>[number] | null;
  error: string | null;
}

export function readLab(row: LabDraft, say: Say): LabReading {
  const [test, typed, limit] = [row.test.trim(), row.value.trim(), row.upperLimit.trim()];
  const value = parseNumber(typed);
  const upperLimit = parseNumber(limit);
  if (typed === '') return { value: null, error: null };
  const error =
    test === ''
      ? say('Please name the test.')
      : value === null || value < 0
        ? say('“{text}” could not be read as a number. Please give one from 0 on.', { text: typed })
        : !isDate(row.date)
          ? say('“{text}” is not a date. Please give the day of the test as YYYY-MM-DD.', { text: row.date })
          : limit !== '' && (upperLimit === null || upperLimit <= 0)
            ? say('“{text}” could not be read as the upper limit of normal.', { text: limit })
            : unitError(row, say);
  if (error !== null || value === null) return { value: null, error };
  const { date, unit } = row;
  return {
    value: { date, test, value, unit, ...(upperLimit === null ? {} : { upperLimit }) },
    error: null,
  };
}

function unitError({ test, unit, value }: LabDraft, say: Say): string | null {
  if (unit.trim() === '') return say('Please give the unit of {test}.', { test });
  const analyte = findAnalyte(test);
  if (analyte === undefined) return null;
  const converted = convertAnalyte(analyte, Number(value), unit);
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
  doubt: 'unknown-test' | 'needs-upper-limit' | 'implausible' | null;
}

export function senseOf({ test, value, unit, upperLimit }: NonNullable<LabReading['value']>): LabSense {
  const analyte = findAnalyte(test);
  const definition = analyte && patientFactVocabulary[analyte.fact];
  if (analyte === undefined || definition?.kind !== 'number')
    return { value: null, unit: '', doubt: 'unknown-test' };
  const converted = convertAnalyte(analyte, value, unit, upperLimit);
  if (!converted.ok) return { value: null, unit: definition.unit, doubt: 'needs-upper-limit' };
  const [low, high] = definition.plausible;
  const plausible = converted.value >= low && converted.value <= high;
  return { value: converted.value, unit: definition.unit, doubt: plausible ? null : 'implausible' };
}
