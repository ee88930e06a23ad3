import { exportBundle, identityOf, readBundle, type FoundLine, type FoundTable } from '@bifrons/interchange';
import { phrase, type Say } from '@bifrons/language';
import { readPerson } from '@bifrons/record';
import { z } from 'zod';
import { memberOf } from '../access/who.js';
import type { Topic } from '../house.js';
import { Fault } from '../http/fault.js';
import { sayTo } from '../http/language.js';
import { ofPerson } from './shapes.js';

const FHIR = 'application/fhir+json';
/** Twenty thousand results of a laboratory; nobody else is answered while they are read. */
const LARGEST_BUNDLE = 16 * 2 ** 20;
const disease = z.string().max(60).optional();
const resource = z.looseObject({ resourceType: z.string() });

const bundle = z.object({
  resourceType: z.literal('Bundle'),
  type: z.literal('collection'),
  timestamp: z.string(),
  entry: z.array(z.object({ fullUrl: z.string(), resource })),
});
const place = z.object({ type: z.string(), id: z.string().optional(), place: z.string() });
const table = z.object({
  person: z.string().optional(),
  lines: z.array(
    z.object({
      id: z.string(),
      resource: place,
      again: z.array(place),
      says: z.string(),
      becomes: z.looseObject({ kind: z.string() }).nullable(),
      becomesWords: z.string().nullable(),
      because: z.array(z.string()),
      conflictsWith: z.string().nullable(),
      state: z.enum(['new', 'check', 'conflict', 'known', 'ignored', 'refused']),
      accepted: z.boolean(),
    }),
  ),
  incomplete: z.array(z.string()),
});

/** A person as FHIR R4, out of the record; and a bundle held against them, of which nothing is written. */
export const personFhir: Topic = (app, { record }) => {
  app.get(
    '/api/persons/:id/fhir',
    {
      schema: {
        produces: [FHIR],
        params: ofPerson,
        querystring: z.strictObject({ disease }),
        response: { 200: bundle },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const person = await readPerson(record, memberOf(request), id, asked(request.query.disease));
      const { patient } = person;
      if (patient === null)
        throw new Fault(
          409,
          'too-little',
          phrase(
            'This person has no year of birth or no disease yet, so there is no patient file to write as FHIR. Enter them first.',
          ),
        );
      const { timestamp, entry } = exportBundle({
        patient,
        identity: identityOf(person.identity),
        now: new Date(),
        say: await sayTo(request),
      });
      return reply
        .type(FHIR)
        .send({ resourceType: 'Bundle', type: 'collection', timestamp, entry: [...entry] });
    },
  );

  app.post(
    '/api/persons/:id/fhir/read',
    {
      bodyLimit: LARGEST_BUNDLE,
      schema: {
        consumes: [FHIR, 'application/json'],
        params: ofPerson,
        querystring: z.strictObject({
          disease,
          /** The day where the reader is. */
          today: z.iso.date().optional(),
          /** Who is meant where the bundle is about several people, such as Patient/12. */
          person: z.string().max(200).optional(),
        }),
        body: z.unknown(),
        response: { 200: table },
      },
    },
    async (request) => {
      const { today = new Date().toISOString().slice(0, 10), person } = request.query;
      // First: of a person who is not theirs to see nobody learns more than that.
      const { patient } = await readPerson(
        record,
        memberOf(request),
        request.params.id,
        asked(request.query.disease),
      );
      const sent = request.body as { readonly resourceType?: unknown } | null;
      if (sent?.resourceType !== 'Bundle')
        throw new Fault(
          400,
          'no-bundle',
          typeof sent?.resourceType === 'string'
            ? phrase('This is a {type}; send a Bundle of FHIR R4 with it inside.', {
                type: sent.resourceType.slice(0, 60),
              })
            : phrase('This is no FHIR: it has no resourceType. Send a Bundle of FHIR R4.'),
          {},
          'body.resourceType',
        );
      const reading = readBundle(sent, {
        today,
        ...(patient === null ? {} : { patient }),
        ...(person === undefined ? {} : { person }),
      });
      const [problem] = reading.ok ? [] : reading.problems;
      if (!reading.ok) {
        const { path, message, suggestion } = problem!;
        throw new Fault(
          400,
          'invalid',
          suggestion === undefined
            ? phrase('{path} {message}', { path, message })
            : phrase('{path} {message}: {suggestion}', { path, message, suggestion }),
          {},
          path,
        );
      }
      return told(reading.value, await sayTo(request));
    },
  );
};

const asked = (one: string | undefined): { readonly disease?: string } =>
  one === undefined ? {} : { disease: one };

/** A table in the language of the request. */
function told({ person, lines, incomplete }: FoundTable, say: Say): z.input<typeof table> {
  const words = (line: FoundLine): z.input<typeof table>['lines'][number] => ({
    ...line,
    again: [...line.again],
    says: say(line.says),
    becomes: line.becomes === null ? null : { ...line.becomes },
    becomesWords: line.becomesWords && say(line.becomesWords),
    because: line.because.map((one) => say(one)),
    conflictsWith: line.conflictsWith && say(line.conflictsWith),
  });
  return {
    ...(person === undefined ? {} : { person }),
    lines: lines.map(words),
    incomplete: incomplete.map((one) => say(one)),
  };
}
