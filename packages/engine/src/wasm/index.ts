/*
 * Models and solvers as WebAssembly, four subjects at a time. From the bottom up:
 *
 * - a writer of WebAssembly: instructions, value, vector, function-builder, module-builder; encode, print
 * - elementary functions: exponential, logarithm, trigonometry, power, elementary
 * - a model's functions: model-graph (what compile/ makes of it), emit-graph, model-functions
 * - the linear systems of the implicit method: sparsity, linear-solver, define-linear-solver, elimination-*
 * - the solvers, each file the twin of one in solve/: error-norm, initial-step, step-control, method, explicit, rodas5p;
 *   lanes (stops and saving) and integrate (the loop over the steps)
 * - generate puts a module together; layout, metadata and side-by-side tell the host about it; integrator is the host
 */
export { type WasmOptions, generateWasm, printWasm } from './generate.js';
export {
  type WasmBatch,
  type WasmIntegrator,
  type WasmIntegratorOptions,
  type WasmRunResult,
  type WasmTask,
  instantiateWasmModel,
} from './integrator.js';
export { Outcome } from './layout.js';
export { type WasmMethodName } from './method.js';
export { type WasmModule } from './web-assembly.js';
export { rareFunctions } from './rare-functions.js';
