import type { ReactNode } from 'react';
import { download } from '../../kit/drawing/download.ts';
import { useSay } from '../../kit/language/say-context.tsx';

interface FigureProps {
  name: string;
  svg: string;
  csv: string;
  /** The command that gives the picture again. */
  call: string;
  /** The same as a table. */
  table?: ReactNode;
  /** The name of a picture that keeps its size and is scrolled sideways where it is wider than the page. */
  wide?: string;
  children?: ReactNode;
}

/** A picture, what it says, and folded below it the same as a table and a command. The SVG is our own, its texts escaped. */
export function Figure({ name, svg, csv, call, table, wide, children }: FigureProps): ReactNode {
  const say = useSay();
  return (
    <figure>
      <div
        className={wide === undefined ? 'drawing' : 'drawing is-wide'}
        {...(wide === undefined ? {} : { role: 'region', 'aria-label': wide, tabIndex: 0 })}
        dangerouslySetInnerHTML={{ __html: svg }}
      />
      {children}
      <div className="figure-tools">
        {table !== undefined && (
          <details>
            <summary>{say('As a table')}</summary>
            {table}
          </details>
        )}
        <details>
          <summary>{say('Files and command')}</summary>
          <p className="files">
            <button
              type="button"
              className="button"
              onClick={() => download(`${name}.svg`, 'image/svg+xml', svg)}
            >
              {say('SVG file')}
            </button>
            <button type="button" className="button" onClick={() => download(`${name}.csv`, 'text/csv', csv)}>
              {say('CSV file')}
            </button>
          </p>
          <code className="call" tabIndex={0} aria-label={say('The command that gives this again')}>
            {call}
          </code>
        </details>
      </div>
    </figure>
  );
}
