import type { ReactNode } from 'react';
import { parseNumber } from '../../../kit/language/parse-number.ts';
import { useSay } from '../../../kit/language/say-context.tsx';
import { Face } from './face.tsx';

interface ItchFieldProps {
  /** As typed; empty while nobody has said it. */
  text: string;
  /** The mean of the diary, where it has enough days. */
  diary: number | null;
  error: string | undefined;
  onType: (text: string) => void;
}

const FACES = [0, 2, 4, 6, 8, 10] as const;

/** The worst itch of a day, 0 to 10: a slider below faces, and a number. */
export function ItchField({ text, diary, error, onType }: ItchFieldProps): ReactNode {
  const say = useSay();
  const typed = parseNumber(text);
  const value = typed !== null && typed >= 0 && typed <= 10 ? typed : text.trim() === '' ? diary : null;
  return (
    <div className={error === undefined ? 'itch' : 'itch has-error'}>
      <div className="score-line">
        <input
          id="itch-text"
          className="score-text"
          inputMode="decimal"
          autoComplete="off"
          value={text === '' && diary !== null ? say.number(diary, 1) : text}
          aria-invalid={error !== undefined}
          onChange={({ target }) => onType(target.value)}
        />
        <label className="score-label" htmlFor="itch-text">
          {say('Itch')}
          <small>{say('the worst of the last 24 hours, 0 to 10')}</small>
        </label>
        <span className={value === null ? 'itch-now is-unknown' : 'itch-now'}>
          <Face itch={value ?? 5} />
          <span>
            {value === null ? say('not known yet') : itchWords(value, say)}
            {text.trim() === '' && diary !== null && <small>{say('mean of the diary')}</small>}
          </span>
        </span>
      </div>
      <input
        className={value === null ? 'score-slider is-unknown' : 'score-slider'}
        type="range"
        min={0}
        max={10}
        step={1}
        value={Math.round(value ?? 0)}
        aria-label={say('Itch')}
        aria-valuetext={
          value === null ? say('not known yet') : say('{value} of 10', { value: say.number(value, 1) })
        }
        onChange={({ target }) => onType(target.value)}
      />
      <div className="itch-faces">
        {FACES.map((itch) => (
          <button
            key={itch}
            type="button"
            className={value !== null && Math.abs(value - itch) <= 1 ? 'is-near' : undefined}
            aria-label={say('Itch {value}', { value: itch })}
            onClick={() => onType(String(itch))}
          >
            <Face itch={itch} />
            <span>{say.number(itch)}</span>
          </button>
        ))}
      </div>
      {error !== undefined && (
        <p className="field-error" role="status">
          {error}
        </p>
      )}
    </div>
  );
}

function itchWords(itch: number, say: ReturnType<typeof useSay>): string {
  if (itch < 0.5) return say('no itch');
  if (itch < 3.5) return say('a little');
  if (itch < 6.5) return say('clearly');
  return itch < 9 ? say('strong') : say('unbearable');
}
