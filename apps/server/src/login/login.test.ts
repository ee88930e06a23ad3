import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  Browser,
  enrol,
  PASSWORD,
  softAuthenticator,
  startServer,
  type TestServer,
} from '../server.fixture.js';

let server: TestServer;
let administrator: Browser;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const passkeyOf = () => softAuthenticator({ name: 'localhost', origin: server.url });

describe('the first start', () => {
  it('says that nobody is there yet, and makes the administrator once, by the token of the console alone', async () => {
    const browser = new Browser(server.url);
    const nobody = await browser.call('GET', '/api/me');
    expect(nobody).toMatchObject({
      status: 401,
      body: {
        error: { code: 'not-logged-in' },
        setup: true,
        ways: { passkey: true, password: true, oidc: null },
      },
    });
    const first = { organisation: 'Clinic', name: 'Ada Admin', login: 'Ada' };
    const begin = (token: string) => browser.call('POST', '/api/setup/begin', { token, ...first });
    expect(await begin('guessed')).toMatchObject({ status: 403, body: { error: { code: 'setup-token' } } });
    const [one, other] = [await begin(server.setupToken!), await begin(server.setupToken!)];
    const finish = (ticket: string) =>
      browser.call('POST', '/api/setup/finish', {
        ticket,
        passkey: passkeyOf().make(
          ticket === one.body.ticket ? one.body.options.challenge : other.body.options.challenge,
        ),
      });
    const made = await finish(one.body.ticket);
    expect(made).toMatchObject({
      status: 200,
      body: { account: { name: 'Ada Admin', login: 'ada', roles: ['administrator', 'clinician'] } },
    });
    expect(made.headers.getSetCookie()[0]).toMatch(/^bifrons=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await finish(other.body.ticket)).toMatchObject({
      status: 409,
      body: { error: { code: 'set-up' } },
    });
    expect((await begin(server.setupToken!)).status).toBe(409);
    expect(await new Browser(server.url).call('GET', '/api/me')).toMatchObject({ body: { setup: false } });
    administrator = browser;
  });
});

describe('a passkey', () => {
  it('logs in where it was made, and nowhere else', async () => {
    const passkey = passkeyOf();
    const begun = await administrator.call('POST', '/api/account/passkeys/begin');
    expect(
      await administrator.call('POST', '/api/account/passkeys/finish', {
        ticket: begun.body.ticket,
        passkey: passkey.make(begun.body.options.challenge),
        name: 'blue key',
      }),
    ).toMatchObject({ status: 204 });
    const logIn = async (use: (challenge: string) => unknown) => {
      const browser = new Browser(server.url);
      const { body } = await browser.call('POST', '/api/login/passkey/options', {});
      return browser.call('POST', '/api/login/passkey', {
        ticket: body.ticket,
        passkey: use(body.options.challenge as string),
      });
    };
    expect(await logIn((challenge) => passkey.use(challenge))).toMatchObject({
      status: 200,
      body: { account: { login: 'ada' } },
    });
    const refused = { status: 401, body: { error: { code: 'login-failed' } } };
    expect(await logIn((challenge) => passkey.use(challenge, 'https://evil.example'))).toMatchObject(refused);
    expect(await logIn(() => passkey.use('b2xkZXI'))).toMatchObject(refused);
    // The person was not asked.
    expect(await logIn((challenge) => passkey.use(challenge, server.url, 0x01))).toMatchObject(refused);
    expect(await logIn((challenge) => passkeyOf().use(challenge))).toMatchObject(refused);
  });
});

