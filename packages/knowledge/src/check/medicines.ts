import { isFields, type Fields } from '../input/fields.js';
import { foreignSpellings, listedSpellings } from '../medicines/spellings.js';
import type { FileReport } from './check-problem.js';
import { itemsAt } from './graded-entries.js';

/** Names that a condition may take: ids of medicines and of their classes. */
export function medicineNames(files: Readonly<Record<string, unknown>>): Set<unknown> {
  const ids = (file: string, list: string) => itemsAt(files[file], list).map(({ value }) => value['id']);
  return new Set([...ids('interactions.json', 'classes'), ...ids('medicines.json', 'medicines')]);
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** Lists of class ids of a medicine, with where they stand. */
function classLists({ classes, possible, onSkin, byDose }: Fields): (readonly [string, unknown[]])[] {
  return [
    ['classes', listOf(classes)],
    ['possible', listOf(possible)],
    ['onSkin', listOf(onSkin)],
    ['byDose', listOf(byDose).flatMap((band) => (isFields(band) ? listOf(band['classes']) : []))],
  ];
}

/**
 * Classes and medicines that medicines name exist, every medicine of the catalogue is in the list, and no two medicines
 * share a name, a spelling of it in another language, or a code.
 */
export function checkMedicines(
  file: unknown,
  classes: ReadonlySet<unknown>,
  drugs: Iterable<unknown>,
  report: FileReport,
): void {
  const medicines = itemsAt(file, 'medicines');
  const ids = new Set(medicines.map(({ value }) => value['id']));
  for (const drug of drugs)
    if (!ids.has(drug))
      report.add('reference', ['medicines'], `"${String(drug)}" of the catalogue is missing`);
  const owners = new Map<string, unknown>();
  const own = (key: string, id: unknown, where: readonly PropertyKey[], what: string) => {
    const owner = owners.get(key);
    if (owner !== undefined && owner !== id)
      report.add('reference', where, `"${what}" also names ${String(owner)}`);
    owners.set(key, id);
  };
  for (const { keys, value } of medicines) {
    const { id } = value;
    for (const [list, of] of classLists(value))
      of.forEach((one, index) => {
        if (!classes.has(one)) report.add('reference', [...keys, list, index], `no class "${String(one)}"`);
      });
    for (const one of [
      ...listOf(value['contains']),
      ...(value['onSkinIs'] === undefined ? [] : [value['onSkinIs']]),
    ])
      if (!ids.has(one)) report.add('reference', keys, `no medicine "${String(one)}"`);
    const byRoute = isFields(value['brandsByRoute'])
      ? Object.values(value['brandsByRoute']).flatMap(listOf)
      : [];
    for (const name of [...listOf(value['names']), ...listOf(value['brands']), ...byRoute])
      for (const key of listedSpellings(String(name))) own(key, id, [...keys, 'names'], String(name));
    for (const code of [...listOf(value['atc']), ...listOf(value['rxnorm'])])
      own(`code ${String(code)}`, id, keys, String(code));
  }
  for (const { keys, value } of medicines)
    for (const name of listOf(value['names']))
      for (const spelling of foreignSpellings(String(name)))
        own(`~${spelling}`, value['id'], [...keys, 'names'], `${String(name)} (as ${spelling})`);
}
