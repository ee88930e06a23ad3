import { calibration, type Regimen } from '@bifrons/knowledge';
import { diseaseModels, peopleOf, type Background, type DiseaseModel, type PeopleSpec } from '@bifrons/model';
import type { Target } from './targets.js';

/** People of one trial population under the regimens of several arms, read at some weeks. */
export interface Scenario {
  readonly disease: string;
  readonly people: PeopleSpec;
  readonly regimens: readonly Regimen[];
  /** What is done beside the medicines, regimen by regimen; absent where it is nothing. */
  readonly backgrounds?: readonly Background[];
  /** How freely people are rescued: 1 as the others of the fit, 0 not at all. */
  readonly rescue: number;
  readonly weeks: readonly number[];
}

/** Where a target is read: scenario, regimen, and its own number among the targets. */
export interface Reading {
  readonly target: Target;
  readonly scenario: number;
  readonly regimen: number;
}

/** Arms that are followed for longer than each of these are simulated apart, so that the others need not be. */
const longWeeks = [20, 60] as const;

/** The fewest simulations that give every target. */
export function scenariosOf(
  targets: readonly Target[],
  disease: DiseaseModel = diseaseModels[0],
): {
  readonly scenarios: readonly Scenario[];
  readonly readings: readonly Reading[];
} {
  const { weeksBetweenVisits } = disease.leaving;
  const groups = new Map<string, { population: string; arms: Arm[]; weeks: Set<number> }>();
  const longest = new Map<string, number>();
  for (const { cell, week } of targets) longest.set(cell, Math.max(longest.get(cell) ?? 0, week));
  const readings = targets.map((target): Reading => {
    const length = longWeeks.filter((weeks) => longest.get(target.cell)! > weeks).length;
    const key = `${target.population} ${length}`;
    let group = groups.get(key);
    if (group === undefined)
      groups.set(key, (group = { population: target.population, arms: [], weeks: new Set([0]) }));
    for (const week of weeksOf(target)) group.weeks.add(week);
    for (let week = 0; week < target.week; week += weeksBetweenVisits) group.weeks.add(week);
    const arm = { regimen: target.regimen, background: target.background };
    let regimen = group.arms.findIndex((other) => JSON.stringify(other) === JSON.stringify(arm));
    if (regimen < 0) regimen = group.arms.push(arm) - 1;
    return { target, scenario: [...groups.keys()].indexOf(key), regimen };
  });
  const scenarios = [...groups.values()].map(({ population, arms, weeks }): Scenario => {
    const found = calibration(disease.id)!.populations.find(({ id }) => id === population)!;
    const backgrounds = arms.map(({ background }) =>
      background === undefined ? found.background : { ...found.background, ...background },
    );
    return {
      disease: disease.id,
      people: peopleOf(found),
      regimens: arms.map(({ regimen }) => regimen),
      ...(backgrounds.some((one) => one !== undefined) && {
        backgrounds: backgrounds.map((one) => one ?? {}),
      }),
      rescue: found.rescue ?? 1,
      weeks: [...weeks].sort((a, b) => a - b),
    };
  });
  return { scenarios, readings };
}

/** Weeks at which the score is needed, beside those of visits. */
function weeksOf({ week, endpoint, among, selected }: Target): number[] {
  return [
    week,
    endpoint.fromWeek,
    ...(endpoint.type === 'mean-weeks-to-at-most' ? Array.from({ length: week }, (_, w) => w) : []),
    ...[among, selected].flatMap((who) => (who === undefined ? [] : [who.week])),
  ];
}

/** What the people of an arm are given. */
type Arm = Pick<Target, 'regimen'> & { readonly background: Target['background'] | undefined };
