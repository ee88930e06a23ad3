import { exp, log, type CompiledModel } from '@bifrons/engine';
import { bullousPemphigoid as pemphigoidModel } from '../../compiled/bullous-pemphigoid.generated.js';
import { calibrationOf, valuesOf, type Draw } from '../../posterior.js';
import type { DiseasePopulation } from '../disease.js';
import type { PemphigoidCandidate, Steroid, UsualScores } from './people.js';

/** The disease, its calibration and its posterior. */
export const id = 'bullous-pemphigoid';

const stateAt = (name: string) => pemphigoidModel.stateNames.indexOf(name);
const [antibody, effector, lesions, steroidInBody] = ['A', 'H', 'L', 'S'].map(stateAt) as [
  number,
  number,
  number,
  number,
];

/** Parameters of the equations that everybody has and that are called the same in the calibration. */
const shared = [
  'kB',
  'tauIgG',
  'kH',
  'kL',
  'kJ',
  'eta',
  'g0',
  'b0',
  'c0',
  'a',
  'j0',
  'r31',
  'sH',
  'sB',
  'tauX',
  'deathRate',
  'leaveRate',
  'rescueRate',
  'socs',
  'K',
] as const;

/** The choices of a calibration that no fit changes. */
export interface PemphigoidSettings {
  /** SD of a reading: of BPDAI, blisters and what counts as control or remission as logarithms, of antibody as a logarithm, of itch in points. */
  readonly activitySd: number;
  readonly antibodySd: number;
  readonly itchSd: number;
  /** People who die and who leave per week. */
  readonly deathRate: number;
  readonly leaveRate: number;
  readonly runInWeeks: number;
  readonly usual: UsualScores;
}

let settings: PemphigoidSettings | undefined;

/** Read once, because they are wanted for every reading and every week. @throws Error when the calibration lacks a value. */
export function readSettings(): PemphigoidSettings {
  if (settings !== undefined) return settings;
  const value = valuesOf(id, new Map());
  const { bpdai, itch, 'blister-count': blisters } = calibrationOf(id).populations[0]!.severity!;
  settings = {
    activitySd: value('activitySd'),
    antibodySd: value('antibodySd'),
    itchSd: value('itchSd'),
    deathRate: value('deathRate'),
    leaveRate: value('leaveRate'),
    runInWeeks: value('runInWeeks'),
    usual: { bpdai: bpdai!, itch: itch!, blisters: blisters! },
  };
  return settings;
}

/** Effector cells and new lesions, relative to untreated disease, above which disease counts as active. */
const active = { effector: 0.4, lesions: 0.3 };
/** Of those who are active although they take a corticosteroid, this share of it: their disease is held down. */
const activeOnSteroid = 0.1;
/** Weeks in which a corticosteroid shows what it can: who has active disease after that has more drive than others. */
const steroidShows = 4;

/** The usual dose of a corticosteroid in the fit, mg/kg of prednisone a day: what is not printed of a series is a share of it. */
const usualSteroid = 0.5;
/** Itch below this share of that at the start is as good as gone. */
const itchGone = 0.3;

/** Inputs of `Background`: what a trial gives beside its medicines. */
const inputsOfTrials = ['steroid', 'steroidHold', 'steroidTaper', 'steroidEnd', 'steroidStop'] as const;

