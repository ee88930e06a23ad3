import { phrase, type Phrase } from '@bifrons/language';
import { understandColumns, type OwnColumn, type UnderstoodColumns } from './columns.js';
import { looksLikeADate, readCell } from './numbers.js';
import { readTable, type StudyProblem, type StudyTable } from './table.js';

/** One arm's result on one endpoint at one week. */
export interface OwnRow {
  readonly row: number;
  readonly study: string;
  readonly arm: string | null;
  readonly treatment: string;
  readonly dose: string | null;
  readonly endpoint: string;
  readonly week: number | null;
  readonly n: number;
  readonly events: number | null;
  readonly mean: { readonly value: number; readonly sd: number } | null;
}

/** Studies that the reader brought. */
export interface OwnStudies {
  readonly rows: readonly OwnRow[];
  readonly endpoints: readonly {
    readonly name: string;
    readonly kind: 'counts' | 'means';
    readonly studies: number;
    readonly weeks: readonly number[];
  }[];
  /** What the file says of a study besides: year, risk of bias, and columns of its own. By the name of the study. */
  readonly about: ReadonlyMap<string, Readonly<Record<string, string | number>>>;
  readonly moderators: readonly { readonly name: string; readonly kind: 'number' | 'text' }[];
  readonly columns: readonly { readonly name: string; readonly as: OwnColumn }[];
  /** What was done with the file that its owner may want to know. */
  readonly notes: readonly Phrase[];
  /** Rows without a result. */
  readonly empty: readonly { readonly row: number; readonly study: string }[];
}

/** A reader's own studies, or everything that is wrong with the file. */
export type OwnReading =
  | { readonly ok: true; readonly value: OwnStudies }
  | { readonly ok: false; readonly problems: readonly StudyProblem[] };

/** An endpoint where the file names none. */
export const ONLY_ENDPOINT = 'the endpoint';

/**
 * Reads studies of the reader's own: CSV or JSON in long form (`ownColumns`). Nothing is half read: either every row is understood, or
 * each problem is told with its row and column.
 */
export function readOwnStudies(text: string): OwnReading {
  const reading = readTable(text);
  if (!reading.ok) return reading;
  const { table } = reading;
  const { columns, problems } = understandColumns(table.header);
  if (problems.length > 0) return { ok: false, problems };
  return new Reader(table, columns).read();
}

class Reader {
  private readonly problems: StudyProblem[] = [];
  private readonly notes: Phrase[] = [];
  private readonly spellings = new Map<string, Map<string, Set<string>>>();

  constructor(
    private readonly table: StudyTable,
    private readonly columns: UnderstoodColumns,
  ) {}

