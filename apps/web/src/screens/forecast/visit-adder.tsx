import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { HORIZON_WEEKS } from '../../subject/regimens/course.ts';
import type { ShownScore } from '../../subject/severity/scores.ts';
import { readPlace, type VisitPlace } from './visit-place.ts';

interface VisitAdderProps {
  score: ShownScore;
  /** The visit being added; null while none is. */
  place: VisitPlace | null;
  /** Weeks since treatment began. */
  now: number;
  onOpen: () => void;
  onMove: (place: VisitPlace) => void;
  onAdd: (place: VisitPlace) => void;
  onCancel: () => void;
}

/** Adds a visit to the picture: drag the dot, or type; the forecast then learns from it. */
export function VisitAdder({
  score,
  place,
  now,
  onOpen,
  onMove,
  onAdd,
  onCancel,
}: VisitAdderProps): ReactNode {
  const say = useSay();
  const short = say(score.short);
  if (place === null)
    return (
      <p className="visit-adder">
        <button type="button" className="chip is-quiet" onClick={onOpen}>
          {say('+ visit: what was {score} later on?', { score: short })}
        </button>
      </p>
    );
  const readable = readPlace(place, score, now) !== null;
  const untouched = place.week.trim() === '' || place.value.trim() === '';
  return (
    <form
      className="visit-adder is-open"
      aria-label={say('New visit')}
      onSubmit={(event) => {
        event.preventDefault();
        if (readable) onAdd(place);
      }}
    >
      <label>
        <span>{say('Week since treatment began')}</span>
        <input
          inputMode="numeric"
          autoComplete="off"
          autoFocus
          value={place.week}
          aria-invalid={!readable}
          onChange={(event) => onMove({ ...place, week: event.target.value })}
        />
      </label>
      <label>
        <span>{say('{score} read then', { score: short })}</span>
        <input
          inputMode="decimal"
          autoComplete="off"
          value={place.value}
          aria-invalid={!readable}
          onChange={(event) => onMove({ ...place, value: event.target.value })}
        />
      </label>
      <button type="submit" className="button is-main" disabled={!readable}>
        {say('Add the visit')}
      </button>
      <button type="button" className="button" onClick={onCancel}>
        {say('Cancel')}
      </button>
      <p className={readable || untouched ? 'hint' : 'field-error'} role="status">
        {readable || untouched
          ? say('Drag the dot on the picture, or type.')
          : say('A visit needs a whole week from {first} to {last}, and {score} between {min} and {max}.', {
              score: short,
              min: score.min,
              max: score.max,
              first: now + 1,
              last: now + HORIZON_WEEKS,
            })}
      </p>
    </form>
  );
}
