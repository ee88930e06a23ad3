import { cholesky, log, solveCholesky, solveLower } from '@bifrons/engine';
import type { PotencyModel } from './model.js';
import type { Quantity } from './quantity.js';
import type { Spreads } from './unknowns.js';

/** The most probable values and the normal distribution around them (Laplace). */
export interface PotencyMode {
  readonly model: PotencyModel;
  readonly spreads: Spreads;
  /** SDs of the priors. */
  readonly sds: Float64Array;
  /** In standard coordinates. */
  readonly standard: Float64Array;
  /** Σ of the squared residuals, prior included. */
  readonly misfit: number;
  /** Lower triangle of the information in standard coordinates. */
  readonly lower: Float64Array;
}

/** Residuals of the statements in SDs. */
export function residualsAt({ statements }: PotencyModel, spreads: Spreads, x: Float64Array): Float64Array {
  return Float64Array.from(statements, ({ about, target, sd, atLeast }) => {
    const residual = (target - about.value(x)) / sd(spreads);
    return atLeast && residual < 0 ? 0 : residual;
  });
}

/** Sum of the squared residuals of the statements and of the priors. */
export function misfitAt(
  model: PotencyModel,
  spreads: Spreads,
  sds: Float64Array,
  standard: Float64Array,
): number {
  let total = 0;
  for (const residual of residualsAt(model, spreads, model.unknowns.natural(standard, sds)))
    total += residual * residual;
  for (const z of standard) total += z * z;
  return total;
}

/** Gradient of a quantity in standard coordinates. */
export function gradientOf(about: Quantity, x: Float64Array, sds: Float64Array): Float64Array {
  const gradient = new Float64Array(x.length);
  about.addGradient(x, 1, gradient);
  return gradient.map((slope, i) => slope * sds[i]!);
}

/** Most iterations of a fit; a fit that starts near needs few. */
const mostIterations = 100;
/** A fit has arrived when an iteration gains less. */
const arrived = 1e-4;

/** Gauss–Newton with Marquardt's damping, from the prior or from a mode of a model with many of the same unknowns. */
export function potencyMode(model: PotencyModel, spreads: Spreads, start?: PotencyMode): PotencyMode {
  const { unknowns } = model;
  const sds = unknowns.sds(spreads);
  let standard = new Float64Array(unknowns.count);
  if (start !== undefined)
    unknowns.names.forEach((name, i) => {
      if (start.model.unknowns.has(name)) standard[i] = start.standard[start.model.unknowns.indexOf(name)]!;
    });
  let misfit = misfitAt(model, spreads, sds, standard);
  let damping = 1e-3;
  for (let iteration = 0; iteration < mostIterations; iteration++) {
    const { information, slope } = informationAt(model, spreads, sds, standard);
    let gained = 0;
    for (let attempt = 0; attempt < 8 && gained <= 0; attempt++) {
      const damped = information.slice();
      for (let i = 0; i < unknowns.count; i++) damped[i * unknowns.count + i]! += damping;
      const step = solveCholesky(cholesky(damped, unknowns.count), unknowns.count, slope.slice());
      const moved = standard.map((z, i) => z + step[i]!);
      const there = misfitAt(model, spreads, sds, moved);
      gained = misfit - there;
      if (gained > 0) [standard, misfit, damping] = [moved, there, Math.max(damping / 5, 1e-8)];
      else damping *= 6;
    }
    if (gained < arrived) {
      const { information: here } = informationAt(model, spreads, sds, standard);
      return { model, spreads, sds, standard, misfit, lower: cholesky(here, unknowns.count) };
    }
  }
  throw new Error(`the fit of the potency map has not arrived after ${mostIterations} iterations`);
}

/** Information JᵀJ + 1 and the slope of the log density, in standard coordinates. */
function informationAt(model: PotencyModel, spreads: Spreads, sds: Float64Array, standard: Float64Array) {
  const n = standard.length;
  const information = new Float64Array(n * n);
  const slope = standard.map((z) => -z);
  for (let i = 0; i < n; i++) information[i * n + i] = 1;
  const x = model.unknowns.natural(standard, sds);
  const residuals = residualsAt(model, spreads, x);
  model.statements.forEach(({ about, sd, atLeast }, k) => {
    const residual = residuals[k]!;
    if (atLeast && residual === 0) return;
    const own = gradientOf(about, x, sds);
    const error = sd(spreads);
    const touched = [...own.keys()].filter((i) => own[i] !== 0);
    for (const i of touched) {
      slope[i]! += (residual * own[i]!) / error;
      for (const j of touched) information[i * n + j]! += (own[i]! * own[j]!) / (error * error);
    }
  });
  return { information, slope };
}

/** Mean and SD (log10) of a quantity. */
export function normalOf({ model, sds, standard, lower }: PotencyMode, about: Quantity) {
  const x = model.unknowns.natural(standard, sds);
  const through = solveLower(lower, x.length, gradientOf(about, x, sds));
  return { mean: about.value(x), variance: through.reduce((total, value) => total + value * value, 0) };
}

/** Logarithm of the marginal likelihood of the spreads (Laplace), with half-normal priors on them, but for a constant. */
export function logEvidence({ model, spreads, misfit, lower, standard }: PotencyMode): number {
  const n = standard.length;
  let total = -misfit / 2;
  for (let i = 0; i < n; i++) total -= log(lower[i * n + i]!);
  for (const { sd } of model.statements) total -= log(sd(spreads));
  for (const name of Object.keys(spreadScales) as (keyof Spreads)[]) {
    const ratio = spreads[name] / spreadScales[name];
    total += log(spreads[name]) - (ratio * ratio) / 2;
  }
  return total;
}

const spreadScales: Spreads = {
  medicine: 0.5,
  signal: 0.4,
  partner: 0.4,
  readout: 0.4,
  pair: 0.3,
  assay: 0.2,
  enzyme: 0.4,
};
const startSpreads: Spreads = {
  medicine: 0.35,
  signal: 0.3,
  partner: 0.25,
  readout: 0.25,
  pair: 0.2,
  assay: 0.12,
  enzyme: 0.3,
};
/** So few values say little of small spreads: these are the least that are used. */
const leastSpreads: Partial<Spreads> = {
  medicine: 0.3,
  signal: 0.25,
  partner: 0.25,
  readout: 0.25,
  pair: 0.15,
  assay: 0.12,
};

/** The spreads by the marginal likelihood, one after the other, in three rounds of ever smaller steps. */
export function findSpreads(model: PotencyModel): { found: Spreads; used: Spreads } {
  let best = potencyMode(model, startSpreads);
  let evidence = logEvidence(best);
  for (const factor of [1.35, 1.35, 1.15])
    for (const name of Object.keys(startSpreads) as (keyof Spreads)[])
      for (const step of [factor, 1 / factor])
        for (;;) {
          const value = Math.min(1.2, Math.max(0.04, best.spreads[name] * step));
          const tried = potencyMode(model, { ...best.spreads, [name]: value }, best);
          const gained = logEvidence(tried) - evidence;
          if (!(gained > 1e-3)) break;
          best = tried;
          evidence += gained;
        }
  const found = best.spreads;
  const used = Object.fromEntries(
    Object.entries(found).map(([name, value]) => [
      name,
      Math.max(value, leastSpreads[name as keyof Spreads] ?? 0),
    ]),
  ) as unknown as Spreads;
  return { found, used };
}
