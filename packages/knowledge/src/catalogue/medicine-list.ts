import type * as List from '../medicines/index.js';
import type { FoundMedicine, MedicineReading } from '../medicines/recognise.js';
import type { Suggestion } from '../medicines/nearest.js';
import { findDrug } from './drugs.js';

// The list of co-medications is large, and most visits to a page need none of it: a page loads it when somebody takes
// something (`loadMedicineList`). In Node it is there from the start (`node.ts`). Until it is there every name is unknown,
// which is the cautious answer.

let list: typeof List | undefined;

/** The list of co-medications where it has been loaded. */
export const medicineList = (): typeof List | undefined => list;

/** Loads the list; at once when it is there. */
export async function loadMedicineList(): Promise<typeof List> {
  return (list ??= await import('../medicines/index.js'));
}

/** For an entry that has loaded the list itself. */
export function provideMedicineList(loaded: typeof List): void {
  list = loaded;
}

/**
 * What the name of a medicine says, as people write it, and its code (ATC or RxNorm) if there is one. A name with a typing
 * error is unknown: `nearMedicines` asks what was meant.
 */
export function readMedicine(name: string, code?: string): MedicineReading {
  if (list !== undefined) return list.readMedicine(name, code);
  const drug = findDrug(name);
  const found: FoundMedicine[] =
    drug === undefined || drug.route !== 'oral'
      ? []
      : [
          {
            id: drug.id,
            name: drug.name,
            route: 'body',
            systemic: true,
            classes: ['jak-inhibitor'],
            possible: [],
          },
        ];
  return { found, unknown: found.length > 0 ? [] : [name.trim()] };
}

/** What may have been meant by a name that is not known, the nearest first, with the rest of the text as it was. */
export function nearMedicines(name: string, unknown: readonly string[]): readonly Suggestion[] {
  return list?.didYouMean(name, unknown) ?? [];
}
