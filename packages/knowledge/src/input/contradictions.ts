import { problem, type Problem } from './problem.js';
import { isFields } from './regimen.js';

/** Facts of a patient file that cannot be true together. Each is told where the second of them stands. */
export function contradictions(patient: Readonly<Record<string, unknown>>): Problem[] {
  const facts = isFields(patient['facts']) ? patient['facts'] : {};
  const problems: Problem[] = [];
  const clash = (keys: readonly PropertyKey[], message: string) => problems.push(problem(keys, message));
  if (patient['sex'] === 'male')
    for (const key of ['pregnant', 'breastfeeding', 'childbearingPotential'])
      if (facts[key] === true) clash(['facts', key], 'is true, but sex is male');
  if (facts['pregnant'] === true && facts['childbearingPotential'] === false)
    clash(['facts', 'pregnant'], 'is true, but childbearingPotential is false');
  if (facts['dialysis'] === true && typeof facts['egfr'] === 'number' && facts['egfr'] >= 60)
    clash(['facts', 'egfr'], `is ${facts['egfr']}, but dialysis is true`);
  if (facts['activeSeriousInfection'] === true && facts['activeInfection'] === false)
    clash(['facts', 'activeInfection'], 'is false, but activeSeriousInfection is true');
  if (facts['hepatic'] !== undefined && facts['hepatic'] !== 'none' && facts['liverDisease'] === false)
    clash(['facts', 'liverDisease'], `is false, but hepatic is "${String(facts['hepatic'])}"`);
  const { birthYear, birthDate } = patient;
  if (
    typeof birthDate === 'string' &&
    typeof birthYear === 'number' &&
    !birthDate.startsWith(String(birthYear))
  )
    clash(['birthDate'], `is ${birthDate}, but birthYear is ${birthYear}`);
  return problems;
}
