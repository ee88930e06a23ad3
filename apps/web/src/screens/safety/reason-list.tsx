import { patientFactVocabulary } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { Missing, Reason } from '@bifrons/safety';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { Citation } from './citation.tsx';

/** A missing fact in words. */
export function missingWords(missing: Missing, say: Say): string {
  if ('fact' in missing) return say(patientFactVocabulary[missing.fact].words);
  return missing.medicines.length === 0 ? say('medicines taken') : say('medicines not known yet');
}

export const missingList = (missing: readonly Missing[], say: Say): string =>
  missing.map((one) => missingWords(one, say)).join(', ');

/** Whether a reason speaks for or against, as a sign and in a word. */
export function kindOf({ effect, state }: Reason, say: Say): { sign: string; words: string } {
  if (state === 'open') return { sign: '?', words: say('open') };
  return {
    contraindicated: { sign: '✕', words: say('against') },
    'not-recommended': { sign: '!', words: say('against') },
    condition: { sign: '•', words: say('condition') },
    supports: { sign: '✓', words: say('for') },
  }[effect];
}

/** Why a verdict is what it is: the person's fact, the rule in words, and where it stands. */
export function ReasonList({ reasons }: { reasons: readonly Reason[] }): ReactNode {
  return (
    <ul className="reasons">
      {reasons.map((reason, index) => (
        <ReasonItem key={index} reason={reason} />
      ))}
    </ul>
  );
}

function ReasonItem({ reason }: { reason: Reason }): ReactNode {
  const say = useSay();
  const { effect, state, because, demand, missing, statements } = reason;
  const { sign, words } = kindOf(reason, say);
  const [first] = statements;
  const decided = state === 'applies' && because.length > 0;
  return (
    <li className={`reason reason-${state === 'open' ? 'open' : effect}`}>
      <span className="reason-sign" aria-hidden="true">
        {sign}
      </span>
      <div>
        <p>
          <span className="visually-hidden">{words}: </span>
          {decided && <strong>{because.join('; ')} → </strong>}
          {decided ? demand : (first?.words ?? demand)}
        </p>
        {missing.length > 0 && (
          <p className="reason-missing">{say('missing: {facts}', { facts: missingList(missing, say) })}</p>
        )}
        {first?.note !== undefined && <p className="reason-note">{first.note}</p>}
        {first !== undefined && <Citation statement={first} />}
      </div>
    </li>
  );
}
