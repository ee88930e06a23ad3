import { phrase, type Phrase } from '@bifrons/language';
import { at, listAt, textAt, type Fields } from './fields.js';
import type { Placed } from './input.js';

/** A reference without server and version: `Patient/12`, `urn:uuid:…`. */
export const localReference = (reference: string): string => {
  const [, local] =
    /(?:^|\/)([A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64})(?:\/_history\/[^/]+)?$/.exec(reference) ?? [];
  return local ?? reference;
};

/** The resources of an input by every name that a reference may use. */
export class References {
  readonly #byName = new Map<string, Fields>();

  constructor(placed: readonly Placed[]) {
    for (const { resource, fullUrl } of placed) {
      const id = textAt(resource, 'id');
      if (id !== undefined) this.#byName.set(`${textAt(resource, 'resourceType')}/${id}`, resource);
      if (fullUrl !== undefined) {
        this.#byName.set(fullUrl, resource);
        this.#byName.set(localReference(fullUrl), resource);
      }
    }
  }

  /** What a reference of a resource points to, within the resource or the input; never beyond. */
  find(reference: string | undefined, within: Fields): Fields | undefined {
    if (reference === undefined) return undefined;
    if (reference.startsWith('#'))
      return listAt(within, 'contained').find((one) => textAt(one, 'id') === reference.slice(1));
    return this.#byName.get(reference) ?? this.#byName.get(localReference(reference));
  }
}

/** Whose a resource is: the person's, somebody else's, or nothing says so for certain. */
export type Whose =
  | { readonly is: 'theirs' }
  | { readonly is: 'other'; readonly because: Phrase }
  | { readonly is: 'open'; readonly because: Phrase };

/** The person that an input is about. */
export interface Subject {
  /** As references name them: `Patient/12`. */
  readonly name?: string;
  readonly resource?: Fields;
  /** Whether a Patient of the input, or whoever asked, says so; else only references do. */
  readonly certain: boolean;
}

const subjectReference = (resource: Fields): string | undefined =>
  textAt(at(resource, 'subject'), 'reference') ?? textAt(at(resource, 'patient'), 'reference');

/** Types that hang on a person and that are read. */
const personal = new Set([
  'Condition',
  'Observation',
  'MedicationStatement',
  'MedicationRequest',
  'AllergyIntolerance',
  'Immunization',
  'Procedure',
]);
export const isPersonal = (resource: Fields): boolean => personal.has(textAt(resource, 'resourceType') ?? '');

/** The people that an input is about, each by the name that references use. */
export function peopleIn(placed: readonly Placed[], references: References): Subject[] {
  const patients = placed.filter(({ resource }) => resource['resourceType'] === 'Patient');
  if (patients.length > 0)
    return patients.map(({ resource, fullUrl }) => {
      const id = textAt(resource, 'id');
      const name = id === undefined ? fullUrl : `Patient/${id}`;
      return { ...(name === undefined ? {} : { name }), resource, certain: true };
    });
  const names = new Set(
    placed
      .filter(({ resource }) => isPersonal(resource))
      .map(({ resource }) => subjectReference(resource))
      .filter((reference) => reference !== undefined)
      .filter((reference) => references.find(reference, {}) === undefined)
      .map(localReference),
  );
  return [...names].map((name) => ({ name, certain: false }));
}

export function whose(resource: Fields, subject: Subject, references: References): Whose {
  const reference = subjectReference(resource);
  if (reference === undefined)
    return { is: 'open', because: phrase('it does not say whose it is: check that it is this person’s') };
  const found = references.find(reference, resource);
  const theirs =
    found === undefined ? localReference(reference) === subject.name : found === subject.resource;
  if (!theirs)
    return { is: 'other', because: phrase('it is about somebody else: {reference}', { reference }) };
  return subject.certain
    ? { is: 'theirs' }
    : {
        is: 'open',
        because: phrase('only a reference says whose it is, {reference}: check that it is this person', {
          reference,
        }),
      };
}
