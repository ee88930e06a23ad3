import { countMeasures, reportedEndpoints, tau2Methods } from '@bifrons/evidence';
import { trials } from '@bifrons/knowledge';
import { expect, it } from 'vitest';
import { diseaseForms } from '../diseases/registry.ts';
import { FIRST_QUESTION, MEASURES, METHODS, readQuestion, writeQuestion } from './question.ts';

it('comes back from its address', () => {
  const question = {
    ...FIRST_QUESTION,
    endpoint: 'SALT<=10',
    from: 12,
    drugs: ['baricitinib', 'ritlecitinib'],
  };
  expect(readQuestion(writeQuestion(question))).toEqual(question);
});

it('falls back to the first screen where an address is wrong', () => {
  expect(readQuestion({ weeks: 'soon', measure: 'HR', by: '' })).toEqual(FIRST_QUESTION);
});

it.each(diseaseForms)(
  'asks first of $id what its studies report',
  ({ id, question: { endpoint, from, to } }) => {
    const reported = reportedEndpoints(trials(), id).find(({ name }) => name === endpoint);
    expect(reported?.weeks.some((week) => week >= from && week <= to)).toBe(true);
  },
);

it('knows every measure and method of the statistics', () => {
  expect(MEASURES).toEqual(countMeasures);
  expect(METHODS).toEqual([...tau2Methods, 'common']);
});
