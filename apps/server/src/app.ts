import { phrase } from '@bifrons/language';
import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { guard } from './access/guard.js';
import type { App, House, Topic } from './house.js';
import { accounts } from './administration/accounts.js';
import { audit } from './administration/audit.js';
import { settingRoutes } from './administration/setting-routes.js';
import { answerErrors } from './http/errors.js';
import { Fault } from './http/fault.js';
import { LARGEST_BODY, readJsonBodies } from './http/json-body.js';
import { logRequests } from './http/log.js';
import { checkShapes, describeShapes } from './http/shapes.js';
import { keepToSite } from './http/site.js';
import { sendSafeHeaders, serveWorkbench } from './http/workbench.js';
import { cdsHooks } from './cds-hooks/cds-hooks.js';
import { login } from './login/login.js';
import { oidcLogin } from './login/oidc.js';
import { ownAccount } from './login/own-account.js';
import { entries } from './persons/entries.js';
import { personFhir } from './persons/fhir.js';
import { persons } from './persons/persons.js';
import { registry } from './registry/registry.js';
import { health } from './operations/health.js';
import { metrics } from './operations/metrics.js';
import { smart } from './smart/smart.js';

/** Everything that is served beside the workbench. A topic is a function in a folder of its own; add it here. */
const TOPICS: readonly Topic[] = [
  health,
  login,
  oidcLogin,
  ownAccount,
  accounts,
  settingRoutes,
  persons,
  entries,
  personFhir,
  registry,
  audit,
  smart,
  cdsHooks,
];

/** The server without its socket: every topic behind the same walls. */
export async function makeApp(
  house: House,
  workbench: string,
  options: FastifyServerOptions = {},
): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: LARGEST_BODY,
    // A socket that says nothing is let go.
    requestTimeout: 60_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    ...options,
  });
  answerErrors(app);
  logRequests(app);
  keepToSite(app, house.site);
  await sendSafeHeaders(app, house.site, async () =>
    (await house.settings.get('fhirServers')).flatMap(({ framers = [] }) => framers),
  );
  await app.register(cookie);
  await app.register(rateLimit, {
    max: house.callsPerMinute,
    timeWindow: '1 minute',
    allowList: (request) => !request.url.startsWith('/api') && !request.url.startsWith('/cds-services'),
    errorResponseBuilder: () =>
      new Fault(429, 'too-many', phrase('Too many calls from this address. Wait a minute.')),
  });
  guard(app, house.whoAsks);
  readJsonBodies(app);
  checkShapes(app);
  await describeShapes(app, house.version);
  // Counts the requests of all, so it is no scope of its own.
  await metrics(app as unknown as App, house);
  for (const topic of TOPICS) await app.register(async (scope) => topic(scope as unknown as App, house));
  await serveWorkbench(app, workbench);
  await app.ready();
  return app;
}
