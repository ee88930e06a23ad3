import { z } from 'zod';
import { memberOf } from '../access/who.js';
import type { House, Topic } from '../house.js';
import { Fault } from '../http/fault.js';
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
            fhirServers: SETTINGS.fhirServers,
            cdsClients: SETTINGS.cdsClients,
            oidc: SETTINGS.oidc.unwrap().omit({ clientSecret: true }).nullable(),
            /** How the server was started; no setting. */
            publicUrl: z.string(),
          }),
        },
      },
    },
    async () => ({
      fhirServers: await settings.get('fhirServers'),
      cdsClients: await settings.get('cdsClients'),
      oidc: withoutSecret(await settings.get('oidc')),
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
      if (!read.success) {
        const [issue] = read.error.issues;
        throw new Fault(400, 'invalid', issue!.message, {}, ['body', ...issue!.path].join('.'));
      }
      await settings.put(memberOf(request), name, await withKeptSecret(house, name, read.data));
      return reply.code(204).send();
    },
  );
};

const withoutSecret = (oidc: SettingOf<'oidc'>): Omit<NonNullable<typeof oidc>, 'clientSecret'> | null => {
  if (oidc === null) return null;
  const { clientSecret, ...shown } = oidc;
  void clientSecret;
  return shown;
};

/** A secret that was not shown comes back without itself: it stays, for the same issuer and client. */
async function withKeptSecret(
  { settings }: House,
  name: SettingName,
  value: SettingOf<SettingName>,
): Promise<SettingOf<SettingName>> {
  if (name !== 'oidc' || value === null) return value;
  const [given, kept] = [value as NonNullable<SettingOf<'oidc'>>, await settings.get('oidc')];
  const same = kept?.issuer === given.issuer && kept.clientId === given.clientId;
  if (given.clientSecret !== undefined || !same || kept.clientSecret === undefined) return given;
  return { ...given, clientSecret: kept.clientSecret };
}
