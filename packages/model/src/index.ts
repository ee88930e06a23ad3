export type { EngagementRequest } from './engagement/concentration.js';
export { RefusedError, type MissingFact, type ProvenanceEntry } from './facts.js';
export type { PersonCovariates } from './person.js';
export { stretches, UnknownDrugError, type RegimenSegment, type Stretch } from './regimen.js';
export { runInfo, type ModelPool, type PatientRows, type RunInfo, type RunOptions } from './run.js';
export { canSimulate } from './can-simulate.js';
export { loadEquations, loadFit } from './load.js';
export {
  antibodyEngagement,
  type AntibodyEngagement,
  type AntibodyEngagementRequest,
  type NeutralisedSignal,
} from './engagement/antibody-engagement.js';
export { engagement, type EngagementResult, type SignalEngagement } from './engagement/engagement.js';
export { halfBlockingIc50 } from './engagement/half-blocking.js';
export {
  concentrationAmongPeople,
  dailyArea,
  type ConcentrationAmongPeople,
  type ConcentrationOverDay,
} from './engagement/concentration.js';
export {
  engagementOverDoses,
  type EngagementOverDoses,
  type EngagementOverDosesRequest,
  type SignalOverDoses,
} from './engagement/over-doses.js';
export { cellsOver } from './blood/chain.js';
export {
  expectedBlood,
  type ExpectedBlood,
  type ExpectedBloodRequest,
  type ExpectedLine,
  type UntoldLine,
} from './blood/expected.js';
export { gainCourse, lossAfterBlock, type GainCourse, type Loss } from './signalling/gain-course.js';
export { explainedCourses, type ExplainedCourse } from './signalling/published-courses.js';
export { noGain, signalLeft, type SignalGain } from './signalling/signal-gain.js';
export { signalsLeft, type Ranged, type SignalLeft, type VariantSignals } from './signalling/signals-left.js';
export {
  assumedVariant,
  factorLimits,
  isKinase,
  touchedSignals,
  UnknownVariantError,
  type AssumedVariant,
} from './signalling/variant.js';
export { engagementEquations, type Equation, type Formula } from './engagement/equations.js';
export { concentrationCsv, engagementOverDosesCsv } from './engagement/tables.js';
export { csvText, type CsvCell } from './csv.js';
export { washout, type SignalWashout, type WashoutRequest } from './engagement/washout.js';
export { signalsOnDay, type SignalOnDay } from './signals-on-day.js';
export {
  simulateTrial,
  trialColumns,
  trialOfBlocks,
  type ArmResult,
  type EndpointEstimate,
  type TrialResult,
} from './trial/trial.js';
export type { CountedOutcome, TrialRunOptions } from './trial/blocks.js';
export type { PublishedOutcome } from './trial/published-outcomes.js';
export { allBlocks, PEOPLE_PER_BLOCK, quantitiesOf, trialBlocks, type TrialBlock } from './trial/blocks.js';
export {
  blockOfShard,
  SHARD_FORMAT,
  shardedBlock,
  shardHeader,
  shardProblem,
  type ShardHeader,
} from './trial/shard.js';
export type { Resolution } from './simulation/simulator.js';
export { modelTasks } from './tasks.js';
export { mean, OutcomeSums, quantile, quantiles } from './patients/spread.js';
export type {
  Background,
  Candidate,
  DiseaseModel,
  DiseasePopulation,
  HowRead,
  LeavingModel,
  PeopleSpec,
  ScoreModel,
  Severity,
  SparseEvidence,
} from './diseases/disease.js';
export { WhenLoaded } from './diseases/when-loaded.js';
export { peopleOf } from './diseases/people-of.js';
export {
  calibrationInUse,
  diseaseModel,
  diseaseModels,
  posteriorInUse,
  scoreModel,
} from './diseases/registry.js';
export { limitOf, readScore } from './diseases/readings.js';
export { readSettings, type AlopeciaSettings } from './diseases/alopecia-areata/population.js';
export {
  kindsOf,
  landscapeOf,
  loopsOfPosterior,
  phaseOf,
  type Blocked,
  type Kinds,
  type Phase,
} from './diseases/granuloma/phase.js';
export { FactReader, type UncertainFact } from './facts.js';
export { readInhibitors } from './simulation/inhibitors.js';
export { Cohort } from './patients/cohort.js';
export { cohortTaskName, scoresAsked, type CohortSetup } from './patients/cohort-setup.js';
export { assumptions, extrapolations } from './patients/extrapolation.js';
export { personOf, severelyReducedEgfr } from './patients/patient.js';
export { besideOf } from './patients/beside.js';
export { RankingError, refuseRanking } from './patients/ranking.js';
export { traitsRead, type EgfrRead, type TraitsRead } from './patients/traits-read.js';
export { PatientTable, rowsPerGroup, runEntries, type PatientColumn } from './patients/patient-table.js';
export { candidateSource } from './patients/people.js';
export { leavingOf } from './patients/leaving.js';
export { readAtMost, reading, readingDensity, readingError, visitError } from './patients/readings.js';
export {
  believedWorlds,
  provenanceOf,
  sharedWorld,
  worldOf,
  type Mover,
  type World,
} from './patients/worlds.js';
export { version } from './in-use.js';
export { betweenTrials, fromScale, toScale, type Draw } from './posterior.js';
