import { useState, type Dispatch, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import type { Action } from '../../subject/state/workbench.ts';
import { eachOnce, engagementEntries } from '../../kit/sources/entries.ts';
import { WhyButton } from '../../kit/sources/why-button.tsx';
import { CourseRow } from './course-row.tsx';
import { MAX_COURSES, courseLabel, engagementOf, type Course } from '../../subject/regimens/course.ts';
import { drugChoices } from '../../subject/regimens/drug-choice.ts';
import { formOf } from '../../subject/diseases/registry.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import '../../subject/regimens/regimens.css';

interface RegimensPanelProps {
  courses: readonly Course[];
  focus: number;
  dispatch: Dispatch<Action>;
}

/** Up to four regimens, one below the other on the same two years. */
export function RegimensPanel({ courses, focus, dispatch }: RegimensPanelProps): ReactNode {
  const say = useSay();
  const taken = courses.flatMap((course) => engagementOf(course) ?? []);
  return (
    <section className="panel regimens" aria-labelledby="regimens-title">
      <div className="panel-head">
        <h2 id="regimens-title">{say('Regimens')}</h2>
        {taken.length > 0 && (
          <WhyButton
            title={say('What is known of the medicines')}
            answer={() => ({
              entries: eachOnce(taken.flatMap(engagementEntries)),
              ...(taken.length === 1 && taken[0] && { chain: taken[0] }),
            })}
          />
        )}
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
        <p className="hint">
          {say('Four regimens are the most that stay readable. Remove one to add another.')}
        </p>
      )}
      <NotPossible />
    </section>
  );
}

function AddCourse({ dispatch }: { dispatch: Dispatch<Action> }): ReactNode {
  const say = useSay();
  const { regimens } = formOf(useWorkbench().state.patient.disease);
  const [chosen, setChosen] = useState(regimens.length - 1);
  const add = (): void => {
    const preset = regimens[chosen];
    if (preset) dispatch({ type: 'add-course', course: preset });
  };
  return (
    <div className="add-course">
      <select
        aria-label={say('Regimen to add')}
        value={chosen}
        onChange={(event) => setChosen(Number(event.target.value))}
      >
        {regimens.map((preset, index) => (
          <option key={index} value={index}>
            {courseLabel(preset, say)}
          </option>
        ))}
      </select>
      <button type="button" className="button" onClick={add}>
        {say('Add to compare')}
      </button>
    </div>
  );
}

function NotPossible(): ReactNode {
  const say = useSay();
  const impossible = drugChoices(useWorkbench().state.patient.disease).filter(
    ({ missing }) => missing !== null,
  );
  return (
    <details className="not-possible">
      <summary>
        {say('{n, plural, one {# medicine} other {# medicines}} cannot be simulated yet', {
          n: impossible.length,
        })}
      </summary>
      <p className="hint">{say('Nothing is guessed in place of a fact that nobody has published.')}</p>
      <dl>
        {impossible.map(({ id, name, missing }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              {say('not known: {facts}', { facts: missing?.map((fact) => say(fact)).join('; ') ?? '' })}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
