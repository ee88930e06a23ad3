import {
  gainOfFunction,
  nearestNames,
  pathwaySignals,
  type Fact,
  type Jak,
  type JakSignalId,
  type Variant,
  type VariantGene,
} from '@bifrons/knowledge';
import { phrase, PhrasedError } from '@bifrons/language';
import { noGain, type SignalGain } from './signal-gain.js';

/** A variant that is assumed: `factor` is the net gain S/δ of a STAT, or of a kinase its activity without a cytokine. */
export interface AssumedVariant {
  readonly gene: VariantGene;
  readonly factor: number;
  /** The ends of what is assumed where nobody gave a factor; both the factor where somebody did. */
  readonly range: readonly [number, number];
  /** Whether the factor is ours and not the asker's. */
  readonly isDefault: boolean;
}

/** A variant that cannot be computed: which, why, and what can be asked. */
export class UnknownVariantError extends PhrasedError {
  override readonly name = 'UnknownVariantError';
}

const genes = (): VariantGene[] => gainOfFunction().variants.map(({ gene }) => gene);
const variantOf = (gene: VariantGene): Variant => gainOfFunction().variants.find((one) => one.gene === gene)!;

/** Whether the gene is that of a kinase: its factor is activity without a cytokine, and every signal of it is touched. */
export const isKinase = (gene: VariantGene): gene is VariantGene & Jak => !gene.startsWith('STAT');

/** Factors that can be asked for. A reporter of the STAT3 gene reaches 46, a signal in a cell does not. */
export const factorLimits = (gene: VariantGene): readonly [least: number, most: number] =>
  isKinase(gene) ? [0.01, 10] : [1, 10];

const times = (one: Fact | undefined): readonly [value: number, low: number, high: number] =>
  one === undefined ? [1, 1, 1] : [one.value!, ...(one.range ?? [one.value!, one.value!])];

/** What is assumed of a variant when no factor is given: the value, and the ends of its parts taken together. */
function assumed({ strength, dephosphorylation, basal }: Variant): readonly [number, number, number] {
  if (basal !== undefined) return times(basal);
  const [s, sLow, sHigh] = times(strength);
  const [d, dLow, dHigh] = times(dephosphorylation);
  return [s / d, sLow / dHigh, sHigh / dLow];
}

/** A variant with its factor, or with what is assumed. @throws UnknownVariantError */
export function assumedVariant(name: string, factor?: number): AssumedVariant {
  const gene = genes().find((one) => one === name.trim().toUpperCase());
  if (gene === undefined) {
    const [near] = nearestNames(name, genes());
    const values = { name, known: genes().join(', ') };
    throw new UnknownVariantError(
      near === undefined
        ? phrase('"{name}" is no variant that is known here; known: {known}', values)
        : phrase('"{name}" is no variant that is known here; did you mean {near}? Known: {known}', {
            ...values,
            near,
          }),
    );
  }
  if (factor === undefined) {
    const [value, low, high] = assumed(variantOf(gene));
    return { gene, factor: value, range: [low, high], isDefault: true };
  }
  const [least, most] = factorLimits(gene);
  if (!(factor >= least && factor <= most)) throw new UnknownVariantError(outOfRange(gene, factor));
  return { gene, factor, range: [factor, factor], isDefault: false };
}

function outOfRange(gene: VariantGene, factor: number) {
  const [least, most] = factorLimits(gene);
  const values = { gene, factor: String(factor), least, most };
  if (isKinase(gene))
    return phrase(
      'the factor of {gene} is {factor}, but must be from {least} to {most}: its activity without a cytokine, 1 being that of a cytokine in the concentration of half effect',
      values,
    );
  if (factor > 0 && factor < least)
    return phrase(
      'the factor of {gene} is {factor}: below 1 is a loss of function, which is not computed; give {least} to {most}',
      values,
    );
  return phrase(
    'the factor of {gene} is {factor}, but must be from {least} to {most}: how much larger the signal is at the receptor, not what a reporter gene shows',
    values,
  );
}

/** A factor as the layer takes it. */
export const gainOf = (gene: VariantGene, factor: number): SignalGain =>
  isKinase(gene) ? { ...noGain, basal: factor } : { ...noGain, strength: factor };

/** How much a medicine's IC50 on the variant may differ from that on the wild type: none for a STAT, which no medicine binds. */
export const ic50Range = (gene: VariantGene): readonly [number, number] => {
  const [, low, high] = times(variantOf(gene).ic50);
  return [low, high];
};

/** A signal that a variant touches; `minor` where others than its STAT carry most of it. */
export interface TouchedSignal {
  readonly id: JakSignalId;
  readonly minor: boolean;
}

/** The signals that a variant touches, in the order of the pathway. */
export function touchedSignals(gene: VariantGene): readonly TouchedSignal[] {
  const { signals: own } = variantOf(gene);
  const { signals } = pathwaySignals();
  if (own === undefined)
    return signals
      .filter(({ jakPair, orPartner }) => [...jakPair, orPartner].some((jak) => jak === gene))
      .map(({ id }) => ({ id, minor: false }));
  return signals.flatMap(({ id }) => {
    const found = own.find((one) => one.id === id);
    return found === undefined ? [] : [{ id, minor: found.minor ?? false }];
  });
}

/** Cytokines that a variant touches as well, and for which no medicine has a potency. */
export const untoldCytokines = (gene: VariantGene): readonly string[] => variantOf(gene).notComputed;
