import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { spellingKey } from '../spelling.js';
import { comparedAtMost, didYouMean, medicinesFile, readMedicine, shortlist } from './index.js';
import { writtenNames } from './written-names.fixture.js';

const idsOf = (text: string, code?: string): string[] =>
  readMedicine(text, code)
    .found.map(({ id }) => id)
    .sort();

const classesOf = (text: string): string[] => readMedicine(text).found.flatMap(({ classes }) => classes);

/** Whether a name is read as the medicine and with what matters of it. */
function isRight(name: string, id: string, matters: string): boolean {
  const { found, unknown } = readMedicine(name);
  const one = found.find((medicine) => medicine.id === id);
  if (unknown.length > 0 || one === undefined) return false;
  if (matters === 'on the skin') return one.systemic === false;
  if (matters === 'none') return one.classes.length === 0 && one.possible.length === 0;
  return matters.startsWith('?')
    ? one.possible.includes(matters.slice(1)) && one.open !== undefined
    : one.classes.includes(matters);
}

/** The word of a name in which somebody makes an error: the longest. */
const longestWord = (name: string): string =>
  (name.match(/\p{L}+/gu) ?? []).reduce(
    (longest, word) => (word.length > longest.length ? word : longest),
    '',
  );

/** Errors of typing in the middle of a name: two letters exchanged, one left out, one typed twice, one wrong. */
function withErrors(name: string): string[] {
  const word = longestWord(name);
  const at = Math.floor(word.length / 2);
  const [before, here, after] = [word.slice(0, at - 1), word.slice(at - 1, at + 1), word.slice(at + 1)];
  const wrong = /[a-z]/i.test(here) ? 'q' : '귤';
  return [
    before + [...here].reverse().join('') + after,
    before + here.charAt(1) + after,
    before + here.charAt(0) + here + after,
    before + wrong + here.charAt(1) + after,
  ]
    .filter((other) => other !== word)
    .map((other) => name.replace(word, other));
}

describe('the 183 names', () => {
  it('are read as what they are', () => {
    const wrong = writtenNames.filter(([name, , id, matters]) => !isRight(name, id, matters));
    expect(wrong).toEqual([]);
    expect(writtenNames).toHaveLength(183);
  });

  it('stand in the README with how many of each kind are read', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    for (const kind of new Set(writtenNames.map(([, one]) => one))) {
      const all = writtenNames.filter(([, one]) => one === kind);
      const right = all.filter(([name, , id, matters]) => isRight(name, id, matters));
      expect(readme).toMatch(new RegExp(`\\| ${kind} +\\| ${right.length} of ${all.length} +\\|`));
    }
  });

  it.each([
    ['in capitals', (name: string) => name.toUpperCase()],
    ['in small letters', (name: string) => name.toLowerCase()],
    ['with another strength', (name: string) => `${name} 37.5 mg`],
    ['with a strength behind it', (name: string) => `${name}2mg`],
    ['as tablets', (name: string) => `${name} tablets`],
    ['in German', (name: string) => `${name} Filmtabletten 1-0-1`],
    ['in French', (name: string) => `${name}, comprimés, 2 fois par jour`],
    ['in Korean', (name: string) => `${name} 정 20밀리그램`],
  ])('are the same medicines %s', (_, written) => {
    for (const [name] of writtenNames) {
      expect(readMedicine(written(name)).unknown, written(name)).toEqual([]);
      expect(idsOf(written(name)), written(name)).toEqual(idsOf(name));
    }
  });

  it('with an error of typing are a question whose first answer is right', () => {
    const missed: string[] = [];
    for (const [name] of writtenNames)
      for (const typed of withErrors(name)) {
        const { unknown } = readMedicine(typed);
        // The spelling of another language is no error: ketoconazol.
        if (unknown.length === 0) {
          expect(idsOf(typed), typed).toEqual(idsOf(name));
          continue;
        }
        const [first] = didYouMean(typed, unknown);
        const meant = first === undefined ? [] : idsOf(first.text);
        if (meant.length === 0 || !meant.every((id) => idsOf(name).includes(id))) missed.push(typed);
      }
    // Three letters (or syllables) of which the first is wrong or missing stand for too many.
    expect(missed).toEqual(['TX', 'qTX', 'SS 100', 'qSS 100', '파린']);
  });
});

