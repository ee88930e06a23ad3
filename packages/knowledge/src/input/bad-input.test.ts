import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLabValue } from '../lab-value.js';
import {
  maxInputBytes,
  parsePatient,
  parsePatientRecord,
  parseRegimen,
  bsaOfRegions,
  easiOfRegions,
  paleRegionIds,
  pasiOfRegions,
  surfaceOfRegion,
  parseTrialDesign,
  scoresAtStart,
  scoresAtVisit,
  type Reading,
} from '../index.js';

const today = new Date('2026-11-21T12:00:00Z');

const patient = () => ({
  id: 'p1',
  birthYear: 1988,
  sex: 'female',
  weightKg: 68,
  disease: 'alopecia-areata',
  severity: { salt: 88, episodeYears: 2.5, regions: { top: 94, left: 90, right: 80, back: 82.5 } },
  facts: { egfr: 95 },
  treatments: [{ drug: 'baricitinib', doseMg: 4, perDay: 1, fromDate: '2024-02-05' }],
  visits: [{ date: '2024-04-29', salt: 80 }],
});

const trial = () => ({
  id: 't1',
  disease: 'alopecia-areata',
  population: {
    n: 100,
    salt: { min: 50, max: 100, shareVerySevere: 0.5 },
    episodeYears: { median: 2.9, max: 8 },
    age: { min: 18, max: 70, mean: 37 },
    weightKg: { mean: 74, sd: 17 },
    femaleShare: 0.6,
  },
  arms: [{ id: 'a', n: 50, regimen: [{ fromWeek: 0, drug: 'baricitinib', doseMg: 4, perDay: 1 }] }],
  endpoints: [{ measure: 'salt', type: 'at-most', value: 20, weeks: [12, 36] }],
  seed: 1,
});

/** The input with one place replaced; `undefined` removes it. */
function at(input: object, path: string, value: unknown): object {
  const copy = structuredClone(input) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const target = keys.reduce<Record<string, unknown>>(
    (inner, key) => inner[key] as Record<string, unknown>,
    copy,
  );
  if (value === undefined) delete target[last];
  else target[last] = value;
  return copy;
}

const paths = (reading: Reading<unknown>) => (reading.ok ? [] : reading.problems.map((one) => one.path));

