export * from './expression.js';
export { builtinFunctions } from './functions.js';
export { evaluate } from './evaluate.js';
export { simplify } from './simplify.js';
export { differentiate } from './differentiate.js';
export { type DependencyOrder, callsIn, dependencyOrder, namesIn } from './dependencies.js';
export { inlineFunctions, substitute } from './substitute.js';
export { usesDelays, withoutDelays, type Delay } from './delays.js';
export { withoutRateOf } from './rate-of.js';
export { symbolicJacobian, symbolicTimeDerivative } from './jacobian.js';
export {
  type SensitivityEquations,
  type SparsePattern,
  effectiveParameters,
  hasEvents,
  sensitivityEquations,
} from './sensitivities.js';
