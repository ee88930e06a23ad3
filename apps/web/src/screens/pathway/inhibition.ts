import type { Say } from '@bifrons/language';
import type { SignalOnDay } from '@bifrons/model';

/** Colour of a blocked share, 0 to 1: from a pale open channel to a dark closed one, in light and dark theme alike. */
export function inhibitionColour(share: number): string {
  return `color-mix(in oklab, var(--blocked) ${Math.round(100 * share)}%, var(--open))`;
}

export function inhibitionText(today: SignalOnDay | undefined, say: Say): string {
  if (!today || today.inhibition === null) return say('not known, because its potency was not found');
  const { inhibition, grade, lower, upper } = today;
  if (grade === 'derived' && lower != null && upper != null)
    return say(
      '{percent} % blocked on average over this day, {from} to {to} % by the range of a derived potency',
      {
        percent: say.number(100 * inhibition),
        from: say.number(100 * lower),
        to: say.number(100 * upper),
      },
    );
  return say('{percent} % blocked on average over this day', { percent: say.number(100 * inhibition) });
}
