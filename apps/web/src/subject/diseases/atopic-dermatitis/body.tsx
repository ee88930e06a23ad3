import { memo, useId, type ReactNode } from 'react';
import {
  BODY_HEIGHT,
  BODY_LINES,
  BODY_PATH,
  BODY_WIDTH,
  EYES,
  FACE_LINES,
  HAIR_PATHS,
  HEAD_PATH,
  type Side,
} from './body-shape.ts';
import { CELLS } from './cells.ts';
import './body.css';

/** A body from one side with its inflamed skin: `states` has a digit of redness for each cell. */
export function Body({ side, states }: { side: Side; states: string }): ReactNode {
  const id = useId();
  return (
    <svg className="body" viewBox={`0 0 ${BODY_WIDTH} ${BODY_HEIGHT}`} aria-hidden="true">
      <defs>
        <clipPath id={`${id}skin`}>
          <path d={BODY_PATH} />
          <path d={HEAD_PATH} />
        </clipPath>
        <filter id={`${id}soft`} x="-10%" y="-5%" width="120%" height="110%">
          <feGaussianBlur stdDeviation="1.1" />
        </filter>
        <linearGradient id={`${id}lit`} x1="0" x2="1" y1="0" y2="0.25">
          <stop className="skin-light" offset="0" />
          <stop className="skin-middle" offset="0.5" />
          <stop className="skin-dark" offset="1" />
        </linearGradient>
      </defs>
      <Skin side={side} lit={`url(#${id}lit)`} />
      <g clipPath={`url(#${id}skin)`}>
        <Redness side={side} states={states} soft={`url(#${id}soft)`} />
      </g>
      <Front side={side} />
    </svg>
  );
}

const Skin = memo(function Skin({ side, lit }: { side: Side; lit: string }): ReactNode {
  return (
    <>
      <path className="body-skin" fill={lit} d={BODY_PATH} />
      <path className="body-skin" fill={lit} d={HEAD_PATH} />
      {BODY_LINES[side].map((line) => (
        <path key={line} className="body-line" d={line} />
      ))}
      <path className="body-hair" d={HAIR_PATHS[side]} />
    </>
  );
});

/** Soft patches, lighter below darker; what is strongly inflamed has points as well, so that not only its colour tells it. */
const Redness = memo(function Redness({
  side,
  states,
  soft,
}: {
  side: Side;
  states: string;
  soft: string;
}): ReactNode {
  const dots = (from: number, sparse = 1): string =>
    CELLS[side]
      .filter(({ index }) => Number(states[index]) >= from && index % sparse === 0)
      .map(({ at: [x, y] }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`)
      .join('');
  return (
    <>
      <g filter={soft}>
        {[1, 2, 3].map((redness) => (
          <path key={redness} className={`redness is-${redness}`} d={dots(redness)} />
        ))}
      </g>
      <path className="redness-points" d={dots(3, 2)} />
    </>
  );
});

const Front = memo(function Front({ side }: { side: Side }): ReactNode {
  return (
    <>
      <path className="body-edge" d={BODY_PATH} />
      <path className="body-edge is-head" d={HEAD_PATH} />
      {side === 'front' && (
        <>
          {EYES.map(([x, y]) => (
            <circle key={x} className="body-eye" cx={x} cy={y} r="1.5" />
          ))}
          {FACE_LINES.map((line) => (
            <path key={line} className="body-face" d={line} />
          ))}
        </>
      )}
    </>
  );
});
