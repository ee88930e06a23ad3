import type { ReactNode } from 'react';

/** Two scores on the scale of SALT from 0 to 100: an open mark for the first value, a full one for the second. */
export function SaltRange({ scores }: { scores: readonly number[] }): ReactNode {
  const [first = 0, last = 0] = scores;
  return (
    <span className="salt-range" aria-hidden="true">
      <span>0</span>
      <svg>
        <line className="salt-range-scale" x1="0%" x2="100%" y1="50%" y2="50%" />
        <line className="salt-range-span" x1={`${first}%`} x2={`${last}%`} y1="50%" y2="50%" />
        <circle className="salt-range-first" cx={`${first}%`} cy="50%" r="4" />
        <circle className="salt-range-last" cx={`${last}%`} cy="50%" r="4" />
      </svg>
      <span>100</span>
    </span>
  );
}
