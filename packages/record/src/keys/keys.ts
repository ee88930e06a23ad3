import { hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { phrase } from '@bifrons/language';
import { Refusal } from '../refusal.js';
import { seal, unseal } from './cipher.js';

/** A key outside the database. */
interface OuterKey {
  readonly id: string;
  /** 32 bytes */
  readonly secret: Uint8Array;
}

/**
 * What is kept outside the database: the outer keys, with which the persons' own keys are wrapped, and the list of the
 * erased. The two stay together: whoever restores an older backup with them does not bring an erased person back.
 */
export interface Keys {
  /** The id of the key that wraps what is new. */
  readonly current: string;
  readonly ids: readonly string[];
  /** A key for one purpose, derived from the current one (HKDF-SHA-256, RFC 5869). 32 bytes. */
  derived(purpose: string, id?: string): Uint8Array;
  /** A person's key, encrypted by the current key. */
  wrap(key: Uint8Array, organisation: string, person: string): { wrapped: Uint8Array; keyId: string };
  /** @throws Refusal when the outer key is not here */
  unwrap(wrapped: Uint8Array, keyId: string, organisation: string, person: string): Uint8Array;
  /** Persons who were erased. */
  readonly erased: ReadonlySet<string>;
  /** Writes a person to the list of the erased, and returns when it is on the disk. */
  noteErased(person: string): void;
  /** A new current key; the others stay for what they wrapped. */
  add(): string;
  /** Forgets a key that wraps nothing any more: older backups cannot be read from then on. */
  drop(id: string): void;
}

/** Where the keys are: a folder, which keeps the list of the erased even where the key itself is in the environment. */
export interface KeyPlace {
  readonly folder: string;
  /** 32 bytes as base64, as the environment has it; then no key is written to the folder. */
  readonly secret?: string;
}

const keyFile = 'keys.json';
const erasedFile = 'erased.txt';

/** Opens the keys of a folder; makes the first one, readable by its owner only, when there is none. */
export function openKeys(place: KeyPlace): Keys {
  mkdirSync(place.folder, { recursive: true, mode: 0o700 });
  let keys = place.secret === undefined ? readKeys(place.folder) : [ofEnvironment(place.secret)];
  const erased = readErased(place.folder);
  const byId = (id: string): OuterKey => {
    const key = keys.find((one) => one.id === id);
    if (key === undefined)
      throw new Refusal(
        'unreadable',
        phrase(
          'the key {id} is not among the keys in {folder} ({known}): bring the key that belongs to this record',
          { id, folder: place.folder, known: keys.map((one) => one.id).join(', ') },
        ),
      );
    return key;
  };
  const change = (next: readonly OuterKey[]): void => {
    if (place.secret !== undefined)
      throw new Refusal(
        'forbidden',
        phrase('the key is given by the environment: it can only be changed there'),
      );
    writeKeys(place.folder, next);
    keys = next;
  };
  const current = (): OuterKey => keys.at(-1)!;
  const derived = (purpose: string, id?: string): Uint8Array =>
    new Uint8Array(
      hkdfSync('sha256', (id === undefined ? current() : byId(id)).secret, '', `bifrons ${purpose}`, 32),
    );
  const wrapping = (id: string): Uint8Array => derived('person keys', id);
  return {
    get current() {
      return current().id;
    },
    get ids() {
      return keys.map(({ id }) => id);
    },
    derived,
    wrap: (key, organisation, person) => {
      const keyId = current().id;
      return { wrapped: seal(wrapping(keyId), key, ['key', organisation, person]), keyId };
    },
    unwrap: (wrapped, keyId, organisation, person) =>
      unseal(wrapping(keyId), wrapped, ['key', organisation, person]),
    erased,
    noteErased: (person) => {
      if (erased.has(person)) return;
      const file = openSync(join(place.folder, erasedFile), 'a', 0o600);
      try {
        writeSync(file, `${person}\n`);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      erased.add(person);
    },
    add: () => {
      const made = newKey();
      change([...keys, made]);
      return made.id;
    },
    drop: (id) => {
      if (id === current().id)
        throw new Refusal('forbidden', phrase('the key {id} is the one in use: make another first', { id }));
      change(keys.filter((one) => one.id !== byId(id).id));
    },
  };
}

const newKey = (): OuterKey => ({ id: randomUUID(), secret: randomBytes(32) });

/** The id of a key of the environment is of the key itself: there is nowhere to note another. */
function ofEnvironment(text: string): OuterKey {
  const secret = Buffer.from(text, 'base64');
  if (secret.length !== 32)
    throw new Refusal(
      'invalid',
      phrase(
        'the key of the environment has {n} bytes instead of 32: make one with openssl rand -base64 32',
        {
          n: secret.length,
        },
      ),
    );
  const id = Buffer.from(hkdfSync('sha256', secret, '', 'bifrons key id', 8)).toString('hex');
  return { id, secret };
}

function readKeys(folder: string): readonly OuterKey[] {
  const path = join(folder, keyFile);
  if (!existsSync(path)) {
    const keys = [newKey()];
    writeKeys(folder, keys);
    return keys;
  }
  if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0)
    throw new Refusal(
      'unreadable',
      phrase('{path} can be read by others: allow it to its owner only (chmod 600)', { path }),
    );
  const broken = () =>
    new Refusal('unreadable', phrase('{path} is not a file of keys: restore it from its copy', { path }));
  try {
    const { keys } = JSON.parse(readFileSync(path, 'utf8')) as { keys: { id: string; secret: string }[] };
    const read = keys.map(({ id, secret }) => ({ id, secret: Buffer.from(secret, 'base64') }));
    if (read.length === 0 || read.some(({ id, secret }) => id.length === 0 || secret.length !== 32))
      throw broken();
    return read;
  } catch {
    throw broken();
  }
}

function writeKeys(folder: string, keys: readonly OuterKey[]): void {
  const path = join(folder, keyFile);
  const text = JSON.stringify({
    keys: keys.map(({ id, secret }) => ({ id, secret: Buffer.from(secret).toString('base64') })),
  });
  const file = openSync(`${path}.unfinished`, 'w', 0o600);
  try {
    writeSync(file, `${text}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(`${path}.unfinished`, path);
}

function readErased(folder: string): Set<string> {
  const path = join(folder, erasedFile);
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  return new Set(lines.filter((line) => line !== ''));
}
