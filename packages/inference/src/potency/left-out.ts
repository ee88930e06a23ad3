import { exp } from '@bifrons/engine';
import { type PotencyMeasured, type PotencyReading } from '@bifrons/knowledge';
import { quantile } from '@bifrons/model';
import { log10, potencyModel, recallVariance } from './model.js';
import { normalOf, potencyMode, type PotencyMode } from './mode.js';
import type { Concentrations } from './relations.js';

/** What the fit is not to see when it predicts a value. */
export type LeftOutBy = 'value' | 'pair' | 'medicine';

/** A measured value and what a fit without it predicts, in log10. */
export interface LeftOutReading {
  readonly reading: PotencyReading;
  readonly mean: number;
  readonly sd: number;
  readonly error: number;
}

export interface LeftOutScore {
  readonly n: number;
  /** log10 */
  readonly rmse: number;
  readonly median: number;
  readonly within2: number;
  readonly within3: number;
  readonly inside95: number;
  readonly inside50: number;
}

/** Predictions of every fitted value by fits without it, without its medicine and signal, or without its medicine. */
export function leaveOut(
  measured: PotencyMeasured,
  full: PotencyMode,
  by: LeftOutBy,
  concentrations: Concentrations,
  widening: number,
): LeftOutReading[] {
  const fitted = measured.readings.filter((reading) => reading.fitted);
  const keyOf = ({ id, medicine, signal }: PotencyReading): string =>
    by === 'value' ? id : by === 'pair' ? `${medicine} ${signal}` : medicine;
  return [...new Set(fitted.map(keyOf))].flatMap((key) => {
    const group = fitted.filter((reading) => keyOf(reading) === key);
    const model = potencyModel({ measured, without: new Set(group), concentrations });
    const mode = potencyMode(model, full.spreads, full);
    return group.map((reading) => {
      const { mean, sd } = predict(mode, reading, widening);
      return { reading, mean, sd, error: log10(reading.value!) - mean };
    });
  });
}

/** Of a value that the fit has not seen. What only its pair or its readout has is open by its spread. */
function predict(mode: PotencyMode, reading: PotencyReading, widening: number): { mean: number; sd: number } {
  const { model, spreads } = mode;
  const { mean, variance } = normalOf(mode, model.readingOf(reading));
  const open = (name: string, spread: number) => (model.unknowns.has(name) ? 0 : spread * spread);
  const ofMap =
    variance +
    open(model.pairName(reading.medicine, reading.signal!), spreads.pair) +
    open(model.readoutName(reading), spreads.readout);
  return {
    mean,
    sd: Math.sqrt(widening * widening * ofMap + spreads.assay * spreads.assay + recallVariance(reading)),
  };
}

export function scoreLeftOut(rows: readonly LeftOutReading[]): LeftOutScore {
  const share = (holds: (row: LeftOutReading) => boolean) => rows.filter(holds).length / rows.length;
  const errors = Float64Array.from(rows, ({ error }) => Math.abs(error)).sort();
  return {
    n: rows.length,
    rmse: Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / rows.length),
    median: quantile(errors, 0.5),
    within2: share(({ error }) => Math.abs(error) < log10(2)),
    within3: share(({ error }) => Math.abs(error) < log10(3)),
    inside95: share(({ error, sd }) => Math.abs(error) < 1.959964 * sd),
    inside50: share(({ error, sd }) => Math.abs(error) < 0.67449 * sd),
  };
}

/** Median and 95 % limits, nM. */
export function limitsOf({ mean, sd }: LeftOutReading): readonly [number, number, number] {
  const power = (value: number) => exp(Math.LN10 * value);
  return [power(mean), power(mean - 1.959964 * sd), power(mean + 1.959964 * sd)];
}
