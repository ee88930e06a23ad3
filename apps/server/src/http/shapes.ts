import { phrase, type Phrase } from '@bifrons/language';
import type { FastifyInstance, FastifySchema, FastifyTypeProvider } from 'fastify';
import swagger from '@fastify/swagger';
import { z } from 'zod';
import { Fault } from './fault.js';

/** Routes are typed by the zod shapes of their schema. */
export interface Shapes extends FastifyTypeProvider {
  validator: this['schema'] extends z.core.$ZodType ? z.output<this['schema']> : unknown;
  serializer: this['schema'] extends z.core.$ZodType ? z.input<this['schema']> : unknown;
}

/** Every input is checked against its shape, every answer is cut to its own: what a shape does not name does not leave. */
export function checkShapes(app: FastifyInstance): void {
  app.setValidatorCompiler<z.core.$ZodType>(({ schema, httpPart }) => (data) => {
    const read = z.safeParse(schema, data);
    if (read.success) return { value: read.data };
    const [issue] = read.error.issues;
    return { error: misshapen(httpPart ?? '', issue!) };
  });
  app.setSerializerCompiler<z.core.$ZodType>(
    ({ schema }) =>
      (data) =>
        JSON.stringify(z.parse(schema, data)),
  );
}

/** The fault of something sent that has not the shape it should. @param part of the request: body, params */
export function misshapen(part: string, issue: z.core.$ZodIssue): Fault {
  const path = [part, ...issue.path].join('.');
  return new Fault(
    400,
    'invalid',
    phrase('{path}: {problem}', { path, problem: problemOf(issue) }),
    {},
    path,
  );
}

/** What is wrong, without quoting the value. What the shapes themselves say is for who writes programs, and English. */
function problemOf(issue: z.core.$ZodIssue): Phrase | string {
  if (issue.code !== 'unrecognized_keys') return issue.message;
  const keys = issue.keys.map((key) => JSON.stringify(key.slice(0, 60))).join(', ');
  return phrase('unknown key {keys}; take it out', { keys });
}

/** OpenAPI 3.1 of all routes that come after, at `/openapi.json`. */
export async function describeShapes(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Bifrons',
        version,
        description: 'The record of a clinic. Supports decisions and research; it is not a medical device.',
      },
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-bifrons' } },
      },
    },
    transform: ({ schema, url }) => ({ schema: described(schema ?? {}), url }),
  });
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
}

const described = (schema: FastifySchema & { hide?: boolean }): FastifySchema => {
  const { body, querystring, params, response, ...rest } = schema;
  const input = (shape: unknown) => (shape === undefined ? undefined : jsonSchema(shape, 'input'));
  return Object.fromEntries(
    Object.entries({
      ...rest,
      body: input(body),
      querystring: input(querystring),
      params: input(params),
      response:
        response === undefined || response === null
          ? undefined
          : Object.fromEntries(
              Object.entries(response).map(([status, shape]) => [
                status,
                { description: STATUS[status] ?? 'done', ...jsonSchema(shape, 'output') },
              ]),
            ),
    }).filter(([, value]) => value !== undefined),
  );
};

const STATUS: Readonly<Record<string, string>> = {
  200: 'done',
  201: 'made',
  202: 'begun',
  204: 'done, nothing to say',
  409: 'somebody else changed it meanwhile',
};

function jsonSchema(shape: unknown, io: 'input' | 'output'): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(shape as z.core.$ZodType, {
    io,
    unrepresentable: 'any',
    target: 'draft-2020-12',
  });
  void $schema;
  return schema;
}
