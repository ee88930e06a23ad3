import type { Identity } from '../import/line.js';

/** Name and numbers as a record keeps them; several given names stand in one text, with spaces between them. */
export interface KeptIdentity {
  readonly name: { readonly family: string; readonly given: string };
  readonly numbers: readonly { readonly system: string; readonly value: string }[];
}

/** Who somebody is, as FHIR R4 has names (HumanName) and identifiers. */
export function identityOf({ name, numbers }: KeptIdentity): Identity {
  const given = name.given.split(' ').filter((one) => one !== '');
  return {
    name: { text: [...given, name.family].join(' '), family: name.family, given },
    identifiers: numbers,
  };
}
