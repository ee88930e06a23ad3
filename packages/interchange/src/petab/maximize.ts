import { cholesky, solveCholesky } from '@bifrons/engine';

/** A function at a point, with its gradient and what stands for minus its second derivative (symmetric, positive semidefinite). */
export interface Curvature {
  readonly value: number;
  readonly gradient: Float64Array;
  /** Row by row. */
  readonly information: Float64Array;
}

/** A box in which to look, and when to stop. */
export interface MaximizeOptions {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Largest number of evaluations, default 200. */
  readonly maxEvaluations?: number;
  /** Two steps in a row that promise and bring less than this end the search; default 1e-6. */
  readonly tolerance?: number;
}

/** Where a search ended. */
export interface Maximum {
  /** `unreachable`: the function cannot be computed at the start. */
  readonly status: 'converged' | 'evaluation-limit' | 'unreachable';
  readonly point: Float64Array;
  readonly value: number;
  readonly evaluations: number;
}

/**
 * Looks for a maximum of a log-likelihood in a box by Fisher scoring in a trust region (J. Nocedal and S. J. Wright, Numerical
 * Optimization, 2006, chapter 4). The region is an ellipsoid with the proportions of the box, at first a tenth of it. Coordinates
 * at a wall of the box to which the gradient pushes stay there for a step. With a normal distribution of known noise this is Gauss–Newton. What
 * that leaves out of the second derivative is learnt on the way, and used when it would have foretold the last step better.
 *
 * @param evaluate undefined where the function cannot be computed, which counts as far too low.
 */
export function maximize(
  evaluate: (point: Float64Array) => Curvature | undefined,
  start: Float64Array,
  { lower, upper, maxEvaluations = 200, tolerance = 1e-6 }: MaximizeOptions,
): Maximum {
  const unit = lower.map((low, i) => (upper[i]! - low) / 10 || 1);
  let point = start.map((value, i) => Math.min(upper[i]!, Math.max(lower[i]!, value)));
  let evaluations = 1;
  let here = evaluate(point);
  if (here === undefined || !Number.isFinite(here.value))
    return { status: 'unreachable', point, value: -Infinity, evaluations };
  let radius = 1;
  let quiet = 0;
  // What the information leaves out of the second derivative, learnt from differences of gradients.
  const n = start.length;
  let rest: Float64Array<ArrayBufferLike> = new Float64Array(n * n);
  let useRest = false;
  while (evaluations < maxEvaluations) {
    const { value, gradient } = here;
    const free: number[] = [];
    gradient.forEach((slope, i) => {
      const stuck = (point[i]! <= lower[i]! && slope < 0) || (point[i]! >= upper[i]! && slope > 0);
      if (!stuck && slope !== 0) free.push(i);
    });
    if (free.length === 0) return { status: 'converged', point, value, evaluations };
    const room = (i: number): readonly [number, number] => [lower[i]! - point[i]!, upper[i]! - point[i]!];
    const model = useRest ? withRest(here, rest) : here;
    const step = stepWithin(model, free, unit, radius, room);
    const next = point.map((x, i) => Math.min(upper[i]!, Math.max(lower[i]!, x + step[i]!)));
    const taken = next.map((x, i) => x - point[i]!);
    const length = lengthOf(taken, unit);
    const promised = gain(model, taken);
    const there = evaluate(next);
    evaluations++;
    const brought = there === undefined || !Number.isFinite(there.value) ? -Infinity : there.value - value;
    // A quotient of two roundings says nothing.
    const ratio = promised > 0 ? brought / promised : brought > 0 ? 1 : -1;
    if (ratio < 0.25) radius = Math.max(Number.MIN_VALUE, 0.25 * Math.min(radius, length));
    else if (ratio > 0.5 && length > 0.8 * radius) radius = Math.min(10, 2 * radius);
    const before = here;
    if (there !== undefined && Number.isFinite(brought)) {
      const [plain, corrected] = [gain(here, taken), gain(withRest(here, rest), taken)];
      if (brought > 0) {
        point = next;
        here = there;
      }
      const change = before.gradient.map((slope, i) => slope - there.gradient[i]!);
      rest = updated(rest, here.information, taken, change);
      useRest = Math.abs(brought - corrected) < Math.abs(brought - plain);
    }
    quiet = Math.abs(promised) < tolerance && brought < tolerance ? quiet + 1 : 0;
    if (quiet >= 2 || radius < 1e-10) return { status: 'converged', point, value: here.value, evaluations };
  }
  return { status: 'evaluation-limit', point, value: here.value, evaluations };
}

const withRest = (of: Curvature, rest: Float64Array): Curvature => ({
  ...of,
  information: of.information.map((entry, i) => entry + rest[i]!),
});

/**
 * The rest of the second derivative after a step and a change of the gradient (of its negative): the symmetric update of least
 * change, with the sizing, of J. E. Dennis, D. M. Gay and R. E. Welsch, An adaptive nonlinear least-squares algorithm, ACM TOMS
 * 7 (1981) 348–368.
 */
