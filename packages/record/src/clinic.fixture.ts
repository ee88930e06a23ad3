import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parsePatientRecord, type PatientRecord } from '@bifrons/knowledge';
import { acceptInvitation, createOrganisation, invite, memberOf } from './accounts/accounts.js';
import { freshDatabase, POSTGRESQL } from './database/database.fixture.js';
import type { Database, Role } from './database/database.js';
import type { Identity } from './entries/kinds.js';
import { openKeys } from './keys/keys.js';
import { recordOf, type ClinicRecord, type Member } from './record.js';

export const KINDS = ['pglite', ...(POSTGRESQL === undefined ? [] : (['postgresql'] as const))] as const;

/** A record with one clinic in it, empty of persons. */
export interface Clinic {
  readonly record: ClinicRecord;
  readonly keyFolder: string;
  readonly chief: Member;
  readonly clinician: Member;
  readonly nurse: Member;
  readonly researcher: Member;
  member(roles: readonly Role[], person?: string): Promise<Member>;
}

export const folder = (): string => mkdtempSync(join(tmpdir(), 'bifrons-'));

export async function freshRecord(kind: Database['kind'], keyFolder = folder()): Promise<ClinicRecord> {
  return recordOf(await freshDatabase(kind), openKeys({ folder: keyFolder }));
}

let logins = 0;
const passwordHash = 'argon2id';

/** Another clinic in a record: none sees the others. */
export async function clinicIn(record: ClinicRecord, keyFolder: string): Promise<Clinic> {
  const login = () => `somebody-${logins++}`;
  const first = await createOrganisation(
    record,
    { name: 'a clinic', account: { name: 'the first', login: login() } },
    { passwordHash },
  );
  const chief = memberOf(first);
  const member = async (roles: readonly Role[], person?: string) => {
    const request = {
      name: roles.join(),
      login: login(),
      roles,
      ...(person === undefined ? {} : { person }),
    };
    const { token } = await invite(record, chief, request);
    return memberOf(await acceptInvitation(record, token, { passwordHash }));
  };
  return {
    record,
    keyFolder,
    chief: { ...chief, roles: ['administrator'] },
    clinician: await member(['clinician']),
    nurse: await member(['nurse']),
    researcher: await member(['researcher']),
    member,
  };
}

export async function freshClinic(kind: Database['kind']): Promise<Clinic> {
  const keyFolder = folder();
  return clinicIn(await freshRecord(kind, keyFolder), keyFolder);
}

export const identity = (family: string, given = 'Ann', more: Partial<Identity> = {}): Identity => ({
  name: { family, given },
  numbers: [],
  ...more,
});

const examples = fileURLToPath(new URL('../../../examples/patients/', import.meta.url));

/** All example patients, the files of the screen's examples among them, that are patient files on their own. */
export function examplePatients(): { readonly name: string; readonly patient: PatientRecord }[] {
  return ['', 'screen/'].flatMap((under) =>
    readdirSync(join(examples, under))
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => {
        const read = parsePatientRecord(readFileSync(join(examples, under, name), 'utf8'));
        return read.ok ? [{ name: `${under}${name}`, patient: read.value }] : [];
      }),
  );
}

export const examplePatient = (name: string): PatientRecord =>
  examplePatients().find((one) => one.name === `${name}.json`)!.patient;
