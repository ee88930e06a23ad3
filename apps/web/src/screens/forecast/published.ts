import {
  derivedNote,
  isDerivedCount,
  type Outcome,
  type PublishedTrial,
  type RegimenSegment,
} from '@bifrons/knowledge';
import type { PublishedPoint } from './published-point.ts';

import type { Target } from '../../subject/severity/target.ts';
import type { ShownScore } from '../../subject/severity/scores.ts';

interface CourseSegments {
  id: number;
  segments: readonly RegimenSegment[];
}

/**
 * The published outcomes, in some trials, of arms that were treated like one of the courses up to the week of the outcome. An arm
 * that fits several courses is drawn with the first of them.
 */
export function publishedPoints(
  trials: readonly PublishedTrial[],
  courses: readonly CourseSegments[],
  asked: { score: ShownScore; target: Target },
): PublishedPoint[] {
  const points = new Map<string, PublishedPoint>();
  for (const course of courses) {
    for (const trial of trials) {
      if (trial.kind !== 'trial') continue;
      for (const arm of trial.arms) {
        if (!arm.regimen || arm.drug === 'vehicle') continue;
        for (const outcome of trial.outcomes) {
          if (outcome.arm !== arm.id || !sameUntil(course.segments, arm.regimen, outcome.week)) continue;
          const point = pointOf(course.id, trial, arm, outcome, asked);
          const known = point && points.get(point.id);
          if (point && (!known || (known.courseId === point.courseId && isBetter(point, known)))) {
            points.set(point.id, point);
          }
        }
      }
    }
  }
  return [...points.values()].sort((a, b) => a.week - b.week);
}

function pointOf(
  courseId: number,
  trial: PublishedTrial,
  arm: PublishedTrial['arms'][number],
  outcome: Outcome,
  { score, target }: Parameters<typeof publishedPoints>[2],
): PublishedPoint | null {
  const { week, estimate, endpoint } = outcome;
  if (week === null || estimate === null || outcome.unit !== '%' || endpoint.measure !== score.id)
    return null;
  if (outcome.subgroup !== undefined || outcome.group !== undefined || outcome.grade === 'M') return null;
  const source = trial.sources[outcome.source];
  if (!source) return null;
  const derived = outcome.events !== null && isDerivedCount(outcome);
  const remarks = [
    outcome.analysis,
    ...(outcome.notes ?? []),
    ...(derived ? [String(derivedNote)] : []),
  ].filter((text) => text !== undefined);
  const baseline = trial.population.baseline?.[score.id]?.mean;
  const shared = {
    courseId,
    week,
    trial: trial.name,
    arm: arm.label,
    score: score.short,
    target: null,
    baseline: baseline ?? null,
    outcome,
    source,
    remarks,
  };
  if (endpoint.type === target.type && endpoint.value === target.value) {
    return {
      ...shared,
      target,
      id: `${trial.id}.${arm.id}.week${week}.at-target`,
      kind: 'at-target',
      value: estimate,
      interval: outcome.interval ?? null,
    };
  }
  if (endpoint.type === 'mean-change' && baseline !== undefined) {
    const after = (change: number): number => baseline * (1 + change / 100);
    const { interval } = outcome;
    return {
      ...shared,
      id: `${trial.id}.${arm.id}.week${week}.mean`,
      kind: 'mean',
      value: after(estimate),
      interval: interval ? { ...interval, lower: after(interval.lower), upper: after(interval.upper) } : null,
    };
  }
  return null;
}

/** How many points of the same week and kind come before each. */
export function besideEachOther(points: readonly PublishedPoint[]): number[] {
  return points.map(
    ({ week, kind }, i) => points.slice(0, i).filter((one) => one.week === week && one.kind === kind).length,
  );
}

/** Of two figures for the same arm and week, counts with an interval tell more than an estimate without. */
function isBetter(one: PublishedPoint, other: PublishedPoint): boolean {
  const worth = ({ outcome }: PublishedPoint): number =>
    (outcome.use === 'none' ? 0 : 4) + (outcome.events === null ? 0 : 2) + (outcome.interval ? 1 : 0);
  return worth(one) > worth(other);
}

/** Whether two regimens give the same treatment in every week before `week`. */
export function sameUntil(
  one: readonly RegimenSegment[],
  other: readonly RegimenSegment[],
  week: number | null,
): boolean {
  if (week === null) return false;
  for (let w = 0; w < week; w++) {
    const [a, b] = [segmentAt(one, w), segmentAt(other, w)];
    if ((a?.drug ?? null) !== (b?.drug ?? null)) return false;
    if (a?.doseMg !== b?.doseMg || a?.perDay !== b?.perDay || a?.everyWeeks !== b?.everyWeeks) return false;
  }
  return true;
}

function segmentAt(segments: readonly RegimenSegment[], week: number): RegimenSegment | undefined {
  return segments.findLast((segment) => segment.fromWeek <= week);
}
