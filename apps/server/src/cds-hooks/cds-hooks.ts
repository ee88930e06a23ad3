import {
  cardsOf,
  missingPrefetch,
  readFeedback,
  services,
  type CardSettings,
  type Feedback,
  type Service,
} from '@bifrons/interchange';
import { phrase, type Phrase } from '@bifrons/language';
import { addCardFeedback, organisations } from '@bifrons/record';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isSameAddress } from '../fhir/address.js';
import type { House, Topic } from '../house.js';
import { allowedFetch, type AllowedFetch } from '../http/allowed-address.js';
import { Fault } from '../http/fault.js';
import { sayTo } from '../http/language.js';
import { checkClientToken, TokenRefused, type CdsClient } from './client-token.js';
import { fillPrefetch } from './prefetch.js';
import { shownCards } from './shown-cards.js';
import { usedTokens } from './used-tokens.js';
import { warmCards } from './warm.js';

/** A whole order with its prefetch; a few hundred results of a laboratory are half a megabyte. */
const LARGEST_CALL = 16 * 2 ** 20;

/**
 * CDS Hooks 2.0: an electronic record asks what is due, or whether an order fits the person, and gets cards. Anybody may
 * discover the services; only clients that the administrator keeps may call them.
 */
export const cdsHooks: Topic = (app, house) => {
  const firstUse = usedTokens();
  const shown = shownCards(house.record, app.log);
  app.addHook('onClose', () => shown.write());
  const client = (request: FastifyRequest): Promise<CdsClient> => callerOf(request, house, firstUse);

  app.addHook('onListen', async () => {
    if ((await house.settings.get('cdsClients')).length > 0) void warmCards(app.log);
  });

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
        throw new Fault(
          400,
          'invalid',
          phrase('{service} is for the hook {hook}, and the call says {asked}', {
            service: service.id,
            hook: service.hook,
            asked: String(asked).slice(0, 40),
          }),
        );
      const due = AbortSignal.timeout(Math.max(0, Math.round(house.fetchedMs - reply.elapsedTime)));
      const body = await fillPrefetch(
        request.body,
        missingPrefetch,
        await fetchFor(request.body, house, due),
      );
      const answer = cardsOf(body, await settingsOf(house, request));
      if (!answer.ok)
        throw new Fault(
          answer.status,
          answer.status === 412 ? 'no-data' : 'invalid',
          inEnglish(answer.problems.join('; ')),
        );
      shown.note(service.id, answer.cards);
      return { cards: answer.cards };
    },
  );

  app.post(
    '/cds-services/:id/feedback',
    { schema: { params: z.object({ id: z.string().max(100) }), body: z.unknown() } },
    async (request) => {
      const service = known(request.params.id);
      await client(request);
      const read = readFeedback(request.body);
      if (!read.ok) throw new Fault(400, 'invalid', inEnglish(read.problems.join('; ')));
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
    throw new Fault(
      404,
      'not-found',
      phrase('There is no service {id}; GET /cds-services lists them.', { id }),
    );
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
    if (error instanceof TokenRefused) throw new Fault(401, 'token', inEnglish(error.message));
    throw error;
  }
}

/**
 * Asks the FHIR server of a call, with the token that came with it, if the administrator keeps that server.
 * @param due when all that is asked has to have come
 */
async function fetchFor(body: unknown, { settings }: House, due: AbortSignal): Promise<AllowedFetch> {
  const entries = await settings.get('fhirServers');
  const { fhirServer } = (body ?? {}) as { fhirServer?: unknown };
  const entry =
    typeof fhirServer === 'string' ? entries.find(({ url }) => isSameAddress(url, fhirServer)) : undefined;
  const fetchThere = allowedFetch(entry === undefined ? [] : [entry]);
  return (url, init) => fetchThere(url, { ...init, signal: due });
}

async function settingsOf({ settings, site }: House, request: FastifyRequest): Promise<CardSettings> {
  const { region } = await settings.get('cards');
  return { region, now: new Date(), appUrl: `${site().origin}/smart/launch`, say: await sayTo(request) };
}

/** What only programs read. */
const inEnglish = (text: string): Phrase => phrase('{name}', { name: text });

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
