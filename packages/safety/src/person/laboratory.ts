import {
  convertAnalyte,
  findAnalyte,
  nearestAnalytes,
  patientFactVocabulary,
  readLabValue,
  type Analyte,
  type PatientFactName,
  type PatientRecord,
} from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { unitText } from '../rules/unit-text.js';
import type { KnownFact, Question } from './known-facts.js';

/** Why a laboratory value is kept and shown, but no fact is made of it. */
export type LabDoubt = 'no-upper-limit' | 'no-unit' | 'implausible' | 'two-values';

/** A laboratory value in the unit of the vocabulary. */
export interface LabValue {
  readonly fact: PatientFactName;
  readonly date: string;
  /** Null where the unit, or the upper limit of an enzyme, is not given. */
  readonly value: number | null;
  /** The laboratory told only that it is below, or above, the value. */
  readonly bound?: 'below' | 'above';
  /** As printed by the laboratory. */
  readonly printed: string;
  /** JSON path in the patient file. */
  readonly path: string;
  readonly doubt?: LabDoubt;
}

export type Range = Extract<KnownFact['value'], { readonly low: number }>;

/** The numbers that a value may be: one, or all below or above a bound, the bound itself left out. */
export function rangeOf(value: number, bound: LabValue['bound']): Range {
  switch (bound) {
    case 'below':
      return { low: 0, high: value * (1 - besides) };
    case 'above':
      return { low: value * (1 + besides), high: Infinity };
    case undefined:
      return { low: value, high: value };
  }
}
const besides = 1e-9;

/** Values that differ by less than rounding are one value. */
const rounding = 0.02;

/**
 * The laboratory values of a patient up to a day, oldest first, and what has to be asked of them. No value of a test that
 * labels ask about is dropped: one that cannot be used has a `doubt`.
 */
export function laboratory(
  { labs = [] }: PatientRecord,
  today: string,
  say: Say,
): { values: LabValue[]; questions: Question[] } {
  const questions: Question[] = [];
  const rows: { lab: (typeof labs)[number]; path: string; analyte: Analyte }[] = [];
  for (const [index, lab] of labs.entries()) {
    if (lab.date > today) continue;
    const path = `$.labs[${index}]`;
    const analyte = findAnalyte(lab.test);
    if (analyte !== undefined) rows.push({ lab, path, analyte });
    else questions.push({ path: `${path}.test`, message: unknownTest(lab.test, say) });
  }
  rows.sort((a, b) => (a.lab.date < b.lab.date ? -1 : a.lab.date > b.lab.date ? 1 : 0));
  const units = new Map<PatientFactName, string>();
  const values = rows.map(({ lab, path, analyte }): LabValue => {
    const { fact } = analyte;
    const test = say(analyte.name);
    const { value: number = 0, bound } = readLabValue(lab.value) ?? {};
    const common = { fact, date: lab.date, path, ...(bound === undefined ? {} : { bound }) };
    const doubtful = (doubt: LabDoubt, printed: string, key: string, message: string, value?: number) => {
      questions.push({ path: `${path}.${key}`, message });
      return { ...common, value: value ?? null, printed, doubt };
    };
    const own = lab.unit?.trim() ?? '';
    const usable = own !== '' && isUnit(analyte, own);
    const unit = usable ? own : units.get(fact);
    const told = { test, date: lab.date, printed: [String(lab.value), own].join(' ').trim() };
    if (unit === undefined)
      return doubtful(
        'no-unit',
        told.printed,
        'unit',
        say(
          '{test} {printed} of {date} has no unit, and no earlier value of it has one: please give the unit. It is not used',
          told,
        ),
      );
    units.set(fact, unit);
    const printed = `${lab.value} ${unit}`;
    if (!usable)
      questions.push({
        path: `${path}.unit`,
        message: say(
          '{test} {printed} of {date} has no unit that is known: it is read in {unit}, as the last value of it. Is that right?',
          { ...told, unit: unitText(unit, say) },
        ),
      });
    const converted = convertAnalyte(analyte, number, unit, lab.upperLimit);
    if (!converted.ok)
      return doubtful(
        'no-upper-limit',
        printed,
        'upperLimit',
        say(
          '{test} {printed} of {date} has no upper limit of normal: please give that of the laboratory. It is not judged',
          { ...told, printed },
        ),
      );
    if (isPlausible(analyte, converted.value, bound)) return { ...common, value: converted.value, printed };
    const [low, high] = plausible(fact);
    return doubtful(
      'implausible',
      printed,
      'value',
      say(
        '{test} {printed} is {value} {unit}, which no person has ({low, number} to {high, number}): is the unit right? It is not used',
        {
          test,
          printed,
          value: say.number(Number(converted.value.toPrecision(3)), 10),
          unit: unitText(unitOf(fact), say),
          low,
          high,
        },
      ),
      converted.value,
    );
  });
  return { values: differing(values, questions, say), questions };
}

/** Two values of one test on one day that differ: nobody can tell which of them counts. */
function differing(values: readonly LabValue[], questions: Question[], say: Say): LabValue[] {
  const days = new Map<string, LabValue[]>();
  for (const lab of values) {
    const day = `${lab.fact} ${lab.date}`;
    const group = days.get(day);
    if (group === undefined) days.set(day, [lab]);
    else group.push(lab);
  }
  const asked = new Set<LabValue>();
  for (const group of days.values()) {
    const used = group.filter(({ doubt }) => doubt === undefined);
    const [first] = used;
    if (first === undefined || used.every((lab) => isSame(lab, first))) continue;
    used.forEach((lab) => asked.add(lab));
    questions.push({
      path: first.path,
      message: say(
        '{test} has values that differ on {date}: {values}. Which is right? None of them is used',
        {
          test: say(patientFactVocabulary[first.fact].words),
          date: first.date,
          values: used.map(({ printed }) => printed).join(', '),
        },
      ),
    });
  }
  return values.map((lab) => (asked.has(lab) ? { ...lab, doubt: 'two-values' } : lab));
}

const isSame = (a: LabValue, b: LabValue): boolean =>
  a.bound === b.bound && Math.abs((a.value ?? 0) - (b.value ?? 0)) <= rounding * (b.value ?? 0);

function unknownTest(test: string, say: Say): string {
  const [near] = nearestAnalytes(test);
  return near === undefined
    ? say('"{test}" is not a value that labels ask about', { test })
    : say('"{test}" is not a value that labels ask about; is it {near}?', { test, near });
}

const isUnit = (analyte: Analyte, unit: string): boolean => {
  const converted = convertAnalyte(analyte, 1, unit);
  return converted.ok || converted.reason === 'needs-upper-limit';
};

const definitionOf = (fact: PatientFactName) => {
  const definition = patientFactVocabulary[fact];
  if (definition.kind !== 'number') throw new Error(`${fact} is not a number`);
  return definition;
};
const plausible = (fact: PatientFactName): readonly [number, number] => definitionOf(fact).plausible;
const unitOf = (fact: PatientFactName): string => definitionOf(fact).unit;

/** No cells at all can be counted; "below" is below whatever can be measured. */
function isPlausible({ fact, dimension }: Analyte, value: number, bound: LabValue['bound']): boolean {
  const [low, high] = plausible(fact);
  return value <= high && (value >= low || bound === 'below' || (value === 0 && dimension === 'count'));
}
