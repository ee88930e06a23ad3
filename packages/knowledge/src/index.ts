export { blood } from './catalogue/blood.js';
export { calibration, fitOf, loadCalibration } from './catalogue/calibrations.js';
export { engagementRelations, pharmacokineticChecks } from './catalogue/checks.js';
export { claims } from './catalogue/claims.js';
export { codes, codeToWrite, findCode } from './catalogue/codes.js';
export { antibodies, loadAntibodies } from './catalogue/antibodies.js';
export { injectionDoses, injections, type InjectionDose } from './catalogue/injections.js';
export { antibodyNamed, signalsOfAntibody } from './catalogue/antibody-names.js';
export type { Antibody } from './schema/antibody.js';
export { disease, diseaseIds, knownDiseaseIds, type Disease } from './catalogue/diseases.js';
export { drugs, findDrug, nearestDrugs } from './catalogue/drugs.js';
export { floor } from './catalogue/floor.js';
export { gainOfFunction } from './catalogue/gain-of-function.js';
export { harms } from './catalogue/harms.js';
export { incidence } from './catalogue/incidence.js';
export { interactions } from './catalogue/interactions.js';
export {
  knownDoses,
  mgPerDay,
  type FittedDose,
  type FittedRange,
  type LabelledDose,
  type LabelledSurface,
} from './catalogue/doses.js';
export { containsLactose } from './catalogue/lactose.js';
export {
  findFrequencies,
  findLabel,
  isUnverified,
  labels,
  loadFrequencies,
  loadLabel,
  loadLabels,
} from './catalogue/labels.js';
export { loadOptionLabels } from './catalogue/labels-of-options.js';
export { optionNamed } from './catalogue/option-names.js';
export { treatmentName } from './catalogue/treatment-name.js';
export { toleratedPause } from './catalogue/tolerated-pause.js';
export { loadTreatmentOptions, treatmentOptions } from './catalogue/options.js';
export type { GuidelineStep, OptionResult, TreatmentOption, TreatmentOptions } from './schema/options.js';
export { loadMedicineList, medicineList, nearMedicines, readMedicine } from './catalogue/medicine-list.js';
export { drugsNamedIn, type NamedDrugs } from './catalogue/named-drugs.js';
export { pathway } from './catalogue/pathway.js';
export { pathwaySignals } from './catalogue/signals.js';
export { loadSources, sourcesOf } from './catalogue/sources.js';
export { loadPosterior, posterior } from './catalogue/posteriors.js';
export { mappedPotency, potencyMap, type MappedPotency } from './catalogue/potency-map.js';
export { potencyMeasured } from './catalogue/potency-measured.js';
export { potency } from './catalogue/potency.js';
export { findAnalyte, nearestAnalytes, tests } from './catalogue/tests.js';
export { trialName } from './catalogue/trial-names.js';
export { missedWithout, studiedOf, type Studied } from './catalogue/studied.js';
export { loadPublished, type PublishedTrial } from './catalogue/published.js';
export { findTrial, loadTrials, studiedDiseases, trials } from './catalogue/trials.js';
export { validation } from './catalogue/validations.js';
export { loadValidation } from './catalogue/load-validation.js';
export { leavesOf } from './condition-leaves.js';
export { readLabValue, type PrintedValue } from './lab-value.js';
export { editDistance, nearestNames } from './nearest-names.js';
export { knowledgeHash } from './data/hash.generated.js';
export { maxInputBytes, readJsonText } from './input/json-text.js';
export { parsePatient, parsePatientRecord } from './input/patient-file.js';
export { patientRecordOf } from './input/patient.js';
export { saltOfRegions, type ScalpRegions } from './diseases/alopecia-areata/regions.js';
export { bsaOfRegions, easiOfRegions, type BodyRegions } from './diseases/atopic-dermatitis/regions.js';
export { burdenScale, isBurdenScale, latestBurden, type Burden, type BurdenScale } from './burden-scale.js';
export { primaryScore, scoresAtStart, scoresAtVisit } from './seen-scores.js';
export { diaryMean } from './diary.js';
export type { Problem, Reading } from './input/problem.js';
export { parseRegimen } from './input/regimen.js';
export { parseRegimenText } from './input/regimen-text.js';
export {
  countOf,
  countText,
  derivedMark,
  derivedNote,
  isDerivedCount,
  type ArmCount,
} from './derived-count.js';
export { variantProblem } from './input/variants.js';
export { parseTrialDesign } from './input/trial-design.js';
export type { EngagementRelation, PharmacokineticCheck, PharmacokineticChecks } from './schema/acceptance.js';
export type { Blood, BloodCourse, BloodLine } from './schema/blood.js';
export type { Calibration } from './schema/calibration.js';
export type { Claim, Claims } from './schema/claims.js';
export type { ClinicalCode, Codes } from './schema/codes.js';
export type { Comparison, Condition } from './schema/condition.js';
export type { Covariate, Drug, PkFactName } from './schema/drug.js';
export type { Fact, Grade, Source } from './schema/fact.js';
export type { GainOfFunction, PublishedCourse, Variant, VariantGene } from './schema/gain-of-function.js';
export { personHarmNames, type PersonHarm } from './schema/person-harm.js';
export type {
  BackgroundRate,
  DiseaseRatio,
  EffectUse,
  FactorRatio,
  Harms,
  Recurrence,
  RelativeEffect,
  RiskFactor,
} from './schema/harms.js';
export type { Harm, Incidence, IncidencePopulation, IncidenceRow } from './schema/incidence.js';
export type { FoundMedicine, MedicineReading } from './medicines/recognise.js';
export type { Suggestion } from './medicines/nearest.js';
export type { Interactions } from './schema/interactions.js';
export type { CoMedication, MedicineRoute } from './schema/medicines.js';
export { asIndication, indications, isIndication } from './schema/indication.js';
export type { Indication } from './schema/indication.js';
export type {
  Clause,
  Consequence,
  Floor,
  FloorRule,
  Label,
  LabelDose,
  LabelRule,
  OptionKind,
  Region,
  ScheduleStep,
} from './schema/label.js';
export { answerOfNone, testedFacts } from './schema/none-of-these.js';
export { patientFactNames, patientFactVocabulary, treatmentEventNames } from './schema/patient-fact.js';
export type { PatientFactDefinition, PatientFactName, TreatmentEvent } from './schema/patient-fact.js';
export type { Cytokine, Pathway, Signal } from './schema/pathway.js';
export {
  examinationSchema,
  labSchema,
  medicationSchema,
  patientFactsSchema,
  patientSchema,
  scoresInFile,
  seenSchemasOf,
  treatmentSchema,
} from './schema/patient.js';
export { readBySchema } from './input/schema-problems.js';
export type { Patient, PatientFacts, PatientRecord, ScoreId, ScoreInFile, Scores } from './schema/patient.js';
export { regionScoring, roundingOf, type Regions } from './diseases/regions.js';
export { pasiOfRegions, type PlaqueRegions } from './diseases/psoriasis/regions.js';
export { specialAreaNames, specialAreas, type SpecialArea } from './diseases/psoriasis/special-areas.js';
export {
  paleRegionIds,
  surfaceOfRegion,
  type PaleRegionId,
  type PaleRegions,
} from './diseases/vitiligo/regions.js';
export type { Posterior } from './schema/posterior.js';
export type { PotencyMap } from './schema/potency-map.js';
export type { PotencyMeasured, PotencyReading } from './schema/potency-measured.js';
export type { Potency } from './schema/potency.js';
export type { Regimen, RegimenSegment } from './schema/regimen.js';
export type { Jak, JakSignalId, OutsideSignalId, SignalId, Stat } from './schema/signal.js';
export type { Analyte, TestId, Tests } from './schema/test.js';
export type { Outcome, Trial, TrialArm } from './schema/trial.js';
export type { Score, Validation } from './schema/validation.js';
export type { ObservationModel } from './schema/observation.js';
export { scoresOf, type ScoreRange } from './diseases/scores.js';
export type { Escalation, Responses, TrialDesign } from './schema/trial-design.js';
export type { DecidingEndpoint, TrialEndpoint, TrialResponse } from './schema/trial-endpoint.js';
export type { TrialQuestion } from './schema/trial-question.js';
export { forbids, normalFrom, topicsOf } from './topics.js';
export { convertAnalyte, convertFact, unitsOf, type Converted } from './units.js';
