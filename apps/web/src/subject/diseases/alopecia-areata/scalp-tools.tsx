import type { ReactNode } from 'react';
import type { CellState } from './drawing.ts';

/** Radius of the brush in the units of the picture, from small to large. */
export const BRUSHES = [3.5, 7, 14] as const;

/** How the ring of the brush looks, by what it leaves. */
export const RING_LOOKS = ['is-hair', 'is-thin', 'is-bald'] as const;

/** Hairs on a round piece of skin, by state: all, a few fine ones, none. */
const HAIRS = [
  'M7 5l1.500 7M10.500 3.500l1.500 7M14 3.500l1.500 7M17 5.500l1.500 7M4.500 9l1.500 7M8 11l1.500 7M11.500 10l1.500 7M15 10.500l1.500 7M11 15l1.500 6M7.500 14.500l1.500 5M18.500 10.500l.500 5M14.500 15l1 5.500',
  'M7.500 7l1.500 4M13.500 5.500l1.500 4M10.500 13l1.500 4M16.500 12l1 3.500',
  '',
] as const;

export function Swatch({ state }: { state: CellState }): ReactNode {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <circle className="swatch-skin" cx="12" cy="12" r="10" />
      <path className={`swatch-hair is-${state}`} d={HAIRS[state]} />
    </svg>
  );
}
