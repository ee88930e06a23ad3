import { own, systems } from '../systems.js';
import { uuidOf } from '../../uuid.js';

/** A FHIR R4 resource as we write it. */
export type Resource = Readonly<Record<string, unknown>> & { readonly resourceType: string };

/** A collection of resources, as FHIR R4 has it. */
export interface Bundle {
  readonly resourceType: 'Bundle';
  readonly type: 'collection';
  readonly timestamp: string;
  readonly entry: readonly { readonly fullUrl: string; readonly resource: Resource }[];
}

/** Writes resources about one person: ids follow from the person and the place, so that the same file has the same ids. */
export interface Writing {
  /** A resource with its id. */
  readonly entry: (name: string, resource: Resource) => { fullUrl: string; resource: Resource };
  /** The person, as references name them. */
  readonly subject: { readonly reference: string };
}

export function writingOf(patientId: string): Writing {
  const idOf = (name: string): string => uuidOf(`${patientId}/${name}`);
  return {
    entry: (name, resource) => {
      const { resourceType, ...rest } = resource;
      const id = idOf(name);
      return { fullUrl: `urn:uuid:${id}`, resource: { resourceType, id, ...rest } };
    },
    subject: { reference: `urn:uuid:${idOf('patient')}` },
  };
}

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

export const concept = (text: string, ...coding: readonly Coding[]): Record<string, unknown> => ({
  ...(coding.length === 0 ? {} : { coding }),
  text,
});

export const quantity = (value: number, unit?: string, ucum?: string): Record<string, unknown> => ({
  value,
  ...(unit === undefined ? {} : { unit }),
  ...(ucum === undefined ? {} : { system: systems.ucum, code: ucum }),
});

export const category = (code: 'laboratory' | 'vital-signs' | 'exam' | 'social-history' | 'survey') => [
  { coding: [{ system: systems.observationCategory, code }] },
];

/** A single value of the patient file as the value of an Observation or of one of its components. */
export function valueOf(value: unknown): Record<string, unknown> {
  if (typeof value === 'boolean') return { valueBoolean: value };
  if (typeof value === 'number') return { valueQuantity: quantity(value) };
  return { valueString: String(value) };
}

/** What is within an object, as components: each leaf by its path. */
export function componentsOf(
  value: Readonly<Record<string, unknown>>,
  codingOf: (path: string) => Coding = (path) => ({ system: own.part, code: path }),
): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const visit = (one: unknown, path: string): void => {
    if (one === undefined) return;
    if (typeof one !== 'object' || one === null) {
      found.push({ code: { coding: [codingOf(path)] }, ...valueOf(one) });
      return;
    }
    for (const [key, inner] of Object.entries(one)) visit(inner, path === '' ? key : `${path}/${key}`);
  };
  visit(value, '');
  return found;
}
