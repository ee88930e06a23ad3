import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import type { Frame } from './frame.ts';
import { detailOf } from './published-detail.ts';
import type { PublishedPoint } from './published-point.ts';

interface PublishedMarkProps {
  frame: Frame;
  point: PublishedPoint;
  /** How many marks of the same week and kind stand before it: it is set beside them, so that each can be reached. */
  beside: number;
  /** Asks for the note on the point, or with null for none. */
  onShow: (point: PublishedPoint | null) => void;
}

/** A published figure with its interval; hover, touch or focus shows where it comes from. */
export function PublishedMark({ frame, point, beside, onShow }: PublishedMarkProps): ReactNode {
  const say = useSay();
  const [x, y] = [frame.x(point.week) + 13 * beside, frame.y(point.value)];
  const hide = (): void => onShow(null);
  const show = (): void => onShow(point);
  return (
    <g
      className={`published tone-${point.courseId}`}
      role="img"
      tabIndex={0}
      data-published={point.id}
      aria-label={say('Published, {trial}, {arm}, week {week}: {detail}. Source: {source}', {
        trial: point.trial,
        arm: say(point.arm),
        week: point.week,
        detail: detailOf(point, say),
        source: point.source.title,
      })}
      onPointerEnter={show}
      onPointerLeave={hide}
      onFocus={show}
      onBlur={hide}
      onKeyDown={(event) => {
        if (event.key === 'Escape') hide();
      }}
    >
      {point.interval && (
        <path
          className="whisker"
          d={`M${x} ${frame.y(point.interval.lower)}V${frame.y(point.interval.upper)}M${x - 3.5} ${frame.y(point.interval.lower)}h7M${x - 3.5} ${frame.y(point.interval.upper)}h7`}
        />
      )}
      <circle className="published-area" cx={x} cy={y} r={12} />
      <circle className="published-ring" cx={x} cy={y} r={9} />
      {point.kind === 'at-target' ? (
        <circle className="published-dot" cx={x} cy={y} r={4.6} />
      ) : (
        <path className="published-dot" d={`M${x} ${y - 6}l6 6l-6 6l-6-6z`} />
      )}
    </g>
  );
}
