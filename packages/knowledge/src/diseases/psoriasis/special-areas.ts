import { phrase, type Phrase } from '@bifrons/language';

/** Areas on which plaques count as more than their size, from above. */
export const specialAreas = ['scalp', 'face', 'nails', 'palms-or-soles', 'genitals'] as const;
/** An area where plaques weigh more than their size. */
export type SpecialArea = (typeof specialAreas)[number];

/** The names of special areas in words. */
export const specialAreaNames: Readonly<Record<SpecialArea, Phrase>> = {
  scalp: phrase('scalp'),
  face: phrase('face'),
  nails: phrase('nails'),
  'palms-or-soles': phrase('palms or soles'),
  genitals: phrase('genitals'),
};
