import type { Selection, SimulatedResponse } from '@bifrons/evidence';
import { useEffect, useRef, useState } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';

interface SimulatedArms {
  simulated: ReadonlyMap<string, SimulatedResponse>;
  state: 'idle' | 'running';
  /** What has no answer, and why, in sentences. */
  missing: readonly string[];
  run: () => void;
}

const NOTHING: ReadonlyMap<string, SimulatedResponse> = new Map();

/** The model's answer for each treatment of a selection, on demand; gone when the selection changes. */
export function useSimulatedArms(selection: Selection): SimulatedArms {
  const say = useSay();
  const [shown, setShown] = useState<{
    of: Selection;
    simulated: ReadonlyMap<string, SimulatedResponse>;
    missing: readonly string[];
  } | null>(null);
  const [running, setRunning] = useState<Selection | null>(null);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), [selection]);
  const run = (): void => {
    abort.current?.abort();
    const current = new AbortController();
    abort.current = current;
    setRunning(selection);
    // The simulation is needed only when it is asked for.
    void import('./simulate-arms.ts')
      .then(({ simulateArms }) => simulateArms(selection, say, current.signal))
      .then((result) => {
        if (!current.signal.aborted) setShown({ of: selection, ...result });
      })
      .finally(() => {
        if (!current.signal.aborted) setRunning(null);
      });
  };
  const valid = shown?.of === selection;
  return {
    simulated: valid ? shown.simulated : NOTHING,
    missing: valid ? shown.missing : [],
    state: running === selection ? 'running' : 'idle',
    run,
  };
}
