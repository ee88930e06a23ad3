import type { ReactNode } from 'react';
import { ScreenHead } from '../interface/screen-head.tsx';
import { useSay } from '../language/say-context.tsx';
import { usePatient } from '../state/use-patient.ts';
import { useWorkbench } from '../state/workbench-context.tsx';
import { FileActions } from './file-actions.tsx';
import { PersonPanel } from './person-panel.tsx';
import { ProblemList } from './problem-list.tsx';
import { Welcome } from './welcome.tsx';

/** Who it is about. */
export function PersonScreen(): ReactNode {
  const say = useSay();
  const { state, dispatch } = useWorkbench();
  const { errors, problems } = usePatient();
  const isExample = state.patient.origin === 'example';
  return (
    <>
      <ScreenHead title={say('Person')} lead={say('Who is it about, and what is known of them?')}>
        {!isExample && <FileActions />}
      </ScreenHead>
      {isExample && <Welcome />}
      <ProblemList problems={problems} />
      <PersonPanel person={state.patient} errors={errors} dispatch={dispatch} />
    </>
  );
}
