import type { ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';
import { visitOf } from '../state/patient-draft.ts';
import type { PatientErrors } from '../state/read-patient.ts';
import { useWorkbench } from '../state/workbench-context.tsx';
import { PersonSection } from './person-section.tsx';
import { VisitRow } from './visit-row.tsx';
import { MAX_VISITS } from './visits.ts';

/** What has happened since treatment began. */
export function VisitsSection({ errors }: { errors: PatientErrors }): ReactNode {
  const say = useSay();
  const { state, dispatch } = useWorkbench();
  const { visits } = state.patient;
  return (
    <PersonSection id="visits" title={say('Visits since treatment began')}>
      <p className="hint">
        {visits.length === 0
          ? say('With visits the forecast learns how this person responds.')
          : say('The last visit is week 0, now, of the forecast.')}
      </p>
      {visits.length > 0 && (
        <ol className="visit-rows">
          {visits.map((visit, index) => (
            <VisitRow key={index} visit={visit} index={index} error={errors.visits[index] ?? null} />
          ))}
        </ol>
      )}
      {visits.length < MAX_VISITS && (
        <button
          type="button"
          className="chip is-quiet"
          onClick={() => dispatch({ type: 'add-row', list: 'visits', row: visitOf({}) })}
        >
          {say('+ visit')}
        </button>
      )}
    </PersonSection>
  );
}
