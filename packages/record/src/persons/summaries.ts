import type { PatientRecord, Region } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { Work } from '../database/database.js';
import type { EntryKind, Identity } from '../entries/kinds.js';
import { patientOf } from '../entries/patient-file.js';
import type { ClinicRecord, Member } from '../record.js';
import { dueOf, dueStates, type Due } from './due.js';
import { currentRows, openEntry, type SealedEntry } from './open.js';
import type { AnyEntry } from './person.js';

/** What the list knows of a person without their documents. */
export interface Summary {
  readonly version: number;
  readonly name: string;
  readonly number?: string;
  readonly birthYear: number | null;
  readonly diseases: readonly string[];
  readonly patients: readonly PatientRecord[];
  readonly lastVisit?: string;
}

const summaryKinds: readonly EntryKind[] = [
  'identity',
  'person',
  'facts',
  'episode',
  'visit',
  'laboratory',
  'examination',
  'medicine',
  'treatment',
];

/** Summaries and what is due, by person: a list of a thousand is decrypted once, then only who has changed. */
interface Cache {
  readonly summaries: Map<string, Summary>;
  readonly due: WeakMap<Summary, { readonly key: string; readonly due: readonly Due[] }>;
}
const caches = new WeakMap<ClinicRecord, Cache>();
/** Summaries of persons whom the transaction may read, by id. */
export async function summariesOf(
  record: ClinicRecord,
  work: Work,
  { organisation }: Member,
  persons: readonly { readonly id: string; readonly version: number }[],
): Promise<ReadonlyMap<string, Summary>> {
  const { summaries } = cacheOf(record);
  const stale = persons.filter(({ id, version }) => summaries.get(id)?.version !== version);
  for (let from = 0; from < stale.length; from += 200) {
    const some = stale.slice(from, from + 200);
    const ids = some.map(({ id }) => id);
    const keys = await work
      .selectFrom('person_key')
      .select(['person', 'wrapped', 'key_id'])
      .where('person', 'in', ids)
      .execute();
    const rowsOf = byPersonOf(await currentRows(work, ids, summaryKinds));
    for (const { person, wrapped, key_id: keyId } of keys) {
      const key = record.keys.unwrap(wrapped!, keyId, organisation, person);
      const entries = (rowsOf.get(person) ?? []).flatMap((row) => openEntry(key, organisation, row));
      const { version } = some.find(({ id }) => id === person)!;
      summaries.set(person, summaryOf(entries, person, version));
    }
  }
  return summaries;
}

function cacheOf(record: ClinicRecord): Cache {
  const cache = caches.get(record) ?? { summaries: new Map(), due: new WeakMap() };
  caches.set(record, cache);
  return cache;
}

function summaryOf(entries: readonly AnyEntry[], person: string, version: number): Summary {
  const identity = entries.find(({ kind }) => kind === 'identity')!.body as Identity;
  const diseases = entries.flatMap((entry) => (entry.kind === 'episode' ? [entry.body.disease] : []));
  const patients = diseases.flatMap((disease) => patientOf(entries, disease, person) ?? []);
  const visits = entries.flatMap((entry) => (entry.kind === 'visit' ? [entry.body.date] : [])).sort();
  const born = entries.find((entry) => entry.kind === 'person')?.body as { birthYear: number } | undefined;
  const [first] = identity.numbers;
  const lastVisit = visits.at(-1);
  return {
    version,
    name: [identity.name.family, identity.name.given].filter((part) => part !== '').join(', '),
    ...(first === undefined ? {} : { number: first.value }),
    birthYear:
      born?.birthYear ?? (identity.birthDate === undefined ? null : Number(identity.birthDate.slice(0, 4))),
    diseases,
    patients,
    ...(lastVisit === undefined ? {} : { lastVisit }),
  };
}

/** What is due for a person in all of their diseases, the most pressing first. */
export function dueOfAll(
  record: ClinicRecord,
  summary: Summary,
  today: string,
  region: Region,
  say: Say | undefined,
): readonly Due[] {
  const { due } = cacheOf(record);
  const key = [today, region, say?.language ?? 'en'].join(' ');
  const known = due.get(summary);
  if (known?.key === key) return known.due;
  const all = summary.patients.flatMap((patient) => dueOf(patient, today, region, say));
  // A test that two diseases' medicines ask for is due once.
  const seen = new Set<string>();
  const once = all
    .sort((a, b) => dueStates.indexOf(a.state) - dueStates.indexOf(b.state) || a.date.localeCompare(b.date))
    .filter(({ what }) => (seen.has(what) ? false : seen.add(what)));
  due.set(summary, { key, due: once });
  return once;
}

function byPersonOf(rows: readonly SealedEntry[]): Map<string, SealedEntry[]> {
  const by = new Map<string, SealedEntry[]>();
  for (const row of rows) {
    const some = by.get(row.person);
    if (some === undefined) by.set(row.person, [row]);
    else some.push(row);
  }
  return by;
}

/** Nothing of an erased person stays in memory. */
export const forgetPerson = (record: ClinicRecord, person: string): void => {
  caches.get(record)?.summaries.delete(person);
};
