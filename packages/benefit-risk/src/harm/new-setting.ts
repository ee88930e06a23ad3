/** A number whose logarithm is normal. */
export interface Together {
  readonly lnMedian: number;
  readonly lnSd: number;
}

/**
 * Where the effect of a new study is expected: the random-effects mean of DerSimonian & Laird (1986, Control. Clin. Trials
 * 7:177) with the SD √(se² + τ²). `packages/evidence` does the same with intervals and much else, and brings 40 KB of
 * statistical distributions, which no first visit to a page should wait for; a test holds the two together.
 */
export function newSetting(studies: readonly Together[]): Together {
  const sum = (of: (study: Together) => number) => studies.reduce((total, study) => total + of(study), 0);
  const weight = ({ lnSd }: Together) => 1 / lnSd ** 2;
  const all = sum(weight);
  const mean = sum((study) => weight(study) * study.lnMedian) / all;
  const q = sum((study) => weight(study) * (study.lnMedian - mean) ** 2);
  const spare = all - sum((study) => weight(study) ** 2) / all;
  const tau2 = studies.length > 1 ? Math.max(0, (q - (studies.length - 1)) / spare) : 0;
  const random = ({ lnSd }: Together) => 1 / (lnSd ** 2 + tau2);
  const total = sum(random);
  return {
    lnMedian: sum((study) => random(study) * study.lnMedian) / total,
    lnSd: Math.sqrt(1 / total + tau2),
  };
}
