import {
  disease,
  patientFactVocabulary,
  scoresInFile,
  tests,
  treatmentName,
  type PatientFacts,
  type PatientRecord,
} from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';
import { spoken } from '@bifrons/safety';
import type { Change } from './line.js';

/** Facts of the file that labels ask about in another form. */
const furtherFacts: Partial<Record<keyof PatientFacts, Phrase>> = {
  dialysis: phrase('on dialysis'),
  liveVaccineDate: phrase('last live vaccine'),
  nonMelanomaSkinCancer: phrase('an earlier skin cancer that is no melanoma'),
  ancestry: phrase('ancestry'),
  hypersensitivity: phrase('hypersensitivity'),
};

export function factWords(fact: keyof PatientFacts): Phrase {
  const known = furtherFacts[fact];
  if (known !== undefined) return known;
  const definition = Object.hasOwn(patientFactVocabulary, fact)
    ? patientFactVocabulary[fact as keyof typeof patientFactVocabulary]
    : undefined;
  return definition === undefined ? phrase('{name}', { name: fact }) : phrase(definition.words);
}

/** An answer as people write it. */
export function answerPhrase(value: PatientFacts[keyof PatientFacts]): Phrase {
  if (value === true) return phrase('yes');
  if (value === false) return phrase('no');
  if (typeof value === 'number') return phrase('{value, number}', { value });
  if (Array.isArray(value))
    return value.length === 0 ? phrase('none known') : phrase('{name}', { name: value.join(', ') });
  const text = String(value);
  if (/^\d{4}-/.test(text)) return phrase('{name}', { name: text });
  if (text.startsWith('child-pugh-'))
    return phrase('{name}', { name: `Child-Pugh ${text.slice(-1).toUpperCase()}` });
  return phrase(spoken(text));
}

export const diseasePhrase = (id: string): Phrase => {
  const known = disease(id);
  return known === undefined ? phrase('{name}', { name: id }) : phrase(known.name);
};

/** Scores of a row, each with its short name. */
function seenWords(row: Readonly<Record<string, unknown>>, of: string | undefined): string {
  const names = new Map((of === undefined ? [] : scoresInFile(of)).map(([id, { short }]) => [id, short]));
  const scores = Object.entries(row).flatMap(([key, value]) =>
    typeof value === 'number' && key !== 'episodeYears' ? [`${names.get(key) ?? key} ${value}`] : [],
  );
  const events = Array.isArray(row['adverseEvents']) ? (row['adverseEvents'] as readonly string[]) : [];
  return [...scores, ...events].join(', ');
}

const testName = (id: string): Phrase =>
  phrase(tests().tests.find((one) => one.id === id)?.name ?? spoken(id));

/** What a change is, for people. `of`: the disease of the file, for the names of its scores. */
export function changeWords(change: Change, of?: string): Phrase {
  switch (change.kind) {
    case 'identity': {
      const { name, identifiers } = change.identity;
      return phrase('name and identifiers: {name}', {
        name: [name?.text ?? '', ...identifiers.map(({ value }) => value)]
          .filter((part) => part !== '')
          .join(', '),
      });
    }
    case 'none':
      return phrase('none: {list}', { list: phrase(listNames[change.list]) });
    case 'hypersensitivity':
      return phrase('hypersensitive to {name}', { name: change.to });
    case 'fact':
      return phrase('{question}: {answer}', {
        question: factWords(change.fact),
        answer: answerPhrase(change.value),
      });
    case 'set':
      return setWords(change.values);
    case 'row':
      return rowWords(change, of);
  }
}

const listNames = {
  labs: 'laboratory values',
  visits: 'visits',
  diary: 'diary',
  medications: 'medications',
  treatments: 'treatments',
  examinations: 'examinations',
} as const;

type SetValues = Extract<Change, { kind: 'set' }>['values'];

function setWords(values: SetValues): Phrase {
  if (values.birthDate !== undefined) return phrase('date of birth {date}', { date: values.birthDate });
  if (values.birthYear !== undefined)
    return phrase('year of birth {year}', { year: String(values.birthYear) });
  if (values.sex !== undefined) return values.sex === 'female' ? phrase('female') : phrase('male');
  if (values.weightKg !== undefined) return phrase('weight {kg, number} kg', { kg: values.weightKg });
  if (values.disease !== undefined) return phrase('disease: {name}', { name: diseasePhrase(values.disease) });
  if (values.systemicSteroid !== undefined)
    return phrase('systemic corticosteroid: {mg, number} mg per kg and day', {
      mg: values.systemicSteroid.mgPerKg,
    });
  if (values.matters !== undefined)
    return phrase('what matters to the person: {words}', {
      words: values.matters.words ?? values.matters.burden?.scale ?? '',
    });
  return phrase('severity at the start: {scores}', { scores: seenWords(values.severity ?? {}, undefined) });
}

function rowWords(change: Extract<Change, { kind: 'row' }>, of: string | undefined): Phrase {
  switch (change.list) {
    case 'labs':
      return phrase('laboratory value: {test} {value} {unit} on {date}', {
        test: change.row.test,
        value: String(change.row.value),
        unit: change.row.unit ?? '',
        date: change.row.date,
      });
    case 'visits':
      return phrase('visit on {date}: {scores}', {
        date: change.row.date,
        scores: seenWords(change.row, of),
      });
    case 'diary':
      return phrase('diary of {date}: {scores}', {
        date: change.row.date,
        scores: seenWords(change.row, of),
      });
    case 'medications':
      return phrase('medication: {name}', { name: change.row.name });
    case 'examinations':
      return phrase('examination: {test} on {date}', {
        test: testName(change.row.test),
        date: change.row.date,
      });
    case 'treatments':
      return treatmentWords(change.row);
  }
}

type Treatment = NonNullable<PatientRecord['treatments']>[number];

export function treatmentWords({ drug, doseMg, strengthPercent, fromDate, toDate }: Treatment): Phrase {
  const amount =
    doseMg !== undefined ? ` ${doseMg} mg` : strengthPercent !== undefined ? ` ${strengthPercent} %` : '';
  const name = `${treatmentName(drug)}${amount}`;
  return toDate === undefined
    ? phrase('treatment: {name} since {from}', { name, from: fromDate })
    : phrase('treatment: {name} from {from} to {to}', { name, from: fromDate, to: toDate });
}
