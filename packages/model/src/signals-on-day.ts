import { pathway, type Grade, type SignalId } from '@bifrons/knowledge';
import { engagement } from './engagement/engagement.js';
import type { PersonCovariates } from './person.js';
import { stretches, type RegimenSegment } from './regimen.js';

/** A signal on one day of a regimen: mean inhibition over the day, null when the potency is unknown. */
export interface SignalOnDay {
  readonly signal: SignalId;
  readonly inhibition: number | null;
  /** How sure the potency is, and the mean at the ends of its 95 % range; absent without a medicine. */
  readonly grade?: Grade | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly missing?: string;
}

/** Every signal's mean inhibition on a day (from 0) of a regimen, at the steady state of that day's dose. */
export function signalsOnDay(request: {
  readonly regimen: readonly RegimenSegment[];
  readonly day: number;
  readonly person?: PersonCovariates;
}): SignalOnDay[] {
  const week = request.day / 7;
  const today = stretches(request.regimen, week + 1).find((s) => s.from <= week && week < s.to);
  if (today === undefined || today.drug === null) {
    return pathway().signals.map((s) => ({ signal: s.id, inhibition: 0 }));
  }
  const { signals } = engagement({
    drug: today.drug,
    doseMg: today.doseMg,
    perDay: today.perDay,
    ...(request.person && { person: request.person }),
  });
  return signals.map((s) => ({
    signal: s.signal,
    inhibition: s.mean,
    grade: s.grade,
    lower: s.lower,
    upper: s.upper,
    ...(s.missing === undefined ? {} : { missing: s.missing }),
  }));
}
