import type { Score } from '@bifrons/knowledge';
import type { ReactNode } from 'react';
import { armName, predictedText, publishedText, trialName } from './results.ts';

const WIDTH = 250;

interface ResultNoteProps {
  score: Score;
  /** The mark, in pixels of a square picture. */
  x: number;
  y: number;
  size: number;
}

/** What one result says, beside its mark. */
export function ResultNote({ score, x, y, size }: ResultNoteProps): ReactNode {
  const left = Math.max(0, Math.min(size - WIDTH, x - WIDTH / 2));
  const place = y < size / 2 ? { left, top: y + 14 } : { left, bottom: size - y + 14 };
  return (
    <div className="point-note" role="status" style={{ ...place, width: WIDTH }}>
      <strong>
        {trialName(score.trial)} · week {score.week}
      </strong>
      <p>{armName(score)}</p>
      <p>{score.endpoint}</p>
      <p>published {publishedText(score)}</p>
      <p>predicted {predictedText(score)}</p>
      <p className="point-remarks">
        {score.calibrated ? 'seen by the fit' : 'not seen by the fit'}
        {score.inside90 ? '' : ' · outside its 90 % interval'}
      </p>
    </div>
  );
}
