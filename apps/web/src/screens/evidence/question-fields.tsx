import type { ReactNode } from 'react';

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, text: string])[];
  onChange: (value: string) => void;
}

/** One of several; a value of the address that is none of them is shown as it is. */
export function Choice({ label, value, options, onChange }: ChoiceProps): ReactNode {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {options.some(([one]) => one === value) ? null : <option value={value}>{value}</option>}
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

interface WeekProps {
  label: string;
  value: number;
  onChange: (value: number) => void;
}

export function Week({ label, value, onChange }: WeekProps): ReactNode {
  return (
    <label className="week">
      <span>{label}</span>
      <input
        type="number"
        min={0}
        max={1000}
        value={value}
        onChange={({ target }) => {
          if (target.value !== '' && Number(target.value) >= 0) onChange(Math.round(Number(target.value)));
        }}
      />
    </label>
  );
}
