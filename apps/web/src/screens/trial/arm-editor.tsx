import type { Problem } from '@bifrons/knowledge';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { AmongEditor } from './among-editor.tsx';
import { selectedText } from './arm-line.tsx';
import type { ArmLook } from './arm-look.ts';
import { responderChoice } from './presets.ts';
import { problemAt } from './read-draft.ts';
import { StepEditor } from './step-editor.tsx';
import type { ArmDraft } from '../../subject/state/trial-draft.ts';
import { TrialField } from './trial-field.tsx';
import { isGiven } from './trial-words.ts';

interface ArmEditorProps {
  disease: string;
  arm: ArmDraft;
  /** Its place in the design, from 0. */
  place: number;
  look: ArmLook;
  problems: readonly Problem[];
  onChange: (arm: ArmDraft) => void;
  onCopy: () => void;
  /** Null for the only arm. */
  onRemove: (() => void) | null;
}

/** The weeks between a step and the one that is added after it. */
const NEXT_STEP_WEEKS = 24;

/** One arm: its size, its regimen step by step, and whom it counts. */
export function ArmEditor({
  disease,
  arm,
  place,
  look,
  problems,
  onChange,
  onCopy,
  onRemove,
}: ArmEditorProps): ReactNode {
  const say = useSay();
  const { id, n, steps, among, kept } = arm;
  const chosen = responderChoice(disease);
  const path = `$.arms[${place}]`;
  const addStep = (): void => {
    const last = steps.at(-1)!;
    const fromWeek = String((Number(last.fromWeek) || 0) + NEXT_STEP_WEEKS);
    onChange({ ...arm, steps: [...steps, { ...last, fromWeek, drug: null, amount: '', everyWeeks: '' }] });
  };
  return (
    <li className={`arm ${look.className}`} aria-label={say('Arm {id}', { id })}>
      <div className="arm-head">
        <TrialField
          kind="text"
          label={say('arm')}
          value={id}
          problem={problemAt(problems, `${path}.id`)}
          onType={(typed) => onChange({ ...arm, id: typed })}
        />
        <TrialField
          label={say('people')}
          value={n}
          problem={problemAt(problems, `${path}.n`)}
          onType={(typed) => onChange({ ...arm, n: typed })}
        />
        <span className="arm-tools">
          <button type="button" className="chip" aria-label={say('Copy arm {id}', { id })} onClick={onCopy}>
            {say('Copy')}
          </button>
          <button
            type="button"
            className="chip"
            aria-label={say('Remove arm {id}', { id })}
            disabled={onRemove === null}
            onClick={() => onRemove?.()}
          >
            {say('Remove')}
          </button>
        </span>
      </div>
      <ol className="steps">
        {steps.map((step, index) => (
          <StepEditor
            key={index}
            disease={disease}
            step={step}
            path={`${path}.regimen[${index}]`}
            problems={problems}
            onChange={(changed) => onChange({ ...arm, steps: steps.with(index, changed) })}
            onRemove={
              steps.length === 1 ? null : () => onChange({ ...arm, steps: steps.toSpliced(index, 1) })
            }
          />
        ))}
      </ol>
      {among !== null && (
        <AmongEditor
          disease={disease}
          among={among}
          path={`${path}.among`}
          problems={problems}
          onChange={(changed) => onChange({ ...arm, among: changed })}
        />
      )}
      {kept !== null && (
        <p className="hint arm-kept">
          {kept.selected &&
            say('Counts only people {whom}.', { whom: selectedText(say, disease, kept.selected) })}{' '}
          {isGiven(kept.background) && say('What the file gives beside the medicines is kept.')}{' '}
          {kept.escalate &&
            say('Who has not responded goes on otherwise from week {weeks}.', {
              weeks: say.list(
                kept.escalate.map(({ week }) => String(week)),
                'or',
              ),
            })}
          {kept.selected && (
            <button
              type="button"
              className="chip"
              aria-label={say('Count everybody again')}
              onClick={() => {
                const { background, escalate } = kept;
                const left = { ...(background && { background }), ...(escalate && { escalate }) };
                onChange({ ...arm, kept: Object.keys(left).length === 0 ? null : left });
              }}
            >
              <span aria-hidden="true">×</span>
            </button>
          )}
        </p>
      )}
      <div className="arm-more">
        <button type="button" className="chip is-quiet" onClick={addStep}>
          {say('+ switch or stop')}
        </button>
        {chosen !== undefined && among === null && kept?.selected === undefined && (
          <button
            type="button"
            className="chip is-quiet"
            title={say('For a randomised withdrawal, or a lower dose for those who have responded')}
            onClick={() =>
              onChange({
                ...arm,
                among: chosen.among,
                kept: chosen.kept?.selected ? { ...kept, selected: chosen.kept.selected } : kept,
              })
            }
          >
            {say('+ count only responders')}
          </button>
        )}
      </div>
    </li>
  );
}
