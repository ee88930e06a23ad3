import { describe, expect, it } from 'vitest';
import { diseaseModels } from '../diseases/registry.js';
import { enduranceOf, lastSeen } from './leaving.js';

const [rate, unimproved] = [0.004, 0.01];
const rates = new Map([
  ['leaveRate', rate],
  ['leaveUnimproved', unimproved],
]);
const hazardAt = (week: number, share: number) => diseaseModels[0].leaving.hazard(rates, week, share, 1);
const weeks = Array.from({ length: 14 }, (_, k) => 4 * k);
const people = 4000;

/** Share of people with this course who are seen at week 52. */
function attendance(salt: readonly number[], stayTo = 0): number {
  let seen = 0;
  for (let i = 0; i < people; i++)
    seen += Number(lastSeen(hazardAt, weeks, salt, enduranceOf(7, i), stayTo).at(-1) === weeks.length - 1);
  return seen / people;
}

/** Four standard errors of a share. */
const noise = (share: number) => 4 * Math.sqrt((share * (1 - share)) / people);

describe('people leave', () => {
  it.each([
    // Of those without improvement both hazards from week 12 on; at three quarters of the score, half of the second.
    ['with no improvement', weeks.map(() => 80), 0, 52 * 0.004 + 40 * 0.01],
    [
      'at three quarters of their score',
      weeks.map((_, w) => (w === 0 ? 80 : 60)),
      0,
      52 * 0.004 + 40 * 0.005,
    ],
    ['with a response', weeks.map((week) => (week < 12 ? 80 : 16)), 0, 52 * 0.004],
    ['only after the week to which they must have stayed', weeks.map(() => 80), 9, 16 * 0.004 + 16 * 0.01],
  ])('%s, as often as their hazards say', (_, salt, stayTo, hazard) => {
    const share = Math.exp(-hazard);
    expect(Math.abs(attendance(salt, stayTo) - share)).toBeLessThan(noise(share));
  });

  it('wait twelve weeks for a response, and then sooner the less has improved', () => {
    expect(hazardAt(11.9, 1)).toBe(rate);
    const hazards = [1, 0.8, 0.75, 0.7, 0.5].map((share) => hazardAt(12, share));
    hazards.slice(1).forEach((hazard, k) => expect(hazard).toBeLessThan(hazards[k]!));
    expect(hazards[2]).toBeCloseTo(rate + unimproved / 2, 12);
  });

  it('and do not come back, were they to improve later', () => {
    const early = weeks.map((week) => (week < 40 ? 80 : 8));
    // Enough for 52 weeks with a response, not for 40 without.
    const seen = lastSeen(hazardAt, weeks, early, 0.3, 0);
    const [last] = seen.slice(-1);
    expect(weeks[last!]!).toBeLessThan(40);
    expect(seen.slice(last!).every((w) => w === last)).toBe(true);
  });
});
