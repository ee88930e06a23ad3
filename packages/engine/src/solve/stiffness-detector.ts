/*
 * Along the negative real axis Tsit5 is stable to h·|λ| = 3.5, and where stability limits its step the control
 * mostly settles between 2.5 and that. Back it goes only where its steps could be as long, with room between the two
 * limits, so that the choice does not flutter.
 */
const stiffAbove = 2.5;
const nonStiffBelow = 1;
const reviewInterval = 10;
const reviewsToSwitch = 2;

/**
 * Decides when to change between an explicit and an implicit method by the size of h·|λ|, λ the eigenvalue of
 * the Jacobian largest in modulus. It looks at the Jacobian every few steps, and so costs little; the free
 * estimate from the stages (Hairer & Wanner, Solving Ordinary Differential Equations II, 1996, IV.2) sees stiff
 * components late if they are small, and takes mechanical systems for stiff that are not.
 */
export class StiffnessDetector {
  private stepsToReview = reviewInterval;
  private reviews = 0;

  reset(): void {
    this.stepsToReview = reviewInterval;
    this.reviews = 0;
  }

  /** Counts a step; whether `shouldSwitch` is to be asked after it. */
  isReviewDue(): boolean {
    if (--this.stepsToReview > 0) return false;
    this.stepsToReview = reviewInterval;
    return true;
  }

  /** Whether to change the method, given the Jacobian of a step of h. */
  shouldSwitch(isImplicit: boolean, h: number, jacobian: Float64Array, n: number): boolean {
    const size = h * spectralBound(jacobian, n);
    this.reviews = (isImplicit ? size < nonStiffBelow : size > stiffAbove) ? this.reviews + 1 : 0;
    if (this.reviews < reviewsToSwitch) return false;
    this.reset();
    return true;
  }
}

/** An upper bound of the moduli of the eigenvalues of J: ‖J²‖^½ in the row-sum norm (Gelfand's formula, k = 2). */
function spectralBound(J: Float64Array, n: number): number {
  let largest = 0;
  for (let i = 0; i < n; i++) {
    let rowSum = 0;
    for (let j = 0; j < n; j++) {
      let entry = 0;
      for (let k = 0; k < n; k++) entry += J[i * n + k]! * J[k * n + j]!;
      rowSum += Math.abs(entry);
    }
    if (rowSum > largest) largest = rowSum;
  }
  return Math.sqrt(largest);
}
