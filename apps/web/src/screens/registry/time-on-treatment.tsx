import { treatmentName } from '@bifrons/knowledge';
import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { PlotAxes } from '../../kit/drawing/plot-axes.tsx';
import { spreadLabels } from '../../kit/drawing/spread-labels.ts';
import { useWidth } from '../../kit/drawing/use-width.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import type { MedicineOutcomes, RegistryView } from './registry-view.ts';
import { toneOf } from './tones.ts';

const HEIGHT = 250;

/** How many are still on their medicine, week by week: steps, one line for each medicine. */
export function TimeOnTreatment({ view }: { view: RegistryView }): ReactNode {
  const say = useSay();
  const [box, width] = useWidth<HTMLDivElement>(460);
  const drawn = view.medicines.filter(({ timeOnTreatment }) => timeOnTreatment.length > 0);
  const last = Math.max(
    26,
    ...drawn.flatMap(({ timeOnTreatment }) => timeOnTreatment.map(({ week }) => week)),
  );
  const x = scaleLinear([0, last], [40, width - 108]);
  const y = scaleLinear([0, 100], [HEIGHT - 30, 14]);
  const ends = drawn.map(({ timeOnTreatment }) => y(100 * (timeOnTreatment.at(-1)?.still ?? 1)));
  const places = spreadLabels(ends, 15, 18, HEIGHT - 30);
  return (
    <section className="panel" aria-labelledby="time-title">
      <div className="panel-head">
        <h2 id="time-title">{say('Time on treatment')}</h2>
      </div>
      <div ref={box}>
        <svg
          width={width}
          height={HEIGHT}
          role="img"
          aria-label={drawn
            .map(({ drug, timeOnTreatment }) =>
              say('{medicine}: {percent} % still on it after {week} weeks', {
                medicine: treatmentName(drug),
                percent: say.number(100 * (timeOnTreatment.at(-1)?.still ?? 1), 0),
                week: timeOnTreatment.at(-1)?.week ?? 0,
              }),
            )
            .join('. ')}
        >
          <PlotAxes x={x} y={y} xTicks={x.ticks(5)} yTicks={[0, 25, 50, 75, 100]} unit=" %" />
          {drawn.map((medicine, index) => (
            <g key={medicine.drug} className={`medicine-tone-${toneOf(view, medicine.drug)}`}>
              <path className="time-line" d={steps(medicine, x, y)} />
              <text className="time-name" x={width - 102} y={(places[index] ?? 0) + 4}>
                {treatmentName(medicine.drug)}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <p className="hint">
        {say('Weeks since the first dose; who is still on it counts as far as was seen.')}
      </p>
    </section>
  );
}

type Scale = (value: number) => number;

/** A share holds until the next one stops. */
function steps({ timeOnTreatment }: MedicineOutcomes, x: Scale, y: Scale): string {
  let path = `M${x(0)} ${y(100)}`;
  for (const { week, still } of timeOnTreatment) path += `H${x(week)}V${y(100 * still)}`;
  return path;
}
