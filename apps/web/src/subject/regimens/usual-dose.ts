import { findDrug } from '@bifrons/knowledge';
import type { PerDay } from './course.ts';

/** The dose with which a medicine is usually taken, for alopecia areata if it is licensed for that. */
export function usualDose(id: string): { dose: string; perDay: PerDay } | null {
  const doses = findDrug(id)?.doses.filter((dose) => dose.doseMg !== null) ?? [];
  const usual = doses.find((dose) => dose.indication.startsWith('alopecia areata')) ?? doses[0];
  if (!usual || usual.doseMg === null) return null;
  return { dose: String(usual.doseMg), perDay: usual.perDay === 2 ? 2 : usual.perDay === 3 ? 3 : 1 };
}
