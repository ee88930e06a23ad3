import { interpolate } from './stepper.js';

/** The steps of an integration, to evaluate the solution anywhere between its start and end. */
export class DenseOutput {
  private count = 0;
  private starts = new Float64Array(64);
  private ends = new Float64Array(64);
  /** Per step the state at its start and the four coefficients of `Stepper.interpolant`. */
  private pieces: Float64Array;
  private readonly pieceSize: number;

  constructor(private readonly size: number) {
    this.pieceSize = 5 * size;
    this.pieces = new Float64Array(64 * this.pieceSize);
  }

  add(start: number, end: number, y: Float64Array, c: Float64Array): void {
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.pieces.set(y, this.count * this.pieceSize);
    this.pieces.set(c, this.count * this.pieceSize + this.size);
    this.count++;
  }

  /**
   * Writes the state at time t into `out`. At an event it is the state after it.
   *
   * @returns false if t is outside of the steps.
   */
  evaluate(t: number, out: Float64Array): boolean {
    const { starts, ends, count } = this;
    if (count === 0 || !(t >= starts[0]!) || !(t <= ends[count - 1]!)) return false;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= t) low = middle;
      else high = middle - 1;
    }
    const at = low * this.pieceSize;
    const y = this.pieces.subarray(at, at + this.size);
    const c = this.pieces.subarray(at + this.size, at + this.pieceSize);
    interpolate(y, c, (t - starts[low]!) / (ends[low]! - starts[low]!), out, 0);
    return true;
  }

  private grow(): void {
    const longer = (array: Float64Array): Float64Array<ArrayBuffer> => {
      const copy = new Float64Array(2 * array.length);
      copy.set(array);
      return copy;
    };
    this.starts = longer(this.starts);
    this.ends = longer(this.ends);
    this.pieces = longer(this.pieces);
  }
}
