export { weigh } from './weigh.js';
export {
  isNoDrug,
  limits,
  noDrug,
  OptionsError,
  stepsUpTo,
  type Option,
  type OptionProblem,
  type WeighRequest,
} from './request.js';
export type { Benefit, Benefits, Between, Difference, WeighedOption, Weighing } from './weighing.js';
export type { Estimate, NumberNeeded } from './estimate.js';
export { aimsOf } from './benefit/outcomes.js';
export type { Aim, BenefitId, Target } from './benefit/aim.js';
export { decisionIn, loadDecision } from './diseases/registry.js';
export type { DiseaseDecision } from './diseases/decision.js';
export type { Chain } from './benefit/chain.js';
export {
  harmIds,
  type Counted,
  type EffectBasis,
  type Figure,
  type HarmId,
  type HarmSource,
  type OptionHarm,
  type Standing,
} from './harm/harm.js';
export { countedByLabel } from './harm/counted-by-label.js';
export { oneIn } from './harm/told.js';
export { riskDiseases, risks, type OptionRisks, type RisksRequest } from './harm/risks.js';
export type { Burden } from './burden.js';
export { ownCost, type OwnCost, type OwnPrice, type OwnPrices } from './own-price.js';
export {
  prefer,
  type Preference,
  type ScoredOption,
  type ScorePart,
  type Sensitivity,
} from './prefer/prefer.js';
export type { Caveat } from './prefer/values.js';
export {
  criterionIdsFor,
  weightShares,
  WeightsError,
  type CriterionId,
  type Weights,
} from './prefer/weights.js';
export { reportOf } from './report/report.js';
export { countText, harmName, optionName, outcomeName } from './report/names.js';
export type {
  Block,
  IconArray,
  OutcomeRow,
  OutcomeTable,
  Report,
  Section,
  SectionId,
} from './report/content.js';
