import { phrase } from '@bifrons/language';
import type { Happening } from '../audit/chain.js';
import type { Role, Work } from '../database/database.js';
import { newEntryId } from '../entries/entry-id.js';
import { entryKinds, type EntryBodies, type EntryKind, type Identity } from '../entries/kinds.js';
import { patientOf, type EntryChange } from '../entries/patient-file.js';
import { blindValuesOf } from '../keys/blind-index.js';
import { seal, unseal, type Belonging } from '../keys/cipher.js';
import type { ClinicRecord, Member } from '../record.js';
import { Refusal } from '../refusal.js';
import type { AnyEntry, Entry, PersonView } from './person.js';

/** A person within a transaction, decrypted. */
export interface OpenPerson {
  readonly id: string;
  readonly version: number;
  readonly guarded: boolean;
  readonly team: readonly string[];
  readonly key: Uint8Array;
  /** What is there now, in the order in which it came. */
  readonly entries: readonly AnyEntry[];
}

/** What an entry's ciphertext belongs to. */
const belonging = (organisation: string, person: string, entry: string, version: number): Belonging => [
  'entry',
  organisation,
  person,
  entry,
  version,
];

/** A row of `entry`, as far as it is decrypted from. */
export interface SealedEntry {
  readonly id: string;
  readonly person: string;
  readonly version: number;
  readonly kind: string;
  readonly body: Uint8Array | null;
  readonly account: string;
  readonly made_at: Date;
}

/** The body of a version; null where it removed the entry. @throws Refusal when its bytes are not what was written */
export function openBody(
  key: Uint8Array,
  organisation: string,
  { id, person, version, body }: SealedEntry,
): EntryBodies[EntryKind] | null {
  if (body === null) return null;
  const plain = unseal(key, body, belonging(organisation, person, id, version));
  return JSON.parse(plain.toString('utf8')) as EntryBodies[EntryKind];
}

const noPerson = () =>
  new Refusal('not-found', phrase('there is no such person, or the record is closed to this account'));

const erased = () =>
  new Refusal('erased', phrase('this person was erased: nothing of them can be read any more'));

/**
 * Opens a person whom the actor may read. `lock`: nobody else changes them until the transaction ends.
 * @throws Refusal `not-found`, `erased`, `unreadable`
 */
export async function openPerson(
  { keys }: ClinicRecord,
  work: Work,
  { organisation }: Member,
  id: string,
  { lock = false } = {},
): Promise<OpenPerson> {
  const query = work
    .selectFrom('person')
    .select(['version', 'guarded', 'team', 'erased_at'])
    .where('id', '=', id)
    .where('organisation', '=', organisation);
  const person = await (lock ? query.forUpdate() : query).executeTakeFirst();
  if (person === undefined) throw noPerson();
  const wrapped = await work
    .selectFrom('person_key')
    .select(['wrapped', 'key_id'])
    .where('person', '=', id)
    .executeTakeFirst();
  if (person.erased_at !== null || wrapped === undefined || wrapped.wrapped === null) throw erased();
  const key = keys.unwrap(wrapped.wrapped, wrapped.key_id, organisation, id);
  const rows = await currentRows(work, [id]);
  return {
    id,
    version: person.version,
    guarded: person.guarded,
    team: person.team,
    key,
    entries: rows.flatMap((row) => openEntry(key, organisation, row)),
  };
}

/** The latest version of every entry of some persons, by entry; of some kinds only, if they are given. */
export async function currentRows(
  work: Work,
  persons: readonly string[],
  kinds: readonly EntryKind[] = entryKinds,
): Promise<SealedEntry[]> {
  return work
    .selectFrom('entry')
    .distinctOn('id')
    .select(['id', 'person', 'version', 'kind', 'body', 'account', 'made_at'])
    .where('person', 'in', [...persons])
    .where('kind', 'in', [...kinds])
    .orderBy('id')
    .orderBy('version', 'desc')
    .execute();
}

/** Nothing where the version removed the entry. */
export function openEntry(key: Uint8Array, organisation: string, row: SealedEntry): AnyEntry[] {
  const body = openBody(key, organisation, row);
  if (body === null) return [];
  const { id, kind, version, account: by, made_at: at } = row;
  return [{ id, kind, version, body, by, at } as AnyEntry];
}

