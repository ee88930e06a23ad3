import { inlinePool } from '@bifrons/engine';
import { english } from '@bifrons/language';
import { modelTasks } from '@bifrons/model';
import { describe, expect, it } from 'vitest';
import type { Course } from '../../subject/regimens/course.ts';
import { changePatient } from '../../subject/patient/patient-change.ts';
import { EXAMPLE_PATIENT, type PatientDraft } from '../../subject/patient/patient-draft.ts';
import { readPatient } from '../../subject/patient/read-patient.ts';
import { effectQuestion, forecastEffect } from './forecast-effect.ts';
import { movesInWords } from './moves-in-words.ts';
import { triedValues, type OpenTrait } from './tried-values.ts';

const TODAY = new Date('2026-11-21T10:00:00Z');
const lasting = (episodeYears: string): PatientDraft =>
  changePatient({ ...EXAMPLE_PATIENT, weightKg: '' }, { type: 'change-disease', change: { episodeYears } });
const PATIENT = readPatient(lasting(''), TODAY, english).patient!;
const COURSE: Course = {
  id: 1,
  drug: 'baricitinib',
  dose: '4',
  perDay: 1,
  injected: null,
  start: 0,
  stop: 104,
  pauses: [],
};

const question = (trait: OpenTrait, course: Course = COURSE) =>
  effectQuestion(triedValues(trait, course.drug!, 'us')!, PATIENT, course, TODAY);

describe('how far a forecast would move', () => {
  it('is told by the same people after a year: a longer episode and a heavier person keep less hair', async () => {
    for (const trait of ['episodeYears', 'weightKg'] as const) {
      const { outcomes } = await forecastEffect(question(trait)!, inlinePool(modelTasks));
      const [low, high] = outcomes.map(({ score }) => score);
      expect(high! - low!).toBeGreaterThan(5);
    }
  });

  it('is the forecast that the answer gives', async () => {
    const { request, value } = question('episodeYears')!.forecasts[0]!;
    const answered = readPatient(lasting('0.5'), TODAY, english);
    expect(value.words(english)).toBe('0.5 years');
    expect(request).toMatchObject({ patient: answered.patient!, weeks: 52 });
  });

  it('is not asked while the dose cannot be read', () => {
    expect(question('weightKg', { ...COURSE, dose: 'four' })).toBeNull();
  });
});

it('says the score of each value, or that it is the same', () => {
  const [low, high] = triedValues('weightKg', 'baricitinib', 'us')!;
  const said = (...scores: [number, number]) =>
    movesInWords(
      [
        { value: low, score: scores[0] },
        { value: high, score: scores[1] },
      ],
      english,
    );
  expect(said(6.3, 22.3)).toEqual(['6 if 40 kg', '22 if 108 kg']);
  expect(said(6.6, 7.4)).toEqual(['7, whether 40 kg or 108 kg']);
});
