import type { ReactNode } from 'react';
import { SegmentedControl } from '../../../kit/interface/segmented-control.tsx';
import { useSay } from '../../../kit/language/say-context.tsx';
import type { BrowLashScore } from './brow-lash-score.ts';
import { Eye } from './eye.tsx';

interface BrowLashScoresProps {
  eyebrows: BrowLashScore | null;
  eyelashes: BrowLashScore | null;
  onChange: (change: { eyebrows: BrowLashScore | null } | { eyelashes: BrowLashScore | null }) => void;
}

/** Eyebrows and eyelashes, 0 to 3 as clinicians score them; nobody has looked until somebody says so. */
export function BrowLashScores({ eyebrows, eyelashes, onChange }: BrowLashScoresProps): ReactNode {
  const say = useSay();
  return (
    <div className="brow-lash">
      <ScoreChoice
        label={say('Eyebrows')}
        part="brow"
        score={eyebrows}
        onChange={(score) => onChange({ eyebrows: score })}
      />
      <ScoreChoice
        label={say('Eyelashes')}
        part="lash"
        score={eyelashes}
        onChange={(score) => onChange({ eyelashes: score })}
      />
    </div>
  );
}

interface ScoreChoiceProps {
  label: string;
  part: 'brow' | 'lash';
  score: BrowLashScore | null;
  onChange: (score: BrowLashScore | null) => void;
}

const UNKNOWN = -1;

function ScoreChoice({ label, part, score, onChange }: ScoreChoiceProps): ReactNode {
  const say = useSay();
  const words = [say('full'), say('small gaps'), say('large gaps'), say('none')];
  const scores = ([0, 1, 2, 3] as const).map((value) => ({
    value,
    label: say('{part}: {score}', { part: label, score: words[value]! }),
    text: (
      <>
        <Eye brows={part === 'brow' ? value : 0} lashes={part === 'lash' ? value : 0} />
        {words[value]}
      </>
    ),
  }));
  const unknown = {
    value: UNKNOWN,
    label: say('{part}: not known', { part: label }),
    text: (
      <>
        <b aria-hidden="true">?</b>
        {say('not known')}
      </>
    ),
  } as const;
  return (
    <div className="field">
      <span className="brow-lash-label" aria-hidden="true">
        {label}
      </span>
      <SegmentedControl<BrowLashScore | typeof UNKNOWN>
        label={label}
        value={score ?? UNKNOWN}
        options={[...scores, unknown]}
        onChange={(value) => onChange(value === UNKNOWN ? null : value)}
      />
    </div>
  );
}
