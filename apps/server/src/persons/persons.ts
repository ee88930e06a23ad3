import {
  breakGlass,
  createPerson,
  dueStates,
  erasePerson,
  guardPerson,
  identitySchema,
  listColleagues,
  listPersons,
  readHistory,
  readPerson,
  ROLES,
  saveIdentity,
  savePatient,
} from '@bifrons/record';
import { z } from 'zod';
import { memberOf } from '../access/who.js';
import type { Topic } from '../house.js';
import { sayTo } from '../http/language.js';
import { kind, ofPerson, patientFile, personRow, personSeen, personShape, versionMade } from './shapes.js';

/** A patient file with years of visits and their drawings. */
const LARGEST_PATIENT = 16 * 2 ** 20;
const reason = z.string().trim().min(3, 'say why, in some words').max(2000);
const version = z.int().positive();
const day = z.iso.date();

/** People: the list with what is due, one person, changes of the patient file, who may see them. */
export const persons: Topic = (app, { record }) => {
  app.get(
    '/api/persons',
    {
      schema: {
        querystring: z.strictObject({
          search: z.string().max(200).optional(),
          due: z.enum(dueStates).optional(),
          /** The day where the reader is. */
          today: day.optional(),
          region: z.enum(['us', 'eu']).optional(),
        }),
        response: { 200: z.object({ persons: z.array(personRow), total: z.number() }) },
      },
    },
    async (request) => {
      const { search, due, today, region } = request.query;
      return listPersons(record, memberOf(request), {
        say: await sayTo(request),
        ...(search === undefined || search.trim() === '' ? {} : { search }),
        ...(due === undefined ? {} : { due }),
        ...(today === undefined ? {} : { today }),
        ...(region === undefined ? {} : { region }),
      });
    },
  );

  app.post(
    '/api/persons',
    {
      bodyLimit: LARGEST_PATIENT,
      schema: {
        body: z.strictObject({ identity: identitySchema, patient: patientFile.optional() }),
        response: { 201: z.object({ id: z.uuid(), version: z.number() }) },
      },
    },
    async (request, reply) => {
      const { identity, patient } = request.body;
      const made = await createPerson(record, memberOf(request), {
        identity,
        ...(patient === undefined ? {} : { patient }),
      });
      return reply.code(201).send(made);
    },
  );

  app.get(
    '/api/persons/:id',
    {
      schema: {
        params: ofPerson,
        querystring: z.strictObject({ disease: z.string().max(60).optional() }),
        response: { 200: personShape },
      },
    },
    async (request) => {
      const { disease } = request.query;
      return personSeen(
        await readPerson(
          record,
          memberOf(request),
          request.params.id,
          disease === undefined ? {} : { disease },
        ),
      );
    },
  );

  app.put(
    '/api/persons/:id/patient',
    {
      bodyLimit: LARGEST_PATIENT,
      schema: {
        params: ofPerson,
        body: z.strictObject({ version, disease: z.string().min(1).max(60), patient: patientFile }),
        response: { 200: versionMade },
      },
    },
    (request) => savePatient(record, memberOf(request), request.params.id, request.body),
  );

  app.put(
    '/api/persons/:id/identity',
    {
      schema: {
        params: ofPerson,
        body: z.strictObject({ version, identity: identitySchema }),
        response: { 200: versionMade },
      },
    },
    (request) => saveIdentity(record, memberOf(request), request.params.id, request.body),
  );

  app.get(
    '/api/persons/:id/history',
    {
      schema: {
        params: ofPerson,
        response: {
          200: z.object({
            history: z.array(
              z.object({
                entry: z.uuid(),
                kind,
                version: z.number(),
                personVersion: z.number(),
                /** Null where this version removed the entry. */
                body: z.looseObject({}).nullable(),
                by: z.uuid(),
                byName: z.string(),
                at: z.string(),
              }),
            ),
          }),
        },
      },
    },
    async (request) => {
      const history = await readHistory(record, memberOf(request), request.params.id);
      return {
        history: history.map((one) => ({
          ...one,
          body: one.body === null ? null : { ...one.body },
          at: one.at.toISOString(),
        })),
      };
    },
  );

  app.put(
    '/api/persons/:id/guard',
    {
      schema: {
        params: ofPerson,
        body: z.strictObject({ guarded: z.boolean(), team: z.array(z.uuid()).max(200) }),
        response: { 200: versionMade },
      },
    },
    (request) => guardPerson(record, memberOf(request), request.params.id, request.body),
  );

  app.post(
    '/api/persons/:id/break-glass',
    {
      schema: {
        params: ofPerson,
        body: z.strictObject({ reason }),
        response: { 200: z.object({ until: z.string() }) },
      },
    },
    async (request) => {
      const { until } = await breakGlass(record, memberOf(request), request.params.id, request.body.reason);
      return { until: until.toISOString() };
    },
  );

  app.delete(
    '/api/persons/:id',
    { schema: { params: ofPerson, body: z.strictObject({ reason }) } },
    async (request, reply) => {
      await erasePerson(record, memberOf(request), request.params.id, request.body.reason);
      return reply.code(204).send();
    },
  );

  app.get(
    '/api/colleagues',
    {
      schema: {
        response: {
          200: z.object({
            colleagues: z.array(z.object({ id: z.uuid(), name: z.string(), roles: z.array(z.enum(ROLES)) })),
          }),
        },
      },
    },
    async (request) => {
      const colleagues = await listColleagues(record, memberOf(request));
      return { colleagues: colleagues.map((one) => ({ ...one, roles: [...one.roles] })) };
    },
  );
};
