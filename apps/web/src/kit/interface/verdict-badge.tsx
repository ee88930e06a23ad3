import type { Say } from '@bifrons/language';
import type { Verdict } from '@bifrons/safety';
import type { ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';
import './verdict-badge.css';

const SIGNS: Record<Verdict, string> = {
  eligible: '✓',
  'eligible-with-conditions': '•',
  'cannot-tell': '?',
  'not-recommended': '!',
  contraindicated: '✕',
};

export function verdictWords(verdict: Verdict, say: Say): string {
  switch (verdict) {
    case 'eligible':
      return say('eligible');
    case 'eligible-with-conditions':
      return say('eligible with conditions');
    case 'cannot-tell':
      return say('cannot tell');
    case 'not-recommended':
      return say('not recommended');
    case 'contraindicated':
      return say('contraindicated');
  }
}

/** A verdict by sign, words and colour. */
export function VerdictBadge({ verdict }: { verdict: Verdict }): ReactNode {
  const say = useSay();
  return (
    <span className={`verdict verdict-${verdict}`}>
      <span aria-hidden="true">{SIGNS[verdict]}</span> {verdictWords(verdict, say)}
    </span>
  );
}
