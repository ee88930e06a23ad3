import type { ConcentrationOverDay } from '@bifrons/model';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { ReactNode, RefObject } from 'react';
import { PlotAxes } from '../../kit/drawing/plot-axes.tsx';
import { useWidth } from '../../kit/drawing/use-width.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import type { AtDose } from './use-medicine-dose.ts';

const [HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [230, 52, 14, 12, 42] as const;
const HOURS = [0, 6, 12, 18, 24];
const UNIT = 'nM';

interface ConcentrationPictureProps extends AtDose {
  drawing: RefObject<SVGSVGElement | null>;
  title: string;
  /** The medicine with its dose. */
  dose: string;
}

/** The concentration in plasma over a day: the typical person's, and the middle 80 % of people around it. */
export function ConcentrationPicture({
  result,
  people,
  drawing,
  title,
  dose,
}: ConcentrationPictureProps): ReactNode {
  const say = useSay();
  const [element, width] = useWidth<HTMLDivElement>(560);
  const { concentration, perDay } = result;
  const highest = Math.max(concentration.peakNm, people?.ninetieth.peakNm ?? 0);
  const x = scaleLinear([0, 24], [LEFT, width - RIGHT]);
  const y = scaleLinear([0, highest], [HEIGHT - BOTTOM, TOP]).nice(4);
  const doses = Array.from({ length: perDay }, (_, k) => (24 * k) / perDay);
  const curve = line<number>()
    .x((_, k) => x(concentration.hours[k] ?? 0))
    .y((nM) => y(nM));
  const between = (low: ConcentrationOverDay, high: ConcentrationOverDay): string =>
    area<number>()
      .x((_, k) => x(low.hours[k] ?? 0))
      .y0((_, k) => y(low.nM[k] ?? 0))
      .y1((nM) => y(nM))([...high.nM]) ?? '';
  const peakAt = concentration.peakHour;
  return (
    <div ref={element} className="chart">
      <svg
        ref={drawing}
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={say(
          '{title}: {peak} nM at most, {hour} h after a dose, {mean} nM on average, {trough} nM at least',
          {
            title,
            peak: say.number(concentration.peakNm),
            hour: say.number(peakAt, 1),
            mean: say.number(concentration.meanNm),
            trough: say.number(concentration.troughNm, 1),
          },
        )}
      >
        <PlotAxes x={x} y={y} xTicks={HOURS} yTicks={y.ticks(4)} />
        {people && <path className="people-band" d={between(people.tenth, people.ninetieth)} />}
        <path className="concentration-line" d={curve([...concentration.nM]) ?? ''} />
        <circle className="concentration-peak" cx={x(peakAt)} cy={y(concentration.peakNm)} r={3.5} />
        {doses.map((hour) => (
          <path key={hour} className="dose-tick" d={`M${x(hour)} ${HEIGHT - BOTTOM}l-5 8h10Z`} />
        ))}
        <text className="axis-name" x={width - RIGHT} y={HEIGHT - 8} textAnchor="end">
          {say('hours of the day, ▲ a dose')}
        </text>
        <text className="axis-name" x={width - RIGHT} y={TOP + 6} textAnchor="end">
          {dose}
        </text>
        <text className="axis-name" x={LEFT + 6} y={TOP + 6}>
          {UNIT}
        </text>
      </svg>
    </div>
  );
}
