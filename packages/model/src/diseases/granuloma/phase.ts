import type { SignalId } from '@bifrons/knowledge';
import { granuloma as model } from '../../compiled/granuloma.generated.js';
import { candidateSource } from '../../patients/people.js';
import { calibrationOf, posteriorDraws, type Draw } from '../../posterior.js';
import { untreatedInputs } from '../../simulation/inputs.js';
import { peopleOf, type DescribedPopulation } from '../people-of.js';
import { sarcoidosis } from './granuloma.js';
import type { GranulomaCandidate } from './people.js';
import { fit, populationOf } from './population.js';

/** Shares of signals that are blocked all the time, 0 to 1: the mean over the day of a medicine. */
export type Blocked = Readonly<Partial<Record<SignalId, number>>>;

/** A macrophage activity (untreated disease: about 1) that stays where it is; at a threshold it leaves either way. */
export interface LoopState {
  readonly activity: number;
  readonly kind: 'stable' | 'threshold';
}

/** The loop of one person with and without a block, and where the block and its end put the person. */
export interface Phase {
  readonly untreated: readonly LoopState[];
  readonly blocked: readonly LoopState[];
  /** Activity at the start: the ill state. */
  readonly ill: number;
  /** Between the ill and the quiet state without a medicine; null where there is one state alone. */
  readonly threshold: number | null;
  /** Where the person comes to rest under the block. */
  readonly settles: number;
  /** And where, when it ends then. */
  readonly afterStop: number;
  /**
   * `quiet-stays`: the block carries the person over the threshold, and the quiet state keeps without it. `returns`: quiet under
   * the block, ill again without. `partial`: the block does not carry the person to a quiet state.
   */
  readonly kind: 'quiet-stays' | 'returns' | 'partial';
}

/** Of the ill state: below this share a person counts as quiet, as the prototype counted a loop that collapses. */
const quietShare = 0.4;

const places = ['T', 'M', 'G'].map((name) => model.stateNames.indexOf(name)) as [number, number, number];
const [tCells, macrophages, mass] = places;
const rates = ['kT', 'kM'].map((name) => model.parameterNames.indexOf(name)) as [number, number];

/** Macrophage activities that are looked at: from none to well above the ill state, finer where little is left. */
const activities = Float64Array.from({ length: 401 }, (_, k) => (2.4 * k * k) / 160_000);

/** Inputs of the equations under an even block. */
function inputsOf(blocked: Blocked): Float64Array {
  const inputs = untreatedInputs(sarcoidosis.signals.length);
  for (const [signal, share] of Object.entries(blocked)) {
    const at = sarcoidosis.signals.indexOf(signal as SignalId);
    if (at >= 0) inputs.fill(share, 1 + 2 * at, 3 + 2 * at);
  }
  return inputs;
}

/**
 * How fast an activity of macrophages rises by itself under a block (per week, over kM), with T cells at rest for it: a
 * contraction, so that repeating it finds them. What is left is one equation.
 */
function riseOf(parameters: Float64Array, blocked: Blocked): (activity: number) => number {
  const inputs = inputsOf(blocked);
  const state = new Float64Array(model.stateNames.length);
  const slope = new Float64Array(state.length);
  return (activity) => {
    state[macrophages] = state[mass] = activity;
    state[tCells] = activity;
    for (let round = 0; round < 60; round++) {
      model.rhs(0, state, parameters, inputs, slope);
      const move = slope[tCells]! / parameters[rates[0]]!;
      state[tCells]! += move;
      if (Math.abs(move) < 1e-9) break;
    }
    model.rhs(0, state, parameters, inputs, slope);
    return slope[macrophages]! / parameters[rates[1]]!;
  };
}

/** States of rest of the loop, from the quietest on: where the rise changes its sign. */
export function loopStates(parameters: Float64Array, blocked: Blocked = {}): readonly LoopState[] {
  const gain = riseOf(parameters, blocked);
  const found: LoopState[] = [];
  let before = gain(activities[0]!);
  for (let k = 1; k < activities.length; k++) {
    const here = gain(activities[k]!);
    if (before > 0 !== here > 0) {
      let [low, high] = [activities[k - 1]!, activities[k]!];
      for (let halving = 0; halving < 40; halving++) {
        const middle = (low + high) / 2;
        if (gain(middle) > 0 === before > 0) low = middle;
        else high = middle;
      }
      found.push({ activity: (low + high) / 2, kind: before > 0 ? 'stable' : 'threshold' });
    }
    before = here;
  }
  return found;
}