describe('a patient file', () => {
  it('is read when it is right', () => {
    expect(parsePatient(patient(), today)).toEqual({ ok: true, value: patient() });
    expect(parsePatient(JSON.stringify(patient()), today).ok).toBe(true);
    expect(parsePatient(`\uFEFF${JSON.stringify(patient())}`, today).ok).toBe(true);
  });

  it('of a child of any age and weight is read', () => {
    const child = { id: 'c', birthYear: 2026, weightKg: 2, disease: 'alopecia-areata' };
    expect(parsePatientRecord(child, today)).toEqual({ ok: true, value: child });
  });

  it('of a disease that is forecast only beside a steroid says what is taken of it', () => {
    const { id, birthYear, sex, weightKg } = patient();
    const disease = 'bullous-pemphigoid';
    const blistered = { id, birthYear, sex, weightKg, disease, severity: { bpdai: 62, itch: 8 } };
    const silent = parsePatient(blistered, today);
    expect(paths(silent)).toEqual(['$.systemicSteroid']);
    expect(silent.ok ? '' : String(silent.problems[0]!.suggestion)).toContain('mgPerKg');
    expect(parsePatientRecord(blistered, today).ok).toBe(true);
    const said = { ...blistered, systemicSteroid: { mgPerKg: 0.2, sinceWeeks: 8, taperWeeks: 26 } };
    expect(parsePatient(said, today)).toEqual({ ok: true, value: said });
    expect(paths(parsePatient({ ...said, systemicSteroid: { mgPerKg: 20 } }, today))).toEqual([
      '$.systemicSteroid.mgPerKg',
    ]);
    // Where no forecast makes use of it, it would be lost.
    expect(paths(parsePatient({ ...patient(), systemicSteroid: { mgPerKg: 0.2 } }, today))).toEqual([
      '$.systemicSteroid',
    ]);
  });

  it.each<[string, unknown, string[]]>([
    ['severity.salt', 140, ['$.severity.salt']],
    ['severity.salt', -1, ['$.severity.salt']],
    ['severity.salt', '88', ['$.severity.salt']],
    ['severity.salt', Number.NaN, ['$.severity.salt']],
    ['severity.salt', 40, ['$.severity.salt']],
    ['severity.salt', undefined, ['$.severity.salt']],
    ['severity', undefined, ['$.severity']],
    ['severity.episodeYears', 60, ['$.severity.episodeYears']],
    ['severity.regions.top', 101, ['$.severity.regions.top']],
    ['severity.regions.front', 3, ['$.severity.regions.front']],
    ['wieghtKg', 70, ['$.wieghtKg']],
    ['weightKg', '70 kg', ['$.weightKg']],
    ['weightKg', 1.9, ['$.weightKg']],
    ['birthYear', 2031, ['$.birthYear']],
    ['birthYear', 1988.5, ['$.birthYear']],
    ['sex', 'woman', ['$.sex']],
    ['disease', 'alopecia-arata', ['$.disease']],
    ['facts.egfr', -3, ['$.facts.egfr']],
    ['facts.egrf', 95, ['$.facts.egrf']],
    ['facts.pregnant', 'no', ['$.facts.pregnant']],
    ['facts', [], ['$.facts']],
    ['treatments.0.doseMg', -2, ['$.treatments[0].doseMg']],
    ['treatments.0.doseMg', undefined, ['$.treatments[0].doseMg']],
    ['treatments.0.drug', 'barictinib', ['$.treatments[0].drug']],
    ['treatments.0.toDate', '2023-01-01', ['$.treatments[0].toDate']],
    ['visits.0.date', '2024-02-30', ['$.visits[0].date']],
    ['visits.0.date', '2027-01-01', ['$.visits[0].date']],
    ['visits.0.date', '1987-12-31', ['$.visits[0].date']],
    ['visits.0.salt', undefined, ['$.visits[0]']],
    ['visits.0.salt', null, ['$.visits[0].salt']],
    ['medications', [{ nam: 'amlodipine' }], ['$.medications[0].name', '$.medications[0].nam']],
    ['labs', [{ date: '2024-01-01', test: 'ALT', value: -1, unit: 'U/L' }], ['$.labs[0].value']],
    ['labs', [{ date: '2024-01-01', test: 'ALC', value: 'low', unit: '10*9/L' }], ['$.labs[0].value']],
    ['labs', [{ date: '2024-01-01', test: 'ALC', value: '<0.1', unit: 'g/dL' }], ['$.labs[0].unit']],
    ['labs', [{ date: '2024-01-01', test: 'ALC', value: 450, unit: 'g/dL' }], ['$.labs[0].unit']],
    ['labs', [{ date: '2024-01-01', test: 'Hb', value: 13, unit: 'furlong' }], ['$.labs[0].unit']],
    ['examinations', [{ date: '2027-01-01', test: 'skin' }], ['$.examinations[0].date']],
    ['birthDate', '1989-05-01', ['$.birthDate']],
  ])('with %s = %j is refused', (path, value, expected) => {
    expect(paths(parsePatient(at(patient(), path, value), today))).toEqual(expected);
  });

  it.each([
    ['male', { pregnant: true }, '$.facts.pregnant'],
    ['male', { breastfeeding: true }, '$.facts.breastfeeding'],
    ['female', { pregnant: true, childbearingPotential: false }, '$.facts.pregnant'],
    ['female', { dialysis: true, egfr: 90 }, '$.facts.egfr'],
    ['female', { activeSeriousInfection: true, activeInfection: false }, '$.facts.activeInfection'],
    ['female', { hepatic: 'child-pugh-b', liverDisease: false }, '$.facts.liverDisease'],
  ])('that contradicts itself (%s, %j) is refused', (sex, facts, expected) => {
    expect(paths(parsePatient(at(at(patient(), 'sex', sex), 'facts', facts), today))).toEqual([expected]);
  });

  it('may have visits without a score, values without a unit, and values below what is measured', () => {
    const labs = [
      { date: '2024-01-01', test: 'ALC', value: '<0.1', unit: '10*9/L' },
      { date: '2024-01-02', test: 'ALC', value: 0.4 },
    ];
    const visits = [{ date: '2024-01-02', adverseEvents: ['shingles'] }];
    expect(paths(parsePatient(at(at(patient(), 'labs', labs), 'visits', visits), today))).toEqual([]);
    expect(readLabValue('> 500')).toEqual({ value: 500, bound: 'above' });
    expect(readLabValue('<0,1')).toEqual({ value: 0.1, bound: 'below' });
    expect(readLabValue('>1,200')).toBeUndefined();
  });

  it('may lack sex and severity when it is only to be screened', () => {
    const bare = { id: 'bare', birthYear: 1990, disease: 'alopecia-areata' };
    expect(parsePatientRecord(bare, today)).toEqual({ ok: true, value: bare });
    expect(paths(parsePatient(bare, today))).toEqual(['$.sex', '$.severity']);
    expect(paths(parsePatientRecord({ ...bare, birthYear: 2031 }, today))).toEqual(['$.birthYear']);
  });

  it('suggests what was meant', () => {
    const suggestion = (path: string, value: unknown) => {
      const reading = parsePatient(at(patient(), path, value), today);
      return reading.ok ? undefined : String(reading.problems[0]?.suggestion);
    };
    expect(suggestion('wieghtKg', 1)).toBe('did you mean "weightKg"?');
    expect(suggestion('facts.egrf', 1)).toBe('did you mean "egfr"?');
    expect(suggestion('treatments.0.drug', 'barictinib')).toContain('baricitinib');
    expect(suggestion('disease', 'alopecia')).toBe('did you mean "alopecia-areata"?');
  });

  it('tells all problems at once', () => {
    const bad = at(at(at(patient(), 'severity.salt', 140), 'facts.egrf', 1), 'treatments.0.drug', 'xyz');
    expect(paths(parsePatient(bad, today)).sort()).toEqual([
      '$.facts.egrf',
      '$.severity.salt',
      '$.treatments[0].drug',
    ]);
  });

  it('does not mind rounding of the regions', () => {
    expect(parsePatient(at(patient(), 'severity.salt', 88.9), today).ok).toBe(true);
    expect(parsePatient(at(patient(), 'severity.salt', 89.1), today).ok).toBe(false);
  });
});

