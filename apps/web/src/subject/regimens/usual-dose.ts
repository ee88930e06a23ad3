import { disease as diseaseOf, findDrug } from '@bifrons/knowledge';
import type { PerDay } from './course.ts';

/** The dose with which a medicine is usually taken, for the disease if it is licensed for that. */
export function usualDose(id: string, disease: string): { dose: string; perDay: PerDay } | null {
  const doses = findDrug(id)?.doses.filter((dose) => dose.doseMg !== null) ?? [];
  const name = diseaseOf(disease)?.name.toLowerCase() ?? disease;
  const usual = doses.find((dose) => dose.indication.startsWith(name)) ?? doses[0];
  if (!usual || usual.doseMg === null) return null;
  return { dose: String(usual.doseMg), perDay: usual.perDay === 2 ? 2 : usual.perDay === 3 ? 3 : 1 };
}
