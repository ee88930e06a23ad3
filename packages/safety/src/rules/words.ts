import type { Clause, LabelRule } from '@bifrons/knowledge';
import { english, type Say } from '@bifrons/language';
import { conditionWords } from './condition-words.js';
import { consequenceWords } from './consequence-words.js';

/** A clause as a sentence: "lymphocytes below 0.5 × 10⁹/L: do not start". */
export function clauseWords({ when, then }: Clause, say: Say): string {
  const demand = consequenceWords(then, say);
  return when === undefined ? demand : `${conditionWords(when, say)}: ${demand}`;
}

/** A rule in words, with its note. */
export function ruleWords({ clauses, note }: LabelRule, say: Say = english): string {
  return [
    clauses
      .map((clause) => clauseWords(clause, say))
      .filter((words) => words !== '')
      .join('; '),
    note === undefined ? '' : say(note),
  ]
    .filter((part) => part !== '')
    .join(' – ');
}
