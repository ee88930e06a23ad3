import { findCoMedication, findDrug, interactions } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';

/** The names under which medicines are known, in alphabetical order. */
export function medicineNames(): readonly string[] {
  return [...new Set(interactions().medicines.flatMap(({ names }) => names))].sort();
}

/** What the list of co-medications knows of a name. */
export function recognised(name: string, say: Say): string {
  if (findDrug(name) !== undefined) return say('Found: a JAK inhibitor');
  const medicine = findCoMedication(name);
  if (medicine === undefined)
    return say(
      '“{name}” is not in the list of medicines: its interactions are unknown. Is it the ingredient’s name?',
      { name: name.trim() },
    );
  const classes = interactions()
    .classes.filter(({ id }) => medicine.classes.includes(id))
    .map((one) => say(one.name));
  return classes.length === 0
    ? say('Found: in no class that the labels speak of')
    : say('Found: {classes}', { classes: say.list(classes) });
}
