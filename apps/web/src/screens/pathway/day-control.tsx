import type { Dispatch, ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { HORIZON_WEEKS, type Course } from '../../subject/regimens/course.ts';
import type { Action } from '../../subject/state/workbench.ts';

interface DayControlProps {
  course: Course;
  day: number;
  dispatch: Dispatch<Action>;
}

/** The day that the picture shows. */
export function DayControl({ course, day, dispatch }: DayControlProps): ReactNode {
  const say = useSay();
  const week = Math.floor(day / 7);
  const treated =
    course.drug !== null &&
    week >= course.start &&
    (week < course.stop || course.stop === HORIZON_WEEKS) &&
    !course.pauses.some((pause) => week >= pause.from && week < pause.to);
  return (
    <label className="day-control">
      <span>
        <b>{say('Day {day}', { day })}</b>{' '}
        <small>
          {treated ? say('week {week}, on the drug', { week }) : say('week {week}, off the drug', { week })}
        </small>
      </span>
      <input
        type="range"
        min={0}
        max={HORIZON_WEEKS * 7 - 1}
        value={day}
        aria-label={say('Day')}
        aria-valuetext={say('day {day}, week {week}', { day, week })}
        onChange={(event) => dispatch({ type: 'set-day', day: Number(event.target.value) })}
      />
    </label>
  );
}