describe('a name', () => {
  it.each([
    ['ácido fólico', 'folic-acid'],
    ['Folsäure', 'folic-acid'],
    ['Folsaeure', 'folic-acid'],
    ['acide valproïque', 'valproate'],
    ['claritromicina', 'clarithromycin'],
    ['chetoconazolo', 'ketoconazole'],
    ['idroclorotiazide', 'hydrochlorothiazide'],
    ['hidroclorotiazida', 'hydrochlorothiazide'],
    ['Mycophenolat-Mofetil', 'mycophenolate'],
    ['mofétil mycophénolate', 'mycophenolate'],
    ['fenprocumon', 'phenprocoumon'],
    ['millepertuis', 'st-johns-wort'],
    ['hierba de San Juan', 'st-johns-wort'],
    ['iperico', 'st-johns-wort'],
    ['메토트렉세이트', 'methotrexate'],
    ['자렐토정20밀리그램', 'rivaroxaban'],
    ['타이레놀정500밀리그람(아세트아미노펜)', 'paracetamol'],
    ['올루미언트 4mg', 'baricitinib'],
    ['metoprololsuccinat 47,5 mg', 'metoprolol'],
    ['Ibuprofen AL 600', 'ibuprofen'],
    ['adalimumab-adaz pen', 'adalimumab'],
    ['6-MP 50 mg', 'mercaptopurine'],
    ['vitamin B 12', 'vitamin-b12'],
    ['Olumiant 4 mg', 'baricitinib'],
    ['LY3009104', 'baricitinib'],
  ])('of another country or form: %s', (written, id) => {
    expect(readMedicine(written)).toMatchObject({ found: [{ id }], unknown: [] });
  });

  it.each([
    ['ethinylestradiol 30 µg + levonorgestrel 150 µg', ['ethinylestradiol', 'levonorgestrel']],
    ['Bactrim', ['sulfamethoxazole', 'trimethoprim']],
    ['calcium and vitamin D3', ['calcium', 'colecalciferol']],
    ['ibuprofen (Advil)', ['ibuprofen']],
  ])('of a combination names its parts: %s', (written, ids) => {
    expect(idsOf(written)).toEqual(ids);
  });

  it.each([
    ['prednisone', 'prednisolone'],
    ['hydroxyzine', 'hydralazine'],
    ['Lamictal', 'Lamisil'],
    ['Celebrex', 'Celexa'],
    ['clonidine', 'clonazepam'],
    ['cefuroxime', 'cefotaxime'],
    ['tramadol', 'trazodone'],
    ['mercaptopurine', 'methotrexate'],
    ['ruxolitinib', 'deuruxolitinib'],
    ['secukinumab', 'guselkumab'],
    ['Losec', 'Lasix'],
    ['estradiol', 'estriol'],
  ])('is not taken for one that is close: %s and %s', (one, other) => {
    expect(idsOf(one)).toHaveLength(1);
    expect(idsOf(other)).toHaveLength(1);
    expect(idsOf(one)).not.toEqual(idsOf(other));
  });

  it('that nobody knows stays unknown, with what is known beside it', () => {
    expect(readMedicine('fooberol 5 mg')).toEqual({ found: [], unknown: ['fooberol'] });
    expect(readMedicine('bisoprolol / fooberol')).toMatchObject({
      found: [{ id: 'bisoprolol' }],
      unknown: ['fooberol'],
    });
    expect(readMedicine('ibuprofen clarithromicyn')).toMatchObject({
      found: [{ id: 'ibuprofen' }],
      unknown: ['clarithromicyn'],
    });
    expect(didYouMean('ibuprofen clarithromicyn', ['clarithromicyn'])[0]).toEqual({
      name: 'clarithromycin',
      text: 'ibuprofen clarithromycin',
    });
  });

  it('may have a remark, what it is for, or say that nothing is taken', () => {
    expect(readMedicine('Keppra (epilepsy)')).toMatchObject({
      found: [{ id: 'levetiracetam' }],
      unknown: [],
    });
    expect(readMedicine('ibuprofen for headache')).toMatchObject({
      found: [{ id: 'ibuprofen' }],
      unknown: [],
    });
    expect(readMedicine('none')).toEqual({ found: [], unknown: [] });
    expect(readMedicine('20 mg').unknown).toEqual(['20 mg']);
  });

  it('costs a bounded number of comparisons, however long the list', () => {
    const syllables = ['bo', 'ra', 'te', 'li', 'mu', 'ken', 'dor', 'fi'];
    for (let index = 0; index < 500; index += 1) {
      const made = [index, index >> 3, index >> 6].map((part) => syllables[part % 8]).join('');
      expect(shortlist(`${made}in`).length).toBeLessThanOrEqual(comparedAtMost);
    }
    expect(medicinesFile().medicines.length).toBeGreaterThan(10 * comparedAtMost);
  });
});

