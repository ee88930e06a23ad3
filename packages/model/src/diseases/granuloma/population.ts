import { exp, type CompiledModel } from '@bifrons/engine';
import { granuloma as granulomaModel } from '../../compiled/granuloma.generated.js';
import { valuesOf, type Draw } from '../../posterior.js';
import type { DiseasePopulation } from '../disease.js';
import type { GranulomaCandidate, ScoreId } from './people.js';

/** The calibration and the posterior that both diseases share (docs/decisions/0026). */
export const fit = 'sarcoidosis';

const place = (name: string): number => granulomaModel.stateNames.indexOf(name);
const macrophages = place('M');

/** Parameters of the equations that everybody has and that are called the same in the calibration. */
const shared = ['kT', 'kM', 'kG', 'theta', 'h', 'v12', 'c0', 'eps', 'tauX', 'socs', 'K'] as const;

/** The choices of a calibration that no fit changes. */
interface GranulomaSettings {
  /** SD of a reading at the start, percent of it. */
  readonly csamiNoise: number;
  readonly globalNoise: number;
  /** Reading, percent of the start, below which skin is called clear. */
  readonly unseen: number;
  readonly leaveRate: number;
  readonly runInWeeks: number;
}

let settings: GranulomaSettings | undefined;

/** Read once, because they are wanted for every reading. @throws Error when the calibration lacks a value. */
export function readSettings(): GranulomaSettings {
  if (settings !== undefined) return settings;
  const value = valuesOf(fit, new Map());
  settings = {
    csamiNoise: value('csamiNoise'),
    globalNoise: value('globalNoise'),
    unseen: value('unseen'),
    leaveRate: value('leaveRate'),
    runInWeeks: value('runInWeeks'),
  };
  return settings;
}

/** What in all draws reads as a response on a physician's global scale: this much of the start is left. */
export const globalLeft = 60;

/**
 * A rater's reading, percent of the start, of what is truly left of it (share), where some share reads as so many percent:
 * straight from 0 to there, and from there to all.
 */
function readingOf(left: number, knee: number, reading: number): number {
  return left <= knee ? (reading * left) / knee : reading + ((100 - reading) * (left - knee)) / (1 - knee);
}

/** The population of one draw; without any, that of the medians of the priors. */
export function populationOf(draw: Draw): DiseasePopulation<GranulomaCandidate> {
  const value = valuesOf(fit, draw);
  const weights = {
    gIfng: value('wIfng'),
    gGmcsf: value('wGmcsf'),
    gIl6: value('wIl6'),
    gTnf: value('wTnf'),
  };
  const all = Object.values(weights).reduce((a, b) => a + b);
  const common = {
    ...Object.fromEntries(shared.map((name) => [name, value(name)])),
    ...Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, weight / all])),
  };
  const bases = new Map<CompiledModel, Float64Array>();
  const baseOf = (model: CompiledModel): Float64Array => {
    let base = bases.get(model);
    if (base === undefined) bases.set(model, (base = model.defaults(common)));
    return base;
  };
  const [mu, omegaR, drift, omegaX] = [value('mu'), value('omegaR'), value('drift'), value('omegaX')];
  const [antigen, omegaAntigen, mostAntigen] = [
    value('antigen'),
    value('omegaAntigen'),
    value('mostAntigen'),
  ];
  const [activeMargin, tnfBlocked] = [value('activeMargin'), value('tnfBlocked')];
  const [erythemaShare, fibrosis] = [value('erythemaShare'), value('fibrosis')];
  const [clearLeft, response] = [value('clearLeft') / 100, value('globalResponse')];
  const { unseen } = readSettings();
  return {
    margin: (state) => state[macrophages]! - activeMargin,
    parametersOf(candidate, model) {
      const parameters = baseOf(model).slice();
      const put = (name: string, to: number) => (parameters[model.parameterNames.indexOf(name)] = to);
      put('R', exp(mu + omegaR * candidate.zDrive));
      put('antigen', Math.min(mostAntigen, antigen * exp(omegaAntigen * candidate.zAntigen)));
      put('x', omegaX * candidate.zDrift - drift);
      return parameters;
    },
    parametersAtStart(parameters, _, { tnfInhibitor = 0 }) {
      const own = parameters.slice();
      // The averaged equations and those in full resolution have the same parameters in front.
      const put = (name: string, to: number) => (own[granulomaModel.parameterNames.indexOf(name)] = to);
      put('since0', 1);
      put('tnfBlock', tnfBlocked * tnfInhibitor);
      return own;
    },
    truthOf(score, { candidate: { starts }, state }, model) {
      const perState = 1 / state[macrophages]!;
      const [m, g] = [model.stateNames.indexOf('M'), model.stateNames.indexOf('G')];
      const redness = (states: Float64Array, at: number) => states[at + m]! * perState;
      const mass = (states: Float64Array, at: number) => states[at + g]! * perState;
      const activity = (states: Float64Array, at: number) =>
        erythemaShare * redness(states, at) + (1 - erythemaShare) * mass(states, at);
      /** In percent of the start. */
      const read: Record<ScoreId, (states: Float64Array, at: number) => number> = {
        csami: (states, at) => readingOf(activity(states, at), clearLeft, unseen),
        'plaque-thickness': (states, at) => 100 * (fibrosis + (1 - fibrosis) * mass(states, at)),
        'plaque-erythema': (states, at) => 100 * redness(states, at),
        'skin-global': (states, at) => readingOf(activity(states, at), 1 - response, globalLeft),
      };
      const own = read[score.id as ScoreId];
      const start = starts[score.id as ScoreId] / 100;
      return (states, at) => Math.min(score.max, Math.max(score.min, start * own(states, at)));
    },
  };
}
