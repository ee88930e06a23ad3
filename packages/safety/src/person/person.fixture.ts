import {
  medicineList,
  patientFactNames,
  patientFactVocabulary,
  type FoundMedicine,
  type PatientFactName,
} from '@bifrons/knowledge';
import { english } from '@bifrons/language';
import fc from 'fast-check';
import type { KnownFact } from './known-facts.js';
import type { Person } from './person.js';

/** A person of whom these facts are known, taking these medicines (null: nobody knows). */
export function personWith(
  facts: Readonly<Partial<Record<PatientFactName, number | string | boolean>>>,
  medicines: readonly string[] | null = [],
): Person {
  const known = Object.entries(facts).map(([name, value]): [PatientFactName, KnownFact] => [
    name as PatientFactName,
    { value: typeof value === 'number' ? { low: value, high: value } : value, text: `${name} ${value}` },
  ]);
  return {
    facts: new Map(known),
    measured: new Set(),
    medicines: {
      known: medicines !== null,
      recognised: (medicines ?? []).map(takenAs),
      unrecognised: [],
    },
    labs: [],
    questions: [],
    say: english,
  };
}

const list = medicineList()!;

/** A medicine of the list by its id, or a class that stands for any member of it. */
function takenAs(id: string): FoundMedicine {
  const { classes = [id], possible = [], names = [id] } = list.coMedication(id) ?? {};
  return { id, name: names[0]!, route: 'body', systemic: true, classes, possible };
}

const factValue = (name: PatientFactName): fc.Arbitrary<number | string | boolean> => {
  const definition = patientFactVocabulary[name];
  if (definition.kind === 'flag') return fc.boolean();
  if (definition.kind === 'choice') return fc.constantFrom(...definition.values);
  const [low, high] = definition.plausible;
  // Small values are where most limits are.
  return fc.oneof(
    fc.double({ min: low, max: high, noNaN: true }),
    fc.double({ min: low, max: (low + high) / 8, noNaN: true }),
  );
};

/** Any person: each fact known or not, any medicines of the list. */
export const anyPerson: fc.Arbitrary<Person> = fc
  .tuple(
    fc.record(Object.fromEntries(patientFactNames.map((name) => [name, factValue(name)])), {
      requiredKeys: [],
    }),
    fc.option(
      fc.subarray(
        list.medicinesFile().medicines.map(({ id }) => id),
        { maxLength: 3 },
      ),
      { nil: null },
    ),
  )
  .map(([facts, medicines]) => personWith(facts, medicines));

/** A person without any trait that a label minds, all of it known: a base from which one thing is varied. */
export const blankPerson = (): Record<string, number | string | boolean> => ({
  ...Object.fromEntries(
    patientFactNames.flatMap((name): [string, string | boolean][] => {
      const definition = patientFactVocabulary[name];
      if (definition.kind === 'flag') return [[name, false]];
      return definition.kind === 'choice' ? [[name, definition.values[0] ?? '']] : [];
    }),
  ),
  hepatic: 'none',
  cyp2c19: 'normal',
  vaccinationsUpToDate: true,
  zosterVaccinated: true,
  ageYears: 40,
  weightKg: 70,
  salt: 100,
  egfr: 100,
  alc: 2,
  anc: 4,
  haemoglobin: 14,
  platelets: 250,
  alt: 0.5,
  ast: 0.5,
  ldl: 2.5,
  cholesterol: 4,
  triglycerides: 1,
});
