import { phrase } from '@bifrons/language';
import { audited, demandRole, type ClinicRecord, type Member } from '../record.js';
import { Refusal } from '../refusal.js';
import type { EntryBodies, EntryKind } from '../entries/kinds.js';
import { demandId, openBody, openPerson, viewOf } from './open.js';
import type { AnyEntry, PersonView } from './person.js';

/** A person as one page has it. @throws Refusal `not-found`, `erased`, `forbidden` */
export async function readPerson(
  record: ClinicRecord,
  actor: Member,
  id: string,
  request: { readonly disease?: string } = {},
): Promise<PersonView> {
  demandRole(actor, 'clinician', 'nurse', 'person');
  demandId(id);
  return audited(record, actor, async (work, note) => {
    const person = await openPerson(record, work, actor, id);
    note({ action: 'person-read', person: id });
    return viewOf(person, request.disease);
  });
}

/** One entry with all of its body: a document, a drawing. @throws Refusal */
export async function readEntry(
  record: ClinicRecord,
  actor: Member,
  person: string,
  entry: string,
): Promise<AnyEntry> {
  demandRole(actor, 'clinician', 'nurse', 'person');
  demandId(person);
  return audited(record, actor, async (work, note) => {
    const { entries } = await openPerson(record, work, actor, person);
    const found = entries.find(({ id }) => id === entry);
    if (found === undefined)
      throw new Refusal('not-found', phrase('there is no such entry, or it was removed'));
    note({ action: 'entry-read', person, entry, entryVersion: found.version });
    return found;
  });
}

/** A version of an entry. */
export interface PastEntry {
  readonly entry: string;
  readonly kind: EntryKind;
  readonly version: number;
  /** The version of the person that it made. */
  readonly personVersion: number;
  /** Null where this version removed the entry. */
  readonly body: EntryBodies[EntryKind] | null;
  readonly by: string;
  /** The account's name. */
  readonly byName: string;
  readonly at: Date;
}

/** Every version of every entry, oldest first. @throws Refusal */
export async function readHistory(record: ClinicRecord, actor: Member, person: string): Promise<PastEntry[]> {
  demandRole(actor, 'clinician', 'nurse', 'person');
  demandId(person);
  return audited(record, actor, async (work, note) => {
    const { key } = await openPerson(record, work, actor, person);
    const rows = await work
      .selectFrom('entry')
      .innerJoin('account', 'account.id', 'entry.account')
      .select([
        'entry.id',
        'entry.person',
        'entry.version',
        'entry.person_version',
        'entry.kind',
        'entry.body',
        'entry.account',
        'entry.made_at',
        'account.name',
      ])
      .where('entry.person', '=', person)
      .orderBy('entry.person_version')
      .orderBy('entry.id')
      .execute();
    note({ action: 'history-read', person });
    return rows.map((row) => ({
      entry: row.id,
      kind: row.kind as EntryKind,
      version: row.version,
      personVersion: row.person_version,
      body: openBody(key, actor.organisation, row),
      by: row.account,
      byName: row.name,
      at: row.made_at,
    }));
  });
}
