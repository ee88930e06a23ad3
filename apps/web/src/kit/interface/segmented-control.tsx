import { useId, type ReactNode } from 'react';

interface SegmentedControlProps<T extends string | number> {
  /** Read by screen readers; not shown. */
  label: string;
  value: T | null;
  options: readonly { value: T; text: ReactNode; label?: string }[];
  onChange: (value: T) => void;
}

/** One of a few, side by side. A text that is a picture needs a label. */
export function SegmentedControl<T extends string | number>(props: SegmentedControlProps<T>): ReactNode {
  const { label, value, options, onChange } = props;
  const name = useId();
  return (
    <fieldset className="segments">
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} title={option.label}>
          <input
            type="radio"
            name={name}
            aria-label={option.label}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </fieldset>
  );
}
