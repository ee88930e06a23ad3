import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportRecord, listBrokenGlass, readAudit, verifyChain, type ChainState } from '@bifrons/record';
import { z } from 'zod';
import { memberOf } from '../access/who.js';
import type { Topic } from '../house.js';

/** A long chain takes seconds to look through. */
const VERIFIED_FOR_MS = 60_000;

/** Who saw and changed what, whether that list is whole, and all of the record as a file. */
export const audit: Topic = (app, { record }) => {
  const verified = new Map<string, { readonly at: number; readonly state: Promise<ChainState> }>();

  app.get(
    '/api/audit',
    {
      schema: {
        querystring: z.strictObject({
          /** The first event, by its number in the chain. */
          from: z.coerce.number().int().positive().optional(),
          person: z.uuid().optional(),
        }),
        response: {
          200: z.object({
            events: z.array(
              z.object({
                sequence: z.number(),
                at: z.string(),
                account: z.uuid().nullable(),
                action: z.string(),
                person: z.uuid().nullable(),
                entry: z.uuid().nullable(),
                entryVersion: z.number().nullable(),
                detail: z.looseObject({}),
                hash: z.string(),
              }),
            ),
            /** As it was within the last minute. */
            whole: z.boolean(),
            /** Where it is not. */
            problem: z.object({ sequence: z.number(), problem: z.string() }).optional(),
          }),
        },
      },
    },
    async (request) => {
      const member = memberOf(request);
      const { from, person } = request.query;
      const events = await readAudit(record, member, {
        limit: 1000,
        ...(from === undefined ? {} : { from }),
        ...(person === undefined ? {} : { person }),
      });
      const found = verified.get(member.organisation);
      const fresh = found !== undefined && Date.now() - found.at < VERIFIED_FOR_MS;
      const state = fresh ? found.state : verifyChain(record, member);
      if (!fresh) {
        verified.set(member.organisation, { at: Date.now(), state });
        state.catch(() => verified.delete(member.organisation));
      }
      const { whole, ...rest } = await state;
      return {
        events: events.map((event) => ({
          ...event,
          detail: { ...event.detail },
          at: event.at.toISOString(),
        })),
        whole,
        ...('problem' in rest ? { problem: { ...rest, problem: String(rest.problem) } } : {}),
      };
    },
  );

  app.get(
    '/api/broken-glass',
    {
      schema: {
        response: {
          200: z.object({
            brokenGlass: z.array(
              z.object({
                person: z.uuid(),
                account: z.uuid(),
                reason: z.string().nullable(),
                at: z.string(),
                until: z.string(),
              }),
            ),
          }),
        },
      },
    },
    async (request) => ({
      brokenGlass: (await listBrokenGlass(record, memberOf(request))).map(({ at, until, ...rest }) => ({
        ...rest,
        at: at.toISOString(),
        until: until.toISOString(),
      })),
    }),
  );

  app.get('/api/export', async (request, reply) => {
    const folder = await mkdtemp(join(tmpdir(), 'bifrons-export-'));
    const clear = () => rm(folder, { recursive: true, force: true });
    const file = join(folder, 'record.ndjson');
    try {
      await exportRecord(record, memberOf(request), file);
    } catch (error) {
      await clear();
      throw error;
    }
    const stream = createReadStream(file);
    stream.on('close', () => void clear());
    return reply
      .type('application/x-ndjson')
      .header('content-disposition', 'attachment; filename="bifrons-record.ndjson"')
      .send(stream);
  });
};
