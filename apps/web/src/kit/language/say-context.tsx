import { english, type Say } from '@bifrons/language';
import { createContext, use } from 'react';

/** The speaker of the language that the page is read in. */
export const SayContext = createContext<Say>(english);

/** Says a message in the language of the page: `const say = useSay(); say('Start over')`. */
export function useSay(): Say {
  return use(SayContext);
}
