import { floor, isUnverified, type Clause, type Grade, type Label } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { Rule } from './floor.js';
import { clauseWords } from './words.js';

/** Where a statement stands, so that anybody can look it up. */
export interface Citation {
  readonly rule: string;
  /** Null for a rule of the floor, which stands in no label. */
  readonly section: string | null;
  readonly date: string | null;
  /** Why we hold a rule that was read nowhere. */
  readonly reason?: string;
  readonly grade: Grade;
  /** Secondary or remembered: "unverified, check the label". */
  readonly unverified: boolean;
  readonly sources: readonly { readonly title: string; readonly where: string }[];
}

/** What a label demands, in words, and where it stands; no citation where we tell what we did not find in a label. */
export interface Statement {
  readonly words: string;
  readonly note?: string;
  readonly citation?: Citation;
}

export function citationOf(label: Label, rule: Rule, say: Say): Citation {
  const ofLabel = rule.section !== undefined;
  const sources = ofLabel ? label.sources : floor().sources;
  return {
    rule: rule.id,
    section: rule.section ?? null,
    date: ofLabel ? label.date : null,
    ...(rule.reason === undefined ? {} : { reason: say(rule.reason) }),
    grade: rule.grade,
    unverified: isUnverified(rule),
    sources: rule.sources.map((id) => {
      const source = sources[id];
      return { title: source?.title ?? id, where: source?.url ?? source?.where ?? '' };
    }),
  };
}

export function statementOf(label: Label, rule: Rule, clause: Clause, say: Say): Statement {
  return {
    words: clauseWords(clause, say),
    ...(rule.note === undefined ? {} : { note: say(rule.note) }),
    citation: citationOf(label, rule, say),
  };
}
