import type { ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';
import { download } from './download.ts';
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
  const save = async (kind: 'svg' | 'png'): Promise<void> => {
    // What writes them is loaded when somebody wants one.
    const [{ svgFile }, { pngFile }] = await Promise.all([import('./svg-file.ts'), import('./png-file.ts')]);
    const picture = drawing();
    if (picture === null) return;
    if (kind === 'svg') download(`${name}.svg`, 'image/svg+xml', svgFile(picture));
    else download(`${name}.png`, 'image/png', await pngFile(picture));
  };
  return (
    <span className="picture-files">
      <button
        type="button"
        className="button"
        aria-label={say('{picture}: SVG file', { picture: title })}
        onClick={() => void save('svg')}
      >
        SVG
      </button>
      <button
        type="button"
        className="button"
        aria-label={say('{picture}: PNG file', { picture: title })}
        onClick={() => void save('png')}
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
