import type { Problem } from '@bifrons/knowledge';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { problemAt } from './read-draft.ts';
import type { AmongDraft } from '../../subject/state/trial-draft.ts';
import { TrialField } from './trial-field.tsx';

interface AmongEditorProps {
  among: AmongDraft;
  /** Where it stands in the design. */
  path: string;
  problems: readonly Problem[];
  onChange: (among: AmongDraft | null) => void;
}

/** Whom an arm counts: those whose SALT at a week lies in a range, as when responders are randomised again. */
export function AmongEditor({ among, path, problems, onChange }: AmongEditorProps): ReactNode {
  const say = useSay();
  const field = (name: keyof AmongDraft, label: string): ReactNode => (
    <TrialField
      label={label}
      value={among[name]}
      problem={problemAt(problems, name === 'week' ? `${path}.week` : `${path}.salt.${name}`)}
      onType={(typed) => onChange({ ...among, [name]: typed })}
    />
  );
  return (
    <fieldset className="among">
      <legend>{say('Counts only those who have at that week')}</legend>
      {field('week', say('week'))}
      {field('min', say('SALT at least'))}
      {field('max', say('SALT at most'))}
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
