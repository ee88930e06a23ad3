import { openDB, type IDBPDatabase } from 'idb';
import type { Workbench } from '../state/workbench.ts';
import { readSaved, VERSION, type Saved } from './saved.ts';

const STORE = 'drafts';
const CURRENT = 'current';
const LEFT = 'bifrons.left';

/** What was found when the workbench was opened. */
export interface Found {
  /** Null: nothing was saved, or nothing that can be read. */
  workbench: Workbench | null;
  savedAt: number | null;
  /** What could not be read, kept as it was; null if all could. */
  setAside: string | null;
}

let database: Promise<IDBPDatabase> | null = null;

function drafts(): Promise<IDBPDatabase> {
  database ??= openDB('bifrons', 1, {
    upgrade: (db) => void db.createObjectStore(STORE),
  });
  return database;
}

/** The workbench as it was left. A draft that this version cannot read is kept under a key of its own. */
export async function loadDraft(): Promise<Found> {
  const db = await drafts();
  const left = leftDraft();
  const saved = later(await db.get(STORE, CURRENT), left);
  if (left !== undefined) {
    await db.put(STORE, saved, CURRENT);
    localStorage.removeItem(LEFT);
  }
  if (saved === undefined) return { workbench: null, savedAt: null, setAside: null };
  const workbench = readSaved(saved);
  if (workbench !== null) return { workbench, savedAt: (saved as Saved).savedAt, setAside: null };
  await db.put(STORE, saved, `set-aside ${new Date().toISOString()}`);
  return { workbench: null, savedAt: null, setAside: JSON.stringify(saved, null, 2) };
}

/** Something that is kept on this machine beside the workbench; null forgets it. */
export async function keepBeside(place: string, value: unknown): Promise<void> {
  const db = await drafts();
  if (value === null) await db.delete(STORE, place);
  else await db.put(STORE, value, place);
}

export const keptBeside = async (place: string): Promise<unknown> => (await drafts()).get(STORE, place);

/** Saves in place of what was saved before; returns the time of it. */
export async function saveDraft(workbench: Workbench): Promise<number> {
  const saved = savedNow(workbench);
  await (await drafts()).put(STORE, saved, CURRENT);
  if (later(saved, leftDraft()) === saved) localStorage.removeItem(LEFT);
  return saved.savedAt;
}

/**
 * Saves while the page is being left, when a database no longer answers: into the storage that writes at once, from where
 * the next `loadDraft` takes it.
 */
export function leaveDraft(workbench: Workbench): void {
  localStorage.setItem(LEFT, JSON.stringify(savedNow(workbench)));
}

function leftDraft(): unknown {
  const text = localStorage.getItem(LEFT);
  return text === null ? undefined : (JSON.parse(text) as unknown);
}

function savedNow(workbench: Workbench): Saved {
  return { version: VERSION, savedAt: Date.now(), workbench };
}

/** Which of two was saved later; `undefined` was never saved. */
function later(first: unknown, second: unknown): unknown {
  if (first === undefined || second === undefined) return first ?? second;
  return timeOf(second) > timeOf(first) ? second : first;
}

function timeOf(saved: unknown): number {
  return Number((saved as Partial<Saved> | null)?.savedAt ?? 0);
}
