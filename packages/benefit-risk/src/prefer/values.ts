import type { Aim } from '../benefit/aim.js';
import type { OptionHarm } from '../harm/harm.js';
import type { WeighedOption } from '../weighing.js';
import type { CriterionId } from './weights.js';

/**
 * What has to be known when a value is looked at: the ratio is that of the class; something behind it was not read in the
 * primary source; no difference to "no medicine" is shown; no interval is printed; the share is of a trial's own weeks.
 */
export type Caveat = 'class' | 'unverified' | 'no-difference-shown' | 'interval-unknown' | 'other-weeks';

/** A number with what is not known of it; where the key is the same, options are wrong together. */
export interface ValuePart {
  /** Of 100 people. */
  readonly value: number;
  readonly interval: readonly [number, number] | null;
  readonly key: string;
}

/** How good one outcome of an option is, 0 to 100: people of 100 who have it, or who are spared it. */
export interface Value {
  /** Null where nobody knows. */
  readonly value: number | null;
  readonly caveats: readonly Caveat[];
  /** What is drawn: their sum is the value. */
  readonly parts: readonly ValuePart[];
}

const isGood = (criterion: CriterionId, aims: readonly Aim[]): boolean =>
  aims.some(({ id, kind }) => id === criterion && kind !== 'lose');

const nothing: Value = { value: null, caveats: [], parts: [] };

export function valueOf(option: WeighedOption, criterion: CriterionId, aims: readonly Aim[]): Value {
  const harm = option.harms.find((one) => one.harm === criterion);
  if (harm !== undefined) return valueOfHarm(option, harm);
  const { benefits } = option;
  const outcome = benefits.known ? benefits.outcomes.find(({ id }) => id === criterion) : undefined;
  if (outcome === undefined) return nothing;
  const { per100, interval } = outcome.expected;
  const part = { value: per100, interval, key: `${option.label} ${criterion}` };
  return isGood(criterion, aims)
    ? { value: per100, caveats: [], parts: [part] }
    : { value: 100 - per100, caveats: [], parts: spared([part]) };
}

/**
 * People who are spared a harm: all but the background, which every option shares, and what the medicine adds. Where no
 * difference is shown nothing is added but what may be, up to the end of its interval.
 */
function valueOfHarm({ label, isNoDrug }: WeighedOption, harm: OptionHarm): Value {
  const { standing, without, difference, basis, sources } = harm;
  const caveats = [
    basis?.of === 'class' && 'class',
    sources.some(({ unverified }) => unverified) && 'unverified',
    standing === 'not-shown' && 'no-difference-shown',
    standing === 'trial' && harm.with?.interval == null && 'interval-unknown',
    standing === 'trial' && 'other-weeks',
  ] as const;
  const told = caveats.filter((caveat) => caveat !== false);
  if (standing === 'trial' && harm.with !== null) return of([{ ...harm.with, key: `${label} ${harm.harm}` }]);
  if (standing === 'not-known' || without === null || (!isNoDrug && difference === null)) return nothing;
  const added =
    difference === null ? [] : [{ ...difference, key: `${harm.harm} ${basis?.set} ${basis?.of}` }];
  return of([{ ...without, key: `${harm.harm} background` }, ...added]);

  function of(parts: readonly ValuePart[]): Value {
    const sum = parts.reduce((total, { value }) => total + value, 0);
    return { value: Math.max(0, 100 - sum), caveats: told, parts: spared(parts) };
  }
}

/** The same of those who are spared: 100 less each number. */
function spared(parts: readonly ValuePart[]): ValuePart[] {
  return parts.map(({ value, interval, key }, k) => {
    const turn = (one: number) => (k === 0 ? 100 - one : -one);
    return {
      value: turn(value),
      interval: interval === null ? null : [turn(interval[1]), turn(interval[0])],
      key,
    };
  });
}
