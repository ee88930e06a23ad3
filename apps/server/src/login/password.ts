import { hash, verify } from '@node-rs/argon2';
import { z } from 'zod';

/** Argon2id (the library's default kind) as OWASP's cheat sheet of passwords has it: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** NIST SP 800-63B: long, of any characters, not too long to hash. */
export const newPassword = z
  .string()
  .min(12, 'a password has at least 12 characters; a sentence is good')
  .max(256, 'a password has at most 256 characters')
  .refine((text) => new Set(text).size >= 5, 'a password has at least 5 different characters');

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), COST);

let dummy: Promise<string> | undefined;

/** Takes as long for a login that does not exist (no hash) as for one that does. */
export async function isPassword(password: string, known: string | undefined): Promise<boolean> {
  dummy ??= hash('no password of anybody', COST);
  const matches = await verify(known ?? (await dummy), password.normalize('NFKC'));
  return matches && known !== undefined;
}
