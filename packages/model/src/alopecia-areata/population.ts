import { exp, type CompiledModel } from '@bifrons/engine';
import { calibration } from '@bifrons/knowledge';
import { calibrationInUse } from '../in-use.js';
import type { Draw } from '../posterior.js';
import { verySevereSalt, type Candidate, type EpisodeFacts } from '../patients/people.js';

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
] as const;

/** Parameters that no calibration estimates: the model's text has them (`models/socs-dynamic.ant`). */
const ofTheText = new Set(['kS']);
/** Parameters in which people differ. */
const ofThePerson = ['R', 'rho', 'phase1', 'phase2', 'M0', 'd0'] as const;

/** The choices of a calibration that no fit changes. */
export interface AlopeciaSettings {
  /** Points of SALT: SD of one reading of the score. */
  readonly readingSd: number;
  readonly episodes: EpisodeFacts;
  /** Virtual enrolment: untreated weeks before the start, and what makes a person's disease active and stable. */
  readonly enrolment: {
    readonly runInWeeks: number;
    readonly collapseAbove: number;
    readonly visibleBelow: number;
  };
}

/** A draw of the population parameters, ready to be turned into one person's parameters. */
export interface AlopeciaPopulation {
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
    enrolment: {
      runInWeeks: value('runInWeeks'),
      collapseAbove: value('enrolmentCollapse'),
      visibleBelow: value('enrolmentVisible'),
    },
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
        if (!ofTheText.has(name) && !(ofThePerson as readonly string[]).includes(name))
          values[k] = value(name);
      });
      const places = ofThePerson.map((name) => [name, parameterNames.indexOf(name)]);
      bases.set(model, (base = { values, at: Object.fromEntries(places) as Base['at'] }));
    }
    return base;
  };
  return {
    parametersOf(candidate, model) {
      const { values, at } = baseOf(model);
      const parameters = values.slice();
      const verySevere = Number(candidate.salt >= verySevereSalt);
      const weeks = candidate.episodeYears * weeksPerYear;
      parameters[at.R] = exp(of.mu + of.deltaMu * verySevere + of.omegaR * candidate.zGain);
      parameters[at.rho] = Math.min(of.rho * exp(of.omegaRho * candidate.zReentry), of.rhoMax);
      parameters[at.phase1] = candidate.phase1;
      parameters[at.phase2] = candidate.phase2;
      parameters[at.M0] = 1 - exp(-weeks / of.tauM);
      parameters[at.d0] = of.dystrophic * exp(-weeks / of.tauD);
      return parameters;
    },
  };
}
