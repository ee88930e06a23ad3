import { exp, log } from '@bifrons/engine';
import { findDrug } from '@bifrons/knowledge';
import { periodicExposure, readPharmacology } from '../exposure.js';
import { FactReader } from '../facts.js';
import { UnknownDrugError } from '../regimen.js';
import type { EngagementRequest } from './concentration.js';
import { overInterval } from './over-interval.js';
import { inhibitionOf } from './potency.js';

/**
 * The IC50, nM, of a signal that a dose at steady state blocks by half on average: that constant concentration blocks as
 * much as the dose does. @throws UnknownDrugError, RefusedError when the concentration cannot be computed.
 */
export function halfBlockingIc50({ drug: name, doseMg, perDay, person = {} }: EngagementRequest): number {
  const drug = findDrug(name);
  if (drug === undefined) throw new UnknownDrugError(name);
  const exposure = periodicExposure(readPharmacology(drug, new FactReader()), person, 0, doseMg, perDay);
  let [low, high] = [log(1e-3), log(1e7)];
  for (let halving = 0; halving < 50; halving++) {
    const middle = (low + high) / 2;
    const potency = { kind: 'reversible', ic50: exp(middle), hill: 1 } as const;
    const { mean } = overInterval(exposure, (there) => inhibitionOf(potency, there));
    if (mean > 0.5) low = middle;
    else high = middle;
  }
  return exp((low + high) / 2);
}