describe('the route', () => {
  it.each([
    ['tacrolimus ointment 0.1%', ['topical-immunomodulator', 'topical-same-skin']],
    ['Protopic', ['topical-immunomodulator', 'topical-same-skin']],
    ['tofacitinib cream', ['topical-immunomodulator', 'topical-same-skin']],
    ['ruxolitinib 1.5% cream', ['topical-immunomodulator', 'topical-same-skin']],
    ['Opzelura', ['topical-immunomodulator', 'topical-same-skin']],
    ['dexamethasone eye drops', []],
    ['dexamethasone drops', []],
    ['Dexamethason Augentropfen', []],
    ['ketoconazole shampoo', []],
    ['ketoconazole cream', ['topical-same-skin']],
    ['hydrocortisone 1%', ['topical-same-skin']],
    ['Kortisonsalbe', ['topical-same-skin']],
    ['mometasone nasal spray', []],
    ['Pulmicort Turbohaler', []],
    ['budesonide 200 µg', []],
    ['triamcinolone intra-articular injection', []],
    ['diclofenac patch', ['topical-same-skin']],
    ['ciclosporin eye drops', []],
    ['eye drops', []],
    ['miconazole cream', ['topical-same-skin']],
    ['Vagifem', []],
    ['Vaseline', []],
  ])('of %s keeps it out of the blood', (written, classes) => {
    const { found } = readMedicine(written);
    expect(found.map(({ systemic }) => systemic)).toEqual([false]);
    expect(found[0]?.classes).toEqual(classes);
  });

  it.each([
    ['dexamethasone 4 mg tablets', 'systemic-corticosteroid'],
    ['budesonide 3 mg capsules', 'systemic-corticosteroid'],
    ['hydrocortisone 10 mg', 'systemic-corticosteroid'],
    ['triamcinolone injection', 'systemic-corticosteroid'],
    ['miconazole oral gel', 'moderate-cyp2c9-inhibitor'],
    ['miconazole vaginal cream', 'moderate-cyp2c9-inhibitor'],
    ['estradiol gel', 'hormone-replacement'],
    ['fentanyl patch 25 mcg/h', 'opioid'],
    ['tramadol drops', 'opioid'],
    ['ruxolitinib 10 mg', 'jak-inhibitor'],
    ['tacrolimus', 'potent-immunosuppressant'],
  ])('of %s takes it there', (written, expected) => {
    expect(classesOf(written)).toContain(expected);
  });

  it('that is not said is asked where it decides', () => {
    for (const written of ['budesonide', 'hydrocortisone', 'miconazole', 'cortisone'])
      expect(readMedicine(written).found[0]).toMatchObject({
        systemic: 'unknown',
        classes: [],
        open: 'form',
      });
  });
});

