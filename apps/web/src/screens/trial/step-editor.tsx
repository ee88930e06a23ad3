import type { Problem } from '@bifrons/knowledge';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { drugChoices } from '../../subject/regimens/drug-choice.ts';
import { usualDose } from '../../subject/regimens/usual-dose.ts';
import { doseKey, isInjected } from './draft.ts';
import { problemAt } from './read-draft.ts';
import type { PerDay, StepDraft } from '../../subject/state/trial-draft.ts';
import { TrialField } from './trial-field.tsx';
import { perDayText } from './trial-words.ts';

interface StepEditorProps {
  disease: string;
  step: StepDraft;
  /** Where the step stands in the design. */
  path: string;
  problems: readonly Problem[];
  onChange: (step: StepDraft) => void;
  /** Null for the only step. */
  onRemove: (() => void) | null;
}

/** From a week on, a medicine with its dose, or none. */
export function StepEditor({
  disease,
  step,
  path,
  problems,
  onChange,
  onRemove,
}: StepEditorProps): ReactNode {
  const say = useSay();
  const { fromWeek, drug, amount, perDay, everyWeeks } = step;
  const choose = (chosen: string): void => {
    if (chosen === '') return onChange({ ...step, drug: null, amount: '', perDay: 1, everyWeeks: '' });
    const usual = usualDose(chosen, disease);
    onChange({
      ...step,
      drug: chosen,
      amount: usual?.dose ?? amount,
      perDay: usual?.perDay ?? perDay,
      everyWeeks: usual?.injected?.everyWeeks ?? '',
    });
  };
  const problem = problemAt(problems, `${path}.drug`);
  return (
    <li className="step">
      <TrialField
        label={say('from week')}
        value={fromWeek}
        problem={problemAt(problems, `${path}.fromWeek`)}
        onType={(typed) => onChange({ ...step, fromWeek: typed })}
      />
      <label className="trial-field">
        <span>{say('medicine')}</span>
        <select
          value={drug ?? ''}
          aria-invalid={problem !== undefined}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{say('no drug')}</option>
          {drugChoices(disease).map(({ id, name, missing }) => (
            <option key={id} value={id} disabled={missing !== null}>
              {missing === null ? name : say('{name} (not enough is known)', { name })}
            </option>
          ))}
        </select>
      </label>
      {drug !== null && (
        <>
          <TrialField
            label={say('dose')}
            value={amount}
            unit={doseKey(drug) === 'doseMg' ? say('mg') : '%'}
            problem={problemAt(problems, `${path}.${doseKey(drug)}`)}
            onType={(typed) => onChange({ ...step, amount: typed })}
          />
          {isInjected(drug) ? (
            <TrialField
              label={say('weeks between injections')}
              value={everyWeeks}
              problem={problemAt(problems, `${path}.everyWeeks`)}
              onType={(typed) => onChange({ ...step, everyWeeks: typed })}
            />
          ) : (
            <label className="trial-field">
              <span>{say('how often')}</span>
              <select
                value={perDay}
                onChange={(event) => onChange({ ...step, perDay: Number(event.target.value) as PerDay })}
              >
                {([1, 2, 3] as const).map((times) => (
                  <option key={times} value={times}>
                    {perDayText(say, times)}
                  </option>
                ))}
              </select>
            </label>
          )}
        </>
      )}
      {onRemove !== null && (
        <button
          type="button"
          className="chip step-remove"
          aria-label={say('Remove the step from week {fromWeek}', { fromWeek })}
          onClick={onRemove}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
    </li>
  );
}
