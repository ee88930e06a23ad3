import { z } from 'zod';
import type { Who } from '../access/who.js';
import type { SettingOf } from '../administration/settings.js';
import type { House, Topic } from '../house.js';
import { allowedFetch } from '../http/allowed-address.js';
import { faultOf } from '../http/errors.js';
import { Fault } from '../http/fault.js';
import type { FhirServer } from './launch.js';
import { Launches } from './launches.js';
import { MISSING_BECAUSE } from './read-person.js';
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
    const entries = await house.settings.get('fhirServers');
    const to = await orSaid(who, async () => {
      const cameBackAt = new URL(request.url, house.site().origin);
      const ticket = await launches.end(who.session.id, cameBackAt, ({ url }) =>
        fetchOf(entries.find((entry) => bare(entry.url) === bare(url))!),
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
            /** Name of the record, as the administrator keeps it. */
            from: z.string(),
            person: z.string(),
            pages: z.array(z.unknown()),
            missing: z.array(
              z.object({ type: z.enum(READ_TYPES), because: z.enum(MISSING_BECAUSE), why: z.string() }),
            ),
          }),
        },
      },
    },
    async ({ who, params }) => {
      const brought = launches.take(who!.session.id, params.ticket);
      if (brought === undefined)
        throw new Fault(
          404,
          'not-found',
          'What was read is gone: it is kept for half an hour, and given once. Launch again.',
        );
      return { ...brought, pages: [...brought.pages], missing: [...brought.missing] };
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

const bare = (url: string): string => url.replace(/\/$/, '');

async function entryOf({ settings }: House, iss: string): Promise<Entry> {
  const entry = (await settings.get('fhirServers')).find(({ url }) => bare(url) === bare(iss));
  if (entry === undefined)
    throw new Fault(
      403,
      'unknown-record',
      `This server does not know the record ${iss}. An administrator adds it under Account, FHIR servers.`,
    );
  return entry;
}

function registered({ name, url, clientId, clientSecret }: Entry): FhirServer {
  if (clientId === undefined)
    throw new Fault(
      403,
      'not-registered',
      `${name} has no client id. An administrator enters the one that the record gave.`,
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
    throw new Fault(403, 'not-allowed', 'Only clinicians and nurses import persons.');
}
