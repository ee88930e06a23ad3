import type { PointerEvent, ReactNode } from 'react';
import type { Frame } from './frame.ts';

interface DragPlaneProps {
  frame: Frame;
  className: string;
  /** Week and score under the pointer, not rounded; beyond their limits where it has left the frame. */
  onDrag: (week: number, value: number) => void;
}

/** The whole of a frame as a place to press and drag. */
export function DragPlane({ frame, className, onDrag }: DragPlaneProps): ReactNode {
  return (
    <rect
      className={className}
      x={frame.left}
      y={frame.top}
      width={frame.right - frame.left}
      height={frame.bottom - frame.top}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        follow(event, frame, onDrag);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event, frame, onDrag);
      }}
    />
  );
}

/** Tells where the pointer is on a frame; the event is of anything drawn in it. */
export function follow(
  event: PointerEvent<SVGElement>,
  { x, y }: Frame,
  onDrag: DragPlaneProps['onDrag'],
): void {
  const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
  if (box) onDrag(x.invert(event.clientX - box.left), y.invert(event.clientY - box.top));
}
