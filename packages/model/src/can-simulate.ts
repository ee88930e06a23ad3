import type { DiseaseModel } from './diseases/disease.js';
import { findDrug } from '@bifrons/knowledge';
import { diseaseModels } from './diseases/registry.js';
import { FactReader, RefusedError, type MissingFact } from './facts.js';
import type { RegimenSegment } from './regimen.js';
import { readInhibitors } from './simulation/inhibitors.js';

/** Whether a forecast of a disease can be made for a medicine, or for one use of a cream, and if not, which facts are missing. */
export function canSimulate(
  drug: string,
  disease: DiseaseModel = diseaseModels[0],
  use?: Pick<RegimenSegment, 'strengthPercent' | 'perDay'>,
): { ok: true } | { ok: false; missing: readonly MissingFact[] } {
  try {
    // Of a cream, one strength for this disease will do.
    const cream = findDrug(drug)?.topical?.inSkin?.find((fact) => fact.disease === disease.id);
    const dose = use ?? cream ?? { doseMg: 1, perDay: 1 };
    readInhibitors(disease, [[{ fromWeek: 0, drug, ...dose } as RegimenSegment]], new FactReader());
    return { ok: true };
  } catch (error) {
    if (error instanceof RefusedError) return { ok: false, missing: error.missing };
    throw error;
  }
}
