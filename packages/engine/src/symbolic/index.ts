export * from './expression.js';
export { builtinFunctions } from './functions.js';
export { evaluate } from './evaluate.js';
export { simplify } from './simplify.js';
export { differentiate } from './differentiate.js';
export { type DependencyOrder, callsIn, dependencyOrder, namesIn } from './dependencies.js';
export { type FunctionDefinition, inlineFunctions, substitute } from './substitute.js';
export { withoutRateOf } from './rate-of.js';
export { symbolicJacobian, symbolicTimeDerivative } from './jacobian.js';
