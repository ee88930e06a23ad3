import {
  examinationSchema,
  labSchema,
  medicationSchema,
  patientFactsSchema,
  patientSchema,
  readBySchema,
  seenSchemasOf,
  treatmentSchema,
  type PatientFacts,
  type PatientRecord,
  type Problem,
} from '@bifrons/knowledge';
import { phrase } from '@bifrons/language';
import * as z from 'zod/mini';
import { Refusal } from '../refusal.js';

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const date = () => z.iso.date().check(z.describe('a date as YYYY-MM-DD'));
const disease = () => text(60).check(z.describe('the id of a disease'));
const note = () => z.exactOptional(text(20_000));
const bareList = z.enum(['medications', 'labs', 'examinations', 'treatments', 'visits', 'diary']);

/** Why a treatment began. */
export const startReasons = [
  'first-treatment',
  'inadequate-response',
  'adverse-event',
  'flare',
  'resumed',
  'dose-change',
  'other',
] as const;
/** Why a treatment ended. */
export const endReasons = [
  'inadequate-response',
  'loss-of-response',
  'adverse-event',
  'infection',
  'pregnancy',
  'surgery',
  'remission',
  'wish',
  'cost',
  'lost-to-follow-up',
  'dose-change',
  'other',
] as const;

/** Who a person is: name, date of birth, numbers. */
export const identitySchema = z.strictObject({
  name: z.strictObject({
    family: text(200).check(z.describe('the family name')),
    given: z.string().check(z.maxLength(200), z.describe('the given names')),
  }),
  birthDate: z.exactOptional(date()),
  numbers: z
    .array(
      z.strictObject({
        system: text(200).check(z.describe('whose number it is: a clinic, an insurance, a web address')),
        value: text(100).check(z.describe('the number')),
      }),
    )
    .check(z.maxLength(20)),
});
/** Who a person is. */
export type Identity = z.infer<typeof identitySchema>;

const personSchema = z.strictObject({
  birthYear: patientSchema.shape.birthYear,
  birthDate: patientSchema.shape.birthDate,
  sex: z.exactOptional(patientSchema.shape.sex),
  weightKg: patientSchema.shape.weightKg,
  systemicSteroid: patientSchema.shape.systemicSteroid,
  matters: patientSchema.shape.matters,
  /** Lists that are known to be empty: nothing is taken, which is more than not knowing what is. */
  none: z.exactOptional(z.array(bareList)),
});

/** What is seen of any disease; `bodySchemaOf` has what is seen of one. */
const seen = seenSchemasOf('');
const fixed = {
  identity: identitySchema,
  person: personSchema,
  facts: patientFactsSchema,
  laboratory: labSchema,
  examination: examinationSchema,
  medicine: medicationSchema,
  treatment: z.extend(treatmentSchema, {
    startReason: z.exactOptional(z.enum(startReasons)),
    endReason: z.exactOptional(z.enum(endReasons)),
    pause: z.exactOptional(z.literal(true)),
    note: note(),
  }),
  'adverse-event': z.strictObject({
    date: date(),
    what: text(500),
    grade: z.exactOptional(z.int().check(z.minimum(1), z.maximum(5), z.describe('CTCAE grade, 1 to 5'))),
    serious: z.exactOptional(z.boolean()),
    medicine: z.exactOptional(text(200).check(z.describe('the medicine it may come from'))),
    ended: z.exactOptional(date()),
    note: note(),
  }),
  decision: z.strictObject({
    date: date(),
    shown: z
      .array(z.record(z.string(), z.json()))
      .check(z.describe('the options with their figures, as shown')),
    chosen: text(500),
    why: text(20_000),
    by: text(200),
  }),
  document: z
    .strictObject({
      date: date(),
      title: text(500),
      mediaType: z.string().check(z.regex(/^[\w.+-]+\/[\w.+-]+$/), z.describe('such as text/html')),
      text: z.exactOptional(z.string()),
      base64: z.exactOptional(z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/))),
    })
    .check(
      z.refine(({ text: plain, base64 }) => (plain === undefined) !== (base64 === undefined), {
        error: 'give either "text" or "base64"',
      }),
    ),
};
const ofDisease = (id: string) => {
  const { severity, visit, diaryDay } = id === '' ? seen : seenSchemasOf(id);
  return {
    episode: z.strictObject({
      disease: disease(),
      severity: z.exactOptional(severity),
      since: z.exactOptional(date()),
      ended: z.exactOptional(date()),
      none: z.exactOptional(z.array(bareList)),
    }),
    visit: z.extend(visit, {
      disease: disease(),
      drawing: z.exactOptional(
        z.string().check(z.maxLength(2_000_000), z.describe('the extent as it was drawn')),
      ),
    }),
    'diary-day': z.extend(diaryDay, { disease: disease() }),
  };
};
/** The kinds of entries that a person's record is made of. */
export const entryKinds = [
  'identity',
  'person',
  'facts',
  'episode',
  'visit',
  'diary-day',
  'laboratory',
  'examination',
  'medicine',
  'treatment',
  'adverse-event',
  'decision',
  'document',
] as const;
/** What an entry of the record can be. */
export type EntryKind = (typeof entryKinds)[number];

