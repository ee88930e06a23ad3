import { useId, type ReactNode } from 'react';
import { ARRAY_HEIGHT, ARRAY_WIDTH, FIGURES, figuresPath, placeOf, shareOf } from './figures.ts';
import './icon-array.css';

export interface IconArrayProps {
  /** Expected number of 100 people; null when nobody can tell. */
  per100: number | null;
  /** 95 %; null when it is not known. */
  interval: readonly [number, number] | null;
  face: 'benefit' | 'harm';
  /** What the picture shows, for those who hear it. */
  label: string;
}

/**
 * 100 people: filled figures are those expected, ringed ones those who might be added or fall away within the interval;
 * hatched where nobody can tell. Filled, ringed and plain differ in shape, not in colour alone.
 */
export function IconArray({ per100, interval, face, label }: IconArrayProps): ReactNode {
  const clip = useId();
  const box = `-0.5 -0.5 ${ARRAY_WIDTH + 1} ${ARRAY_HEIGHT + 1}`;
  if (per100 === null)
    return (
      <svg className="icon-array unknown" viewBox={box} role="img" aria-label={label}>
        <path className="figures plain" d={figuresPath(0, FIGURES)} />
      </svg>
    );
  const { whole, part } = shareOf(per100);
  const sure = interval === null ? whole : Math.min(whole, Math.floor(interval[0]));
  const most = interval === null ? whole + (part > 0 ? 1 : 0) : Math.max(whole, Math.ceil(interval[1]));
  const place = placeOf(whole);
  return (
    <svg className={`icon-array ${face}`} viewBox={box} role="img" aria-label={label}>
      <path className="figures plain" d={figuresPath(whole, FIGURES)} />
      <path className="figures expected" d={figuresPath(0, whole)} />
      {part > 0 && (
        <>
          <clipPath id={clip}>
            <rect x={place.x} y={place.y} width={place.width * part} height={place.height} />
          </clipPath>
          <path className="figures expected" clipPath={`url(#${clip})`} d={figuresPath(whole, whole + 1)} />
        </>
      )}
      <path className="figures might" d={figuresPath(sure, most)} />
    </svg>
  );
}
