import { useRef, type ReactNode, type RefObject } from 'react';
import { PictureFiles } from '../../kit/drawing/picture-files.tsx';
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
        <PictureFiles name={name} title={title} drawing={() => drawing.current} csv={csv} />
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
