import { landscapeOf, type Blocked, type Phase } from '@bifrons/model';
import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import { useMemo, type ReactNode } from 'react';
import { useWidth } from '../../../kit/drawing/use-width.ts';
import { useSay } from '../../../kit/language/say-context.tsx';

interface PhasePictureProps {
  loop: Float64Array;
  phase: Phase;
  blocked: Blocked;
  /** What happens, for those who hear the picture. */
  words: string;
}

interface Scene {
  title: string;
  blocked: Blocked;
  from: number;
  to: number;
}

const HEIGHT = 128;
const TOP = 26;
const BALL = 8;

/** One person's loop as a landscape: before, on the medicine, after a stop; the ball is the activity of the disease. */
export function PhasePicture({ loop, phase, blocked, words }: PhasePictureProps): ReactNode {
  const say = useSay();
  const [element, width] = useWidth<HTMLDivElement>(900);
  const beside = width >= 560;
  const scenes: readonly Scene[] = [
    { title: say('without a medicine'), blocked: {}, from: phase.ill, to: phase.ill },
    { title: say('on the medicine'), blocked, from: phase.ill, to: phase.settles },
    { title: say('after a stop'), blocked: {}, from: phase.settles, to: phase.afterStop },
  ];
  const own = beside ? Math.floor((width - 32) / 3) : width;
  return (
    <div className={`phase-scenes${beside ? ' is-beside' : ''}`} ref={element} role="img" aria-label={words}>
      {scenes.map((scene) => (
        <SceneDrawing key={scene.title} scene={scene} loop={loop} phase={phase} width={own} />
      ))}
    </div>
  );
}

interface SceneDrawingProps {
  scene: Scene;
  loop: Float64Array;
  phase: Phase;
  width: number;
}

function SceneDrawing({ scene, loop, phase, width }: SceneDrawingProps): ReactNode {
  const say = useSay();
  const { title, blocked, from, to } = scene;
  const most = 1.25 * phase.ill;
  const points = useMemo(() => landscapeOf(loop, blocked, most), [loop, blocked, most]);
  const x = scaleLinear([0, most], [10, width - 10]);
  const heights = points.map(({ height }) => height);
  const y = scaleLinear([Math.min(...heights), Math.max(...heights)], [HEIGHT - 34, TOP + 2 * BALL]);
  const heightAt = (activity: number): number => {
    const k = Math.min(points.length - 2, Math.max(0, (activity / most) * (points.length - 1)));
    const [a, b] = [points[Math.floor(k)]!, points[Math.floor(k) + 1]!];
    return a.height + (k - Math.floor(k)) * (b.height - a.height);
  };
  const ground = area<(typeof points)[number]>()
    .x(({ activity }) => x(activity))
    .y0(HEIGHT - 22)
    .y1(({ height }) => y(height))
    .curve(curveMonotoneX)([...points]);
  const way = line<number>()
    .x((activity) => x(activity))
    .y((activity) => y(heightAt(activity)) - BALL)
    .curve(curveMonotoneX)(Array.from({ length: 25 }, (_, k) => from + ((to - from) * k) / 24));
  const moves = Math.abs(to - from) > 0.05 * phase.ill;
  const isQuiet = to < 0.4 * phase.ill;
  const { threshold } = phase;
  const ofUntreated = Object.keys(blocked).length === 0;
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      <text className="phase-title" x={10} y={14}>
        {title}
      </text>
      <path className="phase-ground" d={ground ?? ''} />
      {ofUntreated && threshold !== null && (
        <>
          <line className="phase-threshold" x1={x(threshold)} x2={x(threshold)} y1={TOP} y2={HEIGHT - 22} />
          <text className="phase-name" x={x(threshold)} y={TOP - 2} textAnchor="middle">
            {say('threshold')}
          </text>
        </>
      )}
      {moves && (
        <>
          <circle className="phase-ball is-before" cx={x(from)} cy={y(heightAt(from)) - BALL} r={BALL - 1} />
          <path className="phase-way" d={way ?? ''} />
        </>
      )}
      <circle
        className={`phase-ball ${isQuiet ? 'is-quiet' : 'is-ill'}`}
        cx={x(to)}
        cy={y(heightAt(to)) - BALL}
        r={BALL}
      />
      <text className="phase-end" x={10} y={HEIGHT - 6}>
        {say('quiet')}
      </text>
      <text className="phase-end" x={width - 10} y={HEIGHT - 6} textAnchor="end">
        {say('ill')}
      </text>
    </svg>
  );
}
