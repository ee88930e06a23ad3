import type { ReactNode } from 'react';

interface NumberFieldProps {
  id: string;
  label: string;
  /** More about it, where a pointer rests on the label. */
  hint?: string;
  unit?: string;
  text: string;
  /** Why it cannot be read. */
  error: string | undefined;
  onType: (text: string) => void;
}

/** A number with its unit. What is typed stays as typed; what cannot be read is explained below it. */
export function NumberField({ id, label, hint, unit, text, error, onType }: NumberFieldProps): ReactNode {
  return (
    <div className={error === undefined ? 'field' : 'field has-error'}>
      <label htmlFor={id} title={hint}>
        {label}
      </label>
      <span className="field-input">
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          onChange={({ target }) => onType(target.value)}
        />
        {unit !== undefined && <span className="unit">{unit}</span>}
      </span>
      {error !== undefined && (
        <p id={`${id}-error`} className="field-error" role="status">
          {error}
        </p>
      )}
    </div>
  );
}
