import fc from 'fast-check';
import type { PatientRecord } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { canonical } from '../audit/canonical.js';
import { examplePatients } from '../clinic.fixture.js';
import type { AnyEntry } from '../persons/person.js';
import { newEntryId } from './entry-id.js';
import { readBody } from './kinds.js';
import { changesOf, patientOf, type EntryChange } from './patient-file.js';

/** Entries after some changes, as the database would have them. */
function after(entries: readonly AnyEntry[], changes: readonly EntryChange[]): AnyEntry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const { entry, kind, body } of changes) {
    const id = entry ?? newEntryId();
    if (body === null) byId.delete(id);
    else {
      readBody(kind, body);
      const version = (byId.get(id)?.version ?? 0) + 1;
      byId.set(id, { id, kind, version, body, by: '', at: new Date() } as AnyEntry);
    }
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const lists = ['medications', 'labs', 'examinations', 'treatments', 'visits', 'diary'] as const;

/** The file with its rows in one order: entries stand by date, not as somebody typed them. */
const ordered = (patient: PatientRecord): PatientRecord => {
  const sorted = { ...patient };
  for (const list of lists) {
    const rows = patient[list];
    if (rows !== undefined)
      Object.assign(sorted, {
        [list]: rows.toSorted((a: object, b: object) => (canonical(a) < canonical(b) ? -1 : 1)),
      });
  }
  return sorted;
};

const examples = examplePatients();

describe('a patient file', () => {
  it.each(examples)('$name is the same after it was entries', ({ patient }) => {
    const entries = after([], changesOf([], patient, patient.disease));
    expect(patientOf(entries, patient.disease, patient.id)).toEqual(patient);
    expect(changesOf(entries, patient, patient.disease)).toEqual([]);
  });

  const rowEdit = fc.record({
    list: fc.constantFrom(...lists),
    from: fc.nat(),
    at: fc.nat(),
    drop: fc.boolean(),
  });
  /** Another file of the same disease: rows dropped, rows of other examples taken in, facts and scores of others. */
  const edited = fc
    .record({
      one: fc.constantFrom(...examples),
      other: fc.nat(),
      edits: fc.array(rowEdit, { maxLength: 8 }),
      severity: fc.boolean(),
    })
    .map(({ one, other, edits, severity }) => {
      const same = examples.filter(({ patient }) => patient.disease === one.patient.disease);
      const source = same[other % same.length]!.patient;
      const patient: Record<string, unknown> = structuredClone(one.patient);
      for (const { list, from, at, drop } of edits) {
        const rows = [...((patient[list] as object[] | undefined) ?? [])];
        const others = source[list] ?? [];
        if (drop) rows.splice(at % (rows.length + 1), 1);
        else if (others.length > 0) rows.splice(at % (rows.length + 1), 0, others[from % others.length]!);
        patient[list] = rows;
      }
      if (severity && source.severity !== undefined) patient['severity'] = source.severity;
      return { before: one.patient, patient: patient as unknown as PatientRecord };
    });

  it('is the same after any edit, and only what differs is written', () => {
    fc.assert(
      fc.property(edited, ({ before, patient }) => {
        const entries = after([], changesOf([], before, before.disease));
        const changes = changesOf(entries, patient, patient.disease);
        const then = after(entries, changes);
        expect(ordered(patientOf(then, patient.disease, patient.id)!)).toEqual(ordered(patient));
        expect(changesOf(then, patient, patient.disease)).toEqual([]);
        const rows = lists.reduce(
          (n, list) => n + (patient[list]?.length ?? 0) + (before[list]?.length ?? 0),
          0,
        );
        expect(changes.length).toBeLessThanOrEqual(rows + 3);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps what matters to the person, whatever the disease', () => {
    const { patient } = examples[0]!;
    const burden = { scale: 'DLQI', total: 12, date: '2026-11-20' };
    const told = { ...patient, matters: { words: 'To sleep through.', burden } };
    const entries = after([], changesOf([], patient, patient.disease));
    const changes = changesOf(entries, told, patient.disease);
    expect(changes.map(({ kind }) => kind)).toEqual(['person']);
    const then = after(entries, changes);
    expect(patientOf(then, patient.disease, patient.id)).toEqual(told);
    expect(patientOf(then, 'psoriasis', 'x')?.matters).toEqual(told.matters);
    const refused = { ...told, matters: { burden: { ...burden, total: -1 } } };
    expect(() => after(then, changesOf(then, refused, patient.disease))).toThrow('total');
  });

  it('keeps what the file has no place for, and the entries of another disease', () => {
    const { patient } = examples.find(({ name }) => name === 'with-visits.json')!;
    const entries = after([], changesOf([], patient, patient.disease));
    const treatment = entries.find(({ kind }) => kind === 'treatment')!;
    const noted = after(entries, [
      {
        entry: treatment.id,
        kind: 'treatment',
        body: {
          ...(treatment.body as { drug: string; fromDate: string }),
          startReason: 'inadequate-response',
          note: 'by mouth',
        },
      },
      { kind: 'episode', body: { disease: 'psoriasis' } },
      { kind: 'visit', body: { disease: 'psoriasis', date: '2024-03-03', pasi: 4 } },
    ]);
    const [taken] = patient.treatments!;
    const stopped = { ...patient, treatments: [{ ...taken!, toDate: '2024-10-01' }] };
    const changes = changesOf(noted, stopped, patient.disease);
    expect(changes).toEqual([
      {
        entry: treatment.id,
        kind: 'treatment',
        body: { ...taken, toDate: '2024-10-01', startReason: 'inadequate-response', note: 'by mouth' },
      },
    ]);
    expect(patientOf(after(noted, changes), 'psoriasis', 'x')?.visits).toEqual([
      { date: '2024-03-03', pasi: 4 },
    ]);
  });
});
