import { drugs, type Drug } from '@bifrons/knowledge';
import { canSimulate } from '@bifrons/model';

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

function choiceOf(drug: Drug): DrugChoice {
  const answer = canSimulate(drug.id);
  const missing = answer.ok ? null : answer.missing.map(({ fact }) => fact);
  return { id: drug.id, name: drug.name, missing };
}
