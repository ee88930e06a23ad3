import * as rare from '../numerics/rare.js';
import { clampExponent, exponentialOfSum } from './exponential.js';
import type { FunctionBuilder, FunctionHandle } from './function-builder.js';
import { logarithm } from './logarithm.js';
import type { ModuleBuilder } from './module-builder.js';
import { power, powerTable } from './power.js';
import { type ScalarFunction, sineOrCosine } from './trigonometry.js';
import { lanes } from './side-by-side.js';
import { type Vector, laneOf, withLane } from './value.js';

/** Functions that JavaScript computes, lane by lane. */
const isRare = (name: string): name is keyof typeof rare => Object.hasOwn(rare, name);

export type ElementaryName = 'exp' | 'log' | 'sin' | 'cos' | 'pow';

/**
 * exp, log, sin, cos and pow of all lanes at once, with the bits of numerics/elementary.ts. A module has those
 * it calls.
 */
export class ElementaryFunctions {
  private readonly unary = new Map<ElementaryName, FunctionHandle<readonly ['v128'], 'v128'>>();
  private binary: FunctionHandle<readonly ['v128', 'v128'], 'v128'> | undefined;
  private readonly large = new Map<string, ScalarFunction>();

  /** @param used the functions that may be called; sin, cos and the rare ones need an import each. */
  constructor(
    private readonly m: ModuleBuilder,
    used: Iterable<string>,
  ) {
    for (const name of used) {
      if (name === 'sin' || name === 'cos' || isRare(name))
        this.large.set(name, m.importFunction(name, ['f64'], 'f64'));
    }
  }

  exp(f: FunctionBuilder, x: Vector): Vector {
    return f.computed(
      this.function('exp', (m) =>
        m.define('exp', ['v128'], 'v128', (g, a) =>
          g.result(exponentialOfSum(m, g, g.hold(clampExponent(m, a)), undefined)),
        ),
      ),
      x,
    );
  }

  log(f: FunctionBuilder, x: Vector): Vector {
    return f.computed(
      this.function('log', (m) => m.define('log', ['v128'], 'v128', (g, a) => g.result(logarithm(m, g, a)))),
      x,
    );
  }

  sin(f: FunctionBuilder, x: Vector): Vector {
    return this.trigonometric(f, 'sin', x);
  }

  cos(f: FunctionBuilder, x: Vector): Vector {
    return this.trigonometric(f, 'cos', x);
  }

  pow(f: FunctionBuilder, x: Vector, y: Vector): Vector {
    const { m } = this;
    this.binary ??= m.define('pow', ['v128', 'v128'], 'v128', (g, a, b) =>
      g.result(power(m, g, a, b, powerTable(m))),
    );
    return f.computed(this.binary, x, y);
  }

  /** A function that JavaScript computes, lane by lane; undefined if there is none of this name. */
  rare(f: FunctionBuilder, name: string, x: Vector): Vector | undefined {
    const scalar = this.large.get(name);
    if (scalar === undefined) return undefined;
    const argument = f.hold(x);
    const result = f.hold(argument);
    for (const lane of lanes)
      f.set(result, withLane(result, lane, f.computed(scalar, laneOf(argument, lane))));
    return result;
  }

  private trigonometric(f: FunctionBuilder, name: 'sin' | 'cos', x: Vector): Vector {
    const large = this.large.get(name) as ScalarFunction;
    const define = (m: ModuleBuilder): FunctionHandle<readonly ['v128'], 'v128'> =>
      m.define(name, ['v128'], 'v128', (g, a) => g.result(sineOrCosine(m, g, a, name, large)));
    return f.computed(this.function(name, define), x);
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
