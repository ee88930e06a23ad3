const OWN = `organisation uuid not null references bifrons.organisation`;
const MADE = `made_at timestamptz not null default now()`;

/** The tables of the record. SQL of PostgreSQL 15, no extension. */
export const TABLES: readonly string[] = [
  `create schema if not exists bifrons`,
  `create table bifrons.organisation (id uuid primary key default gen_random_uuid(), name text not null, ${MADE})`,
  `create table bifrons.person (id uuid primary key default gen_random_uuid(), ${OWN}, version integer not null,
     guarded boolean not null default false, team uuid[] not null default '{}', ${MADE},
     changed_at timestamptz not null default now(), erased_at timestamptz)`,
  `create table bifrons.account (id uuid primary key default gen_random_uuid(), ${OWN}, name text not null,
     login text not null unique check (login = lower(login)), roles text[] not null,
     person uuid references bifrons.person, password text, ${MADE}, disabled_at timestamptz)`,
  `create table bifrons.passkey (id text primary key, ${OWN}, account uuid not null references bifrons.account,
     public_key bytea not null, counter bigint not null, transports text[] not null default '{}', name text not null,
     ${MADE}, used_at timestamptz)`,
  `create table bifrons.federated_login (issuer text not null, subject text not null, ${OWN},
     account uuid not null references bifrons.account, ${MADE}, primary key (issuer, subject))`,
  `create table bifrons.invitation (token bytea primary key, ${OWN}, account uuid not null references bifrons.account,
     ends_at timestamptz not null, used_at timestamptz)`,
  `create table bifrons.session (id uuid primary key default gen_random_uuid(), token bytea not null unique, ${OWN},
     account uuid not null references bifrons.account, ${MADE}, seen_at timestamptz not null default now(),
     agent text not null, ended_at timestamptz)`,
  `create table bifrons.setting (${OWN}, name text not null, value jsonb not null, primary key (organisation, name))`,
  `create table bifrons.person_key (person uuid primary key references bifrons.person, ${OWN}, wrapped bytea,
     key_id text not null, destroyed_at timestamptz, check ((wrapped is null) = (destroyed_at is not null)))`,
  `create table bifrons.blind_index (${OWN}, person uuid not null references bifrons.person, kind text not null,
     value bytea not null, primary key (organisation, kind, value, person))`,
  `create table bifrons.entry (id uuid not null, ${OWN}, person uuid not null references bifrons.person,
     version integer not null check (version > 0), person_version integer not null, kind text not null, body bytea,
     account uuid not null references bifrons.account, ${MADE}, primary key (id, version))`,
  `create index entry_of_person on bifrons.entry (person, id, version desc)`,
  `create table bifrons.broken_glass (id uuid primary key default gen_random_uuid(), ${OWN},
     person uuid not null references bifrons.person, account uuid not null references bifrons.account,
     reason bytea not null, ${MADE}, ends_at timestamptz not null)`,
  `create table bifrons.audit (${OWN}, sequence bigint not null, at timestamptz not null, account uuid, action text not null,
     person uuid, entry uuid, entry_version integer, detail text not null, content bytea, previous bytea not null,
     hash bytea not null, primary key (organisation, sequence))`,
  `create table bifrons.card_feedback (id uuid primary key default gen_random_uuid(), ${OWN}, service text not null,
     card text not null, outcome text not null, at timestamptz not null, detail text not null)`,
];

const setting = (name: string): string => `nullif(current_setting('bifrons.${name}', true), '')`;
const ORGANISATION = `organisation = ${setting('organisation')}::uuid`;
const ACCOUNT = `${setting('account')}::uuid`;
const has = (...roles: string[]): string =>
  `string_to_array(${setting('roles')}, ',') && array[${roles.map((role) => `'${role}'`).join(', ')}]`;

/** A person of the organisation whom the account may read: its own record, or any that is not guarded from it. */
const READABLE = `((${has('clinician', 'nurse')}) and (not guarded or ${ACCOUNT} = any(team) or exists (
    select from bifrons.broken_glass g where g.person = person.id and g.account = ${ACCOUNT} and g.ends_at > now()))
  or (${has('person')}) and id = ${setting('person')}::uuid)`;
/** The same of a row that belongs to a person: the policy of `person` decides. */
const OF_READABLE = `exists (select from bifrons.person p where p.id = person)`;
const WORKER = has('worker');

const policy = (table: string, rights: string, using: string): string[] => [
  `alter table bifrons.${table} enable row level security`,
  `alter table bifrons.${table} force row level security`,
  `create policy own on bifrons.${table} using (${using}) with check (${using})`,
  `grant ${rights} on bifrons.${table} to bifrons_app`,
];

/**
 * Who may touch what. Every transaction takes the role `bifrons_app`, which owns nothing, and says for whom it works
 * (`bifrons.organisation`, `account`, `roles`, `person`); without that no row is seen. The role `worker` is the server's own:
 * logging in, backups, researchers' exports.
 */
export const RIGHTS: readonly string[] = [
  `do $$ begin
     if not exists (select from pg_roles where rolname = 'bifrons_app') then create role bifrons_app nologin; end if;
     execute format('grant bifrons_app to %I', current_user);
   end $$`,
  `grant usage on schema bifrons to bifrons_app`,
  ...policy('organisation', 'select, insert', `id = ${setting('organisation')}::uuid or (${WORKER})`),
  ...policy('account', 'select, insert, update', `${ORGANISATION} or (${WORKER})`),
  ...policy('passkey', 'select, insert, update, delete', `${ORGANISATION} or (${WORKER})`),
  ...policy('federated_login', 'select, insert, delete', `${ORGANISATION} or (${WORKER})`),
  ...policy('invitation', 'select, insert, update', `${ORGANISATION} or (${WORKER})`),
  ...policy('session', 'select, insert, update', `${ORGANISATION} or (${WORKER})`),
  ...policy('setting', 'select, insert, update', `${ORGANISATION} or (${WORKER})`),
  ...policy('person', 'select, insert, update', `${ORGANISATION} and (${READABLE} or (${WORKER}))`),
  ...policy('person_key', 'select, insert, update', `${ORGANISATION} and (${OF_READABLE})`),
  ...policy('blind_index', 'select, insert, delete', `${ORGANISATION} and (${OF_READABLE})`),
  ...policy('entry', 'select, insert', `${ORGANISATION} and (${OF_READABLE})`),
  ...policy('broken_glass', 'select, insert', `${ORGANISATION} and (account = ${ACCOUNT} or (${WORKER}))`),
  ...policy('audit', 'select, insert', ORGANISATION),
  ...policy('card_feedback', 'select, insert', ORGANISATION),
];
