import type { Say } from '@bifrons/language';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { treatmentName } from '@bifrons/knowledge';
import { verdictWords } from '../../kit/interface/verdict-badge.tsx';
import { useAsked } from './asked-context.ts';
import type { ItemId } from './asked.ts';

/** What the answers to an open question would change; nothing where nothing is asked. */
export function EffectLine({ item }: { item: ItemId | null }): ReactNode {
  const say = useSay();
  const { byId, effects } = useAsked();
  const asked = item === null ? undefined : byId.get(item);
  if (item === null || asked === undefined || asked.known || asked.waiting.length === 0) return null;
  const computed = effects.get(item);
  const telling = (computed ?? []).filter(({ changes }) => changes.length > 0);
  return (
    <ul className="effect-line">
      {!asked.counted && <li>{say('asked only by medicines that are not approved for this disease')}</li>}
      {telling.map(({ answer, changes }) => (
        <li key={answer(say)}>
          <b>{answer(say)}</b>
          {changes.map(({ verdict, drugs }) => (
            <span key={verdict} className={`effect is-${verdict}`} title={namesOf(drugs, say)}>
              {say('{verdict}: {medicines}', {
                verdict: verdictWords(verdict, say),
                medicines:
                  drugs.length <= 2
                    ? namesOf(drugs, say)
                    : say('{n, plural, one {# medicine} other {# medicines}}', { n: drugs.length }),
              })}
            </span>
          ))}
        </li>
      ))}
      {computed !== undefined && telling.length === 0 && (
        <li>
          {say(
            '{n, plural, one {# label asks} other {# labels ask}}; with all else harmless it changes no verdict',
            {
              n: asked.waiting.length,
            },
          )}
        </li>
      )}
    </ul>
  );
}

const namesOf = (drugs: readonly string[], say: Say): string =>
  say.list(drugs.map((drug) => say(treatmentName(drug))));
