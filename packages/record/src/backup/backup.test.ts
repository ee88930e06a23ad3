import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAudit, verifyChain } from '../audit/verify.js';
import { writeSetting } from '../accounts/settings.js';
import { addCardFeedback } from '../accounts/card-feedback.js';
import {
  clinicIn,
  examplePatient,
  folder,
  freshClinic,
  freshRecord,
  identity,
  KINDS,
  type Clinic,
} from '../clinic.fixture.js';
import { openKeys } from '../keys/keys.js';
import { rotateKey } from '../keys/rotate.js';
import { erasePerson } from '../persons/erase.js';
import { breakGlass, guardPerson } from '../persons/guard.js';
import { listPersons } from '../persons/list.js';
import { readHistory, readPerson } from '../persons/read.js';
import { createPerson, savePatient } from '../persons/save.js';
import { recordOf, type ClinicRecord } from '../record.js';
import { exportRecord } from './export.js';
import { importRecord } from './import.js';

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').trimEnd().split('\n');
/** Rows without the marks, which say when the file was made, and without what the export and the import added to the chain. */
const rowsOf = (file: string): unknown[] =>
  linesOf(file)
    .slice(1, -1)
    .map((line) => JSON.parse(line) as { table: string; row: { action?: string }; mark?: string })
    .filter(
      ({ table, row }) =>
        table !== 'chain_head' && !(table === 'audit' && /^(ex|im)ported$/.test(row.action!)),
    )
    .map(({ table, row }) => ({ table, row }));

