import type { Indication } from '@bifrons/knowledge';
import type { Person } from '../person/person.js';
import type { Rule } from './floor.js';
import { evaluate, type Evaluation } from './evaluate.js';

/**
 * Whether a rule speaks of a person with an indication. Outside its indications a label's restrictions still count: with
 * `anyIndication` only the ages of the scope are looked at.
 */
export function inScope(
  { scope }: Rule,
  person: Person,
  indication: Indication,
  anyIndication = false,
): Evaluation {
  const nothing: Evaluation = { truth: true, because: [], missing: [] };
  if (scope === undefined) return nothing;
  if (!anyIndication && scope.indications !== undefined && !scope.indications.includes(indication))
    return { ...nothing, truth: false };
  const { min, below } = scope.ageYears ?? {};
  const limits = [
    ...(min === undefined ? [] : [{ fact: 'ageYears', is: '>=', value: min, unit: 'a' } as const]),
    ...(below === undefined ? [] : [{ fact: 'ageYears', is: '<', value: below, unit: 'a' } as const]),
  ];
  return limits.length === 0 ? nothing : evaluate({ all: limits }, person);
}
