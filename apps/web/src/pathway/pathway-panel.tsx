import { signalsOnDay, type PersonCovariates } from '@bifrons/model';
import { useMemo, type Dispatch, type ReactNode } from 'react';
import { LineSample } from '../drawing/line-sample.tsx';
import { HORIZON_WEEKS, courseLabel, courseLetter, segmentsOf, type Course } from '../regimens/course.ts';
import { drugName } from '../regimens/drug-choice.ts';
import { WhyButton } from '../sources/why-button.tsx';
import type { Action } from '../state/workbench.ts';
import { PathwayPicture } from './pathway-picture.tsx';
import './pathway.css';

interface PathwayPanelProps {
  courses: readonly Course[];
  course: Course;
  day: number;
  person: PersonCovariates;
  dispatch: Dispatch<Action>;
  onWhy: (query: string) => void;
}

/** What the drug blocks on one day of the regimen in focus. */
export function PathwayPanel({
  courses,
  course,
  day,
  person,
  dispatch,
  onWhy,
}: PathwayPanelProps): ReactNode {
  const segments = segmentsOf(course);
  const regimen = JSON.stringify(segments);
  const covariates = JSON.stringify(person);
  const today = useMemo(() => {
    const read = JSON.parse(regimen) as ReturnType<typeof segmentsOf>;
    return read === null
      ? null
      : signalsOnDay({ regimen: read, day, person: JSON.parse(covariates) as PersonCovariates });
  }, [regimen, covariates, day]);
  return (
    <section className="panel pathway" aria-labelledby="pathway-title">
      <div className="panel-head">
        <h2 id="pathway-title">What is blocked on this day</h2>
        <WhyButton
          about="the pathway"
          onClick={() => onWhy(course.drug ? `${course.drug} ic50` : 'pathway')}
        />
      </div>
      <div className="pathway-controls">
        <CourseChoice courses={courses} course={course} dispatch={dispatch} />
        <DayControl course={course} day={day} dispatch={dispatch} />
        <Legend />
      </div>
      {today === null ? (
        <p className="hint">The picture needs a dose that can be read.</p>
      ) : (
        <PathwayPicture today={today} />
      )}
    </section>
  );
}

interface CourseChoiceProps {
  courses: readonly Course[];
  course: Course;
  dispatch: Dispatch<Action>;
}

function CourseChoice({ courses, course, dispatch }: CourseChoiceProps): ReactNode {
  return (
    <fieldset className="course-choice">
      <legend className="visually-hidden">Regimen shown</legend>
      {courses.map((option) => (
        <label key={option.id} className={`tone-${option.id}`}>
          <input
            type="radio"
            name="pathway-course"
            checked={option.id === course.id}
            aria-label={`${courseLetter(option)}: ${courseLabel(option, drugName)}`}
            onChange={() => dispatch({ type: 'focus-course', id: option.id })}
          />
          <span>
            <LineSample id={option.id} />
          </span>
        </label>
      ))}
      <span className="course-choice-name">{courseLabel(course, drugName)}</span>
    </fieldset>
  );
}

function DayControl({
  course,
  day,
  dispatch,
}: {
  course: Course;
  day: number;
  dispatch: Dispatch<Action>;
}): ReactNode {
  const week = Math.floor(day / 7);
  const treated =
    course.drug !== null &&
    week >= course.start &&
    (week < course.stop || course.stop === HORIZON_WEEKS) &&
    !course.pauses.some((pause) => week >= pause.from && week < pause.to);
  return (
    <label className="day-control">
      <span>
        Day <b>{day}</b>{' '}
        <small>
          week {week}, {treated ? 'on the drug' : 'off the drug'}
        </small>
      </span>
      <input
        type="range"
        min={0}
        max={HORIZON_WEEKS * 7 - 1}
        value={day}
        aria-label="Day"
        aria-valuetext={`day ${day}, week ${week}`}
        onChange={(event) => dispatch({ type: 'set-day', day: Number(event.target.value) })}
      />
    </label>
  );
}

function Legend(): ReactNode {
  return (
    <p className="pathway-legend">
      <span>0 %</span>
      <span className="legend-ramp" aria-hidden="true" />
      <span>100 % blocked</span>
      <span className="legend-hatch" aria-hidden="true" />
      <span>not known</span>
    </p>
  );
}
