import { text } from '../data/doses.generated.js';
import { once } from '../read-data.js';
import type { Indication } from '../schema/indication.js';
import type { Region } from '../schema/label.js';

/** The highest dose that a label names for an indication. */
export interface LabelledDose {
  readonly drug: string;
  readonly region: Region;
  /** Null: whatever the label is for. */
  readonly indication: Indication | null;
  readonly mgPerDay: number;
}

/** A dose of an arm to whose results the model is fitted. */
export interface FittedDose {
  readonly disease: string;
  readonly drug: string;
  readonly mgPerDay: number;
  /** For how many weeks it was taken; null: to the end. */
  readonly weeks: number | null;
}

/**
 * The highest doses of each label, and of the fitted trials those that no other dose was as high and as long as: small,
 * where labels and trials themselves are not.
 */
export const knownDoses: () => {
  readonly labels: readonly LabelledDose[];
  readonly fitted: readonly FittedDose[];
} = once(() => {
  const { labels, fitted } = JSON.parse(text) as Rows;
  return {
    labels: labels.map(([drug, region, indication, mgPerDay]) => ({ drug, region, indication, mgPerDay })),
    fitted: fitted.map(([disease, drug, mgPerDay, weeks]) => ({ disease, drug, mgPerDay, weeks })),
  };
});

/** As they are kept: rows, because a page fetches them. */
interface Rows {
  readonly labels: readonly (readonly [string, Region, Indication | null, number])[];
  readonly fitted: readonly (readonly [string, string, number, number | null])[];
}
