import type { Clause } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { conditionWords } from './condition-words.js';
import { consequenceWords } from './consequence-words.js';

/** A clause as a sentence: "lymphocytes below 0.5 × 10⁹/L: do not start". */
export function clauseWords({ when, then }: Clause, say: Say): string {
  const demand = consequenceWords(then, say);
  return when === undefined ? demand : `${conditionWords(when, say)}: ${demand}`;
}
