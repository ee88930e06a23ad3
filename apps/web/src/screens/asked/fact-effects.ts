import { findAnalyte, labels, patientFactVocabulary, type PatientRecord } from '@bifrons/knowledge';
import { english, type Say } from '@bifrons/language';
import { unitText, valueWords, verdictsOn, type ScreenRequest, type Verdict } from '@bifrons/safety';
import { shownScores } from '../../subject/severity/scores.ts';
import { withFact, withMedicines, type FactInput } from '../../subject/patient/record.ts';
import type { OwnFact, PatientDraft } from '../../subject/patient/patient-draft.ts';
import { readPatient } from '../../subject/patient/read-patient.ts';
import type { ItemId } from './asked.ts';
import { withHarmless } from './harmless.ts';
import { limitsOf } from './label-limits.ts';
import { spanWords } from './span-words.ts';

/** What one answer to an open question would change. */
export interface FactEffect {
  answer: (say: Say) => string;
  /** The medicines whose verdict would be another one, by that verdict; the gravest first. */
  changes: readonly { verdict: Verdict; drugs: readonly string[] }[];
}

/** Numbers from one limit to the next; null is no limit. */
interface Span {
  low: number | null;
  high: number | null;
}

/** In words, or the numbers that it stands for. */
type Answer = ((say: Say) => string) | NumberSpan;
type NumberSpan = Span & { unit: string };

interface PossibleAnswer {
  answer: Answer;
  applied: (patient: PatientDraft) => PatientDraft;
}

const GRAVEST_FIRST: readonly Verdict[] = [
  'contraindicated',
  'not-recommended',
  'cannot-tell',
  'eligible-with-conditions',
  'eligible',
];

/**
 * What each possible answer would change of the verdicts by the labels, if every other open question had its harmless
 * answer: so a grave one shows although ten others are open. Numbers that are open stay so. Answers that cannot be true
 * are left out, and neighbouring spans of numbers that change the same are one.
 */
export function effectsOf(
  item: ItemId,
  patient: PatientDraft,
  record: PatientRecord,
  today: Date,
  request: ScreenRequest,
): readonly FactEffect[] {
  const known = withLatestLabs(patient);
  const otherwise = (draft: PatientDraft): PatientRecord | null =>
    readPatient(withHarmless(draft, keptOpen(item), request.today), today, english).record;
  const now = verdictsOn(otherwise(known) ?? record, request);
  const told = answersTo(item, request).flatMap(({ answer, applied }) => {
    const then = otherwise(applied(known));
    if (then === null) return [];
    const changed = [...verdictsOn(then, request)].filter(([drug, verdict]) => now.get(drug) !== verdict);
    const changes = GRAVEST_FIRST.map((verdict) => ({
      verdict,
      drugs: changed.filter((one) => one[1] === verdict).map(([drug]) => drug),
    }));
    return [{ answer, changes: changes.filter(({ drugs }) => drugs.length > 0) }];
  });
  return joined(told).map(({ answer, changes }) => ({
    answer: (say) =>
      typeof answer === 'function'
        ? answer(say)
        : spanWords(answer.low, answer.high, unitText(answer.unit, say), say),
    changes,
  }));
}

/** Only the latest values of each test decide a verdict: of a long list, the others need not be read for every answer. */
function withLatestLabs(patient: PatientDraft): PatientDraft {
  const kept = new Map<string, number>();
  const latestFirst = [...patient.labs].sort((a, b) => (a.date < b.date ? 1 : -1));
  const labs = latestFirst.filter(({ test }) => {
    const fact = findAnalyte(test)?.fact;
    if (fact === undefined) return false;
    const count = (kept.get(fact) ?? 0) + 1;
    kept.set(fact, count);
    return count <= DECIDING_VALUES;
  });
  return labs.length === patient.labs.length ? patient : { ...patient, labs: labs.reverse() };
}

/** Of each test: enough to tell a change and two values of one day. */
const DECIDING_VALUES = 4;

/** Where the draft keeps the answer that is tried. */
function keptOpen(item: ItemId): OwnFact | 'medications' {
  if (item === 'medicines') return 'medications';
  if (item === 'hypersensitive') return 'hypersensitivity';
  return (item === 'endStageKidneyDisease' ? 'dialysis' : item) as OwnFact;
}

type Told = Pick<PossibleAnswer, 'answer'> & Pick<FactEffect, 'changes'>;

function joined(told: readonly Told[]): readonly Told[] {
  const result: Told[] = [];
  for (const one of told) {
    const before = result.at(-1);
    const answer = before && joinedSpan(before, one);
    if (answer) result[result.length - 1] = { ...one, answer };
    else result.push(one);
  }
  return result;
}

/** One span for two that change the same; undefined where they do not, or would leave no limit to tell. */
function joinedSpan(before: Told, one: Told): NumberSpan | undefined {
  if (typeof before.answer === 'function' || typeof one.answer === 'function') return undefined;
  if (before.answer.low === null && one.answer.high === null) return undefined;
  const isSame = JSON.stringify(before.changes) === JSON.stringify(one.changes);
  return isSame ? { ...one.answer, low: before.answer.low } : undefined;
}

/** A number that has a field of its own; the others are laboratory values. */
const isTyped = (item: ItemId, disease: string): boolean =>
  item === 'weightKg' || item === 'egfr' || shownScores(disease).some(({ id }) => id === item);

function answersTo(item: ItemId, { region, indication, today }: ScreenRequest): readonly PossibleAnswer[] {
  if (item === 'medicines')
    return [{ answer: (say) => say('none'), applied: (patient) => withMedicines(patient, '') }];
  if (item === 'sex' || item === 'episodeYears' || item === 'ageYears' || item === 'severity') return [];
  const possible = (answer: Answer, input: FactInput): PossibleAnswer => ({
    answer,
    applied: (patient) => withFact(patient, item, input, today),
  });
  if (item === 'hypersensitive') return [possible((say) => say('to none'), false)];
  const definition = patientFactVocabulary[item];
  switch (definition.kind) {
    case 'flag':
      return [possible((say) => say('yes'), true), possible((say) => say('no'), false)];
    case 'choice':
      return definition.values.map((value) => possible((say) => valueWords(value, say), value));
    case 'number':
      return spansBetween(limitsOf(item, labels(region))).map(({ low, high, within }) =>
        possible(
          { low, high, unit: definition.unit },
          isTyped(item, indication) ? within : { value: within, unit: definition.unit },
        ),
      );
  }
}

/** The spans that limits cut the numbers into, each with a value within it. */
function spansBetween(limits: readonly number[]): readonly (Span & { within: number })[] {
  const last = limits.at(-1);
  if (last === undefined) return [];
  const spans = limits.map((high, index) => {
    const low = limits[index - 1] ?? null;
    return { low, high, within: ((low ?? 0) + high) / 2 };
  });
  return [...spans, { low: last, high: null, within: 1.2 * last }];
}
