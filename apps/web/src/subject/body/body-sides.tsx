import type { ReactNode } from 'react';
import { BrushPlane } from '../../kit/brush/brush-plane.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import type { Brush } from '../../kit/brush/brush-board.tsx';
import type { BodyPlan } from './body-plan.ts';
import { BODY_HEIGHT, BODY_WIDTH, SIDES, type Side } from './body-shape.ts';
import { brushed, type Drawing, type Level } from './drawing.ts';

interface BodySidesProps {
  plan: Pick<BodyPlan<string>, 'lattice'>;
  drawing: Drawing;
  brush: Brush<Level>;
  /** How the ring of the brush looks, by a class. */
  look: string;
  /** The side that is large where the window is narrow. */
  near: string;
  label: (side: Side) => string;
  onNear: (side: Side) => void;
  onStroke: (drawing: Drawing) => void;
  onDone: (drawing: Drawing) => void;
  /** A side of the body with what is drawn on it. */
  body: (side: Side) => ReactNode;
}

/** The body from the front and from behind, each to be drawn on. */
export function BodySides(props: BodySidesProps): ReactNode {
  const say = useSay();
  const { plan, drawing, brush, near } = props;
  return SIDES.map((side) => (
    <figure key={side} className={side === near ? 'body-side is-near' : 'body-side'}>
      <BrushPlane
        label={props.label(side)}
        width={BODY_WIDTH}
        height={BODY_HEIGHT}
        drawing={drawing}
        brushed={(on, from, to) => brushed(plan, on, side, from, to, brush.radius, brush.tool)}
        radius={brush.radius}
        look={props.look}
        near={side === near}
        keysId={brush.keysId}
        onNear={() => props.onNear(side)}
        onStroke={props.onStroke}
        onDone={props.onDone}
      >
        {props.body(side)}
      </BrushPlane>
      <figcaption>{side === 'front' ? say('From the front') : say('From behind')}</figcaption>
    </figure>
  ));
}
