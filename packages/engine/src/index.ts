export { cos, exp, expm1, log, log1p, pow, sin } from './numerics/elementary.js';
export {
  arccos,
  arccosh,
  arcsin,
  arcsinh,
  arctan,
  arctanh,
  cosh,
  factorial,
  sinh,
  tanh,
} from './numerics/rare.js';
export * from './antimony/index.js';
export * from './symbolic/index.js';
export {
  cholesky,
  multiplyLower,
  solveCholesky,
  solveLower,
  solveLowerTransposed,
} from './numerics/cholesky.js';
export { normalCdf, normalQuantile } from './numerics/normal.js';
export { quadrature } from './numerics/quadrature.js';
export { RandomStream } from './random/stream.js';
export { createSobol } from './random/sobol.js';
export type { Sobol } from './random/sobol.js';
export { defineTasks } from './ensemble/task.js';
export type { BlockFunction, EnsembleTask, SetupOf, SubjectFunction, TaskRegistry } from './ensemble/task.js';
export { openPool } from './ensemble/pool.js';
export { SubjectError } from './ensemble/subject-error.js';
export type {
  EnsembleBlock,
  EnsembleJob,
  Pool,
  PoolOptions,
  StopSignal,
  WorkerHandle,
} from './ensemble/pool.js';
export { inlinePool } from './ensemble/inline.js';
export { serveTasksInBrowser, wrapWebWorker } from './ensemble/browser.js';
export type { WebWorker, WebWorkerScope } from './ensemble/browser.js';
export * from './compile/index.js';
export * from './solve/index.js';
export * from './wasm/index.js';
export * from './network/index.js';
