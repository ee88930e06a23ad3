import { useState, type ReactNode } from 'react';
import { parseNumber } from '../language/parse-number.ts';
import { useSay } from '../language/say-context.tsx';

interface PercentInputProps {
  /** What it is the percentage of. */
  label: string;
  value: number;
  onChange: (percent: number) => void;
  /** When the hand leaves the field. */
  onDone: () => void;
}

/** A percentage, 0 to 100. What is typed stays until it can be read. */
export function PercentInput({ label, value, onChange, onDone }: PercentInputProps): ReactNode {
  const say = useSay();
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && percentOf(typed) === null;
  return (
    <>
      <span className={wrong ? 'field-input is-invalid' : 'field-input'}>
        <input
          inputMode="decimal"
          autoComplete="off"
          aria-label={label}
          aria-invalid={wrong}
          value={typed ?? say.number(value)}
          onChange={({ target }) => {
            setTyped(target.value);
            const read = percentOf(target.value);
            if (read !== null) onChange(read);
          }}
          onBlur={() => {
            if (!wrong) setTyped(null);
            onDone();
          }}
        />
        <span className="unit">%</span>
      </span>
      {wrong && <span className="field-error">{say('Please give a number between 0 and 100.')}</span>}
    </>
  );
}

function percentOf(text: string): number | null {
  const value = parseNumber(text);
  return value !== null && value >= 0 && value <= 100 ? value : null;
}