describe('a patient file of a disease with several scores', () => {
  const region = () => ({ area: 35, erythema: 2, thickness: 2, excoriation: 2, lichenification: 1 });
  const eczema = () => ({
    id: 'e1',
    birthYear: 1992,
    sex: 'male',
    disease: 'atopic-dermatitis',
    severity: {
      easi: 21,
      iga: 3,
      bsa: 35,
      regions: {
        'head-neck': region(),
        'upper-limbs': region(),
        trunk: region(),
        'lower-limbs': region(),
      },
    },
    treatments: [{ drug: 'Dupixent', doseMg: 300, everyWeeks: 2, fromDate: '2026-10-01' }],
    visits: [
      { date: '2026-10-01', itch: 8 },
      { date: '2026-10-29', easi: 9.5 },
    ],
    diary: [23, 25, 26, 29].map((day) => ({ date: `2026-10-${day}`, itch: day / 10 })),
  });
  const read = (value: object) => parsePatient(value, today, ['atopic-dermatitis']);
  const toddler = { ...eczema(), birthYear: 2024, visits: [], treatments: [], diary: [] };

  it('gives each time its scores, of the regions and of the diary where they are not given', () => {
    const reading = read(eczema());
    expect(reading.ok ? [] : reading.problems).toEqual([]);
    if (!reading.ok) return;
    const { value } = reading;
    expect(value.treatments![0]!.drug).toBe('dupilumab');
    expect(scoresAtStart(value)).toEqual({ easi: 21, iga: 3, bsa: 35 });
    expect(scoresAtVisit(value, value.visits![1]!)).toEqual({ easi: 9.5, itch: expect.closeTo(2.575) });
  });

  it.each<[string, unknown, string[]]>([
    ['severity.easi', 73, ['$.severity.easi']],
    ['severity.easi', undefined, ['$.severity.easi']],
    ['severity.iga', 2.5, ['$.severity.iga']],
    ['severity.salt', 20, ['$.severity.salt']],
    ['visits.1.salt', 20, ['$.visits[1].salt']],
    ['visits.1.itch', 11, ['$.visits[1].itch']],
    ['severity.easi', 24, ['$.severity.easi']],
    ['severity.regions.trunk.erythema', 1.2, ['$.severity.regions.trunk.erythema']],
    ['severity.regions.trunk.area', undefined, ['$.severity.regions.trunk.area']],
    ['severity', { easi: 60, bsa: 3 }, ['$.severity.easi']],
    ['diary.3', { date: '2026-10-29' }, ['$.diary']],
    ['diary.3', { date: '2026-10-29', salt: 3 }, ['$.diary[3].salt', '$.diary']],
    ['treatments.0.everyWeeks', 0, ['$.treatments[0].everyWeeks']],
    ['treatments.0.everyWeeks', undefined, ['$.treatments[0].everyWeeks']],
    [
      'treatments.0',
      { drug: 'ruxolitinib-cream', perDay: 2, fromDate: '2026-10-01' },
      ['$.treatments[0].strengthPercent'],
    ],
  ])('with %s = %j is refused', (path, value, expected) => {
    expect(paths(read(at(eczema(), path, value)))).toEqual(expected);
  });

  it.each<[object, RegExp]>([
    [at(eczema(), 'severity.salt', 20), /is a score of Alopecia areata, not of Atopic dermatitis/],
    [at(eczema(), 'severity', { easi: 60, bsa: 3 }), /is 60, but with a BSA of 3 % it is at most/],
    [at(eczema(), 'diary.3', { date: '2026-10-29' }), /3 days with a value in the week up to 2026-10-29/],
    [
      at(at(toddler, 'severity.regions.head-neck.area', 95), 'severity.easi', 23.1),
      /weights that regions have in adults/,
    ],
  ])('says what is wrong (%#)', (value, words) => {
    const reading = read(value);
    expect(reading.ok ? [] : reading.problems.map(({ message }) => String(message))).toEqual([
      expect.stringMatching(words),
    ]);
  });

  it('has weights of its own below 8 years', () => {
    const young = at(at(toddler, 'severity.regions.head-neck.area', 95), 'severity.easi', 21 + 3 * 7 * 0.2);
    expect(paths(read(young))).toEqual([]);
  });

  it('cannot have more EASI than its share of the skin allows, wherever that is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 }), (areas) => {
        const worst = (area = 0) => ({
          area,
          erythema: 3,
          thickness: 3,
          excoriation: 3,
          lichenification: 3,
        });
        const regions = {
          'head-neck': worst(areas[0]),
          'upper-limbs': worst(areas[1]),
          trunk: worst(areas[2]),
          'lower-limbs': worst(areas[3]),
        };
        const [easi, bsa] = [easiOfRegions(regions, 30), bsaOfRegions(regions, 30)];
        expect(paths(read(at(eczema(), 'severity', { easi, bsa, regions })))).toEqual([]);
      }),
    );
  });

  it('of a disease without a model is screened, not forecast', () => {
    const value = { id: 'h', birthYear: 1980, sex: 'male', disease: 'chronic-hand-eczema' };
    expect(parsePatientRecord(value, today).ok).toBe(true);
    expect(paths(parsePatient({ ...value, severity: { 'iga-che': 3 } }, today))).toEqual(['$.disease']);
  });
});

