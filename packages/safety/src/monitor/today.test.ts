import { readFileSync } from 'node:fs';
import { labels, parsePatientRecord, tests, type PatientRecord, type Region } from '@bifrons/knowledge';
import { english } from '@bifrons/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personOn } from '../person/person.js';
import { courseOf } from './demands.js';
import { monitor } from './monitor.js';
import { reactionsOf } from './reactions.js';
import { todayOf } from './today.js';
import { treatmentOn } from './treatment.js';
import { thresholdsOf } from './trend.js';

const today = '2026-11-29';
const file = new URL('../../../../examples/patients/low-lymphocytes.json', import.meta.url);
const reading = parsePatientRecord(readFileSync(file, 'utf8'), new Date(today));
if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
const example: PatientRecord = reading.value;
type Lab = NonNullable<PatientRecord['labs']>[number];
const lab = (test: string, value: number | string, unit = '10*9/L', date = today): Lab => ({
  date,
  test,
  value,
  unit,
});
const enzyme = (test: string, value: number): Lab => ({ ...lab(test, value * 40, 'U/L'), upperLimit: 40 });

/** The example while it was well: tests of weeks 0 and 4 within the limits, no infection, no event. */
function well(over: Partial<PatientRecord> = {}, labs: readonly Lab[] = [], events: readonly string[] = []) {
  const { facts, labs: all = [], ...rest } = example;
  return {
    ...rest,
    visits: events.length === 0 ? [] : [{ date: today, adverseEvents: [...events] }],
    ...over,
    labs: [...all.filter(({ date }) => date < today), ...labs],
    facts: { ...facts, activeInfection: false, ...over.facts },
  };
}
const leads = (patient: PatientRecord, region: Region = 'us') => monitor(patient, { region, today }).today;
const lineOf = (...labs: Lab[]) => leads(well({}, labs)).line;

