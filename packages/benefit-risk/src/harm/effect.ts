import { exp } from '@bifrons/engine';
import { antibodyNamed, findDrug, harms, type EffectUse, type RelativeEffect } from '@bifrons/knowledge';
import { assumption, lnMedianOf, lnOf, z95 } from './background.js';
import { newSetting, type Together } from './new-setting.js';
import type { EffectBasis, HarmId } from './harm.js';
import type { RiskPerson } from './risk-person.js';
import { drawCount, drawsOf } from './stratified.js';

/** A medicine at a dose, as far as harms are concerned. */
export interface Dose {
  readonly drug: string;
  readonly dailyMg: number;
}

/** What a medicine does to a rate: the logarithm of the ratio is normal, with the SD of a new setting. */
export interface Effect {
  readonly basis: EffectBasis;
  readonly parts: readonly { readonly name: string; readonly lnMedian: number; readonly lnSd: number }[];
  readonly entries: readonly RelativeEffect[];
}

/** Doses at which zoster and herpes simplex step up, and the class's evidence at high dose is used. */
const highDoseMg: Readonly<Record<string, number>> = { abrocitinib: 200, upadacitinib: 30, tofacitinib: 20 };
/** ORAL Surveillance saw no step of zoster from 5 to 10 mg of tofacitinib. */
const steps = (drug: string): boolean => drug !== 'tofacitinib';

const isHigh = ({ drug, dailyMg }: Dose): boolean => dailyMg >= (highDoseMg[drug] ?? Infinity);

/** By mouth: a relative effect on the whole body was read for no cream. */
export const actsOnTheWholeBody = (drug: string): boolean => findDrug(drug)?.route === 'oral';

/**
 * The relative effect of a medicine on a harm. In people like those of ORAL Surveillance the evidence against TNF
 * inhibitors is used, unless everything else is worse; in others everything, and `set` asks what that evidence would mean.
 * Null where none was read.
 */
export function effectOf(
  harm: HarmId,
  dose: Dose,
  person: RiskPerson,
  set?: EffectBasis['set'],
): Effect | null {
  if (!actsOnTheWholeBody(dose.drug)) return null;
  const all = set === 'tnf-inhibitor' ? null : generalEffect(harm, dose, person);
  const atRisk =
    set === 'all' || (set === undefined && !person.atRisk) ? null : atRiskEffect(harm, dose, person);
  if (all === null || atRisk === null) return all ?? atRisk;
  return atRisk.basis.ratio.value >= all.basis.ratio.value ? atRisk : all;
}

function used(harm: HarmId, use: EffectUse): RelativeEffect[] {
  return harms().effects.filter((one) => one.harm === harm && one.use.includes(use));
}

/** A medicine is told apart from its class where its own programme in skin disease counted more, never where it counted less. */
function generalEffect(harm: HarmId, dose: Dose, { disease }: RiskPerson): Effect | null {
  const arthritis = disease === 'rheumatoid-arthritis' ? used(harm, 'rheumatoid-arthritis') : [];
  const entries = [...used(harm, 'general'), ...arthritis];
  if (entries.length === 0) return null;
  const own = used(harm, 'own').filter(({ drug }) => drug === dose.drug);
  const ofClass = effect(harm, 'all', entries, dose);
  const ofMedicine = own.length === 0 ? ofClass : effect(harm, 'all', own, dose);
  return ofMedicine.basis.ratio.value > ofClass.basis.ratio.value ? ofMedicine : ofClass;
}

function atRiskEffect(harm: HarmId, dose: Dose, { factors }: RiskPerson): Effect | null {
  const after =
    factors.get('earlier-infarction-or-stroke') === true ? used(harm, 'after-infarction-or-stroke') : [];
  const high = isHigh(dose) ? used(harm, 'at-risk-high-dose') : [];
  const entries = [after, high, used(harm, 'at-risk')].find((some) => some.length > 0);
  return entries === undefined ? null : effect(harm, 'tnf-inhibitor', entries, dose);
}

function effect(
  harm: HarmId,
  set: EffectBasis['set'],
  entries: readonly RelativeEffect[],
  dose: Dose,
): Effect {
  const together = pooled(entries);
  const step = isHigh(dose) && steps(dose.drug) ? used(harm, 'dose-step') : [];
  const parts = [
    { name: `effect ${harm} ${set}`, ...together },
    ...step.map(({ ratio, interval }) => ({ name: `dose step ${harm}`, ...lnOf(ratio, interval) })),
  ];
  const lnMedian = lnMedianOf(parts);
  const half = z95 * Math.hypot(...parts.map(({ lnSd }) => lnSd));
  return {
    basis: {
      set,
      of: entries.every(({ drug }) => drug === dose.drug) ? 'medicine' : 'class',
      ratio: { value: exp(lnMedian), interval: [exp(lnMedian - half), exp(lnMedian + half)] },
      doseStep: step.length > 0,
    },
    parts,
    entries: [...entries, ...step],
  };
}

/**
 * Random effects within each kind of comparator (none, active, programme against this background), each widened by how well
 * it stands for "no medicine"; then across the kinds. The SD is that of a new setting, √(se² + τ²).
 */
function pooled(entries: readonly RelativeEffect[]): Together {
  const kindOf = ({ against }: RelativeEffect) =>
    against === 'programme' ? 'programme' : against.startsWith('placebo') ? 'none' : 'active';
  const wider = {
    none: 0,
    active: assumption('active-comparator').lnSd!,
    programme: assumption('programme-against-background').lnSd!,
  };
  const groups = [...new Set(entries.map(kindOf))].map((kind) => {
    const own = entries.filter((entry) => kindOf(entry) === kind);
    const { lnMedian, lnSd } = newSetting(own.map(({ ratio, interval }) => lnOf(ratio, interval)));
    return { lnMedian, lnSd: Math.hypot(lnSd, wider[kind]) };
  });
  return groups.length === 1 ? groups[0]! : newSetting(groups);
}

/** Ratios in each draw, as they were read: some below 1. */
export function drawnRatios({ parts }: Effect, seed: number): Float64Array {
  const logs = new Float64Array(drawCount);
  for (const { name, lnMedian, lnSd } of parts) {
    const z = drawsOf(name, seed);
    for (let i = 0; i < drawCount; i++) logs[i]! += lnMedian + lnSd * z[i]!;
  }
  return logs.map(exp);
}

/**
 * Whether a dose is above every dose of the medicine that is in its catalogue entry or was counted for a ratio; not asked of
 * an antibody, of which no ratio was read.
 */
export function isAboveCounted({ drug, dailyMg }: Dose, weeks: number): boolean {
  if (antibodyNamed(drug) !== undefined) return false;
  const known = (findDrug(drug)?.doses ?? []).flatMap(({ doseMg, perDay, weeks: most }) =>
    doseMg === null || (most !== undefined && weeks > most) ? [] : [doseMg * (perDay ?? 1)],
  );
  const counted = harms().effects.flatMap((one) =>
    one.drug === drug && one.dailyMg !== undefined ? [one.dailyMg] : [],
  );
  return dailyMg > Math.max(0, ...known, ...counted);
}
