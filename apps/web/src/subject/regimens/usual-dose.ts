import { disease as diseaseOf, findDrug, injectionDoses } from '@bifrons/knowledge';
import type { Course, PerDay } from './course.ts';

export type UsualDose = Pick<Course, 'dose' | 'perDay' | 'injected'>;

/** The dose with which a medicine is usually taken, of a cream its strength, for the disease if it is licensed for that. */
export function usualDose(id: string, disease: string): UsualDose | null {
  const injected = injectionDoses(id);
  if (injected !== undefined) {
    const usual = ofDisease(injected, disease);
    if (usual === undefined) return null;
    const { doseMg, everyWeeks, loading } = usual;
    return {
      dose: String(doseMg),
      perDay: 1,
      injected: {
        everyWeeks: String(everyWeeks),
        loading: loading[0] === undefined ? '' : String(loading[0].mg),
        loadings: loading.length > 1 ? 2 : 1,
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

const timesOf = (perDay: number): PerDay => (perDay === 2 ? 2 : perDay === 3 ? 3 : 1);

/** The first dose for the disease, else the first of all. */
function ofDisease<Dose extends { indication: string }>(
  doses: readonly Dose[],
  disease: string,
): Dose | undefined {
  const name = diseaseOf(disease)?.name.toLowerCase() ?? disease;
  return doses.find((dose) => dose.indication.startsWith(name)) ?? doses[0];
}
