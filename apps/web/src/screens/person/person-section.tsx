import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';

interface PersonSectionProps {
  id: string;
  title: string;
  /** How many of its questions are open. */
  open?: number;
  children: ReactNode;
  /** Beside the title. */
  aside?: ReactNode;
}

/** A group of what is known of the person. */
export function PersonSection({ id, title, open = 0, children, aside }: PersonSectionProps): ReactNode {
  const say = useSay();
  return (
    <section className="panel person-section" aria-labelledby={`${id}-title`}>
      <div className="panel-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {open > 0 && (
          <span className="open-count">
            {say('{n, plural, one {# question open} other {# questions open}}', { n: open })}
          </span>
        )}
        {aside}
      </div>
      {children}
    </section>
  );
}
