import { exp, log, pow, RandomStream, cholesky, multiplyLower } from '@bifrons/engine';
import type { Regimen, Trial } from '@bifrons/knowledge';

/** People who are simulated, and the step of the chains in weeks. */
const people = 2000;
const step = 0.1;
/** Scores that the ALLEGRO trials enrolled. */
const lowestBaseline = 50;

/**
 * Share of people at SALT ≤ 20 at a week by the published exposure-response model of ritlecitinib (Huh, Wojciechowski &
 * Purohit 2024, Clin Pharmacokinet 63:381, doi 10.1007/s40262-024-01347-6; `trial` is the file `model-huh-2024-ritlecitinib`).
 * The average concentration is taken as proportional to the dose.
 */
export function huhResponse(trial: Trial, regimen: Regimen, week: number): number {
  const value = (id: string) => trial.model!.parameters.find((p) => p.id === id)!.value!;
  const shareTotal = trial.population.totalisUniversalisPercent! / 100;
  const alpha = value('alpha');
  const transform = (salt: number) => log((pow((100 - salt) / 100, -alpha) - 1) / alpha);
  const target = transform(20);
  const lowest = transform(lowestBaseline);
  // Placebo effect, ln Emax, ln half-life.
  const [placeboEmax, emaxHalfLife] = [value('covariance-placebo-emax'), value('covariance-emax-half-life')];
  const covariance = Float64Array.of(
    ...[value('variance-placebo'), placeboEmax, 0],
    ...[placeboEmax, value('variance-ln-emax'), emaxHalfLife],
    ...[0, emaxHalfLife, value('variance-ln-half-life')],
  );
  const lower = cholesky(covariance, 3);
  const deviation = new Float64Array(3);
  const typicalEmax = value('emax');
  const ec50 = value('ec50');
  const keptPlacebo = exp(-(log(2) / value('placebo-half-life')) * step);
  // Concentration at each step: the same for everybody.
  const concentrations: number[] = [];
  for (let t = 0; t < week; t += step) {
    const segment = regimen.filter(({ fromWeek }) => fromWeek <= t + 1e-9).at(-1);
    const dose =
      segment === undefined || segment.drug === null ? 0 : (segment.doseMg ?? 0) * (segment.perDay ?? 1);
    concentrations.push((value('cavg-50') * dose) / 50);
  }
  let responders = 0;
  let enrolledPeople = 0;
  for (let i = 0; i < people; i++) {
    const stream = new RandomStream(2024, i, 0);
    const total = stream.uniform() < shareTotal;
    const base =
      value(total ? 'base-total' : 'base-patchy') *
      exp(Math.sqrt(value('variance-ln-base')) * stream.normal());
    multiplyLower(
      lower,
      3,
      Float64Array.from({ length: 3 }, () => stream.normal()),
      deviation,
    );
    const [placeboDeviation, lnEmax, lnHalfLife] = deviation;
    const residual = value('residual-sd') * stream.normal();
    if (base < lowest) continue;
    enrolledPeople++;
    const placeboEffect = value(total ? 'placebo-total' : 'placebo-patchy') + placeboDeviation!;
    const emax = typicalEmax * exp(lnEmax!);
    const halfLife = value(total ? 'drug-half-life-total' : 'drug-half-life-patchy') * exp(lnHalfLife!);
    const placebo = new Float64Array(4).fill(1);
    const drug = new Float64Array(3).fill(1);
    const keptDrug = exp(-(log(2) / halfLife) * step);
    for (const concentration of concentrations) {
      advance(placebo, 1 + placeboEffect, keptPlacebo);
      advance(drug, 1 + (emax * concentration) / (ec50 + concentration), keptDrug);
    }
    const x = base - (placebo[3]! - 1) - (drug[2]! - 1) + residual;
    if (x <= target) responders++;
  }
  return (responders + 0.5) / (enrolledPeople + 1);
}

/** One step of states in series that follow each other at one rate, with the share that stays after a step. */
function advance(states: Float64Array, input: number, kept: number): void {
  let above = input;
  for (let k = 0; k < states.length; k++) {
    const before = states[k]!;
    states[k] = above + (before - above) * kept;
    above = before;
  }
}
