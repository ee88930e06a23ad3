import type { PatientRecord } from '@bifrons/knowledge';

/** Completed years on a day (YYYY-MM-DD): two possible values where only the year of birth is known. */
export function ageOn(
  { birthYear, birthDate }: Pick<PatientRecord, 'birthYear' | 'birthDate'>,
  day: string,
): { low: number; high: number } {
  const years = Number(day.slice(0, 4)) - birthYear;
  if (birthDate === undefined) return { low: Math.max(0, years - 1), high: years };
  const age = day.slice(5) < birthDate.slice(5) ? years - 1 : years;
  return { low: age, high: age };
}
