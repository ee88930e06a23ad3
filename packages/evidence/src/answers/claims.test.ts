import { claims } from '@bifrons/knowledge';
import { expect, it } from 'vitest';
import { checkClaim } from './claims.js';

it('answers every claim with a question from the studies', () => {
  for (const claim of claims().claims) {
    const { responses } = checkClaim(claim);
    expect(responses !== null, claim.id).toBe(claim.question !== undefined);
    for (const { source } of claim.traced) expect(claims().sources[source]?.title, claim.id).toBeTruthy();
  }
});

it('finds the counts of ALLEGRO again in the trial itself', () => {
  const claim = claims().claims.find(({ id }) => id === 'allegro-ritlecitinib')!;
  const drug = checkClaim(claim).responses!.find(({ treatment }) => treatment === 'ritlecitinib 50 mg qd')!;
  expect([drug.events, drug.n]).toEqual([claim.traced[0]!.events, claim.traced[0]!.n]);
});
