import { log, solve } from '@bifrons/engine';
import { gainOfFunction } from '@bifrons/knowledge';
import { signalGain as model } from '../compiled/signal-gain.generated.js';
import { layer, receptorActivity, underSocs, type Met, type SignalGain } from './signal-gain.js';

/** From an hour on, what the cell meets. */
export interface Step extends Met {
  readonly fromHour: number;
}

export interface GainCourseRequest {
  readonly gain: SignalGain;
  /** In order, the first from hour 0; before it the cell is in the steady state of `before`. */
  readonly steps: readonly Step[];
  readonly before: Met;
  /** Ascending, from 0. */
  readonly hours: readonly number[];
  /** Half-life of total STAT, h; that of the data unless given. */
  readonly totalStatHalfLife?: number;
}

/** Phosphorylated and total STAT at each hour, those of the stimulated, untreated wild type being 1. */
export interface GainCourse {
  readonly phosphorylated: readonly number[];
  readonly total: readonly number[];
}

const phosphorylated = model.stateNames.indexOf('q');
const total = model.stateNames.indexOf('S');
/** The first input is the weight of a phase, here always 1. */
const ligandInput = 1 + model.inputNames.indexOf('L');
const blockedInput = 1 + model.inputNames.indexOf('I');

/**
 * Phosphorylation over hours where ligand or block change (`models/signal-gain.ant`). Total STAT follows its own signal where the
 * gain has feedback, and stays as it is where it has none.
 */
export function gainCourse({ gain, steps, before, hours, totalStatHalfLife }: GainCourseRequest): GainCourse {
  const { layer: facts } = gainOfFunction();
  const { halfSaturation, socs } = layer();
  const { strength, dephosphorylation, basal, feedback } = gain;
  const start = restingState(gain, before);
  const halfLife = totalStatHalfLife ?? facts.totalStatHalfLife.value!;
  const unit = unitSignal(socs);
  const initial = new Float64Array(model.stateNames.length);
  initial[phosphorylated] = unit * start.phosphorylated;
  initial[total] = start.total;
  const solution = solve({
    model,
    start: 0,
    end: hours.at(-1)!,
    saveAt: hours,
    breakpoints: steps.map(({ fromHour }) => fromHour).filter((hour) => hour > 0),
    parameters: model.defaults({
      K: halfSaturation,
      socs,
      rate: facts.dephosphorylationRate.value!,
      turnover: feedback > 0 ? log(2) / halfLife : 0,
      strength,
      dephosphorylation,
      basal,
      feedback,
    }),
    initial,
    inputs: (hour, inputs) => {
      const { ligand = 1, blocked = 0 } = steps.findLast(({ fromHour }) => fromHour <= hour)!;
      inputs[ligandInput] = ligand;
      inputs[blockedInput] = blocked;
    },
    method: 'auto',
    rtol: 1e-8,
    atol: 1e-10,
  });
  if (solution.status === 'failed') throw new Error(solution.message);
  const at = (state: number, scale: number): number[] =>
    hours.map((_, k) => solution.states[model.stateNames.length * k + state]! / scale);
  return { phosphorylated: at(phosphorylated, unit), total: at(total, 1) };
}

/** The steady state under what is met: with feedback the total STAT at which its own signal keeps it. */
function restingState(
  gain: SignalGain,
  { ligand = 1, blocked = 0 }: Met,
): { phosphorylated: number; total: number } {
  const { strength, dephosphorylation, feedback } = gain;
  const activity = receptorActivity(gain, ligand) * (1 - blocked);
  const signalAt = (stat: number): number => underSocs((stat / dephosphorylation) * activity);
  const kept = (stat: number): number => strength + feedback * Math.max(signalAt(stat) - 1, 0);
  // The signal is concave in total STAT, so that there is one such state, at or above `strength`.
  let [low, high] = [strength, strength];
  while (kept(high) > high) high *= 2;
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (kept(middle) > middle) low = middle;
    else high = middle;
  }
  return { phosphorylated: signalAt(high), total: high };
}

/** Phosphorylated STAT of the stimulated wild type, in the units of the equations. */
const unitSignal = (socs: number): number => (Math.sqrt(1 + 4 * socs) - 1) / (2 * socs);

/** How phosphorylated STAT is lost after a full block from the stimulated state. */
export interface Loss {
  /** Before the block; the wild type's is 1. */
  readonly peak: number;
  readonly halfLifeMinutes: number;
  /** Of the wild type's peak, mean of the first quarter of an hour. */
  readonly lostPerHour: number;
  /** Total STAT before the block. */
  readonly total: number;
}

/** What a cell loses when an inhibitor that blocks everything is added to stimulated cells (as ruxolitinib is, outside the body). */
export function lossAfterBlock(gain: SignalGain): Loss {
  // A hundredth of a minute to ten hours: as long as the slowest loss of the catalogue takes to halve.
  const perHour = 1200;
  const hours = Array.from({ length: 10 * perHour + 1 }, (_, k) => k / perHour);
  const { phosphorylated, total } = gainCourse({
    gain,
    before: {},
    steps: [{ fromHour: 0, blocked: 1 }],
    hours,
  });
  const peak = phosphorylated[0]!;
  const after = phosphorylated.findIndex((value) => value <= peak / 2);
  const [before, then] = [phosphorylated[after - 1]!, phosphorylated[after]!];
  const hour = hours[after - 1]! + (before - peak / 2) / (before - then) / perHour;
  return {
    peak,
    halfLifeMinutes: 60 * hour,
    lostPerHour: 4 * (peak - phosphorylated[perHour / 4]!),
    total: total[0]!,
  };
}
