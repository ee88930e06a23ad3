import type { Verdict } from '@bifrons/safety';
import type { ReactNode } from 'react';

const shown: Record<Verdict, { readonly sign: string; readonly words: string }> = {
  eligible: { sign: '✓', words: 'eligible' },
  'eligible-with-conditions': { sign: '•', words: 'eligible with conditions' },
  'cannot-tell': { sign: '?', words: 'cannot tell' },
  'not-recommended': { sign: '!', words: 'not recommended' },
  contraindicated: { sign: '✕', words: 'contraindicated' },
};

export const verdictWords = (verdict: Verdict): string => shown[verdict].words;

/** A verdict by sign, words and colour. */
export function VerdictBadge({ verdict }: { verdict: Verdict }): ReactNode {
  const { sign, words } = shown[verdict];
  return (
    <span className={`verdict verdict-${verdict}`}>
      <span aria-hidden="true">{sign}</span> {words}
    </span>
  );
}
