import { indications, isUnverified, labels, topicsOf, type Label, type LabelRule } from '@bifrons/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPerson, blankPerson, personWith } from '../person/person.fixture.js';
import { judge, verdicts } from './screen.js';

const anyLabel = fc.constantFrom(...labels());
const anyIndication = fc.constantFrom(...indications);
/** The label as if only some of its rules had ever been read: it then stands on what those forbid by. */
const readOnly = (label: Label, read: (rule: LabelRule) => boolean): Label => {
  const rules = label.rules.filter(read);
  const topics = rules.flatMap(({ clauses }) => clauses.flatMap(topicsOf));
  return { ...label, rules, standsOn: topics.map((topic) => (topic.length === 1 ? topic[0]! : [...topic])) };
};
const verifiedOnly = (label: Label): Label => readOnly(label, (rule) => !isUnverified(rule));

describe('unverified rules', () => {
  it('never make a verdict greener, whatever the person', () => {
    fc.assert(
      fc.property(anyLabel, anyIndication, anyPerson, (label, indication, person) => {
        const all = judge(label, person, indication).verdict;
        const verified = judge(verifiedOnly(label), person, indication).verdict;
        expect(verdicts.indexOf(all)).toBeGreaterThanOrEqual(verdicts.indexOf(verified));
      }),
      { numRuns: 3000 },
    );
  });

  it('never make a verdict greener one by one, in a person whom no rule minds', () => {
    const person = personWith(blankPerson() as never);
    for (const label of labels())
      for (const indication of indications)
        for (const rule of label.rules.filter(isUnverified)) {
          const without = readOnly(label, (one) => one !== rule);
          expect(
            verdicts.indexOf(judge(label, person, indication).verdict),
            `${rule.id} ${indication}`,
          ).toBeGreaterThanOrEqual(verdicts.indexOf(judge(without, person, indication).verdict));
        }
  });

  it('are never the only reason to be eligible', () => {
    const person = personWith(blankPerson() as never);
    let eligible = 0;
    for (const label of labels())
      for (const indication of indications) {
        const result = judge(label, person, indication);
        if (result.verdict !== 'eligible') continue;
        eligible += 1;
        expect(result.reasons.some(({ effect, unverified }) => effect === 'supports' && !unverified)).toBe(
          true,
        );
        expect(judge(verifiedOnly(label), person, indication).verdict).toBe('eligible');
      }
    expect(eligible).toBeGreaterThan(5);
  });
});
