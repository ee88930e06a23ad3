import { csvText } from '@bifrons/model';
import type { ScoreCourse } from './score-course.ts';

const LEVELS = [50, 80, 95] as const;

const COLUMNS = [
  'regimen',
  'score',
  'week',
  'median',
  ...LEVELS.flatMap((level) => [`lower_${level}`, `upper_${level}`]),
  'target',
  'chance_of_target',
];

/** The forecast as comma-separated values: a row for each regimen, score and week from now, in points; the chance 0 to 1. */
export function forecastCsv(courses: readonly ScoreCourse[], nameOf: (id: number) => string): string {
  const rows = courses.flatMap(({ score, goal, regimens }) =>
    regimens.flatMap(({ id, forecast }) =>
      forecast.median.map((median, week) => [
        nameOf(id),
        score.id,
        week,
        median,
        ...LEVELS.flatMap((level) => {
          const band = forecast.bands.find((one) => one.level === level);
          return [band?.lower[week] ?? null, band?.upper[week] ?? null];
        }),
        goal.words,
        forecast.chanceAtTarget[week] ?? null,
      ]),
    ),
  );
  return csvText(COLUMNS, rows);
}
