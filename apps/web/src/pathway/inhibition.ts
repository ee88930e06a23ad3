import type { Say } from '@bifrons/language';
import type { SignalOnDay } from '@bifrons/model';

/** Colour of a blocked share, 0 to 1: from a pale open channel to a dark closed one, in light and dark theme alike. */
export function inhibitionColour(share: number): string {
  return `color-mix(in oklab, var(--blocked) ${Math.round(100 * share)}%, var(--open))`;
}

export function inhibitionText(today: SignalOnDay | undefined, say: Say): string {
  if (!today || today.inhibition === null) return say('not known, because its potency was not found');
  return say('{percent} % blocked on average over this day', { percent: say.number(100 * today.inhibition) });
}
