import type { Curve } from '@bifrons/inference';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';

const WIDTH = 160;
const HEIGHT = 56;

interface SparkProps {
  course: Curve;
  /** SALT to reach. */
  target: number;
  label: string;
}

/** SALT from now to the horizon: the middle of 100 people like this one, 80 of them in the band, and the target. */
export function Spark({ course, target, label }: SparkProps): ReactNode {
  const say = useSay();
  const weeks = course.median.length - 1;
  const x = scaleLinear([0, weeks], [1, WIDTH - 1]);
  const y = scaleLinear([0, 100], [HEIGHT - 2, 2]);
  const band = course.bands.find(({ level }) => level === 80);
  const region = area<number>()
    .x((_, week) => x(week))
    .y0((_, week) => y(band?.lower[week] ?? 0))
    .y1((value) => y(value))([...(band?.upper ?? [])]);
  const curve = line<number>(
    (_, week) => x(week),
    (value) => y(value),
  )([...course.median]);
  return (
    <span className="spark-frame">
      <svg className="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        <rect className="spark-goal" x="0" width={WIDTH} y={y(target)} height={y(0) - y(target)} />
        <path className="spark-band" d={region ?? ''} />
        <path className="spark-median" d={curve ?? ''} />
      </svg>
      <span className="spark-axis" aria-hidden="true">
        <span>{say('now')}</span>
        <span>{say('week {week}', { week: weeks })}</span>
      </span>
    </span>
  );
}
