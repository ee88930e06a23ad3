import { engagement, RefusedError, type EngagementRequest, type ProvenanceEntry } from '@bifrons/model';

/** Every number once, in the order in which it first comes. */
export function eachOnce(entries: readonly ProvenanceEntry[]): ProvenanceEntry[] {
  return [...new Map(entries.map((entry) => [entry.path, entry])).values()];
}

/** What the inhibition by a dose is computed from; nothing where it cannot be. */
export function engagementEntries(request: EngagementRequest): readonly ProvenanceEntry[] {
  try {
    return engagement(request).provenance;
  } catch (error) {
    if (error instanceof RefusedError) return [];
    throw error;
  }
}
