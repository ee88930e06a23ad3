/** Options as a server writes them in JSON, with what it wants back beside the passkey. */
export interface PasskeyQuestion {
  ticket: string;
  options: unknown;
}

/** Whether this browser can make and use passkeys here: it refuses them at addresses that are no names. */
export const hasPasskeys = (): boolean =>
  isSecureContext &&
  'PublicKeyCredential' in globalThis &&
  'parseCreationOptionsFromJSON' in PublicKeyCredential;

/** Lets the browser make a passkey; throws as the browser does, also when its reader calls it off. */
export async function makePasskey({ options }: PasskeyQuestion): Promise<unknown> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
    options as PublicKeyCredentialCreationOptionsJSON,
  );
  return jsonOf(await navigator.credentials.create({ publicKey }));
}

/** Lets the browser prove a passkey that was made before. */
export async function provePasskey({ options }: PasskeyQuestion): Promise<unknown> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
    options as PublicKeyCredentialRequestOptionsJSON,
  );
  return jsonOf(await navigator.credentials.get({ publicKey }));
}

const jsonOf = (credential: Credential | null): unknown => (credential as PublicKeyCredential).toJSON();
