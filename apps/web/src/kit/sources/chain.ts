import type { ProvenanceEntry } from '@bifrons/model';

/** The way of a number through the model: how strong the medicine is, what it blocks, the equations, their fit to trials. */
export const STEPS = ['potency', 'inhibition', 'model', 'posterior'] as const;
export type Step = (typeof STEPS)[number];

/** The step that a number belongs to, by its path; null for what no model computes with (a published result, a label). */
export function stepOf({ path }: Pick<ProvenanceEntry, 'path'>): Step | null {
  if (path.startsWith('posterior.')) return 'posterior';
  if (path.startsWith('calibration.') || path.startsWith('pathway.')) return 'model';
  const [, kind] = path.split('.');
  if (kind === 'ic50' || kind === 'covalent') return 'potency';
  return kind === 'pharmacokinetics' || kind === 'molecularWeight' ? 'inhibition' : null;
}

/** In the order of the chain; what belongs to no step comes last. */
export function inOrderOfSteps(entries: readonly ProvenanceEntry[]): ProvenanceEntry[] {
  const rank = (entry: ProvenanceEntry): number => {
    const step = stepOf(entry);
    return step === null ? STEPS.length : STEPS.indexOf(step);
  };
  return entries.toSorted((one, other) => rank(one) - rank(other));
}

/** The steps that a list of numbers went through; none when there is no chain to show. */
export function stepsOf(entries: readonly ProvenanceEntry[]): Step[] {
  const present = new Set(entries.map(stepOf));
  const steps = STEPS.filter((step) => present.has(step));
  return steps.length > 1 ? steps : [];
}
