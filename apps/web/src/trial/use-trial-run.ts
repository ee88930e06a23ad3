import type { TrialDesign } from '@bifrons/knowledge';
import { PatientTable, simulateTrial, trialColumns, type TrialResult } from '@bifrons/model';
import { useEffect, useRef, useState } from 'react';
import { computePool } from '../forecast/compute-pool.ts';

/** A trial that has been run. */
export interface TrialOutcome {
  readonly design: TrialDesign;
  readonly result: TrialResult;
  /** Every virtual patient, if they were to be kept. */
  readonly patients: PatientTable | null;
  readonly milliseconds: number;
}

export interface TrialProgress {
  readonly done: number;
  readonly total: number;
  /** Null until it can be told. */
  readonly secondsLeft: number | null;
}

export interface TrialRun {
  /** The latest result; a run that is stopped or fails leaves it. */
  readonly outcome: TrialOutcome | null;
  /** Null when nothing is running. */
  readonly progress: TrialProgress | null;
  /** How far a run had come that was stopped. */
  readonly stopped: TrialProgress | null;
  /** Why there is no result; `errorWords` says it. */
  readonly failure: unknown;
  readonly start: (design: TrialDesign, keepPatients: boolean) => void;
  readonly cancel: () => void;
}

const REDRAW_MS = 100;
const FIRST_GUESS_MS = 1000;

/** Seen again when the reader comes back from another screen. */
let latest: TrialOutcome | null = null;

/** Runs trials one at a time on the page's workers. Leaving the screen stops a run: the pool is for what is seen. */
export function useTrialRun(): TrialRun {
  const [state, setState] = useState<Omit<TrialRun, 'start' | 'cancel'>>({
    outcome: latest,
    progress: null,
    stopped: null,
    failure: null,
  });
  const running = useRef<AbortController | null>(null);
  const cancel = (): void => {
    running.current?.abort();
    running.current = null;
  };
  useEffect(() => cancel, []);
  const start = (design: TrialDesign, keepPatients: boolean): void => {
    cancel();
    const stop = new AbortController();
    running.current = stop;
    const show = (change: Partial<TrialRun>): void => {
      if (running.current === stop) setState((old) => ({ ...old, ...change }));
    };
    stop.signal.addEventListener('abort', () =>
      setState((old) => ({ ...old, progress: null, stopped: old.progress })),
    );
    show({
      progress: { done: 0, total: design.population.n, secondsLeft: null },
      stopped: null,
      failure: null,
    });
    void runTrial(design, keepPatients, stop.signal, (progress) => show({ progress })).then(
      (outcome) => {
        if (running.current === stop) latest = outcome;
        show({ outcome, progress: null });
      },
      (failure: unknown) => show({ progress: null, failure }),
    );
  };
  return { ...state, start, cancel };
}

async function runTrial(
  design: TrialDesign,
  keepPatients: boolean,
  signal: AbortSignal,
  onProgress: (progress: TrialProgress) => void,
): Promise<TrialOutcome> {
  const patients = keepPatients ? new PatientTable(trialColumns(design), design.population.n) : null;
  const began = performance.now();
  let drawn = began;
  const result = await simulateTrial(design, computePool(), {
    signal,
    onProgress: (done, total) => {
      const now = performance.now();
      if (now - drawn < REDRAW_MS) return;
      drawn = now;
      const elapsed = now - began;
      const secondsLeft = elapsed < FIRST_GUESS_MS ? null : (elapsed * (total - done)) / done / 1000;
      onProgress({ done, total, secondsLeft });
    },
    ...(patients && { onRows: (block) => void patients.take(block) }),
  });
  return { design, result, patients, milliseconds: performance.now() - began };
}
