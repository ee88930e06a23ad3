import type { CompiledModel } from '@bifrons/engine';
import type { FullResolution } from './disease.js';

/**
 * The reference of averaged equations: `full` has the same states, and of each signal x a state S_x more, its SOCS. It
 * continues a run-in with the slow states as they are and SOCS at its quasi-steady level (assignment x_socs over the
 * parameter socs).
 */
export function fullResolution(averaged: CompiledModel, full: CompiledModel): FullResolution {
  const { assignmentNames, parameterNames, stateNames } = averaged;
  const socsAt = parameterNames.indexOf('socs');
  const places = full.stateNames.map((name) => {
    const slow = stateNames.indexOf(name);
    return slow >= 0 ? { slow } : { assignment: assignmentNames.indexOf(`${name.slice('S_'.length)}_socs`) };
  });
  return {
    model: full,
    stateOf(parameters, slow, untreated) {
      const steady = new Float64Array(assignmentNames.length);
      averaged.assignments(0, slow, parameters, untreated, steady);
      return Float64Array.from(places, (place) =>
        'slow' in place ? slow[place.slow]! : steady[place.assignment]! / parameters[socsAt]!,
      );
    },
  };
}
