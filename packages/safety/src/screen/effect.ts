import { tests, type Clause, type Consequence, type PatientFactName, type TestId } from '@bifrons/knowledge';
import type { Person } from '../person/person.js';
import type { Evaluation, Missing } from '../rules/evaluate.js';

/** What a clause does to the verdict when it applies, from the gravest to the mildest. */
export type Effect = 'contraindicated' | 'not-recommended' | 'condition';

const effects: Partial<Record<Consequence['kind'], Effect>> = {
  contraindicated: 'contraindicated',
  'not-recommended': 'not-recommended',
  'do-not-start': 'not-recommended',
  'no-breastfeeding': 'not-recommended',
  'clarify-first': 'not-recommended',
  'only-without-alternative': 'condition',
  caution: 'condition',
  'treat-before-start': 'condition',
  'test-before-start': 'condition',
  'vaccinate-before': 'condition',
  'no-live-vaccine': 'condition',
  'restricted-programme': 'condition',
  contraception: 'condition',
  'reduce-dose-to': 'condition',
  'reduce-dose-by-half': 'condition',
  'reduce-dose': 'condition',
  'dose-at-most': 'condition',
};

/** Nobody starts what would have to be interrupted or stopped on the same day. */
export const halts = ({ then }: Pick<Clause, 'then'>): boolean =>
  then.kind === 'interrupt-until' || then.kind === 'stop';

export interface Demand {
  readonly effect: Effect;
  /** What of the person leaves it open, and what would settle it. */
  readonly because: readonly string[];
  readonly missing: readonly Missing[];
  /** Whether it applies is not settled by the facts of the file, but by somebody who knows. */
  readonly open?: true;
}

/** Facts that a test would yield and that nobody has. */
export function lackingFacts(test: TestId, person: Person): PatientFactName[] {
  const found = tests().tests.find(({ id }) => id === test);
  if (found === undefined || found.facts.length === 0) return [];
  const lacking = found.facts.filter((fact) => !person.facts.has(fact) && !person.measured.has(fact));
  return found.need === 'any' && lacking.length < found.facts.length ? [] : lacking;
}

const isMeasured = (one: Missing): boolean =>
  'fact' in one && tests().analytes.some(({ fact }) => fact === one.fact);

const isTrue = (person: Person, fact: PatientFactName): boolean => person.facts.get(fact)?.value === true;

/** What a clause still demands of this person before the start; undefined when it demands nothing. */
export function demandOf(
  then: Consequence,
  person: Person,
  evaluation: Pick<Evaluation, 'truth' | 'missing'> = { truth: true, missing: [] },
): Demand | undefined {
  const { truth } = evaluation;
  if (halts({ then }))
    return truth === true ? { effect: 'not-recommended', because: [], missing: [] } : undefined;
  // A value that nobody asked for is not missing: which tests come before the start is said by the label.
  if (then.kind === 'clarify-first' && truth === 'unknown' && evaluation.missing.every(isMeasured))
    return undefined;
  const effect = effects[then.kind];
  if (effect === undefined) return undefined;
  switch (then.kind) {
    case 'test-before-start': {
      const missing = then.tests.flatMap((test) => lackingFacts(test, person));
      return missing.length === 0
        ? undefined
        : { effect, because: [person.say('not tested')], missing: missing.map((fact) => ({ fact })) };
    }
    case 'vaccinate-before': {
      const wanted: PatientFactName[] = [
        'vaccinationsUpToDate',
        ...(then.including === undefined ? [] : (['zosterVaccinated'] as const)),
      ];
      const open = wanted.filter((fact) => !isTrue(person, fact));
      if (open.length === 0) return undefined;
      return {
        effect,
        because: open.flatMap((fact) => person.facts.get(fact)?.text ?? []),
        missing: open.flatMap((fact) => (person.facts.has(fact) ? [] : [{ fact }])),
      };
    }
    case 'only-without-alternative': {
      // Not known is not "none": as long as nobody has looked, the label's answer is that of people with an alternative.
      const alternative = person.facts.get('suitableAlternative');
      if (alternative?.value === false) return { effect, because: [], missing: [] };
      return {
        effect: 'not-recommended',
        because: alternative === undefined ? [] : [alternative.text],
        missing: alternative === undefined ? [{ fact: 'suitableAlternative' }] : [],
      };
    }
    case 'clarify-first':
      return { effect, because: [], missing: [], open: true };
    default:
      return { effect, because: [], missing: [] };
  }
}
