import { texts } from '../data/interactions.generated.js';
import { once, only } from '../read-data.js';
import type { CoMedication, Interactions } from '../schema/interactions.js';

/** Co-medications with the classes that labels speak of. */
export const interactions: () => Interactions = once(() => only<Interactions>(texts));

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