function updated(
  rest: Float64Array,
  information: Float64Array,
  step: Float64Array,
  change: Float64Array,
): Float64Array {
  const n = step.length;
  const times = (matrix: Float64Array): Float64Array =>
    step.map((_, i) => {
      let sum = 0;
      for (let j = 0; j < n; j++) sum += matrix[i * n + j]! * step[j]!;
      return sum;
    });
  const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, x, i) => sum + x * b[i]!, 0);
  const along = dot(step, change);
  if (!(Math.abs(along) > 1e-14 * Math.sqrt(dot(step, step) * dot(change, change)))) return rest;
  const fisher = times(information);
  const wanted = change.map((x, i) => x - fisher[i]!);
  const had = times(rest);
  const size = Math.abs(dot(step, had));
  const sizing = size > 0 ? Math.min(1, Math.abs(dot(step, wanted)) / size) : 1;
  const missing = wanted.map((x, i) => x - sizing * had[i]!);
  const overlap = dot(missing, step) / (along * along);
  return rest.map((entry, at) => {
    const [i, j] = [Math.floor(at / n), at % n];
    const mixed = (missing[i]! * change[j]! + change[i]! * missing[j]!) / along;
    return sizing * entry + mixed - overlap * change[i]! * change[j]!;
  });
}

const lengthOf = (step: Float64Array, unit: Float64Array): number =>
  Math.sqrt(step.reduce((sum, x, i) => sum + (x / unit[i]!) * (x / unit[i]!), 0));

/** A trusted step within the box: coordinates that would leave it end at its wall, and the others are chosen anew given that. */
function stepWithin(
  { gradient, information, value }: Curvature,
  free: readonly number[],
  unit: Float64Array,
  radius: number,
  room: (i: number) => readonly [number, number],
): Float64Array {
  const n = gradient.length;
  const settled = new Float64Array(n);
  let open = free;
  for (;;) {
    const left = gradient.map((slope, i) => {
      for (let j = 0; j < n; j++) slope -= information[i * n + j]! * settled[j]!;
      return slope;
    });
    const step = trustedStep({ value, gradient: left, information }, open, unit, radius);
    const leaving = open.filter((i) => step[i]! < room(i)[0] || step[i]! > room(i)[1]);
    for (const i of leaving) settled[i] = Math.min(room(i)[1], Math.max(room(i)[0], step[i]!));
    open = open.filter((i) => !leaving.includes(i));
    if (leaving.length === 0 || open.length === 0) {
      for (const i of open) settled[i] = step[i]!;
      return settled;
    }
  }
}

/**
 * The step in the free coordinates that the quadratic model likes best among those within the radius: it solves (information +
 * damping) step = gradient, with as little damping as keeps it there (to a tenth).
 */
function trustedStep(
  { gradient, information }: Curvature,
  free: readonly number[],
  unit: Float64Array,
  radius: number,
): Float64Array {
  const n = gradient.length;
  const m = free.length;
  const solve = (damping: number): Float64Array | undefined => {
    const matrix = new Float64Array(m * m);
    free.forEach((i, row) => {
      free.forEach((j, column) => (matrix[row * m + column] = unit[i]! * information[i * n + j]! * unit[j]!));
      matrix[row * m + row] = matrix[row * m + row]! + damping;
    });
    let lower: Float64Array;
    try {
      lower = cholesky(matrix, m);
    } catch {
      return undefined;
    }
    const solution = solveCholesky(
      lower,
      m,
      Float64Array.from(free, (i) => unit[i]! * gradient[i]!),
    );
    const step = new Float64Array(n);
    free.forEach((i, row) => (step[i] = unit[i]! * solution[row]!));
    return step;
  };
  let top = 0;
  for (const i of free) top = Math.max(top, unit[i]! * unit[i]! * information[i * n + i]!);
  const slope = Math.sqrt(
    free.reduce((sum, i) => sum + unit[i]! * gradient[i]! * unit[i]! * gradient[i]!, 0),
  );
  // With `most` the step is within the radius; between the two, the length falls as the damping grows.
  let most = slope / radius;
  let least = Math.min(most, 1e-14 * top);
  const lightest = solve(least);
  if (lightest !== undefined && lengthOf(lightest, unit) <= radius) return lightest;
  let step = solve(most);
  while (step === undefined) step = solve((most *= 10));
  least = Math.max(least, Number.MIN_VALUE, 1e-20 * most);
  while (most / least > 1.1) {
    const between = Math.sqrt(least * most);
    const candidate = solve(between);
    if (candidate !== undefined && lengthOf(candidate, unit) <= radius) {
      most = between;
      step = candidate;
      if (lengthOf(candidate, unit) > 0.9 * radius) break;
    } else least = between;
  }
  return step;
}

/** What the quadratic model says a step brings. */
function gain({ gradient, information }: Curvature, step: Float64Array): number {
  const n = step.length;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    let product = 0;
    for (let j = 0; j < n; j++) product += information[i * n + j]! * step[j]!;
    sum += step[i]! * (gradient[i]! - 0.5 * product);
  }
  return sum;
}
