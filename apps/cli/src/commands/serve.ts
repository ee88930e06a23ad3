import { join } from 'node:path';
import { Command } from 'commander';
import { InputError } from '../exit.js';
import { readNumber } from '../read-input.js';
import { untilStopped } from '../until-stopped.js';

interface Options {
  data?: string;
  database?: string;
  keys?: string;
  port: string;
  host: string;
  tlsCert?: string;
  tlsKey?: string;
  publicUrl?: string;
  metricsToken?: string;
  backupTo?: string;
  backupEvery: string;
  backupKeep: string;
  restore?: string;
}

export function serveCommand(): Command {
  return new Command('serve')
    .option('--data <folder>', 'where the record lives on this machine')
    .option('--database <url>', 'a PostgreSQL server (15 or newer) instead')
    .option(
      '--keys <folder>',
      'keys of the record, kept outside the database (default: keys in the --data folder); BIFRONS_KEY in the environment instead of a file',
    )
    .option('--port <number>', 'port', '4180')
    .option(
      '--host <address>',
      'address to listen on; beyond localhost only with TLS or --public-url',
      'localhost',
    )
    .option('--tls-cert <file>', 'certificate (PEM)')
    .option('--tls-key <file>', 'its key (PEM)')
    .option('--public-url <url>', 'what browsers type, when a proxy with TLS stands before this server')
    .option('--metrics-token <token>', 'opens /metrics to other machines')
    .option('--backup-to <folder>', 'write backups there; keep a copy of the keys elsewhere')
    .option('--backup-every <hours>', 'how often, such as 24h or 7d', '24h')
    .option('--backup-keep <number>', 'how many are kept', '14')
    .option('--restore <file>', 'fill an empty record from a backup first; with the keys that belong to it')
    .addHelpText('after', '\nExample:\n  bifrons serve --data ./clinic')
    .action(serveUntilStopped);
}

async function serveUntilStopped(options: Options): Promise<void> {
  const { data, database, keys, tlsCert, tlsKey, publicUrl, metricsToken } = options;
  if ((data === undefined) === (database === undefined))
    throw new InputError('serve', [{ message: 'give --data <folder> or --database <url>, one of the two' }]);
  const keyFolder = keys ?? (data === undefined ? undefined : join(data, 'keys'));
  if (keyFolder === undefined)
    throw new InputError('serve', [
      { message: 'with --database, give --keys <folder>: the keys of the record stay outside the database' },
    ]);
  if ((tlsCert === undefined) !== (tlsKey === undefined))
    throw new InputError('serve', [{ message: '--tls-cert and --tls-key go together' }]);
  const secret = process.env['BIFRONS_KEY'];
  const port = readNumber('--port', options.port, { min: 0, max: 65535, whole: true });
  const backups =
    options.backupTo === undefined
      ? undefined
      : {
          folder: options.backupTo,
          everyHours: readHours(options.backupEvery),
          keep: readNumber('--backup-keep', options.backupKeep, { min: 1, max: 10_000, whole: true }),
        };
  await buildWorkbench();
  const { serve, isRefusal } = await import('@bifrons/server');
  const running = await serve({
    place: data === undefined ? { url: database! } : { folder: data },
    keys: { folder: keyFolder, ...(secret === undefined ? {} : { secret }) },
    port,
    host: options.host,
    ...(tlsCert === undefined ? {} : { tls: { certificate: tlsCert, key: tlsKey! } }),
    ...(publicUrl === undefined ? {} : { publicUrl }),
    ...(backups === undefined ? {} : { backups }),
    ...(options.restore === undefined ? {} : { restore: options.restore }),
    ...(metricsToken === undefined ? {} : { metricsToken }),
  }).catch((error: unknown) => {
    throw isRefusal(error) ? new InputError('serve', [{ message: (error as Error).message }]) : error;
  });
  process.stdout.write(`Bifrons is at ${running.url}  (Ctrl-C stops it)\n`);
  if (running.setupToken !== null)
    process.stdout.write(
      `First start: open that address and make the first administrator with this token: ${running.setupToken}\n`,
    );
  await untilStopped();
  process.stdout.write('Stopping: finishing what is under way.\n');
  await running.close();
}

/** @throws InputError */
function readHours(text: string): number {
  const [, number, unit] = /^(\d{1,4})(h|d)$/.exec(text) ?? [];
  if (number === undefined || Number(number) === 0)
    throw new InputError('--backup-every', [
      { path: text, message: 'must be hours or days, such as 24h or 7d' },
    ]);
  return Number(number) * (unit === 'd' ? 24 : 1);
}

/** In the workspace the workbench is built when it is missing. Installed packages do not bring it: the server then refuses to start. */
async function buildWorkbench(): Promise<void> {
  const workspace = new URL('../../../../', import.meta.url);
  const { existsSync } = await import('node:fs');
  const script = new URL('scripts/workspace.mjs', workspace);
  if (!existsSync(script) || existsSync(new URL('apps/web/dist/index.html', workspace))) return;
  process.stdout.write('The workbench is not built yet: building it now, once (about a minute).\n');
  const { buildWeb } = (await import(script.href)) as { buildWeb(): void };
  buildWeb();
}