  read(): OwnReading {
    const empty: { row: number; study: string }[] = [];
    const rows = this.table.rows.flatMap(({ row, cells }) => {
      const read = this.row(row, cells);
      if (read === 'empty') empty.push({ row, study: this.name('study', cells) });
      return read === undefined || read === 'empty' ? [] : [read];
    });
    this.checkTogether(rows);
    if (this.problems.length > 0)
      return { ok: false, problems: this.problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)) };
    if (rows.length === 0)
      return {
        ok: false,
        problems: [{ row: null, column: null, message: phrase('no row has a result: events, or a mean') }],
      };
    this.noteSpellings();
    const { about, moderators } = this.about();
    return {
      ok: true,
      value: {
        rows,
        endpoints: endpointsOf(rows),
        about,
        moderators,
        columns: (Object.entries(this.columns.at) as [OwnColumn, number][]).map(([as, index]) => ({
          name: this.table.header[index]!,
          as,
        })),
        notes: [
          ...(this.table.decimalComma ? [phrase('numbers are read with a decimal comma')] : []),
          ...this.notes,
        ],
        empty,
      },
    };
  }

  private cell(column: OwnColumn, cells: readonly string[]): string {
    const index = this.columns.at[column];
    return index === undefined ? '' : (cells[index] ?? '').replaceAll(/[\s\u00A0\u202F]+/g, ' ').trim();
  }

  /** A name as it was spelled first: names that differ by spaces or by capitals are one. */
  private name(column: OwnColumn, cells: readonly string[]): string {
    const raw = cells[this.columns.at[column] ?? -1] ?? '';
    const spelled = raw.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
    const key = spelled.toLowerCase();
    const known = this.spellings.get(column) ?? new Map<string, Set<string>>();
    this.spellings.set(column, known);
    const spellings = known.get(key) ?? new Set<string>();
    known.set(key, spellings);
    spellings.add(raw.trim() === raw ? spelled : raw);
    return [...spellings][0]!.replaceAll(/\s+/g, ' ').trim();
  }

  private wrong(row: number, column: OwnColumn, message: Phrase): void {
    const index = this.columns.at[column];
    this.problems.push({ row, column: index === undefined ? null : this.table.header[index]!, message });
  }

  private number(
    row: number,
    column: OwnColumn,
    cells: readonly string[],
    must: (value: number) => Phrase | undefined,
  ): number | null | undefined {
    const reading = readCell(this.cell(column, cells), this.table.decimalComma);
    const wrong =
      'wrong' in reading ? reading.wrong : reading.value === null ? undefined : must(reading.value);
    if (wrong !== undefined) this.wrong(row, column, wrong);
    return 'wrong' in reading || wrong !== undefined ? undefined : reading.value;
  }

  private row(row: number, cells: readonly string[]): OwnRow | 'empty' | undefined {
    const before = this.problems.length;
    const study = this.name('study', cells);
    if (study === '') this.wrong(row, 'study', phrase('the name of the study is missing'));
    const arm = this.name('arm', cells) || null;
    const treatment = this.columns.at.treatment === undefined ? (arm ?? '') : this.name('treatment', cells);
    if (treatment === '')
      this.wrong(
        row,
        this.columns.at.treatment === undefined ? 'arm' : 'treatment',
        phrase('the treatment is missing'),
      );
    const week = this.week(row, cells);
    const n = this.number(row, 'n', cells, (value) =>
      value >= 1 && Number.isInteger(value)
        ? undefined
        : phrase('{value} is not a number of people: a whole number from 1 on', { value }),
    );
    const events = this.number(row, 'events', cells, (value) => {
      if (!(value >= 0 && Number.isInteger(value)))
        return phrase('{value} is not a number of people: a whole number from 0 on', { value });
      return typeof n === 'number' && value > n
        ? phrase('{events} events among {n} people: more events than people', { events: value, n })
        : undefined;
    });
    const mean = this.number(row, 'mean', cells, () => undefined);
    const positive = (value: number): Phrase | undefined =>
      value > 0 ? undefined : phrase('must be above 0, is {value}', { value });
    const sd = this.number(row, 'sd', cells, positive);
    const se = this.number(row, 'se', cells, positive);
    if (this.problems.length > before) return undefined;
    if (typeof events !== 'number' && typeof mean !== 'number') return 'empty';
    if (typeof n !== 'number') {
      this.wrong(row, 'n', phrase('the number of people is missing'));
      return undefined;
    }
    if (typeof events === 'number' && typeof mean === 'number') {
      this.wrong(row, 'mean', phrase('events and a mean in one row: give each its own row and endpoint'));
      return undefined;
    }
    const spread = typeof mean === 'number' ? this.spread(row, n, sd, se) : undefined;
    if (typeof mean === 'number' && spread === undefined) return undefined;
    return {
      row,
      study,
      arm,
      treatment,
      dose: this.name('dose', cells) || null,
      endpoint: this.name('endpoint', cells) || ONLY_ENDPOINT,
      week: week ?? null,
      n,
      events: typeof events === 'number' ? events : null,
      mean: typeof mean === 'number' && spread !== undefined ? { value: mean, sd: spread } : null,
    };
  }

  private week(row: number, cells: readonly string[]): number | null | undefined {
    const text = this.cell('week', cells);
    const bare = text
      .replace(/^(week|wk|woche|w)\.?\s*(?=\d)/i, '')
      .replace(/\s*(weeks?|wochen?|wks?|주)$/i, '');
    const reading = readCell(bare, this.table.decimalComma);
    const wrong =
      'wrong' in reading
        ? reading.wrong
        : reading.value !== null && !(reading.value >= 0 && reading.value <= 2000)
          ? phrase('{value} is no week from 0 to 2000 (a day, as a spreadsheet counts them?)', {
              value: reading.value,
            })
          : undefined;
    if (wrong !== undefined) this.wrong(row, 'week', wrong);
    return 'wrong' in reading || wrong !== undefined ? undefined : reading.value;
  }

  /** The standard deviation, given or from the standard error; both have to fit each other. */
  private spread(
    row: number,
    n: number,
    sd: number | null | undefined,
    se: number | null | undefined,
  ): number | undefined {
    if (n < 2) this.wrong(row, 'n', phrase('a mean needs at least two people'));
    else if (typeof sd === 'number' && typeof se === 'number') {
      const expected = sd / Math.sqrt(n);
      if (Math.abs(se / expected - 1) < 0.1) return sd;
      this.wrong(
        row,
        'se',
        phrase('SD {sd} and SE {se} do not fit {n} people: the SE would be {expected}', {
          sd,
          se,
          n,
          expected: Number(expected.toPrecision(3)),
        }),
      );
    } else if (typeof sd === 'number') return sd;
    else if (typeof se === 'number') return se * Math.sqrt(n);
    else this.wrong(row, this.columns.at.sd === undefined ? 'se' : 'sd', phrase('a mean needs its SD or SE'));
    return undefined;
  }

  private checkTogether(rows: readonly OwnRow[]): void {
    const seen = new Map<string, number>();
    const kinds = new Map<string, OwnRow>();
    for (const one of rows) {
      const key = JSON.stringify([one.study, one.endpoint, one.week, one.arm, one.treatment, one.dose]);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, one.row);
      else
        this.wrong(
          one.row,
          'study',
          phrase('the same study, arm, endpoint and week as row {first}: name the arms in a column “arm”', {
            first,
          }),
        );
      const kind = kinds.get(one.endpoint);
      if (kind === undefined) kinds.set(one.endpoint, one);
      else if ((kind.events === null) !== (one.events === null))
        this.wrong(
          one.row,
          'endpoint',
          one.events === null
            ? phrase('a mean of “{endpoint}”, which is counted in row {row}', {
                endpoint: kind.endpoint,
                row: kind.row,
              })
            : phrase('a count of “{endpoint}”, which is a mean in row {row}', {
                endpoint: kind.endpoint,
                row: kind.row,
              }),
        );
    }
  }

  private noteSpellings(): void {
    for (const column of ['study', 'arm', 'treatment', 'dose', 'endpoint'] as const)
      for (const spellings of this.spellings.get(column)?.values() ?? [])
        if (spellings.size > 1)
          this.notes.push(
            phrase('read as one {column}: {names}', {
              column: phrase(column),
              names: [...spellings].map((one) => `“${one}”`).join(', '),
            }),
          );
  }

  /** Year, risk of bias and further columns, where all rows of a study say the same. */
  private about(): Pick<OwnStudies, 'about' | 'moderators'> {
    const { at, others } = this.columns;
    const about = new Map<string, Record<string, string | number>>();
    const moderators: OwnStudies['moderators'][number][] = [];
    const columns = [
      ...(['year', 'risk of bias'] as const).flatMap((name) =>
        at[name] === undefined ? [] : [{ name, index: at[name] }],
      ),
      ...others,
    ];
    for (const { name, index } of columns) {
      const cells = this.table.rows.map((one) => ({
        study: this.name('study', one.cells),
        text: (one.cells[index] ?? '').trim(),
      }));
      const given = cells.filter(({ text }) => text !== '');
      const read = (text: string): number | null => {
        if (name === 'year' && looksLikeADate(text)) return Number(/\d{4}/.exec(text)?.[0] ?? Number.NaN);
        const number = readCell(text, this.table.decimalComma);
        return 'wrong' in number ? null : number.value;
      };
      const kind = given.length > 0 && given.every(({ text }) => read(text) !== null) ? 'number' : 'text';
      const values = new Map<string, Set<string | number>>();
      for (const { study, text } of given)
        values.set(study, (values.get(study) ?? new Set()).add(kind === 'number' ? read(text)! : text));
      if ([...values.values()].some((its) => its.size > 1)) {
        this.notes.push(
          phrase('column “{name}” differs between the rows of a study and is not used', { name }),
        );
        continue;
      }
      if (values.size === 0) continue;
      moderators.push({ name, kind });
      for (const [study, its] of values) about.set(study, { ...about.get(study), [name]: [...its][0]! });
    }
    return { about, moderators };
  }
}

