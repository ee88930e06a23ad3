import { NetworkError } from './error.js';
import type { ReactionNetwork } from './network.js';

/**
 * The same network with other numbers at the start: values of parameters, sizes of compartments, and of species what
 * their id stands for (a concentration, or an amount). They take the place of initial assignments.
 *
 * @throws NetworkError if there is nothing of this id, or a rule gives its value.
 */
export function withValues(
  network: ReactionNetwork,
  values: Readonly<Record<string, number>>,
): ReactionNetwork {
  const { compartments, species, parameters } = network;
  const ids = new Set([...compartments, ...species, ...parameters].map(({ id }) => id));
  for (const id of Object.keys(values)) {
    if (!ids.has(id))
      throw new NetworkError(`There is no '${id}' to set. The model has: ${[...ids].join(', ')}.`, id);
    if (network.assignmentRules.some(({ variable }) => variable === id))
      throw new NetworkError(`A rule computes '${id}' all the time; it cannot be set.`, id);
  }
  const set = <T extends { readonly id: string }>(
    things: readonly T[],
    change: (value: number, one: T) => T,
  ): readonly T[] =>
    things.map((one) => {
      const value = values[one.id];
      return value === undefined ? one : change(value, one);
    });
  return {
    ...network,
    compartments: set(compartments, (size, one) => ({ ...one, size })),
    parameters: set(parameters, (value, one) => ({ ...one, value })),
    species: set(species, (value, one) => ({
      ...one,
      initial: { kind: one.onlySubstance ? 'amount' : 'concentration', value },
    })),
    initialAssignments: network.initialAssignments.filter(({ variable }) => values[variable] === undefined),
  };
}
