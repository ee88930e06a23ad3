import {
  convertAnalyte,
  findAnalyte,
  nearestAnalytes,
  patientFactVocabulary,
  type PatientFactName,
  type PatientRecord,
} from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { unitText } from '../rules/unit-text.js';
import type { Question } from './known-facts.js';

/** A laboratory value in the unit of the vocabulary; `value` is null for an enzyme whose upper limit is not given. */
export interface LabValue {
  readonly fact: PatientFactName;
  readonly date: string;
  readonly value: number | null;
  /** As printed by the laboratory. */
  readonly printed: string;
  /** JSON path in the patient file. */
  readonly path: string;
}

/** The laboratory values of a patient up to a day, oldest first, and what has to be asked before it is used. */
export function laboratory(
  { labs = [] }: PatientRecord,
  today: string,
  say: Say,
): { values: LabValue[]; questions: Question[] } {
  const values: LabValue[] = [];
  const questions: Question[] = [];
  for (const [index, lab] of labs.entries()) {
    if (lab.date > today) continue;
    const path = `$.labs[${index}]`;
    const printed = `${lab.value} ${lab.unit}`;
    const analyte = findAnalyte(lab.test);
    if (analyte === undefined) {
      const [near] = nearestAnalytes(lab.test);
      questions.push({
        path: `${path}.test`,
        message:
          near === undefined
            ? say('"{test}" is not a value that labels ask about', { test: lab.test })
            : say('"{test}" is not a value that labels ask about; is it {near}?', { test: lab.test, near }),
      });
      continue;
    }
    const converted = convertAnalyte(analyte, lab.value, lab.unit, lab.upperLimit);
    const definition = patientFactVocabulary[analyte.fact];
    if (!converted.ok) {
      if (converted.reason === 'needs-upper-limit')
        values.push({ fact: analyte.fact, date: lab.date, value: null, printed, path });
      continue;
    }
    const { value } = converted;
    if (definition.kind === 'number') {
      const [low, high] = definition.plausible;
      if (value < low || value > high) {
        questions.push({
          path: `${path}.value`,
          message: say(
            '{test} {printed} is {value} {unit}, which no person has ({low, number} to {high, number}): is the unit right? It is not used',
            {
              test: say(analyte.name),
              printed,
              value: say.number(Number(value.toPrecision(3)), 10),
              unit: unitText(definition.unit, say),
              low,
              high,
            },
          ),
        });
        continue;
      }
    }
    values.push({ fact: analyte.fact, date: lab.date, value, printed, path });
  }
  values.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return { values, questions };
}
