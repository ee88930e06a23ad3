import {
  convertFact,
  labels,
  patientFactVocabulary,
  type Comparison,
  type Condition,
  type Label,
  type LabelRule,
  type PatientFactName,
  type TreatmentEvent,
} from '@bifrons/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankPerson, personWith } from '../person/person.fixture.js';
import { demandOf } from '../screen/effect.js';
import { judge } from '../screen/screen.js';
import { evaluate } from './evaluate.js';
import { inScope } from './scope.js';

// Every test here is generated from the rules themselves, so a new rule is tested when it is written.

type Leaf = Comparison | { readonly takes: string } | { readonly event: TreatmentEvent };
type Facts = Record<string, number | string | boolean>;
interface Situation {
  facts: Facts;
  medicines: string[];
  events: Set<TreatmentEvent>;
}

const step = 1e-6;

/** Values on the true and the false side of a comparison, in the unit of the vocabulary. */
function sides({
  fact,
  is,
  value,
  unit,
}: Comparison): [number | string | boolean, number | string | boolean] {
  const definition = patientFactVocabulary[fact];
  if (definition.kind === 'flag') return [value as boolean, !(value as boolean)];
  if (definition.kind === 'choice') {
    const wanted = Array.isArray(value) ? (value as string[]) : [value as string];
    return [wanted[0]!, definition.values.find((one: string) => !wanted.includes(one))!];
  }
  const limit = convertFact(fact, value as number, unit!)!;
  const below = limit * (1 - step);
  const above = limit * (1 + step);
  return {
    '<': [below, limit],
    '<=': [limit, above],
    '>': [above, limit],
    '>=': [limit, below],
    '=': [limit, above],
    in: [limit, above],
  }[is] as [number, number];
}

/** Makes a condition true or false in a situation without touching the fact under test. */
function settle(
  condition: Condition,
  truth: boolean,
  situation: Situation,
  kept: PatientFactName | undefined,
): void {
  if ('all' in condition || 'any' in condition)
    ('all' in condition ? condition.all : condition.any).forEach((part) =>
      settle(part, truth, situation, kept),
    );
  else if ('not' in condition) settle(condition.not, !truth, situation, kept);
  else if ('event' in condition) situation.events[truth ? 'add' : 'delete'](condition.event);
  else if ('takes' in condition) {
    if (truth) situation.medicines.push(condition.takes);
    else situation.medicines = situation.medicines.filter((one) => one !== condition.takes);
  } else if (condition.fact !== kept) situation.facts[condition.fact] = sides(condition)[truth ? 0 : 1];
}

/** A situation in which the truth of the whole condition is that of one leaf (or its opposite: `flips`). */
function hinge(condition: Condition, leaf: Leaf, situation: Situation): { flips: boolean } | undefined {
  if (condition === leaf) return { flips: false };
  const kept = 'fact' in leaf ? leaf.fact : undefined;
  if ('not' in condition) {
    const inner = hinge(condition.not, leaf, situation);
    return inner && { flips: !inner.flips };
  }
  if (!('all' in condition) && !('any' in condition)) return undefined;
  const parts = 'all' in condition ? condition.all : condition.any;
  for (const part of parts) {
    const inner = hinge(part, leaf, situation);
    if (inner === undefined) continue;
    for (const other of parts) if (other !== part) settle(other, 'all' in condition, situation, kept);
    return inner;
  }
  return undefined;
}

function leaves(condition: Condition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leaves);
  if ('any' in condition) return condition.any.flatMap(leaves);
  if ('not' in condition) return leaves(condition.not);
  return [condition];
}

const every = labels().flatMap((label) => label.rules.map((rule) => ({ label, rule })));
const conditions = every.flatMap(({ label, rule }) =>
  rule.clauses.flatMap((clause) =>
    clause.when === undefined
      ? []
      : leaves(clause.when).map((leaf) => ({ label, rule, clause, when: clause.when!, leaf })),
  ),
);
const situationOf = (facts: Facts = blankPerson()): Situation => ({
  facts,
  medicines: [],
  events: new Set(),
});
const truthIn = (when: Condition, { facts, medicines, events }: Situation) =>
  evaluate(when, personWith(facts, medicines), events);