describe('a password', () => {
  it('logs in who was invited; a wrong one and an unknown login get the same answer', async () => {
    await enrol(administrator, 'nina', ['nurse']);
    const browser = new Browser(server.url);
    const wrong = await browser.call('POST', '/api/login/password', {
      login: 'nina',
      password: 'wrong password',
    });
    const unknown = await browser.call('POST', '/api/login/password', {
      login: 'nobody',
      password: 'wrong password',
    });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(wrong.body).toEqual(unknown.body);
    expect(
      await browser.call('POST', '/api/login/password', { login: ' Nina', password: PASSWORD }),
    ).toMatchObject({ status: 200, body: { account: { roles: ['nurse'] } } });
  });

  it('is guessed five times, of a login that exists or not', async () => {
    const browser = new Browser(server.url);
    for (const login of ['nina', 'nobody-either']) {
      const answers: number[] = [];
      for (let i = 0; i < 6; i++)
        answers.push(
          (await browser.call('POST', '/api/login/password', { login, password: `guess ${i}` })).status,
        );
      expect(answers.at(-1)).toBe(429);
    }
  });

  it('must be long', async () => {
    const made = await administrator.call('POST', '/api/accounts', {
      name: 'S',
      login: 'short',
      roles: ['nurse'],
    });
    const token = /[^/]+$/.exec(made.body.invitation as string)![0];
    const browser = new Browser(server.url);
    const begun = await browser.call('POST', '/api/invitation/begin', { token });
    expect(
      await browser.call('POST', '/api/invitation/finish', { ticket: begun.body.ticket, password: 'short' }),
    ).toMatchObject({ status: 400, body: { error: { code: 'invalid' } } });
  });
});

describe('a session', () => {
  it('is a new one at each login, is listed, and ends for good', async () => {
    const nurse = await enrol(administrator, 'nora', ['nurse']);
    const before = nurse.copy();
    await nurse.call('POST', '/api/login/password', { login: 'nora', password: PASSWORD });
    expect(nurse.cookie).not.toBe(before.cookie);
    expect((await before.call('GET', '/api/me')).status).toBe(401);

    const { body } = await nurse.call('GET', '/api/sessions');
    expect(body.sessions).toHaveLength(1);
    expect(body.sessions[0]).toMatchObject({ own: true });
    const administrators = (await administrator.call('GET', '/api/sessions')).body.sessions as {
      own: boolean;
      id: string;
    }[];
    const other = administrators.find(({ own }) => own)!;
    expect((await nurse.call('DELETE', `/api/sessions/${other.id}`)).status).toBe(404);

    const copy = nurse.copy();
    expect((await nurse.call('POST', '/api/logout')).status).toBe(204);
    expect((await copy.call('GET', '/api/me')).status).toBe(401);
  });

  it('ends when it rests, when it is old, and when its account is disabled', async () => {
    const nurse = await enrol(administrator, 'nadia', ['nurse']);
    const { account } = (await nurse.call('GET', '/api/me')).body;
    const set = (column: 'seen_at' | 'made_at', minutes: number) =>
      server.record.database.as({ organisation: null, account: null, roles: ['worker'] }, (work) =>
        work
          .updateTable('session')
          .set({ [column]: new Date(Date.now() - minutes * 60_000) } as never)
          .where('account', '=', account.id as string)
          .execute(),
      );
    await set('seen_at', 29);
    expect((await nurse.call('GET', '/api/me')).status).toBe(200);
    await set('seen_at', 31);
    expect((await nurse.call('GET', '/api/me')).status).toBe(401);
    await nurse.call('POST', '/api/login/password', { login: 'nadia', password: PASSWORD });
    await set('made_at', 12 * 60 + 1);
    expect((await nurse.call('GET', '/api/me')).status).toBe(401);
    await nurse.call('POST', '/api/login/password', { login: 'nadia', password: PASSWORD });
    await administrator.call('PATCH', `/api/accounts/${account.id}`, { disabled: true });
    expect((await nurse.call('GET', '/api/me')).status).toBe(401);
    expect(
      (await nurse.call('POST', '/api/login/password', { login: 'nadia', password: PASSWORD })).status,
    ).toBe(401);
  });

  it('changes nothing without its token, or from the page of somebody else', async () => {
    const nurse = await enrol(administrator, 'nelly', ['nurse']);
    const other = await enrol(administrator, 'norman', ['nurse']);
    const attempts: Record<string, string>[] = [
      { 'x-csrf': '' },
      { 'x-csrf': other.csrf! },
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const headers of attempts)
      expect((await nurse.call('POST', '/api/logout', undefined, headers)).status).toBe(403);
    expect((await nurse.call('POST', '/api/logout')).status).toBe(204);
  });
});