describe('treatments of a patient file', () => {
  const antibody = { drug: 'Dupixent', doseMg: 300, everyWeeks: 2, fromDate: '2026-01-05' };
  const tablet = { drug: 'upadacitinib', doseMg: 15, perDay: 1, fromDate: '2026-03-02' };
  const cream = { drug: 'ruxolitinib-cream', strengthPercent: 1.5, perDay: 2, fromDate: '2026-03-02' };
  const read = (...treatments: object[]) =>
    paths(
      parsePatientRecord(
        { id: 't', birthYear: 1990, disease: 'atopic-dermatitis', severity: { easi: 20 }, treatments },
        today,
      ),
    );

  it.each<[object[], string[]]>([
    [[antibody, tablet], []],
    [[{ ...antibody, toDate: '2026-03-02' }, tablet], []],
    [[{ ...antibody, toDate: '2026-03-30' }, tablet], ['$.treatments[1]']],
    [
      [
        { ...tablet, toDate: '2026-06-01' },
        { ...antibody, fromDate: '2026-05-04' },
      ],
      ['$.treatments[1]'],
    ],
    [[antibody, { ...tablet, fromDate: '2026-01-05' }], ['$.treatments[1]']],
    [
      [
        { ...antibody, toDate: '2026-03-30' },
        { ...antibody, fromDate: '2026-02-02' },
      ],
      [],
    ],
    [[{ ...cream, bodySurfacePercent: 60 }], []],
    [[{ ...cream, bodySurfacePercent: 160 }], ['$.treatments[0].bodySurfacePercent']],
    [[{ ...tablet, bodySurfacePercent: 10 }], ['$.treatments[0].bodySurfacePercent']],
    [[{ ...antibody, bodySurfacePercent: 10 }], ['$.treatments[0].bodySurfacePercent']],
  ])('%j have problems at %j', (treatments, expected) => {
    expect(read(...treatments)).toEqual(expected);
  });
});

