import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { parseNumber } from '../../kit/language/parse-number.ts';
import { isInjected } from './draft.ts';
import type { ArmDraft, StepDraft, TrialDraft } from '../../subject/state/trial-draft.ts';

/** A stretch of an arm's time on one dose. */
export interface DrawnStep {
  readonly step: StepDraft;
  readonly from: number;
  readonly to: number;
  /** Its daily dose as a share of the highest of that medicine in the trial. */
  readonly share: number;
}

export interface DrawnArm {
  readonly arm: ArmDraft;
  readonly steps: readonly DrawnStep[];
  /** The week at which people are chosen, if they are. */
  readonly amongWeek: number | null;
}

export interface DesignLayout {
  readonly arms: readonly DrawnArm[];
  /** Weeks at which something is counted, ascending. */
  readonly visits: readonly number[];
  readonly lastWeek: number;
}

const SHORTEST_WEEKS = 4;
/** A treatment that goes on is drawn a little beyond the last week that is named. */
const BEYOND = 1.06;

/** The times of a trial as far as they can be read; what cannot is left out until it can. */
export function layoutOf(draft: TrialDraft): DesignLayout {
  const visits = [...new Set(draft.endpoints.flatMap(({ weeks }) => weeksOf(weeks)))].sort((a, b) => a - b);
  const named = draft.arms.flatMap(({ steps, among, kept }) => [
    ...steps.map(({ fromWeek }) => parseNumber(fromWeek) ?? 0),
    among === null ? 0 : (parseNumber(among.week) ?? 0),
    kept?.selected?.week ?? 0,
  ]);
  const lastWeek = BEYOND * Math.max(SHORTEST_WEEKS, ...visits, ...named);
  const highest = highestDoses(draft.arms);
  const arms = draft.arms.map((arm): DrawnArm => {
    const begun = arm.steps
      .map((step) => ({ step, from: parseNumber(step.fromWeek) }))
      .filter((one): one is { step: StepDraft; from: number } => one.from !== null && one.from >= 0);
    return {
      arm,
      steps: begun
        .map(({ step, from }, index) => ({
          step,
          from,
          to: begun[index + 1]?.from ?? lastWeek,
          share: dailyDose(step) / (highest.get(step.drug) || 1),
        }))
        .filter(({ from, to }) => to > from),
      amongWeek: arm.among ? parseNumber(arm.among.week) : (arm.kept?.selected?.week ?? null),
    };
  });
  return { arms, visits, lastWeek };
}

export function weekScale(
  { lastWeek }: DesignLayout,
  left: number,
  right: number,
): ScaleLinear<number, number> {
  return scaleLinear([0, lastWeek], [left, right]);
}

/** Labels of an axis that keep a distance from each other, the first and the last among them if any is left out. */
export function sparse(weeks: readonly number[], x: (week: number) => number, gap: number): number[] {
  const kept: number[] = [];
  for (const week of [...weeks].reverse())
    if (kept.length === 0 || x(kept.at(-1)!) - x(week) >= gap) kept.push(week);
  return kept.reverse();
}

function weeksOf(text: string): number[] {
  return text
    .split(/[\s,;]+/)
    .map(parseNumber)
    .filter((week): week is number => week !== null && week >= 0 && week <= 2600);
}

function dailyDose({ drug, amount, perDay, everyWeeks }: StepDraft): number {
  if (drug === null) return 0;
  const often = isInjected(drug) ? 1 / (7 * (parseNumber(everyWeeks) || 1)) : perDay;
  return (parseNumber(amount) ?? 0) * often;
}

function highestDoses(arms: readonly ArmDraft[]): Map<string | null, number> {
  const highest = new Map<string | null, number>();
  for (const step of arms.flatMap(({ steps }) => steps))
    highest.set(step.drug, Math.max(highest.get(step.drug) ?? 0, dailyDose(step)));
  return highest;
}
