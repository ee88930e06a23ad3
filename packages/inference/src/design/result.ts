import type { Phrase } from '@bifrons/language';
import type { ProvenanceEntry, RunInfo } from '@bifrons/model';
import type { Interval } from './comparison.js';
import type { WholeQuestion } from './question.js';
import type { Chance } from './virtual-trials.js';

/** Power of a trial of some size: at one truth, or (assurance) over what is believed. */
export interface Prospect {
  /** Of each treatment by itself, with the procedure for several comparisons. */
  readonly each: readonly (Chance & { readonly id: string })[];
  readonly any: Chance;
  readonly all: Chance;
  /** The one that is asked for (`wins`): of "each" the least. */
  readonly asked: Chance;
  /** Share of the people whose results have to be waited for, on average; 1 without interim looks. */
  readonly expected: number;
}

/** How many people are needed. */
export interface Need {
  /** What is to be reached, and by what: the middle of what is believed, all of it, or what somebody assumes. */
  readonly of: 'power' | 'assurance' | 'power-as-assumed';
  readonly target: number;
  /** People who are randomised, arm by arm in the order of the design; null where the search gave up. */
  readonly arms: readonly { readonly id: string; readonly n: number }[] | null;
  readonly total: number | null;
  /** What is reached with them. */
  readonly reached: Chance | null;
  /** Total by the closed formula of normal approximation, for one comparison without looks. */
  readonly byFormula?: number;
}

/** What is expected of an arm. */
export interface ExpectedArm {
  readonly id: string;
  readonly n: number;
  /** Percent, or mean change. */
  readonly estimate: number;
  /** 90 % of what is believed of it: model, medicine, and how trials differ. */
  readonly range90: Interval;
  /** SD between people, of a mean; after adjustment where the test adjusts. */
  readonly sd?: number;
  /** Share of the virtual people who meet the condition of the arm, where it has one. */
  readonly counted: number;
}

/** What a result in the middle of what is expected would look like when it is analysed: 95 % intervals. */
export interface ExpectedComparison {
  readonly id: string;
  /** Percentage points, or units of the mean. */
  readonly difference: number;
  readonly interval: Interval;
  readonly newcombe?: Interval;
  readonly ratio?: { readonly estimate: number; readonly interval: Interval };
}

/** A point of the curves over the number of people. */
export interface SizePoint {
  readonly total: number;
  readonly power: number;
  readonly assurance: number;
  /** Power where the truth is worse, or better, than in 95 % of what is believed. */
  readonly band: Interval;
}

/** Power, assurance and sample size of a trial design, with what they were computed from. */
export interface DesignResult {
  readonly run: RunInfo;
  readonly id: string;
  readonly question: WholeQuestion;
  readonly virtualPatients: number;
  readonly worlds: number;
  readonly trials: number;
  readonly arms: readonly ExpectedArm[];
  readonly comparisons: readonly ExpectedComparison[];
  /** Of the trial as it is planned. */
  readonly power: Prospect;
  readonly assurance: Prospect;
  readonly assumed?: Prospect;
  /** Chance to win anything when no arm differs from the control, and what is allowed. */
  readonly withoutEffect: Chance & { readonly allowed: number };
  readonly needs: readonly Need[];
  readonly curve: readonly SizePoint[];
  /** Worlds from the least effect to the greatest in twentieths: the difference there, and the power; their mean is the assurance. */
  readonly byEffect: readonly { readonly difference: number; readonly power: number }[];
  readonly boundaries?: {
    readonly at: readonly number[];
    readonly deviates: readonly number[];
    readonly p: readonly number[];
    readonly spent: readonly number[];
    /** How many more people the looks cost at most, and need on average at the wanted power. */
    readonly inflation: number;
    readonly expected: number;
  };
  readonly allocations: readonly { readonly control: number; readonly total: number | null }[];
  /** People who have to be enrolled so that enough meet the condition of the arms. */
  readonly toEnrol?: number;
  readonly provenance: readonly ProvenanceEntry[];
  readonly warnings: readonly Phrase[];
}
