import type { PooledResponse } from '../answers/responses.js';
import { linearScale } from './scale.js';
import { drawing, fitted, shape, widthOf, words } from './svg.js';

/** What a model gives for the same treatment at the same week, between 0 and 1. */
export interface SimulatedResponse {
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}

/** Pooled responses as filled marks with their intervals; simulated ones hollow and dashed below them. */
export function responsesPlot(
  responses: readonly PooledResponse[],
  simulated: ReadonlyMap<string, SimulatedResponse>,
  width = 760,
): string {
  // On a phone the figures stand below the name.
  const narrow = width < 620;
  const [rowHeight, left, right, top] = [narrow ? 60 : 44, 12, width - 12, 10];
  const all = [...responses, ...simulated.values()];
  const scale = linearScale(
    0,
    Math.min(1, Math.max(0.1, ...all.map(({ upper }) => upper)) * 1.05),
    left,
    right,
  );
  const bottom = top + rowHeight * responses.length;
  const percent = (x: number): string => (100 * x).toFixed(1);
  const parts = scale.ticks.flatMap((tick) => [
    shape('line', {
      x1: scale.at(tick),
      x2: scale.at(tick),
      y1: top,
      y2: bottom,
      stroke: 'currentColor',
      'stroke-opacity': 0.1,
    }),
    words(`${(100 * tick).toFixed(0)} %`, scale.at(tick), bottom + 16, {
      'text-anchor': tick === 0 ? 'start' : 'middle',
    }),
  ]);
  responses.forEach((response, i) => {
    const line = top + i * rowHeight;
    const y = narrow ? line + 16 : line;
    const model = simulated.get(response.treatment);
    const answer = `${percent(response.share)} % (${response.events}/${response.n})${model ? `; simulated ${percent(model.share)} %` : ''}`;
    parts.push(
      words(fitted(response.treatment, narrow ? width : width - widthOf(answer) - 24), 8, line + 14, {
        'font-weight': 600,
      }),
      words(answer, narrow ? 8 : width - 8, y + 14, { 'text-anchor': narrow ? 'start' : 'end' }),
      shape('line', {
        x1: scale.at(response.lower),
        x2: scale.at(response.upper),
        y1: y + 26,
        y2: y + 26,
        stroke: '#0d6470',
        'stroke-width': 2,
      }),
      shape('rect', { x: scale.at(response.share) - 4, y: y + 22, width: 8, height: 8, fill: '#0d6470' }),
    );
    if (model)
      parts.push(
        shape('line', {
          x1: scale.at(model.lower),
          x2: scale.at(model.upper),
          y1: y + 36,
          y2: y + 36,
          stroke: '#b34700',
          'stroke-width': 2,
          'stroke-dasharray': '4 3',
        }),
        shape('circle', {
          cx: scale.at(model.share),
          cy: y + 36,
          r: 4,
          fill: 'none',
          stroke: '#b34700',
          'stroke-width': 2,
        }),
      );
  });
  return drawing(
    width,
    bottom + 24,
    'Pooled responses by treatment',
    responses
      .map((one) => {
        const model = simulated.get(one.treatment);
        return `${one.treatment}: ${percent(one.share)} % (${percent(one.lower)} to ${percent(one.upper)})${model ? `, simulated ${percent(model.share)} % (${percent(model.lower)} to ${percent(model.upper)})` : ''}`;
      })
      .join('; '),
    parts,
  );
}
