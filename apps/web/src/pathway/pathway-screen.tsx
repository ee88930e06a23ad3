import type { ReactNode } from 'react';
import { covariatesOf } from '../forecast/request.ts';
import { ScreenHead } from '../interface/screen-head.tsx';
import { useSay } from '../language/say-context.tsx';
import { usePerson } from '../person/use-person.ts';
import { sourceEntries } from '../sources/entries.ts';
import { useWhy } from '../sources/why.ts';
import { focusedCourse } from '../state/workbench.ts';
import { useWorkbench } from '../state/workbench-context.tsx';
import { PathwayPanel } from './pathway-panel.tsx';

/** What a drug blocks on its way from the cytokine to the gene. */
export function PathwayScreen(): ReactNode {
  const say = useSay();
  const { state, dispatch } = useWorkbench();
  const why = useWhy();
  const person = covariatesOf(usePerson().last);
  const course = focusedCourse(state);
  const onWhy = (query: string): void =>
    why({
      title: say('Where the numbers come from'),
      entries: sourceEntries(null, state.courses, person, []),
      query,
    });
  return (
    <>
      <ScreenHead title={say('Pathway')} lead={say('Which signals does this dose touch, and how much?')} />
      {course && (
        <PathwayPanel
          courses={state.courses}
          course={course}
          day={state.day}
          person={person}
          dispatch={dispatch}
          onWhy={onWhy}
        />
      )}
    </>
  );
}
