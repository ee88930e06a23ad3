import {
  missedWithout,
  studiedOf,
  treatmentName,
  type RegimenSegment,
  type Studied,
} from '@bifrons/knowledge';
import { phrase } from '@bifrons/language';
import { diseaseModel, extrapolations, scoreModel, type PeopleSpec } from '@bifrons/model';
import { certaintyFrom, few, imprecision, type Certainty, type Step } from './certainty-levels.js';

/** A medicine whose rates a fit without its trials misses by more points than this is not like the others. */
const mostMissed = 8;

export interface CertaintyRequest {
  readonly disease: string;
  readonly people: PeopleSpec;
  readonly segments: readonly RegimenSegment[];
  readonly score: string;
  /** Week that is asked about. */
  readonly week: number;
}

/** The certainty of what is forecast of a score: that of the medicine of which least is known. */
export function certaintyOf(request: CertaintyRequest): Certainty {
  const { segments, week } = request;
  const begun = segments.filter(({ fromWeek }) => fromWeek < Math.max(week, 1e-9));
  const drugs = [...new Set(begun.flatMap(({ drug }) => (drug === null ? [] : [drug])))];
  const lasts = begun.at(-1)?.drug ?? null;
  const all = (drugs.length === 0 ? [null] : drugs).map((drug) =>
    certaintyOfDrug(drug, { ...request, segments: begun, stopped: drug !== null && lasts === null }),
  );
  return all.reduce((a, b) => (b.level < a.level ? b : a));
}

function certaintyOfDrug(
  drug: string | null,
  asked: CertaintyRequest & { readonly stopped: boolean },
): Certainty {
  const { disease, score } = asked;
  const found = studiedOf(disease, drug, score);
  const name = drug === null ? phrase('placebo or vehicle') : phrase(treatmentName(drug));
  const measure = scoreModel(diseaseModel(disease), score).name;
  if (found === undefined || found.controlled.people + found.open.people === 0)
    return certaintyFrom(
      1,
      phrase(
        'no study of {medicine} by {score} in this disease could be read: the number follows from the signals that are blocked',
        {
          medicine: name,
          score: measure,
        },
      ),
      [],
    );
  const { controlled, open } = found;
  const compared = controlled.people > 0;
  const standsOn = compared
    ? phrase(
        '{people, number} people on {medicine} in {trials, plural, one {# randomised comparison} other {# randomised comparisons}} by {score}, against {control, number}',
        {
          people: controlled.people,
          medicine: name,
          trials: controlled.trials,
          score: measure,
          control: controlled.control,
        },
      )
    : phrase('{people, number} people on {medicine} who were watched without a comparison, by {score}', {
        people: open.people,
        medicine: name,
        score: measure,
      });
  return certaintyFrom(compared ? 4 : 2, standsOn, [
    ...riskOfBias(found),
    ...imprecision(compared ? controlled.people + controlled.control : open.people),
    ...inconsistency(disease, drug),
    ...indirectness(found, asked),
  ]);
}

/** Of comparisons: half of the people knew what they got, or half of the results are known from others' reports only. */
function riskOfBias({ controlled: { people, blinded, read } }: Studied): Step[] {
  if (people === 0) return [];
  const open: Step[] =
    blinded < people / 2
      ? [{ by: 1, why: phrase('risk of bias: most people knew which treatment they had') }]
      : [];
  return read < people / 2
    ? [...open, { by: 1, why: phrase('risk of bias: most results are known from secondary sources only') }]
    : open;
}

function inconsistency(disease: string, drug: string | null): Step[] {
  const missed = drug === null ? undefined : missedWithout(disease, drug);
  return missed === undefined || missed <= mostMissed
    ? []
    : [
        {
          by: 1,
          why: phrase(
            'inconsistent: a fit without the trials of this medicine misses their rates by {points, number} points',
            { points: Math.round(missed) },
          ),
        },
      ];
}

/** A step for people and doses that were not studied, and one for weeks that no comparison reached, or a stop that nobody saw. */
function indirectness(
  { controlled, open, stopped }: Studied,
  asked: CertaintyRequest & { readonly stopped: boolean },
): Step[] {
  const { disease, people, segments, week } = asked;
  const beyond = extrapolations({ disease, people, regimens: [segments] });
  const weeks = controlled.people > 0 ? controlled.weeks : open.weeks;
  const steps: Step[] =
    beyond.length === 0 ? [] : [{ by: 1, why: phrase('indirect: {why}', { why: beyond[0]! }) }];
  if (asked.stopped)
    return stopped.people >= few
      ? steps
      : [
          ...steps,
          {
            by: stopped.people === 0 ? 2 : 1,
            why: phrase(
              'indirect: {people, plural, =0 {nobody was} one {# person was} other {# people were}} seen after a stop',
              { people: stopped.people },
            ),
          },
        ];
  return week <= weeks
    ? steps
    : [
        ...steps,
        {
          by: 1,
          why:
            controlled.people > 0
              ? phrase('indirect: nobody was compared with others after week {weeks}', { weeks })
              : phrase('indirect: nobody was watched after week {weeks}', { weeks }),
        },
      ];
}
