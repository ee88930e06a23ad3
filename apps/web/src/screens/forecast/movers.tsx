import type { Say } from '@bifrons/language';
import type { Mover, ProvenanceEntry } from '@bifrons/model';
import { useState, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { useScore } from '../../subject/state/use-score.ts';
import { useWhy } from '../../kit/sources/why.ts';

interface MoversProps {
  movers: readonly Mover[];
  provenance: readonly ProvenanceEntry[];
}

/** So many are shown before somebody asks for all. */
const FIRST = 3;

/** The uncertain facts by how much each moves the answer: a bar to the side that it moves the score to, and to the other. */
export function Movers({ movers, provenance }: MoversProps): ReactNode {
  const say = useSay();
  const { short } = useScore();
  const why = useWhy();
  const [all, setAll] = useState(false);
  const most = Math.max(...movers.map(({ effect }) => Math.abs(effect)));
  return (
    <>
      <h3>{say('Uncertain facts that move it most')}</h3>
      <ul className="movers">
        {(all ? movers : movers.slice(0, FIRST)).map(({ path, label, effect }) => (
          <li key={path}>
            <button
              type="button"
              className="mover"
              aria-label={say('Why? {title}', { title: say(label) })}
              onClick={() =>
                why({ title: say(label), entries: provenance.filter((entry) => entry.path.endsWith(path)) })
              }
            >
              {say(label)}
            </button>
            <span className="mover-bar" aria-hidden="true">
              {['is-down', 'is-up'].map((side) => (
                <span
                  key={side}
                  className={`${side}${effect < 0 === (side === 'is-down') ? '' : ' is-other'}`}
                  style={{ width: `${(50 * Math.abs(effect)) / most}%` }}
                />
              ))}
            </span>
            <span className="mover-effect">{effectText(effect, short, say)}</span>
          </li>
        ))}
      </ul>
      {movers.length > FIRST && (
        <button type="button" className="chip" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('Show fewer') : say('Show all {n} uncertain facts', { n: movers.length })}
        </button>
      )}
      <p className="hint">
        {say(
          'Change of {score} if the fact is higher by one standard deviation of what is known of it; light: if it is lower.',
          { score: short },
        )}
      </p>
    </>
  );
}

function effectText(points: number, score: string, say: Say): string {
  const effect = Math.abs(points) < 0.05 ? 0 : points;
  const values = { points: say.fixed(effect, 1), score };
  return effect > 0 ? say('+{points} {score}', values) : say('{points} {score}', values);
}
