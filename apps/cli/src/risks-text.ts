import { countText, oneIn, type OptionHarm, type OptionRisks } from '@bifrons/benefit-risk';
import type { Region } from '@bifrons/knowledge';
import { english } from '@bifrons/language';
import { dots } from './certainty-text.js';
import { table } from './table.js';

export interface RisksResult {
  readonly region: Region;
  readonly disease?: string | undefined;
  readonly today: string;
  readonly weeks: number;
  readonly options: readonly OptionRisks[];
}

/** Harms as a table with an option per column, then in a sentence each. */
export function risksText({ region, today, weeks, options }: RisksResult): string {
  const treated = options.filter(({ isNoDrug }) => !isNoDrug);
  return [
    `of 100 people like this one, ${weeks} weeks from ${today}, background of the ${region.toUpperCase()} (95 %)`,
    harmTable(
      options.map(({ label, harms }) => ({ label, harms })),
      options[0]?.harms.map(({ harm }) => harm) ?? [],
    ),
    harmKey,
    ...treated.map(({ label, harms }) => [label, ...sentences(harms)].join('\n')),
    'Supports a decision; it is no medical device.',
  ].join('\n\n');
}

interface Columns {
  readonly label: string;
  readonly harms: readonly OptionHarm[];
}

export const harmKey =
  'a → b: without → with; "≤ 1 in": no difference shown, if there is one not more often than this; t: share of a trial over its own weeks, on placebo → with; u: not checked in the original source; ●●●● to ●○○○: certainty of the evidence, from high to very low (docs/certainty.md)';

/** One row for each harm, a column for each option. */
export function harmTable(options: readonly Columns[], ids: readonly OptionHarm['harm'][]): string {
  const rows = ids.map((id) => {
    const own = options.map(({ harms }) => harms.find(({ harm }) => harm === id)!);
    return [own[0]!.name, ...own.map(cell)];
  });
  return table(['what may go wrong', ...options.map(({ label }) => label)], rows);
}

function cell(harm: OptionHarm): string {
  const { standing, without, notMoreOftenThan, sources, certainty } = harm;
  const unverified = sources.some(({ kind, unverified: one }) => kind === 'medicine' && one) ? ' u' : '';
  const sure = certainty === null ? '' : ` ${dots(certainty)}`;
  switch (standing) {
    case 'background':
      return without === null ? '' : `${number(without)}${sure}`;
    case 'more':
      return `${number(without)} → ${number(harm.with)}${unverified}${sure}`;
    case 'not-shown':
      return `≤ 1 in ${oneIn(notMoreOftenThan!, english)}${unverified}${sure}`;
    case 'trial':
      return `${without === null ? '?' : number(without)} → ${number(harm.with)} t${unverified}${sure}`;
    case 'not-known':
      return 'not known';
  }
}

function number(counted: OptionHarm['with']): string {
  if (counted === null) return '?';
  const { value, interval } = counted;
  const text = (one: number) => countText(one, english);
  return interval === null ? text(value) : `${text(value)} (${interval.map(text).join('–')})`;
}

/** A sentence for each harm; what holds for several of them is told once, below. */
function sentences(harms: readonly OptionHarm[]): string[] {
  const named = new Map<string, string[]>();
  for (const { name, notes } of harms)
    for (const note of notes) named.set(note, [...(named.get(note) ?? []), name]);
  const shared = [...named].filter(([, names]) => names.length > 1);
  const isShared = (note: string) => shared.some(([one]) => one === note);
  return [
    ...harms.flatMap(({ name, told, notes, worstCase }) => [
      `  ${name}: ${told}`,
      ...[...(worstCase === null ? [] : [worstCase.told]), ...notes.filter((note) => !isShared(note))].map(
        (note) => `    ${note}`,
      ),
    ]),
    ...shared.map(([note, names]) => `  of ${names.join(', ')}: ${note}`),
  ];
}

/** The answer to `--why`: what each number rests on, then rates in other people, which are nobody's own. */
export function whyRisks({ options }: Pick<RisksResult, 'options'>): string {
  const text = (one: number) => String(Number(one.toPrecision(3)));
  const sources = new Map<string, string[]>();
  const rates = new Map<string, string[]>();
  for (const { harms } of options)
    for (const { name, sources: own, elsewhere } of harms) {
      for (const { what, value, interval, unit, grade, sources: cited, note } of own) {
        const row = [
          name,
          what,
          unit === '' ? '' : `${text(value)} ${unit}`,
          interval?.map(text).join('–') ?? '',
          grade === 'M' ? 'M (remembered, unverified)' : grade,
          cited.map(({ title, where }) => `${title}; ${where}`).join(' | '),
          note ?? '',
        ];
        sources.set(row.join('\t'), row);
      }
      for (const rate of elsewhere) {
        const row = [
          name,
          rate.drug ?? 'none',
          String(rate.per100PatientYears),
          rate.interval?.map((end) => end.toFixed(2)).join('–') ?? '',
          rate.population,
          rate.differs.join('; '),
          rate.grade,
          `${rate.source.title}; ${rate.source.where}`,
        ];
        rates.set(row.join('\t'), row);
      }
    }
  return [
    'what the numbers rest on:',
    table(['harm', 'what', 'value', '95 %', 'grade', 'source', 'note'], [...sources.values()]),
    'counted in other people, per 100 patient-years; nobody’s own rates, and not to be subtracted:',
    table(['harm', 'on', 'rate', '95 %', 'population', 'differs', 'grade', 'source'], [...rates.values()]),
  ].join('\n\n');
}
