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

/** What a clause states, in a language: the same for every person, so it is put into words once. */
export function statementOf(label: Label, rule: Rule, clause: Clause, say: Say): Statement {
  let bySay = told.get(label.sources);
  if (bySay === undefined) told.set(label.sources, (bySay = new WeakMap<Say, Map<Clause, Statement>>()));
  let byClause = bySay.get(say);
  if (byClause === undefined) bySay.set(say, (byClause = new Map<Clause, Statement>()));
  let statement = byClause.get(clause);
  if (statement === undefined) {
    statement = {
      words: clauseWords(clause, say),
      ...(rule.note === undefined ? {} : { note: say(rule.note) }),
      citation: citationOf(label, rule, say),
    };
    byClause.set(clause, statement);
  }
  return statement;
}

/** By the sources of a label, which stand for it also where a rule of it is left out. */
const told = new WeakMap<Label['sources'], WeakMap<Say, Map<Clause, Statement>>>();
