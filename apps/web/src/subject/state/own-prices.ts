import type { OwnPrice, OwnPrices } from '@bifrons/benefit-risk';
import { parseNumber } from '../../kit/language/parse-number.ts';

/** A price as typed. */
export interface PriceDraft {
  amount: string;
  /** Days that a pack lasts; null: it is for a month. */
  packDays: string | null;
}

/** The reader's own prices, by medicine. */
export interface PricesDraft {
  currency: string;
  of: Readonly<Record<string, PriceDraft>>;
}

export const NO_PRICES: PricesDraft = { currency: '', of: {} };
export const NO_PRICE: PriceDraft = { amount: '', packDays: null };

/** Days of a month, on average. */
const MONTH_DAYS = 365.25 / 12;

const positive = (text: string): number | null => {
  const number = parseNumber(text);
  return number !== null && number > 0 && number < 1e9 ? number : null;
};

/** What a price says; null while it says none. */
export function readPrice({ amount, packDays }: PriceDraft): OwnPrice | null {
  const [paid, days] = [positive(amount), packDays === null ? MONTH_DAYS : positive(packDays)];
  return paid === null || days === null ? null : { amount: paid, days };
}

/** The prices that can be read. */
export const readPrices = ({ currency, of }: PricesDraft): OwnPrices => ({
  currency: currency.trim(),
  of: Object.fromEntries(
    Object.entries(of).flatMap(([drug, draft]) => {
      const price = readPrice(draft);
      return price === null ? [] : [[drug, price]];
    }),
  ),
});