/**
 * The phase picture of one person (docs/model/granuloma.md): states without a medicine and under a block, the threshold between
 * them, and where the block puts the person. Blocks never raise activity, so under one a person comes down to the highest state
 * that is left, and after its end goes up to the lowest one above that. `parameters` are of the averaged equations.
 */
export function phaseOf(parameters: Float64Array, blocked: Blocked): Phase {
  const untreated = loopStates(parameters);
  const treated = loopStates(parameters, blocked);
  const stable = (states: readonly LoopState[]) =>
    states.filter(({ kind }) => kind === 'stable').map(({ activity }) => activity);
  const ill = stable(untreated).at(-1) ?? Number.NaN;
  const settles =
    stable(treated)
      .filter((activity) => activity <= ill + 1e-9)
      .at(-1) ?? Number.NaN;
  const afterStop = stable(untreated).find((activity) => activity >= settles - 1e-9) ?? Number.NaN;
  const limit = quietShare * ill;
  return {
    untreated,
    blocked: treated,
    ill,
    threshold: untreated.findLast(({ kind }) => kind === 'threshold')?.activity ?? null,
    settles,
    afterStop,
    kind: settles >= limit ? 'partial' : afterStop < limit ? 'quiet-stays' : 'returns',
  };
}

/** So many people of a draw who have the disease, always the same of the same seed. */
export function loopsOf(
  draw: Draw,
  population: DescribedPopulation,
  count: number,
  seed = 1,
): readonly Float64Array[] {
  const people = populationOf(draw);
  const next = candidateSource(sarcoidosis, peopleOf(population), seed);
  const equations = sarcoidosis.equations.averaged;
  return Array.from({ length: count }, (_, subject) =>
    people.parametersOf(next(subject)() as GranulomaCandidate, equations),
  ).filter((parameters) => {
    const ill = loopStates(parameters).at(-1)?.activity ?? 0;
    const state = new Float64Array(equations.stateNames.length);
    state[macrophages] = ill;
    return people.margin(state) > 0;
  });
}

/** The kinds of some people: the share of each, and of those who have a quiet state beside the ill one, whatever is done. */
export interface Kinds {
  readonly people: number;
  readonly shares: Readonly<Record<Phase['kind'], number>>;
  readonly quietStateExists: number;
}

/** The kinds of some people under a block; the people of one draw after the other give the range of what is not known. */
export function kindsOf(phases: readonly Phase[]): Kinds {
  const share = (holds: (phase: Phase) => boolean) =>
    phases.length === 0 ? 0 : phases.filter(holds).length / phases.length;
  return {
    people: phases.length,
    shares: {
      'quiet-stays': share(({ kind }) => kind === 'quiet-stays'),
      returns: share(({ kind }) => kind === 'returns'),
      partial: share(({ kind }) => kind === 'partial'),
    },
    quietStateExists: share(({ threshold }) => threshold !== null),
  };
}

/**
 * The loop as a landscape: for activities from 0 to `to`, the height −∫ rise. What is alive in it rolls downhill: valleys are
 * states of rest, a hill between them is the threshold.
 */
export function landscapeOf(
  parameters: Float64Array,
  blocked: Blocked,
  to: number,
  points = 81,
): readonly { readonly activity: number; readonly height: number }[] {
  const rise = riseOf(parameters, blocked);
  const step = to / (points - 1);
  let height = 0;
  let before = rise(0);
  return Array.from({ length: points }, (_, k) => {
    const here = k === 0 ? before : rise(k * step);
    if (k > 0) height -= (step * (before + here)) / 2;
    before = here;
    return { activity: k * step, height };
  });
}

/** People of the posterior, draw by draw: so many of so many draws, evenly taken. Wants the posterior loaded. */
export function* loopsOfPosterior(draws = 20, people = 16): Generator<readonly Float64Array[]> {
  const all = posteriorDraws(fit).draws;
  const [population] = calibrationOf(fit).populations;
  for (let k = 0; k < draws; k++)
    yield loopsOf(all[Math.floor(((k + 0.5) * all.length) / draws)]!, population!, people);
}
