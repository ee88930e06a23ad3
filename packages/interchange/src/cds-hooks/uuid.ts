/** 32 bits of a text (FNV-1a, then mixed), from a seed. */
function bits(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let k = 0; k < text.length; k += 1) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * A UUID (version 8, RFC 9562) of a text: the same text has the same one, so that a call that is repeated gives the same
 * cards and feedback finds them. It names things and keeps nothing secret.
 */
export function uuidOf(text: string): string {
  const hex = [1, 2, 3, 4]
    .map((seed) =>
      bits(text, seed * 0x9e3779b1)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
  const variant = ((Number.parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
