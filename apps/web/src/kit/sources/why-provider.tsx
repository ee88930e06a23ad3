import { lazy, Suspense, use, useState, type ReactNode } from 'react';
import { WhyContext, type Why } from './why.ts';

const SourceDrawer = lazy(async () => ({ default: (await import('./source-drawer.tsx')).SourceDrawer }));

/** Answers `useWhy` for the screens inside. */
export function WhyProvider({ children }: { children: ReactNode }): ReactNode {
  const [asked, setAsked] = useState<Why | Promise<Why> | null>(null);
  return (
    <WhyContext value={setAsked}>
      {children}
      {asked && (
        <Suspense>
          <Answer asked={asked} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </WhyContext>
  );
}

function Answer({ asked, onClose }: { asked: Why | Promise<Why>; onClose: () => void }): ReactNode {
  const why = asked instanceof Promise ? use(asked) : asked;
  return <SourceDrawer {...why} onClose={onClose} />;
}
