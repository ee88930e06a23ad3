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
  if (timeOf(leftDraft()) <= saved.savedAt) localStorage.removeItem(LEFT);
  return saved.savedAt;
}

/**
 * Saves while the page is being left, when a database no longer answers: into the storage that writes at once, from where
 * the next `loadDraft` takes it.
 */
export function leaveDraft(workbench: Workbench): void {
  localStorage.setItem(LEFT, JSON.stringify(savedNow(workbench)));
}

const unsavedKey = (person: string): string => `record ${person}`;

/** Keeps a person of the record with whom the workbench goes on to another while not all of it has been saved there. */
export async function keepUnsaved(workbench: Workbench): Promise<void> {
  if (workbench.record === null) return;
  await (await drafts()).put(STORE, savedNow(workbench), unsavedKey(workbench.record.person));
}

export async function dropUnsaved(person: string): Promise<void> {
  await (await drafts()).delete(STORE, unsavedKey(person));
}

/** The workbenches as they were left with persons who are not all saved in the record. */
export async function loadUnsaved(): Promise<Workbench[]> {
  const keys = IDBKeyRange.bound(unsavedKey(''), unsavedKey('\uffff'));
  const saved = (await (await drafts()).getAll(STORE, keys)) as unknown[];
  return saved.map(readSaved).filter((workbench) => workbench !== null);
}

/** Forgets all that was typed, of whomever; the next one to open the workbench finds the first screen. */
export async function forgetDrafts(): Promise<void> {
  localStorage.removeItem(LEFT);
  await (await drafts()).clear(STORE);
}

/** Takes everything of the workbench off this machine: what was typed, choices, files kept for times without a connection. */
export async function eraseMachine(): Promise<void> {
  await forgetDrafts();
  (await drafts()).close();
  database = null;
  // Where another tab holds it open, it is empty and goes when that is closed.
  await new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase('bifrons');
    request.onsuccess = request.onerror = request.onblocked = () => resolve();
  });
  localStorage.clear();
  sessionStorage.clear();
  if ('caches' in globalThis) for (const name of await caches.keys()) await caches.delete(name);
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(workers.map((worker) => worker.unregister()));
}

function leftDraft(): unknown {
  const text = localStorage.getItem(LEFT);
  return text === null ? undefined : (JSON.parse(text) as unknown);
}

function savedNow(workbench: Workbench): Saved {
  return { version: VERSION, savedAt: Date.now(), workbench };
}

/** Which of two was saved later: of two of the same moment the second, which was set aside while the page was left; `undefined` was never saved. */
function later(first: unknown, second: unknown): unknown {
  if (first === undefined || second === undefined) return first ?? second;
  return timeOf(second) >= timeOf(first) ? second : first;
}

function timeOf(saved: unknown): number {
  return Number((saved as Partial<Saved> | null)?.savedAt ?? 0);
}
