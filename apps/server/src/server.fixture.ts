import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKeys, recordOf, type ClinicRecord, type Role } from '@bifrons/record';
import { isoCBOR } from '@simplewebauthn/server/helpers';
import { freshDatabase } from '../../../packages/record/src/database/database.fixture.js';
import { serveRecord, type RunningServer, type ServeOptions } from './serve.js';

export interface TestServer extends RunningServer {
  readonly record: ClinicRecord;
  /** Lines of the log. */
  readonly log: string[];
}

/** A server on a fresh record, with an empty page as its workbench. */
export async function startServer(options: Partial<ServeOptions> = {}): Promise<TestServer> {
  const record = recordOf(
    (await freshDatabase('pglite')) as ClinicRecord['database'],
    openKeys({ folder: mkdtempSync(join(tmpdir(), 'bifrons-keys-')) }),
  );
  const log: string[] = [];
  const running = await serveRecord(record, {
    port: 0,
    workbench: emptyWorkbench(),
    log: { level: 'info', stream: { write: (line) => void log.push(line) } },
    ...options,
  });
  return { ...running, record, log };
}

export function emptyWorkbench(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bifrons-page-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Bifrons</title>');
  return folder;
}

export interface Answer {
  readonly status: number;
  // What an answer has in it is the test's to say.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
  readonly headers: Headers;
}

/** What a browser does: keeps cookies, sends the token of its session, says where it comes from. */
export class Browser {
  private readonly cookies = new Map<string, string>();
  csrf: string | undefined;

  constructor(readonly url: string) {}

  async call(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const response = await fetch(new URL(path, this.url), {
      method,
      redirect: 'manual',
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(method === 'GET' ? {} : { origin: this.url, 'sec-fetch-site': 'same-origin' }),
        ...(this.csrf === undefined ? {} : { 'x-csrf': this.csrf }),
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      if (value === '') this.cookies.delete(name!);
      else this.cookies.set(name!, value!);
    }
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    const answer = isJson && text !== '' ? JSON.parse(text) : text;
    if (isJson && typeof answer.csrf === 'string') this.csrf = answer.csrf;
    return { status: response.status, body: answer, headers: response.headers };
  }

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Somebody else's machine with the same cookies. */
  copy(): Browser {
    const copy = new Browser(this.url);
    for (const [name, value] of this.cookies) copy.cookies.set(name, value);
    copy.csrf = this.csrf;
    return copy;
  }
}

export const PASSWORD = 'a quite long password';

/** The first administrator, who is a clinician too. */
export async function setUp(server: TestServer): Promise<Browser> {
  const browser = new Browser(server.url);
  const { body } = await browser.call('POST', '/api/setup/begin', {
    token: server.setupToken,
    organisation: 'Clinic',
    name: 'Ada Admin',
    login: 'ada',
  });
  const made = await browser.call('POST', '/api/setup/finish', { ticket: body.ticket, password: PASSWORD });
  if (made.status !== 200) throw new Error(JSON.stringify(made.body));
  return browser;
}

/** Somebody whom the administrator invites. */
export async function enrol(
  administrator: Browser,
  login: string,
  roles: readonly Role[],
  person?: string,
): Promise<Browser> {
  const made = await administrator.call('POST', '/api/accounts', {
    name: `${login} by name`,
    login,
    roles,
    ...(person === undefined ? {} : { person }),
  });
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  const token = /[^/]+$/.exec(made.body.invitation as string)![0];
  const browser = new Browser(administrator.url);
  const begun = await browser.call('POST', '/api/invitation/begin', { token });
  const joined = await browser.call('POST', '/api/invitation/finish', {
    ticket: begun.body.ticket,
    password: PASSWORD,
  });
  if (joined.status !== 200) throw new Error(JSON.stringify(joined.body));
  return browser;
}

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

/** An authenticator in software (WebAuthn Level 3, section 6.1), which has asked its person. */
export function softAuthenticator(site: { readonly name: string; readonly origin: string }) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x, y } = publicKey.export({ format: 'jwk' });
  const id = randomBytes(16);
  const site256 = createHash('sha256').update(site.name).digest();
  const key = isoCBOR.encode(
    new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(Buffer.from(x!, 'base64url'))],
      [-3, new Uint8Array(Buffer.from(y!, 'base64url'))],
    ]),
  );
  const data = (flags: number, counter: number, rest: Uint8Array = new Uint8Array()): Buffer =>
    Buffer.concat([site256, Buffer.from([flags, 0, 0, 0, counter]), rest]);
  const client = (type: string, challenge: string, origin = site.origin): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const credential = {
    id: base64url(id),
    rawId: base64url(id),
    type: 'public-key',
    clientExtensionResults: {},
  };
  let counter = 1;
  return {
    make: (challenge: string, flags = 0x45) => ({
      ...credential,
      response: {
        clientDataJSON: base64url(client('webauthn.create', challenge)),
        attestationObject: base64url(
          isoCBOR.encode(
            new Map<string, string | Map<string, never> | Uint8Array>([
              ['fmt', 'none'],
              ['attStmt', new Map<string, never>()],
              [
                'authData',
                new Uint8Array(
                  data(flags, counter, Buffer.concat([Buffer.alloc(16), Buffer.from([0, 16]), id, key])),
                ),
              ],
            ]),
          ),
        ),
      },
    }),
    use: (challenge: string, origin = site.origin, flags = 0x05) => {
      const authenticatorData = data(flags, ++counter);
      const clientData = client('webauthn.get', challenge, origin);
      const signed = Buffer.concat([authenticatorData, createHash('sha256').update(clientData).digest()]);
      return {
        ...credential,
        response: {
          clientDataJSON: base64url(clientData),
          authenticatorData: base64url(authenticatorData),
          signature: base64url(createSign('sha256').update(signed).sign(privateKey)),
        },
      };
    },
  };
}
