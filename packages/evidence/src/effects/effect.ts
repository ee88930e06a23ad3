/** One study's estimate on the scale on which studies are pooled (logarithms for ratios), with its variance. */
export interface Effect {
  readonly estimate: number;
  readonly variance: number;
}
