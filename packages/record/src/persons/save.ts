import { knownDiseaseIds, parsePatientRecord, type PatientRecord } from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';
import { randomBytes, randomUUID } from 'node:crypto';
import type { Happening } from '../audit/chain.js';
import type { Work } from '../database/database.js';
import {
  identitySchema,
  readAs,
  readBody,
  refusalOf,
  singleKinds,
  type EntryBodies,
  type EntryKind,
} from '../entries/kinds.js';
import { changesOf, type EntryChange } from '../entries/patient-file.js';
import { audited, demandRole, type ClinicRecord, type Member } from '../record.js';
import { Refusal } from '../refusal.js';
import { demandId, demandWriter, openPerson, viewOf, writeEntries, type OpenPerson } from './open.js';
import { Conflict, type AnyEntry, type PersonView } from './person.js';

/** A patient file of the record; what the file calls the person does not matter. @throws Refusal */
function readPatient(patient: unknown, id: string, today = new Date()): PatientRecord {
  const file = typeof patient === 'object' && patient !== null ? { ...patient, id } : patient;
  const read = parsePatientRecord(file, today);
  if (!read.ok) throw refusalOf(read.problems);
  return read.value;
}

/**
 * A new person: who they are, and what a patient file says of them.
 * @throws Refusal `invalid` with the path, `forbidden`
 */
export async function createPerson(
  record: ClinicRecord,
  actor: Member,
  request: { readonly identity: unknown; readonly patient?: unknown },
): Promise<{ id: string; version: number }> {
  demandRole(actor, 'clinician', 'nurse');
  const id = randomUUID();
  const identity = readAs(identitySchema, request.identity);
  const patient = request.patient === undefined ? undefined : readPatient(request.patient, id);
  return audited(record, actor, async (work, note) => {
    const { organisation } = actor;
    const key = randomBytes(32);
    const { wrapped, keyId } = record.keys.wrap(key, organisation, id);
    await work.insertInto('person').values({ id, organisation, version: 0 }).execute();
    await work
      .insertInto('person_key')
      .values({ person: id, organisation, wrapped, key_id: keyId })
      .execute();
    note({ action: 'person-made', person: id });
    const { version } = await writeEntries(record, work, note, actor, { id, version: 0, key, entries: [] }, [
      { kind: 'identity', body: identity },
      ...(patient === undefined ? [] : changesOf([], patient, patient.disease)),
    ]);
    return { id, version };
  });
}

/** What a change came to: done, or told apart from what somebody else did meanwhile. */
type Outcome<T> = { readonly done: T } | { readonly conflict: Phrase; readonly current: PersonView };

/**
 * One change of a person under lock. A conflict is told with what the person is now, which is a reading and stands in the
 * chain like one.
 */
async function changing<T>(
  record: ClinicRecord,
  actor: Member,
  id: string,
  disease: string | undefined,
  change: (person: OpenPerson, work: Work, note: (happening: Happening) => void) => Promise<T> | Phrase,
): Promise<T> {
  demandId(id);
  const outcome = await audited<Outcome<T>>(record, actor, async (work, note) => {
    const person = await openPerson(record, work, actor, id, { lock: true });
    const result = change(person, work, note);
    if (result instanceof Promise) return { done: await result };
    note({ action: 'person-read', person: id, detail: { conflict: true } });
    return { conflict: result, current: viewOf(person, disease) };
  });
  if ('done' in outcome) return outcome.done;
  throw new Conflict(outcome.conflict, outcome.current);
}

const changedMeanwhile = (version: number, current: number): Phrase =>
  phrase(
    'somebody else has changed this person: you began with version {version}, it is now {current}. Nothing of yours was written; put both together and save again',
    { version, current },
  );

/**
 * Saves a changed patient file of one disease as the entries that differ.
 * @throws Conflict when the person is at another version; Refusal
 */
export async function savePatient(
  record: ClinicRecord,
  actor: Member,
  id: string,
  request: { readonly version: number; readonly disease: string; readonly patient: unknown },
): Promise<{ version: number }> {
  demandRole(actor, 'clinician', 'nurse');
  const { version, disease } = request;
  const patient = readPatient(request.patient, id);
  if (patient.disease !== disease)
    throw new Refusal(
      'invalid',
      phrase('the patient file is about {file}, but is to be saved as {disease}', {
        file: patient.disease,
        disease,
      }),
      '$.patient.disease',
    );
  return changing(record, actor, id, disease, (person, work, note) =>
    person.version === version
      ? writeEntries(record, work, note, actor, person, changesOf(person.entries, patient, disease))
      : changedMeanwhile(version, person.version),
  );
}

