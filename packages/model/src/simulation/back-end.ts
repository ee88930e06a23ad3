import { createIntegrator, instantiateWasmModel, type WasmIntegrator, type WasmTask } from '@bifrons/engine';
import type { DiseaseModel } from '../diseases/disease.js';

/** WebAssembly runs four people side by side; the JavaScript it was generated beside is its readable twin. */
export type BackEnd = 'wasm' | 'javascript';

/** How an integration ended, in either back end. */
export type SlowResult =
  { readonly status: 'done' } | { readonly status: 'failed'; readonly message: string };

/** One per disease for the thread: the engine of JavaScript makes code fast while it runs, and would begin anew with another. */
const shared = new Map<string, WasmIntegrator>();

/** Integrates the averaged equations of many people. Both back ends give the same bits, whoever is beside whom. */
export function slowIntegrator(
  { id, equations }: Pick<DiseaseModel, 'id' | 'equations'>,
  backEnd: BackEnd,
): (tasks: readonly WasmTask[]) => readonly SlowResult[] {
  const { averaged, wasm, integration } = equations;
  if (backEnd === 'javascript') {
    const integrator = createIntegrator(averaged, integration);
    return (tasks) => tasks.map((task) => integrator.run(task));
  }
  let integrator = shared.get(id);
  if (integrator === undefined) shared.set(id, (integrator = instantiateWasmModel(wasm.value, integration)));
  const found = integrator;
  return (tasks) => found.runEach(tasks);
}
