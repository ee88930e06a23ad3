import type { Condition, Indication } from '@bifrons/knowledge';
import type { Person } from '../person/person.js';
import type { Rule } from './floor.js';
import { evaluateOnce, type Evaluation } from './evaluate.js';

const always: Evaluation = { truth: true, because: [], missing: [] };
const outside: Evaluation = { truth: false, because: [], missing: [] };

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
  if (scope === undefined) return always;
  if (!anyIndication && scope.indications !== undefined && !scope.indications.includes(indication))
    return outside;
  const ages = agesOf(scope);
  return ages === undefined ? always : evaluateOnce(ages, person);
}

type Scope = NonNullable<Rule['scope']>;
const known = new WeakMap<Scope, Condition | undefined>();

/** The ages of a scope as a condition; undefined when it names none. */
export function agesOf(scope: Scope): Condition | undefined {
  if (known.has(scope)) return known.get(scope);
  const { min, below } = scope.ageYears ?? {};
  const limits: Condition[] = [
    ...(min === undefined ? [] : [{ fact: 'ageYears', is: '>=', value: min, unit: 'a' } as const]),
    ...(below === undefined ? [] : [{ fact: 'ageYears', is: '<', value: below, unit: 'a' } as const]),
  ];
  const ages: Condition | undefined = limits.length === 0 ? undefined : { all: limits };
  known.set(scope, ages);
  return ages;
}
