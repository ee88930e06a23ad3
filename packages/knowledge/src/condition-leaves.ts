import type { Comparison, Condition } from './schema/condition.js';
import type { TreatmentEvent } from './schema/patient-fact.js';

/** The leaves of a condition, left to right. */
export function leavesOf(
  condition: Condition,
): (Comparison | { readonly takes: string } | { readonly event: TreatmentEvent })[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('not' in condition) return leavesOf(condition.not);
  return [condition];
}
