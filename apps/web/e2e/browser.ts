import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createReadStream, createWriteStream } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { preview } from 'vite';

/** Where Linux, macOS and Windows usually keep a Chromium or Chrome. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where screenshots go: they renew the pictures of the documentation when asked to; else a test run leaves the checkout as it was. */
export const IMAGES = fileURLToPath(
  new URL(
    process.env['BIFRONS_SCREENSHOTS']
      ? '../../../docs/images/'
      : '../../../node_modules/.cache/bifrons/images/',
    import.meta.url,
  ),
);

export interface ServedPages {
  readonly browser: Browser;
  /** The address of the folder of pages, with a slash at its end. */
  readonly home: string;
  close(): Promise<void>;
}

/** Serves the built pages as `npm start` does, or a copy of them, and starts a browser. */
export async function servePages(outDir = 'dist'): Promise<ServedPages> {
  const server = await preview({
    root: fileURLToPath(new URL('..', import.meta.url)),
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, strictPort: false },
  });
  const browser = await openBrowser();
  return {
    browser,
    home: server.resolvedUrls?.local[0] ?? '',
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** A browser with a profile of its own, which can be killed as if the machine lost its power. */
export interface KillableBrowser {
  readonly browser: Browser;
  /** Ends it without giving it the time to save anything; settles when it is gone. */
  kill(): Promise<void>;
}

/** Starts a browser on a folder in which it finds again what pages have stored. */
export async function openKillableBrowser(profile: string): Promise<KillableBrowser> {
  const { path, env } = await findExecutable();
  const child = spawn(
    path,
    [...FLAGS, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    { env: { ...definedEnvironment(), ...env }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const gone = once(child, 'exit');
  let told = '';
  for await (const chunk of child.stderr) {
    told += String(chunk);
    const [, address] = /DevTools listening on (ws:\S+)/.exec(told) ?? [];
    if (address === undefined) continue;
    const browser = await chromium.connectOverCDP(address);
    return {
      browser,
      kill: async () => {
        child.kill('SIGKILL');
        await gone;
      },
    };
  }
  throw new Error(`The browser did not start:\n${told}`);
}

interface Executable {
  path: string;
  /** Extra environment the executable needs to start. */
  env: Record<string, string>;
}

/**
 * Starts a headless browser without downloading one: the one named by BIFRONS_BROWSER, else the system's Chromium or
 * Chrome, else the Chromium inside the npm package `@sparticuz/chromium`, unpacked once with the libraries and fonts it
 * brings for a bare x64 Linux.
 */
export async function openBrowser(): Promise<Browser> {
  const { path, env } = await findExecutable();
  return chromium.launch({ executablePath: path, args: FLAGS, env: { ...definedEnvironment(), ...env } });
}

async function findExecutable(): Promise<Executable> {
  const named = process.env['BIFRONS_BROWSER'];
  if (named) {
    if (!existsSync(named)) throw new Error(`BIFRONS_BROWSER is ${named}, but there is no such file.`);
    return { path: named, env: {} };
  }
  const usual = USUAL_PLACES.find((place) => existsSync(place));
  if (usual) return { path: usual, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedChromium();
  throw new Error('No Chromium or Chrome was found: install one, or set BIFRONS_BROWSER to its path.');
}

async function unpackedChromium(): Promise<Executable> {
  const packageRoot = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  const home = fileURLToPath(
    new URL(`../../../node_modules/.cache/bifrons/chromium-${version}`, import.meta.url),
  );
  if (!existsSync(home)) await unpack(join(packageRoot, 'bin'), home);
  const libraries = [join(home, 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    path: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(home, 'fonts.conf') },
  };
}

/** Unpacks beside the final folder and renames at the end, so that two test runs at once cannot see a half of it. */
async function unpack(archives: string, home: string): Promise<void> {
  const scratch = `${home}.${process.pid}`;
  await mkdir(scratch, { recursive: true });
  await decompress(join(archives, 'chromium.br'), join(scratch, 'chromium'));
  await chmod(join(scratch, 'chromium'), 0o755);
  for (const archive of ['al2023.tar.br', 'swiftshader.tar.br', 'fonts.tar.br']) {
    await untar(join(archives, archive), scratch);
  }
  await writeFile(join(scratch, 'fonts.conf'), fontConfiguration(home));
  await rename(scratch, home).catch(async (failure: unknown) => {
    await rm(scratch, { recursive: true, force: true });
    if (!existsSync(home)) throw failure;
  });
}

/** By way of a file: tar stops reading at the end of the archive, which breaks a pipe that still has padding in it. */
async function untar(archive: string, into: string): Promise<void> {
  const plain = join(into, `${basename(archive)}.tar`);
  await decompress(archive, plain);
  await promisify(execFile)('tar', ['-x', '-f', plain, '-C', into]);
  await rm(plain);
}

async function decompress(archive: string, into: string): Promise<void> {
  await pipeline(createReadStream(archive), createBrotliDecompress(), createWriteStream(into));
}

/** One sans-serif for every machine, so that screenshots do not depend on the fonts installed. */
function fontConfiguration(home: string): string {
  const family = (generic: string): string =>
    `<alias binding="strong"><family>${generic}</family><prefer><family>Open Sans</family></prefer></alias>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
  <dir>${join(home, 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${join(home, 'fonts-cache')}</cachedir>
  ${family('sans-serif')}${family('system-ui')}
</fontconfig>`;
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
