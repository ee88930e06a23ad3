import { derivedNote, type Score } from '@bifrons/knowledge';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
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
  const say = useSay();
  const left = Math.max(0, Math.min(size - WIDTH, x - WIDTH / 2));
  const place = y < size / 2 ? { left, top: y + 14 } : { left, bottom: size - y + 14 };
  return (
    <div className="point-note" role="status" style={{ ...place, width: WIDTH }}>
      <strong>{say('{trial}, week {week}', { trial: trialName(score.trial), week: score.week })}</strong>
      <p>{armName(score, say)}</p>
      <p>{say(score.endpoint)}</p>
      <p>{say('published {value}', { value: publishedText(score, say) })}</p>
      <p>{say('predicted {value}', { value: predictedText(score, say) })}</p>
      <p className="point-remarks">
        {score.calibrated ? say('seen by the fit') : say('not seen by the fit')}
        {score.derived && <span>{say(derivedNote)}</span>}
        {!score.inside90 && <b>{say('outside its 90 % interval')}</b>}
      </p>
    </div>
  );
}
