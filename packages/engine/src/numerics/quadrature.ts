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
  /** Of each function. */
  readonly integrals: readonly number[];
  /** How far the two rules differ, for each function: far more than the error of the better one when that is small. */
  readonly errors: readonly number[];
}

/** Functions of many ascending points, called once per generation of panels: the values of each function in turn. */
type Integrand = (points: Float64Array) => readonly ArrayLike<number>[];

/**
 * Integrals of several functions from the first to the last of the ascending `edges`, each to the relative `tolerance`, by
 * Gauss–Kronrod rules on panels that are halved where it matters to any of them: what the functions share is computed
 * once. Edges belong where a function has corners.
 *
 * @throws RangeError when 60 halvings do not do.
 */
export function quadrature(values: Integrand, edges: readonly number[], tolerance: number): number[] {
  let panels = panelsBetween(
    edges.slice(0, -1).map((from, k) => [from, edges[k + 1]!] as const),
    values,
  );
  for (let depth = 0; depth < deepest; depth++) {
    const totals = sums(panels.map(({ integrals }) => integrals));
    const errors = sums(panels.map((panel) => panel.errors));
    const allowed = totals.map((total) => tolerance * Math.abs(total));
    const open = errors.flatMap((error, f) => (error > allowed[f]! ? [f] : []));
    if (open.length === 0) return totals;
    const isRough = (panel: Panel) => open.some((f) => panel.errors[f]! * panels.length > allowed[f]!);
    const halves = panels.filter(isRough).flatMap(({ from, to }) => {
      const middle = (from + to) / 2;
      return [[from, middle] as const, [middle, to] as const];
    });
    panels = [...panels.filter((panel) => !isRough(panel)), ...panelsBetween(halves, values)];
    panels.sort((a, b) => a.from - b.from);
  }
  throw new RangeError(`${deepest} halvings do not give the integral to ${tolerance}.`);
}

/** Of rows, column by column, from the first row on. */
function sums(rows: readonly (readonly number[])[]): number[] {
  const totals = rows[0]!.map(() => 0);
  for (const row of rows) row.forEach((value, f) => (totals[f]! += value));
  return totals;
}

function panelsBetween(spans: readonly (readonly [from: number, to: number])[], values: Integrand): Panel[] {
  const points = spans.flatMap(([from, to]) =>
    rule.map(([node]) => (from + to) / 2 + (node * (to - from)) / 2),
  );
  const all = values(Float64Array.from(points));
  return spans.map(([from, to], panel) => {
    const integrals: number[] = [];
    const errors: number[] = [];
    for (const one of all) {
      let integral = 0;
      let gaussian = 0;
      for (let k = 0; k < rule.length; k++) {
        const [, kronrod, gauss] = rule[k]!;
        const value = one[panel * rule.length + k]! * ((to - from) / 2);
        integral += kronrod * value;
        gaussian += gauss * value;
      }
      integrals.push(integral);
      errors.push(Math.abs(integral - gaussian));
    }
    return { from, to, integrals, errors };
  });
}
