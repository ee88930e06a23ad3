import { expect, it } from 'vitest';
import { FIRST_QUESTION, readQuestion, writeQuestion } from './question.ts';

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
