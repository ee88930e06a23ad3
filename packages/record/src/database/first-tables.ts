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
     person uuid references bifrons.person, ${MADE}, disabled_at timestamptz)`,
  `create table bifrons.password (account uuid primary key references bifrons.account, ${OWN}, hash text not null)`,
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
  `create table bifrons.chain_head (organisation uuid primary key references bifrons.organisation, sequence bigint not null,
     hash bytea not null)`,
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

const WORKER = has('worker');
const OWN_OR_WORKER = `${ORGANISATION} or (${WORKER})`;

/** A person of the organisation whom the account may read: its own record, or any that is not guarded from it. */
const READABLE = `((${has('clinician', 'nurse')}) and (not guarded or ${ACCOUNT} = any(team) or exists (
    select from bifrons.broken_glass g where g.person = person.id and g.account = ${ACCOUNT} and g.ends_at > now()))
  or (${has('person')}) and id = ${setting('person')}::uuid or (${WORKER}))`;
/** The same of a row that belongs to a person: the policy of `person` decides. */
const OF_READABLE = `${ORGANISATION} and exists (select from bifrons.person p where p.id = person)`;
/** Kinds of entries that an account reads and writes: decisions are the clinicians' (and the person reads their own). */
const READ_KINDS = `(${has('clinician', 'person', 'worker')} or kind <> 'decision')`;
const WRITTEN_KINDS = `(${has('clinician', 'worker')} or (${has('nurse')}) and kind <> 'decision'
  or (${has('person')}) and kind in ('diary-day', 'visit'))`;
/** Nobody signs for somebody else. */
const SIGNED = `(account is not distinct from ${ACCOUNT} or (${WORKER}))`;

type Right = 'select' | 'insert' | 'update' | 'delete';

/** The rights on a table, each for the rows of which its condition is true. */
function policies(table: string, rights: Partial<Record<Right, string>>): string[] {
  const made = Object.entries(rights).map(([right, rows]) => {
    const using = right === 'insert' ? '' : `using (${rows})`;
    const check = right === 'insert' || right === 'update' ? `with check (${rows})` : '';
    return `create policy own_${right} on bifrons.${table} for ${right} ${using} ${check}`;
  });
  return [
    `alter table bifrons.${table} enable row level security`,
    `alter table bifrons.${table} force row level security`,
    ...made,
    `grant ${Object.keys(rights).join(', ')} on bifrons.${table} to bifrons_app`,
  ];
}
const all = (rows: string): Partial<Record<Right, string>> => ({
  select: rows,
  insert: rows,
  update: rows,
  delete: rows,
});

/**
 * Who may touch what. Every transaction takes the role `bifrons_app`, which owns nothing, and says for whom it works
 * (`bifrons.organisation`, `account`, `roles`, `person`); without that no row is seen. The role `worker` is the server's own:
 * logging in, accounts, backups, researchers' exports, after the code has looked at the roles of who asked.
 */
export const RIGHTS: readonly string[] = [
  `do $$ begin
     if not exists (select from pg_roles where rolname = 'bifrons_app') then
       begin create role bifrons_app nologin; exception when duplicate_object or unique_violation then null; end;
     end if;
     if not pg_has_role(current_user, 'bifrons_app', 'member') then
       execute format('grant bifrons_app to %I', current_user);
     end if;
   end $$`,
  `grant usage on schema bifrons to bifrons_app`,
  ...policies('organisation', {
    select: `id = ${setting('organisation')}::uuid or (${WORKER})`,
    insert: WORKER,
  }),
  ...policies('account', { select: OWN_OR_WORKER, insert: WORKER, update: WORKER }),
  ...policies('password', all(WORKER)),
  ...policies('passkey', all(WORKER)),
  ...policies('federated_login', all(WORKER)),
  ...policies('invitation', all(WORKER)),
  ...policies('session', all(WORKER)),
  ...policies('setting', all(WORKER)),
  ...policies('person', {
    select: `${ORGANISATION} and ${READABLE}`,
    insert: `${ORGANISATION} and (${has('clinician', 'nurse', 'worker')})`,
    update: `${ORGANISATION} and ${READABLE}`,
  }),
  ...policies('person_key', {
    select: OF_READABLE,
    insert: OF_READABLE,
    update: `${ORGANISATION} and (${WORKER})`,
  }),
  ...policies('blind_index', { select: OF_READABLE, insert: OF_READABLE, delete: OF_READABLE }),
  ...policies('entry', {
    select: `${OF_READABLE} and ${READ_KINDS}`,
    insert: `${OF_READABLE} and ${WRITTEN_KINDS} and ${SIGNED}`,
  }),
  ...policies('broken_glass', {
    select: `${ORGANISATION} and (account = ${ACCOUNT} or (${WORKER}))`,
    insert: `${ORGANISATION} and (${WORKER})`,
  }),
  ...policies('chain_head', { select: ORGANISATION, insert: ORGANISATION, update: ORGANISATION }),
  ...policies('audit', {
    select: `${ORGANISATION} and (${has('administrator', 'worker')})`,
    insert: `${ORGANISATION} and ${SIGNED}`,
  }),
  ...policies('card_feedback', {
    select: `${ORGANISATION} and (${has('administrator', 'clinician', 'worker')})`,
    insert: `${ORGANISATION} and (${WORKER})`,
  }),
];