describe('a patient file with plaques', () => {
  const region = (area: number) => ({ area, erythema: 3, thickness: 2, scale: 2 });
  const plaques = () => ({
    id: 'p1',
    birthYear: 1980,
    sex: 'male',
    disease: 'psoriasis',
    severity: {
      pasi: 16,
      pga: 3,
      regions: {
        'head-neck': region(8),
        'upper-limbs': region(20),
        trunk: region(25),
        'lower-limbs': region(35),
      },
    },
  });
  const read = (value: object) => parsePatientRecord(value, today);

  it('adds up to PASI by extent, three signs and the size of each region', () => {
    const { regions } = plaques().severity;
    // 7 signs × (0.1 × 1 + 0.2 × 2 + 0.3 × 2 + 0.4 × 3)
    expect(pasiOfRegions(regions)).toBeCloseTo(16.1, 10);
    const worst = { area: 100, erythema: 4, thickness: 4, scale: 4 };
    const whole = { 'head-neck': worst, 'upper-limbs': worst, trunk: worst, 'lower-limbs': worst };
    expect(pasiOfRegions(whole)).toBeCloseTo(72, 10);
    const reading = read(at(plaques(), 'severity.pasi', undefined));
    expect(reading.ok && scoresAtStart(reading.value)).toEqual({
      pasi: expect.closeTo(16.1),
      pga: 3,
      bsa: expect.closeTo(26.3),
    });
  });

  it.each<[string, unknown, string[]]>([
    ['severity.pasi', 16, []],
    ['severity.pasi', 73, ['$.severity.pasi']],
    ['severity.pasi', 12, ['$.severity.pasi']],
    ['severity.easi', 12, ['$.severity.easi']],
    ['severity.regions.trunk.scale', 2.5, ['$.severity.regions.trunk.scale']],
    ['severity.regions.trunk.lichenification', 1, ['$.severity.regions.trunk.lichenification']],
    ['severity', { pasi: 60, bsa: 3 }, ['$.severity.pasi']],
    ['severity', { pasi: 3, pga: 4 }, ['$.severity.pga']],
    ['severity', { pasi: 3, pga: 'severe' }, ['$.severity.pga']],
    ['severity', { pasi: 6, pga: 0 }, ['$.severity.pga']],
    ['severity', { pasi: 3, pga: 2 }, []],
    ['severity', { pasi: 6, pga: 4 }, []],
  ])('with %s = %j has problems at %j', (path, value, expected) => {
    expect(paths(read(at(plaques(), path, value)))).toEqual(expected);
  });

  it('may be severe with a small PASI where the regions show it', () => {
    const none = { area: 0, erythema: 0, thickness: 0, scale: 0 };
    const hands = { area: 4, erythema: 4, thickness: 4, scale: 4 };
    const regions = { 'head-neck': none, 'upper-limbs': hands, trunk: none, 'lower-limbs': none };
    expect(paths(read(at(plaques(), 'severity', { pasi: 2.4, pga: 4, regions })))).toEqual([]);
    const alone = read(at(plaques(), 'severity', { pasi: 2.4, pga: 4 }));
    expect(alone.ok ? [] : alone.problems.map(({ message }) => String(message))).toEqual([
      expect.stringMatching(/^is 4 \(severe\), but a PASI of 2.4 is mild: .* give 4.8 or more$/),
    ]);
  });
});

