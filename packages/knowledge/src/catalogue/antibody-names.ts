import { names } from '../data/antibody-names.generated.js';
import { signals } from '../data/antibody-signals.generated.js';
import type { SignalId } from '../schema/signal.js';

/** Id of the antibody with this id, name or brand; a page asks for it without loading what is known of antibodies. */
export function antibodyNamed(name: string): string | undefined {
  const wanted = name.trim().toLowerCase();
  return names.find((its) => its.some((one) => one.toLowerCase() === wanted))?.[0];
}

/** The signals that an antibody takes away, without loading what is known of antibodies; undefined of anything else. */
export const signalsOfAntibody = (id: string): readonly SignalId[] | undefined =>
  Object.hasOwn(signals, id) ? signals[id] : undefined;
