import { createHash } from 'node:crypto';
import type { Work } from '../database/database.js';
import { canonical } from './canonical.js';

/** Something that was done or read, before it has its place in the chain. */
export interface Happening {
  readonly action: string;
  readonly person?: string;
  readonly entry?: string;
  readonly entryVersion?: number;
  /** Nothing that identifies a person: names of fields, numbers of rows, ids. */
  readonly detail?: Readonly<Record<string, unknown>>;
  /** The ciphertext that was written; the chain keeps its SHA-256. */
  readonly content?: Uint8Array;
}

/** What an event's hash covers. */
export interface HashedEvent {
  readonly organisation: string;
  readonly sequence: number;
  readonly at: Date;
  readonly account: string | null;
  readonly action: string;
  readonly person: string | null;
  readonly entry: string | null;
  readonly entry_version: number | null;
  /** As the column has it: canonical JSON. */
  readonly detail: string;
  readonly content: Uint8Array | null;
  readonly previous: Uint8Array;
}

/** Where a chain ends. */
export interface ChainHead {
  /** 0 before the first event. */
  readonly sequence: number;
  /** SHA-256 in hex. */
  readonly hash: string;
}

/** The hash before the first event. */
export const beginning = new Uint8Array(32);
export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
export const sha256 = (bytes: Uint8Array | string): Uint8Array =>
  new Uint8Array(createHash('sha256').update(bytes).digest());

/** SHA-256 over the event as canonical JSON, with bytes in hex and the time in milliseconds of UTC. */
export function hashOf(event: HashedEvent): Uint8Array {
  return sha256(
    canonical({
      organisation: event.organisation,
      sequence: event.sequence,
      at: event.at.toISOString(),
      account: event.account,
      action: event.action,
      person: event.person,
      entry: event.entry,
      entryVersion: event.entry_version,
      detail: event.detail,
      content: event.content === null ? null : hex(event.content),
      previous: hex(event.previous),
    }),
  );
}

/**
 * Adds events to an organisation's chain, in their order. The row of the chain's head is held until the transaction ends, so
 * call it last.
 */
export async function append(
  work: Work,
  organisation: string,
  account: string | null,
  happenings: readonly Happening[],
): Promise<void> {
  if (happenings.length === 0) return;
  await work
    .insertInto('chain_head')
    .values({ organisation, sequence: 0, hash: beginning })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const head = await work
    .selectFrom('chain_head')
    .select(['sequence', 'hash'])
    .where('organisation', '=', organisation)
    .forUpdate()
    .executeTakeFirstOrThrow();
  let sequence = Number(head.sequence);
  let previous = head.hash;
  const at = new Date();
  const rows = happenings.map((one) => {
    const event: HashedEvent = {
      organisation,
      sequence: ++sequence,
      at,
      account,
      action: one.action,
      person: one.person ?? null,
      entry: one.entry ?? null,
      entry_version: one.entryVersion ?? null,
      detail: canonical(one.detail ?? {}),
      content: one.content === undefined ? null : sha256(one.content),
      previous,
    };
    previous = hashOf(event);
    return { ...event, hash: previous };
  });
  // Within the number of parameters of one statement.
  for (let from = 0; from < rows.length; from += 1000)
    await work
      .insertInto('audit')
      .values(rows.slice(from, from + 1000))
      .execute();
  await work
    .updateTable('chain_head')
    .set({ sequence, hash: previous })
    .where('organisation', '=', organisation)
    .execute();
}
