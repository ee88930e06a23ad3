import { describe, expect, it } from 'vitest';
import {
  disease,
  drugs,
  engagementRelations,
  findDrug,
  findTrial,
  knowledgeHash,
  nearestDrugs,
  pathway,
  pharmacokineticChecks,
  potency,
  trials,
} from '../index.js';
import { signalIds } from '../schema/signal.js';

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
    for (const drug of drugs())
      for (const signal of ['gamma-chain', 'ifn-gamma'] as const) {
        const fact = drug.ic50[signal];
        expect(fact, `${drug.id} ${signal}`).toBeDefined();
        if (fact?.value === null) expect(fact.note).toBeTruthy();
      }
    expect(findDrug('deucravacitinib')?.pharmacokinetics.facts.absorptionRate?.value).toBeNull();
    expect(findDrug('ivarmacitinib')?.pharmacokinetics.facts.clearance?.value).toBeNull();
  });

  it('carry the potencies that a fit starts from', () => {
    const ic50s = byMouth.map((id) => [
      id,
      findDrug(id)?.ic50['gamma-chain']?.value,
      findDrug(id)?.ic50['ifn-gamma']?.value,
    ]);
    expect(ic50s).toContainEqual(['baricitinib', 80, 55]);
    expect(ic50s).toContainEqual(['tofacitinib', 40, 120]);
    expect(ic50s).toContainEqual(['upadacitinib', 25, 45]);
    expect(ic50s).toContainEqual(['deuruxolitinib', 217, 149]);
    expect(findDrug('ritlecitinib')?.covalent).toMatchObject({
      potency1h: { value: 197 },
      resynthesisHalfLife: { value: 5, range: [2, 24] },
    });
  });
});

describe('pathway', () => {
  it('has every signal once, each with cytokines that the table knows', () => {
    expect(pathway().signals.map(({ id }) => id)).toEqual(signalIds);
    const known = pathway().cytokines.map(({ id }) => id);
    for (const { cytokines } of pathway().signals) expect(known).toEqual(expect.arrayContaining(cytokines));
  });
});

describe('studies', () => {
  it('are all there, with the counts of BRAVE-AA1', () => {
    expect(trials()).toHaveLength(25);
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
    expect(potency().rows).toHaveLength(86);
    expect(knowledgeHash).toMatch(/^[0-9a-f]{64}$/);
  });
});
