import type { FitOptions } from '@bifrons/evidence';
import type { Say } from '@bifrons/language';

/** The estimators of the variance between studies by name. */
export const methodWords = (say: Say): Readonly<Record<FitOptions['method'], string>> => ({
  REML: say('restricted maximum likelihood (REML)'),
  DL: say('DerSimonian and Laird'),
  PM: say('Paule and Mandel'),
  ML: say('maximum likelihood'),
  common: say('none: one common effect'),
});
