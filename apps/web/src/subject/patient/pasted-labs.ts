import { findAnalyte, readLabValue, tests } from '@bifrons/knowledge';
import { phrase, type Phrase, type Say } from '@bifrons/language';
import { parseNumber } from '../../kit/language/parse-number.ts';
import { labOf, type LabDraft } from './patient-draft.ts';
import { isDate } from './visits.ts';

/** What was understood of a pasted table or letter. */
export interface PastedLabs {
  readonly labs: readonly LabDraft[];
  /** What has a number and was not understood, and why. */
  readonly unread: readonly { readonly text: string; readonly why: Phrase }[];
}

type Found<T> = { readonly value: T } | { readonly why: Phrase };

const DAY = /(?<!\d)(\d{1,4})([./-])\s?(\d{1,2})\2\s?(\d{1,4})(?!\d)\.?(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?/;

/** A day as letters and spreadsheets write it; undefined where a text has none. */
function dayIn(text: string): Found<string> | undefined {
  const [whole, first = '', sign, second = '', third = ''] = DAY.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const day = (year: string, month: string, date: string): Found<string> | undefined => {
    const full = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    return isDate(full) ? { value: full } : undefined;
  };
  if (first.length === 4) return day(first, second, third);
  if (third.length !== 4 && !(sign === '.' && third.length === 2)) return undefined;
  // With points the day stands first. With slashes it does in one country and not in another.
  if (sign === '.' || Number(first) > 12 || first === second) return day(third, second, first);
  if (Number(second) > 12) return day(third, first, second);
  return { why: phrase('“{text}” may be one of two days: write it as YYYY-MM-DD', { text: whole.trim() }) };
}

/** A value without what a laboratory puts beside it: H and L, arrows, stars. Null for an empty cell. */
function valueIn(cell: string): Found<string> | null {
  const text = cell
    .trim()
    .replace(/\s*(?:[*!↑↓+]|\b[HL]\b|\((?:[HL+-]|high|low)\))+$/i, '')
    .trim();
  if (/^(?:|-|–|—|n\/?a|\.)$/i.test(text)) return null;
  if (/^\d{1,3}[.,]\d{3}$/.test(text))
    return {
      why: phrase('“{text}” may be {one} or {other}: write it with one or two digits behind the point', {
        text,
        one: text.replace(/[.,]/, ''),
        other: text.replace(',', '.'),
      }),
    };
  return parseNumber(text) === null && readLabValue(text) === undefined
    ? { why: phrase('“{text}” is not a number', { text }) }
    : { value: text };
}

/** The upper end of what is normal: of “12–16”, “< 35” or “to 35”. */
const upperIn = (cell: string): string =>
  /(?:\d[\d.,]*\s*(?:-|–|—|bis|to|~)|<|≤|bis|to|~)\s*=?\s*(\d[\d.,]*)/i
    .exec(cell)?.[1]
    ?.replace(/[.,]$/, '') ?? '';

/** The name by which a test is known, also in the reader's language; as it is written where none is. */
function testNamed(name: string, say: Say): { readonly test: string; readonly isKnown: boolean } {
  const plain = name.trim().replace(/:$/, '');
  if (findAnalyte(plain) !== undefined) return { test: plain, isKnown: true };
  const own = tests().analytes.find((one) => say(one.name).toLowerCase() === plain.toLowerCase());
  return own === undefined ? { test: plain, isKnown: false } : { test: own.name, isKnown: true };
}

/** A test with its unit in brackets behind it. */
function testAndUnit(cell: string, say: Say): { readonly test: string; readonly unit: string } {
  const [, name, unit] = /^(.+?)\s*[[(]([^\])]*\/[^\])]*)[\])]\s*$/.exec(cell) ?? [];
  return { test: testNamed(name ?? cell, say).test, unit: unit ?? '' };
}

const IS_UNIT = /^(units?|einheit(en)?|단위)$/i;
const IS_NORMAL = /ref|norm|range|bereich|참고|정상/i;

/**
 * Laboratory values out of what was pasted: a table of tests by dates, or of dates by tests (tabs or semicolons, as spreadsheets copy
 * it), or lines of a letter, “haemoglobin 13.2 g/dL (12–16)” below a line with the day. What has a number and is not understood is told.
 */
