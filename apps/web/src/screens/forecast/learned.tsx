import type { Band, ForecastResult } from '@bifrons/inference';
import type { ReactNode } from 'react';
import { Finding } from '../../kit/drawing/finding.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { courseLetter } from '../../subject/regimens/course.ts';
import type { DrawnRegimen } from './drawn-regimen.ts';

/** What the forecast knows of the person, as a badge. */
export function StageBadge({
  stage,
  conditioning,
}: Pick<ForecastResult, 'stage' | 'conditioning'>): ReactNode {
  const say = useSay();
  const visits = conditioning?.visits ?? 0;
  if (stage === 'baseline') return <span className="stage">{say('with baseline')}</span>;
  return (
    <span className="stage is-visits">
      {say('with {visits, plural, one {# visit} other {# visits}}', { visits })}
    </span>
  );
}

interface LearnedProps {
  regimen: DrawnRegimen;
  conditioning: NonNullable<ForecastResult['conditioning']>;
}

/** How much the visits narrowed the band of a regimen. */
export function Learned({ regimen, conditioning }: LearnedProps): ReactNode {
  const say = useSay();
  const { bands, before, median } = regimen.forecast;
  if (!before) return null;
  const [now, then] = [widthOf(bands), widthOf(before.bands)];
  const { effectiveSampleSize } = conditioning;
  const alike = say(
    '{people, plural, one {# virtual person is} other {# virtual people are}} like this one so far.',
    {
      people: Math.round(effectiveSampleSize),
    },
  );
  return (
    <div className="learned">
      <Finding figure={say.number(now - then)}>
        {say(
          'points: the visits changed the width of the 95 % band of {letter} at week {week} to {now} from {then} (dashed)',
          { letter: courseLetter(regimen), week: median.length - 1, now, then },
        )}
      </Finding>
      <p className="hint">{alike}</p>
    </div>
  );
}

/** Width of the 95 % band at the last week, in whole points. */
function widthOf(bands: readonly Band[]): number {
  const band = bands.find(({ level }) => level === 95);
  return Math.round((band?.upper.at(-1) ?? 0) - (band?.lower.at(-1) ?? 0));
}
