import { knownDiseaseIds, patientRecordOf, type Reading } from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';
import { readAllergy } from './allergy.js';
import { Held, labKey, labTest, type Draft } from './apply.js';
import { readCondition } from './condition.js';
import { conceptAt, wordsOf } from './concept.js';
import { shown, textAt, type Fields } from './fields.js';
import { readImmunization } from './immunization.js';
import { readResources, type Placed } from './input.js';
import type { Change, Finding, FoundIn, FoundLine, FoundTable, LineState } from './line.js';
import { readMedication } from './medication.js';
import { readObservation } from './observation.js';
import { readOwnList } from './own-records.js';
import { readPatient } from './patient.js';
import { ignored, refused, type Reading as Reader } from './reading.js';
import { isPersonal, localReference, peopleIn, References, whose, type Subject } from './references.js';
import { changeWords } from './words.js';

/** What a bundle is held against: the day, and the person where there is one. */
export interface ReadBundleRequest {
  /** YYYY-MM-DD: later days are in the future. */
  readonly today: string;
  /** The person that the lines are held against, as far as they are known; none when a new one is made. */
  readonly patient?: Draft;
  /** The person that is meant, as references name them (`Patient/12`): needed where an input is about several. */
  readonly person?: string;
}

const readers: Readonly<Record<string, (resource: Fields, reading: Reader) => Finding[]>> = {
  Patient: readPatient,
  Condition: readCondition,
  Observation: readObservation,
  MedicationStatement: readMedication,
  MedicationRequest: readMedication,
  AllergyIntolerance: readAllergy,
  Immunization: readImmunization,
};

/**
 * The job "import" of FHIR R4: reads a Bundle (any type), one resource, or a list of pages or resources, as text or as a
 * value, into a table of what was found. Nothing is changed: `applyLines` takes what was accepted. Problems where it
 * cannot be read at all: too large, no JSON, no FHIR, about several people.
 *
 * In a browser the list of medicines has to be there (`loadMedicineList` of the knowledge); until then names are unknown.
 */
export function readBundle(input: unknown, request: ReadBundleRequest): Reading<FoundTable> {
  const resources = readResources(input);
  if (!resources.ok) return resources;
  const { found: placed, incomplete } = resources.value;
  const references = new References(placed);
  const who = subjectOf(placed, references, request.person);
  if (!who.ok) return who;
  const subject = who.value;
  const { today } = request;

  const byType = new Map<string, Fields[]>();
  for (const { resource } of placed) {
    if (!isPersonal(resource) || whose(resource, subject, references).is === 'other') continue;
    const type = textAt(resource, 'resourceType') ?? '';
    const same = byType.get(type);
    if (same === undefined) byType.set(type, [resource]);
    else same.push(resource);
  }
  const reading: Reader = { references, today, others: (type) => byType.get(type) ?? [] };

  const drafts = placed.flatMap((one) =>
    readOne(one, subject, references, reading).map((finding): DraftLine => ({
      resource: foundIn(one),
      again: [],
      because: [],
      ...finding,
    })),
  );
  const lines = judged(latest(together(drafts)), request);
  return {
    ok: true,
    value: {
      ...(subject.name === undefined ? {} : { person: subject.name }),
      lines,
      incomplete,
    },
  };
}

/** A finding with the places where it was found. */
interface DraftLine extends Finding {
  readonly resource: FoundIn;
  readonly again: readonly FoundIn[];
  readonly because: readonly Phrase[];
}

function foundIn({ resource, place }: Placed): FoundIn {
  const id = textAt(resource, 'id');
  return { type: textAt(resource, 'resourceType') ?? '', place, ...(id === undefined ? {} : { id }) };
}

function subjectOf(
  placed: readonly Placed[],
  references: References,
  person: string | undefined,
): Reading<Subject> {
  const people = peopleIn(placed, references);
  if (person !== undefined) {
    const name = localReference(person);
    const known = people.find((one) => one.name === name || one.name === person);
    return { ok: true, value: { ...(known ?? {}), name, certain: true } };
  }
  if (people.length <= 1) return { ok: true, value: people[0] ?? { certain: false } };
  return {
    ok: false,
    problems: [
      {
        path: '$',
        message: phrase('is about {count, number} people: {names}', {
          count: people.length,
          names: shown(people.map(({ name = '–' }) => name).join(', ')),
        }),
        suggestion: phrase('say who is meant, or give the entries of one person'),
      },
    ],
  };
}

