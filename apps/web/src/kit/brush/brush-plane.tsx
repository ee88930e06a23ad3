import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import type { Point } from './point.ts';
import { useNarrow } from './use-narrow.ts';
import './brush.css';

interface BrushPlaneProps<T> {
  label: string;
  /** The size of the picture in its own units. */
  width: number;
  height: number;
  drawing: T;
  /** A stroke from a point to the next, so that a fast hand leaves no gaps. */
  brushed: (on: T, from: Point, to: Point) => T;
  radius: number;
  /** How the ring of the brush looks, by a class. */
  look: string;
  /** It is the one that is large where the window is narrow. */
  near: boolean;
  /** The element that tells the keys. */
  keysId: string;
  onNear: () => void;
  /** While a stroke is drawn. */
  onStroke: (drawing: T) => void;
  onDone: (drawing: T) => void;
  /** The picture. */
  children: ReactNode;
}

/**
 * A picture to draw on with a finger, a mouse or keys. Where the window is narrow, a picture that is small is taken
 * nearer first.
 */
export function BrushPlane<T>(props: BrushPlaneProps<T>): ReactNode {
  const { width, height, drawing, brushed, radius, near, onNear, onStroke, onDone } = props;
  const narrow = useNarrow();
  const centre: Point = [width / 2, height / 2];
  const plane = useRef<SVGSVGElement>(null);
  const [brush, setBrush] = useState<Point | null>(null);
  const stroke = useRef<{ pointer: number; drawing: T; at: Point } | null>(null);

  const pointOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const box = plane.current!.getBoundingClientRect();
    return [((clientX - box.left) / box.width) * width, ((clientY - box.top) / box.height) * height];
  };
  const begin = (event: PointerEvent): void => {
    if (event.button !== 0 || stroke.current !== null) return;
    onNear();
    if (narrow && !near) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = pointOf(event);
    stroke.current = { pointer: event.pointerId, drawing: brushed(drawing, at, at), at };
    setBrush(at);
    onStroke(stroke.current.drawing);
  };
  const move = (event: PointerEvent): void => {
    if (stroke.current !== null && stroke.current.pointer !== event.pointerId) return;
    if (!narrow || near) setBrush(pointOf(event));
    if (stroke.current === null) return;
    const passed = event.nativeEvent.getCoalescedEvents?.() ?? [];
    for (const one of passed.length > 0 ? passed : [event]) {
      const to = pointOf(one);
      stroke.current = {
        ...stroke.current,
        drawing: brushed(stroke.current.drawing, stroke.current.at, to),
        at: to,
      };
    }
    onStroke(stroke.current.drawing);
  };
  const end = (event: PointerEvent): void => {
    if (stroke.current?.pointer !== event.pointerId) return;
    const done = stroke.current.drawing;
    stroke.current = null;
    if (event.pointerType !== 'mouse') setBrush(null);
    onDone(done);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = brush ?? centre;
    const way = ARROWS[event.key];
    if (way) {
      const step = Math.max(2, radius / 2);
      const to: Point = [within(at[0] + step * way[0], width), within(at[1] + step * way[1], height)];
      setBrush(to);
      if (event.shiftKey) onDone(brushed(drawing, at, to));
    } else if (event.key === ' ' || event.key === 'Enter') onDone(brushed(drawing, at, at));
    else return;
    event.preventDefault();
  };

  return (
    <div
      className={near ? 'drawn-view is-near' : 'drawn-view'}
      role="application"
      tabIndex={0}
      aria-label={props.label}
      aria-describedby={props.keysId}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onPointerLeave={() => stroke.current === null && setBrush(null)}
      onFocus={(event) => {
        if (!event.currentTarget.matches(':focus-visible')) return;
        onNear();
        setBrush(centre);
      }}
      onBlur={() => setBrush(null)}
      onKeyDown={onKeyDown}
    >
      {props.children}
      <svg ref={plane} className="brush-plane" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {brush && (
          <g className={`brush ${props.look}`} transform={`translate(${brush.join(' ')})`}>
            <circle className="brush-halo" r={radius} />
            <circle className="brush-ring" r={radius} />
          </g>
        )}
      </svg>
    </div>
  );
}

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const within = (value: number, most: number): number => Math.min(most, Math.max(0, value));
