import { phrase } from '@bifrons/language';
import { signalsLeft, UnknownVariantError, type VariantSignals } from '@bifrons/model';
import { InputError } from './exit.js';

/** `--variant STAT1:2` or `--variant STAT1`, whose factor is then what we assume. @throws InputError */
export function readVariant(text: string, medicine: Parameters<typeof signalsLeft>[1]): VariantSignals {
  const [, gene = '', factor] = /^([^:]*)(?::(.*))?$/s.exec(text)!;
  const number = factor === undefined ? undefined : factor.trim() === '' ? Number.NaN : Number(factor);
  if (number !== undefined && !Number.isFinite(number))
    throw new InputError('--variant', [
      {
        path: text,
        message: phrase('"{factor}" is not a factor', { factor: factor! }),
        suggestion: phrase('a gene with the factor that you assume, as STAT1:2, or the gene alone'),
      },
    ]);
  try {
    return signalsLeft(number === undefined ? { gene } : { gene, factor: number }, medicine);
  } catch (error) {
    if (!(error instanceof UnknownVariantError)) throw error;
    throw new InputError('--variant', [
      {
        path: text,
        message: error.phrases[0] ?? error.message,
        suggestion: phrase('such as STAT1:2, or STAT1 alone'),
      },
    ]);
  }
}
