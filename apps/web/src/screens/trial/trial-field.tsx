import type { Problem } from '@bifrons/knowledge';
import { useId, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';

interface TrialFieldProps {
  label: string;
  value: string;
  problem: Problem | undefined;
  unit?: string;
  kind?: 'number' | 'text';
  onType: (value: string) => void;
}

/** One value of a design. What is typed stays as typed; what cannot be used is explained below it. */
export function TrialField({
  label,
  value,
  problem,
  unit,
  kind = 'number',
  onType,
}: TrialFieldProps): ReactNode {
  const say = useSay();
  const id = useId();
  return (
    <div className={problem === undefined ? 'trial-field' : 'trial-field has-error'}>
      <label htmlFor={id}>{label}</label>
      <span className="field-input">
        <input
          id={id}
          className={kind === 'text' ? 'is-text' : ''}
          inputMode={kind === 'number' ? 'decimal' : 'text'}
          autoComplete="off"
          spellCheck={false}
          value={value}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : `${id}-problem`}
          onChange={(event) => onType(event.target.value)}
        />
        {unit !== undefined && <span className="unit">{unit}</span>}
      </span>
      {problem !== undefined && (
        <p id={`${id}-problem`} className="field-error" role="status">
          <span className="problem-message">{say(problem.message)}</span>
          {problem.suggestion !== undefined && <small>{say(problem.suggestion)}</small>}
        </p>
      )}
    </div>
  );
}
