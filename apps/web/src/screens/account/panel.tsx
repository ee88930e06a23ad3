import { useId, type ReactNode } from 'react';

interface PanelProps {
  title: string;
  problem?: string | null;
  aside?: ReactNode;
  children: ReactNode;
}

export function Panel({ title, problem = null, aside, children }: PanelProps): ReactNode {
  const id = useId();
  return (
    <section className="panel account-panel" aria-labelledby={id}>
      <div className="panel-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {problem !== null && (
        <p className="failure" role="alert">
          {problem}
        </p>
      )}
      {children}
    </section>
  );
}
