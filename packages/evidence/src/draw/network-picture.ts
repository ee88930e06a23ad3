import { english, type Say } from '@bifrons/language';
import type { NetworkAnswer } from '../answers/network-answer.js';
import { drawing, fitted, shape, words } from './svg.js';
import { treatmentWords } from '../select/treatment.js';

/** Treatments on a circle, their area by people; lines by how many studies compared two of them directly. */
export function networkPicture(
  { treatments, edges, people }: NetworkAnswer,
  width = 520,
  say: Say = english,
): string {
  const radius = Math.min(width / 2 - 96, 150);
  const angles = treatments.map((_, i) => (2 * Math.PI * i) / treatments.length - Math.PI / 2);
  const lowest = Math.max(...angles.map(Math.sin));
  const centre = radius + 46;
  const height = centre + radius * lowest + 46;
  const place = angles.map((angle) => {
    return {
      x: width / 2 + radius * Math.cos(angle),
      y: centre + radius * Math.sin(angle),
      cosine: Math.cos(angle),
      sine: Math.sin(angle),
    };
  });
  const most = Math.max(...treatments.map((one) => people[one] ?? 0), 1);
  const at = (treatment: string) => place[treatments.indexOf(treatment)]!;
  const parts = [
    ...edges.map(({ a, b, studies }) =>
      shape('line', {
        x1: at(a).x,
        y1: at(a).y,
        x2: at(b).x,
        y2: at(b).y,
        stroke: 'currentColor',
        'stroke-opacity': 0.35,
        'stroke-width': 1.5 * studies,
      }),
    ),
    ...treatments.flatMap((treatment, i) => {
      const { x, y, cosine, sine } = place[i]!;
      const size = 5 + 11 * Math.sqrt((people[treatment] ?? 0) / most);
      const side = Math.abs(cosine) < 0.3 ? 'middle' : cosine > 0 ? 'start' : 'end';
      const labelX = x + (side === 'middle' ? 0 : Math.sign(cosine) * (size + 4));
      const labelY = y + (side === 'middle' ? Math.sign(sine) * (size + 12) + 2 : 4);
      const room =
        side === 'middle'
          ? Math.min(width, 2 * Math.min(labelX, width - labelX))
          : side === 'start'
            ? width - labelX
            : labelX;
      return [
        shape('circle', { cx: x, cy: y, r: size, fill: i === 0 ? '#5e6f7a' : '#0d6470' }),
        words(fitted(treatmentWords(treatment, say), room - 4), labelX, labelY, { 'text-anchor': side }),
      ];
    }),
  ];
  return drawing(
    width,
    height,
    say('Network of treatments'),
    edges
      .map(({ a, b, studies }) =>
        say('{one} and {other}: {n, plural, one {# study} other {# studies}}', {
          one: treatmentWords(a, say),
          other: treatmentWords(b, say),
          n: studies,
        }),
      )
      .join('; '),
    parts,
  );
}
