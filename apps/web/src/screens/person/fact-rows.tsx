import { useState, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import type { OwnFact } from '../../subject/patient/patient-draft.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { useAsked } from '../asked/asked-context.ts';
import { FACT_GROUPS, factDefinition, type FactGroup } from '../../subject/patient/fact-groups.ts';
import { FactRow } from '../asked/fact-row.tsx';
import { NoneOfThese } from '../asked/none-of-these.tsx';

/** The facts of a group: first those that are asked, then, folded, the others; and one answer to all that are open. */
export function FactRows({ group }: { group: FactGroup }): ReactNode {
  const say = useSay();
  const { state } = useWorkbench();
  const { byId } = useAsked();
  const [unfolded, setUnfolded] = useState(false);
  const isAsked = (fact: OwnFact): boolean => {
    const { asked } = factDefinition(fact);
    return asked !== null && byId.get(asked)?.counted === true;
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
      {group !== 'earlier' && <NoneOfThese group={group} onAnswer={() => setUnfolded(true)} />}
      {asked.length > 0 && rows(asked)}
      {others.length > 0 && (
        <details
          className="more-facts"
          open={unfolded}
          onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}
        >
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
    const item = asked === null ? undefined : byId.get(asked);
    return item?.counted === true && !item.known;
  }).length;
}
