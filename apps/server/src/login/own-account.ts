import { phrase } from '@bifrons/language';
import { addCredential, endSession, listSessions, removePasskey, waysOf } from '@bifrons/record';
import { z } from 'zod';
import { logOut, SESSION_LIMITS } from '../access/session.js';
import { memberOf } from '../access/who.js';
import type { Topic } from '../house.js';
import { Fault } from '../http/fault.js';
import { creationOptions, madePasskey, passkeyMade } from './passkey.js';
import { hashPassword, isPassword, newPassword } from './password.js';
import { openTickets, tooLate } from './tickets.js';

/** What everybody does with their own account: log out, see and end sessions, add and remove ways to log in. */
export const ownAccount: Topic = (app, house) => {
  const { record, site } = house;
  const tickets = openTickets<{ challenge: string; account: string }>();

  app.post('/api/logout', async (request, reply) => {
    await logOut(house, reply, request.who!);
    return reply.code(204).send();
  });

  app.get(
    '/api/sessions',
    {
      schema: {
        response: {
          200: z.object({
            sessions: z.array(
              z.object({
                id: z.uuid(),
                account: z.uuid(),
                madeAt: z.string(),
                seenAt: z.string(),
                agent: z.string(),
                /** The one that asks. */
                own: z.boolean(),
              }),
            ),
          }),
        },
      },
    },
    async (request) => {
      const sessions = await listSessions(record, memberOf(request), SESSION_LIMITS);
      return {
        sessions: sessions.map(({ madeAt, seenAt, ...session }) => ({
          ...session,
          madeAt: madeAt.toISOString(),
          seenAt: seenAt.toISOString(),
          own: session.id === request.who!.session.id,
        })),
      };
    },
  );

  app.delete(
    '/api/sessions/:id',
    { schema: { params: z.object({ id: z.uuid() }) } },
    async (request, reply) => {
      await endSession(record, memberOf(request), request.params.id);
      return reply.code(204).send();
    },
  );

  app.get(
    '/api/account/passkeys',
    {
      schema: {
        response: {
          200: z.object({
            passkeys: z.array(z.object({ id: z.string(), name: z.string() })),
            password: z.boolean(),
          }),
        },
      },
    },
    async (request) => {
      const { passkeys, passwordHash } = await waysOf(record, memberOf(request));
      return {
        passkeys: passkeys.map(({ id, name }) => ({ id, name })),
        password: passwordHash !== undefined,
      };
    },
  );

  app.post(
    '/api/account/passkeys/begin',
    { schema: { response: { 200: z.object({ ticket: z.string(), options: z.looseObject({}) }) } } },
    async (request) => {
      const { account, passkeys } = await waysOf(record, memberOf(request));
      const options = await creationOptions(site(), account, passkeys);
      return {
        ticket: tickets.give({ challenge: options.challenge, account: account.id }),
        options: { ...options },
      };
    },
  );

  app.post(
    '/api/account/passkeys/finish',
    {
      schema: {
        body: z.strictObject({
          ticket: z.string().max(100),
          passkey: madePasskey,
          name: z.string().trim().min(1).max(100).optional(),
        }),
      },
    },
    async (request, reply) => {
      const { ticket, passkey, name } = request.body;
      const begun = tickets.take(ticket);
      if (begun?.account !== request.who!.account.id) throw tooLate();
      const made = await passkeyMade(site(), begun.challenge, passkey);
      await addCredential(record, memberOf(request), {
        passkey: { ...made, ...(name === undefined ? {} : { name }) },
      });
      return reply.code(204).send();
    },
  );

  app.delete(
    '/api/account/passkeys/:id',
    { schema: { params: z.object({ id: z.string() }) } },
    async (request, reply) => {
      await removePasskey(record, memberOf(request), request.params.id);
      return reply.code(204).send();
    },
  );

  app.post(
    '/api/account/password',
    {
      config: { rateLimit: { max: 10, timeWindow: '1 minute' } },
      schema: {
        /** `current`: what is changed; left out by an account that has none yet. */
        body: z.strictObject({ current: z.string().max(256).optional(), password: newPassword }),
      },
    },
    async (request, reply) => {
      const { current, password } = request.body;
      const { passwordHash } = await waysOf(record, memberOf(request));
      if (passwordHash !== undefined && !(await isPassword(current ?? '', passwordHash)))
        throw new Fault(
          403,
          'login-failed',
          phrase('The current password is another one.'),
          {},
          'body.current',
        );
      await addCredential(record, memberOf(request), { passwordHash: await hashPassword(password) });
      return reply.code(204).send();
    },
  );
};
