import type { ReactNode } from 'react';
import { SegmentedControl } from '../../kit/interface/segmented-control.tsx';
import { parseNumber } from '../../kit/language/parse-number.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import type { ShownScore } from './scores.ts';

interface NamedScoreProps {
  score: ShownScore;
  hint: string;
  text: string;
  /** What is likely, by other scores. */
  suggested: number | null;
  error: string | undefined;
  onType: (text: string) => void;
}

/** A score of which every step has a name. */
export function NamedScore({ score, hint, text, suggested, error, onType }: NamedScoreProps): ReactNode {
  const say = useSay();
  const value = parseNumber(text);
  const likely = score.categories.find(({ min }) => min === suggested);
  return (
    <div className="named-score">
      <span className="named-score-label" aria-hidden="true">
        <b>{say(score.short)}</b> <small>{hint}</small>
      </span>
      <SegmentedControl
        label={say(score.short)}
        value={value}
        options={score.categories.map(({ min, name }) => ({
          value: min,
          text: (
            <>
              <b>{say.number(min)}</b> {say(name)}
            </>
          ),
        }))}
        onChange={(step) => onType(String(step))}
      />
      {error !== undefined && <p className="field-error">{error}</p>}
      {likely !== undefined && suggested !== value && (
        <p className="score-drawn">
          <span>
            {say('Suggested by the score of the skin: {value}, {name}', {
              value: likely.min,
              name: say(likely.name),
            })}
          </span>
          <button type="button" className="chip" onClick={() => onType(String(likely.min))}>
            {say('Take it')}
          </button>
        </p>
      )}
    </div>
  );
}
