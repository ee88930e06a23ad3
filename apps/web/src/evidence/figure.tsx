import { download } from '../drawing/download.ts';
import type { ReactNode } from 'react';

interface FigureProps {
  name: string;
  svg: string;
  csv: string;
  call: string;
  children?: ReactNode;
}

/** A picture with its files and the command that gives it again. The SVG is our own, its texts escaped. */
export function Figure({ name, svg, csv, call, children }: FigureProps): ReactNode {
  return (
    <figure className="evidence-figure">
      <div className="drawing" dangerouslySetInnerHTML={{ __html: svg }} />
      {children}
      <figcaption>
        <span className="files">
          <button
            type="button"
            className="button"
            onClick={() => download(`${name}.svg`, 'image/svg+xml', svg)}
          >
            SVG
          </button>
          <button type="button" className="button" onClick={() => download(`${name}.csv`, 'text/csv', csv)}>
            CSV
          </button>
        </span>
        <code className="call" tabIndex={0} aria-label="The command that gives this again">
          {call}
        </code>
      </figcaption>
    </figure>
  );
}
