import { trials } from '@bifrons/knowledge';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compareWithControl, pool, selectStudies } from './index.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it('gives what the README says', () => {
  const selection = selectStudies(
    {
      disease: 'alopecia-areata',
      endpoint: 'SALT<=20',
      weeks: [36, 36],
      by: 'dose',
    },
    trials(),
  );
  const [, high] = compareWithControl(selection);
  const pooled = pool([
    { estimate: 0.2, variance: 0.04 },
    { estimate: 0.5, variance: 0.02 },
    { estimate: 0.1, variance: 0.05 },
  ]);
  for (const shown of [
    `[ '${selection.studies.map(({ name }) => name).join("', '")}' ]`,
    `high.treatment; // '${high!.treatment}'`,
    `// '${(100 * high!.results[0]!.value).toFixed(1)}', percentage points`,
    `.estimate.toFixed(3); // '${pooled.estimate.toFixed(3)}'`,
  ])
    expect(readme).toContain(shown);
});
