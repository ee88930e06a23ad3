import type { RegimenForecast } from '@bifrons/inference';
import type { Computed } from './use-forecast.ts';

/** A regimen's forecast with the number of its course, which gives its colour, dash and letter. */
export interface DrawnRegimen {
  id: number;
  forecast: RegimenForecast;
  /** Weeks at which the drug is stopped or paused. */
  stops: readonly number[];
}

export function drawnRegimens({ result, courseIds }: Computed): DrawnRegimen[] {
  return result.regimens.map((forecast, index) => ({
    id: courseIds[index] ?? index + 1,
    forecast,
    stops: forecast.segments
      .filter((segment, at) => segment.drug === null && forecast.segments[at - 1]?.drug)
      .map((segment) => segment.fromWeek),
  }));
}
