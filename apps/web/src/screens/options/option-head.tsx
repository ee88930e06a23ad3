import type { WeighedOption } from '@bifrons/benefit-risk';
import { Link } from 'wouter';
import { useState, type Dispatch, type ReactNode } from 'react';
import { LineSample } from '../../subject/regimens/line-sample.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { courseLabel, courseLetter, type Course } from '../../subject/regimens/course.ts';
import type { Action } from '../../subject/state/workbench.ts';

interface OptionHeadProps {
  course: Course;
  place: number;
  count: number;
  /** Its doses that nobody vouches for. */
  beyond: WeighedOption['dosesBeyond'];
  dispatch: Dispatch<Action>;
}

/** The kind of what is dragged from one head to another. */
const DRAGGED = 'application/x-bifrons-course';

/** The head of an option's column: what it is, and its place among the others, by dragging or by keys. */
export function OptionHead({ course, place, count, beyond, dispatch }: OptionHeadProps): ReactNode {
  const say = useSay();
  const [over, setOver] = useState(false);
  const { id } = course;
  const letter = courseLetter(course);
  /** At an end the button stays where the focus is, and does nothing. */
  const move = (to: number): void => {
    if (to >= 0 && to < count) dispatch({ type: 'place-course', id, place: to });
  };
  return (
    <div
      className={`option-head tone-${id}${over ? ' is-over' : ''}`}
      draggable
      onDragStart={(event) => event.dataTransfer.setData(DRAGGED, String(id))}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(DRAGGED)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        dispatch({ type: 'place-course', id: Number(event.dataTransfer.getData(DRAGGED)), place });
      }}
    >
      <LineSample id={id} />
      <span className="option-name">{courseLabel(course, say)}</span>
      <span className="option-tools">
        <button
          type="button"
          className="tool"
          aria-disabled={place === 0}
          aria-label={say('Move option {letter} to the left', { letter })}
          onClick={() => move(place - 1)}
        >
          <Arrow towards="left" />
        </button>
        <button
          type="button"
          className="tool"
          aria-disabled={place === count - 1}
          aria-label={say('Move option {letter} to the right', { letter })}
          onClick={() => move(place + 1)}
        >
          <Arrow towards="right" />
        </button>
        <Link
          className="tool"
          to="/forecast"
          aria-label={say('Change dose and weeks of option {letter}', { letter })}
          onClick={() => dispatch({ type: 'focus-course', id })}
        >
          <Pen />
        </Link>
        <button
          type="button"
          className="tool"
          disabled={count === 1}
          aria-label={say('Remove option {letter}', { letter })}
          onClick={() => dispatch({ type: 'remove-course', id })}
        >
          <Cross />
        </button>
      </span>
      {beyond.map(({ message }) => (
        <p key={String(message)} className="warning dose-beyond">
          {say(message)}
        </p>
      ))}
    </div>
  );
}

function Arrow({ towards }: { towards: 'left' | 'right' }): ReactNode {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={towards === 'left' ? 'M10 3 5 8l5 5' : 'M6 3l5 5-5 5'} />
    </svg>
  );
}

function Pen(): ReactNode {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3 13l.7-3L10.500 3.200l2.300 2.300L6 12.300zM9 4.700l2.300 2.300" />
    </svg>
  );
}

function Cross(): ReactNode {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M4 4l8 8M12 4l-8 8" />
    </svg>
  );
}
