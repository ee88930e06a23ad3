import type { ColumnType, Generated } from 'kysely';

/** The tables of migration 0001, as Kysely sees them. All stand in the schema `bifrons`. */
export interface Schema {
  organisation: OrganisationTable;
  account: AccountTable;
  password: PasswordTable;
  passkey: PasskeyTable;
  federated_login: FederatedLoginTable;
  invitation: InvitationTable;
  session: SessionTable;
  setting: SettingTable;
  person: PersonTable;
  person_key: PersonKeyTable;
  blind_index: BlindIndexTable;
  entry: EntryTable;
  broken_glass: BrokenGlassTable;
  chain_head: ChainHeadTable;
  audit: AuditTable;
  card_feedback: CardFeedbackTable;
}

type Time = ColumnType<Date, Date | string, Date | string>;
type MadeAt = ColumnType<Date, Date | string | undefined, never>;
/** Bytes: `Buffer` from PostgreSQL, `Uint8Array` from PGlite. */
type Bytes = Uint8Array;
/** A bigint: text from PostgreSQL, a number from PGlite. */
type Count = ColumnType<number | string, number, number>;

export interface OrganisationTable {
  id: Generated<string>;
  name: string;
  made_at: MadeAt;
}

export interface AccountTable {
  id: Generated<string>;
  organisation: string;
  name: string;
  /** What the account logs in with, in lower case; unique in the database. */
  login: string;
  roles: string[];
  /** Of an account with the role `person`: whose record it is. */
  person: string | null;
  made_at: MadeAt;
  disabled_at: Time | null;
}

/** Of accounts that have one beside passkeys and other issuers. */
export interface PasswordTable {
  account: string;
  organisation: string;
  /** argon2id */
  hash: string;
}

export interface PasskeyTable {
  /** The credential's id, base64url. */
  id: string;
  organisation: string;
  account: string;
  public_key: Bytes;
  counter: Count;
  transports: string[];
  name: string;
  made_at: MadeAt;
  used_at: Time | null;
}

export interface FederatedLoginTable {
  issuer: string;
  subject: string;
  organisation: string;
  account: string;
  made_at: MadeAt;
}

export interface InvitationTable {
  /** SHA-256 of the token. */
  token: Bytes;
  organisation: string;
  account: string;
  ends_at: Time;
  used_at: Time | null;
}

export interface SessionTable {
  id: Generated<string>;
  /** SHA-256 of the token in the cookie. */
  token: Bytes;
  organisation: string;
  account: string;
  made_at: MadeAt;
  seen_at: Time;
  agent: string;
  ended_at: Time | null;
}

export interface SettingTable {
  organisation: string;
  name: string;
  value: ColumnType<unknown, string, string>;
}

export interface PersonTable {
  id: Generated<string>;
  organisation: string;
  /** Goes up by one with each change to anything of the person. */
  version: number;
  /** Only the team may read, and who breaks the glass. */
  guarded: Generated<boolean>;
  team: Generated<string[]>;
  made_at: MadeAt;
  changed_at: ColumnType<Date, Date | undefined, Date>;
  erased_at: Time | null;
}

export interface PersonKeyTable {
  person: string;
  organisation: string;
  /** The person's key, encrypted by the key outside the database; null once destroyed. */
  wrapped: Bytes | null;
  /** Which key outside the database. */
  key_id: string;
  destroyed_at: Time | null;
}

export interface BlindIndexTable {
  organisation: string;
  person: string;
  /** What of the person: a word of the name, a number, a date of birth. */
  kind: string;
  /** HMAC-SHA-256 of it. */
  value: Bytes;
}

/** One version of one entry; a row is never changed. */
export interface EntryTable {
  id: string;
  organisation: string;
  person: string;
  /** From 1. */
  version: number;
  /** The version of the person that this made. */
  person_version: number;
  kind: string;
  /** AES-256-GCM by the person's key; null when this version removes the entry. */
  body: Bytes | null;
  account: string;
  made_at: MadeAt;
}

export interface BrokenGlassTable {
  id: Generated<string>;
  organisation: string;
  person: string;
  account: string;
  /** Why, encrypted by the person's key. */
  reason: Bytes;
  made_at: MadeAt;
  ends_at: Time;
}

/** The last event of each organisation's chain. Its row is held while an event is added, so that there is no gap and no fork. */
export interface ChainHeadTable {
  organisation: string;
  sequence: Count;
  hash: Bytes;
}

/** The chain: each event's hash covers the event and the hash before it. Rows are only ever added. */
export interface AuditTable {
  organisation: string;
  /** From 1, without a gap, per organisation. */
  sequence: Count;
  at: Time;
  account: string | null;
  action: string;
  person: string | null;
  entry: string | null;
  entry_version: number | null;
  /** Nothing that identifies a person. Canonical JSON text, so that its hash can be made again. */
  detail: string;
  /** SHA-256 of the ciphertext that the event is about. */
  content: Bytes | null;
  previous: Bytes;
  hash: Bytes;
}

export interface CardFeedbackTable {
  id: Generated<string>;
  organisation: string;
  service: string;
  card: string;
  outcome: string;
  at: Time;
  /** Suggestions taken, code and text of the reason: JSON text. */
  detail: string;
}
