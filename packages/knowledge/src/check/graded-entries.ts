import { isFields, type Fields } from '../input/fields.js';
import type { Keys } from './check-problem.js';

/** An object of a data file with the keys that lead to it. */
export interface Entry {
  readonly keys: Keys;
  readonly value: Fields;
}

/** Every object of a file, however deep, outer ones first. */
export function objectsIn(file: unknown, under: Keys = []): Entry[] {
  const found: Entry[] = [];
  const visit = (value: unknown, keys: Keys): void => {
    if (Array.isArray(value)) {
      // The largest files are lists of numbers: nothing is to be found in those.
      value.forEach((item: unknown, index) => {
        if (typeof item === 'object') visit(item, [...keys, index]);
      });
    } else if (isFields(value)) {
      found.push({ keys, value });
      for (const [key, item] of Object.entries(value))
        if (typeof item === 'object') visit(item, [...keys, key]);
    }
  };
  visit(file, under);
  return found;
}

/** Every statement that carries a grade: facts, potency rows, outcomes, doses, kinase pairs. */
export const gradedEntries = (file: unknown): Entry[] =>
  objectsIn(file).filter(({ value }) => typeof value['grade'] === 'string');

/** The list or object below some keys, as entries; nothing when it is not there. */
export function itemsAt(file: unknown, ...keys: string[]): Entry[] {
  const found = keys.reduce<unknown>((value, key) => (isFields(value) ? value[key] : undefined), file);
  if (!Array.isArray(found)) return [];
  return found.flatMap((value: unknown, index) =>
    isFields(value) ? [{ keys: [...keys, index], value }] : [],
  );
}
