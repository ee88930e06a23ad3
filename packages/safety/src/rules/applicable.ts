import type { Clause, Indication, Label } from '@bifrons/knowledge';
import type { Person } from '../person/person.js';
import type { Rule } from './floor.js';
import { evaluate, evaluateOnce, truthOf, type Evaluation } from './evaluate.js';
import { inScope } from './scope.js';
import { all } from './three-valued.js';

/** A clause of a label evaluated for a person: scope and condition together. */
export interface EvaluatedClause {
  readonly label: Label;
  readonly rule: Rule;
  readonly clause: Clause;
  readonly evaluation: Evaluation;
}

const never: Evaluation = { truth: false, because: [], missing: [] };

/** Scope and condition of a clause as one answer. */
export function evaluateClause(
  label: Label,
  rule: Rule,
  clause: Clause,
  person: Person,
  indication: Indication,
  options: { readonly anyIndication?: boolean; readonly events?: Parameters<typeof evaluate>[2] } = {},
): EvaluatedClause {
  const { events } = options;
  const evaluated = (evaluation: Evaluation): EvaluatedClause => ({ label, rule, clause, evaluation });
  const scope = inScope(rule, person, indication, options.anyIndication);
  if (scope.truth === false) return evaluated(never);
  if (clause.when === undefined) return evaluated(scope);
  if (truthOf(clause.when, person, events) === false) return evaluated(never);
  const when =
    events === undefined ? evaluateOnce(clause.when, person) : evaluate(clause.when, person, events);
  const truth = all([scope, when], (part) => part.truth);
  return evaluated({
    truth,
    because: when.because.length > 0 ? when.because : scope.because,
    missing: truth === 'unknown' ? [...scope.missing, ...when.missing] : [],
  });
}
