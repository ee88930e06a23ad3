import { exp, log, type CompiledModel } from '@bifrons/engine';
import { vitiligo as vitiligoModel } from '../../compiled/vitiligo.generated.js';
import { calibrationOf, valuesOf, type Draw } from '../../posterior.js';
import type { DiseasePopulation, Spread } from '../disease.js';
import type { VitiligoCandidate } from './people.js';

/** The disease, its calibration and its posterior. */
export const id = 'vitiligo';

const place = (name: string): number => vitiligoModel.stateNames.indexOf(name);
const [chemokines, ofRunIn] = [place('C'), place('q')];

/** Parameters of the equations that everybody has and that are called the same in the calibration. */
const shared = [
  'c0',
  'theta',
  'e0',
  'm0',
  'tauM',
  'kE',
  'kC',
  'Cg',
  'Cl',
  'tauZ',
  'lambda',
  'spread',
  'body',
  'hands',
  'restShift',
  'omegaX',
  'periodShort',
  'periodLong',
  'depthS',
  'tauS',
  'socs',
  'K',
] as const;

const weeksPerYear = 52;
/** Remissions are drawn from so many weeks before the untreated run-in on: what is left of an earlier one is little. */
const spellsBefore = 26;

/** The choices of a calibration that no fit changes. */
export interface VitiligoSettings {
  /** SD of a reading of F-VASI or T-VASI as a logarithm. */
  readonly readingSd: number;
  readonly runInWeeks: number;
  /** T-VASI of people of whom it is not known: that of the first population. */
  readonly usualTotal: Spread;
}

let settings: VitiligoSettings | undefined;

/** Read once, because they are wanted for every reading. @throws Error when the calibration lacks a value. */
export function readSettings(): VitiligoSettings {
  if (settings !== undefined) return settings;
  const value = valuesOf(id, new Map());
  const usualTotal = calibrationOf(id).populations[0]!.severity!['tvasi']!;
  settings = { readingSd: value('readingSd'), runInWeeks: value('runInWeeks'), usualTotal };
  return settings;
}

/** Estimated quantities that make people. */
const ofPeople = [
  'mu',
  'omegaR',
  'activeShift',
  'rho',
  'omegaRho',
  'rhoMax',
  'rest',
  'omegaRest',
  'omegaP',
  'spellRate',
] as const;

/** The population of one draw; without any, that of the medians of the priors. */
export function populationOf(draw: Draw): DiseasePopulation<VitiligoCandidate> {
  const value = valuesOf(id, draw);
  const common = Object.fromEntries(shared.map((name) => [name, value(name)]));
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
  const restLogit = log(of.rest / (1 - of.rest));
  const [enrolmentTone, enrolmentFace] = [value('enrolmentTone'), value('enrolmentFace')];
  const firstSpell = -value('runInWeeks') - spellsBefore;
  // Of what is outside of the face, the share on hands and feet.
  const onHands = value('handsShare');
  return {
    // Active disease, and a face that did not regain pigment by itself in the year before.
    margin: (state) => Math.min(state[chemokines]! - enrolmentTone, state[ofRunIn]! - enrolmentFace),
    potencyFactor: ({ zPotency }) => exp(of.omegaP * zPotency),
    parametersOf(candidate, model) {
      const parameters = baseOf(model).slice();
      const { parameterNames } = model;
      const put = (name: string, to: number) => (parameters[parameterNames.indexOf(name)] = to);
      put('R', exp(of.mu + of.activeShift * candidate.active + of.omegaR * candidate.zDrive));
      put('rho', Math.min(of.rho * exp(of.omegaRho * candidate.zReturn), of.rhoMax));
      put('rest', 1 / (1 + exp(-(restLogit + of.omegaRest * candidate.zRest))));
      put('phase1', candidate.phase1);
      put('phase2', candidate.phase2);
      let start = firstSpell;
      candidate.spellGaps.forEach((gap, k) => {
        start += (weeksPerYear * gap) / of.spellRate;
        put(`spell${k + 1}`, start);
      });
      return parameters;
    },
    parametersAtStart(parameters) {
      const own = parameters.slice();
      // The averaged equations and those in full resolution have the same parameters in front.
      own[vitiligoModel.parameterNames.indexOf('since0')] = 1;
      return own;
    },
    truthOf(score, { candidate: { fvasi, tvasi } }, model) {
      const [face, body, hands] = ['sF', 'sB', 'sH'].map((name) => model.stateNames.indexOf(name)) as [
        number,
        number,
        number,
      ];
      if (score.id === 'fvasi') return (states, at) => Math.min(score.max, fvasi * states[at + face]!);
      const elsewhere = tvasi - fvasi;
      return (states, at) => {
        const other = (1 - onHands) * states[at + body]! + onHands * states[at + hands]!;
        return Math.min(score.max, fvasi * states[at + face]! + elsewhere * other);
      };
    },
  };
}
