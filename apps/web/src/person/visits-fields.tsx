import type { Dispatch, ReactNode } from 'react';
import type { PerDay } from '../regimens/course.ts';
import { drugChoices, usualDose } from '../regimens/drug-choice.ts';
import type { Action } from '../state/workbench.ts';
import { MAX_VISITS, type RecordErrors, type TakenDraft, type VisitDraft } from './visits.ts';

interface VisitsFieldsProps {
  visits: readonly VisitDraft[];
  taken: TakenDraft;
  errors: RecordErrors;
  dispatch: Dispatch<Action>;
}

/** What has happened since treatment began: the scores read at visits, and what was taken. */
export function VisitsFields({ visits, taken, errors, dispatch }: VisitsFieldsProps): ReactNode {
  return (
    <fieldset className="visits">
      <legend>Visits since treatment began</legend>
      {visits.length === 0 ? (
        <p className="hint">With visits the forecast learns how this person responds.</p>
      ) : (
        <>
          <TakenFields taken={taken} error={errors.taken} dispatch={dispatch} />
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
        <button type="button" className="chip is-quiet" onClick={() => dispatch({ type: 'add-visit' })}>
          + visit
        </button>
      )}
      {visits.length > 0 && <p className="hint">The last visit is week 0, now, of the forecast.</p>}
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
  const name = `visit ${index + 1}`;
  const field = (id: keyof VisitDraft, label: string): ReactNode => (
    <label className="field-input">
      <span className="unit">{label}</span>
      <input
        aria-label={`${label} of ${name}`}
        inputMode="decimal"
        autoComplete="off"
        value={visit[id]}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `visit-error-${index}`}
        onChange={(event) => dispatch({ type: 'type-visit', index, change: { [id]: event.target.value } })}
      />
    </label>
  );
  return (
    <li>
      <div className={error === null ? 'visit-row' : 'visit-row has-error'}>
        {field('week', 'week')}
        {field('salt', 'SALT')}
        <button
          type="button"
          className="tool"
          aria-label={`Remove ${name}`}
          onClick={() => dispatch({ type: 'remove-visit', index })}
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
  taken: TakenDraft;
  error: string | null;
  dispatch: Dispatch<Action>;
}

function TakenFields({ taken, error, dispatch }: TakenFieldsProps): ReactNode {
  const change = (next: Partial<TakenDraft>): void => dispatch({ type: 'change-taken', change: next });
  return (
    <div className="taken">
      <select
        aria-label="Medicine taken until now"
        value={taken.drug ?? ''}
        onChange={({ target: { value } }) =>
          change(value === '' ? { drug: null } : { drug: value, ...usualDose(value) })
        }
      >
        <option value="">no drug taken</option>
        {drugChoices()
          .filter(({ missing }) => missing === null)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </select>
      {taken.drug !== null && (
        <div className={error === null ? 'taken-dose' : 'taken-dose has-error'}>
          <label className="field-input">
            <input
              aria-label="Dose taken until now in mg"
              inputMode="decimal"
              autoComplete="off"
              value={taken.dose}
              aria-invalid={error !== null}
              aria-describedby={error === null ? undefined : 'taken-error'}
              onChange={(event) => change({ dose: event.target.value })}
            />
            <span className="unit">mg</span>
          </label>
          <select
            aria-label="Times per day taken until now"
            value={taken.perDay}
            onChange={(event) => change({ perDay: Number(event.target.value) as PerDay })}
          >
            <option value={1}>once a day</option>
            <option value={2}>twice a day</option>
            <option value={3}>3 times a day</option>
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
