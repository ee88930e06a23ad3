import type { SignalEngagement, SignalOverDoses } from '@bifrons/model';
import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { fitting, shortName } from '../../kit/drawing/signal-words.ts';
import { gradeName } from '../../kit/sources/grades.ts';
import type { DoseOnRecord } from './doses.ts';
import { atDoseText } from './at-dose-text.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface SignalMultipleProps {
  place: Place;
  signal: SignalOverDoses;
  dosesMg: readonly number[];
  atChosen: SignalEngagement | undefined;
  chosenMg: number;
  record: readonly DoseOnRecord[];
  last: number;
  /** The fill of what is derived. */
  hatch: string;
}

const [LEFT, RIGHT, TOP, BOTTOM] = [26, 6, 42, 20] as const;
/** What the name leaves to the grade, and how much wider its letters are than those that `fitting` counts. */
const [GRADE_PX, NARROWER] = [56, 0.84] as const;
/** Ticks closer than this would run into each other. */
const TICK_PX = 26;

/** One signal over doses: mean with the range of its potency, peak and trough, and what it is at the chosen dose. */
export function SignalMultiple({
  place,
  signal,
  dosesMg,
  atChosen,
  chosenMg,
  record,
  last,
  hatch,
}: SignalMultipleProps): ReactNode {
  const say = useSay();
  const { width, height } = place;
  const name = say(signal.name);
  const x = scaleLinear([0, last], [LEFT, width - RIGHT]);
  const y = scaleLinear([0, 1], [height - BOTTOM, TOP]);
  const isDerived = signal.grade === 'derived';
  // Nothing is blocked by no dose.
  const points = (shares: readonly number[]): [number, number][] => [
    [0, 0],
    ...shares.map((share, k): [number, number] => [dosesMg[k] ?? 0, share]),
  ];
  const curve = line<[number, number]>()
    .x(([dose]) => x(dose))
    .y(([, share]) => y(share))
    .curve(curveMonotoneX);
  const path = (shares: readonly number[] | null): string =>
    shares === null ? '' : (curve(points(shares)) ?? '');
  const band = (low: readonly number[], high: readonly number[]): string =>
    area<[number, number]>()
      .x(([dose]) => x(dose))
      .y0((_, k) => y(k === 0 ? 0 : (low[k - 1] ?? 0)))
      .y1(([, share]) => y(share))
      .curve(curveMonotoneX)(points(high)) ?? '';
  const shareAt = (dose: number): number => signal.mean?.[dosesMg.indexOf(dose)] ?? 0;
  const text = atDoseText(atChosen, say);
  return (
    <g
      transform={`translate(${place.x} ${place.y})`}
      role="img"
      aria-label={say('{signal} at {dose} mg: {blocked}', {
        signal: name,
        dose: say.number(chosenMg, 2),
        blocked: text.spoken,
      })}
      data-signal={signal.signal}
    >
      <text className="multiple-name" x={0} y={13}>
        {fitting(shortName(name), NARROWER * (width - (signal.grade === null ? 0 : GRADE_PX)))}
      </text>
      {signal.grade !== null && (
        <text className="multiple-grade" x={width - RIGHT} y={13} textAnchor="end">
          {gradeName(signal.grade, say)}
        </text>
      )}
      {signal.mean === null ? (
        <>
          <rect
            className="multiple-unknown"
            x={LEFT}
            y={TOP}
            width={width - LEFT - RIGHT}
            height={height - TOP - BOTTOM}
            rx={4}
          />
          <text
            className="multiple-nothing"
            x={(LEFT + width - RIGHT) / 2}
            y={height / 2 + 14}
            textAnchor="middle"
          >
            {say('potency not known')}
          </text>
        </>
      ) : (
        <>
          <text className="multiple-value" x={0} y={33}>
            {text.mean}
            <tspan className="multiple-range" dx={6}>
              {text.range}
            </tspan>
          </text>
          <Axes x={x} y={y} ticks={ticksOf(record, last, x)} />
          {signal.lower && signal.upper && (
            <path
              className={isDerived ? 'potency-band is-derived' : 'potency-band'}
              d={band(signal.lower, signal.upper)}
              style={isDerived ? { fill: hatch } : {}}
            />
          )}
          {[signal.tenth, signal.ninetieth].map((shares, k) => (
            <path key={k} className="people-line" d={path(shares)} />
          ))}
          <path className="extreme-line" d={path(signal.peak)} />
          <path className="extreme-line" d={path(signal.trough)} />
          <path className="mean-line" d={path(signal.mean)} />
          {record
            .filter(({ doseMg }) => doseMg <= last)
            .map(({ doseMg, isLabelled }) => (
              <circle
                key={doseMg}
                className={isLabelled ? 'label-dose' : 'label-dose is-other'}
                cx={x(doseMg)}
                cy={y(shareAt(doseMg))}
                r={3.4}
              />
            ))}
          <path className="chosen-dose" d={`M${x(chosenMg)} ${TOP}V${height - BOTTOM}`} />
        </>
      )}
    </g>
  );
}

type Scale = (value: number) => number;

interface AxesProps {
  x: Scale;
  y: Scale;
  ticks: readonly number[];
}

function Axes({ x, y, ticks }: AxesProps): ReactNode {
  const say = useSay();
  const [bottom, top] = [y(0), y(1)];
  const [left, right] = [x(0), x(ticks.at(-1) ?? 0)];
  return (
    <g className="axes" aria-hidden="true">
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line x1={left} x2={right} y1={y(share)} y2={y(share)} />
          <text x={left - 4} y={y(share) + 4} textAnchor="end">
            {say.number(100 * share)}
          </text>
        </g>
      ))}
      {ticks.map((dose, k) => (
        <g key={dose}>
          <line className="week-line" x1={x(dose)} x2={x(dose)} y1={top} y2={bottom + 3} />
          <text x={x(dose)} y={bottom + 15} textAnchor={k === ticks.length - 1 ? 'end' : 'middle'}>
            {say.number(dose, 2)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Nothing, the doses of labels as far as there is room, and the end of the axis. */
function ticksOf(record: readonly DoseOnRecord[], last: number, x: Scale): number[] {
  const ticks = [0, last];
  const wanted = [...record].sort((a, b) => Number(b.isLabelled) - Number(a.isLabelled));
  for (const { doseMg } of wanted)
    if (ticks.every((tick) => Math.abs(x(tick) - x(doseMg)) >= TICK_PX)) ticks.push(doseMg);
  return ticks.sort((a, b) => a - b);
}
