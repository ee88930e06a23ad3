import { phrase } from '@bifrons/language';
import { z } from 'zod';
import type { Who } from '../access/who.js';
import type { SettingOf } from '../administration/settings.js';
import { isSameAddress } from '../fhir/address.js';
import type { House, Topic } from '../house.js';
import { allowedFetch } from '../http/allowed-address.js';
import { faultOf } from '../http/errors.js';
import { Fault } from '../http/fault.js';
import { sayTo } from '../http/language.js';
import type { FhirServer } from './launch.js';
import { Launches } from './launches.js';
import { READ_TYPES } from './scopes.js';

/**
 * SMART App Launch 2: the electronic record opens the workbench for a person, or somebody here asks it for one. What is read
 * waits for the Import screen; nothing of it enters the record before it was looked at.
 */
export const smart: Topic = (app, house) => {
  const launches = new Launches();
  const screenWith = (ticket: string): string => `/#/import?read=${ticket}`;
  /** These addresses are opened by a browser as a page: what goes wrong is said by the screen that it comes to. */
  const orSaid = async (who: Who, step: () => Promise<string>): Promise<string> => {
    try {
      return await step();
    } catch (error) {
      return screenWith(launches.fail(who.session.id, faultOf(error)));
    }
  };
  const redirectUri = (): string => `${house.site().origin}/smart/callback`;

  app.get(
    '/smart/launch',
    {
      schema: {
        querystring: z.object({ iss: z.string().max(2000), launch: z.string().max(4000).optional() }),
      },
    },
    async (request, reply) => {
      // The record opens this address before anybody has logged in here.
      const who = await house.whoAsks(request);
      if (who === null) return reply.redirect(`/#/login?next=${encodeURIComponent(request.url)}`);
      const { iss, launch } = request.query;
      const to = await orSaid(who, async () => {
        mayImport(who);
        const entry = await entryOf(house, iss);
        const ways = { fetch: fetchOf(entry), redirectUri: redirectUri() };
        return (await launches.begin(who.session.id, registered(entry), launch, ways)).href;
      });
      return reply.redirect(to);
    },
  );

  app.get('/smart/callback', async (request, reply) => {
    const who = await house.whoAsks(request);
    if (who === null) return reply.redirect('/#/login');
    const to = await orSaid(who, async () => {
      const cameBackAt = new URL(request.url, house.site().origin);
      // The administrator may have taken the record away meanwhile.
      const ticket = await launches.end(who.session.id, cameBackAt, async ({ url }) =>
        fetchOf(await entryOf(house, url)),
      );
      return screenWith(ticket);
    });
    return reply.redirect(to);
  });

  app.get(
    '/api/imports/:ticket',
    {
      schema: {
        params: z.object({ ticket: z.string().max(100) }),
        response: {
          200: z.object({
            /** Base address of the record. */
            from: z.string(),
            person: z.string(),
            pages: z.array(z.unknown()),
            missing: z.array(z.object({ type: z.enum(READ_TYPES), why: z.string() })),
          }),
        },
      },
    },
    async (request) => {
      const brought = launches.take(request.who!.session.id, request.params.ticket);
      if (brought === undefined)
        throw new Fault(
          404,
          'not-found',
          phrase('What was read is gone: it is kept for half an hour, and given once. Launch again.'),
        );
      const say = await sayTo(request);
      const missing = brought.missing.map(({ type, why }) => ({ type, why: say(why) }));
      return { ...brought, pages: [...brought.pages], missing };
    },
  );

  app.get(
    '/api/fhir-servers',
    {
      schema: {
        response: { 200: z.object({ servers: z.array(z.object({ name: z.string(), url: z.string() })) }) },
      },
    },
    async () => ({
      servers: (await house.settings.get('fhirServers'))
        .filter(({ clientId }) => clientId !== undefined)
        .map(({ name, url }) => ({ name, url })),
    }),
  );
};

type Entry = SettingOf<'fhirServers'>[number];

async function entryOf({ settings }: House, iss: string): Promise<Entry> {
  const entry = (await settings.get('fhirServers')).find(({ url }) => isSameAddress(url, iss));
  if (entry === undefined)
    throw new Fault(
      403,
      'unknown-record',
      phrase(
        'This server does not know the record {iss}. An administrator adds it under Account, FHIR servers.',
        { iss },
      ),
    );
  return entry;
}

function registered({ name, url, clientId, clientSecret }: Entry): FhirServer {
  if (clientId === undefined)
    throw new Fault(
      403,
      'not-registered',
      phrase('{name} has no client id. An administrator enters the one that the record gave.', { name }),
    );
  return { url, clientId, clientSecret };
}

/** Reaches the FHIR server and its authorisation server, and nothing else. */
const fetchOf = ({ url, authorization, privateNetwork }: Entry): typeof fetch =>
  allowedFetch(
    [url, ...(authorization === undefined ? [] : [authorization])].map((one) => ({
      url: one,
      privateNetwork,
    })),
    {
      largestBytes: 50 * 2 ** 20,
      timeoutMs: 30_000,
    },
  ) as typeof fetch;

function mayImport({ account }: Who): void {
  if (!account.roles.some((role) => role === 'clinician' || role === 'nurse'))
    throw new Fault(403, 'not-allowed', phrase('Only clinicians and nurses import persons.'));
}