/** Saves who a person is. @throws Conflict when the person is at another version; Refusal */
export async function saveIdentity(
  record: ClinicRecord,
  actor: Member,
  id: string,
  request: { readonly version: number; readonly identity: unknown },
): Promise<{ version: number }> {
  demandRole(actor, 'clinician', 'nurse');
  const body = readAs(identitySchema, request.identity);
  return changing(record, actor, id, undefined, (person, work, note) => {
    if (person.version !== request.version) return changedMeanwhile(request.version, person.version);
    const entry = person.entries.find(({ kind }) => kind === 'identity')!.id;
    return writeEntries(record, work, note, actor, person, [{ entry, kind: 'identity', body }]);
  });
}

/**
 * Adds an entry. `version`: of the person, where it matters that nobody has changed anything of them meanwhile.
 * @throws Conflict, Refusal
 */
export async function addEntry<K extends EntryKind>(
  record: ClinicRecord,
  actor: Member,
  person: string,
  request: { readonly version?: number; readonly kind: K; readonly body: unknown },
): Promise<{ id: string; version: number }> {
  const { kind, version } = request;
  const body = readBody(kind, request.body);
  demandKnownDisease(body);
  demandWriter(actor, kind);
  return changing(record, actor, person, undefined, (open, work, note) => {
    if (version !== undefined && open.version !== version) return changedMeanwhile(version, open.version);
    demandRoom(open.entries, kind, body);
    return add(record, actor, open, { kind, body }, work, note);
  });
}

async function add(
  record: ClinicRecord,
  actor: Member,
  person: OpenPerson,
  change: EntryChange,
  work: Work,
  note: (happening: Happening) => void,
): Promise<{ id: string; version: number }> {
  const { version, ids } = await writeEntries(record, work, note, actor, person, [change]);
  return { id: ids[0]!, version };
}

function demandKnownDisease(body: EntryBodies[EntryKind]): void {
  if (!('disease' in body) || knownDiseaseIds().includes(body.disease)) return;
  throw new Refusal(
    'invalid',
    phrase('{disease} is not a disease that we know; known: {names}', {
      disease: body.disease,
      names: knownDiseaseIds().join(', '),
    }),
    '$.disease',
  );
}

/** Of some kinds there is one, of an episode one for each disease. */
function demandRoom(entries: readonly AnyEntry[], kind: EntryKind, body: EntryBodies[EntryKind]): void {
  const same = entries.find((entry) =>
    kind === 'episode'
      ? entry.kind === kind && entry.body.disease === (body as EntryBodies['episode']).disease
      : entry.kind === kind && singleKinds.includes(kind),
  );
  if (same !== undefined)
    throw new Refusal(
      'invalid',
      phrase('there is one entry of the kind {kind} already ({id}): change that one', { kind, id: same.id }),
      '$.kind',
    );
}

/**
 * Writes a new version of an entry.
 * @throws Conflict when the entry is at another version; Refusal
 */
export const changeEntry = async (
  record: ClinicRecord,
  actor: Member,
  person: string,
  entry: string,
  request: { readonly entryVersion: number; readonly body: unknown },
): Promise<{ version: number }> =>
  rewriting(record, actor, person, entry, request.entryVersion, ({ kind, body: before }, entries) => {
    const body = readBody(kind, request.body);
    demandKnownDisease(body);
    if (
      kind === 'episode' &&
      (before as EntryBodies['episode']).disease !== (body as EntryBodies['episode']).disease
    )
      demandRoom(entries, kind, body);
    return body;
  });

/**
 * Removes an entry: its versions stay in the history.
 * @throws Conflict when the entry is at another version; Refusal
 */
export const removeEntry = async (
  record: ClinicRecord,
  actor: Member,
  person: string,
  entry: string,
  request: { readonly entryVersion: number },
): Promise<{ version: number }> =>
  rewriting(record, actor, person, entry, request.entryVersion, ({ kind }) => {
    if (kind === 'identity')
      throw new Refusal('forbidden', phrase('who the person is cannot be removed: erase the person'));
    return null;
  });

async function rewriting(
  record: ClinicRecord,
  actor: Member,
  person: string,
  id: string,
  version: number,
  bodyOf: (entry: AnyEntry, entries: readonly AnyEntry[]) => EntryChange['body'],
): Promise<{ version: number }> {
  demandRole(actor, 'clinician', 'nurse');
  return changing(record, actor, person, undefined, (open, work, note) => {
    const entry = open.entries.find((one) => one.id === id);
    if (entry === undefined)
      throw new Refusal('not-found', phrase('there is no such entry, or it was removed'));
    if (entry.version !== version) return changedMeanwhile(version, entry.version);
    const body = bodyOf(entry, open.entries);
    return writeEntries(record, work, note, actor, open, [{ entry: id, kind: entry.kind, body }]);
  });
}
