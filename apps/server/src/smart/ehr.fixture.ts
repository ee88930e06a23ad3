import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A small electronic record for tests: FHIR R4, its authorisation server, and the ways in which real ones differ. */
export interface Ehr {
  /** Base address of FHIR. */
  readonly fhir: string;
  /** Scopes that the next token has; undefined: as asked, null: the answer leaves them out. */
  grant: string | null | undefined;
  /** Types that are answered with 403. */
  readonly forbidden: Set<string>;
  /** True: the person who is asked says no. */
  refuse: boolean;
  /** True: a page asks whether the app may read, and about whom when it was opened by itself; as in a browser. */
  asks: boolean;
  /** A page of the record with a person open, from which the app at an address is launched. */
  chart(app: string): string;
  /** How long each page after the first lets wait, in ms. */
  slowness: number;
  /** Where it publishes the keys of its calls to CDS Hooks; its issuer is `fhir`. */
  readonly keysUrl: string;
  /** A token for a call to an address, as CDS Hooks 2.0 asks for. */
  tokenFor(address: string): string;
  /** The last address asked to authorise. */
  asked: URL | null;
  close(): Promise<void>;
}

type Resource = { resourceType: string; id: string } & Record<string, unknown>;

/** @param resources of one person; searches answer two on a page, and name the next by a relative address */
export async function startEhr(resources: readonly Resource[]): Promise<Ehr> {
  const codes = new Map<string, { challenge: string; redirect: string; scope: string }>();
  const tokens = new Set<string>();
  const launches = new Set<string>();
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
  const key = { ...publicKey.export({ format: 'jwk' }), kid: 'of-the-record', alg: 'ES384' };
  const ehr = {
    grant: undefined,
    forbidden: new Set<string>(),
    refuse: false,
    asks: false,
    slowness: 0,
    asked: null,
  } as unknown as {
    -readonly [key in keyof Ehr]: Ehr[key];
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url!, ehr.fhir);
    const json = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (url.pathname === '/fhir/.well-known/smart-configuration')
      return json(200, {
        authorization_endpoint: new URL('/authorize', ehr.fhir).href,
        token_endpoint: new URL('/token', ehr.fhir).href,
        code_challenge_methods_supported: ['S256'],
      });
    const html = (...lines: readonly string[]): void => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(`<!doctype html><html lang="en"><title>The record</title>${lines.join('')}`);
    };
    const anchor = (to: string | URL, text: string): string =>
      `<p><a href="${String(to).replaceAll('&', '&amp;')}">${text}</a></p>`;
    if (url.pathname === '/keys') return json(200, { keys: [key] });
    if (url.pathname === '/chart') {
      const launch = randomUUID();
      launches.add(launch);
      const app = new URL(url.searchParams.get('app')!);
      app.searchParams.set('iss', ehr.fhir);
      app.searchParams.set('launch', launch);
      return html('<h1>Chart</h1>', anchor(app, 'Open the app'));
    }
    if (url.pathname === '/authorize') {
      ehr.asked = url;
      const redirect = url.searchParams.get('redirect_uri')!;
      const back = new URL(redirect);
      back.searchParams.set('state', url.searchParams.get('state')!);
      const answer = url.searchParams.get('answer');
      if (ehr.asks && answer === null) {
        const launch = url.searchParams.get('launch');
        const saying = (what: string): URL => {
          const said = new URL(url);
          said.searchParams.set('answer', what);
          return said;
        };
        if (launch !== null && !launches.delete(launch)) return html('<h1>Unknown launch</h1>');
        return html(
          launch === null ? '<h1>Choose a person</h1>' : '<h1>May the app read?</h1>',
          anchor(saying('yes'), 'Allow'),
          anchor(saying('no'), 'Refuse'),
        );
      }
      if (ehr.refuse || answer === 'no') {
        back.searchParams.set('error', 'access_denied');
        back.searchParams.set('error_description', 'the person of the record said no');
      } else {
        const code = randomUUID();
        codes.set(code, {
          challenge: url.searchParams.get('code_challenge')!,
          redirect,
          scope: url.searchParams.get('scope')!,
        });
        back.searchParams.set('code', code);
      }
      response.writeHead(302, { location: back.href }).end();
      return;
    }
    if (url.pathname === '/token') {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => {
        const form = new URLSearchParams(body);
        const known = codes.get(form.get('code') ?? '');
        codes.delete(form.get('code') ?? '');
        const proof = createHash('sha256')
          .update(form.get('code_verifier') ?? '')
          .digest('base64url');
        if (known === undefined || proof !== known.challenge || form.get('redirect_uri') !== known.redirect)
          return json(400, { error: 'invalid_grant' });
        // Opaque, as many are: no JWT.
        const token = randomUUID();
        tokens.add(token);
        const scope = ehr.grant === undefined ? known.scope : ehr.grant;
        json(200, {
          access_token: token,
          token_type: 'Bearer',
          expires_in: 300,
          patient: resources.find(({ resourceType }) => resourceType === 'Patient')?.id,
          ...(scope === null ? {} : { scope }),
        });
      });
      return;
    }
    const [, , type = '', id] = url.pathname.split('/');
    if (!tokens.has((request.headers.authorization ?? '').replace('Bearer ', ''))) return json(401, {});
    if (ehr.forbidden.has(type)) return json(403, { resourceType: 'OperationOutcome' });
    const found = resources.filter(({ resourceType }) => resourceType === type);
    if (id !== undefined)
      return json(
        200,
        found.find((resource) => resource.id === id),
      );
    const first = Number(url.searchParams.get('page') ?? 0);
    const link = [];
    if (found.length > first + 2) {
      const next = new URL(url);
      next.searchParams.set('page', String(first + 2));
      link.push({ relation: 'next', url: next.pathname + next.search });
    }
    const page = {
      resourceType: 'Bundle',
      type: 'searchset',
      link,
      entry: found.slice(first, first + 2).map((resource) => ({ resource })),
    };
    setTimeout(() => json(200, page), first === 0 ? 0 : ehr.slowness);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ehr.fhir = `http://127.0.0.1:${(server.address() as AddressInfo).port}/fhir`;
  ehr.chart = (app) => new URL(`/chart?app=${encodeURIComponent(app)}`, ehr.fhir).href;
  ehr.keysUrl = new URL('/keys', ehr.fhir).href;
  ehr.tokenFor = (aud) => {
    const now = Math.floor(Date.now() / 1000);
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const head = part({ alg: 'ES384', kid: key.kid, typ: 'JWT' });
    const claims = part({ iss: ehr.fhir, aud, iat: now, exp: now + 120, jti: randomUUID() });
    const signature = sign('sha384', Buffer.from(`${head}.${claims}`), {
      key: privateKey,
      dsaEncoding: 'ieee-p1363',
    });
    return `${head}.${claims}.${signature.toString('base64url')}`;
  };
  ehr.close = () => new Promise((resolve) => server.close(() => resolve()));
  return ehr;
}
