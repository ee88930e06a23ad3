import { labels, patientFactVocabulary, type PatientRecord } from '@bifrons/knowledge';
import { english, type Say } from '@bifrons/language';
import { judgements, unitText, valueWords, type ScreenRequest, type Verdict } from '@bifrons/safety';
import { withFact, withMedicines, type FactInput } from '../safety/record.ts';
import type { PatientDraft } from '../state/patient-draft.ts';
import { readPatient } from '../state/read-patient.ts';
import type { ItemId } from './asked.ts';
import { limitsOf } from './label-limits.ts';
import { spanWords } from './span-words.ts';

/** What one answer to an open question would change. */
export interface FactEffect {
  answer: (say: Say) => string;
  /** The medicines whose verdict would be another one, by that verdict; the gravest first. */
  changes: readonly { verdict: Verdict; drugs: readonly string[] }[];
}

interface PossibleAnswer {
  words: (say: Say) => string;
  applied: (patient: PatientDraft) => PatientDraft;
}

const GRAVEST_FIRST: readonly Verdict[] = [
  'contraindicated',
  'not-recommended',
  'cannot-tell',
  'eligible-with-conditions',
  'eligible',
];

/** What each possible answer would change of the verdicts by the labels. Answers that cannot be true are left out. */
export function effectsOf(
  item: ItemId,
  patient: PatientDraft,
  record: PatientRecord,
  today: Date,
  request: ScreenRequest,
): readonly FactEffect[] {
  const now = new Map(judgements(record, request).map(({ drug, verdict }) => [drug, verdict]));
  return answersTo(item, request).flatMap(({ words, applied }) => {
    const then = readPatient(applied(patient), today, english).record;
    if (then === null) return [];
    const changed = judgements(then, request).filter(({ drug, verdict }) => now.get(drug) !== verdict);
    const changes = GRAVEST_FIRST.map((verdict) => ({
      verdict,
      drugs: changed.filter((one) => one.verdict === verdict).map(({ drug }) => drug),
    }));
    return [{ answer: words, changes: changes.filter(({ drugs }) => drugs.length > 0) }];
  });
}

function answersTo(item: ItemId, { region, today }: ScreenRequest): readonly PossibleAnswer[] {
  if (item === 'medicines')
    return [{ words: (say) => say('none'), applied: (patient) => withMedicines(patient, '') }];
  if (item === 'sex' || item === 'episodeYears' || item === 'ageYears') return [];
  const answer = (words: PossibleAnswer['words'], input: FactInput): PossibleAnswer => ({
    words,
    applied: (patient) => withFact(patient, item, input, today),
  });
  if (item === 'hypersensitive') return [answer((say) => say('to none'), false)];
  const definition = patientFactVocabulary[item];
  switch (definition.kind) {
    case 'flag':
      return [answer((say) => say('yes'), true), answer((say) => say('no'), false)];
    case 'choice':
      return definition.values.map((value) => answer((say) => valueWords(value, say), value));
    case 'number':
      return spansBetween(
        limitsOf(
          item,
          labels().filter((label) => label.region === region),
        ),
      ).map(({ low, high, within }) =>
        answer(
          (say) => spanWords(low, high, unitText(definition.unit, say), say),
          ['weightKg', 'salt', 'egfr'].includes(item) ? within : { value: within, unit: definition.unit },
        ),
      );
  }
}

/** The spans that limits cut the numbers into, each with a value within it. */
function spansBetween(
  limits: readonly number[],
): readonly { low: number | null; high: number | null; within: number }[] {
  const last = limits.at(-1);
  if (last === undefined) return [];
  const spans = limits.map((high, index) => {
    const low = limits[index - 1] ?? null;
    return { low, high, within: ((low ?? 0) + high) / 2 };
  });
  return [...spans, { low: last, high: null, within: 1.2 * last }];
}
