import { phrase } from '@bifrons/language';
import { organisations } from '@bifrons/record';
import { z } from 'zod';
import { Fault } from '../http/fault.js';
import type { Topic } from '../house.js';

/** Whether the database answers: for whoever watches over this process. */
export const health: Topic = (app, { record, version }) => {
  app.get(
    '/health',
    { schema: { response: { 200: z.object({ ok: z.literal(true), version: z.string() }) } } },
    async () => {
      try {
        await organisations(record);
      } catch {
        throw new Fault(
          503,
          'database-away',
          phrase('The database does not answer.'),
          { ok: false },
          undefined,
        );
      }
      return { ok: true as const, version };
    },
  );
};
