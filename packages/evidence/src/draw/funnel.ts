import { english, type Say } from '@bifrons/language';
import type { PooledMeasure } from '../answers/comparison.js';
import { isRatio, readable } from '../effects/measure.js';
import { axisName, tickText } from './numbers.js';
import { linearScale, ratioScale } from './scale.js';
import { drawing, shape, words } from './svg.js';
import { treatmentWords } from '../select/treatment.js';

/** Funnel plot: small studies at the foot; the lines hold 95 % of studies of one true effect. */
export function funnelPlot(
  result: PooledMeasure,
  treatment: string,
  width = 520,
  say: Say = english,
): string {
  const height = 320;
  const [left, right, top, bottom] = [52, width - 14, 28, height - 46];
  const { measure, studies } = result;
  const worst = Math.max(...studies.map(({ se }) => se)) * 1.15;
  const centre = isRatio(measure) ? Math.log(result.value) : result.value;
  const reach = Math.max(1.96 * worst, ...studies.map(({ estimate }) => Math.abs(estimate - centre))) * 1.1;
  const scale = isRatio(measure)
    ? ratioScale(Math.exp(centre - reach), Math.exp(centre + reach), left, right)
    : linearScale(centre - reach, centre + reach, left, right);
  const x = (onScale: number): number => scale.at(readable(measure, onScale));
  const y = linearScale(0, worst, top, bottom);
  const parts = [
    shape('path', {
      d: `M${x(centre).toFixed(1)} ${top} L${x(centre - 1.96 * worst).toFixed(1)} ${bottom} H${x(centre + 1.96 * worst).toFixed(1)}Z`,
      fill: 'currentColor',
      'fill-opacity': 0.06,
    }),
    shape('line', {
      x1: x(centre),
      x2: x(centre),
      y1: top,
      y2: bottom,
      stroke: 'currentColor',
      'stroke-opacity': 0.5,
    }),
    shape('line', {
      x1: left,
      x2: right,
      y1: bottom,
      y2: bottom,
      stroke: 'currentColor',
      'stroke-opacity': 0.5,
    }),
    ...y.ticks.map((tick) => words(say.number(tick, 10), left - 6, y.at(tick) + 4, { 'text-anchor': 'end' })),
    ...scale.ticks.map((tick) =>
      words(tickText(measure, tick, say), scale.at(tick), bottom + 16, {
        'text-anchor': 'middle',
      }),
    ),
    words(axisName(measure, say), (left + right) / 2, height - 10, {
      'text-anchor': 'middle',
      'fill-opacity': 0.8,
    }),
    words(say('standard error'), 4, 12, { 'fill-opacity': 0.8 }),
    ...studies.map(({ estimate, se }) =>
      shape('circle', { cx: x(estimate), cy: y.at(se), r: 5, fill: '#0d6470', 'fill-opacity': 0.85 }),
    ),
  ];
  return drawing(
    width,
    height,
    say('Funnel plot, {treatment}', { treatment: treatmentWords(treatment, say) }),
    studies
      .map(({ name, se }) =>
        say('{study}: standard error {se}', {
          study: name,
          se: say.number(Number(se.toPrecision(2)), 10),
        }),
      )
      .join('; '),
    parts,
  );
}
