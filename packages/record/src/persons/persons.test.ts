import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listColleagues } from '../accounts/accounts.js';
import { readAudit, verifyChain } from '../audit/verify.js';
import { examplePatient, freshClinic, identity, KINDS, type Clinic } from '../clinic.fixture.js';
import { Conflict } from './person.js';
import { breakGlass, guardPerson, listBrokenGlass } from './guard.js';
import { erasePerson } from './erase.js';
import { listPersons } from './list.js';
import { readHistory, readPerson } from './read.js';
import { addEntry, changeEntry, createPerson, removeEntry, saveIdentity, savePatient } from './save.js';

describe.each(KINDS)('persons on %s', (kind) => {
  let clinic: Clinic;
  beforeAll(async () => {
    clinic = await freshClinic(kind);
  });
  afterAll(() => clinic.record.close());

  it('are made, found, read and changed', async () => {
    const { record, clinician, nurse } = clinic;
    const patient = examplePatient('with-visits');
    const { id, version } = await createPerson(record, clinician, {
      identity: identity('Müller-Łukasiewicz', 'Zoë', {
        birthDate: '1993-04-05',
        numbers: [{ system: 'clinic', value: 'K-00 17' }],
      }),
      patient,
    });
    expect(version).toBe(1);
    for (const search of [
      'mul',
      'muell',
      'LUKAS zoe',
      'Müller-Łukasiewicz',
      'k0017',
      '5.4.1993 zo',
      '1993-04-05',
    ])
      expect([search, (await listPersons(record, nurse, { search })).persons.map((one) => one.id)]).toEqual([
        search,
        search === '5.4.1993 zo' ? [] : [id],
      ]);
    for (const search of ['mu', 'ull', 'zoe muster', 'k0018'])
      expect((await listPersons(record, nurse, { search })).total).toBe(0);

    const view = await readPerson(record, nurse, id);
    expect(view.patient).toEqual({ ...patient, id });
    const visits = [...patient.visits!, { date: '2025-01-13', salt: 12 }];
    await savePatient(record, nurse, id, {
      version: 1,
      disease: patient.disease,
      patient: { ...patient, visits },
    });
    const after = await readPerson(record, clinician, id);
    expect([after.version, after.patient?.visits]).toEqual([2, visits]);
    const history = await readHistory(record, clinician, id);
    expect(history.filter(({ personVersion }) => personVersion === 2)).toMatchObject([
      { kind: 'visit', version: 1, body: { date: '2025-01-13', salt: 12 }, byName: 'nurse' },
    ]);
  });

  it('tell what somebody else did meanwhile, and write nothing then', async () => {
    const { record, clinician, nurse } = clinic;
    const { id } = await createPerson(record, clinician, { identity: identity('Twice') });
    const made = await addEntry(record, nurse, id, {
      kind: 'laboratory',
      body: { date: '2026-01-02', test: 'ALT', value: 20 },
    });
    await changeEntry(record, nurse, id, made.id, {
      entryVersion: 1,
      body: { date: '2026-01-02', test: 'ALT', value: 21 },
    });
    const late = changeEntry(record, clinician, id, made.id, {
      entryVersion: 1,
      body: { date: '2026-01-02', test: 'ALT', value: 22 },
    });
    await expect(late).rejects.toBeInstanceOf(Conflict);
    await expect(late).rejects.toMatchObject({ code: 'conflict', current: { version: 3 } });
    await expect(
      saveIdentity(record, clinician, id, { version: 2, identity: identity('Late') }),
    ).rejects.toBeInstanceOf(Conflict);
    await removeEntry(record, clinician, id, made.id, { entryVersion: 2 });
    await expect(removeEntry(record, clinician, id, made.id, { entryVersion: 3 })).rejects.toMatchObject({
      code: 'not-found',
    });
    const history = await readHistory(record, clinician, id);
    expect(history.map(({ version, body }) => [version, body])).toMatchObject([
      [1, { name: { family: 'Twice' } }],
      [1, { value: 20 }],
      [2, { value: 21 }],
      [3, null],
    ]);
  });

  it('refuse what is wrong, with the place and what to do', async () => {
    const { record, clinician } = clinic;
    const { id } = await createPerson(record, clinician, { identity: identity('Wrong') });
    const add = (entryKind: 'laboratory' | 'visit' | 'identity' | 'decision', body: unknown) =>
      addEntry(record, clinician, id, { kind: entryKind, body });
    await expect(add('laboratory', { date: '2026-02-30', test: 'ALT', value: 1 })).rejects.toMatchObject({
      code: 'invalid',
      path: '$.date',
      message: expect.stringContaining('YYYY-MM-DD'),
    });
    await expect(add('visit', { disease: 'psoriasis', date: '2026-01-01', pasi: 99 })).rejects.toMatchObject({
      path: '$.pasi',
      message: expect.stringContaining('at most 72'),
    });
    await expect(add('visit', { disease: 'measles', date: '2026-01-01' })).rejects.toMatchObject({
      path: '$.disease',
    });
    await expect(add('identity', identity('Second'))).rejects.toMatchObject({ path: '$.kind' });
    await expect(
      createPerson(record, clinician, {
        identity: identity('Bad'),
        patient: { birthYear: 1990, disease: 'x' },
      }),
    ).rejects.toMatchObject({ code: 'invalid', path: '$.disease' });
    expect((await listPersons(record, clinician, { search: 'bad' })).total).toBe(0);
    expect((await readPerson(record, clinician, id)).version).toBe(1);
    await expect(readPerson(record, clinician, 'not-a-uuid')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('are open to their own roles only', async () => {
    const { record, clinician, nurse, researcher, chief } = clinic;
    const { id } = await createPerson(record, clinician, {
      identity: identity('Roles'),
      patient: examplePatient('severe'),
    });
    const decision = { date: '2026-01-02', shown: [], chosen: 'none', why: 'wish', by: 'somebody' };
    await expect(addEntry(record, nurse, id, { kind: 'decision', body: decision })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await addEntry(record, clinician, id, { kind: 'decision', body: decision });
    expect((await readPerson(record, clinician, id)).decisions).toHaveLength(1);
    expect((await readPerson(record, nurse, id)).decisions).toHaveLength(0);
    for (const other of [researcher, chief])
      await expect(readPerson(record, other, id)).rejects.toMatchObject({ code: 'forbidden' });

    const own = await clinic.member(['person'], id);
    expect((await readPerson(record, own, id)).decisions).toHaveLength(1);
    expect((await listPersons(record, own)).persons.map((one) => one.id)).toEqual([id]);
    const visit = { disease: 'alopecia-areata', date: '2026-02-01', salt: 60 };
    const { id: entry } = await addEntry(record, own, id, { kind: 'visit', body: visit });
    await expect(addEntry(record, own, id, { kind: 'facts', body: {} })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(changeEntry(record, own, id, entry, { entryVersion: 1, body: visit })).rejects.toMatchObject(
      { code: 'forbidden' },
    );
    const { id: somebodyElse } = await createPerson(record, clinician, { identity: identity('Else') });
    await expect(readPerson(record, own, somebodyElse)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('are guarded for a team until somebody breaks the glass with a reason', async () => {
    const { record, clinician, nurse, chief } = clinic;
    const { id } = await createPerson(record, clinician, {
      identity: identity('Famous', 'Very', {
        birthDate: '1980-01-01',
        numbers: [{ system: 'clinic', value: 'F-1' }],
      }),
    });
    await guardPerson(record, clinician, id, { guarded: true, team: [] });
    await expect(readPerson(record, nurse, id)).rejects.toMatchObject({ code: 'not-found' });
    expect((await listPersons(record, nurse, { search: 'Famous' })).total).toBe(0);
    expect((await listPersons(record, nurse, { search: 'F-1' })).persons).toEqual([
      expect.objectContaining({ id, closed: true, name: '', birthYear: null }),
    ]);
    expect((await listPersons(record, nurse, { search: 'Very Famous 1980-01-01' })).total).toBe(1);
    await expect(breakGlass(record, nurse, id, ' ')).rejects.toMatchObject({ path: '$.reason' });
    const { until } = await breakGlass(record, nurse, id, 'in the emergency room');
    expect(until.getTime()).toBeGreaterThan(Date.now() + 3_500_000);
    expect((await readPerson(record, nurse, id)).identity.name.family).toBe('Famous');
    await expect(
      guardPerson(record, await clinic.member(['clinician']), id, { guarded: false, team: [] }),
    ).rejects.toMatchObject({ code: 'not-found' });
    const colleagues = await listColleagues(record, clinician);
    expect(colleagues.map(({ id }) => id)).toEqual(
      expect.arrayContaining([nurse.account, clinician.account]),
    );
    expect(colleagues.every(({ roles }) => roles.includes('nurse') || roles.includes('clinician'))).toBe(
      true,
    );
    // All of them may be of a team.
    await guardPerson(record, clinician, id, { guarded: true, team: colleagues.map((one) => one.id) });
    expect(await listBrokenGlass(record, chief)).toMatchObject([
      { person: id, account: nurse.account, reason: 'in the emergency room' },
    ]);
  });

  it('are erased for good, and the chain stays whole', async () => {
    const { record, clinician, chief } = clinic;
    const { id } = await createPerson(record, clinician, {
      identity: identity('Gone'),
      patient: examplePatient('severe'),
    });
    const own = await clinic.member(['person'], id);
    await expect(erasePerson(record, clinician, id, 'asked for it')).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(erasePerson(record, chief, id, 'Mrs Gone asked')).rejects.toMatchObject({
      path: '$.reason',
    });
    await erasePerson(record, chief, id, 'asked for it');
    await expect(readPerson(record, clinician, id)).rejects.toMatchObject({ code: 'erased' });
    await expect(readHistory(record, clinician, id)).rejects.toMatchObject({ code: 'erased' });
    expect((await listPersons(record, clinician, { search: 'Gone' })).total).toBe(0);
    expect((await listPersons(record, own)).total).toBe(0);
    expect(await verifyChain(record, chief)).toMatchObject({ whole: true });
    const [event] = (await readAudit(record, chief, { person: id })).filter(
      ({ action }) => action === 'person-erased',
    );
    expect(event).toMatchObject({ account: chief.account, detail: { reason: 'asked for it' } });
  });
});
