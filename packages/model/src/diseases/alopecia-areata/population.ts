import { exp, type CompiledModel } from '@bifrons/engine';
import { alopeciaAreata as alopeciaAreataModel } from '../../compiled/alopecia-areata.generated.js';
import { calibrationOf, valuesOf, type Draw } from '../../posterior.js';
import type { DiseasePopulation } from '../disease.js';
import { spellCount, type AlopeciaCandidate, type EpisodeFacts } from './people.js';

/** The disease, its calibration and its posterior. */
export const id = 'alopecia-areata';

const visible = alopeciaAreataModel.stateNames.indexOf('v');

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

/** What the calibration says of the readings of this disease. @throws Error when it lacks a value. */
export function readSettings(): AlopeciaSettings {
  const value = valuesOf(id, new Map());
  return {
    readingSd: value('readingSd'),
    episodes: {
      lnSd: value('episodeLnSd'),
      shortest: value('episodeMin'),
      unknown: calibrationOf(id).populations.find((one) => one.id === 'brave')!.episodeYears!,
    },
    runInWeeks: value('runInWeeks'),
  };
}

/** Parameters that everybody shares, and where those of the person go, which are left as the model's text has them. */
interface Base {
  readonly values: Float64Array;
  readonly at: Record<(typeof ofThePerson)[number], number>;
  readonly spellsAt: readonly number[];
}

/** The population of one draw; without any, that of the medians of the priors. */
export function populationOf(draw: Draw): DiseasePopulation<AlopeciaCandidate> {
  const value = valuesOf(id, draw);
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
  // Visible share of the affected follicles, 0 to 1, below which a person's disease counts as active and is enrolled.
  const visibleBelow = value('enrolmentVisible');
  // Share of the hair that is missing at first, below which a rater sees no bald area any more.
  const unseen = value('unseen');
  return {
    margin: (state) => visibleBelow - state[visible]!,
    truthOf(_, { candidate, state }, model) {
      const v = model.stateNames.indexOf('v');
      const bald = 1 - state[visible]!;
      return (states, at) => {
        const missing = (1 - states[at + v]!) / bald;
        return (candidate.salt * Math.max(0, missing - unseen)) / (1 - unseen);
      };
    },
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
