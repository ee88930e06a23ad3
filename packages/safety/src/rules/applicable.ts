import type { Clause, Indication, Label } from '@bifrons/knowledge';
import type { Person } from '../person/person.js';
import type { Rule } from './floor.js';
import { evaluate, type Evaluation } from './evaluate.js';
import { inScope } from './scope.js';
import { all } from './three-valued.js';

/** A clause of a label evaluated for a person: scope and condition together. */
export interface EvaluatedClause {
  readonly label: Label;
  readonly rule: Rule;
  readonly clause: Clause;
  readonly evaluation: Evaluation;
}

/** Scope and condition of a clause as one answer. */
export function evaluateClause(
  label: Label,
  rule: Rule,
  clause: Clause,
  person: Person,
  indication: Indication,
  options: { readonly anyIndication?: boolean; readonly events?: Parameters<typeof evaluate>[2] } = {},
): EvaluatedClause {
  const scope = inScope(rule, person, indication, options.anyIndication);
  const when: Evaluation =
    clause.when === undefined || scope.truth === false
      ? { truth: true, because: [], missing: [] }
      : evaluate(clause.when, person, options.events);
  const truth = all([scope.truth, when.truth]);
  return {
    label,
    rule,
    clause,
    evaluation: {
      truth,
      because: truth === false ? [] : [...when.because, ...(when.because.length > 0 ? [] : scope.because)],
      missing: truth === 'unknown' ? [...scope.missing, ...when.missing] : [],
    },
  };
}
