import { cholesky, solveCholesky } from '@bifrons/engine';

/** How to fit a response surface. */
export interface QuadraticOptions {
  /** How much each point counts, from 0; all the same if not given. */
  readonly weights?: Float64Array;
  /**
   * Strength of the ridge per point, in place of one chosen for each output. 0 is least squares, which throws
   * when the points do not determine all the terms.
   */
  readonly ridge?: number;
  /** The inputs the outputs depend on, as indices into a design; all if not given. */
  readonly inputs?: readonly number[];
}

/** Response surfaces of several outputs over the same inputs. */
export interface Quadratics {
  /** How many outputs. */
  readonly count: number;
  /** Per output, the standard deviation of what is left at a point by the surface fitted to all others (generalised cross-validation). */
  readonly residualSd: Float64Array;
  /** Per output, the ridge per point. */
  readonly ridge: Float64Array;
  /** The outputs at a point of all inputs into out[at], out[at + 1], …; allocates nothing. */
  readonly predictAll: (x: Float64Array, out: Float64Array, at?: number) => void;
  /** Adds Σ slopes[k] · ∂(output k)/∂x at a point of all inputs to `gradient`. */
  readonly pullBack: (x: Float64Array, slopes: Float64Array, gradient: Float64Array) => void;
}

/** Ridges per point among which generalised cross-validation chooses; the inputs have standard deviation 1. */
const RIDGES = [1e-8, 1e-4, 1e-3, 1e-2, 0.1, 1];

/**
 * Quadratic response surfaces: 1, xᵢ and xᵢxⱼ of the inputs, standardised by mean and standard deviation over
 * the designs, with a ridge on all coefficients but the constant. Each output takes the ridge that does best
 * in generalised cross-validation; the matrices are factorised once for all of them. Outputs are one array
 * each, a value per design.
 *
 * G. E. P. Box & K. B. Wilson, On the experimental attainment of optimum conditions, J. R. Stat. Soc. B 13
 * (1951) 1–45; G. H. Golub, M. Heath & G. Wahba, Generalized cross-validation as a method for choosing a good
 * ridge parameter, Technometrics 21 (1979) 215–223.
 */
export function fitQuadratics(
  designs: readonly Float64Array[],
  outputs: readonly Float64Array[],
  options: QuadraticOptions = {},
): Quadratics {
  const basis = quadraticBasis(designs, options.inputs ?? Array.from(designs[0]!.keys()));
  const regression = new Regression(designs, outputs, basis, options.weights);
  const best = outputs.map((): Fit => ({ ridge: NaN, score: Infinity, coefficients: new Float64Array() }));
  for (const ridge of options.ridge === undefined ? RIDGES : [options.ridge]) {
    const { lower, degrees } = regression.factorise(ridge);
    best.forEach((soFar, output) => {
      const fit = regression.fit(output, ridge, lower, degrees);
      if (fit.score <= soFar.score) best[output] = fit;
    });
  }
  return {
    count: outputs.length,
    residualSd: Float64Array.from(best, ({ score }) => Math.sqrt(score)),
    ridge: Float64Array.from(best, (fit) => fit.ridge),
    predictAll: predictor(
      basis,
      best.map((fit) => fit.coefficients),
    ),
    pullBack: slopesOf(
      basis,
      best.map((fit) => fit.coefficients),
    ),
  };
}

/** Coefficients of all outputs, summed in proportion to the slopes, make one surface, whose gradient is wanted. */
function slopesOf(basis: Basis, coefficients: readonly Float64Array[]): Quadratics['pullBack'] {
  const { terms, evaluate, from, scale } = basis;
  const d = from.length;
  const values = new Float64Array(terms);
  const together = new Float64Array(terms);
  return (x, slopes, gradient) => {
    evaluate(x, values, 0);
    together.fill(0);
    coefficients.forEach((row, k) => {
      const slope = slopes[k]!;
      if (slope !== 0) for (let t = 1; t < terms; t++) together[t]! += slope * row[t]!;
    });
    let term = 1 + d;
    for (let i = 0; i < d; i++) {
      gradient[from[i]!]! += scale[i]! * together[1 + i]!;
      for (let j = i; j < d; j++, term++) {
        gradient[from[i]!]! += scale[i]! * together[term]! * values[1 + j]!;
        gradient[from[j]!]! += scale[j]! * together[term]! * values[1 + i]!;
      }
    }
  };
}