/** The population of one draw; without any, that of the medians of the priors. */
export function populationOf(draw: Draw): DiseasePopulation<PemphigoidCandidate> {
  const value = valuesOf(id, draw);
  const intoTone = 1 + exp(value('w5')) + exp(value('wG'));
  const intoHelp = 1 + exp(value('h21')) + exp(value('h6'));
  const common: Readonly<Record<string, number>> = {
    ...Object.fromEntries(shared.map((name) => [name, value(name)])),
    q4: 1 / intoTone,
    q5: exp(value('w5')) / intoTone,
    qG: exp(value('wG')) / intoTone,
    u4: 1 / intoHelp,
    u21: exp(value('h21')) / intoHelp,
    u6: exp(value('h6')) / intoHelp,
  };
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
  const [c0, a, sH, sB] = [value('c0'), value('a'), value('sH'), value('sB')];
  /**
   * By how much drive and antibody of somebody are higher whose disease is active although they have taken a corticosteroid: by
   * what it cuts, as far as that has shown. So its effect is not promised twice, and a taper can bring a flare.
   */
  const inSpiteOf = (steroid: Steroid | undefined): { effector: number; antibody: number } => {
    if (steroid === undefined || steroid.sinceWeeks === 0) return { effector: 1, antibody: 1 };
    const dose = steroid.mgPerKg / usualSteroid;
    const usual = Math.min(1, dose);
    const odds = (sH / (1 - sH)) * Math.max(1, dose);
    const shown = 1 - exp(-steroid.sinceWeeks / steroidShows);
    return {
      effector: exp(-shown * log(1 - (usual * odds) / (1 + odds))),
      antibody: exp(-shown * log(1 - usual * sB)),
    };
  };
  /** New lesions of a row of states of the averaged equations or of those in full resolution, which have the same in front. */
  const blistering = (states: Float64Array, at: number): number =>
    exp(a * log(Math.max(states[at + antibody]!, 1e-9))) * (c0 + (1 - c0) * states[at + effector]!);
  return {
    margin(state) {
      const held = state[steroidInBody]! > 0.01 ? activeOnSteroid : 1;
      return Math.min(
        state[effector]! - held * active.effector,
        blistering(state, 0) - held * active.lesions,
      );
    },
    parametersOf({ steroid, zDrive, zDrift }, model) {
      const parameters = baseOf(model).slice();
      const put = (name: string, to: number) => (parameters[model.parameterNames.indexOf(name)] = to);
      const inSpite = inSpiteOf(steroid);
      const drive = exp(of.mu + of.omegaR * zDrive) * inSpite.effector;
      put('R', drive);
      put('H0', Math.max(1.5, drive));
      put('inSpite', inSpite.antibody);
      put('x', -of.regression + of.omegaX * zDrift);
      if (steroid !== undefined) {
        put('steroid', steroid.mgPerKg);
        put('steroidFrom', -steroid.sinceWeeks);
        put('steroidTaper', steroid.taperWeeks ?? 1);
        put('steroidEnd', steroid.taperWeeks === undefined ? 1 : 0);
        put('failing', 1);
      }
      return parameters;
    },
    parametersAtStart(parameters, state, background) {
      const own = parameters.slice();
      // The averaged equations and those in full resolution have the same parameters in front.
      const put = (name: string, to: number) => (own[pemphigoidModel.parameterNames.indexOf(name)] = to);
      put('L0', state[lesions]!);
      for (const name of inputsOfTrials) if (background[name] !== undefined) put(name, background[name]);
      const unprinted =
        of.besideJak * (background['besideJak'] ?? 0) +
        of.besideDupilumab * (background['besideDupilumab'] ?? 0);
      if (unprinted > 0) put('steroid', usualSteroid * unprinted);
      put('adsorbed', -log(of.afterAdsorption) * (background['immunoadsorption'] ?? 0));
      return own;
    },
    truthOf(score, { candidate, state }, model) {
      const place = (name: string) => model.stateNames.indexOf(name);
      const proportional = (name: string, start: number) => {
        const at0 = place(name);
        const perState = start / state[stateAt(name)]!;
        return (states: Float64Array, at: number) => Math.min(score.max, perState * states[at + at0]!);
      };
      switch (score.id) {
        case 'bpdai':
          return proportional('L', candidate.bpdai);
        case 'blister-count':
          return proportional('L', candidate.blisters);
        case 'itch':
          return proportional('J', candidate.itch);
        case 'anti-bp180':
          return proportional('A', 100);
        case 'disease-control': {
          const threshold = of.controlled * blistering(state, 0);
          return (states, at) => Math.min(score.max, blistering(states, at) / threshold);
        }
        default: {
          const lesionsLeft = proportional('L', 1 / of.cleared);
          const itchLeft = proportional('J', 1 / itchGone);
          const failed = place('X');
          return (states, at) =>
            states[at + failed]! > candidate.endurance
              ? score.max
              : Math.max(lesionsLeft(states, at), itchLeft(states, at));
        }
      }
    },
  };
}

/** Estimated quantities that make people, their scores, and what was given beside a medicine in series that do not print it. */
const ofPeople = [
  'mu',
  'omegaR',
  'regression',
  'omegaX',
  'controlled',
  'cleared',
  'besideJak',
  'besideDupilumab',
  'afterAdsorption',
] as const;