describe('today', () => {
  it.each(['us', 'eu'] as const)('pauses for few lymphocytes and an infection (%s)', (region) => {
    expect(leads(example, region)).toMatchObject({
      line: 'Pause today: lymphocytes 0.45, below 0.5. Have it looked at without delay: fever and cough (infection). Repeat by 6 December. Go on above 0.5, and when infection is over.',
      action: 'interrupt',
      repeatBy: '2026-12-06',
      goOnWhen: 'Go on above 0.5, and when infection is over.',
    });
  });

  it('continues only within a limit that was read in the label', () => {
    expect(leads(well())).toMatchObject({
      action: 'continue',
      line: 'Continue: lymphocytes 0.92; platelets 228, within the limits of the label.',
    });
    const bare = leads({ ...well(), labs: [lab('ANC', 3), lab('Hb', 13, 'g/dL')] });
    expect(bare.action).toBe('test');
  });

  it('asks for a pause where the label has no number of its own', () => {
    expect(lineOf(lab('ANC', 0.4))).toMatch(/^Pause today: neutrophils 0.4, below 0.5\./);
    expect(lineOf(lab('Hb', 7.9, 'g/dL'))).toMatch(/^Pause today: haemoglobin 7.9, below 8\./);
    expect(lineOf(enzyme('CPK', 26))).toMatch(/^Consider a pause today: CPK 26 × ULN, 5 or more\./);
    expect(lineOf(enzyme('ALT', 7))).toMatch(/^Pause today: ALT 7 × ULN \(liver injury suspected\)/);
    expect(lineOf(enzyme('ALT', 3))).toMatch(/^Consider a pause today: ALT 3 × ULN, 3 or more\./);
  });

  it('joins what different tests ask for before it goes on', () => {
    expect(lineOf(lab('ALC', 0.4), lab('Hb', 7, 'g/dL'))).toContain(
      'Go on with lymphocytes above 0.5 and haemoglobin 8 or more.',
    );
  });

  it('keeps a stop a stop, through later normal values of this and of other tests', () => {
    const patient = well({}, [
      lab('platelets', 40, '10*9/L', '2026-11-25'),
      lab('platelets', 200),
      lab('ALC', 1.5),
    ]);
    expect(leads(patient).line).toBe('Stop today: platelets 40, below 50.');
    const rows = monitor(patient, { region: 'us', today }).labs.filter(({ date }) => date >= '2026-11-25');
    expect(rows.map(({ demand }) => demand)).toEqual(['stop', 'stop', 'stop']);
  });

  it('screens the treatment again: pregnancy, a second JAK inhibitor, a medicine that nobody knows', () => {
    expect(leads(well({ facts: { pregnant: true } }), 'eu').line).toMatch(/^Stop today: pregnancy/);
    const both = leads(well({ medications: [{ name: 'tofacitinib' }] }));
    expect([both.action, both.because]).toEqual(['interrupt', ['Tofacitinib']]);
    const { treatments = [] } = example;
    const baricitinib = { drug: 'baricitinib', doseMg: 4, perDay: 1 as const, fromDate: '2026-01-05' };
    expect(leads(well({ treatments: [baricitinib, ...treatments] })).because).toEqual(['Baricitinib']);
    expect(leads(well({ medications: [{ name: 'zorbanexol' }] })).action).toBe('ask');
  });

  it('holds the dose against the label', () => {
    const on = (drug: string, doseMg: number, facts = {}) =>
      leads(well({ treatments: [{ drug, doseMg, perDay: 1, fromDate: '2026-10-26' }], facts }), 'eu');
    expect(on('baricitinib', 400).line).toMatch(
      /^Lower the dose today: 400 mg once a day is more than the highest dose of the label, 4 mg once a day/,
    );
    expect(on('baricitinib', 4, { egfr: 45 }).line).toMatch(
      /^Lower the dose today: 4 mg once a day is more than the label gives this person, 2 mg once a day/,
    );
    expect(on('baricitinib', 4).action).not.toBe('reduce-dose');
  });

  it('says "no unit", "below what is measured" and zero for what they are', () => {
    expect(lineOf(lab('ALC', '<0.1'))).toMatch(/^Pause today: lymphocytes <0.1, below 0.5\./);
    expect(lineOf(lab('ANC', 0))).toMatch(/^Pause today: neutrophils 0, below 0.5\./);
    expect(lineOf({ date: today, test: 'ALC', value: 0.4 })).toMatch(/^Pause today: lymphocytes 0.4/);
    expect(leads({ ...well(), labs: [{ date: today, test: 'ALC', value: 0.4 }] }).line).toMatch(
      /^Ask first: lymphocytes 0.4 has no unit\./,
    );
    expect(lineOf(lab('ALT', 245, 'U/L'))).toMatch(/^Ask first: ALT 245 U\/L has no upper limit of normal\./);
    expect(lineOf(lab('ALC', 450))).toMatch(
      /^Ask first: lymphocytes 450 10\*9\/L is beyond what people have\./,
    );
    expect(lineOf(lab('ALC', '<1'))).toMatch(/^Repeat the test: lymphocytes <1, below 0.5\./);
  });

  it('asks which of two values of one day is right, and says what the lower one would mean', () => {
    const { line, action } = leads(well({}, [lab('ALC', 0.45), lab('ALC', 1.2)]));
    expect(action).toBe('ask');
    expect(line).toContain('0.45 10*9/L is one of two values of one day; if it is right: interrupt');
    expect(lineOf(lab('ALC', 0.45), lab('ALC', 450, '/mm3'))).toMatch(/^Pause today/);
  });

  it('ends a pause for an event when it is told to be over, and a look when somebody has looked', () => {
    const visits = (...texts: string[][]) =>
      well({ visits: texts.map((adverseEvents, k) => ({ date: `2026-11-${20 + k}`, adverseEvents })) });
    expect(leads(visits(['shingles'], ['headache'])).action).toBe('consider-interrupting');
    expect(leads(visits(['shingles'], ['shingles healed'])).action).toBe('continue');
    expect(leads(visits(['chest pain'])).action).toBe('seek-care');
    expect(leads(visits(['chest pain'], [])).action).toBe('continue');
    expect(leads(visits(['heart attack'], ['heart attack over'])).action).toBe('stop');
  });
});

