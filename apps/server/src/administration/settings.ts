import { organisations, readSettings, writeSetting, type ClinicRecord, type Member } from '@bifrons/record';
import { z } from 'zod';

const origin = z
  .url({ protocol: /^https?$/ })
  .refine(
    (url) => URL.canParse(url) && new URL(url).origin === url,
    'an origin, such as https://ehr.example',
  );
const url = z.url({ protocol: /^https?$/ });

/**
 * What an administrator keeps. All addresses that this server fetches come from here (`http/allowed-address.ts`). An address must
 * be https, but for this machine's own; `privateNetwork` says that it is inside the clinic's network.
 */
export const SETTINGS = {
  /** FHIR servers that the workbench reads from, and may be launched by (SMART). */
  fhirServers: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(100),
        url,
        clientId: z.string().min(1).max(200).optional(),
        /** Of a client that is not public. It is kept, but never shown again. */
        clientSecret: z.string().min(1).max(500).optional(),
        /** Where it authorises, when that is another origin. */
        authorization: origin.optional(),
        /** Origins of the pages that show the workbench in a frame. */
        framers: z.array(origin).max(10).optional(),
        privateNetwork: z.boolean().optional(),
      }),
    )
    .max(50),
  /** Systems that call the CDS Hooks services. */
  cdsClients: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(100),
        issuer: z.string().min(1).max(500),
        /** Where its public keys are, or the keys themselves. */
        keysUrl: url.optional(),
        keys: z
          .strictObject({
            keys: z
              .array(z.looseObject({ kty: z.string() }))
              .min(1)
              .max(20),
          })
          .optional(),
        privateNetwork: z.boolean().optional(),
      }),
    )
    .max(50),
  /** Whose labels the cards hold against a person. */
  cards: z.strictObject({ region: z.enum(['us', 'eu']) }),
  /** Who logs people in, beside passkeys and passwords; null for nobody. */
  oidc: z
    .strictObject({
      name: z.string().min(1).max(100),
      issuer: url,
      clientId: z.string().min(1).max(200),
      /** Of a client that is not public. It is kept, but never shown again. */
      clientSecret: z.string().min(1).max(500).optional(),
      /** Which claim is the login of an account here. */
      claim: z.enum(['email', 'preferred_username']).default('email'),
      privateNetwork: z.boolean().optional(),
    })
    .nullable(),
} as const;

export type SettingName = keyof typeof SETTINGS;
export type SettingOf<N extends SettingName> = z.output<(typeof SETTINGS)[N]>;

const NONE: { readonly [N in SettingName]: SettingOf<N> } = {
  fhirServers: [],
  cdsClients: [],
  cards: { region: 'us' },
  oidc: null,
};

/** The server's settings: of its organisation. They are asked for often and changed rarely, so they stay in memory for some seconds. */
export interface Settings {
  get<N extends SettingName>(name: N): Promise<SettingOf<N>>;
  /** @throws Refusal unless administrator */
  put<N extends SettingName>(actor: Member, name: N, value: SettingOf<N>): Promise<void>;
}

const KEPT_MS = 5000;

export function settingsIn(record: ClinicRecord): Settings {
  let kept: { readonly at: number; readonly values: ReturnType<typeof readSettings> } | undefined;
  const read = async () => {
    const [first] = await organisations(record);
    return first === undefined ? {} : readSettings(record, first.id);
  };
  const all = (): ReturnType<typeof readSettings> => {
    if (kept === undefined || Date.now() - kept.at > KEPT_MS) {
      const values = read();
      kept = { at: Date.now(), values };
      values.catch(() => (kept = undefined));
    }
    return kept.values;
  };
  return {
    async get<N extends SettingName>(name: N) {
      const value = (await all())[name];
      return (value === undefined ? NONE[name] : SETTINGS[name].parse(value)) as SettingOf<N>;
    },
    async put(actor, name, value) {
      await writeSetting(record, actor, name, value);
      kept = undefined;
    },
  };
}
