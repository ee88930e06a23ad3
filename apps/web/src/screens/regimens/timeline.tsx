import type { Say } from '@bifrons/language';
import { scaleLinear } from 'd3-scale';
import type { Dispatch, ReactNode } from 'react';
import { useWidth } from '../../kit/drawing/use-width.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import type { Action } from '../../subject/state/workbench.ts';
import {
  HORIZON_WEEKS,
  injectionWeeks,
  treatedStretches,
  weekOfHandle,
  type Course,
  type Handle,
} from '../../subject/regimens/course.ts';
import { TimelineHandle } from './timeline-handle.tsx';

interface TimelineProps {
  course: Course;
  letter: string;
  dispatch: Dispatch<Action>;
}

const HEIGHT = 46;
const BAR = { top: 7, height: 14 };
const EDGE = 11;
const TICKS = [0, 26, 52, 78, 104];

/** The two years of one regimen: bars where the drug is taken, handles where that changes. */
export function Timeline({ course, letter, dispatch }: TimelineProps): ReactNode {
  const say = useSay();
  const [frame, width] = useWidth<HTMLDivElement>(360);
  const x = scaleLinear([0, HORIZON_WEEKS], [EDGE, width - EDGE]);
  const handles = handlesOf(course);
  return (
    <div className="timeline" ref={frame}>
      <svg
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="group"
        aria-label={say('Timeline of regimen {letter}, weeks 0 to {last}', { letter, last: HORIZON_WEEKS })}
      >
        <line className="timeline-base" x1={x(0)} x2={x(HORIZON_WEEKS)} y1={BAR.top + 7} y2={BAR.top + 7} />
        {TICKS.map((week) => (
          <g key={week} className="timeline-tick" aria-hidden="true">
            <line x1={x(week)} x2={x(week)} y1={BAR.top + 17} y2={BAR.top + 21} />
            <text
              x={x(week)}
              y={HEIGHT - 5}
              textAnchor={week === 0 ? 'start' : week === 104 ? 'end' : 'middle'}
              dx={week === 0 ? -EDGE : week === 104 ? EDGE : 0}
            >
              {week === 0 ? say('week {week}', { week }) : say.number(week)}
            </text>
          </g>
        ))}
        {treatedStretches(course).map((stretch) => (
          <rect
            key={stretch.from}
            className="timeline-bar"
            x={x(stretch.from)}
            width={Math.max(0, x(stretch.to) - x(stretch.from))}
            y={BAR.top}
            height={BAR.height}
            rx={3}
          />
        ))}
        {injectionWeeks(course).map((week) => (
          <line
            key={`injection-${week}`}
            className="timeline-injection"
            x1={x(week)}
            x2={x(week)}
            y1={BAR.top + 2}
            y2={BAR.top + BAR.height - 2}
          />
        ))}
        {course.stop === HORIZON_WEEKS && (
          <path className="timeline-onward" d={`M${x(HORIZON_WEEKS) - 22} ${BAR.top + 3}l5 4l-5 4`} />
        )}
        {handles.map((handle) => (
          <TimelineHandle
            key={'index' in handle ? `${handle.kind}-${handle.index}` : handle.kind}
            course={course}
            handle={handle}
            name={nameOf(handle, letter, say)}
            x={x(weekOfHandle(course, handle))}
            y={BAR.top + 7}
            weekAt={(px) => x.invert(px)}
            onMove={(week) => dispatch({ type: 'move-handle', id: course.id, handle, week })}
          />
        ))}
      </svg>
    </div>
  );
}

function handlesOf(course: Course): Handle[] {
  const pauses = course.pauses.flatMap((_, index): Handle[] => [
    { kind: 'pause-from', index },
    { kind: 'pause-to', index },
  ]);
  const stretch: Handle[] = course.injected?.stretch ? [{ kind: 'stretch' }] : [];
  return [{ kind: 'start' }, ...pauses, ...stretch, { kind: 'stop' }];
}

function nameOf(handle: Handle, letter: string, say: Say): string {
  switch (handle.kind) {
    case 'start':
      return say('Start of regimen {letter}', { letter });
    case 'stop':
      return say('Stop of regimen {letter}', { letter });
    case 'stretch':
      return say('Begin of the longer interval of regimen {letter}', { letter });
    case 'pause-from':
      return say('Begin of pause {n} of regimen {letter}', { n: handle.index + 1, letter });
    case 'pause-to':
      return say('End of pause {n} of regimen {letter}', { n: handle.index + 1, letter });
  }
}
