import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import type { Step } from './chain.ts';

interface ChainPictureProps {
  step: Step;
  /** Shares blocked over the day, each from midnight to midnight. */
  curves: readonly (readonly number[])[];
}

const [WIDTH, HEIGHT] = [96, 44];

/** A small picture of a step; of the inhibition the real curves where they are known. */
export function ChainPicture({ step, curves }: ChainPictureProps): ReactNode {
  return (
    <svg className={`chain-picture is-${step}`} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path className="chain-ground" d={`M4 ${HEIGHT - 4}H${WIDTH - 4}`} />
      {pictureOf(step, curves)}
    </svg>
  );
}

function pictureOf(step: Step, curves: ChainPictureProps['curves']): ReactNode {
  switch (step) {
    case 'potency':
      return (
        <>
          <path className="chain-line" d="M6 38C40 38 42 22 48 22S56 6 90 6" />
          <path className="chain-thin" d="M4 22H48V40" />
          <circle className="chain-dot" cx={48} cy={22} r={3.5} />
        </>
      );
    case 'inhibition':
      return curves.length === 0 ? (
        <path
          className="chain-line"
          d="M6 36C10 8 14 8 18 12C30 26 40 32 48 34C52 8 56 8 60 12C72 26 82 32 90 34"
        />
      ) : (
        curves.map((curve, index) => <path key={index} className="chain-line" d={curveOf(curve)} />)
      );
    case 'model':
      return (
        <>
          <path className="chain-thin" d="M24 22H72M24 22L48 10L72 22" />
          <circle className="chain-knot" cx={20} cy={24} r={8} />
          <circle className="chain-knot" cx={48} cy={12} r={8} />
          <circle className="chain-knot" cx={76} cy={24} r={8} />
        </>
      );
    case 'posterior':
      return (
        <>
          {[4, 9, 17, 27, 32, 25, 15, 7, 3].map((height, index) => (
            <rect
              key={index}
              className="chain-bar"
              x={8 + 9 * index}
              y={HEIGHT - 4 - height}
              width={7}
              height={height}
            />
          ))}
        </>
      );
  }
}

function curveOf(curve: readonly number[]): string {
  const path = line<number>()
    .x((_, index) => 4 + ((WIDTH - 8) * index) / (curve.length - 1))
    .y((share) => HEIGHT - 4 - (HEIGHT - 8) * share);
  return path([...curve]) ?? '';
}
