import { readFileSync } from 'node:fs';
import { parsePatientRecord, type PatientRecord } from '@bifrons/knowledge';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { iCalendar } from './icalendar.js';
import { monitor } from './monitor.js';
import { NotOnTreatmentError } from './treatment.js';

const today = '2026-11-21';
const example = (): PatientRecord => {
  const file = new URL('../../../../examples/patients/on-ritlecitinib.json', import.meta.url);
  const reading = parsePatientRecord(readFileSync(file, 'utf8'), new Date(today));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
};
const entries = (patient: PatientRecord, region: 'us' | 'eu' = 'us', day = today) =>
  monitor(patient, { region, today: day }).calendar;
const statusOf = (
  patient: PatientRecord,
  what: string,
  week: number,
  region: 'us' | 'eu' = 'us',
  day = today,
) => entries(patient, region, day).find((entry) => entry.what === what && entry.week.from === week)?.status;

describe('the calendar', () => {
  it('knows what is done, due and overdue', () => {
    const patient = example();
    expect(statusOf(patient, 'lymphocytes', 0)).toBe('done');
    expect(statusOf(patient, 'lymphocytes', 4)).toBe('done');
    expect(statusOf(patient, 'platelets', 4)).toBe('due');
    expect(statusOf(patient, 'vaccinations', 0)).toBe('overdue');
    expect(statusOf(patient, 'look at the benefit', 36, 'eu')).toBe('upcoming');
  });

  it.each([
    ['2026-11-15', 'upcoming'],
    ['2026-11-16', 'due'],
    ['2026-11-30', 'due'],
    ['2026-12-01', 'overdue'],
  ])('on %s the platelets of week 4 are %s', (day, status) => {
    expect(statusOf(example(), 'platelets', 4, 'us', day)).toBe(status);
  });

  it('repeats what the label wants every so many weeks', () => {
    const patient = {
      ...example(),
      treatments: [{ drug: 'tofacitinib', doseMg: 5, perDay: 2 as const, fromDate: '2026-03-02' }],
    };
    const weeks = entries(patient, 'us')
      .filter(({ what }) => what === 'lymphocytes')
      .map(({ week }) => week.from);
    expect(weeks.slice(0, 4)).toEqual([0, 12, 24, 36]);
  });

  it('goes on through a change of dose and begins anew after a gap', () => {
    const from = (fromDate: string, toDate?: string) => ({
      drug: 'baricitinib',
      doseMg: 4,
      perDay: 1 as const,
      fromDate,
      ...(toDate === undefined ? {} : { toDate }),
    });
    const start = (treatments: PatientRecord['treatments']) =>
      monitor({ ...example(), treatments: treatments! }, { region: 'us', today }).start;
    expect(start([from('2026-03-02', '2026-06-01'), from('2026-06-02')])).toBe('2026-03-02');
    expect(start([from('2026-03-02', '2026-06-01'), from('2026-07-02')])).toBe('2026-07-02');
  });

  it('is refused when no treatment is under way', () => {
    const patient = { ...example(), treatments: [] };
    expect(() => monitor(patient, { region: 'us', today })).toThrow(NotOnTreatmentError);
    expect(() => monitor(example(), { region: 'us', today: '2026-10-25' })).toThrow(NotOnTreatmentError);
  });
});

describe('results', () => {
  it('demand what the label says: go on, interrupt, restart', () => {
    const { labs } = monitor(example(), { region: 'us', today });
    expect(labs.map(({ date, fact, demand }) => [date, fact, demand])).toEqual([
      ['2026-08-14', 'alc', 'start'],
      ['2026-10-19', 'alc', 'start'],
      ['2026-10-19', 'platelets', 'start'],
      ['2026-10-19', 'anc', 'no-limit'],
      ['2026-10-19', 'alt', 'no-limit'],
      ['2026-10-19', 'ast', 'no-limit'],
      ['2026-11-05', 'alc', 'interrupt'],
      ['2026-11-13', 'alc', 'restart'],
      ['2026-11-18', 'alc', 'continue'],
      ['2026-11-18', 'haemoglobin', 'no-limit'],
    ]);
    expect(labs[6]?.restartWhen).toBe('lymphocytes above 500 /mm³');
    expect(labs[6]?.statements[0]?.citation?.rule).toBe('ritlecitinib-us-33');
  });

  it('stop below 50 × 10⁹/L platelets, and a later value does not undo it', () => {
    const labs = [49, 120].map((value, k) => ({
      date: `2026-11-1${k}`,
      test: 'platelets',
      value,
      unit: '10*9/L',
    }));
    const found = monitor({ ...example(), labs }, { region: 'us', today }).labs;
    expect(found.map(({ demand }) => demand)).toEqual(['stop', 'stop']);
    const above = labs.map((lab) => ({ ...lab, value: 50 }));
    expect(
      monitor({ ...example(), labs: above }, { region: 'us', today }).labs.map(({ demand }) => demand),
    ).toEqual(['continue', 'continue']);
  });

  it('before the start say whether it may begin', () => {
    const labs = [{ date: '2026-10-20', test: 'platelets', value: 90, unit: '10*9/L' }];
    expect(monitor({ ...example(), labs }, { region: 'us', today }).labs[0]?.demand).toBe('do-not-start');
  });

  it('of events: the label first, then the rules of class under it', () => {
    const events = (region: 'us' | 'eu') =>
      monitor(example(), { region, today }).events.map(({ text, demand, statements }) => [
        text,
        demand,
        statements[0]?.citation?.rule,
      ]);
    expect(events('us')).toEqual([
      ['acne', 'note', undefined],
      ['herpes zoster', 'consider-interrupting', 'ritlecitinib-us-56'],
    ]);
    expect(events('eu')).toContainEqual(['herpes zoster', 'seek-care', 'ritlecitinib-eu-15']);
  });
});

