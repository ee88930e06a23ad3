import { useState, type Dispatch, type ReactNode } from 'react';
import type { Action } from '../state/workbench.ts';
import { WhyButton } from '../sources/why-button.tsx';
import { CourseRow } from './course-row.tsx';
import { MAX_COURSES, type Course } from './course.ts';
import { drugChoices } from './drug-choice.ts';
import { PRESETS } from './presets.ts';
import './regimens.css';

interface RegimensPanelProps {
  courses: readonly Course[];
  focus: number;
  dispatch: Dispatch<Action>;
  onWhy: (query: string) => void;
}

/** Up to four regimens, one below the other on the same two years. */
export function RegimensPanel({ courses, focus, dispatch, onWhy }: RegimensPanelProps): ReactNode {
  const treated = courses.find((course) => course.drug !== null);
  return (
    <section className="panel regimens" aria-labelledby="regimens-title">
      <div className="panel-head">
        <h2 id="regimens-title">Regimens</h2>
        <WhyButton about="the medicines" onClick={() => onWhy(treated?.drug ?? '')} />
      </div>
      <ol className="courses">
        {courses.map((course) => (
          <CourseRow
            key={course.id}
            course={course}
            focused={course.id === focus}
            alone={courses.length === 1}
            full={courses.length === MAX_COURSES}
            dispatch={dispatch}
          />
        ))}
      </ol>
      {courses.length < MAX_COURSES ? (
        <AddCourse dispatch={dispatch} />
      ) : (
        <p className="hint">Four regimens are the most that stay readable. Remove one to add another.</p>
      )}
      <NotPossible />
    </section>
  );
}

function AddCourse({ dispatch }: { dispatch: Dispatch<Action> }): ReactNode {
  const [chosen, setChosen] = useState(PRESETS.length - 1);
  const add = (): void => {
    const preset = PRESETS[chosen];
    if (preset) dispatch({ type: 'add-course', course: preset.course });
  };
  return (
    <div className="add-course">
      <select
        aria-label="Regimen to add"
        value={chosen}
        onChange={(event) => setChosen(Number(event.target.value))}
      >
        {PRESETS.map((preset, index) => (
          <option key={preset.name} value={index}>
            {preset.name}
          </option>
        ))}
      </select>
      <button type="button" className="button" onClick={add}>
        Add to compare
      </button>
    </div>
  );
}

function NotPossible(): ReactNode {
  const impossible = drugChoices().filter((choice) => choice.missing !== null);
  return (
    <details className="not-possible">
      <summary>{impossible.length} medicines cannot be simulated yet</summary>
      <p className="hint">Nothing is guessed in place of a fact that nobody has published.</p>
      <dl>
        {impossible.map((choice) => (
          <div key={choice.id}>
            <dt>{choice.name}</dt>
            <dd>not known: {choice.missing}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
