import type { Certainty } from '@bifrons/inference';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { CertaintyMark } from '../weighing/certainty-mark.tsx';
import { IconArray } from '../weighing/icon-array.tsx';

interface UnknownCellProps {
  outcome: string;
  option: string;
  /** What stands instead of a number; that nobody can tell, unless given. */
  instead?: string;
  /** Why there is no number, and what is known. */
  notes: readonly string[];
  /** How sure it is that no difference was shown. */
  certainty?: Certainty | null;
  /** Opens what it rests on, where there is anything. */
  onWhy?: () => void;
}

/** Where no number is told: hatched people and the reason, never a zero. */
export function UnknownCell({
  outcome,
  option,
  instead,
  notes,
  certainty = null,
  onWhy,
}: UnknownCellProps): ReactNode {
  const say = useSay();
  const headline = instead ?? say('cannot tell');
  return (
    <div className="outcome unknown">
      <IconArray
        per100={null}
        interval={null}
        face="harm"
        label={say('{outcome}, {option}: {told}', { outcome, option, told: headline })}
      />
      <div className="outcome-words">
        <p className="outcome-number">
          {onWhy === undefined ? (
            <b>{headline}</b>
          ) : (
            <button
              type="button"
              className="asks-why"
              aria-label={say('Why: {told}? {outcome}, {option}', { told: headline, outcome, option })}
              onClick={onWhy}
            >
              <b>{headline}</b>
            </button>
          )}
        </p>
        {notes.map((note) => (
          <p key={note} className="outcome-note">
            {note}
          </p>
        ))}
        {certainty !== null && <CertaintyMark certainty={certainty} />}
      </div>
    </div>
  );
}
