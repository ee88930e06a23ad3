import { readFileSync } from 'node:fs';
import { indications, labels, parsePatientRecord, treatmentOptions, type Region } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { monitor } from '../monitor/monitor.js';
import { screen, screenDrug, type ScreenRequest, type Verdict } from './screen.js';

const today = '2026-11-21';
const eczema = JSON.parse(
  readFileSync(new URL('../../../../examples/patients/eczema.json', import.meta.url), 'utf8'),
) as { facts: object };

/** The example with other facts of the person, or of the file. */
function personOf(facts: object = {}, file: object = {}) {
  const read = parsePatientRecord(
    { ...eczema, ...file, facts: { ...eczema.facts, ...facts } },
    new Date(today),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
const request = (region: Region): ScreenRequest => ({ region, indication: 'atopic-dermatitis', today });
const aged = (age: number, weightKg: number) => ({
  birthYear: 2026 - age,
  birthDate: `${2026 - age}-01-15`,
  weightKg,
  severity: { easi: 26 },
});

describe('options of a disease', () => {
  it('are screened beside the JAK inhibitors, with what has no label and what comes before what', () => {
    const { drugs, options } = screen(personOf(), request('eu'));
    expect(drugs.filter(({ drug }) => labels().some((l) => l.drug === drug && l.option)).length).toBe(8);
    expect(options?.unjudged.map(({ option }) => option)).toEqual(['moisturiser']);
    expect(options?.notSimulated).toContain('ciclosporin');
    expect(options?.notSimulated).not.toContain('dupilumab');
    expect(options?.steps.find(({ id }) => id === 'ad-jak-ema')?.unverified).toBe(false);
    expect(options?.steps.some(({ id }) => id === 'ad-jak-jtf')).toBe(false);
    const hair = screen(personOf(), { ...request('us'), indication: 'alopecia-areata' });
    expect(hair.drugs.map(({ drug }) => drug)).not.toContain('dupilumab');
    expect(hair.options?.unjudged.map(({ option }) => option)).toEqual(['hydroxychloroquine', 'concealment']);
    expect(screen(personOf(), { ...request('us'), indication: 'rheumatoid-arthritis' }).options).toBeNull();
  });

  it('have a label for each region, or are told to have none', () => {
    for (const indication of indications)
      for (const { id } of treatmentOptions(indication)?.options ?? [])
        expect([0, 2]).toContain(labels().filter(({ drug }) => drug === id).length);
  });
});

describe('a verdict on an option', () => {
  it.each<[what: string, Region, drug: string, facts: object, file: object, Verdict]>([
    ['adult', 'us', 'dupilumab', {}, {}, 'eligible-with-conditions'],
    [
      'pregnant',
      'us',
      'dupilumab',
      { pregnant: true, childbearingPotential: true },
      { sex: 'female' },
      'cannot-tell',
    ],
    ['hypersensitive', 'us', 'dupilumab', { hypersensitivity: ['dupilumab'] }, {}, 'contraindicated'],
    [
      'with a JAK inhibitor',
      'us',
      'dupilumab',
      {},
      { medications: [{ name: 'upadacitinib' }] },
      'not-recommended',
    ],
    [
      'serious infection',
      'eu',
      'dupilumab',
      { activeInfection: true, activeSeriousInfection: true },
      {},
      'not-recommended',
    ],
    ['12 years', 'us', 'tralokinumab', {}, aged(12, 45), 'eligible-with-conditions'],
    ['11 years', 'us', 'tralokinumab', {}, aged(11, 45), 'not-recommended'],
    ['40 kg', 'eu', 'lebrikizumab', {}, aged(13, 40), 'eligible-with-conditions'],
    ['39 kg', 'eu', 'lebrikizumab', {}, aged(13, 39), 'not-recommended'],
    [
      'pregnant',
      'eu',
      'lebrikizumab',
      { pregnant: true, childbearingPotential: true },
      { sex: 'female' },
      'not-recommended',
    ],
    ['12 years', 'eu', 'nemolizumab', {}, aged(12, 45), 'eligible-with-conditions'],
    ['eGFR 60', 'us', 'ciclosporin', { egfr: 60 }, {}, 'eligible-with-conditions'],
    ['eGFR 59', 'us', 'ciclosporin', { egfr: 59 }, {}, 'contraindicated'],
    ['blood pressure', 'us', 'ciclosporin', { uncontrolledHypertension: true }, {}, 'contraindicated'],
    [
      'St John’s wort',
      'eu',
      'ciclosporin',
      {},
      { medications: [{ name: 'St John’s wort' }] },
      'contraindicated',
    ],
    ['alcohol', 'us', 'methotrexate', { alcoholMisuse: true }, {}, 'contraindicated'],
    [
      'pregnant',
      'us',
      'methotrexate',
      { pregnant: true, childbearingPotential: true },
      { sex: 'female' },
      'contraindicated',
    ],
    ['lupus', 'us', 'narrowband-uvb', { photosensitiveDisease: true }, {}, 'contraindicated'],
    ['nothing', 'us', 'narrowband-uvb', {}, {}, 'cannot-tell'],
    // What the class of JAK inhibitors warns of is no reason against an antibody.
    ['64 years', 'eu', 'abrocitinib', {}, aged(64, 70), 'eligible'],
    ['65 years', 'eu', 'abrocitinib', { suitableAlternative: true }, aged(65, 70), 'not-recommended'],
    ['65 years', 'eu', 'dupilumab', { suitableAlternative: true }, aged(65, 70), 'eligible-with-conditions'],
    [
      'smoker',
      'eu',
      'upadacitinib',
      { smoking: 'current', suitableAlternative: true },
      {},
      'not-recommended',
    ],
    [
      'smoker',
      'eu',
      'tralokinumab',
      { smoking: 'current', suitableAlternative: true },
      {},
      'eligible-with-conditions',
    ],
  ])('%s, %s, %s', (_what, region, drug, facts, file, verdict) => {
    const found = screenDrug(personOf(facts, file), drug, request(region));
    expect(found.verdict, JSON.stringify(found.reasons.map(({ demand }) => demand))).toBe(verdict);
  });

  it.each<[Region, drug: string, file: object, schedule: string]>([
    ['us', 'dupilumab', {}, '600 mg in week 0, then 300 mg every 2 weeks from week 2'],
    ['us', 'dupilumab', aged(8, 29), '600 mg in week 0, then 300 mg every 4 weeks from week 4'],
    ['us', 'dupilumab', aged(8, 30), '400 mg in week 0, then 200 mg every 2 weeks from week 2'],
    ['us', 'tralokinumab', aged(17, 60), '300 mg in week 0, then 150 mg every 2 weeks from week 2'],
    ['eu', 'tralokinumab', aged(17, 60), '600 mg in week 0, then 300 mg every 2 weeks from week 2'],
    ['eu', 'ciclosporin', {}, '2.5–5 mg per kg of body weight a day, in 2 doses'],
  ])('has the schedule of the person: %s %s', (region, drug, file, schedule) => {
    expect(screenDrug(personOf({}, file), drug, request(region)).dose.schedule).toBe(schedule);
  });

  it('says what to watch, and takes the heavier dose of prurigo from 90 kg on', () => {
    expect(screenDrug(personOf(), 'dupilumab', request('us')).watch[0]).toBe(
      'conjunctivitis 10 % against 2 %',
    );
    const itchy = (weightKg: number) =>
      screenDrug(personOf({}, { weightKg }), 'nemolizumab', {
        ...request('us'),
        indication: 'prurigo-nodularis',
      });
    expect(itchy(89).dose.schedule).toBe('60 mg in week 0, then 30 mg every 4 weeks from week 4');
    expect(itchy(90).dose.schedule).toBe('60 mg every 4 weeks');
  });
});

describe('on treatment with an option', () => {
  const taking = (treatment: object, adverseEvents: string[]) =>
    monitor(
      personOf(
        {},
        {
          treatments: [{ ...treatment, fromDate: '2026-09-01' }],
          visits: [{ date: '2026-11-20', adverseEvents }],
        },
      ),
      request('eu'),
    );
  const dupilumab = { drug: 'Dupixent', doseMg: 300, everyWeeks: 2 };

  it.each<[treatment: object, event: string, action: string]>([
    [dupilumab, 'red eyes', 'seek-care'],
    [dupilumab, 'shingles', 'consider-interrupting'],
    [{ drug: 'ciclosporin' }, 'high blood pressure', 'reduce-dose'],
    [{ drug: 'ciclosporin' }, 'pneumonia', 'interrupt'],
    [{ drug: 'methotrexate' }, 'pneumonitis', 'stop'],
    [{ drug: 'narrowband-uvb' }, 'burnt by light', 'interrupt'],
  ])('%o: %s', (treatment, event, action) => {
    expect(taking(treatment, [event]).events.map(({ demand }) => demand)).toContain(action);
  });

  it('tells injections by their weeks, and the tests of ciclosporin', () => {
    expect(taking(dupilumab, [])).toMatchObject({ dose: null, schedule: '300 mg every 2 weeks', week: 11 });
    const due = taking({ drug: 'ciclosporin' }, []).calendar.map(({ test }) => test);
    expect(due).toContain('renal-function');
    expect(due).toContain('blood-pressure');
  });
});

describe('an antibody against IL-23 in psoriasis', () => {
  const inPsoriasis = (drug: string, region: Region, facts: object = {}, file: object = {}) =>
    screenDrug(personOf(facts, { ...file, disease: 'psoriasis', severity: { pasi: 18 } }), drug, {
      ...request(region),
      indication: 'psoriasis',
    }).verdict;

  it.each<[what: string, drug: string, Region, facts: object, file: object, Verdict]>([
    ['adult', 'guselkumab', 'eu', {}, {}, 'eligible-with-conditions'],
    ['active tuberculosis', 'guselkumab', 'eu', { tuberculosis: 'active' }, {}, 'contraindicated'],
    ['active tuberculosis', 'tildrakizumab', 'us', { tuberculosis: 'active' }, {}, 'not-recommended'],
    ['12 years', 'risankizumab', 'us', {}, aged(12, 45), 'not-recommended'],
    ['5 years', 'ustekinumab', 'eu', {}, aged(5, 20), 'not-recommended'],
    ['allergic to it', 'risankizumab', 'us', { hypersensitivity: ['risankizumab'] }, {}, 'contraindicated'],
  ])('%s, %s, %s', (_what, drug, region, facts, file, verdict) => {
    expect(inPsoriasis(drug, region, facts, file)).toBe(verdict);
  });

  it('stands beside others whose labels are told not to be checked', () => {
    const { options } = screen(personOf({}, { disease: 'psoriasis', severity: { pasi: 18 } }), {
      ...request('eu'),
      indication: 'psoriasis',
    });
    const unjudged = options!.unjudged.map(({ option }) => option);
    expect(unjudged).toEqual(expect.arrayContaining(['brodalumab', 'adalimumab', 'acitretin']));
    expect(unjudged).not.toContain('guselkumab');
    expect(options!.steps.map(({ id }) => id)).toContain('pso-tried-eu');
  });
});