describe('a patient file with spots without pigment', () => {
  const spots = () => ({
    id: 'v1',
    birthYear: 1990,
    sex: 'female',
    disease: 'vitiligo',
    severity: { fvasi: 0.9, tvasi: 6.5, bsa: 8 },
  });
  const read = (value: object) => parsePatientRecord(value, today);
  const regions = () => ({
    face: { surface: 1, lost: 90 },
    'head-neck': { surface: 0, lost: 0 },
    'upper-limbs': { surface: 2, lost: 75 },
    hands: { surface: 2, lost: 100 },
    trunk: { surface: 0, lost: 0 },
    'lower-limbs': { surface: 3, lost: 50 },
    feet: { surface: 1, lost: 100 },
  });

  it.each<[object, string[]]>([
    [spots().severity, []],
    [{ fvasi: 0.9, tvasi: 0.6 }, ['$.severity.fvasi']],
    [{ fvasi: 0.9, bsa: 0.5 }, ['$.severity.fvasi']],
    [{ fvasi: 0.9, tvasi: 12, bsa: 8 }, ['$.severity.tvasi']],
    [{ fvasi: 4, tvasi: 12 }, ['$.severity.fvasi']],
    [{ fvasi: 0.9, regions: regions() }, []],
    [{ fvasi: 1.2, tvasi: 6.9, regions: regions() }, ['$.severity.fvasi']],
    [{ fvasi: 0.9, tvasi: 12, regions: regions() }, ['$.severity.tvasi']],
    [{ regions: { ...regions(), face: { surface: 1, lost: 120 } } }, ['$.severity.regions.face.lost']],
    [{ pasi: 3, fvasi: 1 }, ['$.severity.pasi']],
  ])('with %j has problems at %j', (severity, expected) => {
    expect(paths(read(at(spots(), 'severity', severity)))).toEqual(expected);
  });

  it('says what of the face does not fit the whole', () => {
    const reading = read(at(spots(), 'severity', { fvasi: 2, tvasi: 1.5 }));
    expect(reading.ok ? [] : reading.problems.map(({ message }) => String(message))).toEqual([
      'is 2, but with a T-VASI of 1.5 it is at most 1.5',
    ]);
  });

  it('has regions that cover the whole body', () => {
    expect(paleRegionIds.reduce((sum, id) => sum + surfaceOfRegion(id), 0)).toBeCloseTo(100, 10);
  });
});

describe('a trial design', () => {
  it('is read when it is right', () => {
    expect(parseTrialDesign(trial())).toEqual({ ok: true, value: trial() });
  });

  it.each<[string, unknown, string[]]>([
    ['endpoints.0.weeks', [24, 12], ['$.endpoints[0].weeks[1]']],
    ['endpoints.0.weeks', [12, 12], ['$.endpoints[0].weeks[1]']],
    ['endpoints.0.weeks', [-4], ['$.endpoints[0].weeks[0]']],
    ['endpoints.0.weeks', 36, ['$.endpoints[0].weeks']],
    ['endpoints.0.weeks', [], ['$.endpoints[0].weeks']],
    ['endpoints.0.value', undefined, ['$.endpoints[0].value']],
    ['endpoints.0.value', 140, ['$.endpoints[0].value']],
    ['endpoints.0.type', 'atmost', ['$.endpoints[0].type']],
    ['endpoints.0.fromWeek', 24, ['$.endpoints[0].weeks[0]']],
    ['arms.0.n', 0, ['$.arms[0].n']],
    ['arms.0.n', 1.5, ['$.arms[0].n']],
    ['arms', [], ['$.arms']],
    ['arms.1', { ...trial().arms[0] }, ['$.arms[1].id']],
    ['arms.0.regimen.0.drug', 'tofacitnib', ['$.arms[0].regimen[0].drug']],
    ['arms.0.regimen.0.doseMg', -2, ['$.arms[0].regimen[0].doseMg']],
    ['arms.0.regimen.0.perDay', 4, ['$.arms[0].regimen[0].perDay']],
    ['arms.0.regimen.1', { fromWeek: 0, drug: null }, ['$.arms[0].regimen[1].fromWeek']],
    ['arms.0.regimen.1', { fromWeek: 5, drug: null, doseMg: 2 }, ['$.arms[0].regimen[1].doseMg']],
    ['arms.0.among', { week: 52, salt: { min: 30, max: 20 } }, ['$.arms[0].among.salt.max']],
    ['population.salt.min', 140, ['$.population.salt.min', '$.population.salt.max']],
    ['population.age.mean', 90, ['$.population.age.max']],
    ['population.salt', { min: 50, max: 90, shareVerySevere: 0.2 }, ['$.population.salt.shareVerySevere']],
    ['population.salt', { min: 96, max: 100, shareVerySevere: 0.2 }, ['$.population.salt.shareVerySevere']],
    ['population.femaleShare', 58, ['$.population.femaleShare']],
    ['population.n', 1e9, ['$.population.n']],
    ['seed', '1', ['$.seed']],
    ['sed', 1, ['$.sed']],
  ])('with %s = %j is refused', (path, value, expected) => {
    expect(paths(parseTrialDesign(at(trial(), path, value)))).toEqual(expected);
  });

  it('has no value for a mean change', () => {
    const design = at(trial(), 'endpoints.0', {
      measure: 'salt',
      type: 'mean-change',
      value: null,
      weeks: [36],
    });
    const reading = parseTrialDesign(design);
    expect(reading.ok && reading.value.endpoints).toEqual([
      { measure: 'salt', type: 'mean-change', weeks: [36] },
    ]);
  });
});

