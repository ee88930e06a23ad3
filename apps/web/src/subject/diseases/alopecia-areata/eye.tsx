import type { ReactNode } from 'react';
import type { BrowLashScore } from './brow-lash-score.ts';
import './brow-lash.css';

/** An eye with as much of its brow and lashes as the scores leave. */
export function Eye({ brows, lashes }: { brows: BrowLashScore; lashes: BrowLashScore }): ReactNode {
  return (
    <svg className="eye" viewBox="0 0 48 34" aria-hidden="true">
      <path className="eye-white" d={LIDS} />
      <circle className="eye-iris" cx="24" cy="23.300" r="5" />
      <circle className="eye-pupil" cx="24" cy="23.300" r="2.100" />
      <circle className="eye-light" cx="25.800" cy="21.600" r="1" />
      <path className="eye-lid" d="M7 25 C13 16.500 33 15.500 41.500 24.500" />
      <path
        className="eye-crease"
        d="M10 19.300 C17 13.300 31 13 38.500 18.800 M11 27 C18 31.500 31 31.500 38 27.500"
      />
      <path className="eye-brow" d={left(BROW, brows).join('')} />
      <path className="eye-lash" d={left(LASHES, lashes).join('')} />
    </svg>
  );
}

const LIDS = 'M7 25 C13 16.500 33 15.500 41.500 24.500 C34 31 15 31.500 7 25 Z';

/** Hairs of the brow from the nose outwards, each leaning a little further. */
const BROW = Array.from({ length: 34 }, (_, k) => {
  const along = k / 33;
  const x = 6 + 35 * along;
  const y = 10.5 - 6.5 * Math.sin(Math.PI * (0.12 + 0.62 * along)) + 1.6 * Math.sin(k * 2.4);
  return `M${x.toFixed(1)} ${(y + 2.4 * (1 - along)).toFixed(1)}l${(1.2 + 2.2 * along).toFixed(1)} ${(-3 + 2.6 * along).toFixed(1)}`;
});

/** Hairs of the upper lid, fanned out from its middle. */
const LASHES = Array.from({ length: 13 }, (_, k) => {
  const along = k / 12;
  const x = 9 + 31 * along;
  const y = 23 - 5 * Math.sin(Math.PI * (0.08 + 0.84 * along));
  return `M${x.toFixed(1)} ${y.toFixed(1)}l${(7 * (along - 0.46)).toFixed(1)} ${(-3.2 - Math.sin(Math.PI * along)).toFixed(1)}`;
});

/** Which hairs are left: all, most with a small gap, few in two places, none. */
function left(hairs: readonly string[], score: BrowLashScore): readonly string[] {
  const last = hairs.length - 1;
  return hairs.filter((_, k) => {
    const along = k / last;
    if (score === 1) return (along < 0.4 || along > 0.56) && (along < 0.82 || along > 0.9);
    if (score === 2) return (along > 0.08 && along < 0.26) || (along > 0.68 && along < 0.8);
    return score === 0;
  });
}
