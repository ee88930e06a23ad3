import { useId, type ReactNode } from 'react';
import { hairPaths, type CellState, type Strand } from './hair.ts';
import { HEAD_HEIGHT, HEAD_SHAPES, HEAD_WIDTH, NOSE_FROM_ABOVE, pathOf } from './head-shapes.ts';
import type { RegionId } from './regions.ts';

interface HeadProps {
  view: RegionId;
  stateOf: (strand: Strand, index: number) => CellState;
  /** Drawn above the head in its coordinates, such as the brush. */
  children?: ReactNode;
}

/** A head from one side with the hair that is left. */
export function Head({ view, stateOf, children }: HeadProps): ReactNode {
  const shape = HEAD_SHAPES[view];
  const clip = useId();
  const { full, thin } = hairPaths(view, stateOf);
  const ears = shape.ears.map((ear) => <path key={pathOf(ear)} className="skin" d={pathOf(ear)} />);
  const inProfile = view === 'left' || view === 'right';
  return (
    <svg className="head" viewBox={`0 0 ${HEAD_WIDTH} ${HEAD_HEIGHT}`} aria-hidden="true">
      {view === 'top' && <path className="skin" d={NOSE_FROM_ABOVE} />}
      {!inProfile && ears}
      <path className="skin" d={pathOf(shape.head)} />
      <clipPath id={clip}>
        <path d={pathOf(shape.head)} />
      </clipPath>
      <path className="scalp-area" clipPath={`url(#${clip})`} d={pathOf(shape.hair)} />
      <path className="hair hair-thin" d={thin} />
      <path className="hair hair-shade" d={full.join('')} />
      {full.map((path, tone) => (
        <path key={tone} className={`hair hair-${tone}`} d={path} />
      ))}
      {inProfile && ears}
      {shape.lines.map((line) => (
        <path key={line} className="face-line" d={line} />
      ))}
      {children}
    </svg>
  );
}
