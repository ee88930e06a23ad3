import { phasesOf, type Phases } from '../engagement/phases.js';
import { inhibition, inhibitionOf, type SignalPotency } from '../engagement/potency.js';
import { courseExposure, periodicExposures, type Doses, type Exposure } from '../exposure.js';
import type { Candidate } from '../diseases/disease.js';
import { injectionsIn, type Stretch } from '../regimen.js';
import { fullShare } from '../pharmacokinetics/antibody.js';
import { inhibitorOf, strengthKey, type Cream, type Inhibitors } from './inhibitors.js';

/** Inputs of a model without a medicine. One node: weight, then of each signal what is blocked, and what of it SOCS has noticed. */
export const untreatedInputs = (signals: number): Float64Array => {
  const inputs = new Float64Array(1 + 2 * signals);
  inputs[0] = 1;
  return inputs;
};
const hoursPerWeek = 168;

/** A person as a medicine meets them. */
interface Subject {
  readonly candidate: Candidate;
  readonly inhibitors: Inhibitors;
  /** Factor on every IC50 in this person. */
  readonly potencyFactor: number;
}

/** Nodes [weight, blocked and lagged of each signal] over the phases of the dose interval at steady state, by person. */
export function averagedInputs(
  people: readonly Subject[],
  stretch: Stretch,
  untreated: Float64Array,
): Float64Array[] {
  const { drug, doseMg, perDay, everyWeeks, strengthPercent } = stretch;
  if (drug === null || everyWeeks !== undefined) return people.map(() => untreated);
  if (strengthPercent !== undefined)
    return people.map((person) => {
      const blocked = blockedByCream(person, stretch);
      return Float64Array.from(untreated, (value, k) => (k === 0 ? value : blocked[(k - 1) >> 1]!));
    });
  const treated = people.map(({ candidate, inhibitors }) => {
    const { pharmacology } = inhibitorOf(inhibitors, drug);
    const lnClearanceDeviation = pharmacology.kinetics.lnClearanceSd * candidate.zClearance;
    return { pharmacology, person: candidate.covariates, lnClearanceDeviation };
  });
  const { interval, corners, at } = periodicExposures(treated, doseMg, perDay);
  const phases = corners.map((own) => phasesOf(interval, own));
  const exposures = at(phases.map(({ grid }) => grid));
  return people.map(({ inhibitors, potencyFactor }, i) =>
    nodesOf(potenciesIn(inhibitorOf(inhibitors, drug).potencies, potencyFactor), phases[i]!, exposures[i]!),
  );
}

/** What a cream blocks of each signal in the skin that it is put on, at any time of the day. */
function blockedByCream({ inhibitors, potencyFactor }: Subject, stretch: Stretch): number[] {
  const cream = inhibitors.get(stretch.drug!) as Cream;
  const concentration = cream.inSkin.get(strengthKey(stretch))!;
  return potenciesIn(cream.potencies, potencyFactor).map((potency) => inhibition(potency, concentration, 0));
}

/** Potencies in a person who needs more or less of a medicine than others. */
function potenciesIn(potencies: readonly SignalPotency[], factor: number): readonly SignalPotency[] {
  if (factor === 1) return potencies;
  return potencies.map((potency) =>
    potency.kind === 'reversible' ? { ...potency, ic50: potency.ic50 * factor } : potency,
  );
}

/** A signal on the grid of one person, and what of it SOCS has noticed; used again for the next. */
let blocked = new Float64Array(0);
let behind = new Float64Array(0);

function nodesOf(potencies: readonly SignalPotency[], phases: Phases, exposure: Exposure): Float64Array {
  const { hours, weights, grid, inGrid, socs } = phases;
  if (blocked.length < grid.length) {
    blocked = new Float64Array(grid.length);
    behind = new Float64Array(grid.length);
  }
  const stride = 1 + 2 * potencies.length;
  const inputs = new Float64Array(hours.length * stride);
  for (let node = 0; node < hours.length; node++) inputs[node * stride] = weights[node]!;
  potencies.forEach((potency, signal) => {
    inhibitionOf(potency, exposure, blocked);
    socs.follow(blocked, behind);
    for (let node = 0; node < hours.length; node++) {
      const at = node * stride + 1 + 2 * signal;
      inputs[at] = blocked[inGrid[node]!]!;
      inputs[at + 1] = behind[inGrid[node]!]!;
    }
  });
  return inputs;
}

