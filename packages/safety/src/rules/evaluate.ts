import {
  convertFact,
  type Comparison,
  type Condition,
  type PatientFactName,
  type TreatmentEvent,
} from '@bifrons/knowledge';
import type { KnownFact } from '../person/known-facts.js';
import type { Person } from '../person/person.js';
import { takes } from '../person/medicines.js';
import { spoken } from './condition-words.js';
import { all, any, not, type Truth } from './three-valued.js';

/** What would have to be known: a fact, or which medicines are taken. */
export type Missing = { readonly fact: PatientFactName } | { readonly medicines: readonly string[] };

export interface Evaluation {
  readonly truth: Truth;
  /** What of the person decided it, told. */
  readonly because: readonly string[];
  /** Unknown leaves that could still change the answer; empty when it is known. */
  readonly missing: readonly Missing[];
}

const didNotHappen: Evaluation = { truth: false, because: [], missing: [] };

/**
 * A condition of a label against a person. Events are those of the treatment under way; before treatment there are none
 * and the answer is false.
 */
export function evaluate(
  condition: Condition,
  person: Person,
  events: ReadonlySet<TreatmentEvent> = new Set(),
): Evaluation {
  if ('all' in condition || 'any' in condition) {
    const parts = ('all' in condition ? condition.all : condition.any).map((part) =>
      evaluate(part, person, events),
    );
    const truth = ('all' in condition ? all : any)(parts.map((part) => part.truth));
    return {
      truth,
      because: parts.flatMap((part) => (part.truth === truth ? part.because : [])),
      missing: truth === 'unknown' ? parts.flatMap((part) => part.missing) : [],
    };
  }
  if ('not' in condition) {
    const inner = evaluate(condition.not, person, events);
    return { ...inner, truth: not(inner.truth) };
  }
  if ('event' in condition)
    return events.has(condition.event)
      ? { truth: true, because: [person.say(spoken(condition.event))], missing: [] }
      : didNotHappen;
  if ('takes' in condition) {
    const { truth, because, open } = takes(person.medicines, condition.takes);
    return {
      truth,
      because: because.map(({ name }) => name),
      missing: truth === 'unknown' ? [{ medicines: open }] : [],
    };
  }
  return compare(condition, person);
}

function compare(comparison: Comparison, person: Person): Evaluation {
  const known = person.facts.get(comparison.fact);
  if (known === undefined) return { truth: 'unknown', because: [], missing: [{ fact: comparison.fact }] };
  const truth = inARow(comparison, known.value, person);
  return { truth, because: [known.text], missing: truth === 'unknown' ? [{ fact: comparison.fact }] : [] };
}

/**
 * Whether the last result meets the comparison and, where so many in a row are asked for, those before it do. With fewer
 * results than that it is not confirmed yet: false.
 */
function inARow(comparison: Comparison, value: KnownFact['value'], { series }: Person): Truth {
  const last = holds(comparison, value);
  const { fact, consecutive = 1 } = comparison;
  if (consecutive === 1 || last === false) return last;
  const results = series.get(fact) ?? [];
  if (results.length < consecutive) return false;
  return all(results.slice(-consecutive).map((result) => holds(comparison, result)));
}

function holds({ fact, is, value, unit }: Comparison, known: KnownFact['value']): Truth {
  if (typeof known !== 'object')
    return typeof value === 'object' ? value.includes(String(known)) : known === value;
  const limit = typeof value === 'number' ? convertFact(fact, value, unit ?? '') : undefined;
  if (limit === undefined) throw new Error(`${fact} cannot be compared with ${String(value)} ${unit ?? ''}`);
  const tests: Record<string, (x: number) => boolean> = {
    '<': (x) => x < limit,
    '<=': (x) => x <= limit,
    '>': (x) => x > limit,
    '>=': (x) => x >= limit,
    '=': (x) => x === limit,
  };
  const test = tests[is];
  if (test === undefined) throw new Error(`${fact} cannot be compared by "${is}"`);
  const [low, high] = [test(known.low), test(known.high)];
  return low === high ? low : 'unknown';
}
