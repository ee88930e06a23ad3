import { patientFactVocabulary, treatmentName } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { useRef, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { goTo, useAsked } from '../asked/asked-context.ts';
import type { ItemId } from '../asked/asked.ts';

const RADIUS = 15;
const ROUND = 2 * Math.PI * RADIUS;

/** How much is known of what is asked, and the way to what is not. */
export function Completeness(): ReactNode {
  const say = useSay();
  const { items: all, considered } = useAsked();
  const items = all.filter(({ counted }) => counted);
  const elsewhere = all.filter(({ counted, known }) => !counted && !known);
  const reached = useRef<ItemId | null>(null);
  const known = items.filter((item) => item.known).length;
  const open = items.filter((item) => !item.known);
  const next = (): void => {
    const before = items.findIndex(({ id }) => id === reached.current);
    const item = open.find(({ id }) => items.findIndex((one) => one.id === id) > before) ?? open[0];
    if (item === undefined) return;
    reached.current = item.id;
    goTo(item.id);
  };
  const list = (some: typeof items): ReactNode => (
    <ol className="completeness-list">
      {some.map(({ id, waiting }) => {
        const asking = waiting.filter((drug) => considered?.has(drug) ?? true).length;
        return (
          <li key={id}>
            <button
              type="button"
              onClick={() => {
                reached.current = id;
                goTo(id);
              }}
            >
              {itemWords(id, say)}
              {considered !== null && considered.size > 1 && asking > 0 && (
                <span className="waiting-count" aria-hidden="true">
                  {say.number(asking)}
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ol>
  );
  if (items.length === 0) return null;
  const share = known / items.length;
  return (
    <aside className="completeness" aria-label={say('What is known')}>
      <button type="button" className="completeness-ring" disabled={open.length === 0} onClick={next}>
        <svg viewBox="0 0 36 36" aria-hidden="true">
          <circle className="ring-all" cx="18" cy="18" r={RADIUS} />
          <circle
            className="ring-known"
            cx="18"
            cy="18"
            r={RADIUS}
            strokeDasharray={`${share * ROUND} ${ROUND}`}
            transform="rotate(-90 18 18)"
          />
          <text x="18" y="18.500">
            {say.number(100 * share)}
            <tspan className="ring-percent">%</tspan>
          </text>
        </svg>
        <span className="completeness-words">
          <b>{say('{known} of {all} answered', { known, all: items.length })}</b>
          <span>
            {open.length === 0
              ? say('Nothing that is asked is missing.')
              : say('Go to the next open question')}
          </span>
        </span>
      </button>
      <div className="completeness-more">
        <p className="hint">
          {considered === null
            ? say('Asked by the labels of all medicines, and by the model.')
            : say('Asked by the {n, plural, one {label} other {labels}} of {drugs}, and by the model.', {
                n: considered.size,
                drugs: say.list([...considered].map(treatmentName)),
              })}
        </p>
        {open.length > 0 && list(open)}
        {elsewhere.length > 0 && (
          <details className="completeness-elsewhere">
            <summary>
              {say(
                '{n, plural, one {# more question} other {# more questions}} of medicines that are not approved for this disease',
                { n: elsewhere.length },
              )}
            </summary>
            {list(elsewhere)}
          </details>
        )}
      </div>
    </aside>
  );
}

function itemWords(item: ItemId, say: Say): string {
  switch (item) {
    case 'medicines':
      return say('Medicines taken');
    case 'sex':
      return say('Sex');
    case 'severity':
      return say('How much of the disease there is');
    case 'episodeYears':
      return say('Episode so far');
    default:
      return say(patientFactVocabulary[item].words);
  }
}
