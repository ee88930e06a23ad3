import { text } from '../data/doses.generated.js';
import { once } from '../read-data.js';
import type { Indication } from '../schema/indication.js';
import type { Region } from '../schema/label.js';
import type { RegimenSegment } from '../schema/regimen.js';

/** A dose per day in mg, of injections on average; undefined for creams. */
export function mgPerDay({
  doseMg,
  perDay = 1,
  everyWeeks,
}: Pick<RegimenSegment, 'doseMg' | 'perDay' | 'everyWeeks'>): number | undefined {
  if (doseMg === undefined) return undefined;
  return everyWeeks === undefined ? doseMg * perDay : doseMg / (7 * everyWeeks);
}

/** The highest dose that a label names for an indication. */
export interface LabelledDose {
  readonly drug: string;
  readonly region: Region;
  /** Null: whatever the label is for. */
  readonly indication: Indication | null;
  readonly mgPerDay: number;
}

/** How much of the body a label allows a cream on. */
export interface LabelledSurface {
  readonly drug: string;
  readonly region: Region;
  /** Null: whatever the label is for. */
  readonly indication: Indication | null;
  readonly percent: number;
  /** Null where the label names none. */
  readonly gramsPerWeek: number | null;
}

/** A dose of an arm to whose results the model is fitted. */
export interface FittedDose {
  readonly disease: string;
  readonly drug: string;
  readonly mgPerDay: number;
  /** For how many weeks it was taken; null: to the end. */
  readonly weeks: number | null;
}

/** What the results of a medicine that the model is fitted to stand on. */
export interface FittedRange {
  readonly disease: string;
  readonly drug: string;
  /** Smallest and largest dose of its arms in the fit. */
  readonly mgPerDay: readonly [least: number, most: number];
  /** The trials of those arms, by id. */
  readonly trials: readonly string[];
}

/** A cream that the model is fitted with. */
export interface FittedCream {
  readonly disease: string;
  readonly drug: string;
  /** The trials of its arms in the fit, by id. */
  readonly trials: readonly string[];
}

/**
 * The highest doses of each label, and of the fitted trials those that no other dose was as high and as long as, with
 * the range of doses and the trials of each medicine: small, where labels and trials themselves are not.
 */
export const knownDoses: () => {
  readonly labels: readonly LabelledDose[];
  readonly surfaces: readonly LabelledSurface[];
  readonly fitted: readonly FittedDose[];
  readonly ranges: readonly FittedRange[];
  readonly creams: readonly FittedCream[];
} = once(() => {
  const { labels, surfaces, fitted, ranges, creams } = JSON.parse(text) as Rows;
  return {
    labels: labels.map(([drug, region, indication, mgPerDay]) => ({ drug, region, indication, mgPerDay })),
    surfaces: surfaces.map(([drug, region, indication, percent, gramsPerWeek]) => ({
      drug,
      region,
      indication,
      percent,
      gramsPerWeek,
    })),
    fitted: fitted.map(([disease, drug, mgPerDay, weeks]) => ({ disease, drug, mgPerDay, weeks })),
    ranges: ranges.map(([disease, drug, least, most, trials]) => ({
      disease,
      drug,
      mgPerDay: [least, most],
      trials,
    })),
    creams: creams.map(([disease, drug, trials]) => ({ disease, drug, trials })),
  };
});

/** As they are kept: rows, because a page fetches them. */
interface Rows {
  readonly labels: readonly (readonly [string, Region, Indication | null, number])[];
  readonly surfaces: readonly (readonly [string, Region, Indication | null, number, number | null])[];
  readonly fitted: readonly (readonly [string, string, number, number | null])[];
  readonly ranges: readonly (readonly [string, string, number, number, readonly string[]])[];
  readonly creams: readonly (readonly [string, string, readonly string[]])[];
}
