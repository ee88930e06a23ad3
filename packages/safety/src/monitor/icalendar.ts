import { english, type Say } from '@bifrons/language';
import type { CalendarEntry } from './calendar.js';
import { addDays } from '../dates.js';

/** What a calendar needs beside its entries. */
export interface CalendarFile {
  readonly patient: string;
  readonly drug: string;
  readonly today: string;
  readonly entries: readonly CalendarEntry[];
  /** The language in which the entries are told; English when absent. */
  readonly say?: Say;
}

/**
 * iCalendar (RFC 5545): an all-day event for everything that is not done, with an alarm in the morning of its first and of its last day.
 * What comes again and again is one event that recurs; what is overdue is put on today. The same input gives the same bytes.
 */
export function iCalendar({ patient, drug, today, entries, say = english }: CalendarFile): string {
  const open = entries.filter(({ status }) => status !== 'done');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Bifrons//monitor//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...[...recurring(open)].flatMap(([entry, times]) => {
      const overdue = entry.status === 'overdue';
      const [from, to] = overdue ? [today, today] : [entry.dueFrom, entry.dueTo];
      const summary = escaped(
        `${drug}: ${overdue ? say('{what} (overdue)', { what: entry.what }) : entry.what}`,
      );
      return [
        'BEGIN:VEVENT',
        `UID:${uid([patient, drug, entry.kind, entry.test ?? entry.what, entry.dueFrom, entry.dueTo])}`,
        `DTSTAMP:${compact(today)}T000000Z`,
        `DTSTART;VALUE=DATE:${compact(from)}`,
        // The end of an all-day event is the day after it.
        `DTEND;VALUE=DATE:${compact(addDays(to, 1))}`,
        ...(times > 1 ? [`RRULE:FREQ=WEEKLY;INTERVAL=${entry.everyWeeks ?? 1};COUNT=${times}`] : []),
        `SUMMARY:${summary}`,
        `DESCRIPTION:${escaped(description(entry, say))}`,
        'TRANSP:TRANSPARENT',
        ...(from === to ? [onFirstDay] : [onFirstDay, onLastDay]).flatMap((trigger) => [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          `DESCRIPTION:${summary}`,
          trigger,
          'END:VALARM',
        ]),
        'END:VEVENT',
      ];
    }),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Nine in the morning, in the time of whoever opens it. */
const onFirstDay = 'TRIGGER:PT9H';
const onLastDay = 'TRIGGER;RELATED=END:-PT15H';

/**
 * Entries with how often they come: those that begin the same weeks after each other are told by the first, and what is
 * overdue again and again is to be done once.
 */
function recurring(open: readonly CalendarEntry[]): Map<CalendarEntry, number> {
  const times = new Map<CalendarEntry, number>();
  for (const entry of open) {
    const { everyWeeks } = entry;
    const begun = [...times.keys()].find(
      (one) =>
        everyWeeks !== undefined &&
        one.everyWeeks === everyWeeks &&
        one.test === entry.test &&
        one.status !== 'overdue' &&
        entry.status !== 'overdue' &&
        entry.dueFrom === addDays(one.dueFrom, 7 * everyWeeks * (times.get(one) ?? 1)),
    );
    const missed = [...times.keys()].some(
      (one) => one.status === 'overdue' && entry.status === 'overdue' && one.what === entry.what,
    );
    if (begun !== undefined) times.set(begun, (times.get(begun) ?? 1) + 1);
    else if (!missed) times.set(entry, 1);
  }
  return times;
}

const compact = (date: string): string => date.replaceAll('-', '');

const uid = (parts: readonly string[]): string =>
  `${parts.map((part) => part.toLowerCase().replace(/[^\p{Letter}\p{Number}]+/gu, '-')).join('.')}@bifrons`;

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
