import type { CoMedication, MedicineRoute } from '../schema/medicines.js';
import { medicineOfCode, medicinesFile } from './list.js';

/** What the code of a medicine says. */
export interface CodeMeaning {
  readonly medicine?: CoMedication;
  readonly route?: MedicineRoute;
  /** Of a code that the list does not have: classes by the beginning of its ATC code. */
  readonly classes: readonly string[];
}

/** Groups of ATC by which a medicine acts where it is put, by their beginnings; within D some are swallowed or injected. */
const localGroups: readonly (readonly [string, MedicineRoute])[] = [
  ['D', 'skin'],
  ['M02A', 'skin'],
  ['C05A', 'skin'],
  ['C05BA', 'skin'],
  ['S01', 'eye'],
  ['S02', 'ear'],
  ['S03', 'ear'],
  ['R01A', 'nose'],
  ['R03A', 'lungs'],
  ['R03B', 'lungs'],
  ['A01A', 'mouth'],
  ['G01A', 'vagina'],
];
const inTheBody = /^(?:D01B|D05B|D10B|D11AH0[4578]|D11AH10|D11AH12|D11AX10|S01EC01|R01B)/;

/** @param code an ATC code or an RxNorm id, alone or with its system in front. */
export function meaningOfCode(code: string): CodeMeaning {
  const atc = /(?:^|[^A-Z0-9])([A-Z]\d{2}[A-Z]{2}\d{2})(?:$|[^A-Z0-9])/.exec(code.toUpperCase())?.[1];
  const rxnorm = /(?:^|\D)(\d{1,8})\s*$/.exec(code)?.[1];
  const known = atc ?? rxnorm;
  if (known === undefined) return { classes: [] };
  const medicine = medicineOfCode(known);
  const route =
    atc === undefined || inTheBody.test(atc)
      ? undefined
      : localGroups.find(([group]) => atc.startsWith(group))?.[1];
  const groups =
    atc === undefined ? [] : medicinesFile().codeGroups.filter((group) => atc.startsWith(group.atc));
  return {
    ...(medicine === undefined ? {} : { medicine }),
    ...(route === undefined ? {} : { route }),
    classes: medicine !== undefined || route !== undefined ? [] : groups.flatMap(({ classes }) => classes),
  };
}
