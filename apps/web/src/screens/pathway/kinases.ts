import type { Signal } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';

/** The kinases of a signal's receptor, by place: two may share the second. */
export function kinaseNames({ jakPair: [first, second], orPartner }: Signal, say: Say): string[] {
  return [
    first,
    orPartner === undefined ? second : say('{kinase} or {other}', { kinase: second, other: orPartner }),
  ];
}
