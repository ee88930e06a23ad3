export { targets, type Observation, type Target } from './targets.js';
export { dimensionsOf, naturalValues, type Dimension } from './parameter-space.js';
export { calibrate, dataOf, type CalibrationResult } from './calibrate.js';
export { parameterTable } from './parameter-table.js';
export { fullSettings, quickSettings, type FitSettings } from './fit.js';
export type { Evaluate } from './mode.js';
export { expectedTaskName } from './expected.js';
export type { Summary } from './scoreboard.js';
export { validate, type ValidationReport } from './validate.js';
export { scoreStructure, type StructureScore } from './structures.js';
export {
  asRead,
  coursesOf,
  curveOf,
  forecast,
  forecastColumns,
  knowPerson,
  type Band,
  type Curve,
  type ForecastRequest,
  type ForecastResult,
  type KnownPerson,
  type RegimenForecast,
  type Stage,
} from './person/forecast.js';
export { fitPotencies, type PotencyFit } from './potency/fit-potencies.js';
export { widenedBy } from './potency/map.js';
export { fullSample } from './potency/sample.js';
export { potencyTables } from './potency/tables.js';
export { explainTogether, type ExplainedTogether } from './statistics/explained.js';
export { outlook, type Outlook, type Pause, type Relapse, type StopOrGo } from './person/outlook.js';
export type { History } from './person/history.js';
export type { Conditioning } from './person/particles.js';
export { coverage, type Coverage, type CoverageRequest } from './person/coverage.js';
