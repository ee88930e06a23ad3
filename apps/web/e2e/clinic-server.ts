import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';

export interface ClinicServer {
  /** The address of the workbench, with a slash at its end. */
  readonly home: string;
  /** What the console printed for the first start; null at later ones. */
  readonly token: string | null;
  /** Stops it as Ctrl-C does, and waits until it has finished. */
  stop(): Promise<void>;
}

const COMMAND = fileURLToPath(new URL('../../cli/bin/bifrons.js', import.meta.url));

/** `bifrons serve --data FOLDER`, on any free port. */
export async function serveClinic(folder: string, port = 0): Promise<ClinicServer> {
  const child = spawn(process.execPath, [COMMAND, 'serve', '--data', folder, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = once(child, 'exit');
  let told = '';
  child.stderr.on('data', (chunk) => (told += String(chunk)));
  let token: string | null = null;
  const home = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      told += String(chunk);
      const [, url] = /Bifrons is at (\S+)/.exec(told) ?? [];
      token = /with this token: (\S+)/.exec(told)?.[1] ?? token;
      // The token is printed right after the address, if there is one.
      if (url !== undefined) setTimeout(() => resolve(`${url}/`), 200);
    });
    void gone.then(() => reject(new Error(`The server did not start:\n${told}`)));
  });
  return {
    home,
    token,
    stop: async () => {
      child.kill('SIGINT');
      await gone;
    },
  };
}

/** Gives a page a security key of its own that always says yes. */
export async function withPasskeys(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}
