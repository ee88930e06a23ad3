import { isUnverified, type Indication, type Label } from '@bifrons/knowledge';
import type { Person } from '../person/person.js';
import { evaluateClause, type EvaluatedClause } from '../rules/applicable.js';
import { any, type Truth } from '../rules/three-valued.js';

/** How a label covers an indication for a person. */
export interface Coverage {
  readonly clauses: readonly EvaluatedClause[];
  /** By what was read in a label or in a text of company or regulator. */
  readonly verified: Truth | 'none';
  /** By secondary or remembered statements. */
  readonly unverified: Truth | 'none';
}

/** Whether a label covers an indication at the person's age. */
export function indicationCoverage(label: Label, indication: Indication, person: Person): Coverage {
  return coverageOf(
    label,
    indication,
    person,
    (then) => then.kind === 'indicated' && then.indication === indication,
  );
}

/** Whether a label has a dose for this person: rules of dose may be limited to ages, weights or counts. */
export function doseCoverage(label: Label, indication: Indication, person: Person): Coverage {
  return coverageOf(
    label,
    indication,
    person,
    ({ kind }) => kind === 'dose' || kind === 'apply' || kind === 'schedule',
  );
}

function coverageOf(
  label: Label,
  indication: Indication,
  person: Person,
  wanted: (then: EvaluatedClause['clause']['then']) => boolean,
): Coverage {
  const clauses: EvaluatedClause[] = [];
  for (const rule of label.rules)
    for (const clause of rule.clauses)
      if (wanted(clause.then)) clauses.push(evaluateClause(label, rule, clause, person, indication));
  const truthOf = (unverified: boolean): Truth | 'none' => {
    const some = clauses.filter(({ rule }) => isUnverified(rule) === unverified);
    return some.length === 0 ? 'none' : any(some, ({ evaluation }) => evaluation.truth);
  };
  return { clauses, verified: truthOf(false), unverified: truthOf(true) };
}
