import { scoresAtStart, scoresAtVisit, type Patient, type RegimenSegment } from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';
import { canSimulate, diseaseModel } from '@bifrons/model';

const dayMs = 86_400_000;
const weekMs = 7 * dayMs;

/** A score that was read at a visit. */
export interface VisitReading {
  readonly week: number;
  /** The id of the score. */
  readonly score: string;
  readonly value: number;
}

/** What a patient file tells of the time up to now. Weeks are counted from the start of the record. */
export interface History {
  /** The primary score at the start. */
  readonly baseline: number;
  /** All scores at the start that are known, by their ids. */
  readonly baselines: Readonly<Record<string, number>>;
  /** Date of the start: the first treatment or visit; undefined without any. */
  readonly startDate?: string;
  /** Weeks from the start to the last visit, which is now. */
  readonly now: number;
  /** Doses taken before now, from the start. */
  readonly taken: readonly RegimenSegment[];
  /** Scores read after the start, by ascending week; several of one visit have the same. */
  readonly visits: readonly VisitReading[];
  readonly warnings: readonly Phrase[];
}

/**
 * Reads visits and treatments. The record starts with the first of them; a score read then is the baseline, else that
 * of `severity`. Now is the last visit. A treatment without an end goes on until the next one.
 */
export function historyOf(patient: Patient): History {
  const warnings: Phrase[] = [];
  const disease = diseaseModel(patient.disease);
  const ids = disease.scores.map(({ id }) => id);
  const modelled = (all: Readonly<Record<string, number>>): Record<string, number> =>
    Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)));
  const atStart = modelled(scoresAtStart(patient));
  const read = (patient.visits ?? []).flatMap((visit) => {
    const values = modelled(scoresAtVisit(patient, visit));
    return Object.keys(values).length === 0 ? [] : [{ date: visit.date, values }];
  });
  const visits = [...read].sort((a, b) => a.date.localeCompare(b.date));
  const treatments = [...(patient.treatments ?? [])].sort((a, b) => a.fromDate.localeCompare(b.fromDate));
  const dates = [visits[0]?.date, treatments[0]?.fromDate].filter((date) => date !== undefined).sort();
  const [startDate] = dates;
  if (startDate === undefined)
    return { baseline: atStart[ids[0]!]!, baselines: atStart, now: 0, taken: [], visits: [], warnings };
  const week = (date: string) => Math.round((7 * (Date.parse(date) - Date.parse(startDate))) / weekMs) / 7;
  const lastVisit = visits.at(-1);
  const now = lastVisit === undefined ? 0 : week(lastVisit.date);
  const taken: RegimenSegment[] = [];
  treatments.forEach((treatment, k) => {
    const from = week(treatment.fromDate);
    if (from >= now) return;
    const { drug, doseMg, strengthPercent, perDay, everyWeeks } = treatment;
    const cream = { strengthPercent, perDay } as Pick<RegimenSegment, 'strengthPercent' | 'perDay'>;
    if (doseMg === undefined && !(strengthPercent !== undefined && canSimulate(drug, disease, cream).ok)) {
      warnings.push(
        phrase('the treatment with {drug} from {date} has no dose that can be simulated and is left out', {
          drug,
          date: treatment.fromDate,
        }),
      );
      return;
    }
    taken.push({
      fromWeek: from,
      drug,
      ...(doseMg === undefined ? {} : { doseMg }),
      ...(strengthPercent === undefined ? {} : { strengthPercent }),
      ...(perDay === undefined ? {} : { perDay }),
      ...(everyWeeks === undefined ? {} : { everyWeeks }),
    });
    const next = treatments[k + 1];
    const end = treatment.toDate === undefined ? undefined : week(treatment.toDate);
    if (end !== undefined && end < now && (next === undefined || week(next.fromDate) > end))
      taken.push({ fromWeek: end, drug: null });
  });
  if (lastVisit === undefined && treatments.length > 0)
    warnings.push(
      phrase(
        'treatments without a visit say nothing of a response: the forecast starts from untreated disease',
      ),
    );
  const first = visits[0]?.date === startDate ? visits[0] : undefined;
  const baselines = { ...atStart, ...first?.values };
  return {
    baseline: baselines[ids[0]!]!,
    baselines,
    startDate,
    now,
    taken,
    visits: visits.flatMap(({ date, values }) =>
      week(date) > 0
        ? Object.entries(values).map(([score, value]) => ({ week: week(date), score, value }))
        : [],
    ),
    warnings,
  };
}

/** Doses taken before now, then a regimen whose week 0 is now. */
export function continued(history: History, regimen: readonly RegimenSegment[]): RegimenSegment[] {
  const later = regimen.map((segment) => ({ ...segment, fromWeek: segment.fromWeek + history.now }));
  const untilThen = later[0]?.fromWeek === history.now ? [] : [{ fromWeek: history.now, drug: null }];
  return history.now === 0 ? [...regimen] : [...history.taken, ...untilThen, ...later];
}
