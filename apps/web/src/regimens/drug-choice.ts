import { drugs, findDrug, type Drug } from '@bifrons/knowledge';
import { canSimulate } from '@bifrons/model';
import type { PerDay } from './course.ts';

export interface DrugChoice {
  id: string;
  name: string;
  /** The facts that a simulation lacks; null if it can be simulated. */
  missing: readonly string[] | null;
}

let choices: DrugChoice[] | null = null;

/** Every medicine of the catalogue; those that can be simulated first. */
export function drugChoices(): readonly DrugChoice[] {
  choices ??= drugs()
    .map(choiceOf)
    .sort((a, b) => Number(a.missing !== null) - Number(b.missing !== null) || a.name.localeCompare(b.name));
  return choices;
}

/** The dose with which a medicine is usually taken, for alopecia areata if it is licensed for that. */
export function usualDose(id: string): { dose: string; perDay: PerDay } | null {
  const doses = findDrug(id)?.doses.filter((dose) => dose.doseMg !== null) ?? [];
  const usual = doses.find((dose) => dose.indication.startsWith('alopecia areata')) ?? doses[0];
  if (!usual || usual.doseMg === null) return null;
  return { dose: String(usual.doseMg), perDay: usual.perDay === 2 ? 2 : usual.perDay === 3 ? 3 : 1 };
}

function choiceOf(drug: Drug): DrugChoice {
  const answer = canSimulate(drug.id);
  const missing = answer.ok ? null : answer.missing.map(({ fact }) => fact);
  return { id: drug.id, name: drug.name, missing };
}
