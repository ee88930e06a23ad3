import { readFileSync } from 'node:fs';
import {
  indications,
  labels,
  parsePatientRecord,
  treatmentOptions,
  type PatientRecord,
  type Region,
} from '@bifrons/knowledge';
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

  it('have a step of a guideline that areas of this person call for', () => {
    const told = (severity: object) => {
      const person = personOf({}, { disease: 'psoriasis', severity, visits: [], diary: [] });
      const { options } = screen(person, { ...request('eu'), indication: 'psoriasis' });
      return options!.steps.flatMap(({ id, applies }) => (applies === undefined ? [] : [[id, applies]]));
    };
    expect(told({ pasi: 5 })).toEqual([]);
    expect(told({ pasi: 5, specialAreas: ['scalp', 'nails'] })).toEqual([
      ['pso-goal', 'so in this person whatever the extent: scalp and nails'],
    ]);
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

  it('stands beside others, and what has no label that was read', () => {
    const { options } = screen(personOf({}, { disease: 'psoriasis', severity: { pasi: 18 } }), {
      ...request('eu'),
      indication: 'psoriasis',
    });
    expect(options!.unjudged.map(({ option }) => option)).toEqual([
      'acitretin',
      'fumarates',
      'certolizumab',
      'infliximab',
    ]);
    expect(options!.steps.map(({ id }) => id)).toContain('pso-tried-eu');
  });
});

