import { log } from '@bifrons/engine';
import { PeriodicLag } from './lag.js';

/** Nodes and weights on [−1, 1] of the Gauss–Legendre rule of order 3 (Abramowitz & Stegun, table 25.4). */
const gauss3 = [
  [-0.7745966692414834, 0.5555555555555556],
  [0, 0.8888888888888888],
  [0.7745966692414834, 0.5555555555555556],
] as const;

/** Where in what remains of the interval after absorption the panels of the quadrature meet. */
const panelEnds = [0.12, 0.4, 1];

/** Longest step, in hours, of the grid on which the lag is followed through the interval. */
const lagStep = 0.5;

/**
 * Rate per hour at which SOCS follows its signal: its turnover (half-life 0.7 h, `models/socs-dynamic.ant`) times 1.2,
 * because more SOCS lowers its own signal: 1 + s·y/(1 + s·S)², between 1.12 and 1.27 as the load y goes from 0.3 to 1.
 */
const socsRate = 1.2 * (log(2) / 0.7);

/** Quadrature over the phases of a dose interval: hours since the dose, and weights that sum to 1. */
export interface Phases {
  readonly hours: Float64Array;
  readonly weights: Float64Array;
  /** Hours of a finer ascending grid that contains the phases, and where in it each phase stands. */
  readonly grid: Float64Array;
  readonly inGrid: Uint16Array;
  /** How SOCS follows a signal that is given on the grid. */
  readonly socs: PeriodicLag;
}

/**
 * Phases at which the slow equations are averaged. Inhibition is smooth between the corners of the absorption, so a
 * Gauss rule of 3 nodes on each piece needs far fewer nodes than equal steps; with 2 a person's worst week would be off
 * by up to 5 points of SALT. The first corner (the end of the lag) is
 * where the interval is cut: what is left of it before the next dose continues the last piece.
 */
export function phasesOf(interval: number, corners: readonly number[]): Phases {
  const key = `${interval} ${corners.join(' ')}`;
  let phases = recent.get(key);
  if (phases === undefined) {
    phases = makePhases(interval, corners);
    if (recent.size >= 32) recent.clear();
    recent.set(key, phases);
  }
  return phases;
}

/** People on the same dose mostly share their phases. */
const recent = new Map<string, Phases>();

function makePhases(interval: number, corners: readonly number[]): Phases {
  const inside = [...new Set(corners)].filter((c) => c >= 0 && c < interval).sort((a, b) => a - b);
  let start = inside[0] ?? 0;
  const end = start + interval;
  const last = inside.at(-1) ?? 0;
  const hours: number[] = [];
  const weights: number[] = [];
  for (const to of [...inside.slice(1), ...panelEnds.map((share) => last + share * (end - last))]) {
    for (const [node, weight] of gauss3) {
      const hour = start + ((node + 1) / 2) * (to - start);
      hours.push(hour < interval ? hour : hour - interval);
      weights.push(((weight / 2) * (to - start)) / interval);
    }
    start = to;
  }
  const grid = [...hours, ...inside];
  for (let hour = 0; hour <= interval; hour += lagStep) grid.push(hour);
  const ascending = Float64Array.from(grid).sort();
  const distinct = ascending.filter((hour, k) => hour !== ascending[k - 1]);
  return {
    hours: Float64Array.from(hours),
    weights: Float64Array.from(weights),
    grid: distinct,
    inGrid: Uint16Array.from(hours, (hour) => distinct.indexOf(hour)),
    socs: new PeriodicLag(distinct, interval, socsRate),
  };
}
