import type { ReactNode } from 'react';
import { parseNumber } from '../../kit/language/parse-number.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import type { Movable } from './open-model.ts';

interface MovableRowsProps {
  movables: readonly Movable[];
  /** What was typed, by id. */
  typed: Readonly<Record<string, string>>;
  onType: (id: string, text: string) => void;
}

/** How many times its own value a slider goes to; more can be typed. */
const MOST = 4;

/** A number as it may be typed, also with a power of ten. */
export function readValue(text: string): number | null {
  const written = text.trim().replace(',', '.');
  return parseNumber(text) ?? (/^[+-]?(\d+\.?\d*|\.\d+)e[+-]?\d+$/i.test(written) ? Number(written) : null);
}

/** Numbers of the model, each as a slider and as a field. */
export function MovableRows({ movables, typed, onType }: MovableRowsProps): ReactNode {
  const say = useSay();
  return (
    <ul className="models-movables">
      {movables.map(({ id, name, value }) => {
        const text = typed[id] ?? String(value);
        const read = readValue(text);
        const now = read ?? value;
        const span = Math.max(MOST * Math.abs(value), Math.abs(now)) || 1;
        const low = Math.min(value, now) < 0 ? -span : 0;
        return (
          <li key={id}>
            <span className="models-movable-name">{name}</span>
            <input
              type="range"
              min={low}
              max={span}
              step={(span - low) / 200}
              value={now}
              aria-label={say('{name}, slider', { name })}
              aria-valuetext={text}
              onChange={({ target }) => onType(id, String(Number(Number(target.value).toPrecision(4))))}
            />
            <span className={read === null ? 'field-input is-invalid' : 'field-input'}>
              <input
                inputMode="decimal"
                autoComplete="off"
                aria-label={name}
                aria-invalid={read === null}
                value={text}
                onChange={({ target }) => onType(id, target.value)}
              />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
