import type { PatientFacts } from '@bifrons/knowledge';
import { phrase } from '@bifrons/language';
import { conceptAt, ownCode } from './concept.js';
import { isFields, listAt, numberAt, textAt, type Fields } from './fields.js';
import type { Change, Finding, RowList } from './line.js';
import { refused } from './reading.js';
import { own } from '../systems.js';

/** A value of an Observation, or of one of its components, that we wrote. */
function valueOf(holder: Fields): unknown {
  if (typeof holder['valueBoolean'] === 'boolean') return holder['valueBoolean'];
  if (isFields(holder['valueQuantity'])) return numberAt(holder['valueQuantity'], 'value');
  if (typeof holder['valueString'] === 'string') return holder['valueString'];
  const answer = ownCode(conceptAt(holder, 'valueCodeableConcept'), own.answer);
  return answer ?? textAt(holder, 'valueDateTime');
}

/** Sets `regions/top` of an object; a number in a path is a place in a list. */
function setPart(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = '', next, ...rest] = path;
  // Keys of an object's own machinery are none of a patient file.
  if (key === '__proto__' || key === 'constructor') return;
  if (next === undefined) {
    target[key] = value;
    return;
  }
  const inner = target[key] ?? (/^\d+$/.test(next) ? [] : {});
  target[key] = inner;
  if (typeof inner === 'object' && inner !== null)
    setPart(inner as Record<string, unknown>, [next, ...rest], value);
}

/** The parts of an Observation that stands for an object of the patient file. */
export function partsOf(resource: Fields): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const component of listAt(resource, 'component')) {
    const code = conceptAt(component, 'code');
    const key = ownCode(code, own.score) ?? ownCode(code, own.part);
    const of = valueOf(component);
    if (key !== undefined && of !== undefined) setPart(value, key.split('/'), of);
  }
  return value;
}

const day = (resource: Fields): string | undefined => textAt(resource, 'effectiveDateTime');

/**
 * An Observation that Bifrons wrote: a visit, a day of the diary, the severity at the start, a fact. Undefined for others.
 * Whether it fits into a patient file is asked of every change alike.
 */
export function readOwnRecord(resource: Fields): Finding | undefined {
  const concept = conceptAt(resource, 'code');
  const part = ownCode(concept, own.record);
  const fact = ownCode(concept, own.fact);
  const examination = ownCode(concept, own.examination);
  const date = day(resource);
  if (part !== undefined) {
    const value = partsOf(resource);
    const says = phrase('{part} of a patient file', { part });
    switch (part) {
      case 'severity':
      case 'systemicSteroid':
      case 'matters':
        return sure(says, { kind: 'set', values: { [part]: value } } as Change);
      case 'visits':
      case 'diary':
        return sure(says, { kind: 'row', list: part, row: { date, ...value } } as unknown as Change, date);
      case 'laboratory':
        return sure(says, { kind: 'row', list: 'labs', row: { date, ...value } } as unknown as Change, date);
      default:
        return refused(says, phrase('this version does not know it'));
    }
  }
  if (fact !== undefined) {
    const value = valueOf(resource) as PatientFacts[keyof PatientFacts];
    const says = phrase('answer to {fact}', { fact });
    if (value === undefined) return refused(says, phrase('it has no value'));
    return sure(says, { kind: 'fact', fact, value } as Change);
  }
  if (examination !== undefined)
    return sure(
      phrase('{test} was looked at', { test: examination }),
      { kind: 'row', list: 'examinations', row: { date, test: examination } } as unknown as Change,
      date,
    );
  return undefined;
}

/** A List that says that there is none of something (FHIR R4 12.8). */
export function readOwnList(resource: Fields): Finding | undefined {
  const list = ownCode(conceptAt(resource, 'code'), own.record);
  const reason = conceptAt(resource, 'emptyReason').codings.map(({ code }) => code)[0];
  if (list === undefined || reason !== 'nilknown') return undefined;
  if (!lists.includes(list)) return refused(phrase('a list that is empty: {list}', { list }));
  return sure(phrase('a list that is empty: {list}', { list }), { kind: 'none', list: list as RowList });
}

const lists: readonly string[] = ['labs', 'visits', 'diary', 'medications', 'treatments', 'examinations'];

const sure = (says: Finding['says'], becomes: Change, at?: string): Finding => ({
  says,
  becomes,
  sure: true,
  ...(at === undefined ? {} : { day: at }),
});
