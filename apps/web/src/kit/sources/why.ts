import type { EngagementRequest, ProvenanceEntry } from '@bifrons/model';
import { createContext, use } from 'react';

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

type Ask = (why: Why | Promise<Why>) => void;

/** Set by `WhyProvider`. */
export const WhyContext = createContext<Ask>(() => {});

/** Opens the drawer of sources from any screen: `const why = useWhy(); why({ title, entries })`; of what must be loaded first, a promise. */
export function useWhy(): Ask {
  return use(WhyContext);
}
