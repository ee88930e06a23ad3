import { LogController, type FastifyInstance, type FastifyServerOptions } from 'fastify';

/**
 * Structured logs, on stderr, without a word about persons: no bodies, no query strings, no headers, no addresses of people; a route stands as its
 * pattern (`/api/persons/:id`), so that no id is told. Errors are logged by `logFailure` alone.
 */
export function logOptions(
  level: string,
  stream: { write(line: string): void } = process.stderr,
): FastifyServerOptions {
  return {
    logController: new LogController({ disableRequestLogging: true }),
    logger: {
      level,
      stream,
      serializers: { req: () => undefined, res: () => undefined, err: () => undefined } as never,
    },
  };
}

export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'answered',
    );
  });
}
