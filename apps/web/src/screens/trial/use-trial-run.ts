import type { TrialDesign } from '@bifrons/knowledge';
import { useEffect, useRef, useState } from 'react';
import type { TrialOutcome, TrialProgress } from './run-trial.ts';

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
    // The simulation is not needed to design a trial.
    const run = import('./run-trial.ts').then(({ runTrial }) =>
      runTrial(design, keepPatients, stop.signal, (progress) => show({ progress })),
    );
    void run.then(
      (outcome) => {
        if (running.current === stop) latest = outcome;
        show({ outcome, progress: null });
      },
      (failure: unknown) => show({ progress: null, failure }),
    );
  };
  return { ...state, start, cancel };
}
