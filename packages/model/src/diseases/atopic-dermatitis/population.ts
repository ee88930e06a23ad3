import { exp, log, type CompiledModel } from '@bifrons/engine';
import { atopicDermatitis as eczemaModel } from '../../compiled/atopic-dermatitis.generated.js';
import { calibrationOf, valuesOf, type Draw } from '../../posterior.js';
import type { DiseasePopulation, ScoreModel, Spread, TrialPopulation } from '../disease.js';
import type { EczemaCandidate } from './people.js';

/** The disease, its calibration and its posterior. */
export const id = 'atopic-dermatitis';

const lesion = eczemaModel.stateNames.indexOf('E');

/** Parameters of the equations that everybody has and that are called the same in the calibration. */
const shared = [
  'kT',
  'kZ',
  'kD',
  'kJ',
  'n',
  'kE',
  'kUp',
  'kN',
  'kW',
  'kA',
  'rebound',
  'itchSteroid',
  'halfUse',
  'omegaX',
  'periodShort',
  'periodLong',
  'tauM',
  'm0',
  'socs',
  'K',
] as const;

/** The choices of a calibration that no fit changes. */
export interface EczemaSettings {
  /** SD of a reading: of EASI as a logarithm, of the global assessment, of a week's and of a day's itch in points. */
  readonly easiSd: number;
  readonly igaSd: number;
  readonly itchSd: number;
  readonly itchDaySd: number;
  /** People who leave per week, whatever happens. */
  readonly leaveRate: number;
  readonly runInWeeks: number;
  /** Itch of people of whom it is not known: that of moderate to severe disease. */
  readonly usualItch: Spread;
  /**
   * Least EASI that the trials of the fit admitted. Nothing tells that the drive of milder disease is lower still, and with a
   * lower one hardly anybody would be active.
   */
  readonly mildestEasi: number;
}

/** Least EASI that some trials admitted. */
export const mildestOf = (populations: readonly TrialPopulation[]): number =>
  Math.min(...populations.map(({ severity }) => severity!['easi']!['min']!));

let settings: EczemaSettings | undefined;

/** Read once, because they are wanted for every reading and every week. @throws Error when the calibration lacks a value. */
export function readSettings(): EczemaSettings {
  if (settings !== undefined) return settings;
  const value = valuesOf(id, new Map());
  const { populations } = calibrationOf(id);
  settings = {
    easiSd: value('easiSd'),
    igaSd: value('igaSd'),
    itchSd: value('itchSd'),
    itchDaySd: value('itchDaySd'),
    leaveRate: value('leaveRate'),
    runInWeeks: value('runInWeeks'),
    usualItch: populations[0]!.severity!['itch']!,
    mildestEasi: mildestOf(populations),
  };
  return settings;
}

/** ln EASI that severity is counted from, and what counts as one step of it: those of moderate to severe disease. */
const lnUsualEasi = log(29);
const lnEasiSpread = 0.36;
/** Added to EASI where the global assessment follows its logarithm: nothing is left of the lesion at 0. */
const clearEasi = 0.3;
/** What is called almost clear or clear reads at most so much. */
const almostClear = 1.5;

/** Share from its log-odds against another share of 1 in `total`. */
const shareOf = (logOdds: number, total: number): number => exp(logOdds) / total;

