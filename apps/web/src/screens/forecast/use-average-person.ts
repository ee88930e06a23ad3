import { forecast, type ForecastRequest, type RegimenForecast } from '@bifrons/inference';
import type { Patient } from '@bifrons/knowledge';
import { useMemo } from 'react';
import { computePool } from '../../kit/compute/compute-pool.ts';
import { useRun } from '../../kit/compute/use-run.ts';
import { forecastRequest } from '../../subject/patient/forecast-request.ts';
import type { Course } from '../../subject/regimens/course.ts';
import type { ShownScore } from '../../subject/severity/scores.ts';
import { traitOf, TRAITS, withTraitsOf, type PeopleOfTrial, type Trait } from './people-of-trials.ts';

interface Asked {
  people: PeopleOfTrial;
  course: Course;
  average: ForecastRequest;
  /** The person with one trait of the trial, for each trait that differs. */
  alike: readonly { trait: Trait; request: ForecastRequest }[];
}

/** The forecast of a trial's average person under a course, and how far each trait moves the person's own. */
export interface AveragePerson {
  people: PeopleOfTrial;
  course: Course;
  forecast: RegimenForecast;
  alike: readonly { trait: Trait; forecast: RegimenForecast }[];
}

/** What stands beside a forecast of its trials. */
export interface BesideTrialsProps {
  people: readonly PeopleOfTrial[];
  patient: Patient;
  score: ShownScore;
  average: AveragePerson | null;
  waits: boolean;
  /** The trial whose average person is shown. */
  shown: string | null;
  onShow: (trial: string | null) => void;
}

/** Null while no trial is looked at; stale while it is computed. */
export function useAveragePerson(
  people: PeopleOfTrial | null,
  patient: Patient | null,
  course: Course | undefined,
  score: ShownScore,
  today: Date,
): { average: AveragePerson | null; waits: boolean } {
  const asked = useMemo((): Asked | null => {
    if (people === null || patient === null || course === undefined) return null;
    const at = { score, year: today.getFullYear() };
    const requestWith = (traits: readonly Trait[]) =>
      forecastRequest(withTraitsOf(patient, people, traits, at), [course], today);
    const average = requestWith(TRAITS);
    if (average === null) return null;
    const alike = TRAITS.flatMap((trait) => {
      const request = requestWith([trait]);
      const differs = people[trait] !== null && people[trait] !== traitOf(patient, trait, at);
      return differs && request !== null ? [{ trait, request }] : [];
    });
    return { people, course, average, alike };
  }, [people, patient, course, score, today]);
  // The virtual people are the same each time, because the seed is: what differs is the doing of the trait.
  const { computed, stale } = useRun(asked, async ({ people, course, average, alike }, options) => {
    const of = async (request: ForecastRequest): Promise<RegimenForecast> =>
      (await forecast(request, computePool(), { signal: options.signal })).regimens[0]!;
    const result = { people, course, forecast: await of(average) };
    const moved: AveragePerson['alike'][number][] = [];
    for (const { trait, request } of alike) moved.push({ trait, forecast: await of(request) });
    return { ...result, alike: moved };
  });
  return { average: asked === null ? null : computed, waits: asked !== null && stale };
}
