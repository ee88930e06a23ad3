export {
  type IntegrationTask,
  type Integrator,
  type IntegratorOptions,
  type RunResult,
  type SolverMethod,
  createIntegrator,
} from './integrator.js';
export { type FailureReason, type IntegrationFailure, type SolverStatistics } from './result.js';
export { type CompleteSolution, type Problem, type Solution, solve } from './solve.js';
export { type InputFunction } from './system.js';
export { DenseOutput } from './dense-output.js';
export { type TestProblem, testProblems } from './problems.js';
export {
  type SensitivityIntegrator,
  type SensitivityOptions,
  type SensitivityTask,
  createSensitivityIntegrator,
} from './sensitivity-integrator.js';