/** Inhibition at any week of a course; medicines that overlap after a switch block independently. */
export function inhibitionCourse(
  { candidate, inhibitors, potencyFactor }: Subject,
  signals: number,
  plan: readonly Stretch[],
  end: number,
) {
  const byDrug = new Map<string, Doses[]>();
  const creams: { from: number; to: number; blocked: number[] }[] = [];
  for (const stretch of plan) {
    if (stretch.drug === null || stretch.everyWeeks !== undefined) continue;
    if (stretch.strengthPercent !== undefined) {
      const blocked = blockedByCream({ candidate, inhibitors, potencyFactor }, stretch);
      creams.push({ ...stretch, blocked });
      continue;
    }
    const count = Math.ceil((stretch.to - stretch.from) * 7 * stretch.perDay - 1e-9);
    const hours = Float64Array.from(
      { length: count },
      (_, k) => stretch.from * hoursPerWeek + (k * 24) / stretch.perDay,
    );
    const doses = byDrug.get(stretch.drug) ?? [];
    doses.push({ doseMg: stretch.doseMg, perDay: stretch.perDay, hours });
    byDrug.set(stretch.drug, doses);
  }
  const neutralised = neutralisedAt({ candidate, inhibitors }, plan, end);
  const courses = [...byDrug].map(([drug, doses]) => {
    const inhibitor = inhibitorOf(inhibitors, drug);
    const deviation = inhibitor.pharmacology.kinetics.lnClearanceSd * candidate.zClearance;
    return {
      potencies: potenciesIn(inhibitor.potencies, potencyFactor),
      at: courseExposure(inhibitor.pharmacology, candidate.covariates, deviation, doses, end * hoursPerWeek),
    };
  });
  const open = new Float64Array(signals);
  const inhibitionAt = (week: number, u: Float64Array): void => {
    u[0] = 1;
    open.fill(1);
    neutralised?.(week, open);
    for (const { from, to, blocked } of creams)
      if (week >= from && week < to) for (let s = 0; s < signals; s++) open[s]! *= 1 - blocked[s]!;
    for (const course of courses) {
      const { concentration, bound } = course.at(week * hoursPerWeek);
      for (let s = 0; s < signals; s++)
        open[s]! *= 1 - inhibition(course.potencies[s]!, concentration, bound ?? 0);
    }
    for (let s = 0; s < signals; s++) u[1 + 2 * s] = 1 - open[s]!;
  };
  const doseWeeks = Float64Array.from(
    [
      ...[...byDrug.values()].flat().flatMap((d) => [...d.hours]),
      ...creams.flatMap(({ from, to }) => [from * hoursPerWeek, to * hoursPerWeek]),
    ].sort((a, b) => a - b),
    (h) => h / hoursPerWeek,
  );
  return { doseWeeks, inhibitionAt };
}

/** Weeks of a piece of a course under an antibody, over which what it neutralises counts as constant: in the first weeks of a dose, and later. */
const piece = { early: 0.5, late: 1 };
const earlyWeeks = 4;
/** Where in a piece it is looked at. */
const looks = [1 / 6, 1 / 2, 5 / 6];

/** A plan with antibodies in pieces: what they take away changes all the time, also long after the last injection. */
export function inPieces(plan: readonly Stretch[]): readonly Stretch[] {
  const first = plan.find(({ everyWeeks }) => everyWeeks !== undefined)?.from;
  if (first === undefined) return plan;
  return plan.flatMap((stretch) => {
    if (stretch.to <= first) return [stretch];
    const pieces: Stretch[] = [];
    for (let { from } = stretch; from < stretch.to - 1e-9; from = pieces.at(-1)!.to) {
      const length = from - stretch.from < earlyWeeks ? piece.early : piece.late;
      pieces.push({ ...stretch, from, to: Math.min(stretch.to, from + length) });
    }
    return pieces;
  });
}

/** What the antibodies of a plan leave open of each signal at a week, multiplied into `open`; undefined when there are none. */
export function neutralisedAt(
  { candidate, inhibitors }: Pick<Subject, 'candidate' | 'inhibitors'>,
  plan: readonly Stretch[],
  end: number,
): ((week: number, open: Float64Array) => void) | undefined {
  const drugs = new Set(plan.flatMap(({ drug, everyWeeks }) => (everyWeeks === undefined ? [] : [drug])));
  const courses = [...drugs].flatMap((drug) => {
    const found = drug === null ? undefined : inhibitors.get(drug);
    if (found === undefined || !('antibody' in found)) return [];
    const injections = injectionsIn(plan.filter((stretch) => stretch.drug === drug));
    const { covariates, zClearance } = candidate;
    const days = Math.ceil(7 * end) + 1;
    const full = fullShare(found.antibody, injections, covariates, zClearance, days);
    return [{ full, shares: found.shares }];
  });
  if (courses.length === 0) return undefined;
  return (week, open) => {
    const day = 7 * week;
    for (const { full, shares } of courses) {
      const k = Math.min(Math.floor(day), full.length - 2);
      const share = full[k]! + (day - k) * (full[k + 1]! - full[k]!);
      for (let s = 0; s < open.length; s++) open[s]! *= 1 - share * shares[s]!;
    }
  };
}

/** What antibodies leave open of each signal over a piece, and at one look; used again for the next. */
let open = new Float64Array(0);
let looked = new Float64Array(0);

/** Nodes of a person's inputs beside which antibodies take away a part of each signal, on average over a piece. */
export function besideAntibodies(
  inputs: Float64Array,
  neutralised: (week: number, open: Float64Array) => void,
  { from, to }: Stretch,
  signals: number,
): Float64Array {
  if (open.length !== signals) {
    open = new Float64Array(signals);
    looked = new Float64Array(signals);
  }
  open.fill(0);
  for (const share of looks) {
    looked.fill(1);
    neutralised(from + share * (to - from), looked);
    for (let s = 0; s < signals; s++) open[s]! += looked[s]! / looks.length;
  }
  const stride = 1 + 2 * signals;
  const beside = inputs.slice();
  for (let node = 0; node < beside.length; node += stride)
    for (let k = 1; k < stride; k++) beside[node + k] = 1 - (1 - beside[node + k]!) * open[(k - 1) >> 1]!;
  return beside;
}
