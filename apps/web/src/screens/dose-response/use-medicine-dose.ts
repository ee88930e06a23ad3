import {
  concentrationAmongPeople,
  engagement,
  engagementOverDoses,
  RefusedError,
  type ConcentrationAmongPeople,
  type EngagementOverDoses,
  type EngagementOverDosesRequest,
  type EngagementRequest,
  type EngagementResult,
} from '@bifrons/model';
import { useMemo } from 'react';

/** A medicine at one dose, and how its concentration differs between people. */
export interface AtDose {
  readonly result: EngagementResult;
  readonly people: ConcentrationAmongPeople | null;
}

/** Computed anew when the request changes; null while there is none, and for what cannot be computed. */
export function useAtDose(request: EngagementRequest | null): AtDose | null {
  const asked = JSON.stringify(request);
  return useMemo(() => {
    const read = JSON.parse(asked) as EngagementRequest | null;
    return read && computed(() => ({ result: engagement(read), people: concentrationAmongPeople(read) }));
  }, [asked]);
}

/** The same medicine over doses; a change of the dose that is looked at leaves it as it is. */
export function useOverDoses(request: EngagementOverDosesRequest | null): EngagementOverDoses | null {
  const asked = JSON.stringify(request);
  return useMemo(() => {
    const read = JSON.parse(asked) as EngagementOverDosesRequest | null;
    return read && computed(() => engagementOverDoses(read));
  }, [asked]);
}

function computed<Result>(compute: () => Result): Result | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RefusedError) return null;
    throw error;
  }
}
