import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { boundariesOf, inflationOf, operationOf, type Spending } from './boundaries.js';

interface Case {
  spending: Spending;
  at: number[];
  alpha: number;
  deviates: number[];
  spent: number[];
  inflation: number;
  expected: number;
}
// What rpact prints: `reference/design.R` has the calls, design.json the versions.
const { boundaries: cases } = JSON.parse(
  readFileSync(new URL('../../reference/design.json', import.meta.url), 'utf8'),
) as { boundaries: Case[] };

describe.each(cases)('$spending with looks at $at', (known) => {
  const found = boundariesOf(known.spending, known.alpha, known.at);

  it('has the boundaries of rpact', () => {
    // rpact solves for its critical values to 1e-6 or so; ours are closer.
    found.deviates.forEach((deviate, k) => expect(deviate).toBeCloseTo(known.deviates[k]!, 4));
    found.spent.forEach((spent, k) => expect(spent).toBeCloseTo(known.spent[k]!, 6));
  });

  it('costs as many people', () => {
    const { inflation, drift } = inflationOf(found, 0.9);
    expect(inflation).toBeCloseTo(known.inflation, 4);
    expect(inflation * operationOf(found, drift).expected).toBeCloseTo(known.expected, 3);
  });

  it('spends alpha and no more when there is no effect', () => {
    const { wins } = operationOf(found, 0);
    expect(wins.reduce((a, b) => a + b)).toBeCloseTo(known.alpha, 8);
  });
});
