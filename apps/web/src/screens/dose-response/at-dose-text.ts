import type { Say } from '@bifrons/language';
import type { SignalEngagement } from '@bifrons/model';
import { gradeText } from '../../kit/sources/grades.ts';

/** What is blocked of a signal at a dose, for the eye and for a screen reader. */
export function atDoseText(
  signal: SignalEngagement | undefined,
  say: Say,
): { readonly mean: string; readonly range: string; readonly spoken: string } {
  if (signal === undefined || signal.mean === null || signal.grade === null) {
    const unknown = say('potency not known');
    return { mean: unknown, range: '', spoken: unknown };
  }
  const { mean, lower, upper, peak, trough, grade } = signal;
  const percent = (share: number | null): string => say.number(100 * (share ?? 0));
  const shown = {
    mean: percent(mean),
    peak: percent(peak),
    trough: percent(trough),
    grade: gradeText(grade, say),
  };
  return {
    mean: say('{percent} %', { percent: percent(mean) }),
    range: lower === null ? '' : `${percent(lower)}–${percent(upper)}`,
    spoken:
      lower === null
        ? say(
            '{mean} % blocked on average over the day, peak {peak}, trough {trough}; potency {grade}',
            shown,
          )
        : say(
            '{mean} % blocked on average over the day ({lower} to {upper} by the range of the potency), peak {peak}, trough {trough}; potency {grade}',
            { ...shown, lower: percent(lower), upper: percent(upper) },
          ),
  };
}
