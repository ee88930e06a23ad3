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
import './body.css';

interface BodyProps {
  side: Side;
  /** What is drawn on the skin; `soft` is a filter that blurs it a little. */
  children: (soft: string) => ReactNode;
  /** How much the edges of what is drawn are softened, in units of the picture. */
  softness?: number;
}

/** A body from one side with what is drawn on its skin. */
export function Body({ side, children, softness = 1.1 }: BodyProps): ReactNode {
  const id = useId();
  return (
    <svg className="body" viewBox={`0 0 ${BODY_WIDTH} ${BODY_HEIGHT}`} aria-hidden="true">
      <defs>
        <clipPath id={`${id}skin`}>
          <path d={BODY_PATH} />
          <path d={HEAD_PATH} />
        </clipPath>
        <filter id={`${id}soft`} x="-10%" y="-5%" width="120%" height="110%">
          <feGaussianBlur stdDeviation={softness} />
        </filter>
        <linearGradient id={`${id}lit`} x1="0" x2="1" y1="0" y2="0.25">
          <stop className="skin-light" offset="0" />
          <stop className="skin-middle" offset="0.5" />
          <stop className="skin-dark" offset="1" />
        </linearGradient>
      </defs>
      <Skin side={side} lit={`url(#${id}lit)`} />
      <g clipPath={`url(#${id}skin)`}>{children(`url(#${id}soft)`)}</g>
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
