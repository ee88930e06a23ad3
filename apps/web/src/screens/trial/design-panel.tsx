import { parseTrialDesign, type Problem, type TrialDesign } from '@bifrons/knowledge';
import { useState, type ReactNode } from 'react';
import { download } from '../../kit/drawing/download.ts';
import { useToast } from '../../kit/interface/toast.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { ProblemList } from '../../subject/problems/problem-list.tsx';
import type { ArmLook } from './arm-look.ts';
import { DesignPicture } from './design-picture.tsx';
import { designFile } from './downloads-panel.tsx';
import { draftOf } from './draft.ts';
import { presetsOf } from './presets.ts';
import { problemAt } from './read-draft.ts';
import type { TrialDraft } from '../../subject/state/trial-draft.ts';
import { TrialField } from './trial-field.tsx';
import { countingTexts } from './trial-words.ts';

interface DesignPanelProps {
  /** The disease whose published trials are offered. */
  disease: string;
  draft: TrialDraft;
  looks: readonly ArmLook[];
  /** Null while something is wrong with it. */
  design: TrialDesign | null;
  problems: readonly Problem[];
  onChange: (draft: TrialDraft) => void;
}

/** The trial as a whole: where to start from, its name, its picture. */
export function DesignPanel({
  disease,
  draft,
  looks,
  design,
  problems,
  onChange,
}: DesignPanelProps): ReactNode {
  const say = useSay();
  const toast = useToast();
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const counting = draft.kept === null ? '' : countingTexts(say, draft.kept).join(' ');
  const replace = (next: TrialDraft): void => {
    setRefused([]);
    onChange(next);
    toast({ text: say('“{id}” is open.', { id: next.id }), undo: () => onChange(draft) });
  };
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const reading = parseTrialDesign(await file.text());
    if (reading.ok) replace(draftOf(reading.value));
    else setRefused(reading.problems);
  };
  return (
    <section className="panel trial-design" aria-labelledby="trial-design">
      <div className="panel-head">
        <h2 id="trial-design">{say('Design')}</h2>
        <div className="chips" role="group" aria-label={say('Start from a published trial')}>
          {presetsOf(disease).map(({ id, trial, kind, design: preset }) => (
            <button key={id} type="button" className="chip" onClick={() => replace(draftOf(preset))}>
              {kind === 'withdrawal' ? say('{trial}, withdrawal', { trial }) : trial}
            </button>
          ))}
        </div>
      </div>
      <div className="design-fields">
        <TrialField
          kind="text"
          label={say('Name of the trial')}
          value={draft.id}
          problem={problemAt(problems, '$.id')}
          onType={(id) => onChange({ ...draft, id })}
        />
        <TrialField
          label={say('Seed of the random numbers')}
          value={draft.seed}
          problem={problemAt(problems, '$.seed')}
          onType={(seed) => onChange({ ...draft, seed })}
        />
        <label className="button file-button">
          {say('Open trial.json')}
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              void open(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </label>
        <button
          type="button"
          className="button"
          disabled={design === null}
          onClick={() => design && download('trial.json', 'application/json', designFile(design))}
        >
          {say('Save trial.json')}
        </button>
      </div>
      <ProblemList problems={refused} />
      {counting !== '' && <p className="hint">{counting}</p>}
      <DesignPicture draft={draft} looks={looks} />
    </section>
  );
}
