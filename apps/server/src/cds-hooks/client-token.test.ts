import * as jose from 'jose';
import { beforeAll, expect, it } from 'vitest';
import { checkClientToken, TokenRefused, type CdsClient, type TokenWays } from './client-token.js';

const ENDPOINT = 'https://clinic.example/cds-services/bifrons-order-sign';
const ISSUER = 'https://record.example';
const keys = new Map<string, { private: jose.CryptoKey; public: jose.JWK }>();
let ways: TokenWays;

beforeAll(async () => {
  for (const alg of ['ES384', 'RS384', 'strange']) {
    const pair = await jose.generateKeyPair(alg === 'strange' ? 'ES384' : alg);
    const shown = await jose.exportJWK(pair.publicKey);
    keys.set(alg, { private: pair.privateKey, public: { ...shown, kid: alg, alg } });
  }
  const client: CdsClient = {
    name: 'the record',
    issuer: ISSUER,
    keys: { keys: [keys.get('ES384')!.public, keys.get('RS384')!.public] },
  };
  const used = new Set<string>();
  ways = {
    clients: [client],
    fetch: () => Promise.reject(new Error('nothing is fetched')),
    firstUse: (issuer, id) => used.size < used.add(`${issuer} ${id}`).size,
  };
});

let made = 0;
const now = (): number => Math.floor(Date.now() / 1000);
/** A token as a client makes it, with what is changed of it. */
async function token(changes: Record<string, unknown> = {}, alg = 'ES384', signedBy = alg): Promise<string> {
  const claims = { iss: ISSUER, aud: ENDPOINT, iat: now(), exp: now() + 120, jti: `t${made++}`, ...changes };
  return new jose.SignJWT(claims as jose.JWTPayload)
    .setProtectedHeader({ alg, kid: alg, typ: 'JWT' })
    .sign(keys.get(signedBy)!.private);
}
const check = async (made: string): Promise<string> =>
  (await checkClientToken(`Bearer ${made}`, ENDPOINT, ways)).name;

it.each(['ES384', 'RS384'])('a client is let in by its signature: %s', async (alg) => {
  expect(await check(await token({}, alg))).toBe('the record');
});

it('a token is good for one call', async () => {
  const once = await token();
  await check(once);
  await expect(check(once)).rejects.toThrow('was used before');
});

it.each<[string, Record<string, unknown>, string]>([
  [
    'for another endpoint',
    { aud: 'https://clinic.example/cds-services/other' },
    `audience must be ${ENDPOINT}`,
  ],
  ['for the server, not the endpoint', { aud: 'https://clinic.example' }, 'audience must be'],
  ['that has expired', { iat: now() - 200, exp: now() - 60 }, 'it has expired'],
  [
    'that is old, though it says that it lives on',
    { iat: now() - 4000, exp: now() + 4000 },
    'older than five minutes',
  ],
  ['without an end', { exp: undefined }, 'exp'],
  ['without an id', { jti: undefined }, 'jti'],
  ['of an unknown issuer', { iss: 'https://elsewhere.example' }, 'not a client that this server knows'],
])('a token %s is refused', async (_, changes, why) => {
  await expect(check(await token(changes))).rejects.toThrow(why);
});

it('a token of another key, without a signature or with a shared secret is refused', async () => {
  await expect(check(await token({}, 'ES384', 'strange'))).rejects.toThrow(
    'not signed by a key of the client',
  );
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { iss: ISSUER, aud: ENDPOINT, iat: now(), exp: now() + 60, jti: 'none' };
  await expect(check(`${part({ alg: 'none' })}.${part(claims)}.`)).rejects.toThrow(TokenRefused);
  const secret = new TextEncoder().encode(JSON.stringify(keys.get('ES384')!.public));
  const shared = await new jose.SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256', kid: 'ES384' })
    .sign(secret);
  await expect(check(shared)).rejects.toThrow('algorithm must be one of');
  await expect(checkClientToken(undefined, ENDPOINT, ways)).rejects.toThrow('Authorization: Bearer');
  await expect(checkClientToken('Bearer x', ENDPOINT, ways)).rejects.toThrow(TokenRefused);
});
