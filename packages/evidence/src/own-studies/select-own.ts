import { nearestNames } from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';
import { NotPoolableError } from '../not-poolable.js';
import {
  weekNotes,
  type LeftOut,
  type SelectedArm,
  type SelectedStudy,
  type Selection,
} from '../select/select.js';
import { controlNames, type Grouping } from '../select/treatment.js';
import { ONLY_ENDPOINT, type OwnRow, type OwnStudies } from './read.js';

/** What is asked of the reader's own studies; what is not said follows from the file. */
export interface OwnQuestion {
  /** Needed where the file has several. */
  readonly endpoint?: string;
  readonly weeks?: readonly [number, number];
  readonly by: Grouping;
  /** The treatment that the others are compared with. */
  readonly reference?: string;
}

/** Names by which a control is known when none is named. */
const CONTROL =
  /^(placebo|vehicle|sham|controls?|no (treatment|intervention|contact)|usual care|standard (of )?care|plazebo|vehikel|kontroll(e|gruppe)|위약|대조군)\b/iu;
const isNamedAsControl = (treatment: string): boolean =>
  CONTROL.test(treatment) || ['위약', '대조군'].some((word) => treatment.startsWith(word));

/** The studies of a file as a selection. @throws NotPoolableError when the file does not have what is asked for. */
export function selectOwn(own: OwnStudies, question: OwnQuestion): Selection {
  const endpoint = endpointOf(own, question.endpoint);
  const [from, to] = question.weeks ?? [0, Infinity];
  const leftOut: LeftOut[] = [];
  const byStudy = new Map<string, OwnRow[]>();
  for (const row of own.rows) {
    const those = byStudy.get(row.study);
    if (those === undefined) byStudy.set(row.study, [row]);
    else those.push(row);
  }
  const studies = [...byStudy].flatMap(([name, rows]): SelectedStudy[] => {
    const leave = (what: Phrase | null, reason: Phrase): void => {
      leftOut.push({ trial: idOf(name), name, what, reason });
    };
    const reports = rows.filter((row) => row.endpoint === endpoint.name);
    if (reports.length === 0) {
      leave(null, phrase('does not report this endpoint'));
      return [];
    }
    const inSpan = reports.filter(
      ({ week }) =>
        // A file without any week is about one time.
        question.weeks === undefined ||
        endpoint.weeks.length === 0 ||
        (week !== null && week >= from && week <= to),
    );
    if (inSpan.length === 0) {
      const weeks = [...new Set(reports.flatMap(({ week }) => week ?? []))];
      leave(
        null,
        weeks.length > 0
          ? phrase('reported at week {weeks} only', { weeks: weeks.join(', ') })
          : phrase('reported without a week'),
      );
      return [];
    }
    const week = weekOf(inSpan, question.by);
    const taken = inSpan.filter((row) => row.week === week);
    const others = [...new Set(inSpan.filter((row) => row.week !== week).map((row) => row.week ?? '–'))];
    if (others.length > 0)
      leave(
        phrase('week {week}', { week: others.join(', ') }),
        phrase(
          'another week of this study is used: the last one in the span with a control, if there is one',
        ),
      );
    const arms = armsOf(taken, question.by);
    if (arms.length < 2) leave(null, phrase('one arm only: there is nothing to compare it with'));
    const about = own.about.get(name) ?? {};
    return [
      {
        trial: idOf(name),
        name,
        year: typeof about['year'] === 'number' ? about['year'] : yearIn(name),
        week,
        own: true,
        design: 'not described in the file',
        population: phrase('the study does not describe its people'),
        arms,
        caveats: [],
        moderators: about,
      },
    ];
  });
  for (const { row, study } of own.empty)
    leftOut.push({
      trial: idOf(study),
      name: study,
      what: phrase('row {row}', { row }),
      reason: phrase('the row has no result'),
    });
  const { controls, note } = controlsOf(studies, question.reference);
  return {
    query: {
      disease: null,
      endpoint: endpoint.name,
      weeks: question.weeks ?? null,
      by: question.by,
    },
    controls,
    endpoint: {
      name: endpoint.name,
      text: endpoint.name,
      weeks: endpoint.weeks,
      trials: studies.map(({ trial }) => trial),
    },
    studies,
    leftOut,
    notes: [
      phrase('these studies are the reader’s own: nothing of them was checked here'),
      ...(note ?? []),
      ...weekNotes(studies),
    ],
  };
}

const idOf = (study: string): string => `yours/${study}`;
const yearIn = (name: string): number | null => {
  const found = /\b(19|20)\d\d\b/.exec(name)?.[0];
  return found === undefined ? null : Number(found);
};

function endpointOf({ endpoints }: OwnStudies, asked: string | undefined): OwnStudies['endpoints'][number] {
  const names = endpoints.map(({ name }) => name);
  if (asked === undefined) {
    if (endpoints.length === 1) return endpoints[0]!;
    throw new NotPoolableError(
      phrase('the file has several endpoints, name one of them: {names}', { names: names.join(', ') }),
    );
  }
  const found = endpoints.find(({ name }) => name.toLowerCase() === asked.trim().toLowerCase());
  if (found !== undefined) return found;
  if (names.length === 1 && names[0] === ONLY_ENDPOINT) return endpoints[0]!;
  const near = nearestNames(asked, names);
  throw new NotPoolableError(
    phrase('no study of the file reports “{endpoint}”; it has {names}', {
      endpoint: asked,
      names: (near.length > 0 ? near : names).slice(0, 6).join(', '),
    }),
  );
}

