import { names as antibodyNames } from '../data/antibody-names.generated.js';
import { texts } from '../data/drugs.generated.js';
import { nearestNames } from '../nearest-names.js';
import { once, parsed } from '../read-data.js';
import type { Drug } from '../schema/drug.js';

/** All medicines, in alphabetical order of their id. */
export const drugs: () => readonly Drug[] = once(() => parsed<Drug>(texts));

const drugsByName = once(() => {
  const byName = new Map<string, Drug>();
  for (const drug of drugs())
    for (const name of [drug.id, drug.name, ...drug.aliases]) byName.set(name.toLowerCase(), drug);
  return byName;
});

/** The medicine with this id, name or alias (case does not matter). */
export function findDrug(idOrAlias: string): Drug | undefined {
  return drugsByName().get(idOrAlias.trim().toLowerCase());
}

/** Ids of medicines, antibodies among them, by their ids, names and other names. */
const idsByName = once(() => {
  const ids = new Map([...drugsByName()].map(([name, { id }]) => [name, id]));
  for (const [id = '', ...others] of antibodyNames)
    for (const name of [id, ...others]) ids.set(name.toLowerCase(), id);
  return ids;
});

/** Ids of medicines whose id, name or alias is close to a name that is not known; best first. */
export function nearestDrugs(name: string): string[] {
  const byName = idsByName();
  const ids = nearestNames(name.trim().toLowerCase(), [...byName.keys()]).map((near) => byName.get(near)!);
  return [...new Set(ids)].slice(0, 3);
}
