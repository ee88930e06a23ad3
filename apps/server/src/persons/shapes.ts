import { dueStates, entryKinds, type Entry, type PersonView } from '@bifrons/record';
import { z } from 'zod';

/** A piece of the record whose own shape packages/record checks: what goes in, it has read; what comes out, it wrote. */
const piece = z.looseObject({});
export const patientFile = piece.describe(
  'a patient file: packages/knowledge/schemas/patient.schema.json says what may be in it',
);
export const entryBody = piece.describe(
  'what the kind of entry has in it: packages/record/src/entries/kinds.ts',
);

export const kind = z.enum(entryKinds);
export const versionMade = z.object({ version: z.number() });
export const ofPerson = z.object({ id: z.uuid() });
export const ofEntry = z.object({ id: z.uuid(), entry: z.uuid() });

const entry = z.object({
  id: z.uuid(),
  kind,
  version: z.number(),
  body: piece,
  /** The account that wrote this version. */
  by: z.uuid(),
  at: z.string(),
});
export const entryShape = entry;

export const personRow = z.object({
  id: z.uuid(),
  name: z.string(),
  number: z.string().optional(),
  birthYear: z.number().nullable(),
  version: z.number(),
  guarded: z.boolean(),
  /** Guarded, and of another team: only breaking the glass opens them. */
  closed: z.literal(true).optional(),
  diseases: z.array(z.string()).readonly(),
  treatments: z.array(z.object({ drug: z.string(), fromDate: z.string() })).readonly(),
  lastVisit: z.string().optional(),
  due: z.array(z.object({ what: z.string(), date: z.string(), state: z.enum(dueStates) })).readonly(),
});

export const personShape = z.object({
  id: z.uuid(),
  version: z.number(),
  guarded: z.boolean(),
  team: z.array(z.uuid()).readonly(),
  identity: piece,
  identityEntry: z.uuid(),
  diseases: z.array(z.string()).readonly(),
  disease: z.string().nullable(),
  patient: piece.nullable(),
  episodes: z.array(entry),
  visits: z.array(entry),
  treatments: z.array(entry),
  adverseEvents: z.array(entry),
  decisions: z.array(entry),
  documents: z
    .array(
      z.object({
        id: z.uuid(),
        version: z.number(),
        date: z.string(),
        title: z.string(),
        mediaType: z.string(),
      }),
    )
    .readonly(),
});

export const entrySeen = (one: Entry): z.input<typeof entry> => ({
  ...one,
  body: { ...one.body },
  at: one.at.toISOString(),
});

export const personSeen = (view: PersonView): z.input<typeof personShape> => ({
  ...view,
  identity: { ...view.identity },
  patient: view.patient === null ? null : { ...view.patient },
  episodes: view.episodes.map(entrySeen),
  visits: view.visits.map(entrySeen),
  treatments: view.treatments.map(entrySeen),
  adverseEvents: view.adverseEvents.map(entrySeen),
  decisions: view.decisions.map(entrySeen),
});
