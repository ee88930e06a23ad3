import { z } from 'zod';
import { worker } from '../access/who.js';
import { Fault } from '../http/fault.js';
import type { Topic } from '../house.js';

/** Whether the database answers: for whoever watches over this process. */
export const health: Topic = (app, { database, version }) => {
  app.get(
    '/health',
    { schema: { response: { 200: z.object({ ok: z.literal(true), version: z.string() }) } } },
    async () => {
      try {
        await database.as(worker(), (work) =>
          work.selectFrom('organisation').select('id').limit(1).execute(),
        );
      } catch {
        throw new Fault(503, 'database-away', 'The database does not answer.', { ok: false }, undefined);
      }
      return { ok: true as const, version };
    },
  );
};
