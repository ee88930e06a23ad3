import type { ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';
import { IconArray } from '../weighing/icon-array.tsx';

interface UnknownCellProps {
  outcome: string;
  option: string;
  why: string;
  /** Opens what was observed and not used, where there is any. */
  onWhy?: () => void;
}

/** Where nobody can tell: hatched people and the reason, never a zero. */
export function UnknownCell({ outcome, option, why, onWhy }: UnknownCellProps): ReactNode {
  const say = useSay();
  return (
    <div className="outcome unknown">
      <IconArray
        per100={null}
        interval={null}
        face="harm"
        label={say('{outcome}, {option}: cannot tell', { outcome, option })}
      />
      <div className="outcome-words">
        <p className="outcome-number">
          {onWhy === undefined ? (
            <b>{say('cannot tell')}</b>
          ) : (
            <button
              type="button"
              className="asks-why"
              aria-label={say('Why can nobody tell? {outcome}, {option}', { outcome, option })}
              onClick={onWhy}
            >
              <b>{say('cannot tell')}</b>
            </button>
          )}
        </p>
        <p className="outcome-note">{why}</p>
      </div>
    </div>
  );
}
