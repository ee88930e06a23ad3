import { certaintyNames, type Certainty } from '@bifrons/inference';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import './certainty-mark.css';

const LEVELS = [1, 2, 3, 4] as const;

interface CertaintyDotsProps extends Pick<Certainty, 'level'> {
  /** The word is only heard: the key stands elsewhere. */
  brief?: boolean;
}

/** Four dots, as many full as the evidence is sure, and the level in a word. */
export function CertaintyDots({ level, brief = false }: CertaintyDotsProps): ReactNode {
  const say = useSay();
  return (
    <span className={`certainty-dots is-level-${level}`}>
      <span className="dots" aria-hidden="true">
        {LEVELS.map((one) => (
          <i key={one} className={one <= level ? 'is-full' : ''} />
        ))}
      </span>{' '}
      <span className={brief ? 'visually-hidden' : ''}>{say(certaintyNames[level])}</span>
    </span>
  );
}

/** The dots, and behind them who was studied and why the level is not higher. */
export function CertaintyMark({ certainty }: { certainty: Certainty }): ReactNode {
  return (
    <details className="certainty-mark">
      <summary>
        <CertaintyDots level={certainty.level} />
      </summary>
      <CertaintyReasons certainty={certainty} />
    </details>
  );
}

export function CertaintyReasons({ certainty: { standsOn, lowered } }: { certainty: Certainty }): ReactNode {
  const say = useSay();
  return (
    <ul className="certainty-reasons">
      <li>{say(standsOn)}</li>
      {lowered.map((why) => (
        <li key={String(why)} className="is-lowered">
          {say(why)}
        </li>
      ))}
    </ul>
  );
}
