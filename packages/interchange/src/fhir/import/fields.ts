/** A JSON object that came from elsewhere: every key may hold anything. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object at a key; an empty one where there is none. */
export function at(value: unknown, key: string): Fields {
  const found = isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return isFields(found) ? found : {};
}

/** The objects of the list at a key. */
export function listAt(value: unknown, key: string): readonly Fields[] {
  const found = isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return Array.isArray(found) ? found.filter(isFields) : [];
}

/** The text at a key; undefined where there is none, or an empty one. */
export function textAt(value: unknown, key: string): string | undefined {
  const found = isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined;
}

export function numberAt(value: unknown, key: string): number | undefined {
  const found = isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}

export function booleanAt(value: unknown, key: string): boolean | undefined {
  const found = isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof found === 'boolean' ? found : undefined;
}

/** A text as it is shown in a table: cut when it is long. */
export const shown = (text: string): string => (text.length > 80 ? `${text.slice(0, 77)}...` : text);
