import { useState, type ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';
import { parseNumber } from '../person/parse-number.ts';

interface RegionFieldProps {
  name: string;
  percent: number;
  onChange: (percent: number) => void;
}

/** A region's share without hair as a number; what is typed stays until it can be read. */
export function RegionField({ name, percent, onChange }: RegionFieldProps): ReactNode {
  const say = useSay();
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed === null ? null : parseNumber(typed);
  const wrong = typed !== null && (value === null || value < 0 || value > 100);
  return (
    <label className={`region-field${wrong ? ' has-error' : ''}`}>
      <span>{name}</span>
      <span className="field-input">
        <input
          inputMode="decimal"
          autoComplete="off"
          aria-label={say('{region}: percent without hair', { region: name })}
          aria-invalid={wrong}
          value={typed ?? say.number(percent)}
          onChange={(event) => {
            setTyped(event.target.value);
            const read = parseNumber(event.target.value);
            if (read !== null && read >= 0 && read <= 100) onChange(read);
          }}
          onBlur={() => !wrong && setTyped(null)}
        />
        <span className="unit">%</span>
      </span>
      {wrong && <span className="field-error">{say('Please give a number between 0 and 100.')}</span>}
    </label>
  );
}