describe('"continue"', () => {
  /** Values on both sides of every limit; the units of labels, or none. */
  const most = {
    alc: 3,
    anc: 4,
    platelets: 300,
    haemoglobin: 16,
    alt: 6,
    ast: 6,
    cpk: 12,
    ldl: 9,
    cholesterol: 9,
    triglycerides: 9,
    egfr: 120,
  } as Readonly<Record<string, number>>;
  const unitOf = { count: '10*9/L', 'mass-or-amount': 'g/dL', enzyme: '{xULN}', flow: 'mL/min' } as const;
  const anyLab = fc
    .tuple(
      fc.constantFrom(
        ...tests().analytes,
        ...tests().analytes.filter(({ dimension }) => dimension === 'count'),
      ),
      fc.oneof(
        { weight: 8, arbitrary: fc.integer({ min: 0, max: 1000 }).map((share) => share / 1000) },
        { weight: 1, arbitrary: fc.constantFrom('<0.5', '<0.1', '> 500') },
      ),
      fc.integer({ min: 0, max: 320 }),
      fc.integer({ min: 0, max: 4 }),
    )
    .map(([{ fact, name, dimension }, share, days, unit]): Lab => ({
      date: new Date(Date.parse('2026-01-10') + days * 86_400_000).toISOString().slice(0, 10),
      test: name,
      value: typeof share === 'string' ? share : share * most[fact]!,
      ...(unit > 0 ? { unit: unitOf[dimension] } : {}),
    }));

  it('is said of no value but one within a verified limit of the label, while nothing is open', () => {
    let said = 0;
    fc.assert(
      fc.property(
        // Of the other options hardly any limit of a test was read.
        fc.oneof(
          { arbitrary: fc.constantFrom(...labels().filter(({ option }) => option === undefined)), weight: 4 },
          { arbitrary: fc.constantFrom(...labels()), weight: 1 },
        ),
        fc.array(anyLab, { maxLength: 8 }),
        fc.array(fc.constantFrom('acne', 'fever', 'sepsis', 'clot', 'xyzzy', 'fever over'), { maxLength: 1 }),
        ({ drug, region }, labs, adverseEvents) => {
          const patient: PatientRecord = {
            ...well(),
            labs,
            treatments: [{ drug, doseMg: 1, perDay: 1, fromDate: '2026-03-02' }],
            visits: [{ date: '2026-06-01', adverseEvents }],
          };
          const treatment = treatmentOn(patient, today, region);
          const person = personOn(patient, today, drug);
          const course = courseOf(patient, person, treatment, 'alopecia-areata', today);
          const { running } = reactionsOf(treatment, person, 'alopecia-areata');
          const limits = thresholdsOf(treatment, person, 'alopecia-areata', english).filter(
            ({ demand }) => demand !== 'do-not-start',
          );
          for (const row of course.labs.filter(({ demand }) => demand === 'continue')) {
            said += 1;
            const at = `${drug} ${region} ${row.fact} ${row.printed}`;
            expect(
              running.some(({ read, facts }) => read && facts.has(row.fact)),
              at,
            ).toBe(true);
            expect(row.doubt, at).toBeUndefined();
            for (const { value, below } of limits.filter(({ fact }) => fact === row.fact))
              if (row.bound === undefined)
                expect(below ? row.value! >= value : row.value! < value, at).toBe(true);
          }
          const { action } = todayOf(course.open, course.labs, [], today, english);
          if (action === 'continue')
            expect(course.labs.some(({ demand }) => demand === 'continue')).toBe(true);
          if (course.open.length > 0) expect(['continue', 'restart', 'no-limit']).not.toContain(action);
        },
      ),
      { numRuns: 3000 },
    );
    expect(said).toBeGreaterThan(200);
  });
});
