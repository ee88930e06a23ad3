import { phrase, type Phrase } from '@bifrons/language';
import { problem, type Problem } from './problem.js';
import { isFields } from './fields.js';

/** Facts of a patient file that cannot be true together. Each is told where the second of them stands. */
export function contradictions(patient: Readonly<Record<string, unknown>>): Problem[] {
  const facts = isFields(patient['facts']) ? patient['facts'] : {};
  const problems: Problem[] = [];
  const clash = (keys: readonly PropertyKey[], message: Phrase) => problems.push(problem(keys, message));
  if (patient['sex'] === 'male')
    for (const key of ['pregnant', 'breastfeeding', 'childbearingPotential'])
      if (facts[key] === true) clash(['facts', key], phrase('is true, but sex is male'));
  if (facts['pregnant'] === true && facts['childbearingPotential'] === false)
    clash(['facts', 'pregnant'], phrase('is true, but {other} is false', { other: 'childbearingPotential' }));
  if (facts['dialysis'] === true && typeof facts['egfr'] === 'number' && facts['egfr'] >= 60)
    clash(
      ['facts', 'egfr'],
      phrase('is {value}, but {other} is true', { value: facts['egfr'], other: 'dialysis' }),
    );
  if (facts['activeSeriousInfection'] === true && facts['activeInfection'] === false)
    clash(
      ['facts', 'activeInfection'],
      phrase('is false, but {other} is true', { other: 'activeSeriousInfection' }),
    );
  if (facts['hepatic'] !== undefined && facts['hepatic'] !== 'none' && facts['liverDisease'] === false)
    clash(
      ['facts', 'liverDisease'],
      phrase('is false, but {other} is "{value}"', { other: 'hepatic', value: String(facts['hepatic']) }),
    );
  const { birthYear, birthDate } = patient;
  if (
    typeof birthDate === 'string' &&
    typeof birthYear === 'number' &&
    !birthDate.startsWith(String(birthYear))
  )
    clash(
      ['birthDate'],
      phrase('is {value}, but {other} is {otherValue}', {
        value: birthDate,
        other: 'birthYear',
        otherValue: String(birthYear),
      }),
    );
  return problems;
}
