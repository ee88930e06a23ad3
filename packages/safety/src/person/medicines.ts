import {
  interactions,
  nearMedicines,
  readMedicine,
  type FoundMedicine,
  type PatientRecord,
} from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { Truth } from '../rules/three-valued.js';
import type { Question } from './known-facts.js';

/** What a person takes beside the medicine in question. */
export interface Medicines {
  /** False when the file says nothing about medicines. */
  readonly known: boolean;
  readonly recognised: readonly FoundMedicine[];
  /** Names, or words of names, that nobody knows; each once. */
  readonly unrecognised: readonly string[];
}

/** Medicines of a patient, recognised as they are written and by their codes; the medicine in question is left out. */
export function medicinesOf(patient: PatientRecord, drug?: string): Medicines {
  const recognised = new Map<string, FoundMedicine>();
  const unrecognised = new Set<string>();
  for (const { name, code } of patient.medications ?? []) {
    const { found, unknown } = readMedicine(name, code);
    for (const one of found) recognised.set(JSON.stringify([one.id, one.classes, one.possible]), one);
    for (const words of unknown) unrecognised.add(words);
  }
  const medicines: Medicines = {
    known: patient.medications !== undefined,
    recognised: [...recognised.values()],
    unrecognised: [...unrecognised],
  };
  return drug === undefined ? medicines : withoutMedicine(medicines, drug);
}

/** The others that a person takes. */
export const withoutMedicine = (medicines: Medicines, drug: string): Medicines => ({
  ...medicines,
  recognised: medicines.recognised.filter(({ id }) => id !== drug),
});

/** Whether a medicine is the one of this id, or in the class: the id counts where it reaches the blood. */
function membership({ id, systemic, classes, possible }: FoundMedicine, name: string): Truth {
  if (classes.includes(name)) return true;
  if (id === name) return systemic;
  return possible.includes(name) ? 'unknown' : false;
}

/**
 * Whether a person takes a medicine or a member of a class, and which of the medicines would have to be known better to
 * tell. A name that is not recognised may be anything, so without a member the answer is unknown.
 */
export function takes(
  medicines: Medicines,
  name: string,
): { truth: Truth; because: readonly FoundMedicine[]; open: readonly string[] } {
  const { known, recognised, unrecognised } = medicines;
  const because = recognised.filter((medicine) => membership(medicine, name) === true);
  if (because.length > 0) return { truth: true, because, open: [] };
  const perhaps = recognised.filter((medicine) => membership(medicine, name) === 'unknown');
  const open = [...unrecognised, ...perhaps.map((medicine) => medicine.name)];
  return { truth: known && open.length === 0 ? false : 'unknown', because, open };
}

/** The name of a class or a medicine as a label uses it. */
export function medicineWords(name: string, say: Say): string {
  const found = interactions().classes.find(({ id }) => id === name);
  return found === undefined ? name.replaceAll('-', ' ') : say(found.name);
}

/** What has to be asked about the medicines of a patient: each name once, where it stands first. */
export function medicineQuestions({ medications = [] }: PatientRecord, say: Say): readonly Question[] {
  const asked = new Map<string, Question>();
  for (const [index, { name, code }] of medications.entries())
    for (const { about, message } of asking(name, code, say)) {
      const key = about.toLowerCase();
      if (!asked.has(key)) asked.set(key, { path: `$.medications[${index}].name`, message });
    }
  return [...asked.values()];
}

function asking(
  name: string,
  code: string | undefined,
  say: Say,
): { readonly about: string; readonly message: string }[] {
  const { found, unknown, codeSays } = readMedicine(name, code);
  const contradiction =
    codeSays === undefined
      ? []
      : [
          {
            about: `${name} ${code}`,
            message: say('"{name}": its code {code} says {other}; both are counted', {
              name,
              code: code ?? '',
              other: codeSays,
            }),
          },
        ];
  const unread = unknown.map((words) => {
    const near = nearMedicines(name, [words]).map((one) => one.name);
    const message =
      near.length === 0
        ? say('"{name}" is not in the list of co-medications: its interactions are unknown', { name: words })
        : say(
            '"{name}" is not in the list of co-medications: is it {near}? Until then its interactions are unknown',
            { name: words, near: say.list(near, 'or') },
          );
    return { about: words, message };
  });
  const vague = found.flatMap(({ name: medicine, open }) => {
    const message = openWords(medicine, open, say);
    return message === undefined ? [] : [{ about: medicine, message }];
  });
  return [...contradiction, ...unread, ...vague];
}

/** What would have to be known of a medicine to tell its classes; nothing where nobody could answer. */
function openWords(medicine: string, open: FoundMedicine['open'], say: Say): string | undefined {
  switch (open) {
    case 'dose':
      return say('{medicine}: how many mg a day?', { medicine });
    case 'kind':
      return say('{medicine}: which one is it?', { medicine });
    case 'form':
      return say(
        '{medicine}: by mouth or injection, or only on the skin, in the nose, the eyes or the lungs?',
        { medicine },
      );
    default:
      return undefined;
  }
}
