import { phrase } from '@bifrons/language';
import { organisations, workerFor } from '@bifrons/record';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { sameText } from '../access/guard.js';
import { SESSION_LIMITS } from '../access/session.js';
import { Fault } from '../http/fault.js';
import type { Topic } from '../house.js';

/** Figures for Prometheus, from this machine or with the token; by route pattern, so that none tells of a person. */
export const metrics: Topic = (app, { record, metricsToken }) => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'bifrons_requests_total',
    help: 'Requests by route and status',
    labelNames: ['method', 'route', 'status'],
    registers: [registry],
  });
  const duration = new Histogram({
    name: 'bifrons_request_seconds',
    help: 'Time to the answer',
    labelNames: ['method', 'route'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const sessions = new Gauge({
    name: 'bifrons_sessions',
    help: 'Sessions used in the last 30 minutes',
    registers: [registry],
  });
  const chainAge = new Gauge({
    name: 'bifrons_chain_head_age_seconds',
    help: 'Time since the last event of the audit',
    labelNames: ['organisation'],
    registers: [registry],
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    requests.inc({ method: request.method, route, status: reply.statusCode });
    duration.observe({ method: request.method, route }, reply.elapsedTime / 1000);
  });

  app.get('/metrics', { schema: { hide: true } }, async (request, reply) => {
    // A proxy on this machine speaks for somebody elsewhere.
    const here =
      isLoopback(request.socket.remoteAddress ?? '') && request.headers['x-forwarded-for'] === undefined;
    const told =
      metricsToken !== undefined && sameText(request.headers.authorization, `Bearer ${metricsToken}`);
    if (!here && !told)
      throw new Fault(
        403,
        'not-allowed',
        phrase('Figures are for this machine, or for who has the token of --metrics-token.'),
      );
    await measure();
    return reply.type(registry.contentType).send(await registry.metrics());
  });

  async function measure(): Promise<void> {
    const since = new Date(Date.now() - SESSION_LIMITS.idleMinutes * 60_000);
    let open = 0;
    for (const { id } of await organisations(record)) {
      const { n, last } = await record.database.as(workerFor(id), async (work) => ({
        ...(await work
          .selectFrom('session')
          .where('ended_at', 'is', null)
          .where('seen_at', '>', since)
          .select((select) => select.fn.countAll().as('n'))
          .executeTakeFirstOrThrow()),
        last: await work
          .selectFrom('audit')
          .select('at')
          .orderBy('sequence', 'desc')
          .limit(1)
          .executeTakeFirst(),
      }));
      open += Number(n);
      if (last !== undefined) chainAge.set({ organisation: id }, (Date.now() - last.at.getTime()) / 1000);
    }
    sessions.set(open);
  }
};

export const isLoopback = (address: string): boolean => address === '::1' || /^(::ffff:)?127\./.test(address);
