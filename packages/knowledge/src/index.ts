export {
  calibration,
  disease,
  diseaseIds,
  drugs,
  engagementChecks,
  engagementRelations,
  findDrug,
  findTrial,
  nearestDrugs,
  pathway,
  pharmacokineticChecks,
  posterior,
  potency,
  potencyRows,
  trials,
  validation,
} from './catalogue.js';
export { knowledgeHash } from './data.generated.js';
export { maxInputBytes, readJsonText } from './input/json-text.js';
export { parsePatient, saltOfRegions } from './input/patient.js';
export type { Problem, Reading } from './input/problem.js';
export { parseRegimen } from './input/regimen.js';
export { parseRegimenText, regimenText } from './input/regimen-text.js';
export { parseTrialDesign } from './input/trial-design.js';
export type {
  EngagementChecks,
  EngagementRelation,
  PharmacokineticCheck,
  PharmacokineticChecks,
  SimulatedExposure,
} from './schema/acceptance.js';
export type { Calibration } from './schema/calibration.js';
export type { Disease } from './schema/disease.js';
export type { Covariate, Drug, Ic50, PkFactName } from './schema/drug.js';
export type { Fact, Grade, Source, SourceKind } from './schema/fact.js';
export type { Cytokine, Pathway, Signal } from './schema/pathway.js';
export type { Patient, PatientFacts, ScalpRegions } from './schema/patient.js';
export type { Posterior } from './schema/posterior.js';
export type { Potency, PotencyRow } from './schema/potency.js';
export type { Regimen, RegimenSegment } from './schema/regimen.js';
export { signalIds } from './schema/signal.js';
export type { Jak, SignalId, Stat } from './schema/signal.js';
export type { Outcome, Trial, TrialArm } from './schema/trial.js';
export type { Score, Validation } from './schema/validation.js';
export type { TrialDesign, TrialEndpoint } from './schema/trial-design.js';
