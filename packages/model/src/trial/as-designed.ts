import type { ObservationModel, Responses, TrialDesign, TrialEndpoint } from '@bifrons/knowledge';
import type { DiseaseModel, HowRead } from '../diseases/disease.js';
import { diseaseModel, scoreModel } from '../diseases/registry.js';
import { believedLeaving } from '../patients/leaving.js';
import { visitsOf, type Readings } from '../patients/trial-readings.js';

/** Weeks at which a design needs the score, ascending: those of its endpoints, and those of visits at which people leave. */
export function weeksOf(design: TrialDesign): number[] {
  const { weeksBetweenVisits } = diseaseModel(design.disease).leaving;
  const weeks = new Set<number>([0]);
  for (const endpoint of design.endpoints) {
    for (const week of endpoint.weeks) {
      weeks.add(week);
      if (endpoint.type === 'ever-worsened-by' || endpoint.once === true)
        for (const visit of visitsOf(endpoint, week, weeksBetweenVisits)) weeks.add(visit);
    }
    if (endpoint.fromWeek !== undefined) weeks.add(endpoint.fromWeek);
  }
  for (const { among, selected, escalate = [] } of design.arms) {
    if (among !== undefined) weeks.add(among.week);
    if (selected !== undefined) weeks.add(selected.week);
    for (const { week } of escalate) weeks.add(week);
  }
  const { missing, flare } = observationOf(design);
  const end = Math.max(...weeks);
  if (missing !== 'nobody-leaves') for (let week = 0; week < end; week += weeksBetweenVisits) weeks.add(week);
  if (flare !== undefined)
    for (const visit of visitsOf(flare, Math.max(end, flare.fromWeek), weeksBetweenVisits)) weeks.add(visit);
  return [...weeks].sort((a, b) => a - b);
}

/** How the trial turns what happens to people into its figures. */
export const observationOf = ({ observation, missing }: TrialDesign): ObservationModel => ({
  ...(missing === undefined ? {} : { missing }),
  ...observation,
});

/** Scores that a design asks for, the primary one first. */
export function scoresOf(design: TrialDesign): string[] {
  const disease = diseaseModel(design.disease);
  const responses = [
    ...design.endpoints.flatMap(({ measure, of = [] }) => [{ measure }, ...of]),
    ...design.arms.flatMap(({ selected, escalate = [] }) => [
      ...(selected?.endpoints ?? []),
      ...escalate.flatMap(({ unless }) => unless.endpoints),
    ]),
  ];
  const among = design.arms.flatMap((arm) => Object.keys(arm.among ?? {}).filter((key) => key !== 'week'));
  const named = new Set([
    ...responses.map(({ measure }) => scoreModel(disease, measure).id),
    ...among.map((id) => scoreModel(disease, id).id),
  ]);
  return disease.scores.map((score) => score.id).filter((id, k) => k === 0 || named.has(id));
}

/** Names of the columns of a trial's `PatientRows`: traits, then `<arm>.<score>.week<week>`. */
export function trialColumns(design: TrialDesign): string[] {
  const weeks = weeksOf(design);
  const scores = scoresOf(design);
  return [
    ...diseaseModel(design.disease).columns,
    ...design.arms.flatMap((arm) =>
      scores.flatMap((score) => weeks.map((week) => `${arm.id}.${score}.week${week}`)),
    ),
  ];
}

/** Whether an endpoint is reached or not. */
export const isResponse = ({ type }: TrialEndpoint): boolean =>
  type === 'at-most' || type.startsWith('improvement') || type === 'both';

/** How many leave per week, at a week and a share of the primary score at the start. */
export function hazardOf(
  disease: DiseaseModel,
  { rescue, dropOutPerWeek }: ObservationModel,
): (week: number, share: number) => number {
  const believed = believedLeaving(disease);
  const rates =
    dropOutPerWeek === undefined
      ? believed
      : new Map([...believed, [disease.leaving.dropOut, dropOutPerWeek] as const]);
  const freely = rescue?.counts === 'as-observed' ? 0 : (rescue?.freely ?? 1);
  return (week, share) => disease.leaving.hazard(rates, week, share, freely);
}

/** The first visit of a person at which they have flared, as the trial defines it; Infinity for who does not. */
export function weekOfFlare(
  { flare }: ObservationModel,
  disease: DiseaseModel,
  weeks: readonly number[],
  read: Readings,
): number {
  if (flare === undefined) return Infinity;
  const [{ id }] = disease.scores;
  const start = read.at(id, 0);
  const kept = (1 - flare.lost / 100) * (start - read.at(id, flare.fromWeek));
  return weeks.find((week) => week > flare.fromWeek && start - read.at(id, week) <= kept) ?? Infinity;
}

/** How its readers and its diary bear on what a trial reads. */
export const howRead = ({ raters, diary }: ObservationModel): HowRead => ({
  ...(raters === 'open-label' ? { openLabel: true } : {}),
  ...(diary === 'single-day' ? { singleDay: true } : {}),
});

/**
 * What people of an arm may take: what was planned and, where it steps up by response, what they go on with from each of those
 * weeks. Up to that week both are the same, so that the course of who steps up is that of somebody who was to do so anyway.
 */
export const coursesOf = ({
  regimen,
  escalate = [],
}: TrialDesign['arms'][number]): TrialDesign['arms'][number]['regimen'][] => [
  regimen,
  ...escalate.map((step) => [...regimen.filter(({ fromWeek }) => fromWeek < step.week), ...step.regimen]),
];

/** The course that a person takes in an arm, by what was read of them under what was planned: its place among `coursesOf`. */
export function stepUp({ escalate = [] }: TrialDesign['arms'][number], read: Readings): number {
  return 1 + escalate.findIndex(({ week, unless }) => !haveResponded(unless, week, read));
}

function haveResponded({ endpoints, match }: Responses, week: number, read: Readings): boolean {
  const met = endpoints.map((one) => read.responds(one, week));
  return match === 'all' ? met.every(Boolean) : met.some(Boolean);
}

/** Whether a person is one whom an arm counts, by what was read of them. */
export function isCounted({ among, selected }: TrialDesign['arms'][number], read: Readings): boolean {
  if (among !== undefined) {
    const { week, ...ranges } = among;
    for (const [id, range] of Object.entries(ranges)) {
      if (range === undefined) continue;
      const score = read.at(id, week);
      if (score < (range.min ?? Number.NEGATIVE_INFINITY) || score > (range.max ?? Number.POSITIVE_INFINITY))
        return false;
    }
  }
  return selected === undefined || haveResponded(selected, selected.week, read);
}
