import { personHarmNames, type Grade, type PersonHarm } from '@bifrons/knowledge';
import type { Certainty } from '@bifrons/inference';
import type { Frequency, Rate } from '@bifrons/safety';

/** What may go wrong, the gravest first. */
export const harmIds = personHarmNames;
/** Id of a harm that is told of every option. */
export type HarmId = PersonHarm;

/** A number with its 95 % interval. */
export interface Figure {
  readonly value: number;
  readonly interval: readonly [number, number];
}

/** A number that a source may print without an interval. */
export interface Counted {
  readonly value: number;
  readonly interval: readonly [number, number] | null;
}

/** One number that a harm rests on. */
export interface HarmSource {
  /** The background, a ratio of the person (disease, risk factor), or the effect of the medicine. */
  readonly kind: 'background' | 'person' | 'medicine' | 'trial' | 'assumption';
  /** What it is, in words. */
  readonly what: string;
  readonly value: number;
  readonly interval: readonly [number, number] | null;
  readonly unit: string;
  readonly grade: Grade;
  /** Grade C or M: not read in the primary source. `remembered`: grade M. */
  readonly unverified: boolean;
  /** `id` is that of the facts about harms; a label's source has none. A page loads `sourcesOf('harms')` before it reads the rest. */
  readonly sources: readonly {
    readonly id?: string;
    readonly title: string;
    readonly where: string;
    readonly year?: number | undefined;
  }[];
  /** How it was counted or put together, in English as the data have it. */
  readonly note?: string;
}

/** What is said of a harm on an option. */
export type Standing =
  /** Without a medicine: the background. */
  | 'background'
  /** More people on the medicine, with an interval that leaves none out. */
  | 'more'
  /** The interval of the ratio includes none. */
  | 'not-shown'
  /** Counted by trials over their own weeks beside placebo. */
  | 'trial'
  /** No relative effect was read. */
  | 'not-known';

/** Which evidence a ratio comes from. */
export interface EffectBasis {
  /** `all`: every comparison that was read. `tnf-inhibitor`: against TNF inhibitors, in people at risk. */
  readonly set: 'all' | 'tnf-inhibitor';
  /** Of this medicine, or of JAK inhibitors by mouth as a class. */
  readonly of: 'medicine' | 'class';
  /** In a new setting, as it was read: below 1 where fewer people had the harm. */
  readonly ratio: Figure;
  /** Times a step of dose. */
  readonly doseStep: boolean;
}

/** One harm of one option for one person. Numbers are people of 100 within the weeks looked at. */
export interface OptionHarm {
  readonly harm: HarmId;
  /** In plain words, within a sentence. */
  readonly name: string;
  readonly standing: Standing;
  /** Without a medicine: the same for every option. For a trial: on placebo, over the weeks of the trial. */
  readonly without: Counted | null;
  /** Null where nothing is known, and where a number would print a protection that nobody has shown. */
  readonly with: Counted | null;
  /** With minus without; a draw in which the medicine protects counts as none. */
  readonly difference: Figure | null;
  /** People treated for one more to be harmed; null unless more is shown. */
  readonly nnh: Figure | null;
  /** Where no difference is shown: if there is one, not more often than 1 in so many, by the worse set of ratios. */
  readonly notMoreOftenThan: number | null;
  /** In people to whom the evidence against TNF inhibitors does not apply: what it would mean for them. */
  readonly worstCase: {
    readonly ratio: Figure;
    readonly difference: Figure;
    /** Whether even this leaves no difference out. */
    readonly shown: boolean;
    readonly told: string;
  } | null;
  /** The one sentence that tells it. */
  readonly told: string;
  /** What must be known to read it. */
  readonly notes: readonly string[];
  readonly basis: EffectBasis | null;
  /** Weeks that the numbers are about; null where a trial does not say. */
  readonly weeks: number | null;
  readonly grades: readonly Grade[];
  readonly sources: readonly HarmSource[];
  /** How sure the evidence makes the numbers; null where there is none. */
  readonly certainty: Certainty | null;
  /** Rates of long-term programmes and claims: rates in other people, never this person's. */
  readonly elsewhere: readonly Rate[];
  /** What the label's trial counted, where that is the number told. */
  readonly frequency?: Frequency;
}
