import { findLabel, type Region } from '@bifrons/knowledge';

/** Weeks below which the label of a medicine says that a pause costs little; null where it says nothing of it. */
export function toleratedPause(drug: string | null, region: Region): number | null {
  const weeks = (drug === null ? [] : (findLabel(drug, region)?.rules ?? []))
    .flatMap(({ clauses }) => clauses)
    .flatMap(({ then }) => (then.kind === 'pause-tolerated' ? [then.weeks] : []));
  return weeks.length === 0 ? null : Math.min(...weeks);
}
