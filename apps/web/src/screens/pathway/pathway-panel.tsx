import { signalsOnDay, type PersonCovariates, type RegimenSegment } from '@bifrons/model';
import { useMemo, useRef, type Dispatch, type ReactNode } from 'react';
import { PictureFiles } from '../../kit/drawing/picture-files.tsx';
import { LineSample } from '../../subject/regimens/line-sample.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import {
  courseLabel,
  courseLetter,
  engagementOf,
  segmentsOf,
  type Course,
} from '../../subject/regimens/course.ts';
import { eachOnce, engagementEntries } from '../../kit/sources/entries.ts';
import { WhyButton } from '../../kit/sources/why-button.tsx';
import type { Action } from '../../subject/state/workbench.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { AntibodyKey } from './antibodies.tsx';
import { DayControl } from './day-control.tsx';
import { pathwayEntries } from './pathway-entries.ts';
import { PathwayPicture } from './pathway-picture.tsx';
import './pathway.css';

interface PathwayPanelProps {
  courses: readonly Course[];
  course: Course;
  day: number;
  person: PersonCovariates;
  dispatch: Dispatch<Action>;
}

/** What the drug blocks on one day of the regimen in focus. */
export function PathwayPanel({ courses, course, day, person, dispatch }: PathwayPanelProps): ReactNode {
  const say = useSay();
  const { disease } = useWorkbench().state.patient;
  const picture = useRef<HTMLDivElement>(null);
  const regimen = JSON.stringify(segmentsOf(course));
  const covariates = JSON.stringify(person);
  const today = useMemo(() => {
    const read = JSON.parse(regimen) as RegimenSegment[] | null;
    const known = JSON.parse(covariates) as PersonCovariates;
    return read === null ? null : signalsOnDay({ regimen: read, day, disease, person: known });
  }, [regimen, covariates, day, disease]);
  return (
    <section className="panel pathway" aria-labelledby="pathway-title">
      <div className="panel-head">
        <h2 id="pathway-title">{say('What is blocked on one day of a regimen')}</h2>
        <WhyButton
          title={say('Where the picture of the pathway comes from')}
          answer={() => {
            const taken = engagementOf(course, person);
            const entries = [...(taken ? engagementEntries(taken) : []), ...pathwayEntries(say)];
            return { entries: eachOnce(entries), ...(taken && { chain: taken }) };
          }}
        />
      </div>
      <div className="pathway-controls">
        <CourseChoice courses={courses} course={course} dispatch={dispatch} />
        <DayControl course={course} day={day} dispatch={dispatch} />
        <Legend />
      </div>
      {today === null ? (
        <p className="hint">{say('The picture needs a dose that can be read.')}</p>
      ) : (
        <div ref={picture}>
          <PathwayPicture today={today} disease={disease} />
          <AntibodyKey disease={disease} />
          <PictureFiles
            name={`bifrons-pathway-day-${day}`}
            title={say('What is blocked on one day of a regimen')}
            drawing={() => picture.current?.querySelector('svg') ?? null}
          />
        </div>
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
  const say = useSay();
  return (
    <fieldset className="course-choice">
      <legend className="visually-hidden">{say('Regimen shown')}</legend>
      {courses.map((option) => (
        <label key={option.id} className={`tone-${option.id}`}>
          <input
            type="radio"
            name="pathway-course"
            checked={option.id === course.id}
            aria-label={say('{letter}: {regimen}', {
              letter: courseLetter(option),
              regimen: courseLabel(option, say),
            })}
            onChange={() => dispatch({ type: 'focus-course', id: option.id })}
          />
          <span>
            <LineSample id={option.id} />
          </span>
        </label>
      ))}
      <span className="course-choice-name">{courseLabel(course, say)}</span>
    </fieldset>
  );
}

function Legend(): ReactNode {
  const say = useSay();
  return (
    <p className="pathway-legend">
      <span>0 %</span>
      <span className="legend-ramp" aria-hidden="true" />
      <span>{say('100 % blocked')}</span>
      <span className="legend-derived" aria-hidden="true" />
      <span>{say('potency derived; line: by its 95 % range')}</span>
      <span className="legend-hatch" aria-hidden="true" />
      <span>{say('not known')}</span>
    </p>
  );
}
