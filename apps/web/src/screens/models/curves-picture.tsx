import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useRef, type ReactNode } from 'react';
import { PictureFiles } from '../../kit/drawing/picture-files.tsx';
import { PlotAxes } from '../../kit/drawing/plot-axes.tsx';
import { spreadLabels } from '../../kit/drawing/spread-labels.ts';
import { useWidth } from '../../kit/drawing/use-width.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import type { Courses } from './courses.ts';

interface CurvesPictureProps {
  file: string;
  title: string;
  courses: Courses;
  /** In the order of the curves. */
  parts: readonly { id: string; name: string; tone: number }[];
  timeUnit: string | null;
  /** The medicine of the dashed curves. */
  medicine: string | null;
}

const HEIGHT = 320;
const MARGIN = { left: 56, right: 14, top: 14, bottom: 40 };
const TONES = 7;

/** Curves over time, each with the medicine dashed. */
export function CurvesPicture(props: CurvesPictureProps): ReactNode {
  const { file, title, courses, parts, timeUnit, medicine } = props;
  const { times, plain, treated } = courses;
  const say = useSay();
  const drawing = useRef<SVGSVGElement>(null);
  const [element, width] = useWidth<HTMLDivElement>(720);
  const end = times.at(-1) ?? 1;
  const x = scaleLinear([0, end], [MARGIN.left, width - MARGIN.right]);
  const finite = [...plain, ...(treated ?? [])].flatMap((values) => [...values].filter(Number.isFinite));
  const top = finite.reduce((most, value) => Math.max(most, value), 0);
  const bottom = finite.reduce((least, value) => Math.min(least, value), 0);
  const y = scaleLinear([bottom, top > bottom ? top : 1], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(5);
  const path = (values: Float64Array): string =>
    line<number>(
      (_, i) => x(times[i]!),
      (value) => y(value),
    ).defined(Number.isFinite)([...values]) ?? '';
  const names = spreadLabels(
    plain.map((values) => y(values.at(-1)!) - 6),
    15,
    MARGIN.top + 8,
    HEIGHT - MARGIN.bottom - 4,
  );
  const csv = (): string => {
    const columns = parts.flatMap(({ id }) => (treated === null ? [id] : [id, `${id} with ${medicine}`]));
    const rows = [...times].map((time, i) => [
      time,
      ...parts.flatMap((_, k) => (treated === null ? [plain[k]![i]] : [plain[k]![i], treated[k]![i]])),
    ]);
    return `${[['time', ...columns].map(quoted), ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`;
  };
  return (
    <figure className="picture models-picture">
      <figcaption className="picture-head">
        <h3>{title}</h3>
        <PictureFiles name={file} title={title} drawing={() => drawing.current} csv={csv} />
      </figcaption>
      <div ref={element} className="chart">
        <svg
          ref={drawing}
          width={width}
          height={HEIGHT}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          role="img"
          aria-label={title}
        >
          <PlotAxes x={x} y={y} xTicks={x.ticks(Math.max(3, width / 110))} yTicks={y.ticks(5)} />
          <text className="axis-name" x={width - MARGIN.right} y={HEIGHT - 6} textAnchor="end">
            {timeUnit === null
              ? say('time, in the unit of the model')
              : say('time in {unit}', { unit: timeUnit })}
          </text>
          {parts.map(({ id, name, tone }, k) => (
            <g key={id} className={`tone-${1 + (tone % TONES)}`} data-part={id}>
              <path className="models-curve" d={path(plain[k]!)} />
              {treated && <path className="models-curve with-medicine" d={path(treated[k]!)} />}
              <text className="models-name" x={width - MARGIN.right - 4} y={names[k]} textAnchor="end">
                {name}
              </text>
            </g>
          ))}
        </svg>
      </div>
      {medicine !== null && (
        <p className="hint">{say('Solid: without a medicine. Dashed: with {medicine}.', { medicine })}</p>
      )}
    </figure>
  );
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
