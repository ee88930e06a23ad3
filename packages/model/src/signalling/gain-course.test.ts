import { gainOfFunction } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { gainCourse, lossAfterBlock } from './gain-course.js';
import { explainedCourses } from './published-courses.js';
import { noGain, signalLeft } from './signal-gain.js';

describe('the kinetics', () => {
  it('stay in the steady state of the layer', () => {
    const gain = { ...noGain, strength: 2, basal: 0.3 };
    const met = { blocked: 0.4, ligand: 0.5 };
    const { phosphorylated } = gainCourse({
      gain,
      before: met,
      steps: [{ fromHour: 0, ...met }],
      hours: [0, 1, 48],
    });
    for (const value of phosphorylated) expect(value).toBeCloseTo(signalLeft(gain, met), 7);
  });

  it('reach it from rest, after a pulse fall back, and halve in the published half-life', () => {
    const { phosphorylated } = gainCourse({
      gain: noGain,
      before: { ligand: 0 },
      steps: [
        { fromHour: 0, ligand: 1 },
        { fromHour: 12, ligand: 0 },
      ],
      hours: [0, 12, 24],
    });
    [0, 1, 0].forEach((value, k) => expect(phosphorylated[k]).toBeCloseTo(value, 4));
    // ln 2 / rate: 27.7 min (Raia 2011)
    expect(lossAfterBlock(noGain).halfLifeMinutes).toBeCloseTo(27.7, 1);
  });

  it('lose what the prototype loses after a full block, to 3 %', () => {
    // peak, half-life in minutes, loss per hour in the first quarter, total STAT; the prototype steps with Euler's method
    const prototype = {
      'wild-type': [1, 27.3, 1.276, 1],
      'more-stat1': [1.689, 27.3, 2.155, 2],
      'slower-loss': [1.689, 55.2, 1.179, 1],
      both: [2.809, 55.2, 1.961, 2.086],
    };
    for (const { explanation, peak, halfLifeMinutes, lostPerHour, total } of explainedCourses()) {
      const wanted = prototype[explanation.id as keyof typeof prototype];
      [peak, halfLifeMinutes, lostPerHour, total].forEach((value, k) =>
        expect(Math.abs(value / wanted[k]! - 1), explanation.id).toBeLessThan(0.03),
      );
    }
  });

  it('with STAT1 that its own signal induces, two weeks of ruxolitinib bring it down in one to two weeks, and stopping back', () => {
    const hours = [0, 6, 72, 168, 335, 342, 408, 671];
    const { phosphorylated, total } = gainCourse({
      gain: { ...noGain, dephosphorylation: 0.6, feedback: 0.8 },
      before: {},
      steps: [
        { fromHour: 0, blocked: 0.52 },
        { fromHour: 336, blocked: 0 },
      ],
      hours,
    });
    [2.7, 1.57, 1.05, 0.85, 0.84, 1.53, 2.1, 2.67].forEach((value, k) =>
      expect(phosphorylated[k], `${hours[k]} h`).toBeCloseTo(value, 1.5),
    );
    [2.36, 2.24, 1.32, 1.02, 1, 1.05, 1.64, 2.32].forEach((value, k) =>
      expect(total[k], `${hours[k]} h`).toBeCloseTo(value, 1.5),
    );
  });
});

describe('the published courses', () => {
  it('are explained each by something, all by nothing, and a faster loss per hour goes with a slower dephosphorylation', () => {
    const { courses } = gainOfFunction();
    const explained = explainedCourses();
    for (const { id } of courses)
      expect(explained.some(({ agreesWith }) => agreesWith?.includes(id))).toBe(true);
    expect(explained.some(({ agreesWith }) => agreesWith?.length === courses.length)).toBe(false);
    expect(explained.find(({ explanation }) => explanation.id === 'both')!.agreesWith).toEqual([
      'liu-2011',
      'zimmerman-2019',
    ]);
  });
});
