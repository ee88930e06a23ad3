import { labelTexts } from './label-data.generated.js';
import { once, readerOf } from './read-data.js';
import { incidenceSchema, type Incidence } from './schema/incidence.js';
import { interactionsSchema, type CoMedication, type Interactions } from './schema/interactions.js';
import { labelSchema, type Label, type Region } from './schema/label.js';

const { readFile, readFolder } = readerOf(labelTexts);

/** All labels: one per medicine and region. */
export const labels: () => readonly Label[] = once(() => readFolder('labels', labelSchema));
export const findLabel = (drug: string, region: Region): Label | undefined =>
  labels().find((label) => label.drug === drug && label.region === region);

/** Co-medications with the classes that labels speak of. */
export const interactions: () => Interactions = once(() => readFile('interactions.json', interactionsSchema));

const coMedicationsByName = once(
  () =>
    new Map(
      interactions().medicines.flatMap((medicine) =>
        [medicine.id, ...medicine.names].map((name) => [name.toLowerCase(), medicine] as const),
      ),
    ),
);

/** The co-medication of this name (case does not matter); undefined when the list does not know it. */
export const findCoMedication = (name: string): CoMedication | undefined =>
  coMedicationsByName().get(name.trim().toLowerCase());

/** How often harms happen, by population. */
export const incidence: () => Incidence = once(() => readFile('incidence.json', incidenceSchema));
