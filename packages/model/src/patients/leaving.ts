import { log, RandomStream } from '@bifrons/engine';
import type { DiseaseModel } from '../diseases/disease.js';
import { calibrationOf, posteriorDraws, type Draw } from '../posterior.js';

/** Rates of leaving: what is drawn, else the medians of the priors. */
export function leavingOf(disease: DiseaseModel, draw: Draw): Draw {
  const { estimated } = calibrationOf(disease.id);
  return new Map(
    disease.leaving.rates.map((rate) => [
      rate,
      draw.get(rate) ?? estimated.find(({ name }) => name === rate)!.value,
    ]),
  );
}

/** What is believed of it: the means over the posterior. */
export function believedLeaving(disease: DiseaseModel): Draw {
  const { draws } = posteriorDraws(disease.id);
  const all = (draws.length === 0 ? [new Map<string, number>()] : draws).map((draw) =>
    leavingOf(disease, draw),
  );
  return new Map(
    disease.leaving.rates.map((rate) => [
      rate,
      all.reduce((sum, one) => sum + one.get(rate)!, 0) / all.length,
    ]),
  );
}

/** How long a person of a trial would stand it: a standard exponential, which the hazards up to the leaving sum to. */
export function enduranceOf(seed: number, subject: number): number {
  return -log(new RandomStream(seed, subject, leavingStream).uniform());
}
const leavingStream = 0x7ffe_0000;

/**
 * By week, the last week at which a person was seen, as indices of ascending weeks. Nobody leaves up to number `stayTo`;
 * after that, people leave who have endured enough. `scores` are true ones, of the primary score.
 */
export function lastSeen(
  hazardAt: (week: number, share: number) => number,
  weeks: readonly number[],
  scores: ArrayLike<number>,
  endurance: number,
  stayTo: number,
): Uint32Array {
  const seen = new Uint32Array(weeks.length);
  let hazard = 0;
  for (let w = 1; w < weeks.length; w++) {
    if (w > stayTo)
      hazard += (weeks[w]! - weeks[w - 1]!) * hazardAt(weeks[w - 1]!, scores[w - 1]! / scores[0]!);
    seen[w] = hazard < endurance ? w : seen[w - 1]!;
  }
  return seen;
}
