import type { Dispatch, ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';
import type { PerDay } from '../regimens/course.ts';
import { drugChoices, usualDose } from '../regimens/drug-choice.ts';
import {
  treatmentOf,
  visitOf,
  type PatientDraft,
  type TreatmentDraft,
  type VisitDraft,
} from '../state/patient-draft.ts';
import type { PatientErrors } from '../state/read-patient.ts';
import type { Action } from '../state/workbench.ts';
import { MAX_VISITS } from './visits.ts';

interface VisitsFieldsProps {
  visits: PatientDraft['visits'];
  treatments: PatientDraft['treatments'];
  errors: PatientErrors;
  dispatch: Dispatch<Action>;
}

/** What has happened since treatment began: the scores read at visits, and what was taken. */
export function VisitsFields({ visits, treatments, errors, dispatch }: VisitsFieldsProps): ReactNode {
  const say = useSay();
  return (
    <fieldset className="visits">
      <legend>{say('Visits since treatment began')}</legend>
      {visits.length === 0 ? (
        <p className="hint">{say('With visits the forecast learns how this person responds.')}</p>
      ) : (
        <>
          <TakenFields treatments={treatments} error={errors.treatments[0] ?? null} dispatch={dispatch} />
          <ol>
            {visits.map((visit, index) => (
              <VisitRow
                key={index}
                visit={visit}
                index={index}
                error={errors.visits[index] ?? null}
                dispatch={dispatch}
              />
            ))}
          </ol>
        </>
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
      {visits.length > 0 && <p className="hint">{say('The last visit is week 0, now, of the forecast.')}</p>}
    </fieldset>
  );
}

interface VisitRowProps {
  visit: VisitDraft;
  index: number;
  error: string | null;
  dispatch: Dispatch<Action>;
}

function VisitRow({ visit, index, error, dispatch }: VisitRowProps): ReactNode {
  const say = useSay();
  const number = index + 1;
  const field = (id: 'when' | 'salt', label: string, name: string): ReactNode => (
    <label className="field-input">
      <span className="unit">{label}</span>
      <input
        aria-label={name}
        autoComplete="off"
        value={visit[id]}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `visit-error-${index}`}
        onChange={({ target }) =>
          dispatch({ type: 'change-row', list: 'visits', index, change: { [id]: target.value } })
        }
      />
    </label>
  );
  return (
    <li>
      <div className={error === null ? 'visit-row' : 'visit-row has-error'}>
        {field('when', say('week'), say('Week or date of visit {number}', { number }))}
        {field('salt', 'SALT', say('SALT of visit {number}', { number }))}
        <button
          type="button"
          className="tool"
          aria-label={say('Remove visit {number}', { number })}
          onClick={() => dispatch({ type: 'remove-row', list: 'visits', index })}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      {error !== null && (
        <p id={`visit-error-${index}`} className="field-error" role="status">
          {error}
        </p>
      )}
    </li>
  );
}

interface TakenFieldsProps {
  treatments: PatientDraft['treatments'];
  error: string | null;
  dispatch: Dispatch<Action>;
}

/** The first medicine taken for the disease; unknown until something is chosen. */
function TakenFields({ treatments, error, dispatch }: TakenFieldsProps): ReactNode {
  const say = useSay();
  const taken = treatments?.[0];
  const set = (next: readonly TreatmentDraft[] | null): void =>
    dispatch({ type: 'change-patient', change: { treatments: next } });
  const change = (next: Partial<TreatmentDraft>): void =>
    dispatch({ type: 'change-row', list: 'treatments', index: 0, change: next });
  const choose = (drug: string): void => {
    const usual = usualDose(drug);
    const row = { drug, dose: usual?.dose ?? '', perDay: usual?.perDay ?? null };
    if (drug === '') set(null);
    else if (drug === 'none') set([]);
    else set([treatmentOf({ ...taken, ...row }), ...(treatments ?? []).slice(1)]);
  };
  return (
    <div className="taken">
      <select
        aria-label={say('Medicine taken until now')}
        value={taken?.drug ?? (treatments === null ? '' : 'none')}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{say('please choose what was taken')}</option>
        <option value="none">{say('no drug taken')}</option>
        {drugChoices()
          .filter(({ id, missing }) => missing === null || id === taken?.drug)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </select>
      {taken !== undefined && (
        <div className={error === null ? 'taken-dose' : 'taken-dose has-error'}>
          <label className="field-input">
            <input
              aria-label={say('Dose taken until now in mg')}
              inputMode="decimal"
              autoComplete="off"
              value={taken.dose}
              aria-invalid={error !== null}
              aria-describedby={error === null ? undefined : 'taken-error'}
              onChange={({ target }) => change({ dose: target.value })}
            />
            <span className="unit">mg</span>
          </label>
          <select
            aria-label={say('Times per day taken until now')}
            value={taken.perDay ?? 1}
            onChange={({ target }) => change({ perDay: Number(target.value) as PerDay })}
          >
            <option value={1}>{say('once a day')}</option>
            <option value={2}>{say('twice a day')}</option>
            <option value={3}>{say('3 times a day')}</option>
          </select>
        </div>
      )}
      {error !== null && (
        <p id="taken-error" className="field-error" role="status">
          {error}
        </p>
      )}
    </div>
  );
}
