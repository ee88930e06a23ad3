import type { ReactNode } from 'react';

/** In place of what is not there: why, and what can be done. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }): ReactNode {
  return (
    <section className="panel empty-state">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
