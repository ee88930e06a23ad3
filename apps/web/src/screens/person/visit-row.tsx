import { treatmentEventNames } from '@bifrons/knowledge';
import { eventNote, spoken } from '@bifrons/safety';
import { useMemo, useState, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import {
  atSalt,
  encodeDrawing,
  keptDrawing,
  lossOf,
} from '../../subject/diseases/alopecia-areata/drawing.ts';
import { saltOf } from '../../subject/diseases/alopecia-areata/regions.ts';
import { ScalpMap } from '../../subject/diseases/alopecia-areata/scalp-map.tsx';
import { ScalpPicture } from '../../subject/diseases/alopecia-areata/scalp-picture.tsx';
import type { VisitDraft } from '../../subject/patient/patient-draft.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { parseNumber } from '../../kit/language/parse-number.ts';

interface VisitRowProps {
  visit: VisitDraft;
  index: number;
  error: string | null;
}

/** A visit: when, how much hair was lost, typed or drawn, and what went wrong until then. */
export function VisitRow({ visit, index, error }: VisitRowProps): ReactNode {
  const say = useSay();
  const { state, dispatch } = useWorkbench();
  const [drawn, setDrawn] = useState(false);
  const number = index + 1;
  const { drawing: first, loss } = state.patient;
  const drawing = useMemo(() => {
    if (visit.regions !== null) return keptDrawing(visit.drawing, visit.regions);
    const salt = saltIn(visit.salt);
    const before = keptDrawing(first, loss);
    return salt === null ? before : atSalt(before, salt);
  }, [visit, first, loss]);
  const change = (next: Partial<VisitDraft>): void =>
    dispatch({ type: 'change-row', list: 'visits', index, change: next });
  const field = (id: 'when' | 'salt', hint: string, name: string): ReactNode => (
    <label className={`lab-field is-${id}`}>
      <span>{hint}</span>
      <input
        aria-label={name}
        autoComplete="off"
        value={visit[id]}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `visit-error-${index}`}
        onChange={({ target }) => change({ [id]: target.value })}
      />
    </label>
  );
  const events = visit.adverseEvents;
  return (
    <li className={error === null ? 'visit-row' : 'visit-row has-error'}>
      {field('when', say('week or date'), say('Week or date of visit {number}', { number }))}
      {field('salt', say('SALT'), say('SALT of visit {number}', { number }))}
      <button
        type="button"
        className="visit-picture"
        aria-expanded={drawn}
        aria-label={say('Draw visit {number}', { number })}
        onClick={() => setDrawn(!drawn)}
      >
        <ScalpPicture drawing={drawing} />
        <span>{drawn ? say('done') : say('draw')}</span>
      </button>
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
        <ScalpMap
          drawing={drawing}
          onChange={(next, { final }) => {
            if (!final) return;
            const regions = lossOf(next);
            const salt = String(Math.round(saltOf(regions) * 10) / 10);
            change({ salt, regions, drawing: encodeDrawing(next) });
          }}
        />
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

/** A score that can be drawn. */
function saltIn(text: string): number | null {
  const salt = parseNumber(text);
  return salt !== null && salt >= 0 && salt <= 100 ? salt : null;
}
