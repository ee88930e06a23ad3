import type { DiseaseModel } from './diseases/disease.js';
import { diseaseModels } from './diseases/registry.js';
import { FactReader, RefusedError, type MissingFact } from './facts.js';
import { readInhibitors } from './simulation/inhibitors.js';

/** Whether a forecast of a disease can be made for a medicine, and if not, which facts are missing. */
export function canSimulate(
  drug: string,
  disease: DiseaseModel = diseaseModels[0],
): { ok: true } | { ok: false; missing: readonly MissingFact[] } {
  try {
    readInhibitors(disease, [[{ fromWeek: 0, drug, doseMg: 1, perDay: 1 }]], new FactReader());
    return { ok: true };
  } catch (error) {
    if (error instanceof RefusedError) return { ok: false, missing: error.missing };
    throw error;
  }
}
