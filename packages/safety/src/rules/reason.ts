import { isUnverified, type Clause, type Grade, type Label, type LabelRule } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { clauseWords } from './words.js';

/** Where a statement stands, so that anybody can look it up. */
export interface Citation {
  readonly rule: string;
  readonly section: string;
  readonly date: string;
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

export function citationOf(label: Label, rule: LabelRule): Citation {
  return {
    rule: rule.id,
    section: rule.section,
    date: label.date,
    grade: rule.grade,
    unverified: isUnverified(rule),
    sources: rule.sources.map((id) => {
      const source = label.sources[id];
      return { title: source?.title ?? id, where: source?.url ?? source?.where ?? '' };
    }),
  };
}

export function statementOf(label: Label, rule: LabelRule, clause: Clause, say: Say): Statement {
  return {
    words: clauseWords(clause, say),
    ...(rule.note === undefined ? {} : { note: say(rule.note) }),
    citation: citationOf(label, rule),
  };
}
