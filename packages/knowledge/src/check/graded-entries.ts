import { isFields, type Fields } from '../input/fields.js';
import type { Keys } from './check-problem.js';

/** An object of a data file with the keys that lead to it. */
export interface Entry {
  readonly keys: Keys;
  readonly value: Fields;
}

/** Every object of a file, however deep, outer ones first. */
export function* objectsIn(value: unknown, keys: Keys = []): Generator<Entry> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* objectsIn(item, [...keys, index]);
  } else if (isFields(value)) {
    yield { keys, value };
    for (const [key, item] of Object.entries(value)) yield* objectsIn(item, [...keys, key]);
  }
}

/** Every statement that carries a grade: facts, potency rows, outcomes, doses, kinase pairs. */
export function* gradedEntries(file: unknown): Generator<Entry> {
  for (const entry of objectsIn(file)) if (typeof entry.value['grade'] === 'string') yield entry;
}

/** The list or object below some keys, as entries; nothing when it is not there. */
export function itemsAt(file: unknown, ...keys: string[]): Entry[] {
  const found = keys.reduce<unknown>((value, key) => (isFields(value) ? value[key] : undefined), file);
  if (!Array.isArray(found)) return [];
  return found.flatMap((value: unknown, index) =>
    isFields(value) ? [{ keys: [...keys, index], value }] : [],
  );
}
