import { createIntegrator, instantiateWasmModel, type WasmIntegrator, type WasmTask } from '@bifrons/engine';
import { alopeciaAreata } from '../compiled/alopecia-areata.generated.js';
import { alopeciaAreataWasm } from '../compiled/alopecia-areata-wasm.generated.js';

/** WebAssembly runs four people side by side; the JavaScript it was generated beside is its readable twin. */
export type BackEnd = 'wasm' | 'javascript';

/** How an integration ended, in either back end. */
export type SlowResult =
  { readonly status: 'done' } | { readonly status: 'failed'; readonly message: string };

/**
 * Against a tolerance of 1e-8 this one moves SALT by 0.003 points on average and by less than one at most (300 people, four
 * regimens, 104 weeks), far below the error of phase averaging. The longest step keeps an eye on the fluctuation of the
 * disease, which the error estimate does not see.
 */
const options = { method: 'rk4', rtol: 4e-3, atol: 4e-5, maxStep: 4, maxSteps: 20_000 } as const;

/** One for the thread: the engine of JavaScript makes code fast while it runs, and would begin anew with another. */
let shared: WasmIntegrator | undefined;

/** Integrates the averaged equations of many people. Both back ends give the same bits, whoever is beside whom. */
export function slowIntegrator(backEnd: BackEnd): (tasks: readonly WasmTask[]) => readonly SlowResult[] {
  if (backEnd === 'javascript') {
    const integrator = createIntegrator(alopeciaAreata, options);
    return (tasks) => tasks.map((task) => integrator.run(task));
  }
  const integrator = (shared ??= instantiateWasmModel(alopeciaAreataWasm, options));
  return (tasks) => integrator.runEach(tasks);
}
