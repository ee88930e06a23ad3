import { useRef, type ReactNode } from 'react';
import { PictureFiles } from './picture-files.tsx';

interface PictureHeadProps {
  /** Of the files, without ending. */
  name: string;
  title: string;
}

/** The title of the picture that follows it in the same block, with the picture as files. */
export function PictureHead({ name, title }: PictureHeadProps): ReactNode {
  const head = useRef<HTMLDivElement>(null);
  return (
    <div className="picture-head" ref={head}>
      <h3>{title}</h3>
      <PictureFiles
        name={name}
        title={title}
        drawing={() => head.current?.parentElement?.querySelector<SVGSVGElement>('svg') ?? null}
      />
    </div>
  );
}
