import type { CompiledModel, IntegratorOptions, WasmIntegratorOptions } from '@bifrons/engine';
import type { Calibration, Regimen, SignalId, Trial } from '@bifrons/knowledge';
import type { Phrase } from '@bifrons/language';
import type { PersonCovariates } from '../person.js';
import type { Draw } from '../posterior.js';
import type { WhenLoaded } from './when-loaded.js';

/**
 * A disease as the rest of the house knows it (DESIGN §3, docs/decisions/0020): its equations, the people who have it, and
 * its scores. A folder beside this file implements it, and `registry.ts` lists it; nothing else names a disease or a score.
 */
export interface DiseaseModel<C extends Candidate = Candidate> {
  /** Also of its calibration, its posterior and its scoreboard in the knowledge. */
  readonly id: string;
  /** Measurement models on one state; the first is the primary score. */
  readonly scores: readonly [ScoreModel, ...ScoreModel[]];
  /**
   * What counts as success of a treatment, by the primary score: at most so much. Without it, what the field aims at first: a
   * share of a person's own start.
   */
  readonly success?: number;
  /** Week at which its trials are judged. */
  readonly judgedAtWeek: number;
  /** Rates of response that a scoreboard sums up, as it describes them; the first is the one that simpler models predict. */
  readonly responses: readonly [string, ...string[]];
  /** Models that others published of the share of people with success, to compare with. */
  readonly publishedModels: readonly PublishedModel[];
  /** Signals through which medicines enter, in the order of the model's inputs: weight, then blocked and lagged of each. */
  readonly signals: readonly SignalId[];
  readonly equations: Equations;
  /** Untreated weeks before virtual enrolment. */
  readonly runInWeeks: number;
  /** Independent uniform numbers that make a candidate, and which of them are visible of a person; the others are hidden. */
  readonly traits: { readonly count: number; readonly visible: readonly number[] };
  /** Names of what is visible of a candidate: the first columns of a person's row. */
  readonly columns: readonly string[];
  /** The candidate that some uniform numbers make. */
  candidateOf(spec: PeopleSpec, u: ArrayLike<number>): C;
  /** In the order of `columns`; NaN for what is not known of a person. Among them are the scores, by their ids. */
  visible(candidate: C): number[];
  /** The population of one draw of the posterior; of an empty draw, that of the medians of the priors. */
  populationOf(draw: Draw): DiseasePopulation<C>;
  /** Width of the soft edge of enrolment, in units of `DiseasePopulation.margin`. */
  readonly softEdge: number;
  /** Classes of people whose shares enrolment must not change: the number of a person's class, by their visible traits. */
  classOf(visible: ArrayLike<number>): number;
  readonly leaving: LeavingModel;
  /** Where a forecast goes beyond the people whom the model was fitted to: in their scores, and in the course of their disease. */
  severityWarnings(asked: SeverityAsked): [ofScores: Phrase[], ofCourse: Phrase[]];
  /** What a forecast puts where the record of the disease is silent. */
  severityAssumptions(severity: Severity): Phrase[];
  /** What has to stand beside every figure of it under some medicines: on whom it rests, and what these people face anyway. */
  beside?(drugs: readonly string[]): Phrase[];
  /** Why its JAK inhibitors are not set against each other and its options are put in no order; absent where they may be. */
  readonly noOrder?: Phrase;
  /** That no trial of a medicine in this disease was used in the fit. */
  notInTrials(drug: string): Phrase;
  /** What so few data cannot carry; absent where trials carry it. */
  readonly sparse?: SparseEvidence;
}

/** A disease in which so few people were treated that some questions have no answer (docs/decisions/0026). */
export interface SparseEvidence {
  /** Why nothing is told of what follows a stop. */
  readonly stopping: Phrase;
  /** A report without a primary source, never in a fit, that stands beside a forecast: the study of the catalogue. */
  readonly quoted?: string;
}

/** Scores, and what else is known of the disease at the start, by their names in a patient file. */
export type Severity = Readonly<Record<string, number>>;

/** What a trial admits of one of them, such as `{ min, max, mean, sd }`. */
export type Spread = Readonly<Record<string, number>>;

/** Whom to draw: one person whose traits are known, or the population of a trial. */
export type PeopleSpec =
  | { readonly kind: 'person'; readonly severity: Severity; readonly covariates: PersonCovariates }
  | {
      readonly kind: 'population';
      readonly severity: Readonly<Record<string, Spread>>;
      readonly age: { readonly min: number; readonly max: number; readonly mean: number };
      readonly weightKg: { readonly mean: number; readonly sd: number };
      readonly femaleShare: number;
    };

/** One candidate: what is visible of the person, and the hidden traits as standard draws. */
export interface Candidate {
  readonly covariates: PersonCovariates;
  /** Standard normal: the deviation of ln clearance, in its SDs. */
  readonly zClearance: number;
}

