import { lookup } from 'node:dns';
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { phrase } from '@bifrons/language';
import { Fault } from './fault.js';

/** An address that the administrator keeps in the settings. Only its origin counts. */
export interface AllowedAddress {
  readonly url: string;
  /** It is inside the clinic's network: its name may lead to a private address. */
  readonly privateNetwork?: boolean | undefined;
}

export interface Limits {
  readonly timeoutMs?: number;
  readonly largestBytes?: number;
}

/** The only `fetch` of this server: nothing that a request, a bundle or a token names is fetched unless it is allowed here. */
export type AllowedFetch = (url: string | URL, init?: RequestInit) => Promise<Response>;

const REDIRECTS = 3;

/**
 * A `fetch` that reaches these origins alone (SSRF; OWASP ASVS 4.0, 12.6): the origin is exactly one of them; https, but for this
 * machine itself; no redirect to another origin; and a name that leads to a private address is refused, unless its entry is this
 * machine or says `privateNetwork`. The address is checked when the connection is made, so that a name cannot change in between.
 *
 * @throws Fault 502 from the fetch: `address-not-allowed`, `address-private`, `no-answer`, `too-large`
 */
export function allowedFetch(allowed: readonly AllowedAddress[], limits: Limits = {}): AllowedFetch {
  const entries = new Map(allowed.map((entry) => [new URL(entry.url).origin, entry]));
  return async (url, init = {}) => {
    let target = new URL(url);
    const { body, headers } = await sentOf(init);
    for (let hop = 0; ; hop++) {
      const entry = entries.get(target.origin);
      if (entry === undefined || !isSafe(target))
        throw new Fault(
          502,
          'address-not-allowed',
          phrase('{origin} is not among the addresses that the administrator allows, or is not https.', {
            origin: target.origin,
          }),
        );
      const response = await once(target, { ...init, headers }, body, entry, limits);
      const next = response.headers.get('location');
      const follows =
        response.status >= 301 && response.status <= 308 && next !== null && init.redirect !== 'manual';
      if (!follows) return response;
      if (body !== undefined || hop === REDIRECTS)
        throw new Fault(
          502,
          'no-answer',
          phrase('{origin} redirects where it should answer.', { origin: target.origin }),
        );
      target = new URL(next, target);
    }
  };
}

const isLocal = (hostname: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
const isSafe = ({ protocol, hostname, username }: URL): boolean =>
  username === '' && (protocol === 'https:' || (protocol === 'http:' && isLocal(hostname)));

/** Addresses that are not of the public network (IANA's registries of special-purpose addresses). */
const PRIVATE = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv4');
/** Of IPv6 all but the global unicast addresses is private; those that carry an IPv4 address inside are, too. */
const GLOBAL = new BlockList();
GLOBAL.addSubnet('2000::', 3, 'ipv6');
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv6');

/** Whether an IP address is not of the public network. */
export function isPrivateAddress(address: string): boolean {
  if (isIP(address) === 4) return PRIVATE.check(address, 'ipv4');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return isPrivateAddress(mapped);
  return !GLOBAL.check(address, 'ipv6') || PRIVATE.check(address, 'ipv6');
}

const privateFault = (origin: string): Fault =>
  new Fault(
    502,
    'address-private',
    phrase(
      '{origin} leads into a private network. If it is the clinic’s own, the administrator says so in its entry (privateNetwork).',
      { origin },
    ),
  );

function once(
  target: URL,
  init: RequestInit,
  body: Buffer | undefined,
  entry: AllowedAddress,
  { timeoutMs = 10_000, largestBytes = 16 * 2 ** 20 }: Limits,
): Promise<Response> {
  const mayBePrivate = entry.privateNetwork === true || isLocal(target.hostname);
  const number = target.hostname.replace(/^\[|\]$/g, '');
  if (isIP(number) !== 0 && !mayBePrivate && isPrivateAddress(number))
    return Promise.reject(privateFault(target.origin));
  const options: RequestOptions = {
    method: init.method ?? 'GET',
    headers: Object.fromEntries(new Headers(init.headers).entries()),
    lookup: mayBePrivate ? lookup : publicLookup(target.origin),
    signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(init.signal == null ? [] : [init.signal])]),
  };
  return new Promise((resolve, reject) => {
    const sent = (target.protocol === 'https:' ? httpsRequest : httpRequest)(target, options, (answer) => {
      read(answer, largestBytes, target.origin).then(resolve, reject);
    });
    sent.on('error', (error) =>
      reject(
        error instanceof Fault
          ? error
          : new Fault(502, 'no-answer', phrase('{origin} does not answer.', { origin: target.origin })),
      ),
    );
    sent.end(body);
  });
}

/** Names resolved to public addresses alone; one private address among them refuses all. */
const publicLookup =
  (origin: string): LookupFunction =>
  (hostname, options, done) =>
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error !== null) return done(error, []);
      if (found.some(({ address }) => isPrivateAddress(address))) return done(privateFault(origin), []);
      const [first] = found;
      return options.all === true ? done(null, found) : done(null, first!.address, first!.family);
    });

async function read(answer: IncomingMessage, largestBytes: number, origin: string): Promise<Response> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of answer as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > largestBytes) {
      answer.destroy();
      throw new Fault(
        502,
        'too-large',
        phrase('{origin} answers with more than {most, number} MiB.', {
          origin,
          most: largestBytes / 2 ** 20,
        }),
      );
    }
    pieces.push(piece);
  }
  const status = answer.statusCode ?? 502;
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers))
    for (const one of [value ?? []].flat()) headers.append(name, one);
  const bare = status === 204 || status === 205 || status === 304;
  return new Response(bare ? null : Buffer.concat(pieces), { status, headers });
}

/** The body as bytes, and the headers with the body's own type where they say none. */
async function sentOf(init: RequestInit): Promise<{ body: Buffer | undefined; headers: Headers }> {
  const headers = new Headers(init.headers);
  if (init.body == null) return { body: undefined, headers };
  const sent = new Response(init.body);
  const type = sent.headers.get('content-type');
  if (type !== null && !headers.has('content-type')) headers.set('content-type', type);
  return { body: Buffer.from(await sent.arrayBuffer()), headers };
}
