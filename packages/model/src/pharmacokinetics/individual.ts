import { exp, pow } from '@bifrons/engine';
import { hasLevel, type PersonCovariates } from '../person.js';
import type { KineticParameters } from './parameters.js';

/** One person's kinetics of one dose: what the compartment equations take. L, h and mg. */
export interface IndividualKinetics {
  readonly clearance: number;
  readonly volume: number;
  readonly intercompartmentalClearance: number;
  readonly peripheralVolume: number;
  /** Share of the dose that reaches the equations: 1 for apparent parameters but for relative effects. */
  readonly bioavailability: number;
}

/**
 * Parameters of one person: the typical ones, times the effects of the covariates that are known of the person, times
 * e^(lnClearanceDeviation) on clearance. An effect on exposure divides clearance, so it moves the area under the curve
 * by exactly that ratio. `doseMg` and `perDay` matter where clearance depends on the dose (abrocitinib:
 * Wojciechowski 2022, Clin Pharmacokinet 61:709, table 2), at steady state.
 */
export function individualKinetics(
  kinetics: KineticParameters,
  person: PersonCovariates,
  lnClearanceDeviation: number,
  doseMg: number,
  perDay: number,
): IndividualKinetics {
  const { facts } = kinetics;
  const factor = {
    clearance: exp(lnClearanceDeviation),
    volume: 1,
    intercompartmentalClearance: 1,
    peripheralVolume: 1,
    bioavailability: 1,
    exposure: 1,
  };
  let logit = 0;
  for (const covariate of kinetics.covariates) {
    switch (covariate.form) {
      case 'power': {
        const value = person[covariate.covariate];
        if (value !== undefined) factor[covariate.on] *= pow(value / covariate.reference, covariate.exponent);
        break;
      }
      case 'proportional-share':
        if (person.egfr !== undefined) {
          factor.clearance *= 1 - covariate.share + (covariate.share * person.egfr) / covariate.reference;
        }
        break;
      case 'table':
        if (person.egfr !== undefined) factor.exposure *= exp(interpolate(covariate.points, person.egfr));
        break;
      case 'factor':
        if (hasLevel(person, covariate.covariate, covariate.level)) factor[covariate.on] *= covariate.factor;
        break;
      case 'logit-shift':
        if (hasLevel(person, covariate.covariate, covariate.level)) logit += covariate.shift;
        break;
    }
  }
  let bioavailability = (facts.relativeBioavailability ?? 1) * factor.bioavailability;
  if (kinetics.absolute) {
    const typical = facts.bioavailability!;
    bioavailability *= 1 / (1 + ((1 - typical) / typical) * exp(-logit));
  }
  let clearance = (facts.clearance! * factor.clearance) / factor.exposure;
  if (facts.selfInhibition !== undefined) clearance *= 1 + facts.selfInhibition;
  if (facts.doseExponent !== undefined) {
    clearance *= pow((bioavailability * doseMg * perDay) / facts.doseReference!, facts.doseExponent);
  }
  return {
    clearance,
    volume: facts.volume! * factor.volume,
    intercompartmentalClearance:
      (facts.intercompartmentalClearance ?? 0) * factor.intercompartmentalClearance,
    peripheralVolume: (facts.peripheralVolume ?? 1) * factor.peripheralVolume,
    bioavailability,
  };
}

/** ln(AUC ratio) at a kidney function: linear between the points, constant outside them. */
function interpolate(points: readonly { egfr: number; lnAucRatio: number }[], egfr: number): number {
  const sorted = [...points].sort((a, b) => a.egfr - b.egfr);
  const above = sorted.findIndex((point) => point.egfr >= egfr);
  if (above === 0) return sorted[0]!.lnAucRatio;
  if (above < 0) return sorted[sorted.length - 1]!.lnAucRatio;
  const low = sorted[above - 1]!;
  const high = sorted[above]!;
  return low.lnAucRatio + ((egfr - low.egfr) / (high.egfr - low.egfr)) * (high.lnAucRatio - low.lnAucRatio);
}
