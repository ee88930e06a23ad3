import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';
import { brushed, statesOf, type Drawing } from './drawing.ts';
import type { CellState } from './hair.ts';
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
  onNear: () => void;
  /** While a stroke is drawn. */
  onStroke: (drawing: Drawing) => void;
  onDone: (drawing: Drawing) => void;
}

const CENTRE: Point = [HEAD_WIDTH / 2, HEAD_HEIGHT / 2];

/** One head to draw on. Where the window is narrow, a head that is small is taken nearer first. */
export function DrawnView(props: DrawnViewProps): ReactNode {
  const { view, drawing, state, radius, near, onNear, onStroke, onDone } = props;
  const say = useSay();
  const narrow = useNarrow();
  const element = useRef<HTMLDivElement>(null);
  const [brush, setBrush] = useState<Point | null>(null);
  const stroke = useRef<{ drawing: Drawing; at: Point } | null>(null);
  const name = regionName(view, say);

  const pointOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const box = element.current!.querySelector('svg')!.getBoundingClientRect();
    return [
      ((clientX - box.left) / box.width) * HEAD_WIDTH,
      ((clientY - box.top) / box.height) * HEAD_HEIGHT,
    ];
  };
  const draw = (to: Point): void => {
    if (stroke.current === null) return;
    stroke.current = {
      drawing: brushed(stroke.current.drawing, view, stroke.current.at, to, radius, state),
      at: to,
    };
  };
  const begin = (event: PointerEvent): void => {
    if (narrow && !near) return onNear();
    event.currentTarget.setPointerCapture(event.pointerId);
    stroke.current = { drawing, at: pointOf(event) };
    draw(pointOf(event));
    onStroke(stroke.current.drawing);
  };
  const move = (event: PointerEvent): void => {
    setBrush(pointOf(event));
    if (stroke.current === null) return;
    const passed = event.nativeEvent.getCoalescedEvents?.() ?? [];
    for (const one of passed.length > 0 ? passed : [event]) draw(pointOf(one));
    onStroke(stroke.current.drawing);
  };
  const end = (): void => {
    const done = stroke.current?.drawing;
    stroke.current = null;
    if (done) onDone(done);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = brush ?? CENTRE;
    const far = event.shiftKey ? 12 : 4;
    const moves: Record<string, Point> = {
      ArrowLeft: [-far, 0],
      ArrowRight: [far, 0],
      ArrowUp: [0, -far],
      ArrowDown: [0, far],
    };
    const by = moves[event.key];
    if (by) setBrush([within(at[0] + by[0], HEAD_WIDTH), within(at[1] + by[1], HEAD_HEIGHT)]);
    else if (event.key === ' ' || event.key === 'Enter')
      onDone(brushed(drawing, view, at, at, radius, state));
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={element}
      className="drawn-view"
      role="application"
      tabIndex={0}
      aria-label={say('Draw hair loss: {region}', { region: name })}
      aria-describedby="scalp-keys"
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onPointerLeave={() => stroke.current === null && setBrush(null)}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) {
          onNear();
          setBrush(CENTRE);
        }
      }}
      onBlur={() => setBrush(null)}
      onKeyDown={onKeyDown}
    >
      <Head view={view} stateOf={statesOf(drawing, view)}>
        {brush && <circle className={`brush is-${state}`} cx={brush[0]} cy={brush[1]} r={radius} />}
      </Head>
    </div>
  );
}

const within = (value: number, most: number): number => Math.min(most, Math.max(0, value));