/** The population of one draw; without any, that of the medians of the priors. */
export function populationOf(draw: Draw): DiseasePopulation<EczemaCandidate> {
  const value = valuesOf(id, draw);
  const intoTh2 = exp(value('w4')) + exp(value('wTS')) + 1;
  const intoBarrier = exp(value('d13')) + exp(value('d22')) + exp(value('dS')) + 1;
  const mildest = readSettings().mildestEasi;
  const common: Readonly<Record<string, number>> = {
    ...Object.fromEntries(shared.map((name) => [name, value(name)])),
    w4: shareOf(value('w4'), intoTh2),
    wTS: shareOf(value('wTS'), intoTh2),
    d13: shareOf(value('d13'), intoBarrier),
    d22: shareOf(value('d22'), intoBarrier),
    dS: shareOf(value('dS'), intoBarrier),
    zT: 1 / (1 + exp(-value('zT'))),
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
  const withSeverity = Math.max(-0.95, Math.min(0.95, of.rhoSeverity));
  const apart = Math.sqrt(1 - withSeverity * withSeverity);
  const lnEnrolled = log(value('enrolmentLesion'));
  const [care, steroid, freely] = ['care', 'steroid', 'steroidFreely'].map(value) as [number, number, number];
  return {
    margin: (state) => log(Math.max(state[lesion]!, 1e-9)) - lnEnrolled,
    potencyFactor: ({ zPotency }) => exp(of.omegaP * zPotency),
    parametersOf(candidate, model) {
      const parameters = baseOf(model).slice();
      const { parameterNames } = model;
      const put = (name: string, to: number) => (parameters[parameterNames.indexOf(name)] = to);
      const severity = (log(Math.max(candidate.easi, mildest)) - lnUsualEasi) / lnEasiSpread;
      const drive = exp(of.mu + of.omegaR * (withSeverity * severity + apart * candidate.zDrive));
      const start = Math.min(drive, 3);
      const endotype = of.omegaW * candidate.zEndotype;
      const [j13, j22, jG] = [exp(of.j13 + endotype), exp(of.j22 - endotype / 2), exp(of.jG)];
      const [h31, h13] = [exp(of.h31 + of.omegaN * candidate.zItch), exp(of.h13 + endotype / 2)];
      const [intoLesion, intoItch] = [j13 + j22 + jG + 1, h31 + h13 + 1];
      put('R', drive);
      put('T0', start);
      put('M0', (2 * start) / (1 + start));
      put('phase1', candidate.phase1);
      put('phase2', candidate.phase2);
      put('j13', j13 / intoLesion);
      put('j22', j22 / intoLesion);
      put('jG', jG / intoLesion);
      put('h31', h31 / intoItch);
      put('h13', h13 / intoItch);
      return parameters;
    },
    parametersAtStart(parameters, state, background) {
      const own = parameters.slice();
      // The averaged equations and those in full resolution have the same parameters in front.
      const put = (name: string, to: number) => (own[eczemaModel.parameterNames.indexOf(name)] = to);
      const given = (name: string) => background[name] ?? 0;
      put('E0', state[lesion]!);
      put('care', care * given('care'));
      put('steroidUse', steroid * (given('corticosteroid') + freely * given('corticosteroidFreely')));
      return own;
    },
    truthOf(score, { candidate, state }, model) {
      const easiOf = courseOf('E', candidate.easi, 72, state, model);
      if (score.id === 'easi') return easiOf;
      if (score.id === 'iga') {
        const lnThreshold = log(of.easiAlmostClear);
        const perArea = overWideArea(candidate.easi);
        return (states, at, week) => {
          const iga = almostClear + log(easiOf(states, at, week) * perArea + clearEasi) - lnThreshold;
          return Math.min(score.max, Math.max(score.min, iga));
        };
      }
      const itchOf = courseOf(score.id === 'itch' ? 'W' : 'N', candidate.itch, score.max, state, model);
      return (states, at, week) => itchOf(states, at, week) * (1 - of.expectation * (1 - exp(-week)));
    },
  };
}

/** Estimated quantities that make people and their scores. */
const ofPeople = [
  'mu',
  'omegaR',
  'rhoSeverity',
  'j13',
  'j22',
  'jG',
  'h31',
  'h13',
  'omegaW',
  'omegaN',
  'omegaP',
  'easiAlmostClear',
  'expectation',
] as const;

/** A score that follows one state in proportion, from what it was at week 0. */
function courseOf(
  name: string,
  start: number,
  most: number,
  atStart: Float64Array,
  model: CompiledModel,
): ReturnType<NonNullable<DiseasePopulation['truthOf']>> {
  const perState = start / atStart[eczemaModel.stateNames.indexOf(name)]!;
  const place = model.stateNames.indexOf(name);
  return (states, at) => Math.min(most, perState * states[at + place]!);
}

/**
 * How many times the EASI of the same lesions on more of the body. Milder disease than the mildest of the trials counts as
 * theirs on less of the body (see `mildestEasi`): EASI falls with the area, the global assessment does not.
 */
const overWideArea = (easiAtStart: number): number => Math.max(1, readSettings().mildestEasi / easiAtStart);

/** Global assessment that goes with an EASI at the start, where it was not read. */
export function igaOf(easi: number, { min, max }: Pick<ScoreModel, 'min' | 'max'>): number {
  const iga =
    almostClear + log((easi * overWideArea(easi) + clearEasi) / valuesOf(id, new Map())('easiAlmostClear'));
  return Math.min(max, Math.max(min, iga));
}