function readOne(placed: Placed, subject: Subject, references: References, reading: Reader): Finding[] {
  const { resource } = placed;
  const type = textAt(resource, 'resourceType') ?? '';
  if (type === 'Patient') {
    if (subject.resource !== resource)
      return [
        refused(
          phrase('another person'),
          phrase('it is about somebody else: {reference}', {
            reference: `Patient/${textAt(resource, 'id') ?? ''}`,
          }),
        ),
      ];
    return readPatient(resource, reading);
  }
  const list = type === 'List' ? readOwnList(resource) : undefined;
  const read = Object.hasOwn(readers, type) ? readers[type] : undefined;
  if (read === undefined && list === undefined) return [passedOver(resource, type)];
  const of = whose(resource, subject, references);
  if (of.is === 'other') return [refused(saysOf(resource, type), of.because)];
  const findings = list === undefined ? read!(resource, reading) : [list];
  if (of.is === 'theirs') return findings;
  return findings.map((finding) =>
    finding.becomes === null
      ? finding
      : { ...finding, because: [of.because, ...(finding.because ?? [])], sure: false },
  );
}

const saysOf = (resource: Fields, type: string): Phrase => {
  const words = wordsOf(conceptAt(resource, 'code'));
  return words === ''
    ? phrase('{name}', { name: type })
    : phrase('{type}: {words}', { type, words: shown(words) });
};

/** Resources that are looked at, or not even that; each is named. */
function passedOver(resource: Fields, type: string): Finding {
  const says = saysOf(resource, type);
  switch (type) {
    case 'Procedure':
      return ignored(says, phrase('no label asks about procedures: what matters of it, enter by hand'));
    case 'DiagnosticReport':
      return ignored(says, phrase('its results are read where they stand, as observations'));
    case 'Medication':
      return ignored(says, phrase('read with what refers to it'));
    default:
      return ignored(says, phrase('nothing of it is asked for here'));
  }
}

/** By what two findings are the same. */
function keysOf({ becomes, moment }: Finding): string[] {
  if (becomes === null) return [];
  if (becomes.kind === 'row' && becomes.list === 'labs') {
    const key = labKey(becomes.row);
    // The same moment in two time zones is one, though the days differ.
    return moment === undefined ? [key] : [key, JSON.stringify([moment, key.slice(13)])];
  }
  if (becomes.kind === 'identity') return [];
  return [JSON.stringify(becomes)];
}

/** What is said twice is one line. */
function together(drafts: readonly DraftLine[]): DraftLine[] {
  const lines: DraftLine[] = [];
  const known = new Map<string, number>();
  for (const draft of drafts) {
    const keys = keysOf(draft);
    const index = keys.map((key) => known.get(key)).find((one) => one !== undefined);
    if (index === undefined) {
      for (const key of keys) known.set(key, lines.length);
      lines.push(draft);
      continue;
    }
    const before = lines[index]!;
    // The one that needs no look leads; both places are named.
    const [first, second] = before.sure !== true && draft.sure === true ? [draft, before] : [before, draft];
    lines[index] = {
      ...first,
      again: [...before.again, second.resource],
      ...(draft.day !== undefined && draft.day > (before.day ?? '') ? { day: draft.day } : {}),
    };
    for (const key of keys) known.set(key, index);
  }
  return lines;
}

/** Things of which a file holds one, the last: weight, disease, answers. */
function holderOf(change: Change | null): string | undefined {
  if (change?.kind === 'fact') return `fact ${change.fact}`;
  if (change?.kind === 'set') return `set ${Object.keys(change.values).sort().join()}`;
  return undefined;
}