describe('the question of a trial', () => {
  const asked = () => ({
    ...trial(),
    arms: ['pbo', 'low', 'high'].map((id) => ({ ...trial().arms[0]!, id })),
    question: {
      control: 'pbo',
      treatments: ['high', 'low'],
      endpoint: { measure: 'salt', type: 'at-most', value: 20, week: 36 },
      alpha: 0.05,
      multiplicity: 'graph',
      graph: {
        weights: [0.5, 0.5],
        transitions: [
          [0, 1],
          [1, 0],
        ],
      },
      looks: { at: [0.5, 0.75], spending: 'pocock' },
      assumed: { pbo: { percent: 5 }, low: { percent: 20 }, high: { percent: 35 } },
    },
  });

  it('is read when it is right', () => {
    expect(parseTrialDesign(asked())).toEqual({ ok: true, value: asked() });
  });

  it.each<[string, unknown, string[]]>([
    ['arms.1.n', 0, ['$.arms[1].n']],
    ['question.alpha', 0, ['$.question.alpha']],
    ['question.alpha', 1, ['$.question.alpha']],
    ['question.sides', 3, ['$.question.sides']],
    ['question.power', 90, ['$.question.power']],
    ['question.control', 'placebo', ['$.question.control']],
    ['question.treatments', ['high', 'pbo'], ['$.question.treatments[1]']],
    ['question.treatments', ['high', 'high'], ['$.question.treatments[1]']],
    ['question.looks.at', [1.2], ['$.question.looks.at[0]']],
    ['question.looks.at', [0.5, 1], ['$.question.looks.at[1]']],
    ['question.looks.at', [0.5, 0.4], ['$.question.looks.at[1]']],
    ['question.looks.at', [0], ['$.question.looks.at[0]']],
    ['question.looks.spending', 'pockock', ['$.question.looks.spending']],
    ['question.graph.weights', [0.5, 0.5, 0], ['$.question.graph.weights']],
    ['question.graph.weights', [0.8, 0.5], ['$.question.graph.weights']],
    ['question.graph.transitions.0', [1, 0], ['$.question.graph.transitions[0][0]']],
    ['question.graph', undefined, ['$.question.graph']],
    ['question.multiplicity', 'holm', ['$.question.graph']],
    ['question.assumed.high', undefined, ['$.question.assumed.high']],
    ['question.assumed.pbo', { mean: 3, sd: 1 }, ['$.question.assumed.pbo.percent']],
    ['question.assumed.hihg', { percent: 3 }, ['$.question.assumed.hihg']],
    ['question.test', 'welch', ['$.question.test']],
    [
      'question.crossover',
      { week: 12 },
      ['$.question.crossover', '$.question.crossover.week', '$.question.looks', '$.question.assumed'],
    ],
    ['question.endpoint.measure', 'slat', ['$.question.endpoint.measure']],
    ['question.endpoint.value', 140, ['$.question.endpoint.value']],
    ['question.endpoint.weeks', [36], ['$.question.endpoint.weeks']],
    ['question.powr', 0.9, ['$.question.powr']],
  ])('with %s = %j is refused', (path, value, expected) => {
    expect(paths(parseTrialDesign(at(asked(), path, value)))).toEqual(expected);
  });

  it('names the arm that may have been meant, and what an interim look is', () => {
    const told = (path: string, value: unknown) => {
      const reading = parseTrialDesign(at(asked(), path, value));
      return reading.ok ? [] : reading.problems.map(({ message, suggestion }) => `${message}; ${suggestion}`);
    };
    expect(told('question.control', 'pbo1')).toEqual(['is "pbo1", which is not an arm; did you mean "pbo"?']);
    expect(told('question.looks.at', [1.2])).toEqual([
      'is 1.2, but an interim look comes before the end, which is 1; give the share of the people whose results are in, such as 0.5; the end is looked at anyway',
    ]);
    expect(told('question.alpha', 0)).toEqual([
      'is 0, but must be more than 0; the chance to win without an effect that is allowed: more than 0',
    ]);
  });

  it('steps up in order, each at the week that it names', () => {
    const unless = { endpoints: [{ type: 'at-most', value: 50 }], match: 'all' };
    const step = (week: number, fromWeek = week) => ({
      week,
      unless,
      regimen: [{ fromWeek, drug: 'baricitinib', doseMg: 4, perDay: 1 }],
    });
    expect(paths(parseTrialDesign(at(asked(), 'arms.1.escalate', [step(8), step(12)])))).toEqual([]);
    expect(paths(parseTrialDesign(at(asked(), 'arms.1.escalate', [step(8), step(8)])))).toEqual([
      '$.arms[1].escalate[1].week',
    ]);
    expect(paths(parseTrialDesign(at(asked(), 'arms.1.escalate', [step(8, 4)])))).toEqual([
      '$.arms[1].escalate[0].regimen[0].fromWeek',
    ]);
  });
});

