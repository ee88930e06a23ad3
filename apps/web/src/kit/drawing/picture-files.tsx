import type { ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';
import { download } from './download.ts';
import { pngFile } from './png-file.ts';
import { svgFile } from './svg-file.ts';
import './picture-files.css';

interface PictureFilesProps {
  /** Of the files, without ending. */
  name: string;
  /** What the picture is called. */
  title: string;
  /** The drawing, once it stands in the page. */
  drawing: () => SVGSVGElement | null;
  /** Its numbers. */
  csv?: () => string;
}

/** A picture as files: as it is drawn, as dots, and its numbers. */
export function PictureFiles({ name, title, drawing, csv }: PictureFilesProps): ReactNode {
  const say = useSay();
  const save = (write: (svg: SVGSVGElement) => void): void => {
    const svg = drawing();
    if (svg !== null) write(svg);
  };
  return (
    <span className="picture-files">
      <button
        type="button"
        className="button"
        aria-label={say('{picture}: SVG file', { picture: title })}
        onClick={() => save((svg) => download(`${name}.svg`, 'image/svg+xml', svgFile(svg)))}
      >
        SVG
      </button>
      <button
        type="button"
        className="button"
        aria-label={say('{picture}: PNG file', { picture: title })}
        onClick={() =>
          save((svg) => void pngFile(svg).then((png) => download(`${name}.png`, 'image/png', png)))
        }
      >
        PNG
      </button>
      {csv && (
        <button
          type="button"
          className="button"
          aria-label={say('{picture}: CSV file', { picture: title })}
          onClick={() => download(`${name}.csv`, 'text/csv', csv())}
        >
          CSV
        </button>
      )}
    </span>
  );
}
