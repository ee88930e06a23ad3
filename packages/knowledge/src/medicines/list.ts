import { drugs } from '../catalogue/drugs.js';
import { texts } from '../data/medicines.generated.js';
import { once, only } from '../read-data.js';
import type { CoMedication, MedicineRoute, MedicinesFile } from '../schema/medicines.js';
import { foreignSpellings, listedSpellings, withoutEnding } from './spellings.js';

/** The list of co-medications as it stands in the knowledge. */
export const medicinesFile: () => MedicinesFile = once(() => only<MedicinesFile>(texts));

/** What a name stands for: a medicine and, where the name says so, how it is taken. */
export interface Meaning {
  readonly medicine: CoMedication;
  readonly route?: MedicineRoute;
}

/** A name under which a medicine is known, as it is written. */
export interface ListedName extends Meaning {
  readonly name: string;
}

const byId = once(() => new Map(medicinesFile().medicines.map((medicine) => [medicine.id, medicine])));

/** The medicine of this id. */
export const coMedication = (id: string): CoMedication | undefined => byId().get(id);

const drugById = once(() => new Map(drugs().map((drug) => [drug.id, drug])));

/** The name by which a medicine is told: one of the catalogue as there. */
export const nameOf = ({ id, names }: CoMedication): string => drugById().get(id)?.name ?? names[0]!;

/** Every name of the list; those of a medicine of the catalogue are its names too. */
export const listedNames = once((): readonly ListedName[] =>
  medicinesFile().medicines.flatMap((medicine) => [
    ...[
      ...medicine.names,
      ...(medicine.brands ?? []),
      nameOf(medicine),
      ...(drugById().get(medicine.id)?.aliases ?? []),
    ].map((name) => ({ name, medicine })),
    ...Object.entries(medicine.brandsByRoute ?? {}).flatMap(([route, names]) =>
      names.map((name) => ({ name, medicine, route: route as MedicineRoute })),
    ),
  ]),
);

const byKey = once(() => {
  const found = new Map<string, Meaning>();
  for (const { name, ...meaning } of listedNames())
    for (const key of listedSpellings(name)) if (!found.has(key)) found.set(key, meaning);
  return found;
});

const byForeignSpelling = once(() => {
  const found = new Map<string, Meaning>();
  for (const medicine of medicinesFile().medicines)
    for (const name of medicine.names) for (const key of foreignSpellings(name)) found.set(key, { medicine });
  return found;
});

/** What a name means, by its key (`spellingKey`): as it is listed, or as another language writes the ingredient. */
export const meaningOf = (key: string): Meaning | undefined =>
  byKey().get(key) ?? byForeignSpelling().get(withoutEnding(key));

const byCode = once(() => {
  const found = new Map<string, CoMedication>();
  for (const medicine of medicinesFile().medicines)
    for (const code of [...(medicine.atc ?? []), ...(medicine.rxnorm ?? [])]) found.set(code, medicine);
  return found;
});

/** The medicine of an ATC code of level 5 or of an RxNorm id. */
export const medicineOfCode = (code: string): CoMedication | undefined => byCode().get(code);
