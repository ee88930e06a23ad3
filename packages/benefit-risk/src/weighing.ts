import type { Certainty, Curve, Stage } from '@bifrons/inference';
import type { Indication, Region, RegimenSegment } from '@bifrons/knowledge';
import type { Phrase } from '@bifrons/language';
import type { MissingFact, ProvenanceEntry, RunInfo } from '@bifrons/model';
import type { DoseBeyond, DrugScreening, Frequency, Question, Verdict } from '@bifrons/safety';
import type { Chain } from './benefit/chain.js';
import type { Aim, BenefitId } from './benefit/aim.js';
import type { Burden } from './burden.js';
import type { Estimate, NumberNeeded } from './estimate.js';
import type { HarmId, OptionHarm } from './harm/harm.js';

/** A difference per 100 people, positive where more people have the outcome. */
export interface Difference extends Estimate {
  /** People treated for one more (or one fewer, where the difference is negative); null when it may be none. */
  readonly needed: NumberNeeded | null;
}

/** An outcome of the model, per 100 people like this one; the intervals are of model and facts, not between people. */
export interface Benefit {
  readonly id: BenefitId;
  /** Week at which it is counted. */
  readonly week: number;
  readonly expected: Estimate;
  /** Against "no drug" in the same virtual people; null for "no drug" itself. */
  readonly againstNoDrug: Difference | null;
  /** Only of what is lost: of 100 who have it at the horizon; null when hardly anybody has. */
  readonly ofThoseWhoHadIt?: Estimate | null;
  /** How sure the evidence makes the number. */
  readonly certainty: Certainty;
}

/** What an option does for the disease, or the facts that are missing to say it. */
export type Benefits =
  | {
      readonly known: true;
      readonly outcomes: readonly Benefit[];
      /** The primary score as it would be read, week 0 to the horizon. */
      readonly course: Curve;
      readonly chain: Chain;
    }
  | { readonly known: false; readonly missing: readonly MissingFact[] };

/** One option with its benefits and harms, per 100 people like the person over the same weeks. */
export interface WeighedOption {
  readonly label: string;
  readonly segments: readonly RegimenSegment[];
  readonly isNoDrug: boolean;
  readonly benefits: Benefits;
  /** One for each of `harmIds`, in their order. */
  readonly harms: readonly OptionHarm[];
  /** What else the labels count, as printed. */
  readonly observed: readonly { readonly drug: string; readonly frequency: Frequency }[];
  /** The gravest of the option's medicines; null without a medicine. */
  readonly verdict: Verdict | 'no-label' | null;
  /** One per medicine; `screening` null where it has no label in the region. */
  readonly screened: readonly { readonly drug: string; readonly screening: DrugScreening | null }[];
  /** Doses above the label's highest, or beyond what the model was fitted to. */
  readonly dosesBeyond: readonly DoseBeyond[];
  readonly burden: Burden;
  readonly cost: { readonly known: false; readonly why: 'no sourced price' };
}

/** A benefit of one option minus that of another, in the same virtual people. */
export interface Between {
  readonly of: string;
  readonly against: string;
  readonly differences: Readonly<Record<BenefitId, Difference>>;
}

/** Benefit and harm of the options side by side: per 100 people like this one, over the same weeks. */
export interface Weighing {
  readonly run: RunInfo;
  /** The one that the person has, and whose model tells the benefits. */
  readonly disease: string;
  /** What may get better and what may be lost, in the order of the outcomes. */
  readonly aims: readonly Aim[];
  readonly region: Region;
  readonly indication: Indication;
  readonly today: string;
  readonly horizonWeeks: number;
  /** Week up to which a response counts as kept. */
  readonly middleWeek: number;
  /** Weeks after a stop at the horizon at which the loss is counted. */
  readonly weeksAfterStop: number;
  readonly virtualPatients: number;
  readonly stage: Stage;
  readonly options: readonly WeighedOption[];
  /** Every two options that can be simulated. */
  readonly between: readonly Between[];
  /** What is not known of the expected benefits together, in (per 100)². */
  readonly uncertainty: {
    readonly of: readonly { readonly option: string; readonly benefit: BenefitId }[];
    readonly covariance: readonly (readonly number[])[];
  };
  /** Harms of which at least one option has a number, with or without a medicine. */
  readonly harms: readonly HarmId[];
  /** What in the file somebody should look at. */
  readonly questions: readonly Question[];
  readonly provenance: readonly ProvenanceEntry[];
  /** What has to stand beside every benefit; nothing in most diseases. */
  readonly beside: readonly Phrase[];
  readonly warnings: readonly Phrase[];
}
