import { solve } from '@bifrons/engine';
import type { BloodLine } from '@bifrons/knowledge';
import { bloodLine as model } from '../compiled/blood-line.generated.js';

/** The first input is the weight of a phase, here always 1. */
const blockInput = 1 + model.inputNames.indexOf('I');
const cells = model.stateNames.indexOf('C');

export interface ChainRequest {
  readonly line: Pick<BloodLine, 'transit' | 'life' | 'adapted' | 'adaptation'>;
  /** Share of the making that depends on the signal. */
  readonly dependence: number;
  /** Share of the signal that is blocked from a day on, in order; before the first nothing is. */
  readonly blocks: readonly { readonly fromDay: number; readonly blocked: number }[];
  /** Ascending, from 0. */
  readonly days: readonly number[];
}

/** Cells in the blood at each day, as a share of what they were (`models/blood-line.ant`). */
export function cellsOver({ line, dependence, blocks, days }: ChainRequest): number[] {
  const solution = solve({
    model,
    start: 0,
    end: days.at(-1)!,
    saveAt: days,
    breakpoints: blocks.map(({ fromDay }) => fromDay).filter((day) => day > 0),
    parameters: model.defaults({
      transit: line.transit.value!,
      life: line.life.value!,
      adapted: line.adapted.value!,
      adaptation: line.adaptation.value!,
      dependence,
    }),
    inputs: (day, inputs) => {
      inputs[blockInput] = blocks.findLast(({ fromDay }) => fromDay <= day)?.blocked ?? 0;
    },
    method: 'auto',
    rtol: 1e-8,
    atol: 1e-10,
  });
  if (solution.status === 'failed') throw new Error(solution.message);
  return days.map((_, k) => solution.states[model.stateNames.length * k + cells]!);
}
