import { phrase } from '@bifrons/language';
import { RankingError, RefusedError, UnknownDrugError } from '@bifrons/model';
import { InputError } from './exit.js';

/** Turns what a model refuses because of the request into bad input; other errors pass through. */
export function asInputError(error: unknown): unknown {
  if (error instanceof UnknownDrugError)
    return new InputError('drug', [{ path: error.drug, message: error.phrases[0] ?? error.message }]);
  if (error instanceof RankingError)
    return new InputError('refused', [{ message: error.phrases[0] ?? error.message }]);
  if (error instanceof RefusedError) {
    return new InputError(
      'refused',
      error.missing.map((m) => ({
        path: m.drug,
        message: phrase('{fact} is unknown, so this cannot be computed', { fact: phrase(m.fact) }),
        ...(m.note === undefined ? {} : { suggestion: phrase(m.note) }),
      })),
    );
  }
  return error;
}
