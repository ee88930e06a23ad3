import type { Dispatch, ReactNode } from 'react';
import { LineSample } from '../drawing/line-sample.tsx';
import type { Action } from '../state/workbench.ts';
import { courseLabel, courseLetter, doseError, withPause, type Course, type PerDay } from './course.ts';
import { drugChoices, drugName, usualDose } from './drug-choice.ts';
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
  const { id } = course;
  const letter = courseLetter(course);
  const label = courseLabel(course, drugName);
  return (
    <li
      className={`course tone-${id}${focused ? ' is-focused' : ''}`}
      aria-label={`Regimen ${letter}: ${label}`}
    >
      <div className="course-head">
        <button
          type="button"
          className="course-name"
          aria-pressed={focused}
          title="Show this regimen's full bands and its pathway"
          onClick={() => dispatch({ type: 'focus-course', id })}
        >
          <LineSample id={id} />
          <span>{label}</span>
        </button>
        <span className="course-tools">
          <button
            type="button"
            className="tool"
            aria-label={`Copy regimen ${letter}`}
            title="Copy"
            disabled={full}
            onClick={() => dispatch({ type: 'duplicate-course', id })}
          >
            <CopyIcon />
          </button>
          <button
            type="button"
            className="tool"
            aria-label={`Remove regimen ${letter}`}
            title="Remove"
            disabled={alone}
            onClick={() => dispatch({ type: 'remove-course', id })}
          >
            <RemoveIcon />
          </button>
        </span>
      </div>
      <CourseFields course={course} letter={letter} dispatch={dispatch} />
      {course.drug !== null && <Timeline course={course} letter={letter} dispatch={dispatch} />}
      {course.drug !== null && <Pauses course={course} letter={letter} dispatch={dispatch} />}
    </li>
  );
}

interface CoursePartProps {
  course: Course;
  letter: string;
  dispatch: Dispatch<Action>;
}

function CourseFields({ course, letter, dispatch }: CoursePartProps): ReactNode {
  const error = doseError(course);
  const chooseDrug = (drug: string): void => {
    const change = drug === '' ? { drug: null } : { drug, ...usualDose(drug) };
    dispatch({ type: 'change-course', id: course.id, change });
  };
  return (
    <div className="course-fields">
      <select
        aria-label={`Medicine of regimen ${letter}`}
        value={course.drug ?? ''}
        onChange={(event) => chooseDrug(event.target.value)}
      >
        <option value="">no drug</option>
        {drugChoices().map((choice) => (
          <option key={choice.id} value={choice.id} disabled={choice.missing !== null}>
            {choice.missing === null ? choice.name : `${choice.name} (not known: ${choice.missing})`}
          </option>
        ))}
      </select>
      {course.drug !== null && (
        <>
          <span className={`field-input dose${error === null ? '' : ' is-invalid'}`}>
            <input
              aria-label={`Dose of regimen ${letter} in mg`}
              inputMode="decimal"
              autoComplete="off"
              value={course.dose}
              aria-invalid={error !== null}
              aria-describedby={error === null ? undefined : `dose-error-${course.id}`}
              onChange={(event) =>
                dispatch({ type: 'change-course', id: course.id, change: { dose: event.target.value } })
              }
            />
            <span className="unit">mg</span>
          </span>
          <select
            aria-label={`Times per day of regimen ${letter}`}
            value={course.perDay}
            onChange={(event) =>
              dispatch({
                type: 'change-course',
                id: course.id,
                change: { perDay: Number(event.target.value) as PerDay },
              })
            }
          >
            <option value={1}>once a day</option>
            <option value={2}>twice a day</option>
            <option value={3}>three times a day</option>
          </select>
        </>
      )}
      {error !== null && (
        <p id={`dose-error-${course.id}`} className="field-error" role="status">
          {error}
        </p>
      )}
    </div>
  );
}

function Pauses({ course, letter, dispatch }: CoursePartProps): ReactNode {
  return (
    <div className="pauses">
      {course.pauses.map((pause, index) => (
        <button
          key={pause.from}
          type="button"
          className="chip"
          aria-label={`Remove the pause of regimen ${letter} from week ${pause.from} to ${pause.to}`}
          onClick={() => dispatch({ type: 'remove-pause', id: course.id, index })}
        >
          pause {pause.from}–{pause.to} <span aria-hidden="true">×</span>
        </button>
      ))}
      <button
        type="button"
        className="chip is-quiet"
        aria-label={`Add a pause to regimen ${letter}`}
        disabled={withPause(course) === null}
        onClick={() => dispatch({ type: 'add-pause', id: course.id })}
      >
        + pause
      </button>
    </div>
  );
}

function CopyIcon(): ReactNode {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M5.500 5.500h8v8h-8zM10.500 5.500v-3h-8v8h3" />
    </svg>
  );
}

function RemoveIcon(): ReactNode {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M4 4l8 8M12 4l-8 8" />
    </svg>
  );
}
