import { phrase } from '@bifrons/language';
import { checkCounts, type CountMeasure } from '../effects/two-arm.js';
import { zeros, type Matrix } from '../model/matrix.js';
import type { StudyBlock } from '../model/least-squares.js';
import { NotPoolableError } from '../not-poolable.js';

/** One arm of a study on the scale of the analysis: its level (e.g. log odds) and the variance of that level. */
export interface NetworkArm {
  readonly treatment: string;
  readonly level: number;
  readonly variance: number;
}

/** A study of a network: its arms with their effects against the first. */
export interface NetworkStudy {
  readonly id: string;
  readonly arms: readonly NetworkArm[];
}

/**
 * Counts of one study's arms as levels; half an event is added to every arm of a study with an empty cell (for a risk difference to
 * the variance alone, as in `countEffect`).
 */
export function countArms(
  measure: CountMeasure,
  arms: readonly { readonly treatment: string; readonly events: number; readonly n: number }[],
): readonly NetworkArm[] {
  for (const { events, n } of arms) checkCounts(events, n);
  const add = arms.some(({ events, n }) => events === 0 || events === n) ? 0.5 : 0;
  return arms.map(({ treatment, events, n }) => {
    const [a, total] = [events + add, n + 2 * add];
    const b = total - a;
    switch (measure) {
      case 'OR':
        return { treatment, level: Math.log(a / b), variance: 1 / a + 1 / b };
      case 'RR':
        return { treatment, level: Math.log(a / total), variance: 1 / a - 1 / total };
      case 'RD':
        return { treatment, level: events / n, variance: (a * b) / total ** 3 };
    }
  });
}

/** A study's contrasts against its first arm; they share that arm's variance. Columns as `columnsOf` says. */
export function contrastBlock(
  study: NetworkStudy,
  columnsOf: (treatment: string) => readonly number[],
): StudyBlock {
  const [first, ...others] = study.arms;
  if (first === undefined || others.length === 0)
    throw new NotPoolableError(phrase('{study} has fewer than two arms', { study: study.id }));
  const v = zeros(others.length, others.length).map((row, i) =>
    row.map((_, j) => first.variance + (i === j ? others[i]!.variance : 0)),
  );
  const base = columnsOf(first.treatment);
  const x: Matrix = others.map(({ treatment }) => columnsOf(treatment).map((value, c) => value - base[c]!));
  return { y: others.map(({ level }) => level - first.level), v, x };
}

/** Treatments that can be reached from a given one through the studies. */
export function connectedTo(start: string, studies: readonly NetworkStudy[]): ReadonlySet<string> {
  const reached = new Set([start]);
  for (let grew = true; grew;) {
    grew = false;
    for (const { arms } of studies)
      if (arms.some(({ treatment }) => reached.has(treatment)))
        for (const { treatment } of arms)
          if (!reached.has(treatment)) {
            reached.add(treatment);
            grew = true;
          }
  }
  return reached;
}
