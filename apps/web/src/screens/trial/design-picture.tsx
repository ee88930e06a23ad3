import type { ReactNode } from 'react';
import { useWidth } from '../../kit/drawing/use-width.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import { ArmLine, BAR, ROW } from './arm-line.tsx';
import type { ArmLook } from './arm-look.ts';
import { layoutOf, sparse, weekScale } from './design-layout.ts';
import type { TrialDraft } from '../../subject/state/trial-draft.ts';

/** Pixels above and below the rows; below `NARROW` there is no room for the population, which takes `FAN`. */
const HEAD = 8;
const FOOT = 44;
const NARROW = 560;
const FAN = 128;

/** The trial as a picture: one population, divided into arms, each a line of time with what it takes. */
export function DesignPicture({ draft, looks }: { draft: TrialDraft; looks: readonly ArmLook[] }): ReactNode {
  const say = useSay();
  const [element, width] = useWidth<HTMLDivElement>(900);
  const layout = layoutOf(draft);
  const narrow = width < NARROW;
  const left = narrow ? 4 : FAN + 34;
  const x = weekScale(layout, left, width - 8);
  const bottom = HEAD + ROW * layout.arms.length;
  const middle = (HEAD + bottom) / 2;
  const centre = (index: number): number => HEAD + ROW * index + BAR.top + BAR.height / 2;
  return (
    <div ref={element} className="design-picture">
      <svg
        width={width}
        height={bottom + FOOT}
        viewBox={`0 0 ${width} ${bottom + FOOT}`}
        role="img"
        aria-label={say('{id}: {arms, plural, one {# arm} other {# arms}} over {weeks, number} weeks', {
          id: draft.id,
          arms: layout.arms.length,
          weeks: layout.visits.at(-1) ?? 0,
        })}
      >
        {!narrow && (
          <g className="fan">
            {layout.arms.map((_, index) => (
              <path
                key={index}
                d={`M${FAN} ${middle}C${FAN + 20} ${middle} ${FAN + 8} ${centre(index)} ${left - 3} ${centre(index)}`}
              />
            ))}
            <rect y={middle - 30} width={FAN} height={60} rx={10} />
            <text className="fan-number" x={FAN / 2} y={middle - 4} textAnchor="middle">
              {draft.population['n']?.trim() || '?'}
            </text>
            <text x={FAN / 2} y={middle + 15} textAnchor="middle">
              {say('virtual patients')}
            </text>
          </g>
        )}
        {layout.visits.map((week) => (
          <line key={week} className="visit-line" x1={x(week)} x2={x(week)} y1={HEAD} y2={bottom + 4} />
        ))}
        {layout.arms.map((drawn, index) => (
          <g key={index} className={looks[index]!.className} transform={`translate(0 ${HEAD + ROW * index})`}>
            <ArmLine disease={draft.disease} drawn={drawn} x={x} left={left} brief={narrow} />
          </g>
        ))}
        <g className="axes">
          {sparse(layout.visits, x, 24).map((week) => (
            <text key={week} x={x(week)} y={bottom + 18} textAnchor="middle">
              {say.number(week, 1)}
            </text>
          ))}
          <text className="axis-name" x={left} y={bottom + 36}>
            {say('counted at week')}
          </text>
        </g>
      </svg>
    </div>
  );
}
