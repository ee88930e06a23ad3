import { audited, demandRole, workerFor, type ClinicRecord, type Member } from '../record.js';
import { canonical } from '../audit/canonical.js';

/** An organisation's settings by name, for the server's own use: they may hold secrets, such as an issuer's. */
export async function readSettings(
  { database }: ClinicRecord,
  organisation: string,
): Promise<Readonly<Record<string, unknown>>> {
  const rows = await database.as(workerFor(organisation), (work) =>
    work.selectFrom('setting').select(['name', 'value']).where('organisation', '=', organisation).execute(),
  );
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}

/** Writes a setting. The server checks the value; the chain notes the name alone. @throws Refusal unless administrator */
export const writeSetting = async (
  record: ClinicRecord,
  actor: Member,
  name: string,
  value: unknown,
): Promise<void> => {
  demandRole(actor, 'administrator');
  return audited(record, workerFor(actor.organisation, actor.account), async (work, note) => {
    const text = canonical(value);
    await work
      .insertInto('setting')
      .values({ organisation: actor.organisation, name, value: text })
      .onConflict((conflict) => conflict.columns(['organisation', 'name']).doUpdateSet({ value: text }))
      .execute();
    note({ action: 'setting-written', detail: { name } });
  });
};

/** The organisations of this database: the server has one or several. */
export async function organisations({ database }: ClinicRecord): Promise<{ id: string; name: string }[]> {
  return database.as({ organisation: null, account: null, roles: ['worker'] }, (work) =>
    work.selectFrom('organisation').select(['id', 'name']).orderBy('made_at').execute(),
  );
}
