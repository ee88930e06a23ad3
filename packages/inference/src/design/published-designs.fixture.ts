import type { TrialQuestion } from '@bifrons/knowledge';

/** What the planners of a trial assumed of an arm, and how many people it has for each one of the arm that has fewest. */
export type PublishedArm = { readonly id: string; readonly ratio: number } & (
  { readonly percent: number } | { readonly mean: number; readonly sd: number }
);

export interface PublishedDesign {
  readonly name: string;
  /** The first is the control. */
  readonly arms: readonly PublishedArm[];
  readonly test: NonNullable<TrialQuestion['test']>;
  readonly alpha: number;
  readonly power: number;
  readonly lost: number;
  readonly multiplicity: NonNullable<TrialQuestion['multiplicity']>;
  /** People to be enrolled, as published. */
  readonly total: number;
  /** A: read in what its authors wrote; C: read where others quote it; M: some of it is remembered. */
  readonly grade: 'A' | 'C' | 'M';
  readonly source: string;
  /** What was not read there. */
  readonly remembered?: string;
}

const usual = { alpha: 0.05, power: 0.9, lost: 0, multiplicity: 'holm' } as const;

/** Designs of published trials: what was assumed, and how many people were to be enrolled. All alphas are two-sided. */
export const publishedDesigns: readonly PublishedDesign[] = [
  {
    ...usual,
    name: 'FIDEL (fibrinogen in haemorrhage after delivery)',
    // Fewer are to fail, so those who do not are counted: 42 % and 27 % were expected to.
    arms: [
      { id: 'placebo', ratio: 1, percent: 58 },
      { id: 'fibrinogen', ratio: 1, percent: 73 },
    ],
    test: 'score',
    lost: 0.05,
    total: 434,
    grade: 'A',
    source:
      "The authors' preprint, doi:10.22541/au.159969769.94131642, section “Sample Size Determination”: 42 % and 27 %, two-sided 5 %, 90 %, 5 % without a result, 434 in all",
  },
  {
    ...usual,
    name: 'Early Start Denver Model (children with autism)',
    arms: [
      { id: 'usual', ratio: 2, mean: 0, sd: 25 },
      { id: 'model', ratio: 1, mean: -15, sd: 25 },
    ],
    test: 'welch',
    total: 132,
    grade: 'A',
    source:
      'Touzet et al., BMJ Open 2017;7:e014730, table 2, step 1 (bmjopen.bmj.com/highwire/markup/116570): 15 points of the developmental quotient, SD 25, two-sided 5 %, 90 %, 44 and 88 children. The later steps allow for children who change groups, which a question does not know',
    remembered: 'volume and number of the article; its title and authors, and the table, were read',
  },
  {
    ...usual,
    name: 'A trial of the WHiTE series (fracture of the hip)',
    arms: [
      { id: 'control', ratio: 1, mean: 0, sd: 0.3 },
      { id: 'treatment', ratio: 1, mean: -0.075, sd: 0.3 },
    ],
    test: 'welch',
    lost: 0.4,
    total: 1128,
    grade: 'C',
    source:
      'Quoted by the explanation of SPIRIT 2025, item 19 (consort-spirit.org): EQ-5D-5L, SD 0.3, difference 0.075, two-sided 5 %, 90 %, 676 with a result, 60 % expected to have one, 1128 in all',
  },
  {
    ...usual,
    name: 'Rehabilitation for bowel surgery (stay in hospital)',
    arms: [
      { id: 'usual', ratio: 1, mean: 0, sd: 5 },
      { id: 'programme', ratio: 1, mean: -3, sd: 5 },
    ],
    test: 'welch',
    power: 0.8,
    lost: 0.1,
    total: 100,
    grade: 'C',
    source:
      'Quoted by the explanation of CONSORT 2010, item 7a (consort-statement.org): 3 days, SD 5 days, two-sided 5 %, 80 %, 10 % lost, 50 in each group',
    remembered: 'what the treatment was',
  },
  {
    ...usual,
    name: "a textbook's example, one to three",
    arms: [
      { id: 'control', ratio: 3, percent: 25 },
      { id: 'treatment', ratio: 1, percent: 45 },
    ],
    // The book corrects for continuity, which stands for the exact test.
    test: 'fisher',
    total: 334,
    grade: 'C',
    source:
      'J. H. Zar, Biostatistical Analysis, example 24.26, as the guide of Unistat computes it (unistat.com/guide/sample-size-and-power-two-proportions): 45 % and 25 %, two-sided 5 %, 90 %, 83.2 and 249.5 people',
  },
  {
    ...usual,
    // Each of two comparisons at 2.5 %.
    name: 'HI-Light (vitiligo)',
    arms: [
      { id: 'corticosteroid', ratio: 1, percent: 15 },
      { id: 'light', ratio: 1, percent: 35 },
      { id: 'both', ratio: 1, percent: 35 },
    ],
    test: 'fisher',
    lost: 0.28,
    multiplicity: 'bonferroni',
    total: 516,
    grade: 'M',
    source:
      'Haines et al., BMJ Open 2018;8:e018649, abstract: 516 randomised 1:1:1. doi:10.1136/bmjopen-2017-018649',
    remembered:
      '15 % against 35 %, two-sided 2.5 % for each of two comparisons, 90 %, 372 people with a result. By the formula that such units use (pooled variance, corrected for continuity) they give 517',
  },
  {
    ...usual,
    name: 'BEEP (prevention of atopic dermatitis)',
    // Fewer have eczema: those without it are counted.
    arms: [
      { id: 'advice', ratio: 1, percent: 70 },
      { id: 'emollient', ratio: 1, percent: 79 },
    ],
    test: 'fisher',
    lost: 0.2,
    total: 1282,
    grade: 'M',
    source:
      'Chalmers et al., Trials 2017;18:343. doi:10.1186/s13063-017-2031-3 (the abstract says up to 1400)',
    remembered:
      '30 % with eczema against 21 %, two-sided 5 %, 90 %, 20 % lost, 1282 in all; the same formula gives 1283',
  },
];
