import type { ReactNode } from 'react';
import { useSay } from '../../../kit/language/say-context.tsx';
import { lossOf, type Drawing } from './drawing.ts';
import { Head } from './head.tsx';
import { REGIONS, saltOf } from './regions.ts';
import './scalp.css';

/** Four small heads in a row to look at, as wide as there is room. */
export function ScalpPicture({ drawing }: { drawing: Drawing }): ReactNode {
  const say = useSay();
  return (
    <span
      className="scalp-picture"
      role="img"
      aria-label={say('{salt} % of the scalp without hair', { salt: say.number(saltOf(lossOf(drawing))) })}
    >
      {REGIONS.map(({ id }) => (
        <Head key={id} view={id} drawing={drawing} small />
      ))}
    </span>
  );
}
