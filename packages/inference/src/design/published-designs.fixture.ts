import type { TrialQuestion } from '@bifrons/knowledge';

/**
 * Designs of published trials: what was assumed, and how many were to be enrolled. What is `remembered` was not read in the source
 * (grade M) and is held by its own arithmetic alone: with it the formula that those units use (pooled variance, corrected for
 * continuity) gives 517, 438 and 1283 people.
 */
export const publishedDesigns: readonly {
  readonly name: string;
  readonly arms: readonly string[];
  readonly percent: Readonly<Record<string, number>>;
  readonly alpha: number;
  readonly sides: 1 | 2;
  readonly power: number;
  readonly lost: number;
  readonly multiplicity: NonNullable<TrialQuestion['multiplicity']>;
  readonly total: number;
  readonly source: string;
  readonly remembered: string;
}[] = [
  {
    // Each of two comparisons at 2.5 %.
    name: 'HI-Light (vitiligo)',
    arms: ['corticosteroid', 'light', 'both'],
    percent: { corticosteroid: 15, light: 35, both: 35 },
    alpha: 0.05,
    sides: 2,
    power: 0.9,
    lost: 0.28,
    multiplicity: 'bonferroni',
    total: 516,
    source:
      'Haines et al., BMJ Open 2018;8:e018649, abstract: 516 randomised 1:1:1. doi:10.1136/bmjopen-2017-018649',
    remembered:
      '15 % against 35 %, two-sided 2.5 % for each of two comparisons, 90 %, 372 people with a result',
  },
  {
    name: 'HI-Light (vitiligo), as first planned',
    arms: ['corticosteroid', 'light', 'both'],
    percent: { corticosteroid: 15, light: 35, both: 35 },
    alpha: 0.05,
    sides: 2,
    power: 0.9,
    lost: 0.15,
    multiplicity: 'bonferroni',
    total: 440,
    source: 'the same protocol',
    remembered: 'as above, with 15 % lost',
  },
  {
    name: 'BEEP (prevention of atopic dermatitis)',
    arms: ['advice', 'emollient'],
    // Fewer have eczema: those without it are counted.
    percent: { advice: 70, emollient: 79 },
    alpha: 0.05,
    sides: 2,
    power: 0.9,
    lost: 0.2,
    multiplicity: 'holm',
    total: 1282,
    source:
      'Chalmers et al., Trials 2017;18:343. doi:10.1186/s13063-017-2031-3 (the abstract says up to 1400)',
    remembered: '30 % with eczema against 21 %, two-sided 5 %, 90 %, 20 % lost, 1282 in all',
  },
];
