import type { Say } from '@bifrons/language';
import { useEffect, useState, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { ask } from '../../subject/record/ask.ts';

/** What became of the cards of one service, as `GET /api/card-use` gives it. */
interface ServiceUse {
  service: string;
  shown: number;
  accepted: number;
  overridden: number;
  reasons: readonly { code: string; n: number }[];
  commented: number;
}

interface CardUse {
  since: string | null;
  services: readonly ServiceUse[];
}

/** How often the cards that the electronic record shows (CDS Hooks) were taken, and why they were set aside. */
export function CardUsePanel(): ReactNode {
  const say = useSay();
  const [use, setUse] = useState<CardUse | null>(null);
  useEffect(() => {
    let wanted = true;
    // Without an answer the registry is whole all the same.
    ask<CardUse>('GET', 'card-use').then(
      (found) => wanted && setUse(found),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  if (use === null) return null;
  return (
    <section className="panel card-use" aria-labelledby="cards-title">
      <div className="panel-head">
        <h2 id="cards-title">{say('Cards in the electronic record')}</h2>
      </div>
      {use.services.length === 0 ? (
        <p className="hint">
          {say(
            'No card has been shown yet. An electronic record asks for them by CDS Hooks; an administrator names it under Account.',
          )}
        </p>
      ) : (
        <>
          <ul className="card-services">
            {use.services.map((one) => (
              <ServiceRow key={one.service} use={one} />
            ))}
          </ul>
          <ul className="registry-key">
            <li>
              <span className="card-key is-accepted" /> {say('a suggestion was taken')}
            </li>
            <li>
              <span className="card-key is-overridden" /> {say('set aside')}
            </li>
            <li>
              <span className="card-key" /> {say('no answer: not every record tells what became of a card')}
            </li>
          </ul>
          {use.since !== null && (
            <p className="hint">
              {say('Of all diseases, since {date}. Whom a card was about is not kept.', {
                date: use.since.slice(0, 10),
              })}
            </p>
          )}
        </>
      )}
    </section>
  );
}

function ServiceRow({ use }: { use: ServiceUse }): ReactNode {
  const say = useSay();
  const { service, shown, accepted, overridden, reasons, commented } = use;
  const width = (n: number): { width: string } => ({ width: `${(100 * n) / Math.max(1, shown)}%` });
  return (
    <li>
      <p className="card-service">
        <b>{serviceWords(service, say)}</b>
        <span>
          {say(
            '{shown, plural, one {# card} other {# cards}} shown: {accepted} taken, {overridden} set aside, {open} without an answer',
            { shown, accepted, overridden, open: shown - accepted - overridden },
          )}
        </span>
      </p>
      <div className="card-track" aria-hidden="true">
        <span className="is-accepted" style={width(accepted)} />
        <span className="is-overridden" style={width(overridden)} />
      </div>
      {overridden > 0 && (
        <ul className="card-reasons">
          {reasons.map(({ code, n }) => (
            <li key={code}>
              <span>{reasonWords(code, say)}</span> <b>{say.number(n)}</b>
            </li>
          ))}
          {commented > 0 && (
            <li>
              <span>{say('with a comment in one’s own words')}</span> <b>{say.number(commented)}</b>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}

function serviceWords(service: string, say: Say): string {
  switch (service) {
    case 'bifrons-monitor':
      return say('When a person is opened: what is due');
    case 'bifrons-order-select':
      return say('When a medicine is chosen');
    case 'bifrons-order-sign':
      return say('Before an order is signed');
    default:
      return service;
  }
}

/** The reasons that the cards offer (packages/interchange, `overrideReasons`). */
function reasonWords(code: string, say: Say): string {
  switch (code) {
    case 'benefit-outweighs':
      return say('The benefit outweighs it for this person');
    case 'done-elsewhere':
      return say('Done elsewhere; the result is not in this record');
    case 'data-wrong':
      return say('The data behind it are wrong or out of date');
    case 'considered':
      return say('Known and considered; it is watched');
    case 'not-applicable':
      return say('Does not apply to this person');
    case 'none':
      return say('no reason given');
    default:
      return code;
  }
}
