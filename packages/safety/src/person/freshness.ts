import { tests, type PatientFactName, type PatientRecord } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { daysBetween } from '../dates.js';
import type { Question } from './known-facts.js';
import type { LabValue } from './laboratory.js';

/** Something that was found too long ago to stand for today. */
export interface Stale {
  readonly fact: PatientFactName;
  readonly question: Question;
}

/**
 * Facts whose latest result is older than its window (`freshFor` of tests.json, our convention where the label states
 * none): they count as unknown. A finding by examination ages only where it is harmless: active tuberculosis of last year
 * is not forgotten.
 */
export function staleFacts(
  patient: PatientRecord,
  labs: readonly LabValue[],
  today: string,
  say: Say,
): readonly Stale[] {
  const { analytes, tests: all } = tests();
  const latest = new Map(labs.map((lab) => [lab.fact, lab]));
  const ofLabs = [...latest.values()].flatMap(({ fact, date, path }): Stale[] => {
    const analyte = analytes.find((one) => one.fact === fact);
    if (analyte === undefined || !isOlder(date, today, analyte.freshFor.value)) return [];
    return [{ fact, question: { path: `${path}.date`, message: tooOld(say(analyte.name), date, say) } }];
  });
  const ofExaminations = all.flatMap(({ id, name, facts, freshFor }): Stale[] => {
    const dates = (patient.examinations ?? []).filter(({ test }) => test === id).map(({ date }) => date);
    const last = dates
      .filter((date) => date <= today)
      .sort()
      .at(-1);
    if (last === undefined || !isOlder(last, today, freshFor?.value ?? null)) return [];
    const given: Readonly<Record<string, unknown>> = patient.facts ?? {};
    return facts
      .filter((fact) => given[fact] === false || given[fact] === 'negative')
      .map((fact) => ({
        fact,
        question: { path: `$.facts.${fact}`, message: tooOld(say(name), last, say) },
      }));
  });
  return [...ofLabs, ...ofExaminations];
}

const isOlder = (date: string, today: string, weeks: number | null): boolean =>
  weeks !== null && daysBetween(date, today) > 7 * weeks;

const tooOld = (test: string, date: string, say: Say): string =>
  say('{test} of {date} is too old: repeat it. Until then it counts as unknown', { test, date });
