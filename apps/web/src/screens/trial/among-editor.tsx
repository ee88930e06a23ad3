import type { Problem } from '@bifrons/knowledge';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { primaryScoreOf } from '../../subject/severity/scores.ts';
import { problemAt } from './read-draft.ts';
import type { AmongDraft } from '../../subject/state/trial-draft.ts';
import { TrialField } from './trial-field.tsx';
import { scoreName } from './trial-words.ts';

interface AmongEditorProps {
  disease: string;
  among: AmongDraft;
  /** Where it stands in the design. */
  path: string;
  problems: readonly Problem[];
  onChange: (among: AmongDraft | null) => void;
}

/** Whom an arm counts: those whose score at a week lies in a range, as when responders are randomised again. */
export function AmongEditor({ disease, among, path, problems, onChange }: AmongEditorProps): ReactNode {
  const say = useSay();
  const score = scoreName(say, disease, among.score);
  const field = (name: Exclude<keyof AmongDraft, 'score'>, label: string): ReactNode => (
    <TrialField
      label={label}
      value={among[name]}
      problem={problemAt(
        problems,
        name === 'week' ? `${path}.week` : `${path}.${among.score || primaryScoreOf(disease).id}.${name}`,
      )}
      onType={(typed) => onChange({ ...among, [name]: typed })}
    />
  );
  return (
    <fieldset className="among">
      <legend>{say('Counts only those who have at that week')}</legend>
      {field('week', say('week'))}
      {field('min', say('{score} at least', { score }))}
      {field('max', say('{score} at most', { score }))}
      <button
        type="button"
        className="chip"
        aria-label={say('Count everybody again')}
        onClick={() => onChange(null)}
      >
        <span aria-hidden="true">×</span>
      </button>
    </fieldset>
  );
}
