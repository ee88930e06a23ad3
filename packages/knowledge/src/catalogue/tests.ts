import { texts } from '../data/tests.generated.js';
import { nearestNames } from '../nearest-names.js';
import { once, only } from '../read-data.js';
import type { Analyte, Tests } from '../schema/test.js';

/** Laboratory values with their units, and the tests that labels ask for. */
export const tests: () => Tests = once(() => only<Tests>(texts));

const analytesByName = once(
  () =>
    new Map(
      tests().analytes.flatMap((analyte) =>
        [analyte.name, ...analyte.aliases].map((name) => [name.toLowerCase(), analyte] as const),
      ),
    ),
);

/** The laboratory value of this name (case does not matter). */
export const findAnalyte = (name: string): Analyte | undefined =>
  analytesByName().get(name.trim().toLowerCase());

const analyteNames = once(() => [...analytesByName().keys()]);

/** Laboratory values whose name is close to one that `findAnalyte` does not know; best first. */
export const nearestAnalytes = (name: string): string[] =>
  nearestNames(name.trim().toLowerCase(), analyteNames()).slice(0, 3);
