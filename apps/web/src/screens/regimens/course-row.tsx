import type { Dispatch, ReactNode } from 'react';
import { LineSample } from '../../subject/regimens/line-sample.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import type { Action } from '../../subject/state/workbench.ts';
import {
  courseLabel,
  courseLetter,
  isCream,
  withPause,
  withStretch,
  type Course,
} from '../../subject/regimens/course.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { DoseFields } from '../../subject/regimens/dose-fields.tsx';
import { CreamNote } from './cream-note.tsx';
import { CopyIcon, RemoveIcon } from './icons.tsx';
import { Timeline } from './timeline.tsx';

interface CourseRowProps {
  course: Course;
  focused: boolean;
  /** It is the only one, and cannot be removed. */
  alone: boolean;
  /** There is no room for a copy. */
  full: boolean;
  dispatch: Dispatch<Action>;
}

/** One regimen: what is taken, and when. */
export function CourseRow({ course, focused, alone, full, dispatch }: CourseRowProps): ReactNode {
  const say = useSay();
  const { id } = course;
  const letter = courseLetter(course);
  const regimen = courseLabel(course, say);
  return (
    <li
      className={`course tone-${id}${focused ? ' is-focused' : ''}`}
      aria-label={say('Regimen {letter}: {regimen}', { letter, regimen })}
    >
      <div className="course-head">
        <button
          type="button"
          className="course-name"
          aria-pressed={focused}
          title={say('Show this regimen’s full bands and its pathway')}
          onClick={() => dispatch({ type: 'focus-course', id })}
        >
          <LineSample id={id} />
          <span>{regimen}</span>
        </button>
        <span className="course-tools">
          <button
            type="button"
            className="tool"
            aria-label={say('Copy regimen {letter}', { letter })}
            title={say('Copy')}
            disabled={full}
            onClick={() => dispatch({ type: 'duplicate-course', id })}
          >
            <CopyIcon />
          </button>
          <button
            type="button"
            className="tool"
            aria-label={say('Remove regimen {letter}', { letter })}
            title={say('Remove')}
            disabled={alone}
            onClick={() => dispatch({ type: 'remove-course', id })}
          >
            <RemoveIcon />
          </button>
        </span>
      </div>
      <DoseFields
        disease={useWorkbench().state.patient.disease}
        taken={course}
        names={{
          medicine: say('Medicine of regimen {letter}', { letter }),
          dose: say('Dose of regimen {letter} in mg', { letter }),
          perDay: say('Times per day of regimen {letter}', { letter }),
          area: say('Share of the body that regimen {letter} is put on, in percent', { letter }),
          injections: {
            everyWeeks: say('Weeks between injections of regimen {letter}', { letter }),
            loading: say('First dose of regimen {letter} in mg', { letter }),
            loadings: say('First injections of regimen {letter}', { letter }),
            loadingEvery: say('Weeks that each first injection of regimen {letter} is for', { letter }),
            stretch: say('Longer interval of regimen {letter} in weeks', { letter }),
          },
        }}
        onChange={(change) => dispatch({ type: 'change-course', id, change })}
      />
      {isCream(course.drug) && <CreamNote course={course} />}
      {course.drug !== null && <Timeline course={course} letter={letter} dispatch={dispatch} />}
      {course.drug !== null && <Pauses course={course} letter={letter} dispatch={dispatch} />}
    </li>
  );
}

interface PausesProps {
  course: Course;
  letter: string;
  dispatch: Dispatch<Action>;
}

function Pauses({ course, letter, dispatch }: PausesProps): ReactNode {
  const say = useSay();
  return (
    <div className="pauses">
      {course.pauses.map(({ from, to }, index) => (
        <button
          key={from}
          type="button"
          className="chip"
          aria-label={say('Remove the pause of regimen {letter} from week {from} to {to}', {
            letter,
            from,
            to,
          })}
          onClick={() => dispatch({ type: 'remove-pause', id: course.id, index })}
        >
          {say('pause {from}–{to}', { from, to })} <span aria-hidden="true">×</span>
        </button>
      ))}
      <button
        type="button"
        className="chip is-quiet"
        aria-label={say('Add a pause to regimen {letter}', { letter })}
        disabled={withPause(course) === null}
        onClick={() => dispatch({ type: 'add-pause', id: course.id })}
      >
        {say('+ pause')}
      </button>
      {course.injected !== null && (
        <button
          type="button"
          className={course.injected.stretch === null ? 'chip is-quiet' : 'chip'}
          aria-label={
            course.injected.stretch === null
              ? say('Stretch the interval of regimen {letter}', { letter })
              : say('Remove the longer interval of regimen {letter}', { letter })
          }
          onClick={() =>
            dispatch({
              type: 'change-course',
              id: course.id,
              change: {
                injected:
                  withStretch(course)?.injected ?? (course.injected && { ...course.injected, stretch: null }),
              },
            })
          }
        >
          {course.injected.stretch === null ? (
            say('+ longer interval')
          ) : (
            <>
              {say('longer interval from {week}', { week: course.injected.stretch.from })}{' '}
              <span aria-hidden="true">×</span>
            </>
          )}
        </button>
      )}
    </div>
  );
}
