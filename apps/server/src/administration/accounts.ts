import { changeAccount, invite, inviteAgain, listAccounts, ROLES } from '@bifrons/record';
import { z } from 'zod';
import { memberOf } from '../access/who.js';
import type { Topic } from '../house.js';
import { accountSeen, accountShape } from '../login/me.js';

const roles = z.array(z.enum(ROLES)).min(1);
const id = z.object({ id: z.uuid() });
const invited = z.object({ account: accountShape, invitation: z.string() });

/** Who may log in, and as what. A new account gets an address, which makes its passkey or password; it is shown once. */
export const accounts: Topic = (app, { record, site }) => {
  const addressOf = (token: string): string => `${site().origin}/#/invitation/${token}`;

  app.get(
    '/api/accounts',
    { schema: { response: { 200: z.object({ accounts: z.array(accountShape) }) } } },
    async (request) => ({ accounts: (await listAccounts(record, memberOf(request))).map(accountSeen) }),
  );

  app.post(
    '/api/accounts',
    {
      schema: {
        body: z.strictObject({
          name: z.string().trim().min(1).max(200),
          login: z.string().trim().min(1).max(200),
          roles,
          person: z.uuid().optional(),
        }),
        response: { 201: invited },
      },
    },
    async (request, reply) => {
      const { person, ...rest } = request.body;
      const { account, token } = await invite(record, memberOf(request), {
        ...rest,
        ...(person === undefined ? {} : { person }),
      });
      return reply.code(201).send({ account: accountSeen(account), invitation: addressOf(token) });
    },
  );

  app.patch(
    '/api/accounts/:id',
    {
      schema: {
        params: id,
        body: z.strictObject({ roles: roles.optional(), disabled: z.boolean().optional() }),
        response: { 200: z.object({ account: accountShape }) },
      },
    },
    async (request) => {
      const { roles: given, disabled } = request.body;
      const account = await changeAccount(record, memberOf(request), request.params.id, {
        ...(given === undefined ? {} : { roles: given }),
        ...(disabled === undefined ? {} : { disabled }),
      });
      return { account: accountSeen(account) };
    },
  );

  app.post(
    '/api/accounts/:id/invitation',
    { schema: { params: id, response: { 201: z.object({ invitation: z.string() }) } } },
    async (request, reply) => {
      const token = await inviteAgain(record, memberOf(request), request.params.id);
      return reply.code(201).send({ invitation: addressOf(token) });
    },
  );
};
