import { createHmac } from 'node:crypto';
import { disease as diseaseFile, scoresAtVisit, scoresInFile } from '@bifrons/knowledge';
import { demandRole, type ClinicRecord, type Member } from '../record.js';
import { coursesOf, type Course } from './courses.js';
import { peopleOfDisease, type Followee } from './people.js';
import { fewest } from './registry.js';
import { weeksBetween } from './target.js';

/** Pseudonymous rows; a cell is a text, a number or nothing. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** People who were left out because too few were like them. */
  readonly leftOut: number;
}

type Cell = string | number | null;
type Row = Readonly<Record<string, Cell>>;

/** What somebody might be recognised by: told less and less exactly until at least five are alike. */
interface Traits {
  readonly medicine: string;
  readonly sex: string | null;
  readonly ageBand: string | null;
}

interface Told {
  readonly person: Followee;
  readonly course: Course;
  readonly traits: Traits;
}

/**
 * Visits of people with a disease for researchers: pseudonyms by HMAC, ages in bands of ten years, weeks since the start of the
 * treatment instead of dates. Of each person and medicine the first course. Whoever shares medicine, sex and age band with
 * fewer than four others is told without age band, then without sex, then not at all.
 * @throws Refusal unless researcher or administrator
 */
export async function pseudonymousRows(
  record: ClinicRecord,
  actor: Member,
  request: { readonly disease: string },
): Promise<Table> {
  demandRole(actor, 'researcher', 'administrator');
  const { disease } = request;
  const { told, leftOut } = await alikePeople(record, actor, disease, 'pseudonymous-rows-read');
  const scores = scoresInFile(disease).map(([id]) => id);
  const columns = ['pseudonym', 'sex', 'ageBand', 'medicine', 'week', 'onMedicine', ...scores, 'endReason'];
  const rows = told.flatMap((one) => visitRows(record, actor, one, scores));
  return { columns, rows: rows.map((row) => columns.map((name) => row[name] ?? null)), leftOut };
}

/** Items of a registry's core data set, as the disease's file maps them to what the record has. */
export async function registryRows(
  record: ClinicRecord,
  actor: Member,
  request: { readonly disease: string },
): Promise<Table> {
  demandRole(actor, 'researcher', 'administrator');
  const { disease } = request;
  const items = diseaseFile(disease)?.registry?.items ?? [];
  const { told, leftOut } = await alikePeople(record, actor, disease, 'registry-rows-read');
  const scores = scoresInFile(disease).map(([id]) => id);
  const rows = told.flatMap((one) => {
    const { patient, adverseEvents } = one.person;
    const facts: Readonly<Record<string, unknown>> = patient.facts ?? {};
    const earlier = coursesOf(one.person.treatments).filter(({ from }) => from < one.course.from);
    return visitRows(record, actor, one, scores).map((row): Row => {
      const at = Number(row['week']);
      const events = adverseEvents.filter(
        ({ date }) => date >= one.course.from && weeksBetween(one.course.from, date) <= at,
      );
      const cells: Row = {
        ...row,
        earlierMedicines: earlier.length,
        adverseEvents: events.length,
        seriousAdverseEvents: events.filter(({ serious }) => serious === true).length,
      };
      return Object.fromEntries(
        items.map(({ item, from }): [string, Cell] => {
          const fact = from.startsWith('facts.') ? facts[from.slice('facts.'.length)] : undefined;
          const cell = from.startsWith('facts.')
            ? fact === undefined
              ? null
              : String(fact)
            : (cells[from] ?? null);
          return [item, cell];
        }),
      );
    });
  });
  const columns = items.map(({ item }) => item);
  return { columns, rows: rows.map((row) => columns.map((name) => row[name] ?? null)), leftOut };
}

/** People with their first courses, told as exactly as five who are alike allow. */
async function alikePeople(
  record: ClinicRecord,
  actor: Member,
  disease: string,
  action: string,
): Promise<{ told: Told[]; leftOut: number }> {
  const people = await peopleOfDisease(record, actor, disease, action);
  const all = people.flatMap((person): Told[] =>
    [
      ...new Map(
        coursesOf(person.treatments)
          .toReversed()
          .map((course) => [course.drug, course]),
      ).values(),
    ].map((course) => {
      const age = Number(course.from.slice(0, 4)) - person.patient.birthYear;
      const decade = Math.floor(age / 10) * 10;
      const traits = {
        medicine: course.drug,
        sex: person.patient.sex ?? null,
        ageBand: `${decade}-${decade + 9}`,
      };
      return { person, course, traits };
    }),
  );
  const levels: ((traits: Traits) => Traits)[] = [
    (traits) => traits,
    (traits) => ({ ...traits, ageBand: null }),
    (traits) => ({ ...traits, ageBand: null, sex: null }),
  ];
  const told: Told[] = [];
  let left = all;
  for (const lessExactly of levels) {
    const groups = new Map<string, Told[]>();
    for (const one of left) {
      const traits = lessExactly(one.traits);
      const key = JSON.stringify(traits);
      groups.set(key, [...(groups.get(key) ?? []), { ...one, traits }]);
    }
    told.push(...[...groups.values()].filter((some) => some.length >= fewest).flat());
    left = [...groups.values()].filter((some) => some.length < fewest).flat();
  }
  const known = new Set(told.map(({ person }) => person.id));
  return { told, leftOut: new Set(left.map(({ person }) => person.id).filter((id) => !known.has(id))).size };
}

function visitRows(
  { keys }: ClinicRecord,
  { organisation }: Member,
  { person, course, traits }: Told,
  scores: readonly string[],
): Row[] {
  const pseudonym = createHmac('sha256', keys.derived('pseudonyms'))
    .update(JSON.stringify([organisation, person.id]))
    .digest('base64url')
    .slice(0, 16);
  const { patient } = person;
  return (patient.visits ?? [])
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map((visit): Row => {
      const read: Readonly<Record<string, number>> = scoresAtVisit(patient, visit);
      const on = visit.date >= course.from && (course.to === undefined || visit.date <= course.to);
      return {
        pseudonym,
        ...traits,
        week: Math.round(weeksBetween(course.from, visit.date)),
        onMedicine: on ? 1 : 0,
        ...Object.fromEntries(scores.map((id) => [id, read[id] ?? null])),
        endReason: course.endReason ?? null,
      };
    });
}
