import { names } from '../data/antibody-names.generated.js';

/** Id of the antibody with this id, name or brand; a page asks for it without loading what is known of antibodies. */
export function antibodyNamed(name: string): string | undefined {
  const wanted = name.trim().toLowerCase();
  return names.find((its) => its.some((one) => one.toLowerCase() === wanted))?.[0];
}
