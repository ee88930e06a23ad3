import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import type { Frame } from './frame.ts';

/** A dashed line without a tone: the course, week by week, of somebody who is none of the regimens. */
export function BesideLine({ frame, values }: { frame: Frame; values: readonly number[] }): ReactNode {
  const shape = line<number>()
    .x((_, week) => frame.x(week))
    .y((value) => frame.y(value));
  return <path className="curve beside" d={shape([...values]) ?? ''} />;
}
