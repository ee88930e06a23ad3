import { phasesOf, type Phases } from '../engagement/phases.js';
import { inhibition, inhibitionOf, type SignalPotency } from '../engagement/potency.js';
import { courseExposure, periodicExposures, type Doses, type Exposure } from '../exposure.js';
import type { Candidate } from '../patients/people.js';
import type { Stretch } from '../regimen.js';
import type { Inhibitors } from './inhibitors.js';

/** Inputs of the model without an inhibitor. One node: weight, I_gc, J_gc, I_ifng, J_ifng. */
export const untreated = Float64Array.of(1, 0, 0, 0, 0);
const hoursPerWeek = 168;

/** A person as a medicine meets them. */
interface Subject {
  readonly candidate: Candidate;
  readonly inhibitors: Inhibitors;
}

/** Nodes [weight, I_gc, J_gc, I_ifng, J_ifng] over the phases of the dose interval at steady state, by person. */
export function averagedInputs(people: readonly Subject[], stretch: Stretch): Float64Array[] {
  const { drug, doseMg, perDay } = stretch;
  if (drug === null) return people.map(() => untreated);
  const treated = people.map(({ candidate, inhibitors }) => {
    const { pharmacology } = inhibitors.get(drug)!;
    const lnClearanceDeviation = pharmacology.kinetics.lnClearanceSd * candidate.zClearance;
    return { pharmacology, person: candidate.covariates, lnClearanceDeviation };
  });
  const { interval, corners, at } = periodicExposures(treated, doseMg, perDay);
  const phases = corners.map((own) => phasesOf(interval, own));
  const exposures = at(phases.map(({ grid }) => grid));
  return people.map(({ inhibitors }, i) =>
    nodesOf(inhibitors.get(drug)!.potencies, phases[i]!, exposures[i]!),
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
  const stride = untreated.length;
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
  candidate: Candidate,
  plan: readonly Stretch[],
  inhibitors: Inhibitors,
  end: number,
) {
  const byDrug = new Map<string, Doses[]>();
  for (const stretch of plan) {
    if (stretch.drug === null) continue;
    const count = Math.ceil((stretch.to - stretch.from) * 7 * stretch.perDay - 1e-9);
    const hours = Float64Array.from(
      { length: count },
      (_, k) => stretch.from * hoursPerWeek + (k * 24) / stretch.perDay,
    );
    const doses = byDrug.get(stretch.drug) ?? [];
    doses.push({ doseMg: stretch.doseMg, perDay: stretch.perDay, hours });
    byDrug.set(stretch.drug, doses);
  }
  const courses = [...byDrug].map(([drug, doses]) => {
    const inhibitor = inhibitors.get(drug)!;
    const deviation = inhibitor.pharmacology.kinetics.lnClearanceSd * candidate.zClearance;
    return {
      potencies: inhibitor.potencies,
      at: courseExposure(inhibitor.pharmacology, candidate.covariates, deviation, doses, end * hoursPerWeek),
    };
  });
  const inhibitionAt = (week: number, u: Float64Array): void => {
    u[0] = 1;
    let openGc = 1;
    let openIfng = 1;
    for (const course of courses) {
      const { concentration, bound } = course.at(week * hoursPerWeek);
      openGc *= 1 - inhibition(course.potencies[0]!, concentration, bound ?? 0);
      openIfng *= 1 - inhibition(course.potencies[1]!, concentration, bound ?? 0);
    }
    u[1] = 1 - openGc;
    u[3] = 1 - openIfng;
  };
  const doseWeeks = Float64Array.from(
    [...byDrug.values()]
      .flat()
      .flatMap((d) => [...d.hours])
      .sort((a, b) => a - b),
    (h) => h / hoursPerWeek,
  );
  return { doseWeeks, inhibitionAt };
}
