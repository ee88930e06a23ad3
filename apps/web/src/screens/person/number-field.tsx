import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import type { PersonField } from '../../subject/patient/person-fields.ts';

interface NumberFieldProps {
  field: PersonField;
  text: string;
  error: string | undefined;
  onType: (text: string) => void;
}

/** A number with its unit. What is typed stays as typed; what cannot be read is explained below it. */
export function NumberField({ field, text, error, onType }: NumberFieldProps): ReactNode {
  const say = useSay();
  const id = `person-${field.id}`;
  return (
    <div className={error === undefined ? 'field' : 'field has-error'}>
      <label htmlFor={id} title={field.hint(say)}>
        {field.label(say)}
      </label>
      <span className="field-input">
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          onChange={(event) => onType(event.target.value)}
        />
        <span className="unit">{field.unit(say)}</span>
      </span>
      {error !== undefined && (
        <p id={`${id}-error`} className="field-error" role="status">
          {error}
        </p>
      )}
    </div>
  );
}