describe('a regimen', () => {
  it('may name a medicine otherwise', () => {
    expect(parseRegimen([{ fromWeek: 0, drug: 'Olumiant', doseMg: 4, perDay: 1 }])).toEqual({
      ok: true,
      value: [{ fromWeek: 0, drug: 'baricitinib', doseMg: 4, perDay: 1 }],
    });
  });

  it('starts week 24 before week 12', () => {
    const value = [
      { fromWeek: 24, drug: 'baricitinib', doseMg: 4, perDay: 1 },
      { fromWeek: 12, drug: null },
    ];
    expect(paths(parseRegimen(value))).toEqual(['$[1].fromWeek']);
  });
});

describe('a text', () => {
  const message = (text: string) => {
    const reading = parsePatient(text);
    return reading.ok ? '' : `${reading.problems[0]?.path} ${reading.problems[0]?.message}`;
  };

  it('that is empty is refused', () => {
    expect(message('')).toBe('$ is empty');
    expect(message(' \n')).toBe('$ is empty');
  });

  it('that is too large is refused before it is parsed', () => {
    expect(message(' '.repeat(maxInputBytes + 1))).toBe('$ is larger than 5 MB');
    expect(message('ü'.repeat(maxInputBytes / 2 + 1))).toBe('$ is larger than 5 MB');
  });

  it.each([
    ['{"id": "p1",\n  "birthYear": }', 'line 2, column 16: there is "}" where a value belongs'],
    ['{"id": "p1",}', 'line 1, column 13: there is "}" where a key in double quotes belongs'],
    ["{'id': 1}", 'line 1, column 2: there is "\'" where a key in double quotes belongs'],
    ['{"id": "p1"', 'line 1, column 12: the text ends where a comma or } belongs'],
    ['{"salt": NaN}', 'line 1, column 10: there is "N" where a value belongs'],
    ['{"a": 01}', 'line 1, column 8: there is "1" where a comma or } belongs'],
    ['[1 2]', 'line 1, column 4: there is "2" where a comma or ] belongs'],
    ['{"a" 1}', 'line 1, column 6: there is "1" where a colon belongs'],
    ['"abc', 'line 1, column 5: the text ends where the closing quote of a text belongs'],
    ['{} {}', 'line 1, column 4: there is "{" where the end of the text belongs'],
    ['id: p1', 'line 1, column 1: there is "i" where a value belongs'],
  ])('that is not JSON is refused with the place: %s', (text, place) => {
    expect(message(text)).toBe(`$ is not JSON: ${place}`);
  });

  it('of another kind of JSON is refused', () => {
    expect(message('[]')).toBe('$ must be an object, but is a list');
    expect(message('null')).toBe('$ must be an object, but is null');
    expect(message('['.repeat(100_000))).toContain('is not JSON');
  });

  it('never makes a reader throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue()), (input) => {
        expect(parsePatient(input).ok).toBe(false);
        expect(parseTrialDesign(input).ok).toBe(false);
        expect(parseRegimen(input).ok).toBe(false);
      }),
    );
  });

  it('never makes a reader throw when one place of a good file is spoilt', () => {
    const places = fc.constantFrom(
      'id',
      'birthYear',
      'severity',
      'severity.salt',
      'severity.regions',
      'facts',
      'treatments',
      'treatments.0',
      'visits',
      'visits.0',
      'labs',
    );
    fc.assert(
      fc.property(places, fc.anything(), (place, value) => {
        fc.pre(value !== undefined);
        let spoilt: object;
        try {
          spoilt = at(patient(), place, value);
        } catch {
          return;
        }
        parsePatient(spoilt, today);
      }),
    );
  });
});
