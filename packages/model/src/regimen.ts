import { nearestDrugs, type RegimenSegment } from '@bifrons/knowledge';
import { phrase, PhrasedError } from '@bifrons/language';

/** Thrown for a medicine that is not in the catalogue, with the nearest names. */
export class UnknownDrugError extends PhrasedError {
  override readonly name = 'UnknownDrugError';

  constructor(readonly drug: string) {
    const near = nearestDrugs(drug);
    super(
      near.length === 0
        ? phrase('no medicine "{drug}" in the catalogue', { drug })
        : phrase('no medicine "{drug}" in the catalogue; did you mean {near}?', {
            drug,
            near: near
              .map((name) => phrase(name))
              .reduce((one, other) => phrase('{one} or {other}', { one, other })),
          }),
    );
  }
}

export type { RegimenSegment };

/** A stretch of weeks on one dose; `doseMg` absent: no medicine. The last one has no end. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly drug: string | null;
  readonly doseMg: number;
  readonly perDay: number;
  /** Of a cream. */
  readonly strengthPercent?: number;
  /** Of what is injected: the first at `from`, then every so many weeks. */
  readonly everyWeeks?: number;
}

/** What is injected in some stretches, in mg on days from week 0; nothing of what is taken every day. */
export function injectionsIn(plan: readonly Stretch[]): { day: number; mg: number }[] {
  const injections: { day: number; mg: number }[] = [];
  for (const { doseMg, from, to, everyWeeks } of plan) {
    if (everyWeeks === undefined) continue;
    for (let week = from; week < to - 1e-9; week += everyWeeks)
      injections.push({ day: 7 * week, mg: doseMg });
  }
  return injections;
}

/** A regimen as gapless stretches from week 0 to `weeks`; before the first segment there is no medicine. */
export function stretches(regimen: readonly RegimenSegment[], weeks: number): Stretch[] {
  const result: Stretch[] = [];
  const push = (from: number, to: number, segment?: RegimenSegment) => {
    if (to <= from) return;
    const drug = segment?.drug ?? null;
    result.push({
      from,
      to,
      drug,
      doseMg: drug === null ? 0 : (segment?.doseMg ?? 0),
      perDay: drug === null ? 1 : (segment?.perDay ?? 1),
      ...(segment?.strengthPercent !== undefined && { strengthPercent: segment.strengthPercent }),
      ...(segment?.everyWeeks !== undefined && { everyWeeks: segment.everyWeeks }),
    });
  };
  push(0, Math.min(regimen[0]?.fromWeek ?? weeks, weeks));
  regimen.forEach((segment, k) =>
    push(segment.fromWeek, Math.min(regimen[k + 1]?.fromWeek ?? weeks, weeks), segment),
  );
  return result;
}
