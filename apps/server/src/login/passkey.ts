import { phrase } from '@bifrons/language';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import type { Passkey } from '@bifrons/record';
import { z } from 'zod';
import { Fault } from '../http/fault.js';
import type { Site } from '../http/site.js';

const base64url = z
  .string()
  .regex(/^[\w-]+$/)
  .max(4000);
/** What a browser gives back of a passkey that it made (WebAuthn Level 3, RegistrationResponseJSON). */
export const madePasskey = z.looseObject({
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  response: z.looseObject({
    clientDataJSON: base64url,
    attestationObject: z
      .string()
      .regex(/^[\w-]+$/)
      .max(60_000),
    transports: z.array(z.string().max(30)).max(10).optional(),
  }),
});
/** What a browser gives back of a passkey that was used (AuthenticationResponseJSON). */
export const usedPasskey = z.looseObject({
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  response: z.looseObject({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.nullish(),
  }),
});

/** Options as JSON, for `PublicKeyCredential.parseCreationOptionsFromJSON`. */
export const creationOptions = (
  { name }: Site,
  person: { readonly login: string; readonly name: string },
  known: readonly Passkey[] = [],
) =>
  generateRegistrationOptions({
    rpName: 'Bifrons',
    rpID: name,
    userName: person.login,
    userDisplayName: person.name,
    attestationType: 'none',
    // Found without typing a login, and opened by finger, face or PIN: two factors in one.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: known.map(({ id }) => ({ id })),
  });

export const requestOptions = ({ name }: Site) =>
  generateAuthenticationOptions({ rpID: name, userVerification: 'required' });

/** @throws Fault when it was made for another site, for another challenge, or without asking the person */
export async function passkeyMade(
  site: Site,
  challenge: string,
  given: z.output<typeof madePasskey>,
): Promise<Passkey> {
  const verified = await verifyRegistrationResponse({
    response: { clientExtensionResults: {}, ...given } as unknown as RegistrationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.name,
    requireUserVerification: true,
  }).catch(() => undefined);
  if (verified?.verified !== true)
    throw new Fault(400, 'passkey', phrase('The passkey was not made for this page. Begin again.'));
  const { id, publicKey, counter } = verified.registrationInfo.credential;
  return {
    id,
    publicKey,
    counter,
    transports: given.response.transports ?? [],
    name: `made on ${new Date().toISOString().slice(0, 10)}`,
  };
}

/** The passkey's new counter; undefined when it is not its signature. */
export async function counterOfUse(
  site: Site,
  challenge: string,
  given: z.output<typeof usedPasskey>,
  known: Passkey,
): Promise<number | undefined> {
  const verified = await verifyAuthenticationResponse({
    response: { clientExtensionResults: {}, ...given } as unknown as AuthenticationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.name,
    requireUserVerification: true,
    credential: {
      id: known.id,
      publicKey: new Uint8Array(known.publicKey),
      counter: known.counter,
      transports: known.transports as AuthenticatorTransport[],
    },
  }).catch(() => undefined);
  return verified?.verified === true ? verified.authenticationInfo.newCounter : undefined;
}
