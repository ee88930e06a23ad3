import type { EngagementRequest, ProvenanceEntry } from '@bifrons/model';
import { createContext, lazy, Suspense, use, useState, type ReactNode } from 'react';

/** A question where something on the screen comes from. */
export interface Why {
  /** What is asked about, as the heading of the answer. */
  title: string;
  /** The numbers behind it. From their paths the drawer knows which step of the chain each belongs to. */
  entries: readonly ProvenanceEntry[];
  /** The medicine and dose of the number: the chain then shows what they block. */
  chain?: EngagementRequest;
  /** With what the search begins. */
  query?: string;
}

const WhyContext = createContext<(why: Why) => void>(() => {});

/** Opens the drawer of sources from any screen: `const why = useWhy(); why({ title, entries })`. */
export function useWhy(): (why: Why) => void {
  return use(WhyContext);
}

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
