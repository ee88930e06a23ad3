import {
  gainOfFunction,
  pathwaySignals,
  type GainOfFunction,
  type Grade,
  type SignalId,
  type Variant,
} from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';
import { blockNeeded, noGain, signalLeft, type Met } from './signal-gain.js';
import {
  assumedVariant,
  gainOf,
  ic50Range,
  isKinase,
  touchedSignals,
  untoldCytokines,
  type AssumedVariant,
} from './variant.js';

/** A number with the ends of what is assumed and of the medicine's potency. */
export interface Ranged {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** What is known of a medicine at a signal: the share blocked on average over the day, as `engagement` tells it. */
export interface BlockedSignal {
  readonly signal: SignalId;
  readonly mean: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly grade: Grade | null;
}

/** A signal with a variant, the untreated wild type's being 1. */
export interface SignalLeft {
  readonly signal: SignalId;
  readonly name: string;
  /** Others than the variant's STAT carry most of it. */
  readonly minor: boolean;
  /** Share blocked on average over the day; null when the potency is not known. */
  readonly blocked: Ranged | null;
  /** How sure the potency is. */
  readonly potencyGrade: Grade | null;
  readonly without: Ranged;
  /** With the medicine; null when its potency is not known. */
  readonly with: Ranged | null;
  /** The wild type with the medicine, for comparison. */
  readonly wildTypeWith: number | null;
  /** Without any cytokine: of a kinase whose variant is active by itself. */
  readonly atRest?: { readonly without: Ranged; readonly with: Ranged | null };
}

/** What a medicine leaves of each signal where a gene has a gain of function. */
export interface VariantSignals {
  readonly variant: AssumedVariant;
  /** Of every number here: the gain is assumed. */
  readonly grade: 'assumed';
  readonly assumption: Phrase;
  /** Share of the kinase's activity to be blocked for the untreated wild type's signal. */
  readonly blockNeeded: Ranged;
  readonly signals: readonly SignalLeft[];
  /** Cytokines that the variant touches and no number is known for. */
  readonly notComputed: readonly string[];
  /** Published responses of people with such a variant. */
  readonly responses: GainOfFunction['responses'];
  /** What else was read of them. */
  readonly remarks: NonNullable<Variant['remarks']>;
}

/**
 * What a medicine leaves of the signals that a variant makes larger: at its mean block over the day, over the range of its potency and,
 * where no factor was given, of what is assumed of the variant. An antibody takes ligand away and not activity, which leaves more of a
 * signal whose receptors are half saturated. This is no forecast: the gain is multiplied into no disease. @throws UnknownVariantError
 */
export function signalsLeft(
  asked: { readonly gene: string; readonly factor?: number },
  medicine: { readonly signals: readonly BlockedSignal[]; readonly takesLigand?: boolean },
): VariantSignals {
  const variant = assumedVariant(asked.gene, asked.factor);
  const { gene, factor, range } = variant;
  const gains = [factor, ...range].map((one) => gainOf(gene, one));
  const blockedOf = new Map(medicine.signals.map((one) => [one.signal, one]));
  const met = (blocked: number, rest = false): Met =>
    medicine.takesLigand === true
      ? { ligand: rest ? 0 : 1 - blocked }
      : { blocked, ...(rest && { ligand: 0 }) };
  const ranged = (of: (gain: (typeof gains)[number], k: number) => number): Ranged => {
    const [value, lower, upper] = gains.map(of);
    return { value: value!, lower: lower!, upper: upper! };
  };
  return {
    variant,
    grade: 'assumed',
    assumption: assumptionOf(variant),
    blockNeeded: ranged(blockNeeded),
    signals: touchedSignals(gene).map(({ id, minor }): SignalLeft => {
      const known = blockedOf.get(id);
      // What an antibody does not bind it leaves alone; a JAK inhibitor without a potency is not known.
      const blocked =
        known === undefined ? { value: 0, lower: 0, upper: 0 } : blockedRange(known, ic50Range(gene));
      const left = (rest: boolean): Ranged | null =>
        blocked &&
        ranged((gain, k) => signalLeft(gain, met([blocked.value, blocked.upper, blocked.lower][k]!, rest)));
      const resting = { without: ranged((gain) => signalLeft(gain, { ligand: 0 })), with: left(true) };
      return {
        signal: id,
        name: pathwaySignals().signals.find((one) => one.id === id)!.name,
        minor,
        blocked,
        potencyGrade: known?.grade ?? null,
        without: ranged((gain) => signalLeft(gain)),
        with: left(false),
        wildTypeWith: blocked && signalLeft(noGain, met(blocked.value)),
        ...(isKinase(gene) && { atRest: resting }),
      };
    }),
    notComputed: untoldCytokines(gene),
    responses: gainOfFunction().responses.filter((one) => one.gene === gene),
    remarks: gainOfFunction().variants.find((one) => one.gene === gene)?.remarks ?? [],
  };
}

/** The blocked share with its ends, an IC50 that may differ on the variant included: its odds are divided by it. */
function blockedRange(
  { mean, lower, upper }: BlockedSignal,
  [stronger, weaker]: readonly [number, number],
): Ranged | null {
  if (mean === null) return null;
  const divided = (share: number, by: number): number => share / (share + by * (1 - share));
  return {
    value: mean,
    lower: divided(lower ?? mean, weaker),
    upper: divided(upper ?? mean, stronger),
  };
}

function assumptionOf({ gene, factor, range: [low, high], isDefault }: AssumedVariant): Phrase {
  const values = { gene, factor: rounded(factor), low: rounded(low), high: rounded(high) };
  if (isKinase(gene))
    return isDefault
      ? phrase(
          'That {gene} is active without a cytokine, as a cytokine at {factor} of its half effect ({low} to {high}), is our assumption: no number was published.',
          values,
        )
      : phrase(
          'That {gene} is active without a cytokine, as a cytokine at {factor} of its half effect, is your assumption: no number was published.',
          values,
        );
  return isDefault
    ? phrase(
        'A gain of {factor} ({low} to {high}) of {gene} is our assumption: no number was published for any variant.',
        values,
      )
    : phrase(
        'A gain of {factor} of {gene} is your assumption: no number was published for any variant.',
        values,
      );
}

const rounded = (value: number): number => Number(value.toPrecision(2));