function endpointsOf(rows: readonly OwnRow[]): OwnStudies['endpoints'] {
  const found = new Map<string, OwnRow[]>();
  for (const one of rows) {
    const those = found.get(one.endpoint);
    if (those === undefined) found.set(one.endpoint, [one]);
    else those.push(one);
  }
  return [...found].map(([name, its]) => ({
    name,
    kind: its[0]!.events === null ? 'means' : 'counts',
    studies: new Set(its.map(({ study }) => study)).size,
    weeks: [...new Set(its.flatMap(({ week }) => week ?? []))].sort((a, b) => a - b),
  }));
}

/** What was understood of a file, in sentences. */
export function describeOwn(own: OwnStudies): readonly Phrase[] {
  const { rows, endpoints, columns, moderators, notes, empty } = own;
  const treatments = [...new Set(rows.map(({ treatment }) => treatment))];
  return [
    phrase(
      '{rows, plural, one {# row} other {# rows}}: {studies, plural, one {# study} other {# studies}}, {treatments, plural, one {# treatment} other {# treatments}} ({names})',
      {
        rows: rows.length,
        studies: new Set(rows.map(({ study }) => study)).size,
        treatments: treatments.length,
        names: treatments.length > 12 ? `${treatments.slice(0, 12).join(', ')} …` : treatments.join(', '),
      },
    ),
    phrase('columns: {columns}', {
      columns: columns
        .map(({ name, as }) => (name.toLowerCase() === as ? name : `${name} = ${as}`))
        .join(', '),
    }),
    ...endpoints.map(({ name, kind, studies, weeks }) => {
      const found = {
        endpoint: name === ONLY_ENDPOINT ? phrase(ONLY_ENDPOINT) : name,
        n: studies,
        weeks: weeks.length === 0 ? phrase('not said') : weeks.join(', '),
      };
      return kind === 'counts'
        ? phrase(
            '{endpoint}: people with an event in {n, plural, one {# study} other {# studies}}; weeks: {weeks}',
            found,
          )
        : phrase('{endpoint}: means in {n, plural, one {# study} other {# studies}}; weeks: {weeks}', found);
    }),
    ...(moderators.length === 0
      ? []
      : [
          phrase('said of the studies, for subgroups and regression: {names}', {
            names: moderators.map(({ name }) => name).join(', '),
          }),
        ]),
    ...notes,
    ...(empty.length === 0
      ? []
      : [
          phrase('{n, plural, one {row} other {rows}} without a result: {rows}', {
            n: empty.length,
            rows: empty
              .slice(0, 20)
              .map(({ row }) => row)
              .join(', '),
          }),
        ]),
  ];
}
