import { disease } from '@bifrons/knowledge';
import type { RegionId, Signs } from '../../body/signs.ts';

/** The four signs of eczema, each 0 to 3. */
export const SIGNS = ['erythema', 'thickness', 'excoriation', 'lichenification'] as const satisfies Signs;

const scoreOf = (id: string) => disease('atopic-dermatitis')!.scores!.find((score) => score.id === id)!;

/** Share of the body that a region has, 0 to 1: in young children the head has more. */
export function weightOf(region: RegionId, ageYears: number | null): number {
  const { parts = [], youngChildBelowYears = 0 } = scoreOf('easi');
  const part = parts.find(({ id }) => id === region)!;
  const isYoung = ageYears !== null && ageYears < youngChildBelowYears;
  return ((isYoung ? part.youngChild : undefined) ?? part.weight).value ?? 0;
}

/** The global assessment that goes with the band of an EASI; a clinician may see it otherwise. */
export function suggestedIga(easi: number): number {
  const band =
    easi === 0 ? 'clear' : (scoreOf('easi').categories.findLast(({ min }) => easi >= min)?.id ?? 'clear');
  const named = easi > 0 && band === 'clear' ? 'almost-clear' : band === 'very-severe' ? 'severe' : band;
  return scoreOf('iga').categories.find(({ id }) => id === named)?.min ?? 0;
}
