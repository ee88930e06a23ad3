import { cholesky, exp, log, solveLower } from '@bifrons/engine';
import { calibration, posterior, type Calibration } from '@bifrons/knowledge';

/** One draw of what a calibration estimates: parameters by name, multipliers of facts by path. */
export type Draw = ReadonlyMap<string, number>;

/** A joint distribution of estimated quantities as draws. */
export interface Draws {
  readonly columns: readonly string[];
  readonly draws: readonly Draw[];
  /**
   * The draws in coordinates of mean 0 and identity covariance, which make the effects of correlated quantities add up:
   * with x the quantities on their scales, x = mean + L·coordinates, L L' being their covariance.
   */
  readonly coordinates: readonly Float64Array[];
  /** Change of each quantity, in its own SDs, per unit of each coordinate: rows are quantities. */
  readonly loadings: readonly Float64Array[];
}

export type Scale = Calibration['estimated'][number]['scale'];

/** From a natural value to the scale on which its prior is normal, and back. */
export function toScale(scale: Scale, value: number): number {
  if (scale === 'identity') return value;
  return scale === 'ln' ? log(value) : log(value / (1 - value));
}
export function fromScale(scale: Scale, x: number): number {
  if (scale === 'identity') return x;
  return scale === 'ln' ? exp(x) : 1 / (1 + exp(-x));
}

/**
 * How far equal arms of different trials differ beyond chance: the variance of their rates over p(1 − p), or of their means
 * over the variance between people; 1 / (κ + 1), averaged over the posterior of the concentration κ.
 */
export function betweenTrials(disease: string): number {
  const { draws } = posteriorDraws(disease);
  const shares = draws.flatMap((draw) => {
    const concentration = draw.get('concentration');
    return concentration === undefined ? [] : [1 / (concentration + 1)];
  });
  return shares.length === 0 ? 0 : shares.reduce((a, b) => a + b) / shares.length;
}

const known = new Map<string, Draws>();

/** The posterior of a disease; without one (before the first fit) there are no draws. */
export function posteriorDraws(disease: string): Draws {
  let draws = known.get(disease);
  if (draws === undefined) {
    const table = posterior(disease);
    known.set(disease, (draws = drawsOf(disease, table?.columns ?? [], table?.draws ?? [])));
  }
  return draws;
}

/** What the fit of a disease starts from. @throws Error when there is none */
export function calibrationOf(disease: string): Calibration {
  const found = calibration(disease);
  if (found === undefined) throw new Error(`there is no calibration of "${disease}"`);
  return found;
}

/** What a fit begins with, by name: kept, because it is wanted for every virtual person. */
const begunWith = new WeakMap<Calibration, ReadonlyMap<string, number>>();

/** What is drawn, else what is fixed, else the median of the prior. */
export function valuesOf(disease: string, draw: Draw): (name: string) => number {
  const found = calibrationOf(disease);
  let values = begunWith.get(found);
  if (values === undefined) {
    const { estimated, fixed } = found;
    values = new Map([...estimated, ...fixed].map(({ name, value }) => [name, value]));
    begunWith.set(found, values);
  }
  const known = values;
  return (name) => {
    const value = draw.get(name) ?? known.get(name);
    if (value === undefined) throw new Error(`calibration "${disease}" lacks "${name}"`);
    return value;
  };
}

/** Multipliers of facts are taken as log-normal, parameters on the scale of their prior. */
export function drawsOf(
  disease: string,
  columns: readonly string[],
  rows: readonly (readonly number[])[],
): Draws {
  const scales = new Map(calibration(disease)?.estimated.map(({ name, scale }) => [name, scale]));
  const x = rows.map((row) =>
    Float64Array.from(row, (value, j) => toScale(scales.get(columns[j]!) ?? 'ln', value)),
  );
  const d = columns.length;
  const mean = new Float64Array(d);
  for (const row of x) for (let j = 0; j < d; j++) mean[j]! += row[j]! / x.length;
  const covariance = new Float64Array(d * d);
  for (const row of x)
    for (let i = 0; i < d; i++)
      for (let j = 0; j <= i; j++)
        covariance[i * d + j]! += ((row[i]! - mean[i]!) * (row[j]! - mean[j]!)) / (x.length - 1);
  const lower = cholesky(covariance, d);
  const sds = mean.map((_, i) => Math.sqrt(covariance[i * d + i]!));
  return {
    columns,
    draws: rows.map((row) => new Map(columns.map((name, j) => [name, row[j]!]))),
    coordinates: x.map((row) =>
      solveLower(
        lower,
        d,
        row.map((value, j) => value - mean[j]!),
      ),
    ),
    loadings: columns.map((_, i) => lower.slice(i * d, (i + 1) * d).map((value) => value / sds[i]!)),
  };
}
