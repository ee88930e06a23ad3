import { findCode, type ClinicalCode } from '@bifrons/knowledge';
import { at, booleanAt, listAt, shown, textAt, type Fields } from './fields.js';

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
  readonly userSelected: boolean;
}

/** A CodeableConcept: its codes in order, and its text. */
export interface Concept {
  readonly codings: readonly Coding[];
  readonly text?: string;
}

export function conceptOf(value: unknown): Concept {
  const text = textAt(value, 'text');
  const codings = listAt(value, 'coding').flatMap((coding): Coding[] => {
    const code = textAt(coding, 'code');
    const display = textAt(coding, 'display');
    if (code === undefined && display === undefined) return [];
    return [
      {
        system: textAt(coding, 'system') ?? '',
        code: code ?? '',
        ...(display === undefined ? {} : { display }),
        userSelected: booleanAt(coding, 'userSelected') === true,
      },
    ];
  });
  return { codings, ...(text === undefined ? {} : { text }) };
}

export const conceptAt = (resource: Fields, key: string): Concept => conceptOf(at(resource, key));

/** The words that a person would read first: what was typed, what the user chose, the first name. */
export function wordsOf({ text, codings }: Concept): string {
  const chosen = codings.find(({ userSelected, display }) => userSelected && display !== undefined);
  const named = codings.find(({ display }) => display !== undefined);
  const code = codings[0];
  return shown(
    text ??
      chosen?.display ??
      named?.display ??
      (code === undefined ? '' : [code.system, code.code].filter((part) => part !== '').join(' ')),
  );
}

/** Every name that a concept goes by. */
export const namesOf = ({ text, codings }: Concept): string[] => [
  ...new Set([
    ...(text === undefined ? [] : [text]),
    ...codings.flatMap(({ display }) => (display === undefined ? [] : [display])),
  ]),
];

/** The codes of a concept that we know, in order, each with what it means. */
export function knownCodes({ codings }: Concept): { coding: Coding; known: ClinicalCode }[] {
  return codings.flatMap((coding) => {
    const known = findCode(coding.system, coding.code);
    return known === undefined ? [] : [{ coding, known }];
  });
}

/** The code of a concept in one of our own systems. */
export const ownCode = ({ codings }: Concept, system: string): string | undefined =>
  codings.find((coding) => coding.system === system)?.code;
