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

export type Facts = Readonly<Partial<Record<PatientFactName, number | string | boolean>>>;

/** A person of whom these facts are known, taking these medicines (null: nobody knows). */
export function personWith(facts: Facts, medicines: readonly string[] | null = []): Person {
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
    // Every number as often as a rule may ask for it in a row.
    series: new Map(
      known.flatMap(([name, { value }]) =>
        typeof value === 'object' ? [[name, Array.from({ length: 10 }, () => value)] as const] : [],
      ),
    ),
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

/** What is known of anybody: each fact or not, any medicines of the list or nobody knows (null). */
export const factsAndMedicines: fc.Arbitrary<{
  readonly facts: Facts;
  readonly medicines: readonly string[] | null;
}> = fc.record({
  facts: fc.record(Object.fromEntries(patientFactNames.map((name) => [name, factValue(name)])), {
    requiredKeys: [],
  }),
  medicines: fc.option(
    fc.subarray(
      list.medicinesFile().medicines.map(({ id }) => id),
      { maxLength: 3 },
    ),
    { nil: null },
  ),
});

/**
 * People of whom most is known and little is wrong, as most people are: up to three facts are any value, up to two are not
 * known, and they take up to one medicine. Among people with everything wrong no rule would decide by itself.
 */
export const mostlyWell: typeof factsAndMedicines = fc
  .record({
    facts: fc.record(Object.fromEntries(patientFactNames.map((name) => [name, factValue(name)]))),
    wrong: fc.uniqueArray(fc.constantFrom(...patientFactNames), { maxLength: 3 }),
    unknown: fc.uniqueArray(fc.constantFrom(...patientFactNames), { maxLength: 2 }),
    medicines: fc.option(
      fc.subarray(
        list.medicinesFile().medicines.map(({ id }) => id),
        { maxLength: 1 },
      ),
      { nil: null, freq: 20 },
    ),
  })
  .map(({ facts, wrong, unknown, medicines }) => {
    const known: Record<string, number | string | boolean> = { ...blankPerson() };
    for (const name of wrong) known[name] = facts[name]!;
    for (const name of unknown) delete known[name];
    return { facts: known as Facts, medicines };
  });

/** Any person. */
export const anyPerson: fc.Arbitrary<Person> = factsAndMedicines.map(({ facts, medicines }) =>
  personWith(facts, medicines),
);

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
