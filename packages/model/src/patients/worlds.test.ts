import { mappedPotency } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { alopeciaAreata } from '../diseases/alopecia-areata/alopecia-areata.js';
import { believedWorlds } from './worlds.js';

const take = (drug: string) => [{ fromWeek: 0, drug, doseMg: 10, perDay: 2 } as const];
const ic50s = (worlds: ReturnType<typeof believedWorlds>, subject: number, drug: string): number[] =>
  worlds
    .worldOf(subject)
    .inhibitors.get(drug)!
    .potencies.map((potency) => (potency.kind === 'reversible' ? potency.ic50 : Number.NaN));

describe('potencies of the map in the worlds of virtual people', () => {
  // No trial of these two is fitted, so no posterior has their potencies.
  const drugs = ['filgotinib', 'brepocitinib'] as const;
  const worlds = believedWorlds(alopeciaAreata, 7, drugs.map(take));
  const draws = drugs.flatMap((drug) =>
    (['gamma-chain', 'ifn-gamma'] as const).map((signal) => mappedPotency(drug, signal)!.draws),
  );

  it('are all of one joint draw, and of many different ones over the people', () => {
    const seen = new Set<number>();
    for (let subject = 0; subject < 200; subject++) {
      const found = drugs.flatMap((drug) => ic50s(worlds, subject, drug));
      const draw = draws[0]!.findIndex((_, k) =>
        draws.every((one, j) => Math.abs(Math.log10(found[j]!) - one[k]! / 1000) < 1e-9),
      );
      expect(draw, `virtual person ${subject}`).toBeGreaterThanOrEqual(0);
      seen.add(draw);
    }
    expect(seen.size).toBeGreaterThan(80);
  });

  it('do not depend on what else is compared', () => {
    const alone = believedWorlds(alopeciaAreata, 7, [take('brepocitinib')]);
    for (let subject = 0; subject < 20; subject++)
      expect(ic50s(alone, subject, 'brepocitinib')).toEqual(ic50s(worlds, subject, 'brepocitinib'));
  });

  it('have coordinates of mean 0 and variance 1 that do not correlate', () => {
    const of = worlds.coordinatesOf(take('filgotinib'));
    const rows = Array.from({ length: 4000 }, (_, subject) => of(subject));
    const width = rows[0]!.length;
    const mean = (i: number, j?: number) =>
      rows.reduce((sum, row) => sum + row[i]! * (j === undefined ? 1 : row[j]!), 0) / rows.length;
    for (let i = 0; i < width; i++) {
      expect(Math.abs(mean(i)), `mean ${i}`).toBeLessThan(0.1);
      for (let j = 0; j <= i; j++)
        expect(Math.abs(mean(i, j) - Number(i === j)), `${i}, ${j}`).toBeLessThan(0.15);
    }
  });
});
