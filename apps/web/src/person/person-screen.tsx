import { useMemo, type ReactNode } from 'react';
import { ScreenHead } from '../interface/screen-head.tsx';
import { useSay } from '../language/say-context.tsx';
import { useWorkbench } from '../state/workbench-context.tsx';
import { PersonPanel } from './person-panel.tsx';
import { readPerson } from './person.ts';

/** Who it is about. */
export function PersonScreen(): ReactNode {
  const say = useSay();
  const { state, dispatch } = useWorkbench();
  const { errors } = useMemo(() => readPerson(state.person), [state.person]);
  return (
    <>
      <ScreenHead title={say('Person')} lead={say('Who is it about, and what is known of them?')} />
      <PersonPanel person={state.person} errors={errors} dispatch={dispatch} />
    </>
  );
}
