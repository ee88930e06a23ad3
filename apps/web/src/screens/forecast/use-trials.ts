import { loadTrials, type Trial } from '@bifrons/knowledge';
import { useEffect, useState } from 'react';

const NONE: readonly Trial[] = [];

/** The studies of a disease; none until they are loaded. */
export function useTrials(disease: string): readonly Trial[] {
  const [loaded, setLoaded] = useState<{ disease: string; trials: readonly Trial[] } | null>(null);
  useEffect(() => {
    void loadTrials(disease).then((trials) => setLoaded({ disease, trials }));
  }, [disease]);
  return loaded?.disease === disease ? loaded.trials : NONE;
}
