import { describe, expect, it } from 'vitest';
import {
  disease,
  drugs,
  engagementRelations,
  findDrug,
  findTrial,
  knowledgeHash,
  mappedPotency,
  nearestDrugs,
  pathway,
  pharmacokineticChecks,
  potency,
  potencyMeasured,
  trials,
} from '../node.js';
import { jakSignalIds, outsideSignalIds } from '../schema/signal.js';

const byMouth = [
  'abrocitinib',
  'baricitinib',
  'brepocitinib',
  'deucravacitinib',
  'deuruxolitinib',
  'filgotinib',
  'ivarmacitinib',
  'ritlecitinib',
  'ruxolitinib',
  'tofacitinib',
  'upadacitinib',
];

describe('medicines', () => {
  it('are all there', () => {
    const ids = (route: string) => drugs().flatMap((drug) => (drug.route === route ? [drug.id] : []));
    expect(ids('oral')).toEqual(byMouth);
    expect(ids('topical')).toEqual(['delgocitinib-cream', 'ruxolitinib-cream']);
  });

  it('are found by id, name and alias, whatever the case', () => {
    expect(findDrug('baricitinib')?.id).toBe('baricitinib');
    expect(findDrug(' Olumiant ')?.id).toBe('baricitinib');
    expect(findDrug('CTP-543')?.id).toBe('deuruxolitinib');
    expect(findDrug('aspirin')).toBeUndefined();
  });

  it('are suggested for a name that is nearly right', () => {
    expect(nearestDrugs('barictinib')[0]).toBe('baricitinib');
    expect(nearestDrugs('olumint')).toEqual(['baricitinib']);
    expect(nearestDrugs('tofa')).toEqual(['tofacitinib']);
    expect(nearestDrugs('aspirin')).toEqual([]);
    expect(nearestDrugs('')).toEqual([]);
  });

  it('say which fact is missing when a simulation lacks one', () => {
    expect(findDrug('ivarmacitinib')?.pharmacokinetics.facts.clearance?.value).toBeNull();
    for (const signal of ['gamma-chain', 'ifn-gamma'] as const)
      expect(findDrug('ivarmacitinib')?.ic50[signal]).toMatchObject({
        value: null,
        note: expect.any(String),
      });
  });

  it('have a potency for every signal, measured or of the map, but where the level is not known', () => {
    for (const drug of drugs())
      for (const signal of jakSignalIds) {
        const mapped = mappedPotency(drug.id, signal);
        if (drug.id === 'ivarmacitinib') {
          expect(mapped).toBeUndefined();
          continue;
        }
        expect(mapped, `${drug.id} ${signal}`).toMatchObject({ grade: 'derived', unit: 'nM' });
        const sorted = mapped!.draws.map((draw) => 10 ** (draw / 1000)).sort((a, b) => a - b);
        const below = (level: number) => sorted.filter((ic50) => ic50 < level).length / sorted.length;
        expect(below(mapped!.value)).toBeGreaterThan(0.35);
        expect(below(mapped!.value)).toBeLessThan(0.65);
        expect(below(mapped!.range[0])).toBeLessThan(0.08);
        expect(below(mapped!.range[1])).toBeGreaterThan(0.92);
      }
  });

  it('keep only measured potencies of their own: what is remembered or assumed is left to the map', () => {
    const own = drugs().flatMap(({ ic50 }) => Object.values(ic50));
    expect(own.filter(({ value, grade }) => value !== null && ['M', 'assumed'].includes(grade))).toEqual([]);
    expect(findDrug('ruxolitinib')?.ic50.tpo).toMatchObject({ value: 281, grade: 'A' });
    expect(findDrug('ritlecitinib')?.covalent).toMatchObject({
      potency1h: { value: 197 },
      resynthesisHalfLife: { value: 5, range: [2, 24] },
    });
  });
});

describe('pathway', () => {
  it('has every signal once, each with cytokines that the table knows', () => {
    expect(pathway().signals.map(({ id }) => id)).toEqual(jakSignalIds);
    expect(pathway().outside.map(({ id }) => id)).toEqual(outsideSignalIds);
    const known = pathway().cytokines.map(({ id }) => id);
    for (const { cytokines } of pathway().signals) expect(known).toEqual(expect.arrayContaining(cytokines));
  });
});

describe('studies', () => {
  it('are all there, with the counts of BRAVE-AA1', () => {
    expect(trials()).toHaveLength(166);
    const counted = findTrial('brave-aa1')?.outcomes.filter(
      ({ use, week, events }) => use === 'calibration' && week === 36 && events !== null,
    );
    expect(counted?.map(({ arm, week, events, n }) => [arm, week, events, n])).toEqual([
      ['pbo', 36, 10, 189],
      ['bari2', 36, 40, 184],
      ['bari4', 36, 99, 281],
    ]);
  });

  it('never offer a remembered figure for fitting or comparison', () => {
    for (const trial of trials())
      for (const outcome of [
        ...trial.outcomes,
        ...trial.subgroups,
        ...trial.withdrawal.flatMap((one) => one.outcomes),
      ])
        if (outcome.grade === 'M') expect(outcome.use, `${trial.id} ${outcome.endpoint.text}`).toBe('none');
  });
});

describe('the rest', () => {
  it('is there', () => {
    const regions = disease('alopecia-areata')?.score.regions ?? [];
    expect(regions.reduce((sum, { weight }) => sum + (weight.value ?? 0), 0)).toBeCloseTo(1, 12);
    expect(pharmacokineticChecks().checks).toHaveLength(17);
    expect(pharmacokineticChecks().simulated).toHaveLength(18);
    expect(engagementRelations()).toHaveLength(14);
    expect(potency().rows).toHaveLength(71);
    expect(potencyMeasured().readings.filter(({ fitted }) => fitted)).toHaveLength(75);
    expect(knowledgeHash).toMatch(/^[0-9a-f]{64}$/);
  });
});