describe.each(KINDS)('an export of %s', (kind) => {
  let clinic: Clinic;
  let file: string;
  let there: string;
  let gone: string;
  beforeAll(async () => {
    clinic = await freshClinic(kind);
    const { record, chief, clinician, nurse } = clinic;
    const patient = examplePatient('with-visits');
    ({ id: there } = await createPerson(record, clinician, { identity: identity('Carried'), patient }));
    await savePatient(record, nurse, there, {
      version: 1,
      disease: patient.disease,
      patient: { ...patient, labs: [] },
    });
    await guardPerson(record, clinician, there, { guarded: true, team: [] });
    await breakGlass(record, nurse, there, 'on call');
    ({ id: gone } = await createPerson(record, clinician, { identity: identity('Early'), patient }));
    await writeSetting(record, chief, 'fhirServers', ['https://example.org/fhir']);
    await addCardFeedback(record, chief.organisation, [
      { service: 's', card: 'c', outcome: 'accepted', at: new Date(), acceptedSuggestions: ['a'] },
    ]);
    // Another clinic in the same database.
    const other = await clinicIn(record, clinic.keyFolder);
    await createPerson(record, other.clinician, { identity: identity('Other') });
    file = join(folder(), 'export.ndjson');
    await exportRecord(record, null, file);
  });
  afterAll(() => clinic.record.close());

  /** A fresh database with the keys of the clinic. */
  const elsewhere = (other: (typeof KINDS)[number], keyFolder = clinic.keyFolder): Promise<ClinicRecord> =>
    freshRecord(other, keyFolder);

  it('has no plain word of a person, and is readable by its owner only', () => {
    const text = readFileSync(file, 'utf8');
    for (const word of ['Carried', 'Early', 'on call', 'baricitinib', 'birthYear'])
      expect(text).not.toContain(word);
  });

  it.each(KINDS)('is the same record when it was read into %s', async (other) => {
    const target = await elsewhere(other);
    try {
      await importRecord(target, file);
      const { clinician, chief } = clinic;
      expect(await readPerson(target, clinician, there)).toEqual(
        await readPerson(clinic.record, clinician, there),
      );
      expect(await readHistory(target, clinician, there)).toHaveLength(
        (await readHistory(clinic.record, clinician, there)).length,
      );
      expect((await listPersons(target, clinician, { search: 'carr' })).total).toBe(1);
      expect(await verifyChain(target, chief)).toMatchObject({ whole: true });
      expect((await readAudit(target, chief, { from: 1 })).map(({ action }) => action)).toContain('imported');
      const again = join(folder(), 'again.ndjson');
      await exportRecord(target, null, again);
      const untilThen = new Set(rowsOf(file).map((row) => JSON.stringify(row)));
      const rows = new Set(rowsOf(again).map((row) => JSON.stringify(row)));
      expect([...untilThen].filter((row) => !rows.has(row))).toEqual([]);
      await expect(importRecord(target, file)).rejects.toMatchObject({ code: 'taken' });
    } finally {
      await target.close();
    }
  });

  it('of one clinic has nothing of the other', async () => {
    const own = join(folder(), 'own.ndjson');
    await exportRecord(clinic.record, clinic.chief, own);
    expect(linesOf(own).length).toBeLessThan(linesOf(file).length);
    const target = await elsewhere(kind);
    await importRecord(target, own);
    expect(await verifyChain(target, clinic.chief)).toMatchObject({ whole: true });
    await target.close();
    await expect(exportRecord(clinic.record, clinic.clinician, own)).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  it('is refused when it was changed in any way, and nothing is written then', async () => {
    const target = await elsewhere(kind);
    const lines = linesOf(file);
    const broken = join(folder(), 'broken.ndjson');
    const imported = (some: readonly string[], end = '\n') => {
      writeFileSync(broken, some.join('\n') + end);
      return importRecord(target, broken);
    };
    const k = lines.findIndex((line) => line.includes('"table":"entry"'));
    const tampered = lines[k]!.replace('"kind":"identity"', '"kind":"person"').replace(
      '"version":1',
      '"version":2',
    );
    const cases: [readonly string[], string][] = [
      [[...lines.slice(0, k), tampered, ...lines.slice(k + 1)], `line ${k + 1}: it was changed`],
      [
        [...lines.slice(0, k), ...lines.slice(k + 1)],
        `line ${k + 1}: it was changed, or a line before it was lost`,
      ],
      [
        [...lines.slice(0, k), lines[k + 1]!, lines[k]!, ...lines.slice(k + 2)],
        `line ${k + 1}: it was changed`,
      ],
      [lines.slice(0, -1), `line ${lines.length}: the end is missing`],
      [[...lines, lines[k]!], `line ${lines.length + 1}: there is more after the end`],
      [[lines[0]!.replace('"format":1', '"format":2'), ...lines.slice(1)], 'line 1: the file is of format 2'],
      [
        [lines[0]!.replace('0001-record', '0002-later'), ...lines.slice(1)],
        'line 1: its tables are those of 0002-later',
      ],
      [['{"hello":1}'], 'line 1: this is not an export'],
      [[''], 'line 1: it is no JSON object'],
    ];
    for (const [some, message] of cases)
      await expect(imported(some)).rejects.toMatchObject({ message: expect.stringContaining(message) });
    await expect(imported([...lines.slice(0, k), lines[k]!.slice(0, 80)], '')).rejects.toMatchObject({
      path: `line ${k + 1}`,
    });
    const strangers = recordOf(target.database, openKeys({ folder: folder() }));
    await expect(importRecord(strangers, file)).rejects.toMatchObject({
      message: expect.stringContaining('bring the folder of the keys along'),
    });
    await importRecord(target, file);
    await target.close();
  });

  it('from before an erasure does not bring the person back', async () => {
    const { record, chief, clinician, keyFolder } = clinic;
    const oldKeys = folder();
    copyFileSync(join(keyFolder, 'keys.json'), join(oldKeys, 'keys.json'));
    await erasePerson(record, chief, gone, 'asked for it');
    const target = await elsewhere(kind);
    await importRecord(target, file);
    await expect(readPerson(target, clinician, gone)).rejects.toMatchObject({ code: 'erased' });
    expect((await listPersons(target, clinician, { search: 'Early' })).total).toBe(0);
    expect(await verifyChain(target, chief)).toMatchObject({ whole: true });
    await target.close();

    // Somebody who kept the old key without the list still reads the old file …
    const hoard = await elsewhere(kind, oldKeys);
    await importRecord(hoard, file);
    expect((await readPerson(hoard, clinician, gone)).identity.name.family).toBe('Early');
    await hoard.close();
    // … and nobody does any more where the key was changed and the old one forgotten everywhere.
    await rotateKey(record, { forget: true });
    expect((await readPerson(record, clinician, there)).identity.name.family).toBe('Carried');
    expect((await listPersons(record, clinician, { search: 'carr' })).total).toBe(1);
    expect(await verifyChain(record, chief)).toMatchObject({ whole: true });
    const late = await elsewhere(kind);
    await expect(importRecord(late, file)).rejects.toMatchObject({ code: 'invalid', path: 'line 1' });
    await late.close();
  });

  it('leaves no half of a file when it cannot be written', async () => {
    const nowhere = join(folder(), 'no-such-folder', 'export.ndjson');
    await expect(exportRecord(clinic.record, null, nowhere)).rejects.toThrow('ENOENT');
    expect(existsSync(nowhere)).toBe(false);
  });
});
