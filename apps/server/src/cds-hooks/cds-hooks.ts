import {
  cardsOf,
  missingPrefetch,
  readFeedback,
  services,
  type CardSettings,
  type Feedback,
  type Service,
} from '@bifrons/interchange';
import { addCardFeedback, organisations } from '@bifrons/record';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { SettingOf } from '../administration/settings.js';
import type { House, Topic } from '../house.js';
import { allowedFetch } from '../http/allowed-address.js';
import { Fault } from '../http/fault.js';
import { checkClientToken, TokenRefused, type CdsClient } from './client-token.js';
import { fillPrefetch } from './prefetch.js';
import { shownCards } from './shown-cards.js';
import { usedTokens } from './used-tokens.js';

/** A whole order with its prefetch; a few hundred results of a laboratory are half a megabyte. */
const LARGEST_CALL = 16 * 2 ** 20;
/** Shorter than what a record waits for (500 ms): what does not come in time is named as missing. */
const FETCH_MS = 350;

/**
 * CDS Hooks 2.0: an electronic record asks what is due, or whether an order fits the person, and gets cards. Anybody may
 * discover the services; only clients that the administrator keeps may call them.
 */
export const cdsHooks: Topic = (app, house) => {
  const firstUse = usedTokens();
  const shown = shownCards(house.record, app.log);
  app.addHook('onClose', () => shown.write());
  const client = (request: FastifyRequest): Promise<CdsClient> => callerOf(request, house, firstUse);

  // Records call from their own pages, too: no cookie of ours is sent or read here.
  app.addHook('onRequest', async (_, reply) => {
    reply.header('access-control-allow-origin', '*');
  });
  for (const url of ['/cds-services', '/cds-services/:id', '/cds-services/:id/feedback'])
    app.options(url, { schema: { hide: true } as object }, async (_, reply) =>
      reply
        .header('access-control-allow-methods', 'GET, POST')
        .header('access-control-allow-headers', 'authorization, content-type')
        .header('access-control-max-age', '86400')
        .code(204)
        .send(),
    );

  app.get('/cds-services', async () => services());

  app.post(
    '/cds-services/:id',
    { bodyLimit: LARGEST_CALL, schema: { params: z.object({ id: z.string().max(100) }), body: z.unknown() } },
    async (request, reply) => {
      const service = known(request.params.id);
      await client(request);
      const asked = (request.body as { hook?: unknown } | null)?.hook;
      if (asked !== service.hook)
        return refuse(reply, 400, [
          `${service.id} is for the hook ${service.hook}, and the call says ${String(asked).slice(0, 40)}`,
        ]);
      const body = await fillPrefetch(request.body, missingPrefetch, await fetchFor(request.body, house));
      const answer = cardsOf(body, await settingsOf(house));
      if (answer.ok) {
        shown.note(service.id, answer.cards);
        return { cards: answer.cards };
      }
      return refuse(reply, answer.status, answer.problems);
    },
  );

  app.post(
    '/cds-services/:id/feedback',
    { schema: { params: z.object({ id: z.string().max(100) }), body: z.unknown() } },
    async (request, reply) => {
      const service = known(request.params.id);
      await client(request);
      const read = readFeedback(request.body);
      if (!read.ok) return refuse(reply, 400, read.problems);
      const [first] = await organisations(house.record);
      await addCardFeedback(
        house.record,
        first!.id,
        read.feedback.map((one) => kept(service.id, one)),
      );
      return {};
    },
  );
};

/** @throws Fault 404 for a service that discovery does not name */
function known(id: string): Service {
  const found = services().services.find((service) => service.id === id);
  if (found === undefined)
    throw new Fault(404, 'not-found', `There is no service ${id}; GET /cds-services lists them.`);
  return found;
}

async function callerOf(
  { headers, url }: FastifyRequest,
  { settings, site }: House,
  firstUse: ReturnType<typeof usedTokens>,
): Promise<CdsClient> {
  const clients = await settings.get('cdsClients');
  const addresses = clients.flatMap(({ keysUrl, privateNetwork }) =>
    keysUrl === undefined ? [] : [{ url: keysUrl, privateNetwork }],
  );
  try {
    return await checkClientToken(headers.authorization, `${site().origin}${url.split('?')[0]}`, {
      clients,
      fetch: allowedFetch(addresses) as typeof fetch,
      firstUse,
    });
  } catch (error) {
    if (error instanceof TokenRefused) throw new Fault(401, 'token', error.message);
    throw error;
  }
}

/** Asks the FHIR server of a call, with the token that came with it, if the administrator keeps that server. */
async function fetchFor(body: unknown, { settings }: House): Promise<typeof fetch> {
  const entries = await settings.get('fhirServers');
  const { fhirServer } = (body ?? {}) as { fhirServer?: unknown };
  const entry = entries.find(
    ({ url }: SettingOf<'fhirServers'>[number]) => url === fhirServer || `${url}/` === fhirServer,
  );
  return allowedFetch(entry === undefined ? [] : [entry], { timeoutMs: FETCH_MS }) as typeof fetch;
}

async function settingsOf({ settings, site }: House): Promise<CardSettings> {
  const { region } = await settings.get('cards');
  return { region, now: new Date(), appUrl: `${site().origin}/smart/launch` };
}

const refuse = (reply: FastifyReply, status: number, problems: readonly string[]): FastifyReply =>
  reply
    .code(status)
    .send({ error: { code: status === 412 ? 'no-data' : 'invalid', message: problems.join('; ') } });

function kept(
  service: string,
  { card, outcome, outcomeTimestamp, acceptedSuggestions = [], overrideReason }: Feedback,
) {
  const { reason, userComment } = overrideReason ?? {};
  const why = {
    ...(reason === undefined ? {} : { code: reason.code }),
    ...(userComment === undefined ? {} : { text: userComment }),
  };
  return {
    service,
    card,
    outcome,
    at: new Date(outcomeTimestamp),
    acceptedSuggestions: acceptedSuggestions.map(({ id }) => id),
    ...(overrideReason === undefined ? {} : { overrideReason: why }),
  };
}
