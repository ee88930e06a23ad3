import { disease as diseaseOf, findDrug, injectionDoses, type InjectionDose } from '@bifrons/knowledge';
import type { Course, Injected, Loadings, PerDay } from './course.ts';

export type UsualDose = Pick<Course, 'dose' | 'perDay' | 'injected'>;

/** The dose with which a medicine is usually taken, of a cream its strength, for the disease if it is licensed for that. */
export function usualDose(id: string, disease: string): UsualDose | null {
  const injected = injectionDoses(id);
  if (injected !== undefined) {
    // A course is of whole weeks.
    const usual = ofDisease(
      injected.filter(({ everyWeeks }) => everyWeeks >= 1),
      disease,
    );
    if (usual === undefined) return null;
    const { doseMg, everyWeeks } = usual;
    return {
      dose: String(doseMg),
      perDay: 1,
      injected: {
        everyWeeks: String(everyWeeks),
        ...loadedAs(usual),
        stretch: null,
      },
    };
  }
  const usual = ofDisease(
    findDrug(id)?.doses.filter(({ doseMg, strengthPercent }) => (doseMg ?? strengthPercent) != null) ?? [],
    disease,
  );
  if (!usual) return null;
  const dose = String(usual.doseMg ?? usual.strengthPercent);
  return { dose, perDay: timesOf(usual.perDay), injected: null };
}

/**
 * What is injected first: as many of the first ones as are followed by an equal one after less than the usual interval, or
 * differ in mg from the rest. The first injection at the usual dose from which the usual interval goes on is not one of them.
 */
function loadedAs({
  doseMg,
  everyWeeks,
  loading,
}: InjectionDose): Pick<Injected, 'loading' | 'loadings' | 'loadingEvery'> {
  const [first, second] = loading;
  if (first === undefined) return { loading: '', loadings: 1 };
  const apart = second === undefined ? everyWeeks : second.week - first.week;
  const isLastUsual = apart !== everyWeeks && loading.at(-1)!.mg === doseMg;
  const many = Math.min(4, Math.max(1, loading.length - (isLastUsual ? 1 : 0))) as Loadings;
  return {
    loading: String(first.mg),
    loadings: many,
    ...(apart === everyWeeks ? {} : { loadingEvery: String(apart) }),
  };
}

const timesOf = (perDay: number): PerDay => (perDay === 2 ? 2 : perDay === 3 ? 3 : 1);

/** The first dose for the disease, else the first of all. */
function ofDisease<Dose extends { indication: string }>(
  doses: readonly Dose[],
  disease: string,
): Dose | undefined {
  const name = diseaseOf(disease)?.name.toLowerCase() ?? disease;
  return doses.find((dose) => dose.indication.startsWith(name)) ?? doses[0];
}
