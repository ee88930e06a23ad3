import { benefitIds } from '../benefit/outcomes.js';
import type { WeighedOption } from '../weighing.js';
import type { CriterionId } from './weights.js';

/**
 * What has to be known when a value is looked at: another medicine was observed; it was not read in the primary source;
 * no interval is printed; the share is of other weeks than the horizon; the people observed differ (another disease or
 * dose, or unknown risks); it was counted in claims or clinics, not in a trial.
 */
export type Caveat =
  'borrowed' | 'unverified' | 'interval-unknown' | 'other-weeks' | 'other-people' | 'not-in-a-trial';

/** How good one outcome of an option is, 0 to 100: people of 100 who have it, or who are spared it. */
export interface Value {
  /** Null where nobody knows. */
  readonly value: number | null;
  /** 95 %; null where it is not known. */
  readonly interval: readonly [number, number] | null;
  readonly caveats: readonly Caveat[];
  /** Values with the same key are the same observation, and are wrong together. */
  readonly key: string;
}

const isGood = (criterion: CriterionId): boolean =>
  criterion !== 'lose-20' && benefitIds.some((id) => id === criterion);

export function valueOf(option: WeighedOption, criterion: CriterionId): Value {
  const good = isGood(criterion);
  const turn = (per100: number) => (good ? per100 : 100 - per100);
  const between = ([low, high]: readonly [number, number]) =>
    good ? ([low, high] as const) : ([100 - high, 100 - low] as const);
  const harm = option.harms.find((one) => one.harm === criterion);
  if (harm === undefined) {
    const { benefits } = option;
    const outcome = benefits.known ? benefits.outcomes.find(({ id }) => id === criterion) : undefined;
    const key = `${option.label} ${criterion}`;
    if (outcome === undefined) return { value: null, interval: null, caveats: [], key };
    const { per100, interval } = outcome.expected;
    return { value: turn(per100), interval: between(interval), caveats: [], key };
  }
  if (!harm.known) return { value: null, interval: null, caveats: [], key: `${option.label} ${criterion}` };
  const { per100, interval, sources, basis } = harm;
  const rates = sources.flatMap((source) => (source.kind === 'rate' ? [source.rate] : []));
  const caveats = [
    sources.some(({ borrowed }) => borrowed) && 'borrowed',
    sources.some(({ unverified }) => unverified) && 'unverified',
    interval === null && 'interval-unknown',
    basis === 'trial-share' && 'other-weeks',
    rates.some(({ differs }) => differs.length > 0) && 'other-people',
    rates.some(({ setting }) => setting === 'background') && 'not-in-a-trial',
  ] as const;
  const observed = sources.map((source) =>
    source.kind === 'rate'
      ? `${source.rate.drug} ${source.rate.dose?.doseMg} ${source.rate.population} ${source.weeks}`
      : source.drug,
  );
  return {
    value: turn(per100),
    interval: interval === null ? null : between(interval),
    caveats: caveats.filter((caveat) => caveat !== false),
    key: `${criterion} ${observed.join(' ')}`,
  };
}
