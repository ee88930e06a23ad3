export { targets, type Observation, type Target } from './targets.js';
export { dimensionsOf, naturalValues, type Dimension } from './parameter-space.js';
export { calibrate, dataOf, type CalibrationResult } from './calibrate.js';
export { parameterTable } from './parameter-table.js';
export { fullSettings, quickSettings, type FitSettings } from './fit.js';
export type { Evaluate } from './mode.js';
export { expectedTaskName } from './expected.js';
export { isRate, type Summary } from './scoreboard.js';
export { severityOf, severities, type BySight, type CalibrationPoint, type Severity } from './breakdown.js';
export { spanOf, spans, type Span } from './spans.js';
export { modelPage, scoreboardFile, validate } from './validate.js';
export { reportOf, type ValidationReport } from './validation-report.js';
export { scoreStructure, type StructureScore } from './structures.js';
export {
  coordinatesOf,
  curveOf,
  evidenceOf,
  forecast,
  forecastColumns,
  knowPerson,
  readScoresOf,
  saidOf,
  targetsOf,
  toldScores,
  unfitWords,
  type Band,
  type Conditioning,
  type Curve,
  type ForecastRequest,
  type ForecastResult,
  type KnownPerson,
  type Improvement,
  type RegimenForecast,
  type ScoreForecast,
  type Stage,
} from './person/forecast.js';
export { certaintyOf } from './person/certainty.js';
export {
  certaintyFrom,
  certaintyNames,
  imprecision,
  type Certainty,
  type CertaintyLevel,
  type Step,
} from './person/certainty-levels.js';
export { fitPotencies, type PotencyFit } from './potency/fit-potencies.js';
export { widenedBy } from './potency/map.js';
export { fullSample } from './potency/sample.js';
export { potencyTables } from './potency/tables.js';
export { betweenWorlds, type ShareRange } from './person/between-worlds.js';
export { neighboursOf, nextBatch, simulated, type Courses, type Crowd } from './person/crowd.js';
export { Evidence, type Reading, type UnfitVisit } from './person/evidence.js';
export { atScore, readAtMostByScore, type TwoOutcomes } from './person/scores.js';
export { explainTogether, type ExplainedTogether } from './statistics/explained.js';
export type { PriorRelapse } from './person/prior-relapse.js';
export { quotedBeside, type QuotedFigure } from './person/quoted.js';
export { outlook, type Outlook, type Pause, type Relapse, type StopOrGo } from './person/outlook.js';
export type { History, VisitReading } from './person/history.js';
export { coverage, type Coverage, type CoverageRequest } from './person/coverage.js';
export { designTrial, NobodyCountedError, type DesignOptions } from './design/design.js';
export { boundariesOf, type Boundaries, type Spending } from './design/boundaries.js';
export type { WholeQuestion } from './design/question.js';
export { questionOf } from './design/question.js';
export type {
  DesignResult,
  ExpectedArm,
  ExpectedComparison,
  Need,
  Prospect,
  SizePoint,
} from './design/result.js';
