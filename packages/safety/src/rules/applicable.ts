import type { Clause, Indication, Label } from '@bifrons/knowledge';
import type { Person } from '../person/person.js';
import type { Rule } from './floor.js';
import { evaluate, evaluateOnce, LaterTold, type Evaluation } from './evaluate.js';
import { inScope } from './scope.js';
import { all } from './three-valued.js';

/** A clause of a label evaluated for a person: scope and condition together. */
export interface EvaluatedClause {
  readonly label: Label;
  readonly rule: Rule;
  readonly clause: Clause;
  readonly evaluation: Evaluation;
}

/** Of a clause that is false nothing is told. */
const isFalse: Evaluation = { truth: false, because: [], missing: [] };

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
  if (scope.truth === false) return evaluated(isFalse);
  if (clause.when === undefined) return evaluated(scope);
  const when =
    events === undefined ? evaluateOnce(clause.when, person) : evaluate(clause.when, person, events);
  const truth = all([scope, when], (part) => part.truth);
  if (truth === false) return evaluated(isFalse);
  return evaluated(
    new LaterTold(truth, () => ({
      truth,
      because: when.because.length > 0 ? when.because : scope.because,
      missing: truth === 'unknown' ? [...scope.missing, ...when.missing] : [],
    })),
  );
}
