import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as record from '@bifrons/record';

const data = mkdtempSync(join(tmpdir(), 'clinic-'));
const clinic = await record.openRecord({ folder: data }, { folder: join(data, 'keys') });
const account = await record.createOrganisation(
  clinic,
  { name: 'Skin clinic', account: { name: 'Dr Kim', login: 'kim' } },
  { passwordHash: '(made by the server)' },
);
const kim = record.memberOf(account);

const { id, version } = await record.createPerson(clinic, kim, {
  identity: { name: { family: 'Müller', given: 'Zoë' }, birthDate: '1993-04-05', numbers: [] },
  patient: {
    birthYear: 1993,
    sex: 'female',
    disease: 'alopecia-areata',
    severity: { salt: 90 },
    treatments: [{ drug: 'baricitinib', doseMg: 4, perDay: 1, fromDate: '2026-01-12' }],
    visits: [{ date: '2026-01-12', salt: 90 }],
  },
});
const { patient, disease } = await record.readPerson(clinic, kim, id);
patient.visits.push({ date: '2026-09-21', salt: 35 });
await record.savePatient(clinic, kim, id, { version, disease, patient });

const [row] = (await record.listPersons(clinic, kim, { search: 'muell', today: '2026-10-01' })).persons;
console.log(row.name, '| version', row.version, '| last seen', row.lastVisit, '|', row.treatments[0].drug);
const late = record.savePatient(clinic, kim, id, { version, disease, patient });
console.log(await late.catch(({ code, current }) => `${code}: it is version ${current.version} now`));
await record.erasePerson(clinic, kim, id, 'asked for it');
console.log(await record.readPerson(clinic, kim, id).catch(({ code }) => code));
console.log('the chain is whole:', (await record.verifyChain(clinic, kim)).whole);
await clinic.close();
