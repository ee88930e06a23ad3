/**
 * Positive nodes on [−1, 1] of the Kronrod rule of 15 points, its weights, and those of the Gauss rule of 7 points
 * whose nodes it shares (Piessens et al., QUADPACK, 1983, routine QK15).
 */
const positive = [
  [0.20778495500789848, 0.20443294007529889, 0],
  [0.4058451513773972, 0.19035057806478542, 0.3818300505051189],
  [0.5860872354676911, 0.1690047266392679, 0],
  [0.7415311855993945, 0.14065325971552592, 0.27970539148927664],
  [0.8648644233597691, 0.10479001032225019, 0],
  [0.9491079123427585, 0.06309209262997856, 0.1294849661688697],
  [0.9914553711208126, 0.022935322010529224, 0],
] as const;

/** Both rules with their nodes ascending. */
const rule = [
  ...positive.map(([node, kronrod, gauss]) => [-node, kronrod, gauss] as const).reverse(),
  [0, 0.20948214108472782, 0.4179591836734694] as const,
  ...positive,
];

/** Halvings of a panel after which the functions are not what this rule can integrate. */
const deepest = 60;

interface Panel {
  readonly from: number;
  readonly to: number;
  readonly integral: number;
  /** How far the two rules differ: far more than the error of the better one when that is small. */
  readonly error: number;
}

/** A function of many ascending points, called once per generation of panels. */
type Integrand = (points: Float64Array) => ArrayLike<number>;

/**
 * Integral from the first to the last of the ascending `edges` to the relative `tolerance`, by Gauss–Kronrod rules on
 * panels that are halved where it matters. Edges belong where the function has corners.
 *
 * @throws RangeError when 60 halvings do not do.
 */
export function quadrature(values: Integrand, edges: readonly number[], tolerance: number): number {
  let panels = panelsBetween(
    edges.slice(0, -1).map((from, k) => [from, edges[k + 1]!] as const),
    values,
  );
  for (let depth = 0; depth < deepest; depth++) {
    const total = panels.reduce((sum, { integral }) => sum + integral, 0);
    const error = panels.reduce((sum, panel) => sum + panel.error, 0);
    const allowed = tolerance * Math.abs(total);
    if (!(error > allowed)) return total;
    const isRough = (panel: Panel) => panel.error * panels.length > allowed;
    const halves = panels.filter(isRough).flatMap(({ from, to }) => {
      const middle = (from + to) / 2;
      return [[from, middle] as const, [middle, to] as const];
    });
    panels = [...panels.filter((panel) => !isRough(panel)), ...panelsBetween(halves, values)];
    panels.sort((a, b) => a.from - b.from);
  }
  throw new RangeError(`${deepest} halvings do not give the integral to ${tolerance}.`);
}

function panelsBetween(spans: readonly (readonly [from: number, to: number])[], values: Integrand): Panel[] {
  const points = spans.flatMap(([from, to]) =>
    rule.map(([node]) => (from + to) / 2 + (node * (to - from)) / 2),
  );
  const all = values(Float64Array.from(points));
  return spans.map(([from, to], panel) => {
    let integral = 0;
    let gaussian = 0;
    rule.forEach(([, kronrod, gauss], k) => {
      const value = all[panel * rule.length + k]! * ((to - from) / 2);
      integral += kronrod * value;
      gaussian += gauss * value;
    });
    return { from, to, integral, error: Math.abs(integral - gaussian) };
  });
}