type Row<K extends keyof PatientRecord> =
  NonNullable<PatientRecord[K]> extends readonly (infer R)[] ? R : never;

/** What each kind of entry has in it. */
export interface EntryBodies {
  identity: Identity;
  person: z.infer<typeof personSchema>;
  facts: PatientFacts;
  episode: z.infer<ReturnType<typeof ofDisease>['episode']>;
  visit: Row<'visits'> & { disease: string; drawing?: string };
  'diary-day': Row<'diary'> & { disease: string };
  laboratory: Row<'labs'>;
  examination: Row<'examinations'>;
  medicine: Row<'medications'>;
  treatment: z.infer<typeof fixed.treatment>;
  'adverse-event': z.infer<(typeof fixed)['adverse-event']>;
  decision: z.infer<typeof fixed.decision>;
  document: z.infer<typeof fixed.document>;
}

/** Of these a person has one entry each. */
export const singleKinds: readonly EntryKind[] = ['identity', 'person', 'facts'];

/** The schema of a kind of entry; with a disease, what is seen of that one. For checks and for OpenAPI (`z.toJSONSchema`). */
export function bodySchemaOf(kind: EntryKind, id = ''): z.core.$ZodType {
  const known: Readonly<Record<string, z.core.$ZodType>> = { ...fixed, ...ofDisease(id) };
  return known[kind]!;
}

/**
 * Reads the body of an entry.
 * @throws Refusal with every deviation, and the path of the first
 */
export function readBody<K extends EntryKind>(kind: K, body: unknown): EntryBodies[K] {
  if (!entryKinds.includes(kind))
    throw new Refusal(
      'invalid',
      phrase('{kind} is not a kind of entry; known: {names}', {
        kind: String(kind),
        names: entryKinds.join(', '),
      }),
      '$.kind',
    );
  const id = (body as { disease?: unknown } | null)?.disease;
  return readAs(bodySchemaOf(kind, typeof id === 'string' ? id : ''), body) as EntryBodies[K];
}

/** @throws Refusal */
export function readAs<S extends z.core.$ZodType>(schema: S, value: unknown): z.core.output<S> {
  const { value: read, problems } = readBySchema(schema, value);
  if (problems.length === 0) return read!;
  throw refusalOf(problems);
}

/** What is wrong with an input, as one refusal. */
export function refusalOf(problems: readonly Problem[]): Refusal {
  const told = problems.map(({ path, message, suggestion }) =>
    suggestion === undefined
      ? phrase('{path} {message}', { path, message })
      : phrase('{path} {message} ({suggestion})', { path, message, suggestion }),
  );
  return new Refusal('invalid', told, problems[0]!.path);
}
