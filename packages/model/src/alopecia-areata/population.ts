import { exp, type CompiledModel } from '@bifrons/engine';
import { calibration } from '@bifrons/knowledge';
import { calibrationInUse } from '../in-use.js';
import type { Draw } from '../posterior.js';
import { spellCount, type Candidate, type EpisodeFacts } from '../patients/people.js';

/** Weeks per year, as the calibration counts them. */
const weeksPerYear = 52;

/** Estimated quantities that make people's parameters. */
const ofPeople = [
  'mu',
  'deltaMu',
  'omegaR',
  'rho',
  'omegaRho',
  'rhoMax',
  'tauM',
  'dystrophic',
  'tauD',
  'ceiling',
  'ceilingSeverity',
  'ceilingSd',
  'spellRate',
] as const;

/** Parameters that no calibration estimates: the model's text has them (`models/socs-dynamic.ant`). */
const ofTheText = new Set(['kS']);
/** Starts of a person's remissions, weeks. */
const spells = Array.from({ length: spellCount }, (_, k) => `spell${k + 1}`);
/** Parameters in which people differ. */
const ofThePerson = ['R', 'rho', 'phase1', 'phase2', 'M0', 'd0', 'kappa'] as const;

const personal: ReadonlySet<string> = new Set([...ofThePerson, ...spells]);
/** Remissions are drawn from so many weeks before the untreated run-in on: what is left of an earlier one is nothing. */
const spellsBefore = 52;

/** The choices of a calibration that no fit changes. */
export interface AlopeciaSettings {
  /** Points of SALT: SD of one reading of the score. */
  readonly readingSd: number;
  readonly episodes: EpisodeFacts;
  /** Untreated weeks before virtual enrolment. */
  readonly runInWeeks: number;
}

/** A draw of the population parameters, ready to be turned into one person's parameters. */
export interface AlopeciaPopulation {
  /** Visible share of the affected follicles, 0 to 1, below which a person's disease counts as active and is enrolled. */
  readonly visibleBelow: number;
  /** Share of the hair that is missing at first, below which a rater sees no bald area any more. */
  readonly unseen: number;
  /** A person's parameters for a model compiled from `models/alopecia-areata.ant`. */
  parametersOf(candidate: Candidate, model: CompiledModel): Float64Array;
}

/** @throws Error when the calibration lacks a value. */
export function readSettings(): AlopeciaSettings {
  const fit = calibration(calibrationInUse)!;
  const value = valuesOf(new Map());
  return {
    readingSd: value('readingSd'),
    episodes: {
      lnSd: value('episodeLnSd'),
      shortest: value('episodeMin'),
      unknown: fit.populations.find(({ id }) => id === 'brave')!.episodeYears,
    },
    runInWeeks: value('runInWeeks'),
  };
}

/** What is drawn, else what is fixed, else the median of the prior. */
function valuesOf(draw: Draw): (name: string) => number {
  const { estimated, fixed } = calibration(calibrationInUse)!;
  const values = new Map([...estimated, ...fixed].map(({ name, value }) => [name, value]));
  return (name) => {
    const found = draw.get(name) ?? values.get(name);
    if (found === undefined) throw new Error(`calibration "${calibrationInUse}" lacks "${name}"`);
    return found;
  };
}

/** Parameters that everybody shares, and where those of the person go, which are left as the model's text has them. */
interface Base {
  readonly values: Float64Array;
  readonly at: Record<(typeof ofThePerson)[number], number>;
  readonly spellsAt: readonly number[];
}

/** The population of one draw; without any, that of the medians of the priors. */
export function populationOf(draw: Draw): AlopeciaPopulation {
  const value = valuesOf(draw);
  const of = Object.fromEntries(ofPeople.map((name) => [name, value(name)])) as Record<
    (typeof ofPeople)[number],
    number
  >;
  const bases = new Map<CompiledModel, Base>();
  const baseOf = (model: CompiledModel): Base => {
    let base = bases.get(model);
    if (base === undefined) {
      const { parameterNames } = model;
      const values = model.defaults();
      parameterNames.forEach((name, k) => {
        if (!ofTheText.has(name) && !personal.has(name)) values[k] = value(name);
      });
      const places = ofThePerson.map((name) => [name, parameterNames.indexOf(name)]);
      const spellsAt = spells.map((name) => parameterNames.indexOf(name));
      bases.set(model, (base = { values, at: Object.fromEntries(places) as Base['at'], spellsAt }));
    }
    return base;
  };
  const firstSpell = -value('runInWeeks') - spellsBefore;
  return {
    visibleBelow: value('enrolmentVisible'),
    unseen: value('unseen'),
    parametersOf(candidate, model) {
      const { values, at, spellsAt } = baseOf(model);
      const parameters = values.slice();
      const severity = severityOf(candidate.salt);
      const weeks = candidate.episodeYears * weeksPerYear;
      const ceiling = of.ceiling + of.ceilingSeverity * severity + of.ceilingSd * candidate.zCeiling;
      parameters[at.kappa] = 1 / (1 + exp(-ceiling));
      parameters[at.R] = exp(of.mu + of.deltaMu * severity + of.omegaR * candidate.zGain);
      parameters[at.rho] = Math.min(of.rho * exp(of.omegaRho * candidate.zReentry), of.rhoMax);
      parameters[at.phase1] = candidate.phase1;
      parameters[at.phase2] = candidate.phase2;
      parameters[at.M0] = 1 - exp(-weeks / of.tauM);
      parameters[at.d0] = parameters[at.kappa]! * of.dystrophic * exp(-weeks / of.tauD);
      let start = firstSpell;
      spellsAt.forEach((place, k) => {
        start += (weeksPerYear * candidate.spellGaps[k]!) / of.spellRate;
        parameters[place] = start;
      });
      return parameters;
    },
  };
}

/** Severity that the gain and the ceiling follow: 0 at SALT 50 and below, 1 at SALT 100, smooth between. */
export function severityOf(salt: number): number {
  const above = Math.max(0, salt - 50) / 50;
  return above * above;
}
