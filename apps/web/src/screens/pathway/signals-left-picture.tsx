import { pathway, type Signal } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { isKinase, type Ranged, type SignalLeft, type VariantSignals } from '@bifrons/model';
import type { ReactNode } from 'react';
import { fitting, shortName } from '../../kit/drawing/signal-words.ts';
import { useWidth } from '../../kit/drawing/use-width.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import { kinaseNames } from './kinases.ts';

interface SignalsLeftPictureProps {
  found: VariantSignals;
  /** With its dose; null: no medicine. */
  medicine: string | null;
}

interface Places {
  roomy: boolean;
  rowHeight: number;
  /** Where the axis is, from nothing to `most`. */
  from: number;
  to: number;
  most: number;
}

const TOP = 40;

/** Where a variant acts, and what is left of each of its signals without and with a medicine; 1 is an untreated person without one. */
export function SignalsLeftPicture({ found, medicine }: SignalsLeftPictureProps): ReactNode {
  const say = useSay();
  const [element, width] = useWidth<HTMLDivElement>(1100);
  const roomy = width >= 760;
  const { signals, variant } = found;
  const values = signals.flatMap((one) => [one.without.value, one.with?.upper ?? 0]);
  const places: Places = {
    roomy,
    rowHeight: roomy ? 44 : 66,
    from: roomy ? 400 : 4,
    to: width - (roomy ? 96 : 12),
    most: Math.max(2, Math.ceil(2 * Math.max(...values)) / 2),
  };
  const height = TOP + signals.length * places.rowHeight + 8;
  const one = xOf(1, places);
  return (
    <div className="signals-left" ref={element}>
      <Key medicine={medicine} atRest={isKinase(variant.gene)} />
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={say('What is left of the signals of {gene}', { gene: variant.gene })}
      >
        <text className="left-axis" x={one} y={12} textAnchor="middle" aria-hidden="true">
          {say('untreated, no variant')}
        </text>
        {[0, 0.5, 1, 1.5, 2, 3, 4, 5]
          .filter((value) => value <= places.most)
          .map((value) => (
            <text
              key={value}
              className="left-axis"
              x={xOf(value, places)}
              y={28}
              textAnchor={value === 0 ? 'start' : 'middle'}
              aria-hidden="true"
            >
              {say.number(value, 1)}
            </text>
          ))}
        <line className="left-normal" x1={one} x2={one} y1={33} y2={height} />
        {signals.map((signal, k) => (
          <LeftRow
            key={signal.signal}
            left={signal}
            gene={variant.gene}
            medicine={medicine}
            y={TOP + (k + 0.5) * places.rowHeight}
            places={places}
          />
        ))}
      </svg>
    </div>
  );
}

const xOf = (value: number, { from, to, most }: Places): number =>
  from + (Math.min(value, most) / most) * (to - from);

interface LeftRowProps {
  left: SignalLeft;
  gene: string;
  medicine: string | null;
  y: number;
  places: Places;
}

/** One signal: from its kinases to its factor, the variant marked, and beside it what is left. */
function LeftRow({ left, gene, medicine, y, places }: LeftRowProps): ReactNode {
  const say = useSay();
  const { roomy, rowHeight, from, to } = places;
  const signal = pathway().signals.find(({ id }) => id === left.signal)!;
  const axisY = roomy ? y : y + 20;
  const top = y - rowHeight / 2;
  const told = medicine === null ? left.without : left.with;
  return (
    <g className="left-row" role="img" tabIndex={0} aria-label={rowText(left, signal, medicine, say)}>
      <rect className="left-area" x={0} y={top} width={to + (roomy ? 90 : 10)} height={rowHeight} rx={6} />
      <text className="signal-name" x={4} y={roomy ? y + 4 : top + 16}>
        {fitting(shortName(say(left.name)), roomy ? 160 : 96)}
        {left.minor && ' *'}
      </text>
      <Chain signal={signal} gene={gene} x={roomy ? 170 : 108} y={roomy ? y : top + 12} />
      <line className="left-scale" x1={from} x2={to} y1={axisY} y2={axisY} />
      {left.with === null ? (
        <text className="bar-value is-unknown" x={to + 8} y={axisY + 4}>
          ?
        </text>
      ) : (
        medicine !== null && <Treated left={left} y={axisY} places={places} />
      )}
      <circle className="left-without" cx={xOf(left.without.value, places)} cy={axisY} r={6} />
      {left.atRest !== undefined && (
        <path className="left-rest" d={diamond(xOf(left.atRest.without.value, places), axisY)} />
      )}
      {told !== null && (
        <text
          className="bar-value"
          x={roomy ? to + 12 : to}
          y={roomy ? axisY + 4 : top + 16}
          textAnchor={roomy ? 'start' : 'end'}
        >
          {say.number(told.value, 2)}
        </text>
      )}
    </g>
  );
}

