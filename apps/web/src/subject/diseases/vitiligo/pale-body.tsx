import { memo, type ReactNode } from 'react';
import type { Side } from '../../body/body-shape.ts';
import { Body } from '../../body/body.tsx';
import { dotsAt } from '../../body/dots.ts';
import type { BodyPart } from '../../body/body-shape.ts';
import { spots } from './spots.ts';

/** Parts that are drawn in smaller dots. */
const FINE: readonly BodyPart[] = ['face', 'hands', 'feet'];

/** A body from one side with its spots: `states` has a digit of lost pigment for each cell. */
export function PaleBody({ side, states }: { side: Side; states: string }): ReactNode {
  return (
    <Body side={side} softness={0.5}>
      {(soft) => <Spots side={side} states={states} soft={soft} />}
    </Body>
  );
}

/** Spots with an edge; where some pigment is left they are speckled, so that not only their tone tells how pale they are. */
export const Spots = memo(function Spots({
  side,
  states,
  soft,
}: {
  side: Side;
  states: string;
  soft?: string;
}): ReactNode {
  const dots = (fine: boolean, from: number, to: number): string =>
    dotsAt(
      spots.lattice[side].filter(({ index, part }) => {
        const level = Number(states[index]);
        return FINE.includes(part) === fine && level >= from && level <= to;
      }),
    );
  return [false, true].map((fine) => (
    <g key={String(fine)} className={fine ? 'spots is-fine' : 'spots'}>
      <g filter={soft}>
        <path className="spot-edge" d={dots(fine, 2, 3)} />
        <path className="spot" d={dots(fine, 2, 3)} />
      </g>
      <path className="spot-specks" d={dots(fine, 2, 2)} />
      <path className="spot-few" d={dots(fine, 1, 1)} />
    </g>
  ));
});
