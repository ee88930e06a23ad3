import { names } from '../data/option-names.generated.js';

/** Id of the option with this id, name or other name that no model can simulate, such as ciclosporin. */
export function optionNamed(name: string): string | undefined {
  const wanted = name.trim().toLowerCase();
  return names.find((its) => its.some((one) => one.toLowerCase() === wanted))?.[0];
}
