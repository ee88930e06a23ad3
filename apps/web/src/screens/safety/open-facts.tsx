import { Link } from 'wouter';
import { useRef, useState, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { useAsked } from '../asked/asked-context.ts';
import {
  FACT_GROUPS,
  factDefinition,
  groupTitle,
  type FactGroup,
} from '../../subject/patient/fact-groups.ts';
import { FactRow } from '../asked/fact-row.tsx';
import { LabsFields } from '../asked/labs-fields.tsx';
import { NoneOfThese } from '../asked/none-of-these.tsx';
import type { OwnFact } from '../../subject/patient/patient-draft.ts';
import '../asked/asked.css';

/**
 * The questions of the medicines that are approved for the disease, section by section, each with one answer to all that
 * are open; what was answered here stays in sight. The questions of other medicines are folded below.
 */
export function OpenFacts(): ReactNode {
  const say = useSay();
  const { items, byId } = useAsked();
  const seen = useRef<ReadonlySet<OwnFact>>(new Set());
  const waiting = items.filter(({ known, waiting: drugs }) => !known && drugs.length > 0);
  const open = new Set(waiting.map(({ id }) => id));
  const itemOf = (fact: OwnFact) => {
    const { asked } = factDefinition(fact);
    return asked === null ? undefined : byId.get(asked);
  };
  const all = Object.values(FACT_GROUPS).flat();
  const isOpen = (fact: OwnFact): boolean => open.has(factDefinition(fact).asked!);
  seen.current = new Set(all.filter((fact) => seen.current.has(fact) || isOpen(fact)));
  const shown = [...seen.current];
  const elsewhere = shown.filter((fact) => itemOf(fact)?.counted === false);
  const first = GROUPS.find((group) => FACT_GROUPS[group].some((fact) => shown.includes(fact)));
  const counted = waiting.filter((item) => item.counted).length;
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
    <div className="open-facts">
      <h3>
        {say(
          '{n, plural, =0 {Nothing is missing} one {# fact would tell more} other {# facts would tell more}}',
          { n: counted },
        )}
      </h3>
      {GROUPS.map((group) => {
        const facts = FACT_GROUPS[group].filter((fact) => shown.includes(fact) && !elsewhere.includes(fact));
        if (facts.length === 0) return null;
        return <OpenGroup key={group} group={group} facts={facts} isFirst={group === first} rows={rows} />;
      })}
      {elsewhere.length > 0 && (
        <details className="more-facts">
          <summary>
            {say(
              '{n, plural, one {# more question} other {# more questions}} of medicines that are not approved for this disease',
              { n: elsewhere.length },
            )}
          </summary>
          {rows(elsewhere)}
        </details>
      )}
      <LabsFields />
      <Link className="button" to="/person">
        {say('All about the person, medicines too')}
      </Link>
    </div>
  );
}

interface OpenGroupProps {
  group: FactGroup;
  facts: readonly OwnFact[];
  /** The first group shows its questions, the others how many there are. */
  isFirst: boolean;
  rows: (facts: readonly OwnFact[]) => ReactNode;
}

function OpenGroup({ group, facts, isFirst, rows }: OpenGroupProps): ReactNode {
  const say = useSay();
  const [unfolded, setUnfolded] = useState(isFirst);
  return (
    <section aria-label={groupTitle(group, say)}>
      <h4>{groupTitle(group, say)}</h4>
      {group !== 'earlier' && <NoneOfThese group={group} among={facts} onAnswer={() => setUnfolded(true)} />}
      <details
        className="more-facts"
        open={unfolded}
        onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}
      >
        <summary>{say('{n, plural, one {# question} other {# questions}}', { n: facts.length })}</summary>
        {rows(facts)}
      </details>
    </section>
  );
}

const GROUPS = Object.keys(FACT_GROUPS) as FactGroup[];
