import { antibodyNamed, loadAntibodies, loadPosterior } from '@bifrons/knowledge';
import { diseaseModel } from './diseases/registry.js';
import type { Resolution } from './simulation/simulator.js';

interface Treated {
  readonly drug: string | null;
}

/** Loads what is known of a disease and of what is taken: the fit, and antibodies where one is. At once when it is there. */
export async function loadFit(disease: string, regimens: readonly (readonly Treated[])[]): Promise<void> {
  const isInjected = ({ drug }: Treated) => drug !== null && antibodyNamed(drug) !== undefined;
  await Promise.all([
    loadPosterior(disease),
    ...(regimens.some((regimen) => regimen.some(isInjected)) ? [loadAntibodies()] : []),
  ]);
}

/** Loads what a disease is simulated with. At once when it is there. @throws RangeError for a disease that cannot be simulated */
export async function loadEquations(disease: string, resolution: Resolution = 'averaged'): Promise<void> {
  const { wasm, full } = diseaseModel(disease).equations;
  await Promise.all([wasm.load(), ...(resolution === 'full' ? [full?.load()] : [])]);
}
