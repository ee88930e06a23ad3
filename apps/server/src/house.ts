import type { ClinicRecord } from '@bifrons/record';
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest, RawServerDefault } from 'fastify';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Who } from './access/who.js';
import type { Shapes } from './http/shapes.js';
import type { Site } from './http/site.js';
import type { Settings } from './administration/settings.js';

/** What every topic of the server works with. */
export interface House {
  readonly record: ClinicRecord;
  /** Known once the server listens. */
  readonly site: () => Site;
  readonly settings: Settings;
  /** Who is logged in, for a route that anyone may call. */
  readonly whoAsks: (request: FastifyRequest) => Promise<Who | null>;
  readonly version: string;
  /** Opens `/metrics` to who is not on this machine. */
  readonly metricsToken?: string;
  readonly callsPerMinute: number;
  /** Since a call of CDS Hooks came: what its FHIR server has not answered by then is missing. */
  readonly fetchedMs: number;
  /** What the console printed at the first start; null once there is an account. */
  readonly setupToken: { value: string | null };
}

export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  Shapes
>;

/** Routes of one topic, in a scope of their own. Each route has its entry in access/table.ts. */
export type Topic = (app: App, house: House) => void | Promise<void>;
