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
import { spoken } from './spoken.js';
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

const noEvents: ReadonlySet<TreatmentEvent> = new Set();

/** An answer that tells what decided it only when somebody asks: of most conditions nobody does. */
export class LaterTold implements Evaluation {
  #told: Evaluation | undefined;

  constructor(
    readonly truth: Truth,
    private readonly tell: () => Evaluation,
  ) {}

  get because(): readonly string[] {
    return (this.#told ??= this.tell()).because;
  }

  get missing(): readonly Missing[] {
    return (this.#told ??= this.tell()).missing;
  }
}

/** What is not false of a person before treatment, by the condition that was asked. */
const found = new WeakMap<Person, Map<Condition, Evaluation>>();

/**
 * A condition that stays, of a label or of ours, against a person before treatment. Asked again, by the same label or by
 * another, what is told of it is there already.
 */
export function evaluateOnce(condition: Condition, person: Person): Evaluation {
  const truth = truthOf(condition, person);
  const tell = () => evaluate(condition, person);
  if (truth === false) return new LaterTold(truth, tell);
  let answers = found.get(person);
  if (answers === undefined) found.set(person, (answers = new Map<Condition, Evaluation>()));
  let evaluation = answers.get(condition);
  if (evaluation === undefined) answers.set(condition, (evaluation = new LaterTold(truth, tell)));
  return evaluation;
}

/**
 * A condition of a label against a person. Events are those of the treatment under way; before treatment there are none
 * and the answer is false.
 */
export function evaluate(
  condition: Condition,
  person: Person,
  events: ReadonlySet<TreatmentEvent> = noEvents,
): Evaluation {
  const truth = truthOf(condition, person, events);
  if ('all' in condition || 'any' in condition) {
    const parts = ('all' in condition ? condition.all : condition.any).map((part) =>
      evaluate(part, person, events),
    );
    return {
      truth,
      because: parts.flatMap((part) => (part.truth === truth ? part.because : [])),
      missing: truth === 'unknown' ? parts.flatMap((part) => part.missing) : [],
    };
  }
  if ('not' in condition) return { ...evaluate(condition.not, person, events), truth };
  if ('event' in condition)
    return { truth, because: truth === true ? [person.say(spoken(condition.event))] : [], missing: [] };
  if ('takes' in condition) {
    const { because, open } = takes(person.medicines, condition.takes);
    return {
      truth,
      because: because.map(({ name }) => name),
      missing: truth === 'unknown' ? [{ medicines: open }] : [],
    };
  }
  const known = person.facts.get(condition.fact);
  return {
    truth,
    because: known === undefined ? [] : [known.text],
    missing: truth === 'unknown' ? [{ fact: condition.fact }] : [],
  };
}

/** The answer of `evaluate` alone. */
export function truthOf(
  condition: Condition,
  person: Person,
  events: ReadonlySet<TreatmentEvent> = noEvents,
): Truth {
  if ('all' in condition) return all(condition.all, (part) => truthOf(part, person, events));
  if ('any' in condition) return any(condition.any, (part) => truthOf(part, person, events));
  if ('not' in condition) return not(truthOf(condition.not, person, events));
  if ('event' in condition) return events.has(condition.event);
  if ('takes' in condition) return takes(person.medicines, condition.takes).truth;
  const known = person.facts.get(condition.fact);
  return known === undefined ? 'unknown' : inARow(condition, known.value, person);
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
  return all(results.slice(-consecutive), (result) => holds(comparison, result));
}

function holds({ fact, is, value, unit }: Comparison, known: KnownFact['value']): Truth {
  if (typeof known !== 'object')
    return typeof value === 'object' ? value.includes(String(known)) : known === value;
  const limit = typeof value === 'number' ? convertFact(fact, value, unit ?? '') : undefined;
  if (limit === undefined) throw new Error(`${fact} cannot be compared with ${String(value)} ${unit ?? ''}`);
  const low = isMet(known.low, is, limit);
  const high = isMet(known.high, is, limit);
  if (low === undefined || high === undefined) throw new Error(`${fact} cannot be compared by "${is}"`);
  return low === high ? low : 'unknown';
}

function isMet(value: number, is: Comparison['is'], limit: number): boolean | undefined {
  switch (is) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
    case '=':
      return value === limit;
    default:
      return undefined;
  }
}
