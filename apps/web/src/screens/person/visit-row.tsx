import { treatmentEventNames } from '@bifrons/knowledge';
import { eventNote, spoken } from '@bifrons/safety';
import { Suspense, useState, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { formOf } from '../../subject/diseases/registry.ts';
import { diseaseIn, seenAt, type VisitDraft } from '../../subject/patient/patient-draft.ts';
import { shownScores } from '../../subject/severity/scores.ts';
import { withScore, type SeverityDraft } from '../../subject/severity/severity-draft.ts';
import { useAgeYears } from '../../subject/state/use-patient.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { parseNumber } from '../../kit/language/parse-number.ts';

interface VisitRowProps {
  visit: VisitDraft;
  index: number;
  error: string | null;
}

/** A visit: when, what was seen of the disease, typed or drawn, and what went wrong until then. */
export function VisitRow({ visit, index, error }: VisitRowProps): ReactNode {
  const say = useSay();
  const { state, dispatch } = useWorkbench();
  const [drawn, setDrawn] = useState(false);
  const number = index + 1;
  const ageYears = useAgeYears();
  const form = formOf(state.patient.disease);
  const { Picture } = form;
  const seen = seenAt(visit, form.id);
  const [primary] = form.scores;
  const value = parseNumber(seen.scores[primary!.id] ?? '');
  const change = (next: Partial<VisitDraft>): void =>
    dispatch({ type: 'change-row', list: 'visits', index, change: next });
  const see = (next: SeverityDraft): void => change({ seen: { ...visit.seen, [form.id]: next } });
  const invalid = {
    'aria-invalid': error !== null,
    'aria-describedby': error === null ? undefined : `visit-error-${index}`,
  };
  const events = visit.adverseEvents;
  return (
    <li className={error === null ? 'visit-row' : 'visit-row has-error'}>
      <label className="lab-field is-when">
        <span>{say('week or date')}</span>
        <input
          aria-label={say('Week or date of visit {number}', { number })}
          autoComplete="off"
          value={visit.when}
          {...invalid}
          onChange={({ target }) => change({ when: target.value })}
        />
      </label>
      {form.scores.map(({ id }) => {
        const score = say(shownScores(form.id).find((one) => one.id === id)!.short);
        return (
          <label key={id} className="lab-field is-score">
            <span>{score}</span>
            <input
              aria-label={say('{score} of visit {number}', { score, number })}
              autoComplete="off"
              value={seen.scores[id] ?? ''}
              {...invalid}
              onChange={({ target: { value: text } }) =>
                see(seen.extent === null ? withScore(seen, id, text) : form.typed(seen, id, text))
              }
            />
          </label>
        );
      })}
      {Picture !== undefined && (
        <button
          type="button"
          className="visit-picture"
          aria-expanded={drawn}
          aria-label={say('Draw visit {number}', { number })}
          onClick={() => setDrawn(!drawn)}
        >
          <Suspense>
            {seen.extent === null ? (
              <Picture
                severity={diseaseIn(state.patient)}
                ageYears={ageYears}
                {...(value !== null && { at: value })}
              />
            ) : (
              <Picture severity={seen} ageYears={ageYears} />
            )}
          </Suspense>
          <span>{drawn ? say('done') : say('draw')}</span>
        </button>
      )}
      <button
        type="button"
        className="tool"
        aria-label={say('Remove visit {number}', { number })}
        onClick={() => dispatch({ type: 'remove-row', list: 'visits', index })}
      >
        <span aria-hidden="true">×</span>
      </button>
      {error !== null && (
        <p id={`visit-error-${index}`} className="field-error" role="status">
          {error}
        </p>
      )}
      {drawn && (
        <div className="visit-extent">
          <Suspense>
            <form.Extent
              severity={seen}
              ageYears={ageYears}
              errors={NO_ERRORS}
              start={null}
              onChange={(next, { final }) => final && see(next)}
            />
          </Suspense>
        </div>
      )}
      <div className="visit-events">
        {events.map((event, at) => (
          <span key={at} className="visit-event">
            <input
              aria-label={say('Adverse event {at} of visit {number}', { at: at + 1, number })}
              autoComplete="off"
              list="event-names"
              placeholder={say('such as shingles, or shingles over')}
              value={event}
              aria-describedby={`event-note-${index}-${at}`}
              onChange={({ target }) => change({ adverseEvents: events.with(at, target.value) })}
            />
            <button
              type="button"
              className="tool"
              aria-label={say('Remove adverse event {at} of visit {number}', { at: at + 1, number })}
              onClick={() => change({ adverseEvents: events.toSpliced(at, 1) })}
            >
              <span aria-hidden="true">×</span>
            </button>
            <span id={`event-note-${index}-${at}`} className="hint">
              {eventNote(event, say)}
            </span>
          </span>
        ))}
        <button
          type="button"
          className="chip is-quiet"
          onClick={() => change({ adverseEvents: [...events, ''] })}
        >
          {say('+ adverse event')}
        </button>
      </div>
      {index === 0 && (
        <datalist id="event-names">
          {treatmentEventNames.map((name) => (
            <option key={name} value={spoken(name)}>
              {say(spoken(name))}
            </option>
          ))}
        </datalist>
      )}
    </li>
  );
}

const NO_ERRORS = {};
