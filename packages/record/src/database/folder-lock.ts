import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A folder that another process works in. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
}

/**
 * Holds a folder for this process alone. PGlite lets a second process in, which destroys the database, so nobody opens one
 * without this. It is an exclusive lock of SQLite on a file beside the database: the operating system takes it back when the
 * process ends, however it ends, so there is no stale lock to guess about.
 *
 * @returns what releases the folder again
 * @throws FolderInUse, with the number of the process that holds it
 */
export function holdFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const holder = join(folder, 'lock.pid');
  const lock = new DatabaseSync(join(folder, 'lock'));
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    const by = existsSync(holder) ? ` (process ${readFileSync(holder, 'utf8').trim()})` : '';
    throw new FolderInUse(
      `${folder} is in use by another server${by}. Stop that one first, or choose another folder: two at once would destroy the record.`,
      { cause: error },
    );
  }
  writeFileSync(holder, String(process.pid));
  return () => lock.close();
}