/** Which kinds a role writes. Row-level security holds the same. */
const writers: Readonly<Partial<Record<Role, (kind: EntryKind) => boolean>>> = {
  clinician: () => true,
  nurse: (kind) => kind !== 'decision',
  person: (kind) => kind === 'diary-day' || kind === 'visit',
};

/** @throws Refusal */
export function demandWriter({ roles }: Member, kind: EntryKind): void {
  if (roles.includes('worker') || roles.some((role) => writers[role as Role]?.(kind) === true)) return;
  throw new Refusal('forbidden', phrase('this account may not write entries of the kind {kind}', { kind }));
}

/** Writes new versions, moves the person on by one version and notes each. Returns the new version, and the entries' ids. */
export async function writeEntries(
  record: ClinicRecord,
  work: Work,
  note: (happening: Happening) => void,
  actor: Member,
  person: Pick<OpenPerson, 'id' | 'version' | 'key' | 'entries'>,
  changes: readonly EntryChange[],
): Promise<{ version: number; ids: string[] }> {
  if (changes.length === 0) return { version: person.version, ids: [] };
  const version = person.version + 1;
  const before = new Map(person.entries.map((entry) => [entry.id, entry.version]));
  const rows = changes.map(({ entry, kind, body }) => {
    demandWriter(actor, kind);
    const id = entry ?? newEntryId();
    const entryVersion = (before.get(id) ?? 0) + 1;
    return {
      id,
      organisation: actor.organisation,
      person: person.id,
      version: entryVersion,
      person_version: version,
      kind,
      body:
        body === null
          ? null
          : seal(
              person.key,
              Buffer.from(JSON.stringify(body)),
              belonging(actor.organisation, person.id, id, entryVersion),
            ),
      account: actor.account!,
    };
  });
  for (let from = 0; from < rows.length; from += 1000)
    await work
      .insertInto('entry')
      .values(rows.slice(from, from + 1000))
      .execute();
  await work
    .updateTable('person')
    .set({ version, changed_at: new Date() })
    .where('id', '=', person.id)
    .execute();
  for (const row of rows)
    note({
      action: row.body === null ? 'entry-removed' : row.version === 1 ? 'entry-added' : 'entry-changed',
      person: person.id,
      entry: row.id,
      entryVersion: row.version,
      detail: { kind: row.kind, personVersion: version },
      ...(row.body === null ? {} : { content: row.body }),
    });
  const identity = changes.find(({ kind }) => kind === 'identity')?.body;
  if (identity !== undefined)
    await indexPerson(record, work, actor.organisation, person.id, identity as Identity);
  return { version, ids: rows.map(({ id }) => id) };
}

/** Makes the blind index of a person anew. */
export async function indexPerson(
  { keys }: ClinicRecord,
  work: Work,
  organisation: string,
  person: string,
  identity: Identity,
): Promise<void> {
  await work.deleteFrom('blind_index').where('person', '=', person).execute();
  const values = blindValuesOf(keys, organisation, identity).map((one) => ({ ...one, organisation, person }));
  if (values.length > 0) await work.insertInto('blind_index').values(values).execute();
}

const ofKind = <K extends EntryKind>(entries: readonly AnyEntry[], kind: K): Entry<K>[] =>
  entries.filter((entry) => entry.kind === kind) as unknown as Entry<K>[];

/** A person as one page has it. */
export function viewOf({ id, version, guarded, team, entries }: OpenPerson, asked?: string): PersonView {
  const episodes = ofKind(entries, 'episode');
  const diseases = episodes.map(({ body }) => body.disease);
  const disease = asked ?? diseases[0] ?? null;
  const [identity] = ofKind(entries, 'identity');
  return {
    id,
    version,
    guarded,
    team,
    identity: identity!.body,
    identityEntry: identity!.id,
    diseases,
    disease,
    patient: disease === null ? null : (patientOf(entries, disease, id) ?? null),
    episodes,
    visits: ofKind(entries, 'visit'),
    treatments: ofKind(entries, 'treatment'),
    adverseEvents: ofKind(entries, 'adverse-event'),
    decisions: ofKind(entries, 'decision'),
    documents: ofKind(entries, 'document').map(({ id: entry, version: entryVersion, body }) => ({
      id: entry,
      version: entryVersion,
      date: body.date,
      title: body.title,
      mediaType: body.mediaType,
    })),
  };
}

/** Ids of a page's address are texts of anybody: one that is no UUID is of nothing. @throws Refusal */
export function demandId(id: string, what = noPerson): void {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) throw what();
}
