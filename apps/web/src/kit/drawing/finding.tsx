import type { ReactNode } from 'react';
import './drawing.css';

/** What a picture says, in one figure and one sentence. */
export function Finding({ figure, children }: { figure: string; children: ReactNode }): ReactNode {
  return (
    <p className="finding">
      <b>{figure}</b>
      <span>{children}</span>
    </p>
  );
}
