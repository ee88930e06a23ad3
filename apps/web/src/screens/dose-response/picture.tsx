import { useRef, type ReactNode, type RefObject } from 'react';
import { download } from '../../kit/drawing/download.ts';
import { svgFile } from '../../kit/drawing/svg-file.ts';
import { useSay } from '../../kit/language/say-context.tsx';

interface PictureProps {
  /** Of the files, without ending. */
  name: string;
  title: string;
  csv: () => string;
  /** The same as a table. */
  table?: ReactNode;
  children: (drawing: RefObject<SVGSVGElement | null>) => ReactNode;
}

/** A picture with what it shows as files. */
export function Picture({ name, title, csv, table, children }: PictureProps): ReactNode {
  const say = useSay();
  const drawing = useRef<SVGSVGElement>(null);
  return (
    <figure className="picture">
      <figcaption className="picture-head">
        <h3>{title}</h3>
        <span className="picture-files">
          <button
            type="button"
            className="button"
            aria-label={say('{picture}: SVG file', { picture: title })}
            onClick={() =>
              drawing.current && download(`${name}.svg`, 'image/svg+xml', svgFile(drawing.current))
            }
          >
            SVG
          </button>
          <button
            type="button"
            className="button"
            aria-label={say('{picture}: CSV file', { picture: title })}
            onClick={() => download(`${name}.csv`, 'text/csv', csv())}
          >
            CSV
          </button>
        </span>
      </figcaption>
      {children(drawing)}
      {table !== undefined && (
        <details className="picture-table">
          <summary>{say('As a table')}</summary>
          {table}
        </details>
      )}
    </figure>
  );
}
