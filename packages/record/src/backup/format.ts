import { createHmac } from 'node:crypto';
import { canonical } from '../audit/canonical.js';
import { hex } from '../audit/chain.js';
import type { Schema } from '../database/schema.js';
import type { Keys } from '../keys/keys.js';

/**
 * An export is NDJSON: a header, one line for each row, an end with how many rows there are. Every line carries the beginning
 * of an HMAC over itself and all lines before it, by a key that is derived from the key outside the database: a changed, lost
 * or moved line is found, and named.
 */
export const format = 1;

/**
 * What is carried, in an order in which each row stands after those that it refers to; and by what its rows are sorted.
 * Sessions and invitations stay behind: they are of the server that gave them.
 */
export const carried = {
  organisation: ['id'],
  person: ['id'],
  account: ['id'],
  password: ['account'],
  passkey: ['id'],
  federated_login: ['issuer', 'subject'],
  setting: ['name'],
  person_key: ['person'],
  blind_index: ['kind', 'value', 'person'],
  entry: ['id', 'version'],
  broken_glass: ['id'],
  card_feedback: ['id'],
  audit: ['sequence'],
  chain_head: ['organisation'],
} as const satisfies Partial<Record<keyof Schema, readonly string[]>>;
export type CarriedTable = keyof typeof carried;
export const carriedTables = Object.keys(carried) as CarriedTable[];

export interface Header {
  readonly bifrons: 'record';
  readonly format: number;
  readonly migrations: readonly string[];
  readonly madeAt: string;
  /** The id of the key of the lines' HMACs, and of the blind index. */
  readonly key: string;
  readonly organisations: readonly {
    readonly id: string;
    readonly sequence: number;
    readonly hash: string;
  }[];
}
export interface RowLine {
  readonly table: CarriedTable;
  readonly row: Readonly<Record<string, unknown>>;
}
export interface End {
  readonly end: true;
  readonly rows: Readonly<Partial<Record<CarriedTable, number>>>;
}
export type Line = Header | RowLine | End;

/** Makes the mark of each line, one after the other. */
export function marker(keys: Keys, id: string): (line: Line) => string {
  const key = keys.derived('export', id);
  let mark = '';
  return (line) => {
    mark = createHmac('sha256', key).update(mark).update(canonical(line)).digest('hex');
    return mark.slice(0, 32);
  };
}

/** A value of a column as JSON has it: bytes as `{ "hex": … }`, times as ISO 8601 in milliseconds. */
export function written(value: unknown): unknown {
  if (value instanceof Uint8Array) return { hex: hex(value) };
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'bigint') return Number(value);
  return value;
}

/** Columns that are not of the type that JSON gives them. */
const numbers = ['sequence', 'counter'];
const json = ['value'];

export const writtenRow = (row: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      numbers.includes(name) && value !== null ? Number(value) : written(value),
    ]),
  );

/** A row as the drivers take it. */
export const readRow = ({ table, row }: RowLine): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (table === 'setting' && json.includes(name)) return [name, JSON.stringify(value)];
      const bytes = (value as { hex?: unknown } | null)?.hex;
      return [name, typeof bytes === 'string' ? Buffer.from(bytes, 'hex') : value];
    }),
  );
