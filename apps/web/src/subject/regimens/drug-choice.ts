import { disease as diseaseOf, drugs, injections } from '@bifrons/knowledge';
import { phrase } from '@bifrons/language';
import { canSimulate, diseaseModel } from '@bifrons/model';

export interface DrugChoice {
  id: string;
  name: string;
  /** Injected, so chosen only where an interval of weeks can be given. */
  injected: boolean;
  /** Put on the skin, so chosen only where a strength in percent can be given. */
  cream: boolean;
  /** The facts that a simulation lacks; null if it can be simulated. */
  missing: readonly string[] | null;
}

const known = new Map<string, readonly DrugChoice[]>();

/** Every medicine of the catalogue, as it can be simulated in a disease; those that can be first. */
export function drugChoices(disease: string): readonly DrugChoice[] {
  const choices =
    known.get(disease) ??
    [
      ...drugs().map(({ id, name, route }) => ({ id, name, injected: false, cream: route === 'topical' })),
      ...injections.map(({ id, name }) => ({ id, name, injected: true, cream: false })),
    ]
      .map((one) => ({ ...one, missing: missingOf(one.id, disease) }))
      .sort(
        (a, b) => Number(a.missing !== null) - Number(b.missing !== null) || a.name.localeCompare(b.name),
      );
  known.set(disease, choices);
  return choices;
}

function missingOf(drug: string, disease: string): readonly string[] | null {
  if (diseaseOf(disease)?.modelled === false) return [phrase('a fitted model of the disease').text];
  const answer = canSimulate(drug, diseaseModel(disease));
  return answer.ok ? null : answer.missing.map(({ fact }) => fact);
}
