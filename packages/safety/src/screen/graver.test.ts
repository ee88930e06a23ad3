import {
  forbids,
  indications,
  interactions,
  labels,
  patientFactNames,
  patientFactVocabulary,
  topicsOf,
  type PatientFactName,
} from '@bifrons/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blankPerson,
  factsAndMedicines,
  mostlyWell,
  personWith,
  type Facts,
} from '../person/person.fixture.js';
import { judge, verdicts } from './screen.js';

/** 3,000 people in the suite; `BIFRONS_PEOPLE=100000` in the bench. */
const numRuns = Number(process.env['BIFRONS_PEOPLE'] ?? 3000);

const somebody = fc.oneof({ arbitrary: mostlyWell, weight: 9 }, { arbitrary: factsAndMedicines, weight: 1 });
const label = fc.constantFrom(...labels());
const indication = fc.constantFrom(...indications);

/** Facts that have an answer that no label counts against a medicine, and answers that some may. */
const answered = patientFactNames.flatMap((name) => {
  const { harmless } = patientFactVocabulary[name];
  if (harmless === undefined) return [];
  const definition = patientFactVocabulary[name];
  const all: readonly (string | boolean)[] = definition.kind === 'choice' ? definition.values : [true, false];
  const harmful = all.filter((one) => !(harmless as readonly unknown[]).includes(one));
  return [{ name, harmless: harmless[0]!, harmful }];
});
const oneAnswered = fc.constantFrom(...answered);
const rank = (verdict: (typeof verdicts)[number]) => verdicts.indexOf(verdict);
const without = (facts: Facts, name: PatientFactName): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => key !== name)) as Facts;

describe('no verdict becomes greener', () => {
  it('by a risk more', () => {
    fc.assert(
      fc.property(label, indication, somebody, oneAnswered, fc.nat(), (l, i, person, fact, k) => {
        const { facts, medicines } = person;
        const risk = fact.harmful[k % fact.harmful.length]!;
        const before = judge(l, personWith({ ...facts, [fact.name]: fact.harmless }, medicines), i).verdict;
        const after = judge(l, personWith({ ...facts, [fact.name]: risk }, medicines), i).verdict;
        expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
      }),
      { numRuns },
    );
  });

  it('by an answer less', () => {
    fc.assert(
      fc.property(
        label,
        indication,
        factsAndMedicines,
        oneAnswered,
        (l, i, { facts, medicines }, { name, harmless }) => {
          const known = judge(l, personWith({ ...facts, [name]: harmless }, medicines), i).verdict;
          const unknown = judge(l, personWith(without(facts, name), medicines), i).verdict;
          expect(rank(unknown)).toBeGreaterThanOrEqual(rank(known));
        },
      ),
      { numRuns },
    );
  });

  it('by a medicine that nobody knows, or by not knowing the medicines', () => {
    const plain = { ...blankPerson() } as Facts;
    for (const l of labels())
      for (const i of indications)
        expect(rank(judge(l, personWith(plain, null), i).verdict)).toBeGreaterThanOrEqual(
          rank(judge(l, personWith(plain, []), i).verdict),
        );
  });

  it('by a second medicine, whatever it is', () => {
    const ids = interactions().medicines.map(({ id }) => id);
    fc.assert(
      fc.property(label, indication, somebody, fc.constantFrom(...ids), (l, i, { facts }, id) => {
        const alone = judge(l, personWith(facts, []), i).verdict;
        expect(rank(judge(l, personWith(facts, [id]), i).verdict)).toBeGreaterThanOrEqual(rank(alone));
      }),
      { numRuns },
    );
  });

  it('to "eligible" or "with conditions" when a rule that forbade it is lost', () => {
    fc.assert(
      fc.property(label, indication, somebody, fc.nat(), (l, i, { facts, medicines }, k) => {
        const person = personWith(facts, medicines);
        const before = judge(l, person, i);
        const ids = before.reasons
          .filter(
            ({ state, effect }) =>
              state === 'applies' && (effect === 'contraindicated' || effect === 'not-recommended'),
          )
          .flatMap(({ statements }) => statements.flatMap(({ citation }) => citation?.rule ?? []));
        // An indication that leaves somebody out permits; it does not forbid.
        const own = ids.filter((id) => l.rules.some((rule) => rule.id === id && rule.clauses.some(forbids)));
        if (own.length === 0) return;
        const lost = own[k % own.length];
        const after = judge({ ...l, rules: l.rules.filter(({ id }) => id !== lost) }, person, i).verdict;
        expect(rank(after)).toBeGreaterThanOrEqual(rank('cannot-tell'));
      }),
      { numRuns },
    );
  });

  it('so, rule by rule, in a person who has nothing but what the rule forbids by', () => {
    let tried = 0;
    for (const l of labels())
      for (const rule of l.rules)
        for (const clause of rule.clauses)
          for (const topic of topicsOf(clause)) {
            const facts = { ...blankPerson() } as Record<string, number | string | boolean>;
            const medicines: string[] = [];
            for (const trait of topic) {
              const [name = '', answer] = trait.split('=');
              const definition = Object.hasOwn(patientFactVocabulary, name)
                ? patientFactVocabulary[name as PatientFactName]
                : undefined;
              if (definition === undefined) medicines.push(name);
              else if (definition.kind === 'flag') facts[name] = !definition.harmless[0];
              else if (definition.kind === 'choice') facts[name] = answer!;
              else facts[name] = Math.max(definition.plausible[0], 0.01);
            }
            const i = rule.scope?.indications?.[0] ?? 'alopecia-areata';
            const person = personWith({ ...facts, suitableAlternative: true } as Facts, medicines);
            if (rank(judge(l, person, i).verdict) < rank('not-recommended')) continue;
            tried += 1;
            const lost = { ...l, rules: l.rules.filter((one) => one !== rule) };
            expect(
              rank(judge(lost, person, i).verdict),
              `${rule.id} ${topic.join('+')}`,
            ).toBeGreaterThanOrEqual(rank('cannot-tell'));
          }
    expect(tried).toBeGreaterThan(200);
  });
});
