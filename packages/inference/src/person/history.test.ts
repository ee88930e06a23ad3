import type { Patient } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { continued, historyOf } from './history.js';

const patient: Patient = {
  id: 'p',
  birthYear: 1990,
  sex: 'male',
  disease: 'alopecia-areata',
  severity: { salt: 70 },
};

describe('the record of a person', () => {
  it('is empty without visits and treatments', () => {
    expect(historyOf(patient)).toMatchObject({ baseline: 70, now: 0, taken: [], visits: [] });
    const regimen = [{ fromWeek: 0, drug: 'baricitinib', doseMg: 4, perDay: 1 as const }];
    expect(continued(historyOf(patient), regimen)).toEqual(regimen);
  });

  it('counts weeks from its start, whatever the order in the file, and goes on from the last visit', () => {
    const history = historyOf({
      ...patient,
      treatments: [
        { drug: 'ritlecitinib', doseMg: 50, perDay: 1, fromDate: '2025-06-02' },
        { drug: 'baricitinib', doseMg: 4, perDay: 1, fromDate: '2025-01-06', toDate: '2025-05-05' },
      ],
      visits: [
        { date: '2025-06-23', salt: 40 },
        { date: '2025-01-06', salt: 88 },
        { date: '2025-03-03', regions: { top: 80, left: 60, right: 60, back: 70 } },
      ],
    });
    expect(history.baseline).toBe(88);
    expect(history.now).toBe(24);
    expect(history.visits.map(({ week }) => week)).toEqual([8, 24]);
    expect(history.visits[0]).toEqual({ week: 8, score: 'salt', value: expect.closeTo(70.4, 1) });
    const after = continued(history, [{ fromWeek: 4, drug: 'ritlecitinib', doseMg: 50, perDay: 1 }]);
    expect(after.map(({ fromWeek, drug }) => [fromWeek, drug])).toEqual([
      [0, 'baricitinib'],
      [17, null],
      [21, 'ritlecitinib'],
      [24, null],
      [28, 'ritlecitinib'],
    ]);
  });

  it('has a cream where it is known what that does in the skin; leaves out one of which it is not, and says so', () => {
    const cream = {
      drug: 'ruxolitinib-cream',
      strengthPercent: 1.5,
      perDay: 2,
      fromDate: '2025-01-06',
    } as const;
    const onSkin = historyOf({
      ...patient,
      disease: 'atopic-dermatitis',
      severity: { easi: 20 },
      treatments: [cream],
      visits: [{ date: '2025-02-03', easi: 9 }],
    });
    expect(onSkin.warnings).toEqual([]);
    expect(onSkin.taken).toEqual([{ fromWeek: 0, drug: cream.drug, strengthPercent: 1.5, perDay: 2 }]);
    const onScalp = historyOf({
      ...patient,
      treatments: [cream],
      visits: [{ date: '2025-02-03', salt: 70 }],
    });
    expect(onScalp.taken).toEqual([]);
    expect(onScalp.warnings.map(String)).toEqual([expect.stringContaining('ruxolitinib-cream')]);
  });
});
