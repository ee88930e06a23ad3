import { lazy, Suspense, useState, type ReactNode } from 'react';
import { WhyContext, type Why } from './why.ts';

const SourceDrawer = lazy(async () => ({ default: (await import('./source-drawer.tsx')).SourceDrawer }));

/** Answers `useWhy` for the screens inside. */
export function WhyProvider({ children }: { children: ReactNode }): ReactNode {
  const [asked, setAsked] = useState<Why | null>(null);
  return (
    <WhyContext value={setAsked}>
      {children}
      {asked && (
        <Suspense>
          <SourceDrawer {...asked} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </WhyContext>
  );
}
