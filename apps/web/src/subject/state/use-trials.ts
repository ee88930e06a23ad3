import { loadTrials, type Trial } from '@bifrons/knowledge';
import { useEffect, useState } from 'react';

/** The studies of a disease; null until they are loaded. */
export function useTrials(disease: string): readonly Trial[] | null {
  const [loaded, setLoaded] = useState<{ disease: string; trials: readonly Trial[] } | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadTrials(disease).then((trials) => {
      if (wanted) setLoaded({ disease, trials });
    });
    return () => {
      wanted = false;
    };
  }, [disease]);
  return loaded?.disease === disease ? loaded.trials : null;
}