/** Of things of which a file holds one: the latest stays, older ones are named; without days they are a conflict. */
function latest(lines: readonly DraftLine[]): DraftLine[] {
  const groups = new Map<string, number[]>();
  for (const [index, { becomes }] of lines.entries()) {
    const holder = holderOf(becomes);
    if (holder === undefined) continue;
    const group = groups.get(holder);
    if (group === undefined) groups.set(holder, [index]);
    else group.push(index);
  }
  const found = [...lines];
  for (const indices of groups.values()) {
    if (indices.length < 2) continue;
    const days = indices.map((index) => lines[index]!.day);
    const last = days.every((day) => day !== undefined) ? days.toSorted().at(-1) : undefined;
    const leads = indices.filter((index) => last !== undefined && lines[index]!.day === last);
    for (const index of indices) {
      const line = lines[index]!;
      if (leads.length === 1 && index !== leads[0])
        found[index] = {
          ...line,
          becomes: null,
          because: [phrase('there is a later one, of {date}', { date: last! })],
        };
      else if (leads.length !== 1)
        found[index] = {
          ...line,
          because: [...line.because, phrase('another entry says something else: which one holds?')],
          sure: false,
        };
    }
  }
  return found;
}

/** Holds the lines against the rules of a patient file, and against what the person has. */
function judged(drafts: readonly DraftLine[], { patient, today }: ReadBundleRequest): FoundLine[] {
  const disease = patient?.disease ?? diseaseIn(drafts);
  const problems = problemsOf(drafts, patient, disease, today);
  const sameDay = labsOfOneDay(drafts);
  const held = patient === undefined ? undefined : new Held(patient);
  const lines = drafts.map((draft, index): FoundLine => {
    const { resource, again, says, becomes, refused: isRefused = false, sure = false } = draft;
    const id = `${resource.type}/${resource.id ?? resource.place}#${index}`;
    const common = { id, resource, again, says };
    const nothing = (state: LineState, because: readonly Phrase[]): FoundLine => ({
      ...common,
      becomes: null,
      becomesWords: null,
      because,
      conflictsWith: null,
      state,
      accepted: false,
    });
    if (becomes === null) return nothing(isRefused ? 'refused' : 'ignored', draft.because);
    const problem = problems.get(index);
    if (problem?.alone === true) return nothing('refused', [...draft.because, problem.message]);
    if (
      becomes.kind === 'set' &&
      becomes.values.disease !== undefined &&
      patient?.disease !== undefined &&
      becomes.values.disease !== patient.disease
    )
      return nothing('ignored', [...draft.because, phrase('the file is about another disease')]);
    const standing = held?.standing(becomes) ?? ({ is: 'new' } as const);
    const because = [
      ...draft.because,
      ...(problem === undefined ? [] : [problem.message]),
      ...(sameDay.has(index) ? [phrase('there is another value of that day')] : []),
    ];
    const isSure = sure && problem === undefined && !sameDay.has(index);
    const state: LineState =
      standing.is === 'known' ? 'known' : standing.is === 'conflict' ? 'conflict' : isSure ? 'new' : 'check';
    return {
      ...common,
      becomes,
      becomesWords: changeWords(becomes, disease),
      because,
      conflictsWith: standing.is === 'conflict' ? standing.with : null,
      state,
      accepted: state === 'new',
    };
  });
  return isSomebodyElse(lines) ? lines.map(questioned) : lines;
}

/** Year of birth or sex of the person are not those of the input: nothing is taken unseen. */
const isSomebodyElse = (lines: readonly FoundLine[]): boolean =>
  lines.some(
    ({ state, becomes }) =>
      state === 'conflict' &&
      becomes?.kind === 'set' &&
      (becomes.values.birthYear !== undefined || becomes.values.sex !== undefined),
  );

const questioned = (line: FoundLine): FoundLine =>
  line.state !== 'new'
    ? line
    : {
        ...line,
        state: 'check',
        accepted: false,
        because: [phrase('birth or sex differ: is it the same person?'), ...line.because],
      };

