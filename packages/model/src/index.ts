export { RefusedError, type MissingFact, type ProvenanceEntry } from './facts.js';
export type { PersonCovariates } from './person.js';
export { UnknownDrugError } from './regimen.js';
export { version, type ModelPool, type PatientRows, type RunInfo, type RunOptions } from './run.js';
export { canSimulate } from './can-simulate.js';
export {
  engagement,
  type EngagementRequest,
  type EngagementResult,
  type SignalEngagement,
} from './engagement/engagement.js';
export { signalsOnDay, type SignalOnDay } from './signals-on-day.js';
export {
  forecast,
  forecastColumns,
  type Band,
  type ForecastRequest,
  type ForecastResult,
  type RegimenForecast,
} from './forecast.js';
export {
  simulateTrial,
  trialColumns,
  type ArmResult,
  type EndpointEstimate,
  type PublishedOutcome,
  type TrialResult,
} from './trial.js';
export type { Resolution } from './alopecia-areata/simulator.js';
export { modelTasks } from './tasks.js';
