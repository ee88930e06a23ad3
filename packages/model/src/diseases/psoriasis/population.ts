import { exp, log, type CompiledModel } from '@bifrons/engine';
import { psoriasis as psoriasisModel } from '../../compiled/psoriasis.generated.js';
import { valuesOf, type Draw } from '../../posterior.js';
import type { DiseasePopulation, ScoreModel, TrialPopulation } from '../disease.js';
import type { PsoriasisCandidate } from './people.js';

/** The disease, its calibration and its posterior. */
export const id = 'psoriasis';

const { stateNames } = psoriasisModel;
const [plaque, keratinocytes] = [stateNames.indexOf('V'), stateNames.indexOf('K')];

/** Parameters of the equations that everybody has and that are called the same in the calibration. */
const shared = [
  'c23',
  'cg',
  'cI',
  'cN',
  'cT',
  'w17',
  'theta',
  'kT',
  'kK',
  'kD',
  'kV',
  'm0',
  'e0',
  'd0',
  'tauM',
  'tauQ',
  'omegaX',
  'periodShort',
  'periodLong',
  'f6',
  'socs',
  'Kd',
] as const;

/** The choices of a calibration that no fit changes. */
export interface PsoriasisSettings {
  /** SD of a reading: of PASI and of the body surface as logarithms, of the global assessment in points. */
  readonly pasiSd: number;
  readonly bsaSd: number;
  readonly pgaSd: number;
  /** PASI below which a rater sees nothing: the score is coarse there. */
  readonly unseenPasi: number;
  /** Body surface, percent, that goes with a PASI of 1, where it is not known. */
  readonly bsaPerPasi: number;
  /** People who leave per week, whatever happens. */
  readonly leaveRate: number;
  readonly runInWeeks: number;
}

let settings: PsoriasisSettings | undefined;

/** Read once, because they are wanted for every reading and every week. @throws Error when the calibration lacks a value. */
export function readSettings(): PsoriasisSettings {
  if (settings !== undefined) return settings;
  const value = valuesOf(id, new Map());
  settings = {
    pasiSd: value('pasiSd'),
    bsaSd: value('bsaSd'),
    pgaSd: value('pgaSd'),
    unseenPasi: value('unseenPasi'),
    bsaPerPasi: value('bsaPerPasi'),
    leaveRate: value('leaveRate'),
    runInWeeks: value('runInWeeks'),
  };
  return settings;
}

/** Least PASI that some trials admitted. */
export const mildestOf = (populations: readonly TrialPopulation[]): number =>
  Math.min(...populations.map(({ severity }) => severity!['pasi']!['min']!));

/** Plaque and keratinocyte activity, relative to long-standing disease, above which disease counts as active. */
const active = { plaque: 0.5, keratinocytes: 0.4 };

/** PASI at which extent and signs are those of moderate to severe disease; extent counts half in the global assessment. */
const usualPasi = 20;
/**
 * Share of a change of PASI (as a logarithm) that is extent; the rest is signs. Assumed: no trial of the fit has the body surface.
 * At a half, extent and signs would go alike; but a plaque that is seen has some sign, so that little PASI is little extent.
 */
const extentOfPasi = 0.75;
/** Added to PASI where the global assessment follows its logarithm. */
const clearPasi = 0.3;
/** What is called almost clear or clear reads at most so much. */
const almostClear = 1.5;

/** The population of one draw; without any, that of the medians of the priors. */
export function populationOf(draw: Draw): DiseasePopulation<PsoriasisCandidate> {
  const value = valuesOf(id, draw);
  const common: Readonly<Record<string, number>> = Object.fromEntries(
    shared.map((name) => [name, value(name)]),
  );
  const bases = new Map<CompiledModel, Float64Array>();
  const baseOf = (model: CompiledModel): Float64Array => {
    let base = bases.get(model);
    if (base === undefined) bases.set(model, (base = model.defaults(common)));
    return base;
  };
  const of = Object.fromEntries(ofPeople.map((name) => [name, value(name)])) as Record<
    (typeof ofPeople)[number],
    number
  >;
  return {
    margin: (state) => Math.min(state[plaque]! - active.plaque, state[keratinocytes]! - active.keratinocytes),
    parametersOf(candidate, model) {
      const parameters = baseOf(model).slice();
      const put = (name: string, to: number) => (parameters[model.parameterNames.indexOf(name)] = to);
      put('R', exp(of.mu + of.omegaR * candidate.zDrive));
      put('speed', exp(of.omegaK * candidate.zSpeed));
      put('phase1', candidate.phase1);
      put('phase2', candidate.phase2);
      return parameters;
    },
    parametersAtStart(parameters, _, { enrolment = 0 }) {
      const own = parameters.slice();
      // The averaged equations and those in full resolution have the same parameters in front.
      own[psoriasisModel.parameterNames.indexOf('regression')] = of.regression * enrolment;
      return own;
    },
    truthOf(score, { candidate, state }, model) {
      const perState = 1 / state[plaque]!;
      const [v, q] = [model.stateNames.indexOf('V'), model.stateNames.indexOf('Q')];
      /** What is left of the PASI at the start. */
      const left = (states: Float64Array, at: number): number =>
        exp(of.nu * log(Math.max(1e-9, states[at + v]! * perState)) - states[at + q]!);
      const pasiOf = (states: Float64Array, at: number): number =>
        Math.min(72, candidate.pasi * left(states, at));
      if (score.id === 'pasi') return pasiOf;
      if (score.id === 'bsa') {
        const start = candidate.bsa ?? bsaOf(candidate.pasi);
        return (states, at) => Math.min(score.max, start * exp(extentOfPasi * log(left(states, at))));
      }
      const perExtent = Math.sqrt(usualPasi / candidate.pasi);
      const lnThreshold = log(of.pasiAlmostClear);
      return (states, at) => {
        const pga = almostClear + log(pasiOf(states, at) * perExtent + clearPasi) - lnThreshold;
        return Math.min(score.max, Math.max(score.min, pga));
      };
    },
  };
}

/** Estimated quantities that make people and their scores. */
const ofPeople = ['mu', 'omegaR', 'omegaK', 'nu', 'pasiAlmostClear', 'regression'] as const;

/** Body surface that goes with a PASI, where it was not read. */
export const bsaOf = (pasi: number): number => Math.min(100, pasi * readSettings().bsaPerPasi);

/** Global assessment that goes with a PASI at the start, where it was not read. */
export function pgaOf(pasi: number, { min, max }: Pick<ScoreModel, 'min' | 'max'>): number {
  const threshold = valuesOf(id, new Map())('pasiAlmostClear');
  const pga = almostClear + log((Math.sqrt(usualPasi * pasi) + clearPasi) / threshold);
  return Math.min(max, Math.max(min, pga));
}
