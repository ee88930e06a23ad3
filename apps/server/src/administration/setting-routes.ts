import { z } from 'zod';
import { memberOf } from '../access/who.js';
import type { House, Topic } from '../house.js';
import { warmCards } from '../cds-hooks/warm.js';
import { misshapen } from '../http/shapes.js';
import { SETTINGS, type SettingName, type SettingOf } from './settings.js';

/** What an administrator keeps, with secrets left out. */
export const settingRoutes: Topic = (app, house) => {
  const { settings, site } = house;

  app.get(
    '/api/settings',
    {
      schema: {
        response: {
          200: z.object({
            fhirServers: z.array(SETTINGS.fhirServers.element.omit({ clientSecret: true })),
            cdsClients: SETTINGS.cdsClients,
            cards: SETTINGS.cards,
            oidc: SETTINGS.oidc.unwrap().omit({ clientSecret: true }).nullable(),
            /** How the server was started; no setting. */
            publicUrl: z.string(),
          }),
        },
      },
    },
    async () => ({
      fhirServers: (await settings.get('fhirServers')).map(withoutSecret),
      cdsClients: await settings.get('cdsClients'),
      cards: await settings.get('cards'),
      oidc: shownOidc(await settings.get('oidc')),
      publicUrl: site().origin,
    }),
  );

  app.put(
    '/api/settings/:name',
    {
      schema: {
        params: z.object({ name: z.enum(Object.keys(SETTINGS) as [SettingName, ...SettingName[]]) }),
        body: z.union([z.array(z.unknown()), z.looseObject({}), z.null()]),
      },
    },
    async (request, reply) => {
      const { name } = request.params;
      const read = SETTINGS[name].safeParse(request.body);
      if (!read.success) throw misshapen('body', read.error.issues[0]!);
      await settings.put(memberOf(request), name, await withKeptSecret(house, name, read.data));
      if (name === 'cdsClients') void warmCards(request.log);
      return reply.code(204).send();
    },
  );
};

const withoutSecret = <T extends { clientSecret?: unknown }>(entry: T): Omit<T, 'clientSecret'> => {
  const { clientSecret, ...shown } = entry;
  void clientSecret;
  return shown;
};
const shownOidc = (oidc: SettingOf<'oidc'>) => (oidc === null ? null : withoutSecret(oidc));

/** A secret that was not shown comes back without itself: it stays, for the same place and client. */
async function withKeptSecret(
  { settings }: House,
  name: SettingName,
  value: SettingOf<SettingName>,
): Promise<SettingOf<SettingName>> {
  if (name === 'oidc') {
    const [given, kept] = [value as SettingOf<'oidc'>, await settings.get('oidc')];
    if (given === null || kept === null || given.issuer !== kept.issuer) return given;
    return withSecretOf(given, kept);
  }
  if (name !== 'fhirServers') return value;
  const kept = await settings.get('fhirServers');
  return (value as SettingOf<'fhirServers'>).map((given) => {
    const known = kept.find(({ url }) => url === given.url);
    return known === undefined ? given : withSecretOf(given, known);
  });
}

const withSecretOf = <T extends { clientId?: string | undefined; clientSecret?: string | undefined }>(
  given: T,
  kept: T,
): T =>
  given.clientSecret !== undefined || kept.clientSecret === undefined || given.clientId !== kept.clientId
    ? given
    : { ...given, clientSecret: kept.clientSecret };
