import { diaryMean, startOf } from './diary.js';
import { regionScoring, type Regions } from './diseases/regions.js';
import { scoresInFile, type PatientRecord, type ScoreId, type Scores } from './schema/patient.js';

type Seen = Scores & { readonly regions?: Regions };

/** A person's age on a day, in years; of the year of birth alone, that after the birthday. */
function ageOn({ birthDate, birthYear }: PatientRecord, date: string): number {
  const years = Number(date.slice(0, 4)) - birthYear;
  return birthDate !== undefined && date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** What was read at a time: the scores as they were given, else of the regions, else the mean of the diary's week. */
function scoresOn(patient: PatientRecord, seen: Seen, date: string | undefined): Scores {
  const { disease, diary, birthYear } = patient;
  const age = date === undefined ? new Date().getUTCFullYear() - birthYear : ageOn(patient, date);
  const ofRegions: Scores =
    seen.regions === undefined ? {} : (regionScoring(disease)?.scoresOf(seen.regions, age) ?? {});
  const read = scoresInFile(disease).flatMap(([name, { daily }]) => {
    const id = name as ScoreId;
    const value =
      seen[id] ?? ofRegions[id] ?? (daily && date !== undefined ? diaryMean(diary, id, date) : undefined);
    return value === undefined ? [] : [[id, value] as const];
  });
  return Object.fromEntries(read);
}

/** Scores at the start of the record: what `severity` says, and what its regions and the diary add. */
export const scoresAtStart = (patient: PatientRecord): Scores =>
  scoresOn(patient, patient.severity ?? {}, startOf(patient));

/** Scores that were read at a visit. */
export const scoresAtVisit = (
  patient: PatientRecord,
  visit: NonNullable<PatientRecord['visits']>[number],
): Scores => scoresOn(patient, visit, visit.date);

/** The primary score at the start; undefined where the record has none. */
export function primaryScore(patient: PatientRecord): number | undefined {
  const [primary] = scoresInFile(patient.disease);
  return primary === undefined ? undefined : scoresAtStart(patient)[primary[0] as ScoreId];
}
