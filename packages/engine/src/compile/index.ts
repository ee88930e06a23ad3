export {
  type CompileOptions,
  type CompiledConditions,
  type CompiledDelays,
  type CompiledTriggeredEvent,
  type CompiledEvent,
  type CompiledModel,
  parameterVector,
} from './compiled-model.js';
export { type ModuleSourceOptions, generateModelSource } from './module-source.js';
export { compileModel } from './run-time.js';
