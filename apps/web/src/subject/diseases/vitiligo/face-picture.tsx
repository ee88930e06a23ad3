import { useId, type ReactNode } from 'react';
import { HAIR_PATHS, HEAD_PATH } from '../../body/body-shape.ts';
import { Spots } from './pale-body.tsx';

/** The face as a part of the picture of the body from the front: where it lies there, and how large it is. */
export const FACE = { left: 58, top: 5, width: 54, height: 64 };

/** Lines of a face that is seen near: ears, brows, eyes, nose, mouth, neck. */
const LINES = [
  'M63.5 33c-3-1.5-4 2-3 6 .5 2.5 2 4.5 3.4 4',
  'M106.5 33c3-1.5 4 2 3 6-.5 2.5-2 4.5-3.4 4',
  'M72.5 33.5q4-3 8.5-.8M89 32.7q4.5-2.2 8.5.8',
  'M84.2 37c-.6 3-2.4 6-2.4 7.6 0 1 1.2 1.3 1.9.9M87.6 45.5c.8.4 2 0 2-.9',
  'M77.5 52.4q3.5-1.5 5.6-1.2 1.9 1 3.8 0 2.3-.3 5.6 1.2M77.5 52.4q7.5 5.6 15 0',
  'M82 58.6q3 .9 6 0',
];
const EYE = (x: number): string => `M${x - 3.6} 38.3q3.6-3.6 7.2 0-3.6 2.8-7.2 0z`;

/** The face from the front, near enough to draw on. */
export function FacePicture({ states }: { states: string }): ReactNode {
  const id = useId();
  const { left, top, width, height } = FACE;
  return (
    <svg className="body face-picture" viewBox={`${left} ${top} ${width} ${height}`} aria-hidden="true">
      <defs>
        <clipPath id={`${id}face`}>
          <path d={HEAD_PATH} />
        </clipPath>
        <filter id={`${id}soft`} x="-10%" y="-10%" width="120%" height="120%">
          <feGaussianBlur stdDeviation="0.4" />
        </filter>
        <linearGradient id={`${id}lit`} x1="0" x2="1" y1="0" y2="0.25">
          <stop className="skin-light" offset="0" />
          <stop className="skin-middle" offset="0.5" />
          <stop className="skin-dark" offset="1" />
        </linearGradient>
      </defs>
      <path className="face-neck" d="M75 56V70H95V56z" fill={`url(#${id}lit)`} />
      <path d={HEAD_PATH} fill={`url(#${id}lit)`} />
      <g clipPath={`url(#${id}face)`}>
        <Spots side="front" states={states} soft={`url(#${id}soft)`} />
      </g>
      <path className="face-edge" d={HEAD_PATH} />
      <path className="body-hair" d={HAIR_PATHS.front} />
      {[77, 93].map((x) => (
        <g key={x}>
          <path className="face-eye" d={EYE(x)} />
          <circle className="body-eye" cx={x} cy="38" r="1.5" />
        </g>
      ))}
      {LINES.map((line) => (
        <path key={line} className="face-line" d={line} />
      ))}
    </svg>
  );
}
