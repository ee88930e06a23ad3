import { countText } from '@bifrons/knowledge';
import { english, type Say } from '@bifrons/language';
import type { PooledResponse } from '../answers/responses.js';
import { linearScale } from './scale.js';
import { drawing, fitted, shape, widthOf, words } from './svg.js';
import { treatmentWords } from '../select/treatment.js';

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
  say: Say = english,
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
  const percent = (x: number): string => say.fixed(100 * x, 1);
  const parts = scale.ticks.flatMap((tick) => [
    shape('line', {
      x1: scale.at(tick),
      x2: scale.at(tick),
      y1: top,
      y2: bottom,
      stroke: 'currentColor',
      'stroke-opacity': 0.1,
    }),
    words(say('{percent} %', { percent: say.number(100 * tick) }), scale.at(tick), bottom + 16, {
      'text-anchor': tick === 0 ? 'start' : 'middle',
    }),
  ]);
  responses.forEach((response, i) => {
    const line = top + i * rowHeight;
    const y = narrow ? line + 16 : line;
    const model = simulated.get(response.treatment);
    const given = { percent: percent(response.share), count: countText(response) };
    const answer = model
      ? say('{percent} % ({count}); simulated {simulated} %', {
          ...given,
          simulated: percent(model.share),
        })
      : say('{percent} % ({count})', given);
    parts.push(
      words(
        fitted(treatmentWords(response.treatment, say), narrow ? width : width - widthOf(answer) - 24),
        8,
        line + 14,
        {
          'font-weight': 600,
        },
      ),
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
    say('Pooled responses by treatment'),
    responses
      .map((one) => {
        const model = simulated.get(one.treatment);
        const pooled = {
          treatment: treatmentWords(one.treatment, say),
          percent: percent(one.share),
          lower: percent(one.lower),
          upper: percent(one.upper),
        };
        return model
          ? say(
              '{treatment}: {percent} % ({lower} to {upper}), simulated {simulated} % ({least} to {most})',
              {
                ...pooled,
                simulated: percent(model.share),
                least: percent(model.lower),
                most: percent(model.upper),
              },
            )
          : say('{treatment}: {percent} % ({lower} to {upper})', pooled);
      })
      .join('; '),
    parts,
  );
}
