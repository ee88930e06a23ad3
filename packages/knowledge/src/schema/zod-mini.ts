import * as z from 'zod/mini';

// The small form of zod, for what a page checks at its start: the files that a person brings. `zod.ts` says why.
z.config({ jitless: true });

export { z };