function diseaseIn(drafts: readonly DraftLine[]): string | undefined {
  const found = drafts.flatMap(({ becomes }) =>
    becomes?.kind === 'set' && becomes.values.disease !== undefined ? [becomes.values.disease] : [],
  );
  return found.find((id) => knownDiseaseIds().includes(id));
}

/** Laboratory values of one test and day that differ, where no times tell them apart. */
function labsOfOneDay(drafts: readonly DraftLine[]): ReadonlySet<number> {
  const days = new Map<string, number[]>();
  for (const [index, { becomes }] of drafts.entries())
    if (becomes?.kind === 'row' && becomes.list === 'labs') {
      const key = labTest(becomes.row);
      const day = days.get(key);
      if (day === undefined) days.set(key, [index]);
      else day.push(index);
    }
  return new Set(
    [...days.values()]
      .filter((some) => some.length > 1 && some.some((index) => drafts[index]!.moment === undefined))
      .flat(),
  );
}

interface LineProblem {
  readonly message: Phrase;
  /** The line alone breaks a rule; else only together with others. */
  readonly alone: boolean;
}

/** Rules of a patient file that a change breaks (`patientRecordOf`): asked of all at once, then of the broken ones alone. */
function problemsOf(
  drafts: readonly DraftLine[],
  patient: Draft | undefined,
  disease: string | undefined,
  today: string,
): ReadonlyMap<number, LineProblem> {
  const now = new Date(`${today}T12:00:00Z`);
  const birthYear =
    patient?.birthYear ??
    drafts.flatMap(({ becomes }) =>
      becomes?.kind === 'set' && becomes.values.birthYear !== undefined ? [becomes.values.birthYear] : [],
    )[0] ??
    1900;
  const skeleton: Draft = {
    id: 'x',
    birthYear,
    disease: disease ?? knownDiseaseIds()[0]!,
    ...(patient?.sex === undefined ? {} : { sex: patient.sex }),
  };
  const messageIn = (value: unknown): Phrase | undefined => {
    const reading = patientRecordOf(value, now);
    if (reading.ok) return undefined;
    const [first] = reading.problems;
    return phrase('it does not fit into a patient file: {path} {message}', {
      path: first?.path ?? '$',
      message: first?.message ?? '',
    });
  };
  const changes = drafts.flatMap(({ becomes }, index) =>
    becomes === null || becomes.kind === 'identity' ? [] : [{ becomes, index }],
  );
  const found = new Map<number, LineProblem>();
  const broken = (some: readonly { readonly becomes: Change }[]): Phrase | undefined =>
    messageIn(
      draftOf(
        skeleton,
        some.map(({ becomes }) => becomes),
      ),
    );
  const check = (some: typeof changes): void => {
    const message = some.length === 0 ? undefined : broken(some);
    if (message === undefined) return;
    if (some.length === 1) {
      found.set(some[0]!.index, { message, alone: true });
      return;
    }
    const middle = Math.ceil(some.length / 2);
    const known = found.size;
    check(some.slice(0, middle));
    check(some.slice(middle));
    // Each half is right alone: it is what they say together.
    if (found.size === known)
      for (const { index } of clashing(some, (part) => broken(part) !== undefined))
        found.set(index, { message, alone: false });
  };
  check(changes);
  return found;
}

/** The two entries without which a list breaks no rule: the last of each shortest broken beginning. */
function clashing<T>(some: readonly T[], isBroken: (part: readonly T[]) => boolean): T[] {
  const shortest = (list: readonly T[]): T[] => {
    let [low, high] = [1, list.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (isBroken(list.slice(0, middle))) high = middle;
      else low = middle + 1;
    }
    return list.slice(0, low);
  };
  const head = shortest(some);
  const tail = shortest(head.toReversed());
  return [...new Set([head.at(-1)!, tail.at(-1)!])];
}

/** A patient file with changes, rows of one day beside each other. */
function draftOf(skeleton: Draft, changes: readonly Change[]): Draft {
  const rows: Record<string, unknown[]> = {};
  const held = new Held(skeleton);
  for (const change of changes)
    if (change.kind === 'row') (rows[change.list] ??= []).push(change.row);
    else held.take(change);
  return { ...held.draft(), ...rows };
}
