import type { ReactNode } from 'react';

/** Two faces, one looking back and one ahead: harm and benefit of the same drug. */
export function JanusMark(): ReactNode {
  return (
    <svg className="janus" viewBox="0 0 32 32" aria-hidden="true">
      <path
        className="janus-left"
        d="M15 3C8 3 5 8 5.4 12.500L3 17.500l2.600 1V23c0 1.400 1 2.200 2.300 2.200H10V29h5z"
      />
      <path
        className="janus-right"
        d="M17 3c7 0 10 5 9.600 9.500l2.400 5-2.600 1V23c0 1.400-1 2.200-2.300 2.200H22V29h-5z"
      />
    </svg>
  );
}
