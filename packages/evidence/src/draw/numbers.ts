import type { CountMeasure } from '../effects/two-arm.js';

const names: Record<CountMeasure, string> = { RD: 'risk difference', RR: 'risk ratio', OR: 'odds ratio' };
export const nameOf = (measure: CountMeasure): string => names[measure];

/** Differences in percentage points, ratios with two or three digits. */
export function shown(measure: CountMeasure, value: number): string {
  if (measure === 'RD') return (100 * value).toFixed(1);
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

export const axisName = (measure: CountMeasure): string =>
  measure === 'RD' ? `${names.RD}, percentage points` : names[measure];

export function interval(
  measure: CountMeasure,
  one: { readonly value: number; readonly lower: number; readonly upper: number },
): string {
  const [value, lower, upper] = [one.value, one.lower, one.upper].map((x) => shown(measure, x));
  return `${value} (${lower} to ${upper})`;
}

/** Every number of a comparison in words: how the studies disagree. */
export function disagreement({
  i2,
  tau2,
  q,
  df,
  p,
}: {
  readonly i2: number | null;
  readonly tau2: number;
  readonly q: number;
  readonly df: number;
  readonly p: number | null;
}): string {
  if (i2 === null || p === null) return 'one study: no heterogeneity to judge';
  return `I² ${i2.toFixed(0)} %, τ² ${tau2 === 0 ? '0' : tau2.toPrecision(2)}, Q ${q.toFixed(2)} on ${df} df, p ${p < 0.001 ? '< 0.001' : p.toFixed(3)}`;
}
