import { clampExponent, exponentialOfSum } from './exponential.js';
import { type FunctionHandle, called } from './function-builder.js';
import { logarithm } from './logarithm.js';
import type { ModuleBuilder } from './module-builder.js';
import { power, powerTable } from './power.js';
import { type ScalarFunction, sineOrCosine } from './trigonometry.js';
import type { Vector } from './value.js';

export type ElementaryName = 'exp' | 'log' | 'sin' | 'cos' | 'pow';

/**
 * exp, log, sin, cos and pow of two doubles at once, with the bits of numerics/elementary.ts. A module has those
 * it calls.
 */
export class ElementaryFunctions {
  private readonly unary = new Map<ElementaryName, FunctionHandle<readonly ['v128'], 'v128'>>();
  private binary: FunctionHandle<readonly ['v128', 'v128'], 'v128'> | undefined;
  private readonly large = new Map<ElementaryName, ScalarFunction>();

  /** @param used the functions that may be called; sin and cos need an import each. */
  constructor(
    private readonly m: ModuleBuilder,
    used: Iterable<string>,
  ) {
    for (const name of used) {
      if (name === 'sin' || name === 'cos') this.large.set(name, m.importFunction(name, ['f64'], 'f64'));
    }
  }

  exp(x: Vector): Vector {
    return called(
      this.function('exp', (m) =>
        m.define('exp', ['v128'], 'v128', (f, a) =>
          f.result(exponentialOfSum(m, f, f.hold(clampExponent(m, a)), undefined)),
        ),
      ),
      x,
    );
  }

  log(x: Vector): Vector {
    return called(
      this.function('log', (m) => m.define('log', ['v128'], 'v128', (f, a) => f.result(logarithm(m, f, a)))),
      x,
    );
  }

  sin(x: Vector): Vector {
    return this.trigonometric('sin', x);
  }

  cos(x: Vector): Vector {
    return this.trigonometric('cos', x);
  }

  pow(x: Vector, y: Vector): Vector {
    const { m } = this;
    this.binary ??= m.define('pow', ['v128', 'v128'], 'v128', (f, a, b) =>
      f.result(power(m, f, a, b, powerTable(m))),
    );
    return called(this.binary, x, y);
  }

  private trigonometric(name: 'sin' | 'cos', x: Vector): Vector {
    const large = this.large.get(name) as ScalarFunction;
    const define = (m: ModuleBuilder): FunctionHandle<readonly ['v128'], 'v128'> =>
      m.define(name, ['v128'], 'v128', (f, a) => f.result(sineOrCosine(m, f, a, name, large)));
    return called(this.function(name, define), x);
  }

  private function(
    name: ElementaryName,
    define: (m: ModuleBuilder) => FunctionHandle<readonly ['v128'], 'v128'>,
  ): FunctionHandle<readonly ['v128'], 'v128'> {
    let handle = this.unary.get(name);
    if (handle === undefined) this.unary.set(name, (handle = define(this.m)));
    return handle;
  }
}
