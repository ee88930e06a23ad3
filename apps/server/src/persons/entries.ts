import { addEntry, changeEntry, readEntry, removeEntry } from '@bifrons/record';
import { z } from 'zod';
import { memberOf } from '../access/who.js';
import type { Topic } from '../house.js';
import { entryBody, entrySeen, entryShape, kind, ofEntry, ofPerson, versionMade } from './shapes.js';

/** A document as given: a report with pictures. */
const LARGEST_ENTRY = 16 * 2 ** 20;
const entryVersion = z.int().positive();

/** Single entries of a person: a visit, an adverse event, a decision, a document. */
export const entries: Topic = (app, { record }) => {
  app.post(
    '/api/persons/:id/entries',
    {
      bodyLimit: LARGEST_ENTRY,
      schema: {
        params: ofPerson,
        body: z.strictObject({
          /** Of the person, where it matters that nobody changed anything meanwhile. */
          version: z.int().positive().optional(),
          kind,
          body: entryBody,
        }),
        response: { 201: z.object({ id: z.uuid(), version: z.number() }) },
      },
    },
    async (request, reply) => {
      const { version, ...entry } = request.body;
      const made = await addEntry(record, memberOf(request), request.params.id, {
        ...entry,
        ...(version === undefined ? {} : { version }),
      });
      return reply.code(201).send(made);
    },
  );

  app.get(
    '/api/persons/:id/entries/:entry',
    { schema: { params: ofEntry, response: { 200: entryShape } } },
    async (request) => {
      const { id, entry } = request.params;
      return entrySeen(await readEntry(record, memberOf(request), id, entry));
    },
  );

  app.put(
    '/api/persons/:id/entries/:entry',
    {
      bodyLimit: LARGEST_ENTRY,
      schema: {
        params: ofEntry,
        body: z.strictObject({ entryVersion, body: entryBody }),
        response: { 200: versionMade },
      },
    },
    (request) => {
      const { id, entry } = request.params;
      return changeEntry(record, memberOf(request), id, entry, request.body);
    },
  );

  app.delete(
    '/api/persons/:id/entries/:entry',
    { schema: { params: ofEntry, body: z.strictObject({ entryVersion }), response: { 200: versionMade } } },
    (request) => {
      const { id, entry } = request.params;
      return removeEntry(record, memberOf(request), id, entry, request.body);
    },
  );
};
