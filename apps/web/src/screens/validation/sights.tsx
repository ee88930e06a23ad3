import type { BySight, ValidationReport } from '@bifrons/inference';
import type { Score } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';

/** How a fit stood to a result: it saw it, it did not, or it never saw anything of that trial. */
export type Sight = keyof BySight<unknown>;

export const sights: readonly Sight[] = ['fitted', 'notFitted', 'trialLeftOut'];

export function sightText(sight: Sight, say: Say): string {
  switch (sight) {
    case 'fitted':
      return say('seen by the fit');
    case 'notFitted':
      return say('not seen by the fit');
    case 'trialLeftOut':
      return say('by a fit without that trial');
  }
}

/** The results of a report as each sight has them. */
export function scoresOf({ scores, leftOut }: ValidationReport, sight: Sight): readonly Score[] {
  if (sight === 'trialLeftOut')
    return leftOut.filter(({ kind }) => kind === 'trial').flatMap((fold) => fold.scores);
  return scores.filter(({ calibrated }) => calibrated === (sight === 'fitted'));
}

/** The mark of a sight around 0: filled, hollow, and a hollow square. */
export function SightMark({ sight, size = 4 }: { sight: Sight; size?: number }): ReactNode {
  return sight === 'trialLeftOut' ? (
    <rect className={`sight-mark is-${sight}`} x={-size} y={-size} width={2 * size} height={2 * size} />
  ) : (
    <circle className={`sight-mark is-${sight}`} r={size} />
  );
}

/** Which mark is which sight. */
export function SightKey(): ReactNode {
  const say = useSay();
  return (
    <ul className="medicine-key">
      {sights.map((sight) => (
        <li key={sight}>
          <svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden="true">
            <SightMark sight={sight} />
          </svg>
          <span>{sightText(sight, say)}</span>
        </li>
      ))}
    </ul>
  );
}
