import { english, type Say } from '@bifrons/language';
import type { CalendarEntry } from './calendar.js';
import { addDays } from './dates.js';

/** What a calendar needs beside its entries. */
export interface CalendarFile {
  readonly patient: string;
  readonly drug: string;
  readonly today: string;
  readonly entries: readonly CalendarEntry[];
  /** The language in which the entries are told; English when absent. */
  readonly say?: Say;
}

/** iCalendar (RFC 5545) with one all-day event per entry that is not done. The same input gives the same bytes. */
export function iCalendar({ patient, drug, today, entries, say = english }: CalendarFile): string {
  const stamp = `${compact(today)}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Bifrons//monitor//EN',
    'CALSCALE:GREGORIAN',
    ...entries
      .filter(({ status }) => status !== 'done')
      .flatMap((entry) => [
        'BEGIN:VEVENT',
        `UID:${uid([patient, drug, entry.test ?? entry.kind, entry.dueFrom, entry.dueTo])}`,
        `DTSTAMP:${stamp}`,
        `DTSTART;VALUE=DATE:${compact(entry.dueFrom)}`,
        // The end of an all-day event is the day after it.
        `DTEND;VALUE=DATE:${compact(addDays(entry.dueTo, 1))}`,
        `SUMMARY:${escaped(`${drug}: ${entry.status === 'overdue' ? say('{what} (overdue)', { what: entry.what }) : entry.what}`)}`,
        `DESCRIPTION:${escaped(description(entry, say))}`,
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const compact = (date: string): string => date.replaceAll('-', '');

const uid = (parts: readonly string[]): string =>
  `${parts.map((part) => part.toLowerCase().replace(/[^a-z0-9]+/g, '-')).join('.')}@bifrons`;

function description({ statements }: CalendarEntry, say: Say): string {
  return statements
    .map(({ words, citation }) => {
      if (citation === undefined) return words;
      const { section, date, unverified, reason } = citation;
      if (section === null || date === null) return reason === undefined ? words : `${words} (${reason})`;
      return unverified
        ? say('{words} (section {section}, {date}, unverified: check the label)', { words, section, date })
        : say('{words} (section {section}, {date})', { words, section, date });
    })
    .join('\n');
}

const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll('\n', '\\n');

/** Lines of at most 75 octets; a continuation begins with a space. Characters are not split. */
function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > 75) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

/** Length of a character in UTF-8. */
const octetsOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
