import { phrase, type Phrase } from '@bifrons/language';

/** Areas on which plaques count as more than their size, from above. */
export const specialAreas = ['scalp', 'face', 'nails', 'palms-or-soles', 'genitals'] as const;
export type SpecialArea = (typeof specialAreas)[number];

export const specialAreaNames: Readonly<Record<SpecialArea, Phrase>> = {
  scalp: phrase('scalp'),
  face: phrase('face'),
  nails: phrase('nails'),
  'palms-or-soles': phrase('palms or soles'),
  genitals: phrase('genitals'),
};
