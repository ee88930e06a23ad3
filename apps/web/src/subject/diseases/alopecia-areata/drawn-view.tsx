import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useSay } from '../../../kit/language/say-context.tsx';
import { brushed, type CellState, type Drawing } from './drawing.ts';
import { HEAD_HEIGHT, HEAD_WIDTH, type Point } from './head-shapes.ts';
import { Head } from './head.tsx';
import { regionName, type RegionId } from './regions.ts';
import { useNarrow } from './use-narrow.ts';

interface DrawnViewProps {
  view: RegionId;
  drawing: Drawing;
  /** What the brush leaves. */
  state: CellState;
  radius: number;
  /** It is the one that is large where the window is narrow. */
  near: boolean;
  /** The element that tells the keys. */
  keysId: string;
  onNear: () => void;
  /** While a stroke is drawn. */
  onStroke: (drawing: Drawing) => void;
  onDone: (drawing: Drawing) => void;
}

const CENTRE: Point = [HEAD_WIDTH / 2, HEAD_HEIGHT / 2];

/** One head to draw on. Where the window is narrow, a head that is small is taken nearer first. */
export function DrawnView(props: DrawnViewProps): ReactNode {
  const { view, drawing, state, radius, near, keysId, onNear, onStroke, onDone } = props;
  const say = useSay();
  const narrow = useNarrow();
  const plane = useRef<SVGSVGElement>(null);
  const [brush, setBrush] = useState<Point | null>(null);
  const stroke = useRef<{ pointer: number; drawing: Drawing; at: Point } | null>(null);

  const pointOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const box = plane.current!.getBoundingClientRect();
    return [
      ((clientX - box.left) / box.width) * HEAD_WIDTH,
      ((clientY - box.top) / box.height) * HEAD_HEIGHT,
    ];
  };
  const draw = (from: Point, to: Point, on: Drawing): Drawing => brushed(on, view, from, to, radius, state);
  const begin = (event: PointerEvent): void => {
    if (event.button !== 0 || stroke.current !== null) return;
    onNear();
    if (narrow && !near) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = pointOf(event);
    stroke.current = { pointer: event.pointerId, drawing: draw(at, at, drawing), at };
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
        drawing: draw(stroke.current.at, to, stroke.current.drawing),
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
    const at = brush ?? CENTRE;
    const way = ARROWS[event.key];
    if (way) {
      const step = Math.max(2, radius / 2);
      const to: Point = [
        within(at[0] + step * way[0], HEAD_WIDTH),
        within(at[1] + step * way[1], HEAD_HEIGHT),
      ];
      setBrush(to);
      if (event.shiftKey) onDone(draw(at, to, drawing));
    } else if (event.key === ' ' || event.key === 'Enter') onDone(draw(at, at, drawing));
    else return;
    event.preventDefault();
  };

  return (
    <div
      className="drawn-view"
      role="application"
      tabIndex={0}
      aria-label={say('Draw hair loss: {region}', { region: regionName(view, say) })}
      aria-describedby={keysId}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onPointerLeave={() => stroke.current === null && setBrush(null)}
      onFocus={(event) => {
        if (!event.currentTarget.matches(':focus-visible')) return;
        onNear();
        setBrush(CENTRE);
      }}
      onBlur={() => setBrush(null)}
      onKeyDown={onKeyDown}
    >
      <Head view={view} drawing={drawing} />
      <svg
        ref={plane}
        className="brush-plane"
        viewBox={`0 0 ${HEAD_WIDTH} ${HEAD_HEIGHT}`}
        aria-hidden="true"
      >
        {brush && (
          <g className={`brush is-${state}`} transform={`translate(${brush.join(' ')})`}>
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
