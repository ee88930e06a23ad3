import { patientFactVocabulary, type PatientFactName, type PatientRecord } from '@bifrons/knowledge';
import {
  demandWords,
  unitText,
  type BloodBand,
  type LabDemand,
  type Monitoring,
  type Threshold,
} from '@bifrons/safety';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { BandArea, BandNotes, BandWords } from './blood-band.tsx';
import { labWords } from './results-and-events.tsx';
import { useBlood } from './use-blood.ts';

const WIDTH = 280;
const HEIGHT = 150;
const LEFT = 34;
const RIGHT = 10;
const TOP = 14;
const BOTTOM = 24;
const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

const CALM: readonly LabDemand['demand'][] = ['continue', 'start', 'restart', 'no-limit'];
const isAlarm = ({ demand }: LabDemand): boolean => !CALM.includes(demand);

interface LabPlotsProps {
  monitoring: Monitoring;
  record: PatientRecord;
}

/** Laboratory values with a limit in the label, or one of class, one small plot each; blood counts before what the medicine does to them. */
export function LabPlots({ monitoring, record }: LabPlotsProps): ReactNode {
  const say = useSay();
  const blood = useBlood(record, monitoring);
  const facts = [
    ...new Set(monitoring.labs.filter(({ value }) => value !== null).map(({ fact }) => fact)),
  ].filter((fact) => monitoring.thresholds.some((threshold) => threshold.fact === fact));
  if (facts.length === 0)
    return <p className="quiet">{say('No laboratory value with a limit in this label has been entered.')}</p>;
  return (
    <>
      <div className="lab-plots">
        {facts.map((fact) => (
          <LabPlot
            key={fact}
            fact={fact}
            monitoring={monitoring}
            band={blood?.lines.find((line) => line.fact === fact)}
          />
        ))}
      </div>
      {blood !== null && <BandNotes blood={blood} />}
    </>
  );
}

interface LabPlotProps {
  fact: PatientFactName;
  monitoring: Monitoring;
  /** What the medicine is expected to do to it. */
  band: BloodBand | undefined;
}

function LabPlot({ fact, monitoring, band }: LabPlotProps): ReactNode {
  const say = useSay();
  const { start, day: today } = monitoring;
  const definition = patientFactVocabulary[fact];
  const name = say(definition.words);
  const points = monitoring.labs.filter((lab) => lab.fact === fact && lab.value !== null);
  const limits = unique(monitoring.thresholds.filter((threshold) => threshold.fact === fact));
  const most = Math.max(...points.map(({ value }) => value ?? 0), ...limits.map(({ value }) => value));
  const first = Math.min(day(start), ...points.map(({ date }) => day(date)));
  const last = Math.max(day(today), first + 28);
  const x = (at: number): number => LEFT + 8 + ((at - first) / (last - first)) * (WIDTH - LEFT - 8 - RIGHT);
  const y = (value: number): number =>
    TOP + (1 - Math.min(1, value / (1.1 * most))) * (HEIGHT - TOP - BOTTOM);
  const trend = monitoring.trends.find((one) => one.fact === fact);
  const latest = points.at(-1);
  return (
    <figure className="lab-plot">
      <figcaption>
        {name} <small>{definition.kind === 'number' ? unitText(definition.unit, say) : ''}</small>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={say('{test}: {results}', {
          test: name,
          results: points
            .map((lab) =>
              say('{value} on {date} ({demand})', {
                value: lab.printed,
                date: lab.date,
                demand: demandWords(lab.demand, say),
              }),
            )
            .join(', '),
        })}
      >
        {band !== undefined && <BandArea band={band} start={day(start)} last={last} x={x} y={y} />}
        <line className="axis" x1={LEFT} x2={WIDTH - RIGHT} y1={y(0)} y2={y(0)} />
        {[0, most].map((value) => (
          <text key={value} x={LEFT - 6} y={y(value) + 4} textAnchor="end">
            {say.number(Number(value.toPrecision(2)), 2)}
          </text>
        ))}
        <line className="start" x1={x(day(start))} x2={x(day(start))} y1={TOP} y2={y(0)} />
        <text x={x(day(start))} y={HEIGHT - 8} textAnchor="middle">
          {say('first dose')}
        </text>
        {x(day(start)) < WIDTH - 80 && (
          <text x={WIDTH - RIGHT} y={HEIGHT - 8} textAnchor="end">
            {say('today')}
          </text>
        )}
        {limits.map((limit) => (
          <LimitLine key={`${limit.value}${limit.demand}`} limit={limit} at={y(limit.value)} />
        ))}
        <polyline points={points.map(({ date, value }) => `${x(day(date))},${y(value ?? 0)}`).join(' ')} />
        {points.map((lab) => (
          <circle
            key={`${lab.date} ${lab.printed}`}
            className={isAlarm(lab) ? 'alarm' : ''}
            cx={x(day(lab.date))}
            cy={y(lab.value ?? 0)}
            r={4}
          />
        ))}
      </svg>
      {latest !== undefined && (
        <p>
          {say('{value} on {date}', { value: latest.printed, date: latest.date })}:{' '}
          <strong>{labWords(latest, say)}</strong>
        </p>
      )}
      {band !== undefined && <BandWords band={band} />}
      {trend?.crossing !== undefined && (
        <p className="quiet">
          {say(
            'At its slope it will cross the limit in about {n, plural, one {# week} other {# weeks}}. Information, no rule.',
            { n: Math.max(1, Math.round(trend.crossing.weeks)) },
          )}
        </p>
      )}
    </figure>
  );
}

function LimitLine({ limit, at }: { limit: Threshold; at: number }): ReactNode {
  const say = useSay();
  const values = {
    demand: demandWords(limit.demand, say),
    value: say.number(Number(limit.value.toPrecision(3)), 2),
  };
  return (
    <g className={`limit limit-${limit.demand}`}>
      <line x1={LEFT} x2={WIDTH - RIGHT} y1={at} y2={at} />
      <text x={LEFT + 4} y={at - 4}>
        {limit.below ? say('{demand} below {value}', values) : say('{demand} above {value}', values)}
        {!limit.ofLabel && ` (${say('rule of class')})`}
      </text>
    </g>
  );
}

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
