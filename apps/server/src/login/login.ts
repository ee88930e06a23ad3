import { phrase } from '@bifrons/language';
import {
  acceptInvitation,
  createOrganisation,
  findByPasskey,
  findInvitation,
  findLogin,
  isSetUp,
  noteFailedLogin,
  usePasskey,
  type Credential,
} from '@bifrons/record';
import { z } from 'zod';
import { sameText } from '../access/guard.js';
import { logIn, whoAsksIn } from '../access/session.js';
import type { Topic } from '../house.js';
import { Fault } from '../http/fault.js';
import { meOf, meShape } from './me.js';
import {
  creationOptions,
  counterOfUse,
  madePasskey,
  passkeyMade,
  requestOptions,
  usedPasskey,
} from './passkey.js';
import { hashPassword, isPassword, newPassword } from './password.js';
import { openThrottle } from './throttle.js';
import { openTickets, tooLate } from './tickets.js';

const ticket = z.string().max(100);
const name = z.string().trim().min(1).max(200);
const loginName = z.string().trim().min(1).max(200);
const begun = z.object({ ticket: z.string(), options: z.looseObject({}) });
/** How an account is finished: with a passkey, or with a password. */
const finish = z.union([
  z.strictObject({ ticket, passkey: madePasskey }),
  z.strictObject({ ticket, password: newPassword }),
]);

/** Guesses of an address per minute, over all logins. */
const GUESSES = { rateLimit: { max: 20, timeWindow: '1 minute' } };

const failed = (): Fault =>
  new Fault(
    401,
    'login-failed',
    phrase('Login and password do not belong together, or the passkey is not known here.'),
  );

/** Setup at the first start, logging in by passkey and password, and accepting an invitation. */
export const login: Topic = (app, house) => {
  const { record, site, setupToken } = house;
  const setups = openTickets<{ challenge: string; organisation: string; name: string; login: string }>();
  const invitations = openTickets<{ challenge: string; token: string }>();
  const logins = openTickets<{ challenge: string }>();
  const throttle = openThrottle();

  app.get('/api/me', { schema: { response: { 200: meShape } } }, async (request) => {
    const who = await whoAsksIn(house)(request);
    if (who !== null) return meOf(who);
    const oidc = await house.settings.get('oidc');
    throw new Fault(401, 'not-logged-in', phrase('Log in first.'), {
      setup: !(await isSetUp(record)),
      ways: { passkey: true, password: true, oidc: oidc?.name ?? null },
    });
  });

  app.post(
    '/api/setup/begin',
    {
      config: GUESSES,
      schema: {
        body: z.strictObject({ token: z.string().max(200), organisation: name, name, login: loginName }),
        response: { 200: begun },
      },
    },
    async ({ body: { token, ...person } }) => {
      checkSetupToken(token);
      const options = await creationOptions(site(), person);
      return { ticket: setups.give({ challenge: options.challenge, ...person }), options: { ...options } };
    },
  );

  app.post(
    '/api/setup/finish',
    { config: GUESSES, schema: { body: finish, response: { 200: meShape } } },
    async (request, reply) => {
      const begun = setups.take(request.body.ticket);
      if (begun === undefined) throw tooLate();
      const credential = await credentialOf(begun.challenge, request.body);
      // Taken before the first wait: of two that finish at once, one makes the administrator.
      const token = setupToken.value;
      if (token === null) throw setUpAlready();
      setupToken.value = null;
      try {
        const account = await createOrganisation(
          record,
          { name: begun.organisation, account: { name: begun.name, login: begun.login } },
          credential,
        );
        return meOf(await logIn(house, request, reply, account, 'setup'));
      } catch (error) {
        if (!(await isSetUp(record))) setupToken.value = token;
        throw error;
      }
    },
  );

  function checkSetupToken(token: string): void {
    if (setupToken.value === null) throw setUpAlready();
    if (!sameText(token.trim(), setupToken.value))
      throw new Fault(
        403,
        'setup-token',
        phrase('This is not the token that the console of the server printed.'),
      );
  }

  app.post(
    '/api/login/passkey/options',
    { config: GUESSES, schema: { body: z.strictObject({}).optional(), response: { 200: begun } } },
    async () => {
      const options = await requestOptions(site());
      return { ticket: logins.give({ challenge: options.challenge }), options: { ...options } };
    },
  );

  app.post(
    '/api/login/passkey',
    {
      config: GUESSES,
      schema: { body: z.strictObject({ ticket, passkey: usedPasskey }), response: { 200: meShape } },
    },
    async (request, reply) => {
      const { body } = request;
      const begun = logins.take(body.ticket);
      if (begun === undefined) throw tooLate();
      const found = await findByPasskey(record, body.passkey.id);
      const passkey = found?.passkeys.find(({ id }) => id === body.passkey.id);
      if (found === undefined || passkey === undefined) throw failed();
      const counter = await counterOfUse(site(), begun.challenge, body.passkey, passkey);
      if (counter === undefined) {
        await noteFailedLogin(record, found.account, 'passkey');
        throw failed();
      }
      await usePasskey(record, passkey.id, counter);
      return meOf(await logIn(house, request, reply, found.account, 'passkey'));
    },
  );

  app.post(
    '/api/login/password',
    {
      config: GUESSES,
      schema: {
        body: z.strictObject({ login: loginName, password: z.string().max(256) }),
        response: { 200: meShape },
      },
    },
    async (request, reply) => {
      const { password } = request.body;
      const key = request.body.login.toLowerCase();
      throttle.check(key);
      const found = await findLogin(record, key);
      if (!(await isPassword(password, found?.passwordHash))) {
        throttle.failed(key);
        if (found !== undefined) await noteFailedLogin(record, found.account, 'password');
        throw failed();
      }
      throttle.succeeded(key);
      return meOf(await logIn(house, request, reply, found!.account, 'password'));
    },
  );

  app.post(
    '/api/invitation/begin',
    {
      config: GUESSES,
      schema: {
        body: z.strictObject({ token: z.string().max(200) }),
        response: { 200: begun.extend({ name: z.string(), login: z.string(), organisation: z.string() }) },
      },
    },
    async ({ body: { token } }) => {
      const account = await findInvitation(record, token);
      if (account === undefined)
        throw new Fault(
          404,
          'invitation',
          phrase('This invitation is used, over, or not one of ours. Ask an administrator for a new one.'),
        );
      const options = await creationOptions(site(), account);
      return {
        ticket: invitations.give({ challenge: options.challenge, token }),
        options: { ...options },
        name: account.name,
        login: account.login,
        organisation: account.organisation.name,
      };
    },
  );

  app.post(
    '/api/invitation/finish',
    { config: GUESSES, schema: { body: finish, response: { 200: meShape } } },
    async (request, reply) => {
      const begun = invitations.take(request.body.ticket);
      if (begun === undefined) throw tooLate();
      const credential = await credentialOf(begun.challenge, request.body);
      const account = await acceptInvitation(record, begun.token, credential);
      return meOf(await logIn(house, request, reply, account, 'invitation'));
    },
  );

  const credentialOf = async (challenge: string, given: z.output<typeof finish>): Promise<Credential> =>
    'passkey' in given
      ? { passkey: await passkeyMade(site(), challenge, given.passkey) }
      : { passwordHash: await hashPassword(given.password) };
};

const setUpAlready = (): Fault =>
  new Fault(
    409,
    'set-up',
    phrase('This record has its administrator already. Log in, or ask for an invitation.'),
  );
