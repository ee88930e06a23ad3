import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { phrase } from '@bifrons/language';
import { Refusal } from '../refusal.js';

const nonceBytes = 12;
const tagBytes = 16;

/** What a ciphertext belongs to. It is authenticated with it: moved to another row, it does not open. */
export type Belonging = readonly (string | number)[];

const associated = (of: Belonging): Buffer => Buffer.from(JSON.stringify(of));

/** AES-256-GCM (NIST SP 800-38D) with a random nonce: nonce, ciphertext, tag. */
export function seal(key: Uint8Array, plain: Uint8Array, of: Belonging): Uint8Array {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(associated(of));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** @throws Refusal when the key is another one, or a byte of it or of what it belongs to was changed */
export function unseal(key: Uint8Array, sealed: Uint8Array, of: Belonging): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes))
      .setAAD(associated(of))
      .setAuthTag(sealed.subarray(sealed.length - tagBytes));
    return Buffer.concat([
      decipher.update(sealed.subarray(nonceBytes, sealed.length - tagBytes)),
      decipher.final(),
    ]);
  } catch {
    throw new Refusal(
      'unreadable',
      phrase('{what} cannot be decrypted: its bytes were changed, or the key is another one', {
        what: of.join(' '),
      }),
    );
  }
}
