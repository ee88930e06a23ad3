import { useId, type HTMLInputTypeAttribute, type ReactNode } from 'react';
import './text-field.css';

interface TextFieldProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  type?: HTMLInputTypeAttribute;
  /** What it is for, below the field. */
  hint?: string;
  /** Why it cannot be used. */
  error?: string | null;
  autoComplete?: string;
  placeholder?: string;
  required?: boolean;
  list?: readonly string[];
}

/** A line of text with its label above it. */
export function TextField(props: TextFieldProps): ReactNode {
  const { label, value, onChange, type = 'text', hint, error = null, list } = props;
  const id = useId();
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        required={props.required}
        placeholder={props.placeholder}
        autoComplete={props.autoComplete ?? 'off'}
        aria-invalid={error !== null}
        aria-describedby={hint === undefined && error === null ? undefined : `${id}-more`}
        list={list === undefined ? undefined : `${id}-list`}
        onChange={({ target }) => onChange(target.value)}
      />
      {list !== undefined && (
        <datalist id={`${id}-list`}>
          {list.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      {(error !== null || hint !== undefined) && (
        <span id={`${id}-more`} className={error === null ? 'text-field-hint' : 'field-error'}>
          {error ?? hint}
        </span>
      )}
    </div>
  );
}

interface ChoiceFieldProps<T extends string> {
  label: string;
  value: T | '';
  options: readonly { value: T; text: string }[];
  onChange: (value: T) => void;
  /** What stands there while nothing is chosen. */
  empty?: string;
}

/** One of several, with its label above it. */
export function ChoiceField<T extends string>({
  label,
  value,
  options,
  onChange,
  empty,
}: ChoiceFieldProps<T>): ReactNode {
  const id = useId();
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value as T)}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface TextAreaProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  hint?: string;
  rows?: number;
}

/** Several lines of text. */
export function TextArea({ label, value, onChange, hint, rows = 3 }: TextAreaProps): ReactNode {
  const id = useId();
  return (
    <div className="text-field is-wide">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-more`}
        onChange={({ target }) => onChange(target.value)}
      />
      {hint !== undefined && (
        <span id={`${id}-more`} className="text-field-hint">
          {hint}
        </span>
      )}
    </div>
  );
}
