import { inlinePool } from '@bifrons/engine';
import { parseRegimenText, type Patient } from '@bifrons/knowledge';
import { english, languages, loadSay, type Say } from '@bifrons/language';
import { modelTasks } from '@bifrons/model';
import { beforeAll, describe, expect, it } from 'vitest';
import { weigh } from '../weigh.js';
import type { Weighing } from '../weighing.js';
import { reportOf } from './report.js';
import type { Report } from './content.js';

const patient: Patient = {
  id: 'severe',
  birthYear: 1988,
  sex: 'female',
  disease: 'alopecia-areata',
  severity: { salt: 88, episodeYears: 2.5 },
};
let weighing: Weighing;
let report: Report;
beforeAll(async () => {
  const options = ['baricitinib:4mg:qd', 'ivarmacitinib:4mg:qd'].map((label) => {
    const read = parseRegimenText(label);
    if (!read.ok) throw new Error(label);
    return { label, segments: read.value };
  });
  const request = { patient, options, region: 'us', today: '2026-11-21', virtualPatients: 200 } as const;
  weighing = await weigh(request, inlinePool(modelTasks));
  report = reportOf(weighing, patient, english);
});
const outcomes = (of: Report) =>
  of.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'outcomes' ? block.outcomes : [])),
  );

const eczema: Patient = {
  id: 'eczema',
  birthYear: 1992,
  sex: 'male',
  disease: 'atopic-dermatitis',
  severity: { easi: 26.1, itch: 8, episodeYears: 11 },
};

/** Words of hair and its score in the languages of the reports. */
const hair = /hair|scalp|SALT|alopecia|Haar|Kopfhaut|Alopezie|머리카락|모발|두피|탈모/i;

describe('the decision report of a person with eczema', () => {
  it.each(languages)('speaks of skin and itch, not of hair (%s)', async (language) => {
    const say = await loadSay(language);
    const options = ['upadacitinib:15mg:qd', 'dupilumab:600mg@0,300mg:q2w@2'].map((label) => {
      const read = parseRegimenText(label);
      if (!read.ok) throw new Error(label);
      return { label, segments: read.value };
    });
    const asked = { patient: eczema, options, region: 'us', today: '2026-11-21', horizonWeeks: 16 } as const;
    const told = await weigh({ ...asked, virtualPatients: 200, say }, inlinePool(modelTasks));
    const of = reportOf(told, eczema, say);
    expect(JSON.stringify(of)).not.toMatch(hair);
    expect(JSON.stringify(of)).not.toMatch(/undefined|NaN|null of/);
    const [skin, , itch] = outcomes(of);
    for (const { rows } of [skin!, itch!]) {
      const [tablet, injection, none] = rows.map(({ icons }) => icons.filled!);
      expect(Math.min(tablet!, injection!)).toBeGreaterThan(none! + 10);
      expect(Math.max(tablet!, injection!)).toBeLessThan(100);
    }
    // Of an antibody nobody has a ratio of any harm: what its label counts is told.
    const counted = of.sections.find(({ id }) => id === 'worse')!.blocks.at(-1)!;
    expect(counted.kind === 'options' && counted.options[0]!.items.join()).toMatch(/10 ?%/);
  });
});

describe('the decision report', () => {
  it('tells every outcome of every option, of the same 100, and the unknown as unknown', () => {
    for (const { rows } of outcomes(report)) {
      expect(rows.map(({ option }) => option)).toEqual([
        'baricitinib 4 mg once a day',
        'ivarmacitinib 4 mg once a day',
        'no medicine',
      ]);
      for (const { icons, words } of rows) {
        expect(icons.of).toBe(100);
        expect(icons.filled === null).toBe(/^nobody knows$|^no difference shown$/.test(words));
      }
    }
    const [hair] = outcomes(report);
    expect(hair!.rows[1]!.icons.filled).toBeNull();
  });

  it('says of each number what it rests on, and how large a difference may be that nobody has shown', () => {
    const [zoster, attack] = ['Shingles', 'A heart attack, a stroke or a death of heart or vessels'].map(
      (name) => outcomes(report).find(({ outcome }) => outcome === name)!,
    );
    expect(zoster!.rows[0]!.notes.join()).toContain('JAK inhibitors by mouth together');
    expect(zoster!.rows[2]!.words).toMatch(/of 100$/);
    expect(attack!.rows[0]!.words).toBe('no difference shown');
    expect(attack!.rows[0]!.range).toMatch(/^if there is one, at most 1 in [\d,]+$/);
    expect(attack!.rows[2]!.words).toMatch(/^0\.0\d+ of 100$/);
  });

  it('calls a person by sex and age', () => {
    const called = (birthYear: number, sex: Patient['sex']) =>
      reportOf(weighing, { ...patient, birthYear, sex }, english).person.split(' of')[0];
    expect(called(1988, 'female')).toBe('A woman');
    expect(called(2010, 'female')).toBe('A girl');
    expect(called(2008, 'male')).toBe('A man');
    expect(called(2012, 'male')).toBe('A boy');
  });

  it('has what a decision aid needs, and no name', () => {
    const text = JSON.stringify(report);
    for (const word of ['not a medical device', 'Olumiant', 'pause', 'It does not tell you what to choose'])
      expect(text).toContain(word);
    expect(text).not.toContain('severe');
    expect(text).not.toMatch(/undefined|NaN|null of/);
  });

  it('says all of its words in the language it is given', () => {
    const told: string[] = [];
    const shout: Say = Object.assign(
      (...args: Parameters<Say>) => {
        told.push(String(args[0]));
        return english(...args).toUpperCase();
      },
      { language: english.language, number: english.number, fixed: english.fixed, list: english.list },
    );
    const { sections, title, foot } = reportOf(weighing, patient, shout);
    for (const text of [title, foot, ...sections.map(({ heading }) => heading)])
      expect(text).toBe(text.toUpperCase());
    expect(told).toContain('Questions to ask');
  });
});

it.each(languages)('what matters to the person stands in it as it was told (%s)', async (language) => {
  const say = await loadSay(language);
  const words = 'To swim with my son <b>again</b>, and {to} sleep.';
  const matters = { words, burden: { scale: 'dlqi', total: 12, date: '2026-11-20' } };
  const told = JSON.stringify(reportOf(weighing, { ...patient, matters }, say));
  expect(told).toContain(words);
  expect(told).toMatch(/12.*30.*DLQI.*2026-11-20|30.*12.*DLQI.*2026-11-20/);
  expect(JSON.stringify(reportOf(weighing, patient, say))).not.toContain('DLQI');
});