describe('a comparator in psoriasis', () => {
  /** What their labels ask and no other label does, all of it harmless. */
  const asked = {
    heartFailure: 'none',
    inflammatoryBowelDisease: 'none',
    demyelinatingDisease: false,
    depressionOrSuicidality: false,
    latexAllergy: false,
    systemicTherapyFailed: true,
  };
  const personIn = (facts: object, file: object) =>
    personOf({ ...asked, ...facts }, { disease: 'psoriasis', severity: { pasi: 18 }, ...file });
  const screened = (drug: string, region: Region, facts: object = {}, file: object = {}) =>
    screenDrug(personIn(facts, file), drug, { ...request(region), indication: 'psoriasis' });

  it.each<[what: string, drug: string, Region, facts: object, file: object, Verdict]>([
    ['adult', 'adalimumab', 'eu', {}, {}, 'eligible-with-conditions'],
    ['NYHA II', 'adalimumab', 'eu', { heartFailure: 'nyha-class-1-or-2' }, {}, 'eligible-with-conditions'],
    ['NYHA III', 'adalimumab', 'eu', { heartFailure: 'nyha-class-3-or-4' }, {}, 'contraindicated'],
    ['NYHA III', 'adalimumab', 'us', { heartFailure: 'nyha-class-3-or-4' }, {}, 'not-recommended'],
    ['NYHA III', 'secukinumab', 'us', { heartFailure: 'nyha-class-3-or-4' }, {}, 'eligible-with-conditions'],
    ['multiple sclerosis', 'adalimumab', 'eu', { demyelinatingDisease: true }, {}, 'not-recommended'],
    [
      'multiple sclerosis',
      'ixekizumab',
      'us',
      { demyelinatingDisease: true },
      {},
      'eligible-with-conditions',
    ],
    [
      'latent tuberculosis',
      'adalimumab',
      'us',
      { tuberculosis: 'latent-untreated' },
      {},
      'eligible-with-conditions',
    ],
    ['active tuberculosis', 'etanercept', 'us', { tuberculosis: 'active' }, {}, 'not-recommended'],
    ['chronic hepatitis B', 'etanercept', 'eu', { hepatitisB: 'chronic' }, {}, 'not-recommended'],
    ['cancer before', 'adalimumab', 'us', { malignancy: 'past' }, {}, 'eligible-with-conditions'],
    ['cancer now', 'etanercept', 'eu', { malignancy: 'current' }, {}, 'not-recommended'],
    ['nothing tried', 'etanercept', 'eu', { systemicTherapyFailed: false }, {}, 'not-recommended'],
    ['nothing tried', 'etanercept', 'us', { systemicTherapyFailed: false }, {}, 'eligible-with-conditions'],
    ['nothing tried', 'brodalumab', 'us', { systemicTherapyFailed: false }, {}, 'not-recommended'],
    ['nothing tried', 'brodalumab', 'eu', { systemicTherapyFailed: false }, {}, 'eligible-with-conditions'],
    ['nothing tried', 'ustekinumab', 'eu', { systemicTherapyFailed: false }, {}, 'not-recommended'],
    [
      'active Crohn',
      'secukinumab',
      'eu',
      { inflammatoryBowelDisease: 'active-crohn-disease' },
      {},
      'not-recommended',
    ],
    [
      'Crohn before',
      'brodalumab',
      'eu',
      { inflammatoryBowelDisease: 'past-crohn-disease' },
      {},
      'eligible-with-conditions',
    ],
    [
      'Crohn before',
      'brodalumab',
      'us',
      { inflammatoryBowelDisease: 'past-crohn-disease' },
      {},
      'contraindicated',
    ],
    [
      'active colitis',
      'ixekizumab',
      'us',
      { inflammatoryBowelDisease: 'active-ulcerative-colitis' },
      {},
      'not-recommended',
    ],
    [
      'active Crohn',
      'guselkumab',
      'us',
      { inflammatoryBowelDisease: 'active-crohn-disease' },
      {},
      'eligible-with-conditions',
    ],
    [
      'cirrhosis',
      'bimekizumab',
      'us',
      { hepatic: 'child-pugh-a', liverDisease: true },
      {},
      'not-recommended',
    ],
    ['depression', 'apremilast', 'us', { depressionOrSuicidality: true }, {}, 'eligible-with-conditions'],
    ['nothing', 'apremilast', 'us', {}, {}, 'eligible'],
    ['lactose', 'apremilast', 'eu', { lactoseIntolerance: true }, {}, 'not-recommended'],
    ['rifampicin', 'apremilast', 'us', {}, { medications: [{ name: 'rifampicin' }] }, 'not-recommended'],
    [
      'pregnant',
      'apremilast',
      'eu',
      { pregnant: true, childbearingPotential: true },
      { sex: 'female' },
      'contraindicated',
    ],
    ['adult', 'icotrokinra', 'eu', {}, {}, 'cannot-tell'],
    [
      '40 kg',
      'icotrokinra',
      'us',
      {},
      { ...aged(12, 40), severity: { pasi: 18 } },
      'eligible-with-conditions',
    ],
    ['39 kg', 'icotrokinra', 'us', {}, { ...aged(12, 39), severity: { pasi: 18 } }, 'not-recommended'],
    ['a second antibody', 'secukinumab', 'us', {}, { medications: [{ name: 'Humira' }] }, 'not-recommended'],
  ])('%s, %s, %s', (_what, drug, region, facts, file, verdict) => {
    const found = screened(drug, region, facts, file);
    expect(found.verdict, JSON.stringify(found.reasons.map(({ demand }) => demand))).toBe(verdict);
  });

  it.each<[drug: string, Region, fact: keyof typeof asked]>([
    ['adalimumab', 'us', 'heartFailure'],
    ['etanercept', 'eu', 'demyelinatingDisease'],
    ['secukinumab', 'us', 'inflammatoryBowelDisease'],
    ['apremilast', 'eu', 'systemicTherapyFailed'],
  ])('nobody can tell of %s (%s) before the answer on %s', (drug, region, fact) => {
    const others = Object.fromEntries(Object.entries(asked).filter(([name]) => name !== fact));
    const person = personOf(others, { disease: 'psoriasis', severity: { pasi: 18 } });
    const found = screenDrug(person, drug, { ...request(region), indication: 'psoriasis' });
    expect(found.verdict).toBe('cannot-tell');
    expect(found.missing).toContainEqual({ fact });
  });

  it('takes latex from the list of what somebody is hypersensitive to', () => {
    const person = personOf(
      { hypersensitivity: ['natural rubber'] },
      { disease: 'psoriasis', severity: { pasi: 18 } },
    );
    const { reasons } = screenDrug(person, 'adalimumab', { ...request('us'), indication: 'psoriasis' });
    expect(reasons.flatMap(({ because }) => because)).toContain('allergic to latex');
  });

  it.each<[drug: string, Region, file: object, schedule: string]>([
    ['etanercept', 'us', {}, '50 mg twice a week until week 12, then 50 mg every week from week 12'],
    ['etanercept', 'us', aged(8, 62), '0.8 mg per kg of body weight (at most 50 mg) every week'],
    ['etanercept', 'us', aged(8, 63), '50 mg every week'],
    ['secukinumab', 'eu', aged(8, 30), '75 mg in week 0, 1, 2, 3, and 4, then 75 mg every month from week 8'],
    [
      'ustekinumab',
      'us',
      aged(8, 30),
      '0.75 mg per kg of body weight in week 0 and 4, then 0.75 mg per kg of body weight every 12 weeks from week 16',
    ],
  ])('has the schedule of the person: %s %s', (drug, region, file, schedule) => {
    expect(screened(drug, region, {}, { ...file, severity: { pasi: 18 } }).dose.schedule).toBe(schedule);
  });

  it('halves apremilast where the kidneys work very little', () => {
    const dose = (egfr: number) => screened('apremilast', 'us', { egfr }).dose.recommended;
    expect([dose(30), dose(29)]).toEqual([
      { doseMg: 30, perDay: 2 },
      { doseMg: 30, perDay: 1 },
    ]);
    const child = screened('apremilast', 'eu', { egfr: 29 }, { ...aged(8, 49), severity: { pasi: 18 } });
    expect(child.dose.recommended).toEqual({ doseMg: 20, perDay: 1 });
  });

  it.each<
    [
      treatment: Omit<NonNullable<PatientRecord['treatments']>[number], 'fromDate'>,
      Region,
      event: string,
      action: string,
    ]
  >([
    [{ drug: 'adalimumab', doseMg: 40, everyWeeks: 2 }, 'eu', 'pneumonia', 'stop'],
    [{ drug: 'adalimumab', doseMg: 40, everyWeeks: 2 }, 'us', 'heart failure', 'seek-care'],
    [{ drug: 'adalimumab', doseMg: 40, everyWeeks: 2 }, 'us', 'lupus', 'stop'],
    [{ drug: 'etanercept', doseMg: 50, everyWeeks: 1 }, 'eu', 'contact with chickenpox', 'interrupt'],
    [{ drug: 'secukinumab', doseMg: 300, everyWeeks: 4 }, 'eu', 'ulcerative colitis', 'stop'],
    [{ drug: 'ixekizumab', doseMg: 80, everyWeeks: 4 }, 'us', 'Crohn’s disease', 'stop'],
    [{ drug: 'brodalumab', doseMg: 210, everyWeeks: 2 }, 'eu', 'suicidal thoughts', 'stop'],
    [{ drug: 'bimekizumab', doseMg: 320, everyWeeks: 8 }, 'us', 'depression', 'seek-care'],
    [{ drug: 'bimekizumab', doseMg: 320, everyWeeks: 8 }, 'eu', 'jaundice', 'seek-care'],
    [{ drug: 'apremilast' }, 'us', 'severe diarrhoea', 'reduce-dose'],
    [{ drug: 'apremilast' }, 'us', 'lost 8 kg', 'seek-care'],
    [{ drug: 'icotrokinra' }, 'us', 'pneumonia', 'interrupt'],
  ])('on treatment with %o (%s): %s', (treatment, region, event, action) => {
    const person = personIn(
      {},
      {
        treatments: [{ ...treatment, fromDate: '2026-09-01' }],
        visits: [{ date: '2026-11-20', adverseEvents: [event] }],
      },
    );
    const { events } = monitor(person, { ...request(region), indication: 'psoriasis' });
    expect(events.map(({ demand }) => demand)).toContain(action);
  });
});
