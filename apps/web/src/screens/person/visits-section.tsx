import { useState, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { visitOf } from '../../subject/patient/patient-draft.ts';
import type { PatientErrors } from '../../subject/patient/read-patient.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { PersonSection } from './person-section.tsx';
import { VisitRow } from './visit-row.tsx';
import { MAX_VISITS } from '../../subject/patient/visits.ts';

/** What has happened since treatment began. */
export function VisitsSection({ errors }: { errors: PatientErrors }): ReactNode {
  const say = useSay();
  const { state, dispatch } = useWorkbench();
  const { visits } = state.patient;
  // A file may have more than can be typed here: they are kept, and drawn when asked for.
  const [shown, setShown] = useState(MAX_VISITS);
  return (
    <PersonSection id="visits" title={say('Visits since treatment began')}>
      <p className="hint">
        {visits.length === 0
          ? say('With visits the forecast learns how this person responds.')
          : say('The last visit is week 0, now, of the forecast.')}
      </p>
      {visits.length > 0 && (
        <ol className="visit-rows">
          {visits.slice(0, shown).map((visit, index) => (
            <VisitRow key={index} visit={visit} index={index} error={errors.visits[index] ?? null} />
          ))}
        </ol>
      )}
      {visits.length > shown && (
        <button type="button" className="chip is-quiet" onClick={() => setShown(shown + MAX_VISITS)}>
          {say('Show {n, plural, one {# more visit} other {# more visits}}', {
            n: Math.min(visits.length - shown, MAX_VISITS),
          })}
        </button>
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
