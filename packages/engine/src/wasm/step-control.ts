import { roughLog2 as log2 } from '../numerics/rough.js';
import type { ControlExponents } from '../solve/step-control.js';
import type { FunctionBuilder, Local } from './function-builder.js';
import type { ModuleBuilder } from './module-builder.js';
import { roughExp2, roughLog2 } from './rough.js';
import type { Vector } from './value.js';
import { add, greater, lesser, lt, max, mul, not, select } from './vector.js';

const initialLog = log2(1e-4);

/** `StepControl` of solve/step-control.ts for the subjects of all lanes, with the same bits; what it remembers is in locals. */
export class StepControlCode {
  private readonly previousLog: Local<'v128'>;
  private readonly rejected: Local<'v128'>;

  constructor(
    private readonly m: ModuleBuilder,
    private readonly f: FunctionBuilder,
    private readonly exponents: ControlExponents,
  ) {
    this.previousLog = f.hold(m.constant(initialLog));
    this.rejected = f.hold(m.constant(0));
  }

  /** Forgets the past in the lanes of a mask. */
  reset(lanes: Vector): void {
    const { m, f, previousLog, rejected } = this;
    f.set(previousLog, select(lanes, m.constant(initialLog), previousLog));
    f.set(rejected, select(lanes, m.constant(0), rejected));
  }

  /** The factor for the next step, accepted or to be tried again, after this error. */
  factor(error: Vector, accepted: Vector): Local<'v128'> {
    const { m, f, previousLog, rejected, exponents } = this;
    const c = (value: number): Vector => m.constant(value);
    const logError = f.hold(roughLog2(m, f, max(error, c(1e-10))));
    const power = select(
      accepted,
      add(mul(c(exponents.accepted), logError), mul(c(exponents.previous), previousLog)),
      mul(c(exponents.rejected), logError),
    );
    const wanted = greater(c(0.2), mul(c(0.9), roughExp2(m, f, power)));
    const isFinite = lt(error, c(Infinity));
    const largest = select(accepted, select(rejected, c(1), c(10)), c(Infinity));
    const factor = f.hold(select(isFinite, lesser(largest, wanted), c(0.1)));
    // The logarithm of an error below 1e-4 counts as that of 1e-4.
    const remembered = select(lt(error, c(1e-4)), c(initialLog), logError);
    f.set(previousLog, select(accepted, remembered, previousLog));
    f.set(rejected, not(accepted));
    return factor;
  }
}
