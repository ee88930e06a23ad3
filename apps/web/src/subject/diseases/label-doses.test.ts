import {
  disease,
  findDrug,
  injectionDoses,
  labels,
  loadLabels,
  loadOptionLabels,
  type Indication,
  type Region,
} from '@bifrons/knowledge';
import { canSimulate, diseaseModel } from '@bifrons/model';
import { screen } from '@bifrons/safety';
import { beforeAll, describe, expect, it } from 'vitest';
import { diseaseForms, isModelled } from './registry.ts';
import {
  doseErrors,
  injectionWeeks,
  moveHandle,
  segmentsOf,
  withStretch,
  type Course,
} from '../regimens/course.ts';
import { usualDose } from '../regimens/usual-dose.ts';

describe.each(diseaseForms.filter(({ id }) => isModelled(id)))(
  'the regimens that can be added in $id',
  ({ id, regimens }) => {
    const name = disease(id)!.name.toLowerCase();
    it('are doses of a label for the disease, of medicines that can be simulated in it', () => {
      for (const course of regimens.filter(({ drug }) => drug !== null)) {
        const { drug, dose, injected } = course;
        expect(canSimulate(drug!, diseaseModel(id)), drug!).toEqual({ ok: true });
        const doses = injectionDoses(drug!) ?? findDrug(drug!)!.doses;
        expect(
          doses.filter(
            (one) =>
              // Of a disease that no label names, a dose of any.
              (diseaseModel(id).sparse !== undefined || one.indication.startsWith(name)) &&
              String(one.doseMg ?? ('strengthPercent' in one ? one.strengthPercent : '')) === dose,
          ),
          `${drug} ${dose} mg`,
        ).not.toEqual([]);
        if (injected !== null) expect({ ...injected, stretch: null }).toEqual(usualDose(drug!, id)!.injected);
        const later = injected?.stretch?.everyWeeks;
        if (later !== undefined)
          expect(injectionDoses(drug!)!.map(({ everyWeeks }) => String(everyWeeks))).toContain(later);
      }
    });
  },
);

describe.each(['us', 'eu'] as const)('what is compared first in %s', (region: Region) => {
  beforeAll(async () => {
    await loadLabels(region);
    await loadOptionLabels(diseaseForms.flatMap(({ first }) => first[region].map(({ drug }) => drug!)));
  });

  it.each(diseaseForms.map(({ id }) => id))('begins %s as its labels do', (id) => {
    const { first, regimens } = diseaseForms.find((form) => form.id === id)!;
    const indication = id as Indication;
    const licensed = labels(region)
      .filter(({ rules }) =>
        rules.some(({ clauses }) =>
          clauses.some(({ then }) => then.kind === 'indicated' && then.indication === indication),
        ),
      )
      .map(({ drug }) => drug)
      .filter((drug) => isModelled(id) && canSimulate(drug, diseaseModel(id)).ok);
    const compared = first[region].map(({ drug }) => drug!);
    if (licensed.length === 0)
      return expect(compared.every((drug) => regimens.some((one) => one.drug === drug))).toBe(true);
    expect(licensed).toEqual(expect.arrayContaining(compared));
    expect(compared).toHaveLength(Math.min(3, licensed.length));
    const adult = { id, birthYear: 1990, sex: 'male', weightKg: 70, disease: id, facts: {} } as const;
    const { drugs: screened } = screen(adult, { region, indication, today: '2026-11-30' });
    for (const { drug, dose, perDay, injected } of first[region]) {
      const recommended = screened.find((one) => one.drug === drug)?.dose.recommended ?? null;
      if (recommended === null) expect({ dose, perDay, injected }, drug!).toEqual(usualDose(drug!, id));
      else expect([drug, Number(dose), perDay]).toEqual([drug, recommended.doseMg, recommended.perDay]);
    }
  });
});

describe('a course of injections', () => {
  const course: Course = {
    id: 1,
    drug: 'dupilumab',
    ...usualDose('dupilumab', 'atopic-dermatitis')!,
    start: 0,
    stop: 104,
    pauses: [],
  };
  const dose = (fromWeek: number, doseMg: number, everyWeeks: number) => ({
    fromWeek,
    drug: 'dupilumab',
    doseMg,
    everyWeeks,
  });

  it('begins with its loading dose, pauses without another one, is stretched and stopped', () => {
    expect(segmentsOf(course)).toEqual([dose(0, 600, 2), dose(2, 300, 2)]);
    const stretched = moveHandle(
      { ...withStretch(course)!, stop: 52, pauses: [{ from: 10, to: 14 }] },
      { kind: 'stretch' },
      20,
    );
    expect(segmentsOf(stretched)).toEqual([
      dose(0, 600, 2),
      dose(2, 300, 2),
      { fromWeek: 10, drug: null },
      dose(14, 300, 2),
      dose(20, 300, 4),
      { fromWeek: 52, drug: null },
    ]);
    expect(injectionWeeks(stretched)).toEqual([0, 2, 4, 6, 8, 14, 16, 18, 20, 24, 28, 32, 36, 40, 44, 48]);
  });

  it('begins with injections that lie closer together than the rest', () => {
    const weeksOf = (drug: string) =>
      injectionWeeks({ ...course, drug, ...usualDose(drug, 'psoriasis')!, stop: 24 });
    expect(weeksOf('guselkumab')).toEqual([0, 4, 12, 20]);
    expect(weeksOf('secukinumab')).toEqual([0, 1, 2, 3, 4, 8, 12, 16, 20]);
    expect(weeksOf('adalimumab')).toEqual([0, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23]);
    expect(weeksOf('ustekinumab')).toEqual([0, 4, 16]);
  });

  it('says of each field that cannot be read what is wrong', () => {
    const injected = {
      everyWeeks: '0',
      loading: 'much',
      loadings: 1,
      stretch: { from: 16, everyWeeks: '1.5' },
    } as const;
    const wrong = { ...course, dose: '-3', injected };
    expect(segmentsOf(wrong)).toBeNull();
    expect(doseErrors(wrong).map(({ field }) => field)).toEqual(['dose', 'everyWeeks', 'loading', 'stretch']);
    expect(doseErrors({ ...course, injected: { ...course.injected!, everyWeeks: '0' } })).toEqual([
      {
        field: 'everyWeeks',
        words: 'An injection every “0” weeks cannot be: a whole number of weeks from 1 to 52.',
      },
    ]);
  });
});
