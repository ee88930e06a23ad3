import { conceptAt, conceptOf, namesOf } from './concept.js';
import { listAt, textAt, type Fields } from './fields.js';
import { systems } from '../systems.js';

const negative =
  /^(?:neg(?:ative?|ativ)?|not detected|none detected|non[- ]?reactive|not reactive|nicht nachweisbar|음성)\b/i;
const positive = /^(?:pos(?:itive?|itiv)?|detected|reactive|nachweisbar|양성)\b/i;

const answer = (text: string): 'negative' | 'positive' | undefined =>
  negative.test(text) ? 'negative' : positive.test(text) ? 'positive' : undefined;

/** A result in words: negative, positive, or neither where it says neither, or both. */
export function qualitativeResult(resource: Fields): 'negative' | 'positive' | undefined {
  const value = textAt(resource, 'valueString');
  const said = [
    ...namesOf(conceptAt(resource, 'valueCodeableConcept')),
    ...(value === undefined ? [] : [value]),
    ...listAt(resource, 'interpretation').flatMap((one) => {
      const concept = conceptOf(one);
      const coded = concept.codings
        .filter(({ system }) => system === systems.interpretation)
        .map(({ code }) => code);
      return [...namesOf(concept), ...coded];
    }),
  ];
  const answers = new Set(said.map(answer).filter((one) => one !== undefined));
  return answers.size === 1 ? [...answers][0] : undefined;
}

/** What an Observation answers, as it was sent. */
export function answerWords(resource: Fields): string {
  const value = conceptAt(resource, 'valueCodeableConcept');
  return (
    textAt(resource, 'valueString') ??
    namesOf(value)[0] ??
    listAt(resource, 'interpretation').flatMap((one) => namesOf(conceptOf(one)))[0] ??
    ''
  );
}
