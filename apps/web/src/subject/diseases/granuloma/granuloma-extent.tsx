import type { ReactNode } from 'react';
import { useSay } from '../../../kit/language/say-context.tsx';
import type { ExtentProps } from '../../severity/disease-form.ts';
import { ScoreField } from '../../severity/score-field.tsx';
import { shownScores } from '../../severity/scores.ts';
import { withScore } from '../../severity/severity-draft.ts';
import { granulomaScores } from './scores.ts';

/** Both diseases have the same scores. */
const known = shownScores('sarcoidosis');

/** Thickness and redness beside the activity, which is typed where every primary score is. */
export function GranulomaExtent({ severity, onChange, errors }: ExtentProps): ReactNode {
  const say = useSay();
  return (
    <div className="body-scores">
      {granulomaScores.slice(1).map(({ id, hint }) => {
        const score = known.find((one) => one.id === id)!;
        return (
          <ScoreField
            key={id}
            score={score}
            label={id === 'plaque-thickness' ? say('Thickness') : say('Redness')}
            hint={hint(say)}
            text={severity.scores[id] ?? ''}
            drawn={null}
            error={errors[id]}
            onType={(typed) => onChange(withScore(severity, id, typed), { final: true })}
          />
        );
      })}
    </div>
  );
}
