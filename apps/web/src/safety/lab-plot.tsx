import { patientFactVocabulary, type PatientFactName } from '@bifrons/knowledge';
import { unitText, type LabDemand, type Monitoring, type Threshold } from '@bifrons/safety';
import type { ReactNode } from 'react';

const WIDTH = 250;
const HEIGHT = 128;
const LEFT = 38;
const RIGHT = 10;
const TOP = 10;
const BOTTOM = 22;
const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

const isAlarm = ({ demand }: LabDemand): boolean =>
  demand !== 'continue' && demand !== 'start' && demand !== 'restart';

/** Laboratory values with a limit in the label, one small plot each. */
export function LabPlots({ monitoring }: { monitoring: Monitoring }): ReactNode {
  const facts = [
    ...new Set(monitoring.labs.filter(({ value }) => value !== null).map(({ fact }) => fact)),
  ].filter((fact) => monitoring.thresholds.some((threshold) => threshold.fact === fact));
  if (facts.length === 0)
    return <p className="quiet">No laboratory value with a limit in this label has been entered.</p>;
  return (
    <div className="lab-plots">
      {facts.map((fact) => (
        <LabPlot key={fact} fact={fact} monitoring={monitoring} />
      ))}
    </div>
  );
}

function LabPlot({ fact, monitoring }: { fact: PatientFactName; monitoring: Monitoring }): ReactNode {
  const { start, today } = monitoring;
  const definition = patientFactVocabulary[fact];
  const points = monitoring.labs.filter((lab) => lab.fact === fact && lab.value !== null);
  const limits = unique(monitoring.thresholds.filter((threshold) => threshold.fact === fact));
  const highest =
    1.15 * Math.max(...points.map(({ value }) => value ?? 0), ...limits.map(({ value }) => value));
  const first = Math.min(day(start), ...points.map(({ date }) => day(date)));
  const last = Math.max(day(today), first + 28);
  const x = (at: number): number => LEFT + ((at - first) / (last - first)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number): number => TOP + (1 - value / highest) * (HEIGHT - TOP - BOTTOM);
  const trend = monitoring.trends.find((one) => one.fact === fact);
  const latest = points.at(-1);
  const unit = definition.kind === 'number' ? unitText(definition.unit) : '';
  return (
    <figure className="lab-plot">
      <figcaption>
        {definition.words} <small>{unit}</small>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${definition.words}: ${points.map(({ date, printed, demand }) => `${printed} on ${date} (${demand})`).join(', ')}`}
      >
        <line className="axis" x1={LEFT} x2={WIDTH - RIGHT} y1={y(0)} y2={y(0)} />
        <text className="tick" x={LEFT - 5} y={y(highest / 1.15) + 4} textAnchor="end">
          {Number((highest / 1.15).toPrecision(2))}
        </text>
        <text className="tick" x={LEFT - 5} y={y(0)} textAnchor="end">
          0
        </text>
        {limits.map((limit) => (
          <g key={`${limit.value}${limit.demand}`} className={`limit limit-${limit.demand}`}>
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(limit.value)} y2={y(limit.value)} />
            <text x={LEFT + 3} y={y(limit.value) - 3}>
              {limit.demand.replaceAll('-', ' ')} {limit.below ? '<' : '>'}{' '}
              {Number(limit.value.toPrecision(3))}
            </text>
          </g>
        ))}
        <line className="start" x1={x(day(start))} x2={x(day(start))} y1={TOP} y2={y(0)} />
        <text className="tick" x={x(day(start))} y={HEIGHT - 6} textAnchor="middle">
          start
        </text>
        <polyline points={points.map(({ date, value }) => `${x(day(date))},${y(value ?? 0)}`).join(' ')} />
        {points.map((lab) => (
          <circle
            key={lab.date}
            className={isAlarm(lab) ? 'alarm' : ''}
            cx={x(day(lab.date))}
            cy={y(lab.value ?? 0)}
            r={3.6}
          />
        ))}
      </svg>
      {latest !== undefined && (
        <p>
          {latest.printed} on {latest.date}: <strong>{latest.demand.replaceAll('-', ' ')}</strong>
          {latest.restartWhen !== null && `, go on when ${latest.restartWhen}`}
        </p>
      )}
      {trend?.crossing !== undefined && (
        <p className="quiet">
          At its slope it will cross the limit in about {weeksText(trend.crossing.weeks)}. Information, no
          rule.
        </p>
      )}
    </figure>
  );
}

const weeksText = (weeks: number): string =>
  Math.round(weeks) <= 1 ? 'a week' : `${Math.round(weeks)} weeks`;

/** One line per limit and demand, however many rules name it. */
function unique(limits: readonly Threshold[]): Threshold[] {
  return [
    ...new Map(limits.map((limit) => [`${limit.value} ${limit.demand} ${limit.below}`, limit])).values(),
  ].filter(
    ({ demand, value }, _, all) =>
      demand !== 'do-not-start' ||
      !all.some((other) => other.demand !== 'do-not-start' && other.value === value),
  );
}
