export { callOf } from './answers/call.js';
export {
  compareWithControl,
  usualComparison,
  type ComparedStudy,
  type Comparison,
  type ComparisonOptions,
  type PooledMeasure,
} from './answers/comparison.js';
export { checkClaim, claimedFigures, type ClaimCheck, type ClaimedFigure } from './answers/claims.js';
export { compareAll, type NetworkAnswer, type NetworkAnswerOptions } from './answers/network-answer.js';
export { moderation, moderatorsOf, type Moderation } from './answers/moderation.js';
export { studyFlow, type StudyFlow } from './answers/study-flow.js';
export { pooledResponses, type PooledResponse } from './answers/responses.js';
export { robustness, type Attempt, type Robustness } from './answers/robustness.js';
export {
  bayesNetwork,
  usualBayes,
  type BayesNetwork,
  type BayesOptions,
  type Posterior,
} from './bayes/bayes-network.js';
export {
  namedPriors,
  priorWords,
  readPrior,
  type HeterogeneityPrior,
  type PriorName,
} from './bayes/prior.js';
export type { Effect } from './effects/effect.js';
export { meanDifference, standardisedMeanDifference, type TwoArmMeans } from './effects/means.js';
export {
  asProportion,
  jeffreysInterval,
  proportion,
  proportionScales,
  type ProportionScale,
} from './effects/proportions.js';
export { incidenceRate, rateRatio, type Rate } from './effects/rates.js';
export {
  effectBetween,
  isOfCounts,
  isRatio,
  meanMeasures,
  measures,
  type ArmResult,
  type MeanMeasure,
  type Measure,
} from './effects/measure.js';
export {
  countEffect,
  countMeasures,
  isDoubleZero,
  type CountMeasure,
  type TwoArmCounts,
} from './effects/two-arm.js';
export { tau2Methods, type Tau2Method } from './model/between-studies.js';
export { contributions, type Contributions } from './network/contributions.js';
export { countArms, type NetworkArm, type NetworkStudy } from './network/contrasts.js';
export {
  designInconsistency,
  nodeSplits,
  type DesignInconsistency,
  type NodeSplit,
} from './network/inconsistency.js';
export { networkMetaAnalysis, type NetworkOptions, type NetworkResult } from './network/network.js';
export { NotPoolableError } from './not-poolable.js';
export { ownColumns, ownTemplate, type OwnColumn } from './own-studies/columns.js';
export {
  describeOwn,
  readOwnStudies,
  type OwnReading,
  type OwnRow,
  type OwnStudies,
} from './own-studies/read.js';
export { joinSelections, selectOwn, type OwnQuestion } from './own-studies/select-own.js';
export type { StudyProblem } from './own-studies/table.js';
export { mantelHaenszel, peto } from './pool/counts.js';
export { usualOptions, type Coefficient, type FitOptions, type Heterogeneity } from './pool/fit.js';
export { logitNormal, type ArmCount, type LogitNormal } from './pool/logit-normal.js';
export { metaRegression, subgroups, type MetaRegression, type Subgroups } from './pool/meta-regression.js';
export { pool, type Pooled } from './pool/pool.js';
export { cumulative, leaveOneOut } from './pool/sequences.js';
export { endpointName, reportedEndpoints, type ReportedEndpoint } from './select/endpoint.js';
export { withoutExcluded, type Exclusion } from './select/exclude.js';
export {
  selectStudies,
  type EvidenceQuery,
  type LeftOut,
  type SelectedArm,
  type SelectedStudy,
  type Selection,
  type SelectionQuery,
} from './select/select.js';
export { treatmentWords, withDoses, type Grouping } from './select/treatment.js';
export { eggerTest, petersTest, type AsymmetryTest } from './small-study/regression-tests.js';
export { trimAndFill, type TrimAndFill } from './small-study/trim-and-fill.js';
export { comparisonsCsv, endpointsCsv, leagueCsv, networkCsv, responsesCsv } from './draw/csv.js';
export { forestHeader, forestRows } from './draw/forest-table.js';
export { forestPlot } from './draw/forest.js';
export { funnelPlot } from './draw/funnel.js';
export { leagueCells, leaguePicture } from './draw/league.js';
export { networkPicture } from './draw/network-picture.js';
export {
  armText,
  disagreement,
  studyText,
  interval as readingText,
  nameOf as measureName,
} from './draw/numbers.js';
export { responsesPlot, type SimulatedResponse } from './draw/responses-plot.js';
