import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { GradeBadge } from '../../kit/sources/grade-badge.tsx';
import type { Frame } from './frame.ts';
import { detailOf } from './published-detail.ts';
import type { PublishedPoint } from './published-point.ts';

const WIDTH = 270;

/** What a published point says and who published it. */
export function PointNote({ frame, point }: { frame: Frame; point: PublishedPoint }): ReactNode {
  const say = useSay();
  const x = frame.x(point.week);
  const left = Math.max(0, Math.min(frame.width - WIDTH, x - WIDTH / 2));
  const below = frame.y(point.value) < frame.height / 2;
  const place = below
    ? { left, top: frame.y(point.value) + 16 }
    : { left, bottom: frame.height - frame.y(point.value) + 16 };
  return (
    <div className="point-note" role="status" style={{ ...place, width: Math.min(WIDTH, frame.width) }}>
      <strong>{say('{trial} · week {week}', { trial: point.trial, week: point.week })}</strong>
      <p>{say(point.arm)}</p>
      <p>{detailOf(point, say)}</p>
      {point.remarks.length > 0 && (
        <p className="point-remarks">{point.remarks.map((remark) => say(remark)).join('; ')}</p>
      )}
      <p className="point-source">
        <GradeBadge grade={point.outcome.grade} /> {point.source.title}
      </p>
    </div>
  );
}
