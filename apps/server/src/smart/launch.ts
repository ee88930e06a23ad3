import { phrase } from '@bifrons/language';
import * as oauth from 'openid-client';
import { withoutSlash } from '../fhir/address.js';
import { Fault } from '../http/fault.js';
import { askedScopes, missingTypes, type ReadType } from './scopes.js';

/** A FHIR server that the administrator allows, and how this server is registered there. */
export interface FhirServer {
  /** Base address of FHIR R4, which is also the audience of the token. */
  readonly url: string;
  readonly clientId: string;
  /** Without it the client is public: PKCE alone. */
  readonly clientSecret?: string | undefined;
}

/** How a launch reaches the network and comes back. */
export interface LaunchWays {
  readonly fetch: typeof fetch;
  /** Where the authorisation server sends the browser back to. */
  readonly redirectUri: string;
}

/** What has to be remembered between leaving and coming back. */
export interface Leaving {
  readonly server: FhirServer;
  readonly state: string;
  readonly verifier: string;
  readonly configuration: oauth.Configuration;
}

/** A token for one person of one FHIR server. It is opaque: nothing is read from inside it. */
export interface Access {
  readonly server: FhirServer;
  readonly token: string;
  /** Id of the Patient resource. */
  readonly person: string;
  /** Types asked for and not granted. */
  readonly missing: readonly ReadType[];
}

/**
 * Begins a launch (SMART App Launch 2): asks the FHIR server where to authorise, and makes the address to go to.
 * @param launch the token of a launch by the record; undefined when the app is opened by itself
 * @throws Fault `no-smart` when the server does not say how it authorises
 */
export async function beginLaunch(
  server: FhirServer,
  launch: string | undefined,
  ways: LaunchWays,
): Promise<{ readonly to: URL; readonly leaving: Leaving }> {
  const base = withoutSlash(server.url);
  const answer = await ways.fetch(`${base}/.well-known/smart-configuration`, {
    headers: { accept: 'application/json' },
  });
  const smart = answer.ok
    ? ((await answer.json().catch(() => null)) as Record<string, unknown> | null)
    : null;
  const authorize = smart?.['authorization_endpoint'];
  const token = smart?.['token_endpoint'];
  if (typeof authorize !== 'string' || typeof token !== 'string')
    throw new Fault(
      502,
      'no-smart',
      phrase(
        '{address} (status {status}) names no authorization_endpoint and token_endpoint. Ask the record’s operator whether SMART App Launch is switched on.',
        { address: `${base}/.well-known/smart-configuration`, status: String(answer.status) },
      ),
    );
  const issuer = typeof smart?.['issuer'] === 'string' ? smart['issuer'] : base;
  const configuration = new oauth.Configuration(
    { issuer, authorization_endpoint: authorize, token_endpoint: token },
    server.clientId,
    undefined,
    server.clientSecret === undefined ? oauth.None() : oauth.ClientSecretBasic(server.clientSecret),
  );
  configuration[oauth.customFetch] = ways.fetch as unknown as oauth.CustomFetch;
  if (new URL(token).protocol === 'http:') oauth.allowInsecureRequests(configuration);
  const verifier = oauth.randomPKCECodeVerifier();
  const state = oauth.randomState();
  const to = oauth.buildAuthorizationUrl(configuration, {
    redirect_uri: ways.redirectUri,
    scope: askedScopes(launch !== undefined),
    state,
    aud: server.url,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(launch === undefined ? {} : { launch }),
  });
  return { to, leaving: { server, state, verifier, configuration } };
}

/**
 * Ends a launch with the address at which the browser came back.
 * @throws Fault `launch-refused` when the authorisation was refused, or names no person
 */
export async function endLaunch(leaving: Leaving, cameBackAt: URL): Promise<Access> {
  const refused = cameBackAt.searchParams.get('error');
  if (refused !== null)
    throw new Fault(
      403,
      'launch-refused',
      phrase('The record refused: {why}. Nothing was read.', {
        why: cameBackAt.searchParams.get('error_description') ?? refused,
      }),
    );
  const tokens = await oauth
    .authorizationCodeGrant(leaving.configuration, cameBackAt, {
      pkceCodeVerifier: leaving.verifier,
      expectedState: leaving.state,
    })
    .catch((error: unknown) => {
      const what = error instanceof Error ? error.message : String(error);
      throw new Fault(
        502,
        'launch-refused',
        phrase('The record gave no token ({what}). Nothing was read. Start again from there.', { what }),
      );
    });
  const person = tokens['patient'];
  if (typeof person !== 'string' || person === '')
    throw new Fault(
      502,
      'launch-refused',
      phrase(
        'The record gave a token for nobody: it names no patient. Open a person there first, or allow the scope launch/patient.',
      ),
    );
  return {
    server: leaving.server,
    token: tokens.access_token,
    person,
    missing: missingTypes(tokens.scope),
  };
}
