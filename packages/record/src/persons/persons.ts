import type { AnyEntry, PersonView } from './person.js';
import type { ClinicRecord, Member } from '../record.js';
import type { EntryBodies, EntryKind } from '../entries/kinds.js';

const toCome = (...some: unknown[]): never => {
  throw new Error(`to come ${some.length}`);
};

/** @throws Refusal */
export const createPerson = (
  record: ClinicRecord,
  actor: Member,
  request: { readonly identity: unknown; readonly patient?: unknown },
): Promise<{ id: string; version: number }> => toCome(record, actor, request);

/** @throws Refusal `not-found`, `erased` */
export const readPerson = (
  record: ClinicRecord,
  actor: Member,
  id: string,
  request: { readonly disease?: string } = {},
): Promise<PersonView> => toCome(record, actor, id, request);

/** @throws Conflict, Refusal */
export const savePatient = (
  record: ClinicRecord,
  actor: Member,
  id: string,
  request: { readonly version: number; readonly disease: string; readonly patient: unknown },
): Promise<{ version: number }> => toCome(record, actor, id, request);

/** @throws Conflict, Refusal */
export const saveIdentity = (
  record: ClinicRecord,
  actor: Member,
  id: string,
  request: { readonly version: number; readonly identity: unknown },
): Promise<{ version: number }> => toCome(record, actor, id, request);

/** `version` of the person, where it matters that nobody changed anything. @throws Conflict, Refusal */
export const addEntry = <K extends EntryKind>(
  record: ClinicRecord,
  actor: Member,
  person: string,
  request: { readonly version?: number; readonly kind: K; readonly body: unknown },
): Promise<{ id: string; version: number }> => toCome(record, actor, person, request);

/** @throws Conflict when the entry is at another version; Refusal */
export const changeEntry = (
  record: ClinicRecord,
  actor: Member,
  person: string,
  entry: string,
  request: { readonly entryVersion: number; readonly body: unknown },
): Promise<{ version: number }> => toCome(record, actor, person, entry, request);

/** @throws Conflict when the entry is at another version; Refusal */
export const removeEntry = (
  record: ClinicRecord,
  actor: Member,
  person: string,
  entry: string,
  request: { readonly entryVersion: number },
): Promise<{ version: number }> => toCome(record, actor, person, entry, request);

/** One entry with all of its body: a document, a drawing. @throws Refusal */
export const readEntry = (
  record: ClinicRecord,
  actor: Member,
  person: string,
  entry: string,
): Promise<AnyEntry> => toCome(record, actor, person, entry);

/** A version of an entry. */
export interface PastEntry {
  readonly entry: string;
  readonly kind: EntryKind;
  readonly version: number;
  readonly personVersion: number;
  /** Null where this version removed the entry. */
  readonly body: EntryBodies[EntryKind] | null;
  readonly by: string;
  /** The account's name. */
  readonly byName: string;
  readonly at: Date;
}

/** Every version of every entry, oldest first. @throws Refusal */
export const readHistory = (record: ClinicRecord, actor: Member, person: string): Promise<PastEntry[]> =>
  toCome(record, actor, person);

/** Guards a person for a team (accounts), or opens them again. @throws Refusal */
export const guardPerson = (
  record: ClinicRecord,
  actor: Member,
  person: string,
  request: { readonly guarded: boolean; readonly team: readonly string[] },
): Promise<{ version: number }> => toCome(record, actor, person, request);

/** Opens a guarded person to the account for an hour. @throws Refusal without a reason */
export const breakGlass = (
  record: ClinicRecord,
  actor: Member,
  person: string,
  reason: string,
): Promise<{ until: Date }> => toCome(record, actor, person, reason);

/** Destroys the person's key: nothing of them can be read again. @throws Refusal unless administrator, or without a reason */
export const erasePerson = (
  record: ClinicRecord,
  actor: Member,
  person: string,
  reason: string,
): Promise<void> => toCome(record, actor, person, reason);
