export { type PetabFault, PetabError, faultText } from './fault.js';
export {
  type Evaluation,
  type EvaluationFailure,
  type EvaluationWithGradient,
  type LikelihoodOptions,
  type PetabLikelihood,
  petabLikelihood,
} from './likelihood.js';
export { type PetabProblem, type Setting, petabProblem } from './model.js';
export {
  type Condition,
  type Measurement,
  type Observable,
  type Override,
  type PetabManifest,
  type PetabParameter,
  type PetabTables,
  type Prior,
  type PriorType,
  type Scale,
  readManifest,
  readTables,
} from './tables.js';
export { type Fit, type FitOptions, type FitStart, fitPetab } from './fit.js';
export { type Maximum } from './maximize.js';
