import { phrase } from '@bifrons/language';
import { burdenScale, isBurdenScale } from '../burden-scale.js';
import { isFields } from './fields.js';
import { problem, shown, type Problem } from './problem.js';

/** A total that its questionnaire cannot have. */
export function burdenProblems(matters: unknown): Problem[] {
  if (!isFields(matters) || !isFields(matters['burden'])) return [];
  const { scale, total, of } = matters['burden'];
  if (typeof scale !== 'string' || typeof total !== 'number') return [];
  const path = (key: string) => ['matters', 'burden', key];
  if (isBurdenScale(scale)) {
    const { short, min, max } = burdenScale();
    const whole = phrase('the total of {scale}: a whole number from {min} to {max}', {
      scale: short,
      min,
      max,
    });
    if (total < min || total > max || !Number.isInteger(total))
      return [problem(path('total'), phrase('is {value}', { value: shown(total) }), whole)];
    return of === undefined || of === max
      ? []
      : [problem(path('of'), phrase('is {value}', { value: shown(of) }), whole)];
  }
  if (of === undefined)
    return [
      problem(
        path('of'),
        phrase('is missing: the total of {scale} says nothing without it', { scale }),
        phrase('give the greatest total that the questionnaire can have'),
      ),
    ];
  return typeof of === 'number' && total > of
    ? [problem(path('total'), phrase('is {value}, more than the greatest total {of}', { value: total, of }))]
    : [];
}
