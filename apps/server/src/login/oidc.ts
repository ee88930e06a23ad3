import { phrase } from '@bifrons/language';
import { findByIssuer, findLogin, linkIssuer, type Account } from '@bifrons/record';
import * as oidc from 'openid-client';
import { z } from 'zod';
import { sameText } from '../access/guard.js';
import { logIn } from '../access/session.js';
import type { SettingOf } from '../administration/settings.js';
import type { Topic } from '../house.js';
import { allowedFetch } from '../http/allowed-address.js';
import { Fault } from '../http/fault.js';
import { openTickets } from './tickets.js';

type Issuer = NonNullable<SettingOf<'oidc'>>;

const CALLBACK = '/api/login/oidc/callback';
/** Where a login that failed comes back to: the page says that it was refused. */
const REFUSED = '/?login=refused';

/**
 * Login by OpenID Connect: authorization code with PKCE, state and nonce (OpenID Connect Core 1.0, 3.1; RFC 9700). Who comes for the
 * first time is the account whose login the issuer names; from then on the issuer's subject counts, whatever it is called.
 */
export const oidcLogin: Topic = (app, house) => {
  const { record, site, settings } = house;
  const pending = openTickets<{ verifier: string; nonce: string; issuer: Issuer; next: string }>(10);
  const known = new Map<string, Promise<oidc.Configuration>>();

  /** Asks the issuer for its addresses, once for each form of its settings. */
  function discovered(issuer: Issuer): Promise<oidc.Configuration> {
    const key = JSON.stringify(issuer);
    const found = known.get(key);
    if (found !== undefined) return found;
    const asked = discover(issuer);
    known.clear();
    known.set(key, asked);
    asked.catch(() => known.delete(key));
    return asked;
  }

  const cookieName = (): string => (site().secure ? '__Host-bifrons-oidc' : 'bifrons-oidc');
  const cookie = () => ({ path: '/', httpOnly: true, secure: site().secure, sameSite: 'lax' }) as const;

  const query = z.looseObject({ next: z.string().max(8000).optional() });
  app.get('/api/login/oidc', { schema: { querystring: query } }, async (request, reply) => {
    const issuer = await settings.get('oidc');
    if (issuer === null) throw new Fault(404, 'not-found', phrase('No issuer is set up to log in with.'));
    const config = await discovered(issuer);
    const [verifier, nonce, state] = [oidc.randomPKCECodeVerifier(), oidc.randomNonce(), oidc.randomState()];
    const { next = '/' } = request.query;
    // To a launch of SMART that waited for the login, and nowhere else.
    pending.give({ verifier, nonce, issuer, next: next.startsWith('/smart/launch?') ? next : '/' }, state);
    const url = oidc.buildAuthorizationUrl(config, {
      redirect_uri: site().origin + CALLBACK,
      scope: issuer.claim === 'email' ? 'openid email' : 'openid profile',
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    // Of this browser: somebody else's answer of the issuer does not log it in.
    return reply.setCookie(cookieName(), state, { ...cookie(), maxAge: 600 }).redirect(url.href, 302);
  });

  app.get(
    CALLBACK,
    { schema: { querystring: z.looseObject({ state: z.string().max(200).optional() }) } },
    async (request, reply) => {
      reply.clearCookie(cookieName(), cookie());
      const { state } = request.query;
      const begun =
        state !== undefined && sameText(request.cookies[cookieName()], state)
          ? pending.take(state)
          : undefined;
      if (begun === undefined) return reply.redirect(REFUSED, 302);
      let account: Account | undefined;
      try {
        const tokens = await oidc.authorizationCodeGrant(
          await discovered(begun.issuer),
          new URL(request.url, site().origin),
          {
            pkceCodeVerifier: begun.verifier,
            expectedState: state!,
            expectedNonce: begun.nonce,
            idTokenExpected: true,
          },
        );
        account = await accountOf(begun.issuer, tokens.claims()!);
      } catch (error) {
        request.log.warn(
          { oidc: (error as { code?: string }).code ?? (error as Error).name },
          'login refused',
        );
      }
      if (account === undefined) return reply.redirect(REFUSED, 302);
      await logIn(house, request, reply, account, 'oidc');
      return reply.redirect(begun.next, 302);
    },
  );

  async function accountOf(issuer: Issuer, claims: oidc.IDToken): Promise<Account | undefined> {
    const found = await findByIssuer(record, claims.iss, claims.sub);
    if (found !== undefined) return found.account;
    const named = claims[issuer.claim];
    // An address that the issuer has not checked is anybody's.
    if (typeof named !== 'string' || (issuer.claim === 'email' && claims['email_verified'] !== true))
      return undefined;
    const account = (await findLogin(record, named))?.account;
    if (account !== undefined) await linkIssuer(record, account, claims.iss, claims.sub);
    return account;
  }
};

async function discover({
  issuer,
  clientId,
  clientSecret,
  privateNetwork,
}: Issuer): Promise<oidc.Configuration> {
  const fetch = allowedFetch([{ url: issuer, privateNetwork }]);
  const isLocal = new URL(issuer).protocol === 'http:';
  return oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, {
    [oidc.customFetch]: (url, init) => fetch(url, init as RequestInit),
    // The address was checked: http is this machine alone.
    ...(isLocal ? { execute: [oidc.allowInsecureRequests] } : {}),
  });
}
