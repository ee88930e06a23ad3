import type { ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';
import type { OwnFact } from '../state/patient-draft.ts';
import { useWorkbench } from '../state/workbench-context.tsx';
import { useAsked } from './asked-context.ts';
import { FACT_GROUPS, factDefinition, type FactGroup } from './fact-groups.ts';
import { FactRow } from './fact-row.tsx';

/** The facts of a group: first those that are asked, then, folded, the others. */
export function FactRows({ group }: { group: FactGroup }): ReactNode {
  const say = useSay();
  const { state } = useWorkbench();
  const { byId } = useAsked();
  const isAsked = (fact: OwnFact): boolean => {
    const { asked } = factDefinition(fact);
    return asked !== null && byId.has(asked);
  };
  const asked = FACT_GROUPS[group].filter(isAsked);
  const others = FACT_GROUPS[group].filter((fact) => !isAsked(fact));
  const known = others.filter((fact) => state.patient.facts[fact] !== undefined).length;
  const rows = (facts: readonly OwnFact[]): ReactNode => (
    <div className="fact-list">
      <div className="fact-rows">
        {facts.map((fact) => (
          <FactRow key={fact} fact={fact} />
        ))}
      </div>
    </div>
  );
  return (
    <>
      {asked.length > 0 && rows(asked)}
      {others.length > 0 && (
        <details className="more-facts">
          <summary>
            {say('{n, plural, one {# more fact} other {# more facts}} that may be noted, {known} known', {
              n: others.length,
              known,
            })}
          </summary>
          {rows(others)}
        </details>
      )}
    </>
  );
}

/** How many questions of some facts are open. */
export function useOpenCount(group: FactGroup): number {
  const { byId } = useAsked();
  return FACT_GROUPS[group].filter((fact) => {
    const { asked } = factDefinition(fact);
    return asked !== null && byId.get(asked)?.known === false;
  }).length;
}
