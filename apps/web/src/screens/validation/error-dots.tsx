import { isRate, type Summary } from '@bifrons/inference';
import type { Score } from '@bifrons/knowledge';
import { diseaseModels } from '@bifrons/model';
import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { PlotAxes } from '../../kit/drawing/plot-axes.tsx';
import { useWidth } from '../../kit/drawing/use-width.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import { armName, comparedText, trialName } from './results.ts';
import { SightMark, sights, sightText, type Sight } from './sights.tsx';

/** Results that go together, such as those of some weeks. */
export interface ErrorGroup {
  readonly name: string;
  /** The same where there is little room. */
  readonly short: string;
  readonly by: Readonly<
    Record<Sight, { readonly summary: Summary | null; readonly scores: readonly Score[] }>
  >;
}

interface ErrorDotsProps {
  title: string;
  groups: readonly ErrorGroup[];
}

const HEIGHT = 280;
const LARGEST = 620;

/** Predicted less published share of people at SALT ≤ 20: a dot for each result, a bar at the mean of each group. */
export function ErrorDots({ title, groups }: ErrorDotsProps): ReactNode {
  const say = useSay();
  const [element, available] = useWidth<HTMLDivElement>(LARGEST);
  const width = Math.min(LARGEST, available);
  const errors = groups.flatMap(({ by }) =>
    sights.flatMap((sight) =>
      by[sight].scores.filter((score) => isRate(score, diseaseModels[0])).map(errorOf),
    ),
  );
  const most = 5 * Math.ceil(Math.max(5, ...errors.map(Math.abs)) / 5);
  const [left, right, top, bottom] = [40, width - 6, 10, HEIGHT - 44];
  // Room beyond the outermost dots for what above and below mean.
  const y = scaleLinear([-1.25 * most, 1.25 * most], [bottom, top]);
  const x = scaleLinear([0, groups.length], [left, right]);
  const groupWidth = (right - left) / groups.length;
  const column = groupWidth / (sights.length + 0.6);
  return (
    <figure className="error-dots">
      <h3>{title}</h3>
      <div className="chart" ref={element}>
        <svg
          width={width}
          height={HEIGHT}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          role="img"
          aria-label={groups
            .map(
              ({ name, by }) =>
                `${name}: ${sights.map((sight) => biasText(sight, by[sight].summary)).join(', ')}`,
            )
            .join('; ')}
        >
          <PlotAxes x={x} y={y} xTicks={[]} yTicks={y.ticks(5)} />
          <line className="as-published" x1={left} x2={right} y1={y(0)} y2={y(0)} />
          {groups.map(({ name, short, by }, group) => (
            <g key={name}>
              {group > 0 && <line className="group-rule" x1={x(group)} x2={x(group)} y1={top} y2={bottom} />}
              <text className="group-name" x={x(group + 0.5)} y={HEIGHT - 26} textAnchor="middle">
                {short}
              </text>
              {sights.map((sight, place) => {
                const { scores, summary } = by[sight];
                const middle = x(group) + column * (place + 0.8);
                const reach = column * 0.36;
                return (
                  <g key={sight}>
                    {scores
                      .filter((score) => isRate(score, diseaseModels[0]))
                      .map((score, index) => (
                        <g
                          key={score.id}
                          className="error-dot"
                          transform={`translate(${middle + reach * spread(index)} ${y(errorOf(score))})`}
                        >
                          <SightMark sight={sight} size={column < 24 ? 2.5 : 3.5} />
                          <title>
                            {[
                              trialName(score.trial),
                              armName(score, say),
                              say(score.endpoint),
                              comparedText(score, say),
                            ].join(', ')}
                          </title>
                        </g>
                      ))}
                    {summary?.bias != null && (
                      <>
                        <line
                          className="bias-ground"
                          x1={middle - column / 2 + 2}
                          x2={middle + column / 2 - 2}
                          y1={y(summary.bias)}
                          y2={y(summary.bias)}
                        />
                        <line
                          className="bias"
                          x1={middle - column / 2 + 2}
                          x2={middle + column / 2 - 2}
                          y1={y(summary.bias)}
                          y2={y(summary.bias)}
                        />
                      </>
                    )}
                    <text className="dots-count" x={middle} y={HEIGHT - 8} textAnchor="middle">
                      {summary === null ? '' : say.number(summary.rates)}
                    </text>
                  </g>
                );
              })}
            </g>
          ))}
          <text className="axis-name on-top" x={left + 6} y={top + 12}>
            {say('rosier than the trial')}
          </text>
          <text className="axis-name on-top" x={left + 6} y={bottom - 5}>
            {say('gloomier than the trial')}
          </text>
        </svg>
      </div>
    </figure>
  );

  function biasText(sight: Sight, summary: Summary | null): string {
    const who = sightText(sight, say);
    return summary?.bias == null
      ? say('{who}: no result', { who })
      : say('{who}: {n, plural, one {# result} other {# results}}, on average {points} points off', {
          who,
          n: summary.rates,
          points: signed(summary.bias, (value) => say.fixed(value, 1)),
        });
  }
}

const errorOf = ({ median, published }: Score): number => median - published;

/** A number with its sign, also when it is above 0. */
export function signed(value: number, text: (value: number) => string): string {
  return value > 0 ? `+${text(value)}` : text(value);
}

/** Where the dots of a column stand beside each other, from −1 to 1, the same on every drawing. */
const spread = (index: number): number => 2 * ((index * 0.618034) % 1) - 1;