/** One output at one ridge. */
interface Fit {
  readonly ridge: number;
  /** Of generalised cross-validation, per weight; ∞ when there is nothing left to judge by. */
  readonly score: number;
  readonly coefficients: Float64Array;
}

interface Basis {
  /** 1 + d + d(d + 1)/2. */
  readonly terms: number;
  /** The inputs, as indices into a point, and what they are multiplied by. */
  readonly from: Uint32Array;
  readonly scale: Float64Array;
  /** The terms at a point into out[at], out[at + 1], … */
  readonly evaluate: (x: Float64Array, out: Float64Array, at: number) => void;
}

function quadraticBasis(designs: readonly Float64Array[], inputs: readonly number[]): Basis {
  const d = inputs.length;
  const from = Uint32Array.from(inputs);
  const centre = new Float64Array(d);
  const scale = new Float64Array(d);
  inputs.forEach((input, i) => {
    const mean = designs.reduce((sum, x) => sum + x[input]!, 0) / designs.length;
    const squares = designs.reduce((sum, x) => sum + (x[input]! - mean) * (x[input]! - mean), 0);
    centre[i] = mean;
    // An input that never varies says nothing; its terms are 0.
    scale[i] = squares > 0 ? 1 / Math.sqrt(squares / designs.length) : 0;
  });
  return {
    terms: 1 + d + (d * (d + 1)) / 2,
    from,
    scale,
    evaluate: (x, out, at) => {
      out[at] = 1;
      const first = at + 1;
      for (let i = 0; i < d; i++) out[first + i] = (x[from[i]!]! - centre[i]!) * scale[i]!;
      let term = first + d;
      for (let i = 0; i < d; i++) {
        const z = out[first + i]!;
        for (let j = i; j < d; j++) out[term++] = z * out[first + j]!;
      }
    },
  };
}

/**
 * Four outputs at a time, their coefficients of one term side by side: one sum would wait for every addition,
 * and memory is read once from front to back.
 */
function predictor(basis: Basis, coefficients: readonly Float64Array[]): Quadratics['predictAll'] {
  const { terms, evaluate } = basis;
  const count = coefficients.length;
  const values = new Float64Array(terms);
  const fours = new Float64Array(Math.ceil(count / 4) * 4 * terms);
  coefficients.forEach((row, k) => {
    const first = (k - (k % 4)) * terms + (k % 4);
    row.forEach((value, t) => (fours[first + 4 * t] = value));
  });
  return (x, out, at = 0) => {
    evaluate(x, values, 0);
    let next = 0;
    for (let k = 0; k < count; k += 4) {
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      for (let t = 0; t < terms; t++) {
        const value = values[t]!;
        s0 += fours[next]! * value;
        s1 += fours[next + 1]! * value;
        s2 += fours[next + 2]! * value;
        s3 += fours[next + 3]! * value;
        next += 4;
      }
      out[at + k] = s0;
      if (k + 1 < count) out[at + k + 1] = s1;
      if (k + 2 < count) out[at + k + 2] = s2;
      if (k + 3 < count) out[at + k + 3] = s3;
    }
  };
}

/** The weighted least-squares problem of all outputs: every row is multiplied by the root of its weight. */
class Regression {
  readonly #terms: number;
  /** The points of a weight above 0. */
  readonly #counted: number;
  readonly #totalWeight: number;
  /** Per output, the mean, the rows' values less the mean, and their products with the terms (Xᵀy). */
  readonly #means: readonly number[];
  readonly #values: readonly Float64Array[];
  readonly #moments: readonly Float64Array[];
  /** XᵀX, the lower triangle. */
  readonly #gram: Float64Array;

