import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import type { ShownScore } from '../../subject/severity/scores.ts';
import type { Frame } from './frame.ts';
import type { PastReading } from './past-reading.ts';

interface PastReadingsProps {
  frame: Frame;
  score: ShownScore;
  readings: readonly PastReading[];
}

/** The scores read up to now, as dots on a thin line; those before the picture begins are left out. */
export function PastReadings({ frame, score, readings }: PastReadingsProps): ReactNode {
  const say = useSay();
  const [first = 0] = frame.x.domain();
  const shown = readings.filter(({ week }) => week >= first);
  if (shown.length === 0) return null;
  const shape = line<PastReading>()
    .x(({ week }) => frame.x(week))
    .y(({ value }) => frame.y(value));
  return (
    <g
      className="past-readings"
      role="img"
      aria-label={say('{score} read so far: {readings}', {
        score: say(score.short),
        readings: shown
          .map(({ week, value }) =>
            say('{value, number} {ago, plural, =0 {now} one {# week ago} other {# weeks ago}}', {
              value,
              ago: -week,
            }),
          )
          .join('; '),
      })}
    >
      <line className="now-line" x1={frame.x(0)} x2={frame.x(0)} y1={frame.top} y2={frame.bottom} />
      <path d={shape(shown) ?? ''} />
      {shown.map(({ week, value }) => (
        <circle key={week} cx={frame.x(week)} cy={frame.y(value)} r={4.2} />
      ))}
    </g>
  );
}
