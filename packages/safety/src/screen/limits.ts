import { isUnverified, type Clause, type Condition, type Label, type LabelRule } from '@bifrons/knowledge';
import type { Person } from '../person/person.js';
import { evaluateOnce, type Evaluation } from '../rules/evaluate.js';
import { routeOf } from '../rules/floor.js';
import { agesOf } from '../rules/scope.js';
import { any } from '../rules/three-valued.js';

/** Adults, where a label names no age for what it is for: our assumption, on the cautious side. */
const adults: Condition = { fact: 'ageYears', is: '>=', value: 18, unit: 'a' };

/**
 * Whether a person is within the ages and weights of some use that the label knows, whatever the disease. Unverified
 * indications count only where no other is there: they must not make a verdict greener. Labels without an indication (not
 * authorised) set no limit here.
 */
export function labelledLimits(label: Label, person: Person): Evaluation {
  const uses = usesOf(label);
  if (uses.length === 0) return { truth: true, because: [], missing: [] };
  const within = uses.map((use) => evaluateOnce(use, person));
  const truth = any(within, (one) => one.truth);
  return {
    truth,
    because: [...new Set(within.flatMap((one) => (one.truth === truth ? one.because : [])))],
    missing: truth === 'unknown' ? within.flatMap(({ missing }) => missing) : [],
  };
}

const known = new WeakMap<Label, readonly Condition[]>();

/** The ages and weights of each use that a label knows and that counts. */
function usesOf(label: Label): readonly Condition[] {
  const before = known.get(label);
  if (before !== undefined) return before;
  const uses = label.rules.flatMap((rule) =>
    rule.clauses.filter(({ then }) => then.kind === 'indicated').map((clause) => ({ rule, clause })),
  );
  const verified = uses.filter(({ rule }) => !isUnverified(rule));
  const counted = (verified.length > 0 ? verified : uses).map(
    ({ rule, clause }) => limitsOf(rule, clause) ?? adults,
  );
  known.set(label, counted);
  return counted;
}

/** Off-label by disease, a child is not given a tablet on the strength of another disease's ages: ours, cautious. */
const noYoungChild: Condition = { fact: 'ageYears', is: '>=', value: 12, unit: 'a' };

/** The limits of use for a disease that the label does not name. */
export function offLabelLimits(label: Label, person: Person): Evaluation {
  const limits = labelledLimits(label, person);
  if (limits.truth === false || ['topical', 'local'].includes(routeOf(label))) return limits;
  const child = evaluateOnce(noYoungChild, person);
  return child.truth === true ? limits : child;
}

/** What a clause and the scope of its rule say of age and weight; undefined when nothing. */
function limitsOf({ scope }: LabelRule, { when }: Clause): Condition | undefined {
  const parts = [
    scope === undefined ? undefined : agesOf(scope),
    when === undefined ? undefined : onAgeAndWeight(when),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : { all: parts };
}

/** The part of a condition that is about age and weight; undefined when there is none. */
function onAgeAndWeight(condition: Condition): Condition | undefined {
  if ('all' in condition) {
    const parts = condition.all.map(onAgeAndWeight).filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : { all: parts };
  }
  if ('any' in condition) {
    const parts = condition.any.map(onAgeAndWeight);
    // One alternative without a limit leaves none.
    const told = parts.filter((part) => part !== undefined);
    return told.length < parts.length ? undefined : { any: told };
  }
  if ('fact' in condition && (condition.fact === 'ageYears' || condition.fact === 'weightKg'))
    return condition;
  return undefined;
}
