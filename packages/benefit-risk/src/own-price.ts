import type { RegimenSegment } from '@bifrons/knowledge';
import type { WeighedOption, Weighing } from './weighing.js';

/** A price that a reader has typed: no source stands behind it but them. */
export interface OwnPrice {
  /** In the reader's currency. */
  readonly amount: number;
  /** Days that are paid with it: of a month 30.4, of a pack what it lasts. */
  readonly days: number;
}

/** Prices by medicine; one without a price is not computed with. */
export interface OwnPrices {
  /** As it was typed, such as EUR. */
  readonly currency: string;
  readonly of: Readonly<Record<string, OwnPrice>>;
}

/** What an option costs at the reader's own prices, in their currency. */
export interface OwnCost {
  /** A year's share of what is paid up to the horizon. */
  readonly perYear: number;
  /**
   * For each additional person who reaches the first aim at the horizon: the price of one person up to there times the number
   * needed to treat, whose interval it has. Null where there may be no additional person.
   */
  readonly perReached: { readonly amount: number; readonly interval: readonly [number, number] } | null;
}

const daysPerYear = 365.25;

/** The cost of an option; null where one of its medicines has no price, and where nothing is taken. */
export function ownCost(
  option: WeighedOption,
  { horizonWeeks, aims }: Weighing,
  prices: OwnPrices,
): OwnCost | null {
  const spells = treatedDays(option.segments, horizonWeeks);
  if (spells.length === 0) return null;
  let paid = 0;
  for (const { drug, days } of spells) {
    const price = prices.of[drug];
    if (price === undefined) return null;
    paid += (price.amount / price.days) * days;
  }
  const first = option.benefits.known
    ? option.benefits.outcomes.find(({ id }) => id === aims[0]?.id)
    : undefined;
  const better = (first?.againstNoDrug?.per100 ?? 0) > 0;
  const needed = better ? (first?.againstNoDrug?.needed ?? null) : null;
  return {
    perYear: (paid * daysPerYear) / (7 * horizonWeeks),
    perReached:
      needed === null
        ? null
        : { amount: paid * needed.people, interval: [paid * needed.interval[0], paid * needed.interval[1]] },
  };
}

/** How many days each medicine is taken up to the horizon. */
function treatedDays(
  segments: readonly RegimenSegment[],
  horizonWeeks: number,
): { readonly drug: string; readonly days: number }[] {
  return segments.flatMap(({ drug, fromWeek }, k) => {
    const until = Math.min(horizonWeeks, segments[k + 1]?.fromWeek ?? horizonWeeks);
    return drug === null || until <= fromWeek ? [] : [{ drug, days: 7 * (until - fromWeek) }];
  });
}
