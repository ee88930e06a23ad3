import type { Score } from '@bifrons/knowledge';
import { scaleLinear } from 'd3-scale';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { PlotAxes } from '../../kit/drawing/plot-axes.tsx';
import { useWidth } from '../../kit/drawing/use-width.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import { shapeOf, toneOf, type Medicines } from './medicine.tsx';
import { ResultNote } from './result-note.tsx';
import { armName, comparedText, intervalOf, trialName } from './results.ts';

interface ResultScatterProps {
  title: string;
  scores: readonly Score[];
  /** The same on both axes. */
  domain: readonly [number, number];
  unit: string;
  medicines: Medicines;
}

const LARGEST = 460;

/**
 * Published against predicted: on the diagonal both agree. One tab stop; arrows go from result to result in the order of
 * what was published.
 */
export function ResultScatter({ title, scores, domain, unit, medicines }: ResultScatterProps): ReactNode {
  const say = useSay();
  const [element, available] = useWidth<HTMLDivElement>(LARGEST);
  const [shown, setShown] = useState<Score | null>(null);
  const [active, setActive] = useState(0);
  const width = Math.min(LARGEST, available);
  const [left, right, top, bottom] = [44, width - 10, 8, width - 40];
  const x = scaleLinear([...domain], [left, right]);
  const y = scaleLinear([...domain], [bottom, top]);
  const ordered = [...scores].sort((a, b) => a.published - b.published);
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>): void => {
    if (event.key === 'Escape') setShown(null);
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(ordered.length - 1, Math.max(0, active + step));
    setActive(next);
    event.currentTarget.querySelectorAll<SVGElement>('.result')[next]?.focus();
  };
  return (
    <figure className="scatter">
      <h3>{title}</h3>
      <div className="chart" ref={element}>
        <svg
          width={width}
          height={width}
          viewBox={`0 0 ${width} ${width}`}
          role="group"
          aria-label={say(
            '{title}: published against predicted, {n, plural, one {# result} other {# results}}. Arrow keys move from one to the next.',
            { title, n: scores.length },
          )}
          onKeyDown={onKeyDown}
        >
          <PlotAxes x={x} y={y} xTicks={x.ticks(5)} yTicks={y.ticks(5)} unit={unit} />
          <line
            className="diagonal"
            x1={x(domain[0])}
            y1={y(domain[0])}
            x2={x(domain[1])}
            y2={y(domain[1])}
          />
          <text className="axis-name" x={(left + right) / 2} y={width - 4} textAnchor="middle">
            {say('published')}
          </text>
          <text className="axis-name" x={left + 6} y={top + 12}>
            {say('predicted')}
          </text>
          {ordered.map((score, index) => {
            const { lower, upper } = intervalOf(score, 90);
            const at = x(score.published);
            return (
              <g
                key={score.id}
                className={`result ${toneOf(medicines, score.drug)}`}
                role="img"
                tabIndex={index === active ? 0 : -1}
                aria-label={[
                  trialName(score.trial),
                  armName(score, say),
                  say(score.endpoint),
                  comparedText(score, say),
                ].join(', ')}
                onPointerEnter={() => setShown(score)}
                onPointerLeave={() => setShown(null)}
                onFocus={() => {
                  setActive(index);
                  setShown(score);
                }}
                onBlur={() => setShown(null)}
              >
                <line className="result-whisker" x1={at} x2={at} y1={y(lower)} y2={y(upper)} />
                <circle className="published-area" cx={at} cy={y(score.median)} r={8} />
                <path
                  className={score.calibrated ? 'result-mark is-fitted' : 'result-mark'}
                  d={shapeOf(medicines, score.drug)}
                  transform={`translate(${at} ${y(score.median)})`}
                />
              </g>
            );
          })}
        </svg>
        {shown && <ResultNote score={shown} x={x(shown.published)} y={y(shown.median)} size={width} />}
      </div>
    </figure>
  );
}
