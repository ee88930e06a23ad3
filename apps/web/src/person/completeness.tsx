import { patientFactVocabulary } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { useRef, type ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';
import { drugName } from '../regimens/drug-name.ts';
import { goTo, useAsked } from './asked-context.ts';
import type { ItemId } from './asked.ts';

const RADIUS = 15;
const ROUND = 2 * Math.PI * RADIUS;

/** How much is known of what is asked, and the way to what is not. */
export function Completeness(): ReactNode {
  const say = useSay();
  const { items, considered } = useAsked();
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
                drugs: say.list([...considered].map(drugName)),
              })}
        </p>
        {open.length > 0 && (
          <ol className="completeness-list">
            {open.map(({ id, waiting }) => (
              <li key={id}>
                <button
                  type="button"
                  onClick={() => {
                    reached.current = id;
                    goTo(id);
                  }}
                >
                  {itemWords(id, say)}
                  {considered !== null && considered.size > 1 && waiting.length > 0 && (
                    <span className="waiting-count" aria-hidden="true">
                      {say.number(waiting.length)}
                    </span>
                  )}
                </button>
              </li>
            ))}
          </ol>
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
    case 'episodeYears':
      return say('Episode so far');
    default:
      return say(patientFactVocabulary[item].words);
  }
}
