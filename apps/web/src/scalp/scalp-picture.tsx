import type { ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';
import { drawingOf, statesOf, type Drawing } from './drawing.ts';
import { Head } from './head.tsx';
import { REGIONS, saltOf, type HairLoss } from './regions.ts';
import './scalp.css';

/** Four small heads to look at: a hair loss as it was drawn, else as patches usually spread. */
export function ScalpPicture({ loss, drawing }: { loss: HairLoss; drawing?: Drawing | null }): ReactNode {
  const say = useSay();
  const shown = drawing ?? drawingOf(loss);
  return (
    <span
      className="scalp-picture"
      role="img"
      aria-label={say('{salt} % of the scalp without hair', { salt: say.number(saltOf(loss)) })}
    >
      {REGIONS.map(({ id }) => (
        <Head key={id} view={id} stateOf={statesOf(shown, id)} />
      ))}
    </span>
  );
}