/** The range, and where the medicine brings the signal: of the variant, and of somebody without one. */
function Treated({ left, y, places }: { left: SignalLeft; y: number; places: Places }): ReactNode {
  const x = (value: number): number => xOf(value, places);
  const treated = left.with!;
  return (
    <>
      <rect
        className="left-range"
        x={x(treated.lower)}
        width={Math.max(2, x(treated.upper) - x(treated.lower))}
        y={y - 5}
        height={10}
        rx={5}
      />
      {left.wildTypeWith !== null && (
        <line
          className="left-others"
          x1={x(left.wildTypeWith)}
          x2={x(left.wildTypeWith)}
          y1={y - 8}
          y2={y + 8}
        />
      )}
      {left.atRest?.with != null && (
        <path className="left-rest is-treated" d={diamond(x(left.atRest.with.value), y)} />
      )}
      <circle className="left-with" cx={x(treated.value)} cy={y} r={6} />
    </>
  );
}

const diamond = (x: number, y: number): string => `M${x} ${y - 6}l6 6l-6 6l-6 -6z`;

/** The receptor's kinases and the factors of a signal as boxes; the one with the variant is marked by a star. */
function Chain({ signal, gene, x, y }: { signal: Signal; gene: string; x: number; y: number }): ReactNode {
  const factors = signal.stats.includes(gene as (typeof signal.stats)[number])
    ? [gene]
    : signal.stats.slice(0, 1);
  const boxWidth = 52;
  const boxes = [...signal.jakPair, ...factors];
  return (
    <g className="left-chain" aria-hidden="true">
      {boxes.map((name, k) => {
        const at = x + k * (boxWidth + 4) + (k === 2 ? 18 : 0);
        const isVariant = name === gene || (k === 1 && signal.orPartner === gene);
        return (
          <g key={`${name}-${k}`} className={isVariant ? 'has-variant' : ''}>
            <rect x={at} y={y - 11} width={boxWidth} height={22} rx={k === 2 ? 5 : 8} />
            <text x={at + boxWidth / 2} y={y + 4} textAnchor="middle">
              {isVariant ? `★${name}` : name}
            </text>
          </g>
        );
      })}
      <path className="left-arrow" d={`M${x + 2 * (boxWidth + 4)} ${y}h12m-4 -4l4 4l-4 4`} />
    </g>
  );
}

/** A number with its range, in words. */
const rangeWords = ({ value, lower, upper }: Ranged, say: Say): string =>
  say('{value} ({from} to {to})', {
    value: say.number(value, 2),
    from: say.number(lower, 2),
    to: say.number(upper, 2),
  });

function rowText(left: SignalLeft, signal: Signal, medicine: string | null, say: Say): string {
  const values = {
    signal: say(left.name),
    kinases: say.list(kinaseNames(signal, say)),
    without: say.number(left.without.value, 2),
  };
  if (medicine === null) return say('{signal}, {kinases}: {without} without a medicine', values);
  if (left.with === null)
    return say('{signal}, {kinases}: {without} without a medicine; with it not known', values);
  return say('{signal}, {kinases}: {without} without a medicine, {with} with {medicine}', {
    ...values,
    with: rangeWords(left.with, say),
    medicine,
  });
}

/** What the marks mean. */
function Key({ medicine, atRest }: { medicine: string | null; atRest: boolean }): ReactNode {
  const say = useSay();
  const mark = (drawn: ReactNode, words: string): ReactNode => (
    <li>
      <svg viewBox="-9 -9 18 18" width={18} height={18} aria-hidden="true">
        {drawn}
      </svg>
      {words}
    </li>
  );
  return (
    <ul className="left-key">
      <li>
        <span className="left-star" aria-hidden="true">
          ★
        </span>
        {say('where the variant acts')}
      </li>
      {mark(<circle className="left-without" r={6} />, say('with the variant, untreated'))}
      {medicine !== null && (
        <>
          {mark(
            <>
              <rect className="left-range" x={-9} width={18} y={-5} height={10} />
              <circle className="left-with" r={6} />
            </>,
            say('with {medicine}, and its range', { medicine }),
          )}
          {mark(<line className="left-others" y1={-8} y2={8} />, say('somebody without a variant on it'))}
        </>
      )}
      {atRest && mark(<path className="left-rest" d={diamond(0, 0)} />, say('without any cytokine'))}
    </ul>
  );
}
