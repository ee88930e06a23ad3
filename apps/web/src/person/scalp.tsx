import { useId, useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { hairPaths } from './hair.ts';
import { HEAD_HEIGHT, HEAD_SHAPES, HEAD_WIDTH, NOSE_FROM_ABOVE, pathOf } from './head-shapes.ts';
import { REGIONS, type HairLoss, type RegionId } from './regions.ts';

interface ScalpProps {
  loss: HairLoss;
  onChange: (region: RegionId, loss: number) => void;
}

/** Four heads, each a slider for the hair loss of its region: click or drag across it, or use the arrow keys. */
export function Scalp({ loss, onChange }: ScalpProps): ReactNode {
  return (
    <div className="scalp">
      {REGIONS.map((region) => (
        <RegionSlider
          key={region.id}
          region={region}
          loss={loss}
          onChange={(value) => onChange(region.id, value)}
        />
      ))}
    </div>
  );
}

interface RegionSliderProps {
  region: (typeof REGIONS)[number];
  loss: HairLoss;
  onChange: (loss: number) => void;
}

function RegionSlider({ region, loss, onChange }: RegionSliderProps): ReactNode {
  const element = useRef<HTMLDivElement>(null);
  const value = loss[region.id];
  const rounded = Math.round(value);

  const follow = (event: PointerEvent): void => {
    const box = element.current?.getBoundingClientRect();
    if (!box) return;
    const share = (event.clientX - box.left - TRACK_INSET) / (box.width - 2 * TRACK_INSET);
    onChange(Math.round(Math.min(1, Math.max(0, share)) * 100));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = keyboardValue(event, rounded);
    if (next === null) return;
    event.preventDefault();
    onChange(next);
  };

  return (
    <div
      ref={element}
      className="region"
      role="slider"
      tabIndex={0}
      aria-label={`Hair loss, ${region.name.toLowerCase()}`}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={rounded}
      aria-valuetext={`${rounded} % of the ${region.name.toLowerCase()} without hair`}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        follow(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
      }}
    >
      <Head view={region.id} loss={loss} />
      <span className="region-track" aria-hidden="true">
        <span className="region-fill" style={{ width: `${value}%` }} />
        <span className="region-thumb" style={{ left: `${value}%` }} />
      </span>
      <span className="region-name" aria-hidden="true">
        {region.name} <b>{rounded} %</b>
      </span>
    </div>
  );
}

const TRACK_INSET = 8;

function Head({ view, loss }: { view: RegionId; loss: HairLoss }): ReactNode {
  const shape = HEAD_SHAPES[view];
  const clip = useId();
  const strands = hairPaths(view, loss);
  const ears = shape.ears.map((ear) => <path key={pathOf(ear)} className="skin" d={pathOf(ear)} />);
  const inProfile = view === 'left' || view === 'right';
  return (
    <svg className="head" viewBox={`0 0 ${HEAD_WIDTH} ${HEAD_HEIGHT}`} aria-hidden="true">
      {view === 'top' && <path className="skin" d={NOSE_FROM_ABOVE} />}
      {!inProfile && ears}
      <path className="skin" d={pathOf(shape.head)} />
      <clipPath id={clip}>
        <path d={pathOf(shape.head)} />
      </clipPath>
      <path className="scalp-area" clipPath={`url(#${clip})`} d={pathOf(shape.hair)} />
      <path className="hair hair-shade" d={strands.join('')} />
      {strands.map((path, tone) => (
        <path key={tone} className={`hair hair-${tone}`} d={path} />
      ))}
      {inProfile && ears}
      {shape.lines.map((line) => (
        <path key={line} className="face-line" d={line} />
      ))}
    </svg>
  );
}

function keyboardValue(event: KeyboardEvent, value: number): number | null {
  const step = event.shiftKey ? 10 : 1;
  const clamp = (next: number): number => Math.min(100, Math.max(0, next));
  switch (event.key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return clamp(value + step);
    case 'ArrowLeft':
    case 'ArrowDown':
      return clamp(value - step);
    case 'PageUp':
      return clamp(value + 10);
    case 'PageDown':
      return clamp(value - 10);
    case 'Home':
      return 0;
    case 'End':
      return 100;
    default:
      return null;
  }
}
