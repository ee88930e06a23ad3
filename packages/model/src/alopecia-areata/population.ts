import { exp, type CompiledModel } from '@bifrons/engine';
import { calibration as findCalibration } from '@bifrons/knowledge';
import type { FactReader } from '../facts.js';
import { verySevereSalt, type Candidate, type EpisodeFacts } from '../patients/people.js';

/** Weeks per year, as the calibration counted them. */
const weeksPerYear = 52;

/** Parameters that no calibration estimates: the model's text has them (`models/socs-dynamic.ant`). */
const ofTheText = new Set(['kS']);
/** Parameters in which people differ. */
const ofThePerson = new Set(['R', 'rho', 'phase1', 'phase2', 'M0']);

/** The population parameters of a calibration, ready to be turned into one person's parameters. */
export interface AlopeciaPopulation {
  /** Points of SALT: SD of one reading of the score. */
  readonly readingSd: number;
  readonly episodes: EpisodeFacts;
  /** Virtual enrolment: untreated weeks before the start, and what makes a person's disease active and stable. */
  readonly enrolment: {
    readonly runInWeeks: number;
    readonly collapseAbove: number;
    readonly visibleBelow: number;
  };
  /** A person's parameters for a model compiled from `models/alopecia-areata.ant`. */
  parametersOf(candidate: Candidate, model: CompiledModel): Float64Array;
}

/** @throws Error when there is no such calibration, or it lacks a parameter. */
export function readPopulation(id: string, reader: FactReader): AlopeciaPopulation {
  const fit = findCalibration(id);
  if (fit === undefined) throw new Error(`no calibration "${id}"`);
  const values = new Map<string, number>();
  for (const p of fit.parameters) {
    values.set(p.name, p.value);
    reader.record(`calibration.${fit.id}.${p.name}`, p.note ?? p.name, p, fit.sources);
  }
  const value = (name: string): number => {
    const found = values.get(name);
    if (found === undefined) throw new Error(`calibration "${id}" lacks the parameter "${name}"`);
    return found;
  };
  const [mu, deltaMu, omegaR, rho, omegaRho, rhoMax, tauM] = [
    'mu',
    'deltaMu',
    'omegaR',
    'rho',
    'omegaRho',
    'rhoMax',
    'tauM',
  ].map(value) as [number, number, number, number, number, number, number];
  const bases = new Map<CompiledModel, Float64Array>();
  /** What is the same for everybody; what is not is left as the model's text has it. */
  const baseOf = (model: CompiledModel): Float64Array => {
    let base = bases.get(model);
    if (base === undefined) {
      base = model.defaults();
      model.parameterNames.forEach((name, k) => {
        if (!ofTheText.has(name) && !ofThePerson.has(name)) base![k] = value(name);
      });
      bases.set(model, base);
    }
    return base;
  };
  const brave = fit.populations.find((population) => population.id === 'brave');
  if (brave === undefined) throw new Error(`calibration "${id}" lacks the population "brave"`);
  return {
    readingSd: value('readingSd'),
    episodes: {
      lnSd: value('episodeLnSd'),
      shortest: value('episodeMin'),
      unknown: brave.episodeYears,
    },
    enrolment: {
      runInWeeks: value('runInWeeks'),
      collapseAbove: value('enrolmentCollapse'),
      visibleBelow: value('enrolmentVisible'),
    },
    parametersOf(candidate, model) {
      const parameters = baseOf(model).slice();
      const set = (name: string, of: number) => (parameters[model.parameterNames.indexOf(name)] = of);
      const shift = candidate.salt >= verySevereSalt ? deltaMu : 0;
      set('R', exp(mu + shift + omegaR * candidate.zGain));
      set('rho', Math.min(rho * exp(omegaRho * candidate.zReentry), rhoMax));
      set('phase1', candidate.phase1);
      set('phase2', candidate.phase2);
      set('M0', 1 - exp((-candidate.episodeYears * weeksPerYear) / tauM));
      return parameters;
    },
  };
}
