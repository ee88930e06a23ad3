import { convertFact, leavesOf, type Label, type PatientFactName } from '@bifrons/knowledge';

/** The values at which a rule of some labels turns, in the unit of the fact; ascending. */
export function limitsOf(fact: PatientFactName, of: readonly Label[]): readonly number[] {
  const limits = of
    .flatMap(({ rules }) =>
      rules.flatMap(({ clauses }) =>
        clauses.flatMap(({ when }) => (when === undefined ? [] : leavesOf(when))),
      ),
    )
    .flatMap((leaf) =>
      'fact' in leaf && leaf.fact === fact && typeof leaf.value === 'number'
        ? (convertFact(fact, leaf.value, leaf.unit ?? '') ?? [])
        : [],
    );
  return [...new Set(limits)].sort((a, b) => a - b);
}
