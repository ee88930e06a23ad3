const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Letters of a key. */
export const KEY_LENGTH = 6;

/**
 * The key of a text in the pieces of a catalogue that a build cuts: 36 bits of a hash of its English, so that a visit in another
 * language does not fetch all English a second time. The build refuses two texts with one key.
 */
export function messageKey(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let k = 0; k < text.length; k += 1) {
    const unit = text.charCodeAt(k);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    b ^= b >>> 13;
  }
  // The last letters have reached only some of the bits.
  a = Math.imul(a ^ (a >>> 15), 0xc2b2ae35);
  a ^= a >>> 16;
  b = Math.imul(b ^ (b >>> 16), 0x27d4eb2f);
  b ^= b >>> 15;
  let key = '';
  for (let k = 0; k < KEY_LENGTH; k += 1) key += SIGNS[((k % 2 === 0 ? a : b) >>> (6 * (k >> 1))) & 63];
  return key;
}