/** A control has no dose that matters; others are kept apart by it where that is asked for. */
const treatmentOf = ({ treatment, dose }: OwnRow, by: Grouping): string =>
  by === 'drug' || dose === null || isNamedAsControl(treatment) ? treatment : `${treatment} ${dose}`;

/** The last week with two treatments, else the last one. */
function weekOf(rows: readonly OwnRow[], by: Grouping): number | null {
  const weeks = [...new Set(rows.map(({ week }) => week))].sort((a, b) => (b ?? -1) - (a ?? -1));
  const compared = (week: number | null): boolean =>
    new Set(rows.filter((row) => row.week === week).map((row) => treatmentOf(row, by))).size > 1;
  return weeks.find(compared) ?? weeks[0] ?? null;
}

function armsOf(rows: readonly OwnRow[], by: Grouping): SelectedArm[] {
  return [...new Set(rows.map((row) => treatmentOf(row, by)))].map((treatment): SelectedArm => {
    const its = rows.filter((row) => treatmentOf(row, by) === treatment);
    const n = its.reduce((sum, row) => sum + row.n, 0);
    const counted = its.every(({ events }) => events !== null);
    return {
      treatment,
      drug: its[0]!.treatment,
      arms: its.map(({ arm, row }) => arm ?? `row ${row}`),
      label: its.map(({ arm, treatment: words }) => arm ?? words).join(' + '),
      doses: [...new Set(its.flatMap(({ dose }) => dose ?? []))].filter(
        () => by === 'drug' && !isNamedAsControl(treatment),
      ),
      events: counted ? its.reduce((sum, row) => sum + (row.events ?? 0), 0) : null,
      mean: counted ? null : meanOf(its, n),
      n,
      derived: false,
      figures: [],
    };
  });
}

/** Several groups as one: their mean, and the spread within and between them (Cochrane Handbook 6.5.2.10). */
function meanOf(rows: readonly OwnRow[], n: number): SelectedArm['mean'] {
  const groups = rows.flatMap((row) => (row.mean === null ? [] : [{ n: row.n, ...row.mean }]));
  if (groups.length === 1) return rows[0]!.mean;
  const value = groups.reduce((sum, one) => sum + one.n * one.value, 0) / n;
  const squares = groups.reduce(
    (sum, one) => sum + (one.n - 1) * one.sd ** 2 + one.n * (one.value - value) ** 2,
    0,
  );
  return { value, sd: Math.sqrt(squares / (n - 1)) };
}

/** What the others are compared with: what is asked for, what is named as a control, else what most studies have. */
function controlsOf(
  studies: readonly SelectedStudy[],
  asked: string | undefined,
): { readonly controls: readonly string[]; readonly note?: readonly Phrase[] } {
  const counts = new Map<string, number>();
  for (const { arms } of studies)
    for (const { treatment } of arms) counts.set(treatment, (counts.get(treatment) ?? 0) + 1);
  const names = [...counts.keys()];
  if (asked !== undefined) {
    const found = names.find((one) => one.toLowerCase() === asked.trim().toLowerCase());
    if (found !== undefined) return { controls: [found] };
    const near = nearestNames(asked, names);
    throw new NotPoolableError(
      phrase('no study has {reference}; the network has {treatments}', {
        reference: asked,
        treatments: (near.length > 0 ? near : names).slice(0, 12).join(', '),
      }),
    );
  }
  const named = names.filter((one) => isNamedAsControl(one) || controlNames.includes(one.toLowerCase()));
  if (named.length > 0)
    return { controls: named.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)) };
  const most = Math.max(...counts.values());
  const control = names.filter((one) => counts.get(one) === most).at(-1);
  return control === undefined
    ? { controls: [] }
    : {
        controls: [control],
        note: [
          phrase('no treatment is named as a control: the others are compared with {control}', { control }),
        ],
      };
}

/** Own studies beside those of the catalogue. @throws NotPoolableError when one has counts and the other means. */
export function joinSelections(own: Selection, catalogue: Selection): Selection {
  if (own.studies.some(({ arms }) => arms.some(({ events }) => events === null)))
    throw new NotPoolableError(
      phrase('the catalogue has counts of people and the file has means: they cannot be put together'),
    );
  const met = new Set(catalogue.studies.flatMap(({ arms }) => arms.map(({ treatment }) => treatment)));
  const alone = [
    ...new Set(own.studies.flatMap(({ arms }) => arms.map(({ treatment }) => treatment))),
  ].filter((treatment) => !met.has(treatment));
  const studies = [...own.studies, ...catalogue.studies];
  return {
    ...catalogue,
    controls: [...new Set([...own.controls, ...catalogue.controls])],
    studies,
    leftOut: [...own.leftOut, ...catalogue.leftOut],
    notes: [
      ...own.notes.slice(0, 1),
      ...(alone.length === 0
        ? []
        : [phrase('no study of the catalogue has {treatments}', { treatments: alone.join(', ') })]),
      // The weeks are told once, for all of them.
      ...catalogue.notes.filter(({ text }) => text !== weekNotes(catalogue.studies)[0]?.text),
      ...weekNotes(studies),
    ],
  };
}
