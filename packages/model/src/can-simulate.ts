import { readInhibitors } from './alopecia-areata/inhibitors.js';
import { FactReader, RefusedError, type MissingFact } from './facts.js';

/** Whether a forecast of alopecia areata can be made for a medicine, and if not, which facts are missing. */
export function canSimulate(drug: string): { ok: true } | { ok: false; missing: readonly MissingFact[] } {
  try {
    readInhibitors([[{ fromWeek: 0, drug, doseMg: 1, perDay: 1 }]], new FactReader());
    return { ok: true };
  } catch (error) {
    if (error instanceof RefusedError) return { ok: false, missing: error.missing };
    throw error;
  }
}
