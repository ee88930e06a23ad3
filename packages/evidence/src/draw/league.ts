import { english, type Say } from '@bifrons/language';
import { readable } from '../effects/measure.js';
import type { NetworkAnswer } from '../answers/network-answer.js';
import { interval, nameOf, shown } from './numbers.js';
import { drawing, fitted, shape, words } from './svg.js';
import { treatmentWords } from '../select/treatment.js';

/** Row against column, as text; empty on the diagonal. */
export function leagueCells(
  { league, measure }: NetworkAnswer,
  say: Say = english,
): readonly (readonly string[])[] {
  return league.map((row) =>
    row.map((cell) =>
      cell === null
        ? ''
        : interval(
            measure,
            {
              value: readable(measure, cell.estimate),
              lower: readable(measure, cell.lower),
              upper: readable(measure, cell.upper),
            },
            say,
          ),
    ),
  );
}

/** League table as a drawing: row treatment against column treatment. */
export function leaguePicture(answer: NetworkAnswer, say: Say = english): string {
  const { treatments, league, measure } = answer;
  const [cellWidth, cellHeight] = [118, 40];
  const width = treatments.length * cellWidth + 2;
  const height = treatments.length * cellHeight + 2;
  const parts = treatments.flatMap((treatment, i) =>
    treatments.flatMap((_, j) => {
      const [x, y] = [j * cellWidth + 1, i * cellHeight + 1];
      const cell = league[i]![j]!;
      const box = shape('rect', {
        x,
        y,
        width: cellWidth,
        height: cellHeight,
        fill: 'none',
        stroke: 'currentColor',
        'stroke-opacity': 0.25,
      });
      const middle = x + cellWidth / 2;
      if (cell === null)
        return [
          box,
          shape('rect', {
            x,
            y,
            width: cellWidth,
            height: cellHeight,
            fill: '#0d6470',
            'fill-opacity': 0.14,
          }),
          words(fitted(treatmentWords(treatment, say), cellWidth - 8), middle, y + 24, {
            'text-anchor': 'middle',
            'font-weight': 700,
          }),
        ];
      const [value, lower, upper] = [cell.estimate, cell.lower, cell.upper].map((one) =>
        shown(measure, readable(measure, one), say),
      );
      return [
        box,
        words(value!, middle, y + 17, { 'text-anchor': 'middle', 'font-weight': 600 }),
        words(say('{lower} to {upper}', { lower: lower!, upper: upper! }), middle, y + 32, {
          'text-anchor': 'middle',
          'font-size': 11,
        }),
      ];
    }),
  );
  return drawing(
    width,
    height,
    say('League table of the {measure}', { measure: nameOf(measure, say) }),
    say('row treatment against column treatment, {treatments}', {
      treatments: treatments.map((one) => treatmentWords(one, say)).join(', '),
    }),
    parts,
  );
}
