import type { ClinicRecord, Member } from '../record.js';

const toCome = (...some: unknown[]): never => {
  throw new Error(`to come ${some.length}`);
};

/**
 * Writes everything of the organisation to a file (NDJSON, readable by its owner only), all of one moment; the file has its
 * name when it is whole. `actor` of the server itself with `organisation` for one of them, null for all.
 * @returns rows by table, and the chain's heads by organisation
 * @throws Refusal unless administrator
 */
export const exportRecord = (
  record: ClinicRecord,
  actor: Member | null,
  file: string,
): Promise<{ rows: Readonly<Record<string, number>> }> => toCome(record, actor, file);

/**
 * Reads an export into an empty database. Nothing is written unless all of it is right: format, every line, counts, chains,
 * keys.
 * @throws Refusal, naming the line
 */
export const importRecord = (
  record: ClinicRecord,
  file: string,
): Promise<{ rows: Readonly<Record<string, number>> }> => toCome(record, file);
