import {
  isIndication,
  knownDiseaseIds,
  patientFactVocabulary,
  type Indication,
  type PatientRecord,
} from '@bifrons/knowledge';
import { phrase, type Phrase, type Say } from '@bifrons/language';
import type { CdsRequest } from './request.js';
import { at, isFields, listAt, textAt } from '../fhir/import/fields.js';
import { applyLines } from '../fhir/import/apply.js';
import type { FoundLine } from '../fhir/import/line.js';
import { readBundle } from '../fhir/import/table.js';

/** A person as a call knows them. */
export interface CalledPerson {
  /** Undefined where not even a year of birth is known. */
  readonly record?: PatientRecord;
  /** What the medicine is for, where the data say so. */
  readonly indication?: Indication;
  /** What is not known for certain, or was not looked at. */
  readonly notes: readonly Phrase[];
  /** Whether anything was said about medicines. */
  readonly medicinesKnown: boolean;
}

/** The data without which nothing can be said. */
export type MissingData = { readonly missing: readonly string[] };

/** The keys that a prefetch gives, without the ones that failed. */
function pagesOf(prefetch: CdsRequest['prefetch']): {
  readonly pages: Readonly<Record<string, unknown>>;
  readonly notes: readonly Phrase[];
} {
  const notes: Phrase[] = [];
  const pages: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(prefetch)) {
    if (value === null || value === undefined) continue;
    if (isFields(value) && value['resourceType'] === 'OperationOutcome') {
      const [issue] = listAt(value, 'issue');
      notes.push(
        phrase('{key} could not be read: {error}', {
          key,
          error:
            textAt(issue, 'diagnostics') ??
            textAt(at(issue, 'details'), 'text') ??
            textAt(issue, 'code') ??
            '–',
        }),
      );
      continue;
    }
    pages[key] = value;
  }
  return { pages, notes };
}

const expected = ['conditions', 'observations', 'allergies', 'immunizations'] as const;

/**
 * The person of a call. Nobody looks at the lines of the table here, so of what would have to be looked at only that counts
 * which can make a verdict graver: medicines, allergies, and answers that are not harmless. The rest is named.
 */
export function personOfCall(
  request: CdsRequest,
  today: string,
  known: PatientRecord | undefined,
  say: Say,
): CalledPerson | MissingData {
  const { pages, notes: failures } = pagesOf(request.prefetch);
  const name = `Patient/${request.context.patientId}`;
  const missing = [
    ...(pages['patient'] === undefined && known === undefined ? ['patient'] : []),
    ...(pages['medications'] === undefined && pages['statements'] === undefined && known === undefined
      ? ['medications']
      : []),
  ];
  // What is ordered can be screened without the other medicines: they are then unknown.
  if (missing.includes('patient') || (request.hook === 'patient-view' && missing.length > 0))
    return { missing };
  const reading = readBundle(Object.values(pages), {
    today,
    person: name,
    ...(known === undefined ? {} : { patient: known }),
  });
  if (!reading.ok)
    return {
      notes: [
        ...failures,
        ...reading.problems.map(({ path, message }) => phrase('{path} {message}', { path, message })),
      ],
      medicinesKnown: false,
      ...(known === undefined ? {} : { record: known, ...indicationOf(known.disease) }),
    };
  const { lines, incomplete } = reading.value;
  const taken = lines.map((line) => (isGraver(line) ? { ...line, accepted: true } : line));
  const unseen = lines.filter(
    (line) => (line.state === 'check' || line.state === 'conflict') && !isGraver(line),
  );
  const medicinesRead = pages['medications'] !== undefined || pages['statements'] !== undefined;
  const disease = taken.flatMap(({ becomes, accepted }) =>
    accepted && becomes?.kind === 'set' && becomes.values.disease !== undefined
      ? [becomes.values.disease]
      : [],
  )[0];
  const applied = applyLines(
    // A file needs a disease; it is not what is screened for where nothing says so.
    known,
    disease === undefined && known === undefined ? [...taken, placeholder()] : taken,
    new Date(`${today}T12:00:00Z`),
    request.context.patientId,
  );
  const notes = [
    ...failures,
    ...incomplete,
    ...expected
      .filter((key) => request.prefetch[key] === undefined || request.prefetch[key] === null)
      .map((key) => phrase('{key} were not given: what they would say is unknown', { key })),
    ...(medicinesRead
      ? []
      : [phrase('{key} were not given: what they would say is unknown', { key: 'medications' })]),
    ...unseen.map(({ says, because }) =>
      because[0] === undefined
        ? phrase('not counted before somebody has looked: {what}', { what: says })
        : phrase('not counted before somebody has looked: {what} ({why})', { what: says, why: because[0] }),
    ),
    ...lines
      .filter(isGraver)
      .map(({ says, because }) =>
        phrase('counted, though nobody has looked: {what} ({why})', { what: says, why: because[0] ?? '–' }),
      ),
    ...refusals(lines),
  ];
  if (!applied.ok)
    return {
      notes: [
        ...notes,
        ...applied.problems.map(({ path, message }) => phrase('{path} {message}', { path, message })),
      ],
      medicinesKnown: false,
    };
  const isPartial = incomplete.length + failures.length > 0;
  const record = withMedicines(applied.value, medicinesRead, isPartial, say);
  return {
    record,
    ...indicationOf(disease ?? known?.disease),
    notes,
    medicinesKnown: record.medications !== undefined,
  };
}

