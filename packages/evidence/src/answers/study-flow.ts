import type { Phrase } from '@bifrons/language';
import type { Selection } from '../select/select.js';

/** How many studies were there, how many were left out for which reason, how many are in: the boxes of a PRISMA 2020 diagram. */
export interface StudyFlow {
  readonly found: { readonly catalogue: number; readonly own: number };
  readonly excluded: readonly { readonly reason: Phrase; readonly studies: readonly string[] }[];
  readonly included: readonly string[];
  /** Of those, how many have two treatments to compare. */
  readonly compared: number;
}

/** A study of which only some figures were left out is in; one that gave nothing counts under its first reason. */
export function studyFlow({ studies, leftOut }: Selection): StudyFlow {
  const taken = new Set(studies.map(({ trial }) => trial));
  const out = new Map<string, { name: string; reason: Phrase }>();
  for (const { trial, name, reason } of leftOut)
    if (!taken.has(trial) && !out.has(trial)) out.set(trial, { name, reason });
  const reasons = [...new Set([...out.values()].map(({ reason }) => String(reason)))];
  const isOwn = (trial: string): boolean => trial.startsWith('yours/');
  const all = [...taken, ...out.keys()];
  return {
    found: { own: all.filter(isOwn).length, catalogue: all.filter((trial) => !isOwn(trial)).length },
    excluded: reasons
      .map((text) => {
        const its = [...out.values()].filter(({ reason }) => String(reason) === text);
        return { reason: its[0]!.reason, studies: its.map(({ name }) => name) };
      })
      .sort((a, b) => b.studies.length - a.studies.length),
    included: studies.map(({ name }) => name),
    compared: studies.filter(({ arms }) => arms.length > 1).length,
  };
}
