import { english, phrase, type Say } from '@bifrons/language';
import type { Comparison, PooledMeasure } from '../answers/comparison.js';
import { isRatio, type Measure } from '../effects/measure.js';
import { armText, axisName, disagreement, interval, nameOf, studyText, tickText } from './numbers.js';
import { linearScale, ratioScale, type Scale } from './scale.js';
import { drawing, fitted, shape, words, widthOf } from './svg.js';
import { treatmentWords, withDoses } from '../select/treatment.js';

/** Below this width labels stand above their interval instead of beside it. */
const NARROW = 620;
const ACCENT = '#0d6470';

interface Row {
  readonly kind: 'head' | 'study' | 'pooled' | 'note';
  readonly label: string;
  readonly detail: string;
  readonly reading?: { readonly value: number; readonly lower: number; readonly upper: number };
  readonly weight?: number;
  readonly prediction?: readonly [number, number] | null;
}

/** Forest plot of one measure: each treatment with its studies, its pooled diamond and, thin, its prediction interval. */
export function forestPlot(
  comparisons: readonly Comparison[],
  measure: Measure,
  width = 760,
  say: Say = english,
): string {
  const rows = comparisons.flatMap((one) => rowsOf(one, measure, say));
  const narrow = width < NARROW;
  const high = (row: Row): number =>
    row.kind === 'head' ? (fitsOneLine(row, width) ? 30 : 46) : row.kind === 'note' ? 18 : narrow ? 44 : 26;
  const left = narrow ? 12 : 320;
  const right = narrow ? width - 12 : width - 178;
  const scale = scaleOf(rows, measure, left, right);
  const top = 12;
  const bottom = top + rows.reduce((sum, row) => sum + high(row), 0);
  const none = scale.at(isRatio(measure) ? 1 : 0);
  const guides = (y1: number, y2: number): string[] => [
    ...scale.ticks.map((tick) =>
      shape('line', {
        x1: scale.at(tick),
        x2: scale.at(tick),
        y1,
        y2,
        stroke: 'currentColor',
        'stroke-opacity': 0.1,
      }),
    ),
    shape('line', { x1: none, x2: none, y1, y2, stroke: 'currentColor', 'stroke-opacity': 0.55 }),
  ];
  const parts: string[] = narrow ? guides(bottom - 4, bottom + 5) : guides(top, bottom + 5);
  let y = top;
  for (const row of rows) {
    // Where labels stand above the intervals, a line through the whole picture would cross them.
    if (narrow && row.reading) parts.push(...guides(y + 20, y + high(row)));
    parts.push(...drawRow(row, y, high(row), { scale, measure, narrow, width, left, right, say }));
    y += high(row);
  }
  for (const tick of scale.ticks)
    parts.push(
      words(tickText(measure, tick, say), scale.at(tick), bottom + 18, {
        'text-anchor': 'middle',
      }),
    );
  parts.push(
    words(axisName(measure, say), (left + right) / 2, bottom + 36, {
      'text-anchor': 'middle',
      'fill-opacity': 0.8,
    }),
  );
  const description = comparisons
    .map((one) => {
      const result = one.results.find((r) => r.measure === measure);
      const pair = {
        treatment: treatmentWords(one.treatment, say),
        control: treatmentWords(one.control, say),
      };
      return result === undefined
        ? say('{treatment} against {control}: not pooled', pair)
        : say('{treatment} against {control}: {estimate}, {n, plural, one {# study} other {# studies}}', {
            ...pair,
            estimate: interval(measure, result, say),
            n: result.studies.length,
          });
    })
    .join('; ');
  return drawing(
    width,
    bottom + 46,
    say('Forest plot of the {measure}', { measure: nameOf(measure, say) }),
    description,
    parts,
  );
}

function rowsOf(
  { treatment, doses, control, results, refused }: Comparison,
  measure: Measure,
  say: Say,
): Row[] {
  const head: Row = {
    kind: 'head',
    label: withDoses(treatment, doses, say),
    detail: say('against {control}', { control: treatmentWords(control, say) }),
  };
  const result = results.find((one) => one.measure === measure);
  if (result === undefined) {
    const reason = refused.find((one) => one.measure === measure)?.reason ?? phrase('not asked for');
    return [head, { kind: 'note', label: say(reason), detail: '' }];
  }
  return [
    head,
    ...result.studies.map((study): Row => ({
      kind: 'study',
      label: studyText(study, say),
      detail: `${armText(study.treated, say)} : ${armText(study.control, say)}`,
      reading: study,
      weight: study.weight,
    })),
    ...(result.studies.length > 1 ? [pooledRow(result, say)] : []),
  ];
}

