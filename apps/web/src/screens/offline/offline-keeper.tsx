import { useEffect } from 'react';
import { useToast } from '../../kit/interface/toast.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { keepOffline } from './keep-offline.ts';

/** Keeps the built workbench for times without a connection, and says when a new version is there. */
export function OfflineKeeper(): null {
  const say = useSay();
  const toast = useToast();
  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    keepOffline((use) =>
      toast({
        text: say('A new version is ready. What you typed stays.'),
        action: { text: say('Load it'), run: use },
      }),
    ).catch(() => undefined);
    // Once, when the workbench opens.
  }, []);
  return null;
}
