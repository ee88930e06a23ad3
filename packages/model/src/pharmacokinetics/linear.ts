import { exp } from '@bifrons/engine';
import {
  afterInfusion,
  duringInfusion,
  scale,
  throughFirstOrder,
  valueAt,
  type ExponentialSum,
} from './exponential-sum.js';
import type { IndividualKinetics } from './individual.js';
import type { KineticParameters } from './parameters.js';

/** How one dose enters and leaves the plasma, as exact functions of the hours since it was taken. */
export interface DoseResponse {
  /** h */
  readonly lag: number;
  /** What is absorbed first order (or at once): response from the end of the lag, in nM. */
  readonly firstOrder: ExponentialSum;
  /** What is absorbed at a constant rate: response to a bolus of the whole amount, in nM, and the duration, in h. */
  readonly zeroOrder?: {
    readonly bolus: ExponentialSum;
    readonly after: ExponentialSum;
    readonly duration: number;
  };
}

const none: ExponentialSum = { amplitudes: [], rates: [] };

/** Plasma response, in nM, to a bolus of 1 mg into the central compartment (one or two compartments). */
function bolusResponse(
  person: IndividualKinetics,
  twoCompartments: boolean,
  molecularWeight: number,
): ExponentialSum {
  const nanomolarPerMg = 1e6 / (person.volume * molecularWeight);
  const k10 = person.clearance / person.volume;
  if (!twoCompartments) return { amplitudes: [nanomolarPerMg], rates: [k10] };
  const k12 = person.intercompartmentalClearance / person.volume;
  const k21 = person.intercompartmentalClearance / person.peripheralVolume;
  const sum = k10 + k12 + k21;
  const alpha = (sum + Math.sqrt(sum * sum - 4 * k10 * k21)) / 2;
  const beta = (k10 * k21) / alpha;
  return {
    amplitudes: [
      (nanomolarPerMg * (alpha - k21)) / (alpha - beta),
      (nanomolarPerMg * (k21 - beta)) / (alpha - beta),
    ],
    rates: [alpha, beta],
  };
}

/**
 * Response of the active moiety (the parent, plus each active metabolite weighted by its potency) to one dose.
 * Closed form for one and two compartments with first-order, zero-order, parallel or amount-split absorption and a lag.
 */
export function doseResponse(
  kinetics: KineticParameters,
  person: IndividualKinetics,
  doseMg: number,
): DoseResponse {
  const { facts } = kinetics;
  const parent = bolusResponse(person, kinetics.structure !== 'one-compartment', kinetics.molecularWeight);
  const active = kinetics.metabolites.reduce(
    (sum, m) => add(sum, scale(metaboliteResponse(parent, person.clearance, m), m.relativePotency)),
    parent,
  );
  const absorbed = doseMg * person.bioavailability;
  const lag = facts.lag ?? 0;
  let zeroOrderShare = 0;
  let duration = 0;
  switch (kinetics.absorption) {
    case 'first-order':
      break;
    case 'zero-order':
      zeroOrderShare = 1;
      duration = facts.zeroOrderDuration!;
      break;
    case 'mixed':
      zeroOrderShare = facts.zeroOrderShare!;
      duration = facts.zeroOrderDuration!;
      break;
    case 'split-by-amount':
      zeroOrderShare = Math.max(0, 1 - facts.firstOrderAmount! / doseMg);
      // The rate is that of what reaches the body (the convention of NONMEM for a given infusion rate).
      duration = (absorbed * zeroOrderShare) / facts.zeroOrderRate!;
      break;
  }
  const firstOrder =
    zeroOrderShare < 1
      ? scale(throughFirstOrder(active, facts.absorptionRate!), absorbed * (1 - zeroOrderShare))
      : none;
  if (zeroOrderShare === 0) return { lag, firstOrder };
  const bolus = scale(active, absorbed * zeroOrderShare);
  return { lag, firstOrder, zeroOrder: { bolus, after: afterInfusion(bolus, duration), duration } };
}

/** A metabolite's plasma response in nM to what gives `parent`: formed from the parent's clearance, own compartment. */
function metaboliteResponse(
  parent: ExponentialSum,
  parentClearance: number,
  metabolite: { formedFraction: number; clearance: number; volume: number },
): ExponentialSum {
  const formed = (metabolite.formedFraction * parentClearance) / metabolite.clearance;
  return scale(throughFirstOrder(parent, metabolite.clearance / metabolite.volume), formed);
}

function add(a: ExponentialSum, b: ExponentialSum): ExponentialSum {
  return { amplitudes: [...a.amplitudes, ...b.amplitudes], rates: [...a.rates, ...b.rates] };
}

/** Concentration in nM, t hours after a single dose. */
export function afterDose(response: DoseResponse, t: number): number {
  const s = t - response.lag;
  if (s <= 0) return 0;
  return valueAt(response.firstOrder, s) + zeroOrderAt(response, s);
}

function zeroOrderAt({ zeroOrder }: DoseResponse, s: number): number {
  if (zeroOrder === undefined) return 0;
  const { bolus, after, duration } = zeroOrder;
  return s < duration ? duringInfusion(bolus, duration, s) : valueAt(after, s - duration);
}

/**
 * Steady state under one dose every `interval` hours by superposition: every exponential of a dose that is fully
 * absorbed becomes a geometric series (closed form), doses still being absorbed are added one by one. Returns nM at
 * t hours after a dose, 0 ≤ t ≤ interval.
 */
export function steadyState(response: DoseResponse, interval: number): (t: number) => number {
  const accumulate = (sum: ExponentialSum): ExponentialSum => ({
    amplitudes: sum.amplitudes.map((a, m) => a / (1 - exp(-sum.rates[m]! * interval))),
    rates: sum.rates,
  });
  const firstOrder = accumulate(response.firstOrder);
  const after = response.zeroOrder && accumulate(response.zeroOrder.after);
  return (t) => {
    let s = t - response.lag;
    while (s < 0) s += interval;
    let value = valueAt(firstOrder, s);
    if (response.zeroOrder !== undefined) {
      const { bolus, duration } = response.zeroOrder;
      let u = s;
      for (; u < duration; u += interval) value += duringInfusion(bolus, duration, u);
      value += valueAt(after!, u - duration);
    }
    return value;
  };
}

/** Hours after a dose at which the curve has a corner: end of the lag and of the zero-order absorption. */
export function corners(response: DoseResponse): number[] {
  return response.zeroOrder === undefined
    ? [response.lag]
    : [response.lag, response.lag + response.zeroOrder.duration];
}
