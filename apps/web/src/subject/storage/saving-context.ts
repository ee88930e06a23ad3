import { createContext } from 'react';
import type { Saving } from './use-saving.ts';

/** How far saving has come, for those who show it. */
export const SavingContext = createContext<Saving>({ is: 'saving' });
