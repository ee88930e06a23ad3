import type { FastifyBaseLogger } from 'fastify';
import { expect, it } from 'vitest';
import { warmCards } from './warm.js';

it('the person who was made up gets cards, once in the life of the process', async () => {
  const failures: unknown[] = [];
  const log = { error: (failure: unknown) => failures.push(failure) } as unknown as FastifyBaseLogger;
  const first = warmCards(log);
  expect(warmCards(log)).toBe(first);
  await first;
  expect(failures).toEqual([]);
});
