import { claims } from '@bifrons/knowledge';
import { expect, it } from 'vitest';
import { checkClaim, claimedFigures } from './claims.js';

it('answers every claim with a question from the studies', () => {
  for (const claim of claims().claims) {
    const { responses } = checkClaim(claim);
    expect(responses !== null, claim.id).toBe(claim.question !== undefined);
  }
});

it('finds the counts of ALLEGRO again in the trial itself', () => {
  const claim = claims().claims.find(({ id }) => id === 'allegro-ritlecitinib')!;
  const drug = checkClaim(claim).responses!.find(({ treatment }) => treatment === 'ritlecitinib 50 mg qd')!;
  expect([drug.events, drug.n]).toEqual([claim.traced[0]!.events, claim.traced[0]!.n]);
});

const figuresOf = (id: string) => claimedFigures(claims().claims.find((claim) => claim.id === id)!);

it('adds up the parts of a figure: 45.7 and 21.4 are not 72.4', () => {
  const [whole] = figuresOf('parts-of-the-response');
  expect(whole!.value).toBe(72.4);
  expect(whole!.sum).toBeCloseTo(67.1, 9);
});

it('sets what was traced beside a figure, and nothing beside one that was not found', () => {
  expect(figuresOf('ruxolitinib-cream-in-vitiligo').map(({ traced }) => traced)).toEqual([
    [45.5, 50, 51.2, 29.8],
    [3, 16.9, 7.4],
  ]);
  const [thickness] = figuresOf('twelve-people-with-sarcoidosis');
  expect(thickness).toMatchObject({ value: 52, interval: [45, 60], traced: [], sum: null });
});