const pooledRow = (result: PooledMeasure, say: Say): Row => ({
  kind: 'pooled',
  label: say('pooled, {n} studies', { n: result.studies.length }),
  detail: disagreement(result.heterogeneity, say),
  reading: result,
  prediction: result.prediction,
});

function scaleOf(rows: readonly Row[], measure: Measure, left: number, right: number): Scale {
  const readings = rows.flatMap(({ reading }) => (reading ? [reading] : []));
  const values = [
    ...readings.flatMap(({ value, lower, upper }) => [value, lower, upper]),
    isRatio(measure) ? 1 : 0,
  ];
  if (isRatio(measure)) {
    const middle = readings.map(({ value }) => value);
    const low = Math.max(Math.min(...values), Math.min(1, ...middle) / 30);
    const high = Math.min(Math.max(...values), Math.max(1, ...middle) * 30);
    return ratioScale(low / 1.15, high * 1.15, left, right);
  }
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(0.01, (high - low) * 0.04);
  return linearScale(low - room, high + room, left, right);
}

const fitsOneLine = ({ label, detail }: Row, width: number): boolean =>
  1.08 * widthOf(`${label} ${detail}`) <= width - 16;

interface Place {
  readonly scale: Scale;
  readonly measure: Measure;
  readonly narrow: boolean;
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly say: Say;
}

function drawRow(row: Row, y: number, height: number, place: Place): string[] {
  const { scale, measure, narrow, width, left, right, say } = place;
  if (row.kind === 'head')
    return fitsOneLine(row, width)
      ? [words(`${row.label} ${row.detail}`, 8, y + 20, { 'font-weight': 700 })]
      : [
          words(fitted(row.label, width), 8, y + 20, { 'font-weight': 700 }),
          words(row.detail, 8, y + 36, { 'font-weight': 700 }),
        ];
  if (row.kind === 'note') return [words(fitted(row.label, width - 16), 8, y + 12, { 'fill-opacity': 0.8 })];
  if (row.reading === undefined) return [];
  const bold = row.kind === 'pooled' ? { 'font-weight': 700 } : {};
  const middle = narrow ? y + 32 : y + height / 2;
  const answer = interval(measure, row.reading, say);
  const parts = narrow
    ? [
        words(fitted(row.label, width - widthOf(answer) - 24), 8, y + 14, bold),
        words(answer, width - 8, y + 14, { 'text-anchor': 'end', ...bold }),
      ]
    : [
        words(fitted(row.label, row.kind === 'study' ? 200 : 300), 8, middle + 4, bold),
        ...(row.kind === 'study'
          ? [
              words(row.detail, left - 12, middle + 4, {
                'text-anchor': 'end',
                'fill-opacity': 0.8,
              }),
            ]
          : []),
        words(answer, width - 8, middle + 4, { 'text-anchor': 'end', ...bold }),
      ];
  const within = (value: number): number => Math.min(right, Math.max(left, scale.at(value)));
  const [from, to, at] = [within(row.reading.lower), within(row.reading.upper), within(row.reading.value)];
  if (row.kind === 'pooled') {
    if (row.prediction)
      parts.push(
        shape('line', {
          x1: within(row.prediction[0]),
          x2: within(row.prediction[1]),
          y1: middle,
          y2: middle,
          stroke: ACCENT,
          'stroke-width': 1,
        }),
      );
    parts.push(
      shape('path', {
        d: `M${from.toFixed(1)} ${middle} L${at.toFixed(1)} ${middle - 7} L${to.toFixed(1)} ${middle} L${at.toFixed(1)} ${middle + 7}Z`,
        fill: ACCENT,
      }),
    );
    return parts;
  }
  const size = 4 + 6 * Math.sqrt((row.weight ?? 100) / 100);
  parts.push(
    shape('line', { x1: from, x2: to, y1: middle, y2: middle, stroke: 'currentColor', 'stroke-width': 1.4 }),
  );
  // An interval that leaves the picture ends in an arrow.
  for (const [end, out, way] of [
    [from, scale.at(row.reading.lower) < left - 0.5, -1],
    [to, scale.at(row.reading.upper) > right + 0.5, 1],
  ] as const)
    if (out) parts.push(shape('path', { d: `M${end.toFixed(1)} ${middle} l${-6 * way} -4 v8Z` }));
  parts.push(
    shape('rect', { x: at - size / 2, y: middle - size / 2, width: size, height: size, fill: ACCENT }),
  );
  return parts;
}
