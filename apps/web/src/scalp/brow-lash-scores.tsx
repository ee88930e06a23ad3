import type { ReactNode } from 'react';
import { SegmentedControl } from '../interface/segmented-control.tsx';
import { useSay } from '../language/say-context.tsx';
import type { BrowLashScore } from '../state/patient-draft.ts';

interface BrowLashScoresProps {
  eyebrows: BrowLashScore | null;
  eyelashes: BrowLashScore | null;
  onChange: (change: { eyebrows: BrowLashScore } | { eyelashes: BrowLashScore }) => void;
}

const SCORES: readonly BrowLashScore[] = [0, 1, 2, 3];

/** Eyebrows and eyelashes, 0 to 3 as clinicians score them; nothing is chosen before somebody has looked. */
export function BrowLashScores({ eyebrows, eyelashes, onChange }: BrowLashScoresProps): ReactNode {
  const say = useSay();
  const words = [say('full'), say('small gaps'), say('large gaps'), say('none')];
  const options = (part: 'brow' | 'lash') =>
    SCORES.map((score) => ({
      value: score,
      label: words[score]!,
      text: (
        <>
          <Eye part={part} score={score} />
          {words[score]}
        </>
      ),
    }));
  return (
    <div className="brow-lash">
      <div className="field">
        <span aria-hidden="true">{say('Eyebrows')}</span>
        <SegmentedControl
          label={say('Eyebrows')}
          value={eyebrows}
          options={options('brow')}
          onChange={(score) => onChange({ eyebrows: score })}
        />
      </div>
      <div className="field">
        <span aria-hidden="true">{say('Eyelashes')}</span>
        <SegmentedControl
          label={say('Eyelashes')}
          value={eyelashes}
          options={options('lash')}
          onChange={(score) => onChange({ eyelashes: score })}
        />
      </div>
    </div>
  );
}

/** Hairs that are left, from full to none: where they stand along the brow or the lid. */
const HAIRS: readonly (readonly number[])[] = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  [0, 1, 2, 4, 5, 6, 8, 9, 10],
  [1, 5, 9],
  [],
];

/** An eye with a brow and lashes, of which one part is in question. */
function Eye({ part, score }: { part: 'brow' | 'lash'; score: BrowLashScore }): ReactNode {
  const brows = HAIRS[part === 'brow' ? score : 0]!;
  const lashes = HAIRS[part === 'lash' ? score : 0]!;
  const brow = (k: number): string => `M${6 + 3 * k} ${8 - arch(k) * 0.6}l2.600 -2.400`;
  const lash = (k: number): string => `M${7 + 2.6 * k} ${18.5 - arch(k)}l${(k - 5) * 0.25} -2.800`;
  return (
    <svg className="eye" viewBox="0 0 42 27" aria-hidden="true">
      <path d="M6 20c5-6.500 25-6.500 30 0-5 5.500-25 5.500-30 0Z" />
      <circle cx="21" cy="20" r="3.400" />
      <path className={part === 'brow' ? 'eye-hair' : undefined} d={brows.map(brow).join('')} />
      <path className={part === 'lash' ? 'eye-hair' : undefined} d={lashes.map(lash).join('')} />
    </svg>
  );
}

/** How far the middle stands above the ends. */
const arch = (k: number): number => 5 - (k - 5) ** 2 / 5;
