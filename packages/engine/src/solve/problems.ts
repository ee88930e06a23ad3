/** A problem with a published solution, to test and measure solvers. */
export interface TestProblem {
  readonly name: string;
  /** The model as Antimony text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The published state at the end. */
  readonly reference: readonly number[];
  readonly stiff: boolean;
  readonly source: string;
}

const testSet =
  'Mazzia & Magherini, Test Set for Initial Value Problem Solvers, release 2.4, University of Bari 2008 ' +
  '(problem and reference solution, computed there in quadruple precision)';

const robertson: TestProblem = {
  name: 'Robertson',
  text: `
    model robertson()
      y1' = -0.04 * y1 + 1e4 * y2 * y3
      y2' = 0.04 * y1 - 1e4 * y2 * y3 - 3e7 * y2^2
      y3' = 3e7 * y2^2
      y1 = 1
      y2 = 0
      y3 = 0
    end`,
  start: 0,
  end: 1e11,
  reference: [0.2083340149701255e-7, 0.8333360770334713e-13, 0.999999979166505],
  stiff: true,
  source: testSet,
};

const vanDerPol: TestProblem = {
  name: 'van der Pol, mu = 1000',
  text: `
    model van_der_pol()
      x' = v
      v' = mu * (1 - x^2) * v - x
      x = 2
      v = 0
      mu = 1000
    end`,
  start: 0,
  end: 2000,
  reference: [1.706167732170469, -0.8928097010248125e-3],
  stiff: true,
  source: testSet,
};

const hires: TestProblem = {
  name: 'HIRES',
  text: `
    model hires()
      y1' = -1.71 * y1 + 0.43 * y2 + 8.32 * y3 + 0.0007
      y2' = 1.71 * y1 - 8.75 * y2
      y3' = -10.03 * y3 + 0.43 * y4 + 0.035 * y5
      y4' = 8.32 * y2 + 1.71 * y3 - 1.12 * y4
      y5' = -1.745 * y5 + 0.43 * y6 + 0.43 * y7
      y6' = -280 * y6 * y8 + 0.69 * y4 + 1.71 * y5 - 0.43 * y6 + 0.69 * y7
      y7' = 280 * y6 * y8 - 1.81 * y7
      y8' = -280 * y6 * y8 + 1.81 * y7
      y1 = 1
      y2 = 0
      y3 = 0
      y4 = 0
      y5 = 0
      y6 = 0
      y7 = 0
      y8 = 0.0057
    end`,
  start: 0,
  end: 321.8122,
  reference: [
    0.7371312573325668e-3, 0.1442485726316185e-3, 0.5888729740967575e-4, 0.1175651343283149e-2,
    0.2386356198831331e-2, 0.6238968252742796e-2, 0.2849998395185769e-2, 0.2850001604814231e-2,
  ],
  stiff: true,
  source: testSet,
};

/** Seven stars in a plane, of masses 1 to 7: positions (x, y) and velocities (u, v). */
const pleiades: TestProblem = {
  name: 'Pleiades',
  text: pleiadesText({
    x: [3, 3, -1, -3, 2, -2, 2],
    y: [3, -3, 2, 0, 0, -4, 4],
    u: [0, 0, 0, 0, 0, 1.75, -1.5],
    v: [0, 0, 0, -1.25, 1, 0, 0],
  }),
  start: 0,
  end: 3,
  reference: [
    0.3706139143970502, 3.237284092057233, -3.222559032418324, 0.659709145577531, 0.3425581707156584,
    1.562172101400631, -0.7003092922212495, -3.943437585517392, -3.27138097397255, 5.225081843456543,
    -2.59061243449747, 1.198213693392275, -0.2429682344935824, 1.091449240428098, 3.417003806314313,
    1.354584501625501, -2.590065597810775, 2.025053734714242, -1.155815100160448, -0.8072988170223021,
    0.595239635420871, -3.74124496123401, 0.377345968575063, 0.9386858869551073, 0.3667922227200571,
    -0.347404635380849, 2.344915448180937, -1.947020434263292,
  ],
  stiff: false,
  source: testSet,
};

function pleiadesText(initial: Readonly<Record<'x' | 'y' | 'u' | 'v', readonly number[]>>): string {
  const stars = [1, 2, 3, 4, 5, 6, 7];
  const pair = (i: number, j: number): string => (i < j ? `c${i}${j}` : `c${j}${i}`);
  const pull = (axis: string, i: number): string =>
    stars.flatMap((j) => (i === j ? [] : `${j} * (${axis}${j} - ${axis}${i}) * ${pair(i, j)}`)).join(' + ');
  const lines = [
    ...stars.flatMap((i) =>
      stars.flatMap((j) => (i < j ? `c${i}${j} := 1 / sqrt((x${i} - x${j})^2 + (y${i} - y${j})^2)^3` : [])),
    ),
    ...stars.map((i) => `x${i}' = u${i}`),
    ...stars.map((i) => `y${i}' = v${i}`),
    ...stars.map((i) => `u${i}' = ${pull('x', i)}`),
    ...stars.map((i) => `v${i}' = ${pull('y', i)}`),
    ...Object.entries(initial).flatMap(([axis, values]) =>
      values.map((value, i) => `${axis}${i + 1} = ${value}`),
    ),
  ];
  return `model pleiades()\n${lines.join('\n')}\nend`;
}

/** The problems that every solver here is tested and measured on. */
export const testProblems: readonly TestProblem[] = [robertson, vanDerPol, hires, pleiades];