describe('the dose of aspirin', () => {
  it.each([
    ['aspirin 81 mg', ['low-dose-aspirin']],
    ['aspirin 0.075 g', ['low-dose-aspirin']],
    ['Kardegic 75', ['low-dose-aspirin']],
    ['ASS 100', ['antiplatelet']],
    ['aspirin 75 mg twice daily', ['antiplatelet']],
    ['aspirin 81 mg 1-0-1', ['antiplatelet']],
    ['aspirin 500 mg', ['antiplatelet', 'nsaid']],
  ])('decides: %s', (written, classes) => {
    expect(classesOf(written)).toEqual(classes);
  });

  it('is asked where it was not written, or cannot be', () => {
    for (const written of ['aspirin', 'low-dose aspirin', 'aspirin 81 g'])
      expect(readMedicine(written).found[0]).toMatchObject({
        classes: [],
        possible: ['low-dose-aspirin', 'antiplatelet', 'nsaid'],
        open: 'dose',
      });
  });
});

describe('a code', () => {
  it('of every medicine is read: ATC and RxNorm', () => {
    for (const { id, contains, atc = [], rxnorm = [] } of medicinesFile().medicines)
      for (const code of [...atc, ...rxnorm]) {
        const ids = idsOf('a name that nobody knows', code);
        expect(contains ?? [id], code).toEqual(expect.arrayContaining(ids));
        expect(ids.length, code).toBeGreaterThan(0);
        expect(readMedicine('a name that nobody knows', code).unknown).toEqual([]);
      }
  });

  it('tells the route: tacrolimus of the skin, dexamethasone of the eyes', () => {
    expect(readMedicine('tacrolimus', 'D11AH01').found).toMatchObject([{ id: 'tacrolimus', route: 'skin' }]);
    expect(readMedicine('dexamethasone', 'S01BA01').found).toMatchObject([{ systemic: false }]);
    expect(readMedicine('dupilumab', 'D11AH05').found).toMatchObject([{ systemic: true }]);
  });

  it('may have its system in front', () => {
    for (const code of ['http://www.whocc.no/atc|L04AX03', 'ATC: l04ax03', 'rxnorm:6851', '6851'])
      expect(idsOf('tablets', code)).toEqual(['methotrexate']);
  });

  it('of a group that the list does not have still tells the class, and the name is asked about', () => {
    expect(readMedicine('fooberol', 'M01AE99')).toMatchObject({
      found: [{ classes: ['nsaid'] }],
      unknown: ['fooberol'],
    });
  });

  it('that says another medicine than the name is told, and both count', () => {
    const reading = readMedicine('lisinopril', 'L04AX03');
    expect(reading.found.map(({ id }) => id).sort()).toEqual(['lisinopril', 'methotrexate']);
    expect(reading.codeSays).toBe('methotrexate');
  });
});

it('knows more than two hundred everyday medicines that no label here speaks of', () => {
  const harmless = medicinesFile().medicines.filter(
    ({ classes, possible, byDose, contains, usual = 'body' }) =>
      usual === 'body' &&
      classes.length === 0 &&
      [possible, byDose, contains].every((one) => one === undefined),
  );
  expect(harmless.length).toBeGreaterThan(200);
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');
  const all = medicinesFile().medicines.length.toLocaleString('en');
  expect(readme).toContain(`The list has ${all} medicines`);
  expect(readme).toContain(`${harmless.length} of them taken by mouth`);
  for (const { names } of harmless) {
    const { found, unknown } = readMedicine(names[0]!);
    expect(unknown, names[0]).toEqual([]);
    expect(found.length, names[0]).toBeGreaterThan(0);
    expect(
      found.flatMap(({ classes, possible }) => [...classes, ...possible]),
      names[0],
    ).toEqual([]);
  }
});

it('finds each name under its key only once', () => {
  const owners = new Map<string, string>();
  for (const { id, names, brands = [] } of medicinesFile().medicines)
    for (const name of [...names, ...brands]) {
      const key = spellingKey(name);
      expect(owners.get(key) ?? id, name).toBe(id);
      owners.set(key, id);
    }
});
