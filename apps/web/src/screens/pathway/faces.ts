import { pathway, type Signal } from '@bifrons/knowledge';
import {
  engagement,
  RefusedError,
  type EngagementRequest,
  type EngagementResult,
  type PersonCovariates,
} from '@bifrons/model';
import { useMemo } from 'react';
import { engagementOf } from '../../subject/regimens/course.ts';
import type { TakenDose } from '../../subject/regimens/dose-fields.tsx';

export type SignalEngagement = EngagementResult['signals'][number];

/** One side of the comparison; nothing is known while there is no medicine or its dose cannot be read. */
export interface Face {
  request: EngagementRequest | null;
  result: EngagementResult | null;
}

/** A signal as both sides touch it; null where a side does not say. */
export interface FacedSignal {
  signal: Signal;
  sides: readonly [SignalEngagement | null, SignalEngagement | null];
}

/** What a dose blocks in a person, computed anew when either changes. */
export function useEngagement(taken: TakenDose, person: PersonCovariates): Face {
  const asked = JSON.stringify(engagementOf(taken, person));
  return useMemo(() => {
    const request = JSON.parse(asked) as EngagementRequest | null;
    return { request, result: request && engagementOrNull(request) };
  }, [asked]);
}

/** The signals of which at least one side knows something, and the others. */
export function facedSignals(faces: readonly [Face, Face]): {
  known: readonly FacedSignal[];
  unknown: readonly Signal[];
} {
  const [left, right] = faces.map(({ result }) => new Map(result?.signals.map((one) => [one.signal, one])));
  const all = pathway().signals.map((signal): FacedSignal => ({
    signal,
    sides: [left?.get(signal.id) ?? null, right?.get(signal.id) ?? null],
  }));
  const isKnown = ({ sides }: FacedSignal): boolean =>
    sides.some((side) => side !== null && side.mean !== null);
  return {
    known: all.filter(isKnown),
    unknown: all.filter((faced) => !isKnown(faced)).map(({ signal }) => signal),
  };
}

function engagementOrNull(request: EngagementRequest): EngagementResult | null {
  try {
    return engagement(request);
  } catch (error) {
    if (error instanceof RefusedError) return null;
    throw error;
  }
}