export function readPastedLabs(text: string, say: Say): PastedLabs {
  const rows = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(line.includes('\t') ? '\t' : ';').map((cell) => cell.trim()));
  const [header = [], ...others] = rows;
  if (header.length < 2)
    return readLetter(
      rows.map((cells) => cells.join(';')),
      say,
    );
  const days = header.map(dayIn);
  return days.some((day) => day !== undefined)
    ? testsByDays(header, days, others, say)
    : daysByTests(header, others, say);
}

function collector() {
  const labs: LabDraft[] = [];
  const unread: { text: string; why: Phrase }[] = [];
  const take = (lab: Omit<LabDraft, 'value'>, cell: string): void => {
    const found = valueIn(cell);
    if (found === null) return;
    if ('why' in found) unread.push({ text: `${lab.test} ${lab.date}`, why: found.why });
    else labs.push(labOf({ ...lab, value: found.value }));
  };
  return { labs, unread, take };
}

function testsByDays(
  header: readonly string[],
  days: readonly (Found<string> | undefined)[],
  rows: readonly (readonly string[])[],
  say: Say,
): PastedLabs {
  const { labs, unread, take } = collector();
  const unitAt = header.findIndex((cell) => IS_UNIT.test(cell));
  const normalAt = header.findIndex((cell, k) => days[k] === undefined && IS_NORMAL.test(cell));
  days.forEach((day, k) => {
    if (day !== undefined && 'why' in day) unread.push({ text: header[k]!, why: day.why });
    else if (day === undefined && k > 0 && k !== unitAt && k !== normalAt && header[k] !== '')
      unread.push({
        text: header[k]!,
        why: phrase('this column is neither a day nor a unit nor what is normal'),
      });
  });
  for (const cells of rows) {
    const { test, unit } = testAndUnit(cells[0] ?? '', say);
    days.forEach((day, k) => {
      if (day === undefined || 'why' in day) return;
      take(
        {
          test,
          date: day.value,
          unit: unitAt > 0 && cells[unitAt] ? cells[unitAt] : unit,
          upperLimit: normalAt > 0 ? upperIn(cells[normalAt] ?? '') : '',
        },
        cells[k] ?? '',
      );
    });
  }
  return { labs, unread };
}

function daysByTests(header: readonly string[], rows: readonly (readonly string[])[], say: Say): PastedLabs {
  const { labs, unread, take } = collector();
  const named = header.map((cell) => testAndUnit(cell, say));
  const units = rows.find(([first = '']) => IS_UNIT.test(first));
  for (const cells of rows) {
    if (cells === units) continue;
    const day = dayIn(cells[0] ?? '');
    if (day === undefined || 'why' in day) {
      unread.push({
        text: cells.join(' '),
        why: day === undefined ? phrase('there is no day in this row or above it') : day.why,
      });
      continue;
    }
    named.forEach(({ test, unit }, k) => {
      if (k > 0) take({ test, date: day.value, unit: units?.[k] ?? unit, upperLimit: '' }, cells[k] ?? '');
    });
  }
  return { labs, unread };
}

const LINE =
  /^(.*?[^\s\d<>≤≥:=])\s*[:=]?\s+((?:[<>≤≥]=?\s*)?\d[\d.,]*)\s*([^\d\s([*!↑↓]\S*|10\S+|\/\S+)?\s*(.*)$/;

function readLetter(lines: readonly string[], say: Say): PastedLabs {
  const { labs, unread, take } = collector();
  let day: string | undefined;
  for (const line of lines) {
    const found = dayIn(line);
    const [, name = '', value = '', unit = '', rest = ''] = LINE.exec(line.replace(DAY, '').trim()) ?? [];
    const { test, isKnown } = testNamed(name, say);
    if (found !== undefined) {
      if ('why' in found) unread.push({ text: line, why: found.why });
      else day = found.value;
    }
    if (!isKnown) {
      if (found === undefined && /\d/.test(line))
        unread.push({ text: line, why: phrase('no test that labels ask for begins this line') });
    } else if (day === undefined || (found !== undefined && 'why' in found)) {
      unread.push({ text: line, why: phrase('there is no day in this row or above it') });
    } else take({ test, date: day, unit, upperLimit: upperIn(rest) }, value);
  }
  return { labs, unread };
}
