import { createIntegrator, instantiateWasmModel, type WasmIntegrator, type WasmTask } from '@bifrons/engine';
import { alopeciaAreata } from '../compiled/alopecia-areata.generated.js';
import { alopeciaAreataWasm } from '../compiled/alopecia-areata-wasm.generated.js';

/** WebAssembly runs two people side by side; the JavaScript it was generated beside is its readable twin. */
export type BackEnd = 'wasm' | 'javascript';

/** How an integration ended, in either back end. */
export type SlowResult =
  { readonly status: 'done' } | { readonly status: 'failed'; readonly message: string };

/**
 * Against a tolerance of 1e-9 this one moves SALT by 0.002 points on average and half a point at most over 104 weeks of
 * 300 people, far below the error of phase averaging.
 */
const options = { method: 'tsit5', rtol: 2e-3, atol: 2e-5, maxStep: 4, maxSteps: 20_000 } as const;

/** One for the thread: the engine of JavaScript makes code fast while it runs, and would begin anew with another. */
let shared: WasmIntegrator | undefined;

/** Integrates the averaged equations of many people. Both back ends give the same bits, whoever is beside whom. */
export function slowIntegrator(backEnd: BackEnd): (tasks: readonly WasmTask[]) => readonly SlowResult[] {
  if (backEnd === 'javascript') {
    const integrator = createIntegrator(alopeciaAreata, options);
    return (tasks) => tasks.map((task) => integrator.run(task));
  }
  const integrator = (shared ??= instantiateWasmModel(alopeciaAreataWasm, options));
  return (tasks) => {
    const results: SlowResult[] = [];
    for (let k = 0; k + 1 < tasks.length; k += 2)
      results.push(...integrator.runPair(tasks[k]!, tasks[k + 1]!));
    if (tasks.length % 2 === 1) results.push(integrator.run(tasks[tasks.length - 1]!));
    return results;
  };
}