export interface Equations {
  /** The text they were compiled from: `models/<file>.ant`; that of the disease's id unless given. */
  readonly file?: string;
  /** Averaged over the phases of the dose interval: as JavaScript, and the same as WebAssembly (method `rk4`). */
  readonly averaged: CompiledModel;
  readonly wasm: WhenLoaded<Uint8Array>;
  readonly integration: IntegratorOptions & WasmIntegratorOptions;
  /** Every dose as it is taken: its state continues one of the averaged equations. Without it there is no reference. */
  readonly full?: WhenLoaded<FullResolution>;
}

export interface FullResolution {
  readonly model: CompiledModel;
  stateOf(parameters: Float64Array, state: Float64Array, untreated: Float64Array): Float64Array;
}

/** A draw of the population parameters, ready to be turned into one person's parameters. */
export interface DiseasePopulation<C extends Candidate = Candidate> {
  /** A person's parameters for a model compiled from the disease's equations. */
  parametersOf(candidate: C, model: CompiledModel): Float64Array;
  /** How far a person's state after the run-in is inside what counts as active disease; above 0 they are enrolled. */
  margin(state: Float64Array): number;
  /**
   * A person's parameters from week 0 on, when they differ from those of the run-in: what is remembered of the state then,
   * and what is done in a trial beside its medicines (`Background`).
   */
  parametersAtStart?(parameters: Float64Array, state: Float64Array, background: Background): Float64Array;
  /** Factor on every IC50 in this person, where people differ in it. */
  potencyFactor?(candidate: C): number;
  /** The true score of an enrolled person from a row of states of `model`, which begins at `at`. */
  truthOf(
    score: ScoreModel,
    person: AtStart<C>,
    model: CompiledModel,
  ): (states: Float64Array, at: number, week: number) => number;
}

/** A person at week 0 of the averaged equations. */
export interface AtStart<C extends Candidate = Candidate> {
  readonly candidate: C;
  readonly state: Float64Array;
}

/** What is done in a trial or a clinic beside the medicines, by the names of the model's inputs; none: 0 each. */
export type Background = Readonly<Record<string, number>>;

/** How a score was read. */
export interface HowRead {
  /** By raters who know the treatment. */
  readonly openLabel?: boolean;
  /** On one day, of a score that is otherwise the mean of a week's diary. */
  readonly singleDay?: boolean;
}

/** A score as a measurement of the state. On its scale, 0 to 100, readings err alike everywhere. */
export interface ScoreModel {
  /** As in patient files and trials. */
  readonly id: string;
  /** As it is printed: SALT. */
  readonly name: string;
  /** What stands before a percentage of improvement, as the field writes it: SALT (SALT50), EASI- (EASI-75). */
  readonly improvement: string;
  readonly min: number;
  readonly max: number;
  /** Of a score that is the mean of a week's diary: the id of the score of a single day. */
  readonly onSingleDay?: string;
  /** Of a score in whole steps, such as a global assessment: their height. */
  readonly step?: number;
  /** Below it a reading is the least that the score has: its coarse end hides what is left. */
  readonly unseen?: number;
  /** What a chance of reaching it has to be read with, where it is known to be too high. */
  readonly beside?: Phrase;
  toScale(score: number): number;
  fromScale(onScale: number): number;
  /** How much so many points more than a score are, on the scale. */
  riseOnScale(from: number, points: number): number;
  /** SD of a reading, on the scale. */
  readingSd(how?: HowRead): number;
}

/** A model of others of the share of people with success. */
export interface PublishedModel {
  readonly id: string;
  readonly name: string;
  /** The file of the catalogue that has its parameters. */
  readonly file: string;
  /** By the parameters of that file; undefined for arms that it does not describe. */
  response(file: Trial, trial: string, regimen: Regimen, week: number): number | undefined;
}

/** Who leaves a trial: rates by name, which a calibration estimates, and the hazard that they make. */
export interface LeavingModel {
  /** Names of the estimated rates. */
  readonly rates: readonly string[];
  /** The one of people who leave whatever happens, which a trial may state. */
  readonly dropOut: string;
  /** Weeks between the visits at which people leave. */
  readonly weeksBetweenVisits: number;
  /**
   * Of those who are randomised again, nobody is counted who left before. Where it is absent the fit of the disease counted them;
   * its next one should not.
   */
  readonly countsFromSelection?: boolean;
  /**
   * People who leave per week, at a week of the trial and at a share of the primary score that they started with; `rescue`
   * is how freely the trial rescues: 1 as those of the fit, 0 not at all.
   */
  hazard(rates: Draw, week: number, share: number, rescue: number): number;
}

export interface SeverityAsked {
  readonly severity: Severity;
  readonly drugs: readonly string[];
  readonly populations: readonly TrialPopulation[];
  /** Populations of the trials of a medicine that the fit used; undefined where it used none. */
  populationsOf(drug: string): readonly TrialPopulation[] | undefined;
}

export type TrialPopulation = Calibration['populations'][number];
