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
import { phrase, type Phrase } from '@bifrons/language';
import { InputError } from './exit.js';

/** What stands for the standard input in place of a file. */
const standardInput = '-';

/** Reads and checks an input file, or the standard input for `-`. @throws InputError with every problem the file has */
export function readInput<T>(file: string, parse: (text: string) => Reading<T>): T {
  const name = nameOf(file);
  const text = readText(file, name);
  const result = parse(text);
  if (!result.ok) throw new InputError(name, result.problems);
  return result.value;
}

/** What a file, or the standard input, is called. */
export const nameOf = (file: string): string => (file === standardInput ? 'stdin' : file);

/** The text of a file of at most 5 MB, or so many bytes. @throws InputError */
export function readText(file: string, name = nameOf(file), most = maxInputBytes): string {
  const problem = (message: Phrase, suggestion?: Phrase) =>
    new InputError(name, [{ message, ...(suggestion === undefined ? {} : { suggestion }) }]);
  const tooLarge = (size: number) =>
    problem(
      phrase('the file has {size} MB; at most {most} MB are read', {
        size: (size / 1e6).toFixed(1),
        most: most / 1e6,
      }),
    );
  try {
    if (file !== standardInput) {
      const { size } = statSync(file);
      if (size > most) throw tooLarge(size);
    }
    const bytes = readFileSync(file === standardInput ? 0 : file);
    if (bytes.length > most) throw tooLarge(bytes.length);
    return bytes.toString('utf8');
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    switch (code) {
      case 'ENOENT':
        throw problem(
          phrase('there is no such file'),
          phrase('looked for in {folder}', { folder: process.cwd() }),
        );
      case 'EISDIR':
        throw problem(phrase('is a folder'), phrase('name a file in it'));
      case 'EACCES':
        throw problem(phrase('may not be read by you'), phrase('change its permissions, or name a copy'));
      case 'EAGAIN':
        throw problem(phrase('there is nothing to read'), phrase('name a file, or send it through a pipe'));
      default:
        throw problem(phrase('cannot be read: {reason}', { reason: message }));
    }
  }
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
  limits: {
    readonly min: number;
    readonly max: number;
    readonly whole?: boolean;
    readonly unit?: Phrase | string;
  },
): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  const { min, max, whole = false, unit } = limits;
  if (!Number.isFinite(value) || value < min || value > max || (whole && !Number.isInteger(value))) {
    throw new InputError(option, [
      {
        path: text,
        message:
          unit === undefined
            ? phrase(
                whole ? 'must be a whole number from {min} to {max}' : 'must be a number from {min} to {max}',
                { min, max },
              )
            : phrase(
                whole
                  ? 'must be a whole number from {min} to {max} {unit}'
                  : 'must be a number from {min} to {max} {unit}',
                { min, max, unit },
              ),
      },
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
    throw new InputError(option, [
      { path: text, message: phrase('must be a day of the calendar as YYYY-MM-DD') },
    ]);
  return text;
}

/** Commander has checked the choice. */
export const readRegion = (text: string): Region => (text === 'eu' ? 'eu' : 'us');
