import type { Harm } from '@bifrons/knowledge';
import type { Frequency, Rate } from '@bifrons/safety';

/** What may go wrong, the gravest first: the harms that rates are known of, and acne. */
export const harmIds = [
  'serious-infection',
  'opportunistic-infection',
  'malignancy',
  'mace',
  'vte',
  'zoster',
  'herpes-simplex',
  'nmsc',
  'neutropenia',
  'cpk-raised',
  'headache',
  'acne',
] as const satisfies readonly (Harm | 'acne')[];
export type HarmId = (typeof harmIds)[number];

/** What a harm's number rests on. */
export type HarmSource = {
  /** Another medicine than the option's was observed. */
  readonly borrowed: boolean;
  /** Grade C or M: not read in the primary source. */
  readonly unverified: boolean;
} & (
  | {
      readonly kind: 'rate';
      readonly rate: Rate;
      /** Weeks of the option that this rate stands for. */
      readonly weeks: number;
    }
  | { readonly kind: 'trial-share'; readonly drug: string; readonly frequency: Frequency }
);

/**
 * Why a harm has no number: nobody has counted it; it was counted only in people who lack a risk that this person has;
 * nobody had it, and how many were watched for how long is not printed; or medicines change and one of them has only a
 * share of its own trial.
 */
export type HarmUnknown = 'not-observed' | 'only-in-other-people' | 'none-seen' | 'several-medicines';

interface KnownHarm {
  readonly known: true;
  readonly harm: HarmId;
  readonly per100: number;
  /** 95 %, of the rate in the people observed; null where the source prints neither an interval nor a count. */
  readonly interval: readonly [number, number] | null;
  /**
   * `rate`: computed over the horizon from events per 100 patient-years. `trial-share`: the share of people that a trial
   * counted over its own weeks, not carried to the horizon.
   */
  readonly basis: 'rate' | 'trial-share';
  /** Weeks that the number is about; null where the source does not say. */
  readonly weeks: number | null;
  /** Only of a share: what the same trial counted without the medicine. */
  readonly onPlacebo?: number | null;
  readonly sources: readonly HarmSource[];
  /** Rates of nearer people from which no number follows. */
  readonly notUsed: readonly Rate[];
  /** What other populations of the same medicine would give; null without any. */
  readonly elsewhere: {
    readonly lowest: number;
    readonly highest: number;
    readonly populations: number;
  } | null;
}

interface UnknownHarm {
  readonly known: false;
  readonly harm: HarmId;
  readonly why: HarmUnknown;
  /** What was observed and not used. */
  readonly notUsed: readonly Rate[];
}

export type HarmEstimate = KnownHarm | UnknownHarm;