  constructor(
    designs: readonly Float64Array[],
    outputs: readonly Float64Array[],
    basis: Basis,
    weights: Float64Array | undefined,
  ) {
    const n = designs.length;
    const p = basis.terms;
    const roots = Float64Array.from({ length: n }, (_, i) => Math.sqrt(weights?.[i] ?? 1));
    this.#terms = p;
    this.#counted = roots.filter((root) => root > 0).length;
    this.#totalWeight = roots.reduce((sum, root) => sum + root * root, 0);
    const rows = new Float64Array(n * p);
    this.#gram = new Float64Array(p * p);
    designs.forEach((x, i) => {
      basis.evaluate(x, rows, i * p);
      for (let t = i * p; t < (i + 1) * p; t++) rows[t]! *= roots[i]!;
      addOuterProduct(rows, i * p, p, this.#gram);
    });
    this.#means = outputs.map((values, output) => {
      const bad = values.findIndex((value) => !Number.isFinite(value));
      if (bad >= 0) throw new Error(`Output ${output + 1} is ${values[bad]} at point ${bad + 1}.`);
      if (values.length !== n)
        throw new Error(`Output ${output + 1} has ${values.length} values for ${n} points.`);
      return values.reduce((sum, value, i) => sum + roots[i]! * roots[i]! * value, 0) / this.#totalWeight;
    });
    this.#values = outputs.map((values, output) =>
      values.map((value, i) => roots[i]! * (value - this.#means[output]!)),
    );
    this.#moments = this.#values.map((values) => {
      const moment = new Float64Array(p);
      for (let i = 0; i < n; i++) {
        for (let t = 0; t < p; t++) moment[t]! += rows[i * p + t]! * values[i]!;
      }
      return moment;
    });
  }

  /** The triangle of XᵀX with a ridge, and the degrees of freedom: the trace of (XᵀX + Λ)⁻¹ XᵀX. */
  factorise(ridge: number): { lower: Float64Array; degrees: number } {
    const p = this.#terms;
    const added = ridge * this.#totalWeight;
    const penalised = this.#gram.slice();
    for (let t = 1; t < p; t++) penalised[t * p + t]! += added;
    const lower = cholesky(penalised, p);
    let degrees = p;
    if (added > 0) for (let t = 1; t < p; t++) degrees -= added * inverseDiagonal(lower, p, t);
    return { lower, degrees };
  }

  fit(output: number, ridge: number, lower: Float64Array, degrees: number): Fit {
    const moment = this.#moments[output]!;
    const values = this.#values[output]!;
    const coefficients = solveCholesky(lower, this.#terms, moment.slice());
    // |y − Xb|² = yᵀy − bᵀXᵀy − λ|b|², the constant left out of |b|.
    const size = sumOfProducts(coefficients, coefficients) - coefficients[0]! * coefficients[0]!;
    const squares =
      sumOfProducts(values, values) - sumOfProducts(coefficients, moment) - ridge * this.#totalWeight * size;
    const left = 1 - degrees / this.#counted;
    coefficients[0]! += this.#means[output]!;
    const score = left > 0 ? Math.max(0, squares) / (left * left * this.#totalWeight) : Infinity;
    return { ridge, score, coefficients };
  }
}

/** Element t of the diagonal of (L Lᵀ)⁻¹: the square of the column t of L⁻¹. */
function inverseDiagonal(lower: Float64Array, p: number, t: number): number {
  const column = new Float64Array(p);
  let sum = 0;
  for (let i = t; i < p; i++) {
    let value = i === t ? 1 : 0;
    const row = i * p;
    for (let k = t; k < i; k++) value -= lower[row + k]! * column[k]!;
    column[i] = value / lower[row + i]!;
    sum += column[i]! * column[i]!;
  }
  return sum;
}

function sumOfProducts(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** Adds the outer product of a row to a lower triangle. */
function addOuterProduct(rows: Float64Array, at: number, p: number, lower: Float64Array): void {
  for (let s = 0; s < p; s++) {
    const value = rows[at + s]!;
    for (let t = 0; t <= s; t++) lower[s * p + t]! += value * rows[at + t]!;
  }
}
