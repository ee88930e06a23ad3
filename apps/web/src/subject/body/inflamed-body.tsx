import { memo, type ReactNode } from 'react';
import type { Side } from './body-shape.ts';
import { Body } from './body.tsx';
import { dotsAt } from './dots.ts';
import type { InflamedSkin } from './inflamed-skin.ts';

interface InflamedBodyProps {
  skin: InflamedSkin;
  side: Side;
  /** A digit of redness for each cell. */
  states: string;
}

/** A body from one side with its inflamed skin. */
export function InflamedBody({ skin, side, states }: InflamedBodyProps): ReactNode {
  return (
    <Body side={side} softness={skin.look === 'plaque' ? 0.9 : 1.1}>
      {(soft) => <Redness skin={skin} side={side} states={states} soft={soft} />}
    </Body>
  );
}

/**
 * Patches, lighter below darker. Not only colour tells how strong they are: what is strongly inflamed has points as well,
 * and plaques have scale on them, the more the stronger.
 */
const Redness = memo(function Redness({
  skin: { plan, look, most },
  side,
  states,
  soft,
}: InflamedBodyProps & { soft: string }): ReactNode {
  const dots = (from: number, sparse = 1): string =>
    dotsAt(plan.lattice[side].filter(({ index }) => Number(states[index]) >= from && index % sparse === 0));
  const flakes = (from: number, sparse: number): string =>
    plan.lattice[side]
      .filter(({ index }) => Number(states[index]) >= from && index % sparse === 0)
      .map(({ index, at: [x, y] }) => `M${x.toFixed(1)} ${y.toFixed(1)}l${FLAKES[index % FLAKES.length]}`)
      .join('');
  const levels = Array.from({ length: most }, (_, k) => k + 1);
  return (
    <>
      <g filter={soft} className={`patches is-${look}`}>
        {look === 'plaque' && <path className="redness is-edge" d={dots(1)} />}
        {levels.map((level) => (
          <path key={level} className={`redness is-${level}`} d={dots(level)} />
        ))}
      </g>
      {look === 'plaque' ? (
        <>
          <path className="scale-flakes" d={flakes(2, 3)} />
          <path className="scale-flakes is-large" d={flakes(3, 2)} />
        </>
      ) : (
        <path className="redness-points" d={dots(3, 2)} />
      )}
    </>
  );
});

/** Directions of flakes, short strokes that lie this way and that. */
const FLAKES = ['1.8 .4', '.6 1.4', '1.2-1', '-.4 1.6', '1.6-.2'] as const;
