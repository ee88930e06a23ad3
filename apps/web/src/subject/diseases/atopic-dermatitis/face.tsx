import type { CSSProperties, ReactNode } from 'react';

/** A face for an itch from 0, a smile, to 10, eyes shut and a mouth bent down. */
export function Face({ itch }: { itch: number }): ReactNode {
  const bend = 17 + 3.2 - 0.64 * itch;
  const corner = 16 - 0.1 * itch + (itch > 5 ? 0.25 * (itch - 5) : 0);
  const brow = 0.22 * itch;
  const shut = itch >= 9;
  return (
    <svg
      className="itch-face"
      viewBox="0 0 24 24"
      aria-hidden="true"
      style={{ '--itch': `${10 * itch}%` } as CSSProperties}
    >
      <circle className="itch-face-skin" cx="12" cy="12" r="10.5" />
      <path
        className="itch-face-line"
        d={
          shut
            ? 'M6.5 9l3 1.5-3 1.5M17.5 9l-3 1.5 3 1.5'
            : `M8.2 10.5h0M15.8 10.5h0M6.2 ${7.2 - brow / 3}L9.5 ${6.6 + brow / 2}M17.8 ${7.2 - brow / 3}L14.5 ${6.6 + brow / 2}`
        }
      />
      <path className="itch-face-line" d={`M7.8 ${corner}Q12 ${bend} 16.2 ${corner}`} />
    </svg>
  );
}
