import { patientFactVocabulary } from '@bifrons/knowledge';
import type { Missing, Reason } from '@bifrons/safety';
import type { ReactNode } from 'react';
import { Citation } from './citation.tsx';

/** A missing fact in words. */
export function missingWords(missing: Missing): string {
  if ('fact' in missing) return patientFactVocabulary[missing.fact].words;
  return missing.medicines.length === 0 ? 'medicines taken' : `what ${missing.medicines.join(', ')} does`;
}

const kind = ({ effect, state }: Reason): { sign: string; words: string } => {
  if (state === 'open') return { sign: '?', words: 'open' };
  return {
    contraindicated: { sign: '✕', words: 'against' },
    'not-recommended': { sign: '!', words: 'against' },
    condition: { sign: '•', words: 'condition' },
    supports: { sign: '✓', words: 'for' },
  }[effect];
};

/** Why a verdict is what it is: the person's fact, the rule in words, and where it stands. */
export function ReasonList({ reasons }: { reasons: readonly Reason[] }): ReactNode {
  return (
    <ul className="reasons">
      {reasons.map((reason, index) => {
        const { sign, words } = kind(reason);
        const [first] = reason.statements;
        return (
          <li key={index} className={`reason reason-${reason.state === 'open' ? 'open' : reason.effect}`}>
            <span className="reason-sign" aria-hidden="true">
              {sign}
            </span>
            <div>
              <p>
                <span className="visually-hidden">{words}: </span>
                {reason.because.length > 0 && reason.state === 'applies' && (
                  <strong>{reason.because.join('; ')} → </strong>
                )}
                {reason.state === 'applies' && reason.because.length > 0
                  ? reason.demand
                  : (first?.words ?? reason.demand)}
              </p>
              {reason.missing.length > 0 && (
                <p className="reason-missing">missing: {reason.missing.map(missingWords).join(', ')}</p>
              )}
              {first?.note !== undefined && <p className="reason-note">{first.note}</p>}
              {first !== undefined && <Citation statement={first} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