describe('trends', () => {
  const falling = (...values: number[]) =>
    monitor(
      {
        ...example(),
        treatments: [{ drug: 'ritlecitinib', doseMg: 50, perDay: 1, fromDate: '2026-08-01' }],
        labs: values.map((value, k) => ({
          date: `2026-${String(8 + k).padStart(2, '0')}-15`,
          test: 'ALC',
          value,
          unit: '10*9/L',
        })),
      },
      { region: 'us', today },
    ).trends.find(({ fact }) => fact === 'alc');

  it('tell when a limit will be crossed at the slope', () => {
    // Least squares through 1.7, 1.3, 0.9 a month apart: about −0.4 a month, 0.4 above the limit of 0.5.
    const trend = falling(1.7, 1.3, 0.9)!;
    expect(trend.perWeek).toBeCloseTo(-0.8 / (61 / 7), 2);
    expect(trend.crossing?.weeks).toBeCloseTo(0.4 / (0.8 / (61 / 7)), 1);
    expect(trend.crossing?.threshold.demand).toBe('interrupt');
  });

  it('tell nothing when the value leads away or there is one value only', () => {
    expect(falling(0.9, 1.3)?.crossing).toBeUndefined();
    expect(falling(0.9)).toBeUndefined();
  });
});

describe('a pause', () => {
  it('has the demands of the label, and the washout of the model', () => {
    const { pause } = monitor(example(), { region: 'eu', today });
    const of = (reason: string) => pause.advice.find((one) => one.reason === reason);
    expect(of('infection')?.statements.map(({ citation }) => citation?.rule)).toEqual(
      expect.arrayContaining(['ritlecitinib-eu-12', 'ritlecitinib-eu-15', 'ritlecitinib-eu-36']),
    );
    expect(of('infection')?.mayResume).toEqual(['it is over']);
    expect(of('surgery')?.statements.map(({ citation }) => citation?.rule)).toEqual([
      'floor-on-treatment-planned-surgery',
    ]);
    expect(of('pregnancy')?.statements.map(({ citation }) => citation?.rule)).toContain('ritlecitinib-eu-39');
    expect(pause.tolerated[0]?.words).toBe('a pause of less than 6 weeks costs little');
    expect(pause.washout).toMatchObject({ known: true, below: 0.05 });
    if (pause.washout.known) expect(pause.washout.signals.some(({ by }) => by === 'resynthesis')).toBe(true);
  });

  it('has no washout for a cream', () => {
    const patient = {
      ...example(),
      treatments: [{ drug: 'ruxolitinib-cream', strengthPercent: 1.5, fromDate: '2026-10-26' }],
    };
    expect(monitor(patient, { region: 'us', today }).pause.washout).toMatchObject({ known: false });
  });
});

describe('the calendar file', () => {
  const file = (patient: PatientRecord, day = today) => {
    const { calendar, drug } = monitor(patient, { region: 'us', today: day });
    return { calendar, text: iCalendar({ patient: patient.id, drug, today: day, entries: calendar }) };
  };
  const parsed = (text: string) =>
    new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent').map((component) => ({
      event: new ICAL.Event(component),
      alarms: component.getAllSubcomponents('valarm').length,
    }));
  const onTofacitinib = (): PatientRecord => ({
    ...example(),
    treatments: [{ drug: 'tofacitinib', doseMg: 5, perDay: 2, fromDate: '2026-03-02' }],
  });

  it('opens in a parser that is not ours: each event with its days and an alarm', () => {
    const { calendar, text } = file(example());
    const events = parsed(text);
    expect(events).toHaveLength(calendar.filter(({ status }) => status !== 'done').length);
    expect(events.every(({ alarms }) => alarms > 0)).toBe(true);
    const platelets = events.find(({ event }) => event.summary === 'ritlecitinib: platelets')!.event;
    expect([platelets.startDate.toString(), platelets.endDate.toString()]).toEqual([
      '2026-11-16',
      '2026-12-01',
    ]);
  });

  it('puts what is overdue on today, once, and lets what is due again and again recur for a year', () => {
    const events = parsed(file(onTofacitinib()).text).map(({ event }) => event);
    const overdue = events.filter(({ summary }) => summary.endsWith('(overdue)'));
    expect(overdue.map(({ startDate }) => startDate.toString())).toEqual(overdue.map(() => today));
    expect(new Set(overdue.map(({ summary }) => summary)).size).toBe(overdue.length);
    const blood = events.find(({ summary }) => summary === 'tofacitinib: haemoglobin')!;
    const days: string[] = [];
    const times = blood.iterator();
    for (let next = times.next(); next; next = times.next()) days.push(next.toString());
    expect(days).toEqual(['2027-02-01', '2027-04-26', '2027-07-19', '2027-10-11']);
  });

  it('has what is to be measured again', () => {
    const labs = [{ date: '2026-11-20', test: 'ALC', value: 0.4, unit: '10*9/L' }];
    const { calendar, text } = file({ ...example(), labs });
    expect(calendar.find(({ kind }) => kind === 'recheck')).toMatchObject({
      what: 'lymphocytes again',
      dueTo: '2026-11-27',
      status: 'due',
    });
    expect(text).toContain('SUMMARY:ritlecitinib: lymphocytes again\r\n');
  });

  it('keeps to RFC 5545: lines of 75 octets, CRLF, unique ids', () => {
    const { text } = file(onTofacitinib());
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const ids = text.replaceAll('\r\n ', '').match(/UID:.*/g) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  });
});