describe('the rules', () => {
  it('are of ten JAK inhibitors and of the other options, in two regions', () => {
    const of = (isOther: boolean) => every.filter(({ label }) => (label.option !== undefined) === isOther);
    expect(of(false)).toHaveLength(788);
    expect(of(true)).toHaveLength(523);
    for (const region of ['us', 'eu'])
      expect(labels().filter((label) => label.region === region)).toHaveLength(32);
    expect(conditions.length).toBeGreaterThan(750);
  });

  it('change their answer at each limit, and are unknown without the fact', () => {
    for (const { rule, when, leaf } of conditions) {
      const at = `${rule.id} ${JSON.stringify(leaf)}`;
      const situation = situationOf();
      const found = hinge(when, leaf, situation)!;
      if ('event' in leaf) {
        situation.events.add(leaf.event);
        const happened = truthIn(when, situation).truth;
        situation.events.delete(leaf.event);
        expect([happened, truthIn(when, situation).truth], at).toEqual(
          found.flips ? [false, true] : [true, false],
        );
        continue;
      }
      if ('takes' in leaf) {
        const without = situation.medicines.filter((one) => one !== leaf.takes);
        const on = truthIn(when, { ...situation, medicines: [...without, leaf.takes] }).truth;
        const off = truthIn(when, { ...situation, medicines: without }).truth;
        expect([on, off], at).toEqual(found.flips ? [false, true] : [true, false]);
        const unknown = evaluate(when, personWith(situation.facts, null), situation.events);
        expect(unknown.truth, at).toBe('unknown');
        expect(unknown.missing, at).toContainEqual({ medicines: [] });
        continue;
      }
      const [yes, no] = sides(leaf);
      const on = truthIn(when, { ...situation, facts: { ...situation.facts, [leaf.fact]: yes } }).truth;
      const off = truthIn(when, { ...situation, facts: { ...situation.facts, [leaf.fact]: no } }).truth;
      expect([on, off], at).toEqual(found.flips ? [false, true] : [true, false]);
      const facts = { ...situation.facts };
      delete facts[leaf.fact];
      const unknown = truthIn(when, { ...situation, facts });
      expect(unknown.truth, at).toBe('unknown');
      expect(unknown.missing, at).toContainEqual({ fact: leaf.fact });
    }
  });

  it('keep their answer however far a number is from the limit', () => {
    const numeric = conditions.filter(({ leaf }) => 'fact' in leaf && typeof leaf.value === 'number');
    fc.assert(
      fc.property(
        fc.constantFrom(...numeric),
        fc.double({ min: 0.001, max: 0.9, noNaN: true }),
        ({ leaf }, share) => {
          const comparison = leaf as Comparison;
          const limit = convertFact(comparison.fact, comparison.value as number, comparison.unit!)!;
          const below = evaluate(comparison, personWith({ [comparison.fact]: limit * (1 - share) })).truth;
          const above = evaluate(comparison, personWith({ [comparison.fact]: limit * (1 + share) })).truth;
          expect([below, above]).toEqual(comparison.is.startsWith('<') ? [true, false] : [false, true]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('hold at the ages of their scope', () => {
    for (const { rule } of every) {
      const { min, below } = rule.scope?.ageYears ?? {};
      const indication = rule.scope?.indications?.[0] ?? 'alopecia-areata';
      const at = (ageYears: number) => inScope(rule, personWith({ ageYears }), indication).truth;
      if (min !== undefined) expect([at(min - 1), at(min)], rule.id).toEqual([false, true]);
      if (below !== undefined) expect([at(below - 1), at(below)], rule.id).toEqual([true, false]);
      if (min !== undefined || below !== undefined)
        expect(inScope(rule, personWith({}), indication).truth, rule.id).toBe('unknown');
    }
  });

  it('reach the verdict: told when they apply, silent when not, asked for when unknown', () => {
    let judged = 0;
    for (const { label, rule, clause, when, leaf } of conditions) {
      if (!('fact' in leaf) || demandOf(clause.then, personWith({})) === undefined) continue;
      const indication = rule.scope?.indications?.[0] ?? 'alopecia-areata';
      const { min = 40, below = 200 } = rule.scope?.ageYears ?? {};
      const situation = situationOf({ ...blankPerson(), ageYears: Math.min(Math.max(40, min), below - 1) });
      const { flips } = hinge(when, leaf, situation)!;
      const [yes, no] = sides(leaf);
      const alone: Label = { ...label, rules: [{ ...rule, clauses: [clause] } satisfies LabelRule] };
      const tell = (facts: Facts) => judge(alone, personWith(facts, situation.medicines), indication);
      const cites = (result: ReturnType<typeof tell>) =>
        result.reasons.some(({ statements }) =>
          statements.some(({ citation }) => citation?.rule === rule.id),
        );
      const [on, off] = flips ? [no, yes] : [yes, no];
      const scoped = (facts: Facts) => inScope(rule, personWith(facts), indication).truth === true;
      const applying = { ...situation.facts, [leaf.fact]: on };
      const passing = { ...situation.facts, [leaf.fact]: off };
      if (!scoped(applying)) continue;
      judged += 1;
      // Vaccines, tests and alternatives may already be taken care of in the blank person.
      const open = demandOf(clause.then, personWith(applying)) !== undefined;
      expect(cites(tell(applying)), `${rule.id} applies`).toBe(open);
      expect(cites(tell(passing)), `${rule.id} does not apply`).toBe(false);
      const facts: Facts = { ...situation.facts };
      delete facts[leaf.fact];
      const unknown = tell(facts);
      const untold = { truth: 'unknown', missing: [{ fact: leaf.fact }] } as const;
      if (demandOf(clause.then, personWith(facts), untold) === undefined) continue;
      expect(unknown.missing, `${rule.id} unknown`).toContainEqual({ fact: leaf.fact });
      expect(unknown.verdict, `${rule.id} unknown`).not.toBe('eligible');
    }
    expect(judged).toBeGreaterThan(300);
  });
});
