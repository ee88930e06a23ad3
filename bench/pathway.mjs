// The benchmark model, its subjects and its error, for every solver that is compared.
import { RandomStream, exp } from '@bifrons/engine';

export const hoursPerYear = 8736;
export const doseInterval = 12;
export const dosesPerYear = 728;
/** Every day; every one is a dose time, and what counts there is the state after the dose. */
export const saveAt = Float64Array.from({ length: hoursPerYear / 24 }, (_, day) => 24 * (day + 1));

/**
 * A signalling pathway under an oral inhibitor, over a year: one-compartment kinetics, kinase activity, STAT
 * phosphorylated in the cytosol and in the nucleus, the mRNA of SOCS and SOCS, which brakes the kinase, and the
 * disease. Rates from 60 to 0.002 per hour; a dose every 12 hours is an event.
 */
export const pathway = `
model pathway()
  gut' = -absorption * gut
  plasma' = absorption * gut / volume - elimination * plasma
  open := 1 / (1 + plasma / ic50)
  kinase' = 60 * (open / (1 + socs) - kinase)
  cytosolic' = 12 * kinase * (1 - cytosolic) - 4 * cytosolic - 6 * cytosolic + 2 * nuclear
  nuclear' = 6 * cytosolic - 2 * nuclear - 1.5 * nuclear
  mrna' = 1.4 * (nuclear / (0.4 + nuclear) - mrna)
  socs' = 1 * (feedback * mrna - socs)
  disease' = 0.002 * (nuclear / (0.3 + nuclear) - disease)
  gut = 0; plasma = 0; kinase = 0.5; cytosolic = 0.4; nuclear = 0.6; mrna = 0.6; socs = 0.9; disease = 0.7
  dose = 4; absorption = 1.2; elimination = 0.09; volume = 76; ic50 = 0.03; feedback = 1.5
  ${Array.from({ length: dosesPerYear }, (_, k) => `at (time >= ${k === 0 ? '1e-9' : doseInterval * k}): gut = gut + dose`).join('\n  ')}
end`;

/** The order in which solvers other than the engine's take the parameters. */
export const parameterOrder = ['dose', 'absorption', 'elimination', 'volume', 'ic50', 'feedback'];

const spreads = { absorption: 0.4, elimination: 0.3, volume: 0.25, ic50: 0.4, feedback: 0.3 };

/** Log-normal subjects: their parameters, one row each. */
export function drawSubjects(compiled, count) {
  const names = compiled.parameterNames;
  const rows = new Float64Array(count * names.length);
  for (let subject = 0; subject < count; subject++) {
    const stream = new RandomStream(2026, subject, 0);
    const typical = compiled.defaults();
    names.forEach((name, i) => {
      rows[subject * names.length + i] = typical[i] * exp((spreads[name] ?? 0) * stream.normal());
    });
  }
  return rows;
}

/** Largest error of any state at any saved time, in units of the largest value of that state. */
export function largestError(saved, reference, n) {
  const scale = new Float64Array(n);
  reference.forEach((value, i) => (scale[i % n] = Math.max(scale[i % n], Math.abs(value))));
  return saved.reduce((worst, value, i) => Math.max(worst, Math.abs(value - reference[i]) / scale[i % n]), 0);
}
