import { Link } from '@tanstack/react-router';
import { useRef, type ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';
import { useAsked } from '../person/asked-context.ts';
import { FACT_GROUPS, factDefinition } from '../person/fact-groups.ts';
import { FactRow } from '../person/fact-row.tsx';
import { LabsFields } from '../person/labs-fields.tsx';
import type { OwnFact } from '../state/patient-draft.ts';
import '../person/person.css';

/** So many are asked for at once; the others are a click away. */
const SHOWN_FIRST = 10;

/** The facts that would tell more, those first for which most medicines wait; what was answered here stays in sight. */
export function OpenFacts(): ReactNode {
  const say = useSay();
  const { items } = useAsked();
  const seen = useRef<OwnFact[]>([]);
  const open = items.filter(({ known, waiting }) => !known && waiting.length > 0);
  const waiting = new Map(open.map((item) => [item.id, item.waiting.length]));
  const rank = (fact: OwnFact): number => {
    const { asked } = factDefinition(fact);
    return asked === null ? 0 : (waiting.get(asked) ?? 0);
  };
  const fresh = Object.values(FACT_GROUPS)
    .flat()
    .filter((fact) => rank(fact) > 0 && !seen.current.includes(fact))
    .sort((a, b) => rank(b) - rank(a));
  seen.current = [...seen.current, ...fresh];
  const rows = (facts: readonly OwnFact[]): ReactNode => (
    <div className="fact-rows">
      {facts.map((fact) => (
        <FactRow key={fact} fact={fact} />
      ))}
    </div>
  );
  return (
    <div className="open-facts">
      <h3>
        {say(
          '{n, plural, =0 {Nothing is missing} one {# fact would tell more} other {# facts would tell more}}',
          { n: open.length },
        )}
      </h3>
      <div className="fact-list">{rows(seen.current.slice(0, SHOWN_FIRST))}</div>
      {seen.current.length > SHOWN_FIRST && (
        <details className="more-facts">
          <summary>
            {say('{n, plural, one {# more fact} other {# more facts}}', {
              n: seen.current.length - SHOWN_FIRST,
            })}
          </summary>
          <div className="fact-list">{rows(seen.current.slice(SHOWN_FIRST))}</div>
        </details>
      )}
      <LabsFields />
      <Link className="button" to="/person">
        {say('All about the person, medicines too')}
      </Link>
    </div>
  );
}
