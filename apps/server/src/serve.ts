import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { isIP, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  importRecord,
  isSetUp,
  openRecord,
  type ClinicRecord,
  type KeyPlace,
  type Place,
} from '@bifrons/record';
import { settingsIn } from './administration/settings.js';
import { whoAsksIn } from './access/session.js';
import { makeApp } from './app.js';
import type { House } from './house.js';
import { logOptions } from './http/log.js';
import { siteOf, type Site } from './http/site.js';
import { keepBackups, type BackupPlan } from './operations/backups.js';

/** Where and how to listen, and what else a server does. */
export interface ServeOptions {
  /** 0 for any that is free. */
  readonly port: number;
  /** An address to listen on; `localhost`, the default, is this machine alone. */
  readonly host?: string;
  /** PEM files. */
  readonly tls?: { readonly certificate: string; readonly key: string };
  /** What browsers type, when a proxy stands before this server. */
  readonly publicUrl?: string;
  readonly metricsToken?: string;
  readonly backups?: BackupPlan;
  /** Calls per minute of one address; 3000 unless given. */
  readonly callsPerMinute?: number;
  /** How long a card waits for a FHIR server; 300 ms unless given, as records wait 500 for the card. */
  readonly fetchedMs?: number;
  /** The workbench as built; that of this workspace when left out: no package brings it. */
  readonly workbench?: string;
  readonly log?: { readonly level: string; readonly stream?: { write(line: string): void } };
}

/** A server that listens. */
export interface RunningServer {
  /** Where browsers find it. */
  readonly url: string;
  /** Where it listens. */
  readonly port: number;
  /** At the first start: what the first administrator is made with. */
  readonly setupToken: string | null;
  /** Finishes what is under way, then closes the database. */
  close(): Promise<void>;
}

/** A server that was asked for in a way that would not be safe, or cannot be. */
export class ServeRefused extends Error {
  override readonly name = 'ServeRefused';
}

const WORKBENCH = fileURLToPath(new URL('../../web/dist', import.meta.url));
const VERSION = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
).version;

/**
 * Serves the record in `place`, and the workbench on it.
 *
 * @param options `restore`: an export to fill the record with first, which must be empty
 * @throws ServeRefused for what would not be safe, or lacks a file; FolderInUse; Refusal of the record; other errors of the socket
 */
export async function serve(
  options: ServeOptions & { readonly place: Place; readonly keys: KeyPlace; readonly restore?: string },
): Promise<RunningServer> {
  // Before the database is opened, which takes seconds.
  refuseUnsafe(options);
  const record = await openRecord(options.place, options.keys);
  if (options.restore !== undefined) {
    try {
      await importRecord(record, options.restore);
    } catch (error) {
      await record.close();
      throw error;
    }
  }
  return serveRecord(record, options);
}

/** The same of an open record, which is closed with the server, or when it cannot start. */
export async function serveRecord(record: ClinicRecord, options: ServeOptions): Promise<RunningServer> {
  try {
    return await start(record, options);
  } catch (error) {
    await record.close();
    throw error;
  }
}

async function start(record: ClinicRecord, options: ServeOptions): Promise<RunningServer> {
  const { port, host = 'localhost', tls, publicUrl, workbench = WORKBENCH } = options;
  refuseUnsafe(options);
  let site: Site | undefined = undefined;
  const house: House = {
    record,
    site: () => site!,
    settings: settingsIn(record),
    whoAsks: whoAsksIn({ record, site: () => site! }),
    version: VERSION,
    ...(options.metricsToken === undefined ? {} : { metricsToken: options.metricsToken }),
    callsPerMinute: options.callsPerMinute ?? 3000,
    fetchedMs: options.fetchedMs ?? 300,
    setupToken: { value: (await isSetUp(record)) ? null : randomBytes(16).toString('base64url') },
  };
  const app = await makeApp(house, workbench, {
    ...logOptions(options.log?.level ?? 'info', options.log?.stream),
    ...(tls === undefined ? {} : { https: { cert: read(tls.certificate), key: read(tls.key) } }),
    // Behind a proxy the caller's address stands in its header; else nobody is believed.
    trustProxy: publicUrl === undefined ? false : ['loopback', 'linklocal', 'uniquelocal'],
  });
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      ? new ServeRefused(`Port ${port} is in use by another program: choose another with --port`)
      : error;
  }
  const listening = (app.server.address() as AddressInfo).port;
  const backups =
    options.backups === undefined ? undefined : await keepBackups(record, options.backups, app.log);
  const name = isLoopbackName(host) ? 'localhost' : host;
  site = siteOf(publicUrl ?? `${tls === undefined ? 'http' : 'https'}://${name}:${listening}`, listening);
  return {
    url: site.origin,
    port: listening,
    setupToken: house.setupToken.value,
    close: async () => {
      await app.close();
      await backups?.stop();
      await record.close();
    },
  };
}

const isLoopbackName = (host: string): boolean => ['localhost', '127.0.0.1', '::1'].includes(host);

function refuseUnsafe({ host = 'localhost', tls, publicUrl, workbench = WORKBENCH }: ServeOptions): void {
  if (!existsSync(join(workbench, 'index.html')))
    throw new ServeRefused(
      `The workbench is not built: ${workbench} is missing. Build it with: npm run build`,
    );
  if (publicUrl !== undefined) {
    const url = URL.canParse(publicUrl) ? new URL(publicUrl) : undefined;
    if (url === undefined || url.origin !== publicUrl.replace(/\/$/, ''))
      throw new ServeRefused(
        `--public-url ${publicUrl}: give an origin, such as https://bifrons.clinic.example`,
      );
    if (url.protocol !== 'https:' && url.hostname !== 'localhost')
      throw new ServeRefused(
        `--public-url ${publicUrl}: must be https, else passwords and records travel in the open`,
      );
  } else if (!isLoopbackName(host)) {
    if (tls === undefined)
      throw new ServeRefused(
        `--host ${host} is beyond this machine, so it needs TLS: give --tls-cert and --tls-key, or --public-url https://… of the proxy that has it`,
      );
    if (isIP(host) !== 0)
      throw new ServeRefused(
        `--host ${host} is a number, and passkeys belong to a name: give --public-url https://… as browsers type it`,
      );
  }
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new ServeRefused(`${file} cannot be read: ${(error as Error).message}`);
  }
}
