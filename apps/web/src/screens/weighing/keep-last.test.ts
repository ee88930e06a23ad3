import { expect, it } from 'vitest';
import { keepLast } from './keep-last.ts';

it('knows what was asked last, and only that', () => {
  const last = keepLast<{ week: number }, string>(JSON.stringify);
  expect(last.of({ week: 1 })).toBeNull();
  expect(last.keep({ week: 1 }, 'one')).toBe('one');
  expect(last.of({ week: 1 })).toBe('one');
  expect(last.of({ week: 2 })).toBeNull();
  last.keep({ week: 2 }, 'two');
  expect(last.of({ week: 1 })).toBeNull();
  expect(last.of({ week: 2 })).toBe('two');
});
