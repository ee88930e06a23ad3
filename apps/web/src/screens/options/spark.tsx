import type { Curve } from '@bifrons/inference';
import type { ReactNode } from 'react';
import type { ShownScore } from '../../subject/severity/scores.ts';
import { useSay } from '../../kit/language/say-context.tsx';

const WIDTH = 160;
const HEIGHT = 56;

interface SparkProps {
  course: Curve;
  /** The scale of the score. */
  range: Pick<ShownScore, 'min' | 'max' | 'better'>;
  /** The score to reach; null where it is not known. */
  target: number | null;
  label: string;
}

/** The score from now to the horizon: the middle of 100 people like this one, 80 of them in the band, and the target. */
export function Spark({ course, range, target, label }: SparkProps): ReactNode {
  const say = useSay();
  const weeks = course.median.length - 1;
  const x = (week: number): number => 1 + ((WIDTH - 2) * week) / weeks;
  const y = (value: number): number =>
    HEIGHT - 2 - ((HEIGHT - 4) * (value - range.min)) / (range.max - range.min);
  const points = (values: readonly number[]): string[] =>
    values.map((value, week) => `${x(week).toFixed(2)},${y(value).toFixed(2)}`);
  const band = course.bands.find(({ level }) => level === 80);
  const around = band ? [...points(band.upper), ...points(band.lower).reverse()] : [];
  return (
    <span className="spark-frame">
      <svg className="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {target !== null && (
          <rect
            className="spark-goal"
            x="0"
            width={WIDTH}
            y={range.better === 'lower' ? y(target) : y(range.max)}
            height={range.better === 'lower' ? y(range.min) - y(target) : y(target) - y(range.max)}
          />
        )}
        <polygon className="spark-band" points={around.join(' ')} />
        <polyline className="spark-median" points={points(course.median).join(' ')} />
      </svg>
      <span className="spark-axis" aria-hidden="true">
        <span>{say('now')}</span>
        <span>{say('week {week}', { week: weeks })}</span>
      </span>
    </span>
  );
}
