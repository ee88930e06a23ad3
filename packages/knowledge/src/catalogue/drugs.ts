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

/** Ids of medicines whose id, name or alias is close to a name that `findDrug` does not know; best first. */
export function nearestDrugs(name: string): string[] {
  const byName = drugsByName();
  const ids = nearestNames(name.trim().toLowerCase(), [...byName.keys()]).map(
    (near) => byName.get(near)?.id ?? '',
  );
  return [...new Set(ids)].slice(0, 3);
}
