import type { Band, ForecastResult } from '@bifrons/inference';
import type { ReactNode } from 'react';
import { courseLetter } from '../regimens/course.ts';
import type { DrawnRegimen } from './drawn-regimen.ts';

/** What the forecast knows of the person, as a badge. */
export function StageBadge({
  stage,
  conditioning,
}: Pick<ForecastResult, 'stage' | 'conditioning'>): ReactNode {
  const visits = conditioning?.visits ?? 0;
  const counted = `${visits} ${visits === 1 ? 'visit' : 'visits'}`;
  if (stage === 'visits') return <span className="stage is-visits">with {counted}</span>;
  return (
    <span className="stage">{visits === 0 ? 'with baseline' : `with baseline, ${counted} not used`}</span>
  );
}

interface LearnedProps {
  regimen: DrawnRegimen;
  conditioning: NonNullable<ForecastResult['conditioning']>;
}

/** How much the visits narrowed the band of a regimen. */
export function Learned({ regimen, conditioning }: LearnedProps): ReactNode {
  const { bands, before, median } = regimen.forecast;
  if (!before) return null;
  const [now, then] = [widthOf(bands), widthOf(before.bands)];
  const { effectiveSampleSize, rejuvenated } = conditioning;
  return (
    <p
      className="learned"
      title={`Effective sample size: ${Math.round(effectiveSampleSize)} of the virtual people are like this one so far.${rejuvenated ? ' Too few, so the crowd was moved step by step to where the visits point.' : ''}`}
    >
      The visits made the 95 % band of {courseLetter(regimen)} at week {median.length - 1}{' '}
      <b>
        {Math.abs(then - now)} points {now <= then ? 'narrower' : 'wider'}
      </b>
      : {now} instead of {then} (dashed). Dots: the SALT read so far.
    </p>
  );
}

/** Width of the 95 % band at the last week, in whole points. */
function widthOf(bands: readonly Band[]): number {
  const band = bands.find(({ level }) => level === 95);
  return Math.round((band?.upper.at(-1) ?? 0) - (band?.lower.at(-1) ?? 0));
}
