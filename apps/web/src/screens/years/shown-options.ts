import { forecast } from '@bifrons/inference';
import type { Patient } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { computePool } from '../../kit/compute/compute-pool.ts';
import { forecastRequest } from '../../subject/patient/forecast-request.ts';
import type { ShownOption } from '../../subject/record/contract.ts';
import { courseLetter, courseLabel, type Course } from '../../subject/regimens/course.ts';
import { decimalsOf, primaryScoreOf } from '../../subject/severity/scores.ts';

const SHOWN_WEEK = 52;

/** The options that stand in the workbench with their forecast, as they are shown to whom decides; to be kept with the decision. */
export async function shownOptions(
  patient: Patient,
  courses: readonly Course[],
  today: Date,
  say: Say,
): Promise<readonly ShownOption[]> {
  const request = forecastRequest(patient, courses, today);
  if (request === null) return [];
  const { regimens, run } = await forecast({ ...request, weeks: SHOWN_WEEK }, computePool(), {});
  const score = primaryScoreOf(patient.disease);
  return regimens.flatMap((regimen, index) => {
    const course = courses[index];
    const told = regimen.scores[score.id];
    if (course === undefined || told === undefined) return [];
    const number = (value: number | undefined): string => say.number(value ?? 0, decimalsOf(score));
    const wide = told.bands.find(({ level }) => level === 80);
    return [
      {
        option: `${courseLetter(course)}: ${courseLabel(course, say)}`,
        figures: [
          say('{score} after {weeks} weeks: {median}; for 8 of 10 people between {low} and {high}', {
            score: say(score.short),
            weeks: SHOWN_WEEK,
            median: number(told.median.at(-1)),
            low: number(wide?.lower.at(-1)),
            high: number(wide?.upper.at(-1)),
          }),
          say('certainty of the evidence: {level} of 4', { level: told.certainty.level }),
        ],
        version: run.version,
        knowledge: run.knowledge,
      },
    ];
  });
}
