import { forecast, type Curve, type ScoreForecast } from '@bifrons/inference';
import type { Patient, PatientRecord, RegimenSegment } from '@bifrons/knowledge';
import type { Phrase } from '@bifrons/language';
import { computePool } from '../../kit/compute/compute-pool.ts';
import { useRun, type RunState } from '../../kit/compute/use-run.ts';
import { useMemo } from 'react';

/** How far the curve goes on. */
export const CONTINUED_WEEKS = 52;

type Treatment = NonNullable<PatientRecord['treatments']>[number];

/** The forecast from the last visit, on what is taken now. */
export interface Continuation {
  /** The medicine under way; null of nobody who takes any. */
  drug: string | null;
  /** By the id of the score. */
  scores: Readonly<Record<string, Pick<ScoreForecast, 'certainty'> & Curve>>;
  /** What has to be read with it. */
  beside: readonly Phrase[];
}

/** What is taken on a day: of several, what was begun last. */
export function takenOn(treatments: readonly Treatment[], day: string): Treatment | null {
  return (
    treatments
      .filter(({ fromDate, toDate }) => fromDate <= day && (toDate === undefined || toDate >= day))
      .sort((a, b) => (a.fromDate < b.fromDate ? 1 : -1))[0] ?? null
  );
}

function segmentOf(treatment: Treatment | null): RegimenSegment {
  if (treatment === null) return { fromWeek: 0, drug: null };
  const { drug, doseMg, strengthPercent, bodySurfacePercent, everyWeeks, perDay } = treatment;
  return {
    fromWeek: 0,
    drug,
    ...(doseMg === undefined ? {} : { doseMg }),
    ...(strengthPercent === undefined ? {} : { strengthPercent }),
    ...(bodySurfacePercent === undefined ? {} : { bodySurfacePercent }),
    ...(everyWeeks === undefined ? (perDay === undefined ? {} : { perDay }) : { everyWeeks }),
  };
}

/** Computes it anew when the person changes; null of a person of whom too little is known. */
export function useContinuation(patient: Patient | null, today: string): RunState<Continuation> {
  const asked = useMemo(
    () => (patient === null ? null : { patient, taken: takenOn(patient.treatments ?? [], today) }),
    [patient === null ? null : JSON.stringify(patient), today],
  );
  return useRun(asked, async ({ patient: person, taken }, options) => {
    const result = await forecast(
      {
        patient: person,
        regimens: [{ label: 'A', segments: [segmentOf(taken)] }],
        weeks: CONTINUED_WEEKS,
        year: Number(today.slice(0, 4)),
      },
      computePool(),
      options,
    );
    return {
      drug: taken?.drug ?? null,
      scores: result.regimens[0]?.scores ?? {},
      beside: [...result.beside, ...result.warnings],
    };
  });
}
