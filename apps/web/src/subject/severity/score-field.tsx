import { roundingOf } from '@bifrons/knowledge';
import type { ReactNode } from 'react';
import { parseNumber } from '../../kit/language/parse-number.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import { categoryOf, type ShownScore } from './scores.ts';
import './score-field.css';

interface ScoreFieldProps {
  score: ShownScore;
  label: string;
  hint: string;
  /** As typed; empty where it is not known or follows from what is drawn. */
  text: string;
  /** What the drawing adds up to, where it says it. */
  drawn: number | null;
  error: string | undefined;
  onType: (text: string) => void;
  children?: ReactNode;
}

/** A score as a number, with the name of its band, and as a slider. It follows what is drawn until it is typed. */
export function ScoreField(props: ScoreFieldProps): ReactNode {
  const { score, label, hint, text, drawn, error, onType, children } = props;
  const say = useSay();
  const typed = parseNumber(text);
  const inRange = typed !== null && typed >= score.min && typed <= score.max;
  const value = inRange ? typed : text.trim() === '' ? drawn : null;
  const band = value === null ? say('not known yet') : bandOf(score, value, say);
  // A score of few points is read and moved in finer steps.
  const decimals = score.step < 0.1 ? 2 : 1;
  const sliderStep = score.max < 10 ? Math.max(0.1, score.step) : Math.max(1, score.step);
  const ids = { text: `${score.id}-text`, band: `${score.id}-band`, error: `${score.id}-error` };
  return (
    <div className={error === undefined ? 'score' : 'score has-error'}>
      <div className="score-line">
        <input
          id={ids.text}
          className="score-text"
          inputMode="decimal"
          autoComplete="off"
          value={text === '' && drawn !== null ? say.number(drawn, decimals) : text}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? ids.band : ids.error}
          onChange={({ target }) => onType(target.value)}
        />
        <label className="score-label" htmlFor={ids.text}>
          {label}
          <small>{hint}</small>
        </label>
        <span id={ids.band} className="score-band">
          {band}
        </span>
      </div>
      <input
        className="score-slider"
        type="range"
        min={score.min}
        max={score.max}
        step={sliderStep}
        value={Math.round((value ?? score.min) / sliderStep) * sliderStep}
        aria-label={label}
        aria-valuetext={say('{score} {value}, {severity}', {
          score: label,
          value: value === null ? '' : say.number(value, decimals),
          severity: band,
        })}
        onChange={({ target }) => onType(target.value)}
      />
      {error !== undefined && (
        <p id={ids.error} className="field-error" role="status">
          {error}
        </p>
      )}
      {drawn !== null && typed !== null && Math.abs(typed - drawn) > roundingOf(score) && (
        <p className="score-drawn">
          <span>{say('The drawing adds up to {value}.', { value: say.number(drawn, decimals) })}</span>
          <button type="button" className="chip" onClick={() => onType('')}>
            {say('Take it')}
          </button>
        </p>
      )}
      {children}
    </div>
  );
}

/** The name of a score's band, with its limits. */
function bandOf(score: ShownScore, value: number, say: ReturnType<typeof useSay>): string {
  const band = categoryOf(score, score.step < 1 ? value : Math.round(value));
  if (band === undefined) return '';
  return say('{severity} ({min, number}–{max, number})', {
    severity: say(band.name),
    min: band.min,
    max: band.max,
  });
}
