import { useEffect, useRef, type ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';

interface ScreenHeadProps {
  title: string;
  /** The question that the screen answers. */
  lead?: string;
  /** What can be done with the screen as a whole. */
  children?: ReactNode;
}

let isFirst = true;

/** The head of a screen. Whoever comes from another one is taken to it, with or without seeing it. */
export function ScreenHead({ title, lead, children }: ScreenHeadProps): ReactNode {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst) heading.current?.focus({ preventScroll: true });
    isFirst = false;
  }, []);
  useEffect(() => {
    document.title = say('{screen} · Bifrons', { screen: title });
  }, [say, title]);
  return (
    <header className="screen-head">
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p className="screen-lead">{lead}</p>}
      </div>
      {children !== undefined && <div className="screen-actions">{children}</div>}
    </header>
  );
}