const indicationOf = (disease: string | undefined): { indication?: Indication } =>
  disease !== undefined && isIndication(disease) ? { indication: disease } : {};

/** Stands where no disease of ours is in the data: what is read of the file does not depend on it. */
const placeholder = (): FoundLine => ({
  id: 'disease',
  resource: { type: '', place: '' },
  again: [],
  says: phrase('{name}', { name: '' }),
  becomes: { kind: 'set', values: { disease: knownDiseaseIds()[0]! } },
  becomesWords: null,
  because: [],
  conflictsWith: null,
  state: 'new',
  accepted: true,
});

/** Of what needs a look: what can only make a verdict graver. */
function isGraver({ state, becomes }: FoundLine): boolean {
  if (becomes === null || (state !== 'check' && state !== 'conflict')) return false;
  if (becomes.kind === 'hypersensitivity') return true;
  if (becomes.kind === 'row') return becomes.list === 'medications' || becomes.list === 'treatments';
  if (becomes.kind !== 'fact') return false;
  const definition = Object.hasOwn(patientFactVocabulary, becomes.fact)
    ? patientFactVocabulary[becomes.fact as keyof typeof patientFactVocabulary]
    : undefined;
  if (definition === undefined) return becomes.value === true || becomes.fact === 'liveVaccineDate';
  if (definition.kind === 'number') return false;
  return !(definition.harmless as readonly unknown[]).includes(becomes.value);
}

/** What was refused has a reason that somebody should know; one of each is enough. */
function refusals(lines: readonly FoundLine[]): Phrase[] {
  const found = lines.filter(({ state }) => state === 'refused');
  return [...new Map(found.map((line) => [String(line.because[0] ?? ''), line])).values()].map((line) =>
    phrase('refused: {what} ({why})', { what: line.says, why: line.because[0] ?? '' }),
  );
}

/** A list of medicines that was read whole is known, an empty one too; of pages that are missing nobody knows. */
function withMedicines(record: PatientRecord, wasRead: boolean, isPartial: boolean, say: Say): PatientRecord {
  if (!wasRead) return record;
  const medications = record.medications ?? [];
  // A name that nobody knows may be anything: what was not given is as open as that.
  return {
    ...record,
    medications: isPartial ? [...medications, { name: say('(medicines that were not given)') }] : medications,
  };
}
