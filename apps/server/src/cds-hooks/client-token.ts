import {
  createLocalJWKSet,
  customFetch,
  createRemoteJWKSet,
  jwtVerify,
  errors,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';

/** An electronic record that may call the CDS Hooks services, kept by the administrator. */
export interface CdsClient {
  readonly name: string;
  readonly issuer: string;
  /** Its public keys, or where it publishes them. */
  readonly keys?: { readonly keys: readonly object[] } | undefined;
  readonly keysUrl?: string | undefined;
}

/** A call that is not let in: answered with 401. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}

/** What checking a token needs of the server around it. */
export interface TokenWays {
  readonly clients: readonly CdsClient[];
  /** Fetches from addresses that the administrator allowed. */
  readonly fetch: typeof fetch;
  /** True for a token id that was not used before; it is remembered until the token ends. */
  readonly firstUse: (issuer: string, id: string, issued: Date, ends: Date) => boolean;
}

/** Longest life of a token. The specification asks for five minutes at most. */
const LONGEST_S = 300;
const ALGORITHMS = ['ES384', 'RS384', 'ES256', 'RS256'];

/**
 * Checks the bearer token of a CDS Hooks call (CDS Hooks 2.0, "Trusting CDS Clients"): signed by a key of an allowed client,
 * for exactly this endpoint, in time, once.
 * @param endpoint the address that was called, as the outside knows it
 * @throws TokenRefused, saying what of the token is wrong
 */
export async function checkClientToken(
  authorization: string | undefined,
  endpoint: string,
  ways: TokenWays,
): Promise<CdsClient> {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/.exec(authorization ?? '')?.[1];
  if (token === undefined)
    throw new TokenRefused(
      'A call needs the header "Authorization: Bearer" with a signed JWT of the client.',
    );
  const issuer = issuerOf(token);
  const client = ways.clients.find((known) => known.issuer === issuer);
  if (client === undefined)
    throw new TokenRefused(
      'The issuer of the token is not a client that this server knows. An administrator adds it.',
    );
  let payload;
  try {
    ({ payload } = await jwtVerify(token, keysOf(client, ways.fetch), {
      algorithms: ALGORITHMS,
      issuer: client.issuer,
      audience: endpoint,
      requiredClaims: ['iss', 'aud', 'exp', 'iat', 'jti'],
      maxTokenAge: LONGEST_S,
      clockTolerance: 5,
    }));
  } catch (error) {
    throw new TokenRefused(`The token is not valid: ${said(error, endpoint)}.`, { cause: error });
  }
  const ends = new Date(Math.min(payload.exp!, payload.iat! + LONGEST_S) * 1000 + 5000);
  if (!ways.firstUse(client.issuer, payload.jti!, new Date(payload.iat! * 1000), ends))
    throw new TokenRefused(
      'The token was used before, or may have been: each call needs a new token of its own (jti), made since this server started.',
    );
  return client;
}

/** Read before anything is checked, only to find whose keys to check with. */
function issuerOf(token: string): unknown {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString());
    return (payload as { iss?: unknown } | null)?.iss;
  } catch {
    return undefined;
  }
}

const imported = new Map<string, JWTVerifyGetKey>();

/**
 * Keys are read once: those of the settings by what they are, those that are fetched by their address. `jose` fetches anew when
 * a key is not among them.
 */
function keysOf({ keys, keysUrl }: CdsClient, fetchThere: typeof fetch): JWTVerifyGetKey {
  const name = keysUrl ?? JSON.stringify(keys);
  let known = imported.get(name);
  if (known === undefined) {
    known =
      keysUrl === undefined
        ? createLocalJWKSet((keys ?? { keys: [] }) as JSONWebKeySet)
        : createRemoteJWKSet(new URL(keysUrl), { [customFetch]: fetchThere });
    imported.set(name, known);
  }
  return known;
}

function said(error: unknown, endpoint: string): string {
  if (error instanceof errors.JWTExpired) return 'it has expired, or is older than five minutes';
  if (error instanceof errors.JWTClaimValidationFailed)
    return error.claim === 'aud'
      ? `its audience must be ${endpoint}`
      : `its claim ${error.claim} does not hold`;
  if (error instanceof errors.JOSEAlgNotAllowed)
    return `its algorithm must be one of ${ALGORITHMS.join(', ')}`;
  if (error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWKSNoMatchingKey)
    return 'it was not signed by a key of the client';
  return 'it cannot be read';
}
