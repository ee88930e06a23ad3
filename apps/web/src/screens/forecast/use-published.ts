import { loadPublished, type PublishedTrial } from '@bifrons/knowledge';
import { useEffect, useState } from 'react';

const NOTHING: readonly PublishedTrial[] = [];

/** What trials of a disease published; nothing until it is loaded. */
export function usePublished(disease: string): readonly PublishedTrial[] {
  const [loaded, setLoaded] = useState<{ disease: string; trials: readonly PublishedTrial[] } | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadPublished(disease).then((trials) => {
      if (wanted) setLoaded({ disease, trials });
    });
    return () => {
      wanted = false;
    };
  }, [disease]);
  return loaded?.disease === disease ? loaded.trials : NOTHING;
}
