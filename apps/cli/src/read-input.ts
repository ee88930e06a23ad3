import { readFileSync, statSync } from 'node:fs';
import {
  isIndication,
  maxInputBytes,
  parseRegimenText,
  type Indication,
  type Reading,
  type RegimenSegment,
  type Region,
} from '@bifrons/knowledge';
import { InputError } from './exit.js';

/** Reads and checks an input file. @throws InputError with every problem the file has. */
export function readInput<T>(file: string, parse: (text: string) => Reading<T>): T {
  const problem = (message: string, suggestion?: string) =>
    new InputError(file, [{ message, ...(suggestion === undefined ? {} : { suggestion }) }]);
  let text: string;
  try {
    const { size } = statSync(file);
    if (size > maxInputBytes) {
      throw problem(`the file has ${(size / 1e6).toFixed(1)} MB; at most ${maxInputBytes / 1e6} MB are read`);
    }
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    switch (code) {
      case 'ENOENT':
        throw problem('there is no such file', `looked for in ${process.cwd()}`);
      case 'EISDIR':
        throw problem('is a folder', 'name a file in it');
      case 'EACCES':
        throw problem('may not be read by you', 'change its permissions, or name a copy');
      default:
        throw problem(`cannot be read: ${message}`);
    }
  }
  const result = parse(text);
  if (!result.ok) throw new InputError(file, result.problems);
  return result.value;
}

/** What the doses of a file are taken for, where labels know its disease. */
export const ofDisease = (disease: string): { readonly indication?: Indication } =>
  isIndication(disease) ? { indication: disease } : {};

/** A regimen in its short form, e.g. `baricitinib:4mg:qd,none@36`. @throws InputError */
export function readRegimen(text: string): readonly RegimenSegment[] {
  const result = parseRegimenText(text);
  if (!result.ok) throw new InputError(`--regimen "${text}"`, result.problems);
  return result.value;
}

/** A number option within limits. @throws InputError */
export function readNumber(
  option: string,
  text: string,
  limits: { readonly min: number; readonly max: number; readonly whole?: boolean; readonly unit?: string },
): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  const { min, max, whole = false, unit = '' } = limits;
  if (!Number.isFinite(value) || value < min || value > max || (whole && !Number.isInteger(value))) {
    const kind = whole ? 'a whole number' : 'a number';
    throw new InputError(option, [
      { path: text, message: `must be ${kind} from ${min} to ${max}${unit && ` ${unit}`}` },
    ]);
  }
  return value;
}

/** A day as YYYY-MM-DD; today where the user is, when it is not given. @throws InputError */
export function readDay(option: string, text: string | undefined): string {
  if (text === undefined) {
    const now = new Date();
    const two = (number: number): string => String(number).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  }
  const day = new Date(`${text}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(text) ||
    Number.isNaN(day.getTime()) ||
    day.toISOString().slice(0, 10) !== text
  )
    throw new InputError(option, [{ path: text, message: 'must be a day of the calendar as YYYY-MM-DD' }]);
  return text;
}

/** Commander has checked the choice. */
export const readRegion = (text: string): Region => (text === 'eu' ? 'eu' : 'us');
