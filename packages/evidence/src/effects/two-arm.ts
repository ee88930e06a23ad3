import { phrase } from '@bifrons/language';
import { NotPoolableError } from '../not-poolable.js';
import type { Effect } from './effect.js';

/** Events among people in the treated arm (1) and in the control arm (2). */
export interface TwoArmCounts {
  readonly events1: number;
  readonly n1: number;
  readonly events2: number;
  readonly n2: number;
}

/** Risk ratio and odds ratio (as logarithms), risk difference. */
export const countMeasures = ['RR', 'OR', 'RD'] as const;
/** A measure of two arms with counts: risk difference, risk ratio, odds ratio. */
export type CountMeasure = (typeof countMeasures)[number];

/** Whether nobody, or everybody, had the event in both arms. */
export const isDoubleZero = ({ events1, n1, events2, n2 }: TwoArmCounts): boolean =>
  (events1 === 0 && events2 === 0) || (events1 === n1 && events2 === n2);

/** @throws NotPoolableError when the numbers are not counts of events among people. */
export function checkCounts(events: number, n: number): void {
  if (!(Number.isFinite(n) && n > 0 && events >= 0 && events <= n))
    throw new NotPoolableError(
      phrase('{events} events among {n} people: events must be between 0 and the number of people', {
        events,
        n,
      }),
    );
}

/**
 * Effect of one study. When a cell is empty, half an event is added to all four cells of that study (Gart and Zweifel 1967). A risk
 * difference is defined without it: there half an event enters the variance alone.
 */
export function countEffect(measure: CountMeasure, counts: TwoArmCounts): Effect {
  checkCounts(counts.events1, counts.n1);
  checkCounts(counts.events2, counts.n2);
  const cells = [counts.events1, counts.n1 - counts.events1, counts.events2, counts.n2 - counts.events2];
  const add = cells.includes(0) ? 0.5 : 0;
  const [a, b, c, d] = cells.map((cell) => cell + add) as [number, number, number, number];
  const [n1, n2] = [a + b, c + d];
  switch (measure) {
    case 'RR':
      return { estimate: Math.log(a / n1 / (c / n2)), variance: 1 / a - 1 / n1 + 1 / c - 1 / n2 };
    case 'OR':
      return { estimate: Math.log((a * d) / (b * c)), variance: 1 / a + 1 / b + 1 / c + 1 / d };
    case 'RD':
      return {
        estimate: counts.events1 / counts.n1 - counts.events2 / counts.n2,
        variance: (a * b) / n1 ** 3 + (c * d) / n2 ** 3,
      };
  }
}
