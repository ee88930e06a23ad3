import { z } from 'zod';

// zod compiles object parsers with `new Function` unless told not to; a strict Content-Security-Policy forbids
// that, so every schema of this package takes `z` from here.
z.config({ jitless: true });

export { z };
