import { patientFactVocabulary, knownDiseaseIds, scoresInFile, type Problem } from '@bifrons/knowledge';
import { phrase, type Phrase, type Say } from '@bifrons/language';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';

/** So many are told; a file of ten thousand rows may be wrong ten thousand times. */
const SHOWN = 20;

/** Problems as a list: each with the field that it is about, by the name that the screens have for it. */
export function ProblemItems({ problems }: { problems: readonly Problem[] }): ReactNode {
  const say = useSay();
  return (
    <ul className="failure" role="alert">
      {problems.slice(0, SHOWN).map(({ path, message, suggestion }) => {
        const field = fieldName(path, say);
        return (
          <li key={`${path} ${String(message)}`}>
            {field !== '' && <b>{field}:</b>} {say(message)}
            {suggestion === undefined ? '' : ` (${say(suggestion)})`}
          </li>
        );
      })}
      {problems.length > SHOWN && (
        <li>
          {say('{n, plural, one {and # problem more} other {and # problems more}}', {
            n: problems.length - SHOWN,
          })}
        </li>
      )}
    </ul>
  );
}

/**
 * What a place of a patient file or of a trial's design is called: `$.arms[1].regimen[0].doseMg` is “arm 2, medicine 1, dose”. A key that
 * nobody knows stands as it was written. Empty for the whole file.
 */
export function fieldName(path: string, say: Say): string {
  const keys = [...path.matchAll(/\.([A-Za-z_]\w*)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/g)].map(
    ([, name, row, odd]) => (row === undefined ? (name ?? odd!) : Number(row)),
  );
  const told: string[] = [];
  keys.forEach((key, k) => {
    const next = keys[k + 1];
    if (typeof key === 'number') return;
    const row = ROWS[key];
    if (row !== undefined && typeof next === 'number')
      told.push(say('{what} {number}', { what: say(row), number: next + 1 }));
    // A part of a whole says where it is by itself.
    else if (!(WHOLES.includes(key) && k < keys.length - 1)) told.push(keyName(key, keys[k - 1], say));
  });
  return told.join(', ');
}

/** The name of a key, which may be another in what it stands in. */
function keyName(key: string, within: string | number | undefined, say: Say): string {
  const name = NAMES[`${within}.${key}`] ?? NAMES[key] ?? scoreShorts().get(key);
  if (name !== undefined) return say(name);
  const fact = Object.entries(patientFactVocabulary).find(([one]) => one === key)?.[1];
  return fact === undefined ? say('“{key}”', { key }) : say(fact.words);
}

const scoreShorts = (): ReadonlyMap<string, string> =>
  new Map(knownDiseaseIds().flatMap((id) => scoresInFile(id).map(([score, { short }]) => [score, short])));

/** What holds other things and says nothing of its own. */
const WHOLES: readonly string[] = ['facts', 'severity', 'population', 'question', 'matters', 'assumed'];

const ROWS: Readonly<Record<string, Phrase>> = {
  visits: phrase('visit'),
  diary: phrase('day of the diary'),
  labs: phrase('blood value'),
  examinations: phrase('examination'),
  treatments: phrase('treatment'),
  medications: phrase('medicine'),
  adverseEvents: phrase('adverse event'),
  arms: phrase('arm'),
  regimen: phrase('step'),
  escalate: phrase('step up'),
  endpoints: phrase('endpoint'),
  weeks: phrase('week'),
  of: phrase('response'),
  at: phrase('interim look'),
};

const NAMES: Readonly<Record<string, Phrase>> = {
  id: phrase('name'),
  name: phrase('name'),
  birthYear: phrase('year of birth'),
  birthDate: phrase('date of birth'),
  sex: phrase('sex'),
  weightKg: phrase('weight'),
  disease: phrase('disease'),
  severity: phrase('severity'),
  regions: phrase('regions'),
  specialAreas: phrase('special areas'),
  episodeYears: phrase('years of this episode'),
  systemicSteroid: phrase('systemic corticosteroid'),
  matters: phrase('what matters'),
  words: phrase('own words'),
  burden: phrase('questionnaire'),
  scale: phrase('name of the questionnaire'),
  total: phrase('total'),
  of: phrase('most points'),
  facts: phrase('facts'),
  dialysis: phrase('dialysis'),
  hypersensitivity: phrase('hypersensitivity'),
  liveVaccineDate: phrase('last live vaccine'),
  ancestry: phrase('ancestry'),
  visits: phrase('visits'),
  diary: phrase('diary'),
  labs: phrase('blood values'),
  examinations: phrase('examinations'),
  treatments: phrase('treatments'),
  medications: phrase('other medicines'),
  adverseEvents: phrase('adverse events'),
  date: phrase('date'),
  test: phrase('test'),
  value: phrase('value'),
  unit: phrase('unit'),
  upperLimit: phrase('upper limit of normal'),
  drug: phrase('medicine'),
  doseMg: phrase('dose'),
  perDay: phrase('times a day'),
  everyWeeks: phrase('weeks between injections'),
  strengthPercent: phrase('strength of the cream'),
  bodySurfacePercent: phrase('treated skin'),
  fromDate: phrase('first day'),
  toDate: phrase('last day'),
  fromWeek: phrase('from week'),
  week: phrase('week'),
  weeks: phrase('weeks'),
  population: phrase('people'),
  n: phrase('number of people'),
  min: phrase('lowest'),
  max: phrase('highest'),
  mean: phrase('mean'),
  sd: phrase('standard deviation'),
  median: phrase('median'),
  shareVerySevere: phrase('share with very severe disease'),
  age: phrase('age'),
  femaleShare: phrase('share of women'),
  arms: phrase('arms'),
  regimen: phrase('regimen'),
  among: phrase('who is counted'),
  selected: phrase('who is counted'),
  escalate: phrase('stepping up'),
  endpoints: phrase('endpoints'),
  endpoint: phrase('endpoint'),
  type: phrase('kind'),
  measure: phrase('score'),
  missing: phrase('missing results'),
  observation: phrase('how it is observed'),
  seed: phrase('seed'),
  question: phrase('question'),
  control: phrase('control'),
  alpha: phrase('alpha'),
  power: phrase('power'),
  assurance: phrase('assurance'),
  margin: phrase('margin'),
  lost: phrase('people without a result'),
  flare: phrase('flare'),
  'flare.lost': phrase('percent of the improvement that is lost'),
  looks: phrase('interim looks'),
  at: phrase('interim looks'),
  assumed: phrase('assumed results'),
  percent: phrase('percent'),
  crossover: phrase('cross-over'),
};
