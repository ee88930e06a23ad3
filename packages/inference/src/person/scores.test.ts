import { describe, expect, it } from 'vitest';
import { diseaseModel, type ScoreModel } from '@bifrons/model';
import { RandomStream } from '@bifrons/engine';
import { Evidence, type Reading } from './evidence.js';
import { readScoresOf } from './forecast.js';
import { addScore, points, ReadScores, twoOutcomes } from './scores.js';

const [salt] = diseaseModel('alopecia-areata').scores;
const readingSd = salt.readingSd();

function sharesAt(...scores: readonly (readonly [score: number, share: number])[]): Float64Array {
  const shares = new Float64Array(points);
  for (const [score, share] of scores)
    for (let k = -6; k <= 6; k++) addScore(shares, 0, score + k, share / 13);
  return shares;
}

describe('scores as they are read', () => {
  it('have the median and the mean of the true ones away from the ends, and half the mass there at the ends', () => {
    const middle = new ReadScores(sharesAt([40, 1]), readingSd);
    expect(middle.quantile(0.5)).toBeCloseTo(40, 6);
    expect(middle.meanOf(salt)).toBeCloseTo(40, 2);
    expect(middle.atMost(40)).toBeCloseTo(0.5, 6);
    const shares = new Float64Array(points);
    shares[100] = 1;
    const top = new ReadScores(shares, readingSd);
    expect(top.atMost(99.999)).toBeCloseTo(0.5, 2);
    expect(top.atMost(100)).toBe(1);
    expect(top.readingVariance).toBeCloseTo(readingSd ** 2 / 2, 0);
  });
});

describe('two outcomes', () => {
  it('are told with a clear valley and people enough on both sides', () => {
    const two = twoOutcomes(sharesAt([5, 0.4], [80, 0.6]), readingSd)!;
    expect(two.better.share).toBeCloseTo(0.4, 6);
    expect(two.better.median).toBeCloseTo(5, 0);
    expect(two.worse.median).toBeCloseTo(80, 0);
    expect(two.split).toBeGreaterThan(20);
    expect(two.split).toBeLessThan(70);
  });

  it.each([
    ['one', sharesAt([50, 1])],
    ['near each other', sharesAt([40, 0.5], [58, 0.5])],
    ['few on one side', sharesAt([5, 0.1], [80, 0.9])],
    ['spread over all scores', new Float64Array(points).fill(1 / points)],
  ])('are one when they are %s', (_, shares) => expect(twoOutcomes(shares, readingSd)).toBeNull());
});

const read = (values: readonly number[]): Reading[] =>
  values.map((value, k) => ({ week: 4 * (k + 1), score: salt, value }));

describe('what visits say', () => {
  const people = 4000;
  const early = Float64Array.from({ length: people }, (_, i) => 90 - (60 * i) / people);
  const late = early.map((score) => Math.max(0, 2 * score - 90));

  it('moves the outcome to where the reading points, and nowhere without visits', () => {
    const at = (value: number) =>
      readScoresOf(
        new Evidence([{ week: 12, score: salt, value }], [early], people),
        salt,
        late,
      ).cautious.quantile(0.5);
    expect(Math.abs(at(60) - 30)).toBeLessThan(4);
    expect(Math.abs(at(80) - 70)).toBeLessThan(4);
    const nothing = new Evidence([], [], people).given(late);
    expect(nothing.effectivePeople).toBeCloseTo(people, 6);
  });

  it('takes a score that the others do not allow for no better than they do, and widens', () => {
    const of = (...values: number[]) => new Evidence(read(values), [early, early, early], people);
    expect(of(70, 68, 71).unfit).toEqual([]);
    const mistyped = of(70, 7, 71);
    expect(mistyped.unfit).toMatchObject([{ week: 8, value: 7 }]);
    const { cautious, hopeful } = readScoresOf(mistyped, salt, late);
    const plain = readScoresOf(of(70, 60, 71), salt, late).cautious;
    expect(cautious.quantile(0.5)).toBeGreaterThan(plain.quantile(0.5) - 12);
    expect(hopeful.quantile(0.025)).toBeLessThan(cautious.quantile(0.025));
  });

  it.each([
    ['the one without which the others fit, better', [35, 70, 71], [4]],
    ['or worse than they', [40, 42, 87], [12]],
    ['the one that nobody can have, not those beside it', [70, 71, 0], [12]],
    ['both of two that are at odds: either may be wrong', [40, 85], [4, 8]],
    ['all, when no single one is at fault', [35, 37, 86, 88], [4, 8, 12, 16]],
  ])('names of visits that do not fit %s', (_, values, weeks) => {
    const { unfit } = new Evidence(
      read(values),
      values.map(() => early),
      people,
    );
    expect(unfit.map(({ week }) => week)).toEqual(weeks);
  });
});

describe('readings of several scores', () => {
  const { scores } = diseaseModel('atopic-dermatitis');
  const [easi, iga, itch] = scores as readonly [ScoreModel, ScoreModel, ScoreModel];
  const people = 2000;
  // Itch follows the skin in part; each has a course of its own.
  const [skin, itching] = [0, 1].map((kind) =>
    Float64Array.from({ length: people }, (_, i) => {
      const shared = new RandomStream(3, i, 0).uniform();
      const own = new RandomStream(3, i, 1 + kind).uniform();
      return 100 * (0.6 * shared + 0.4 * own);
    }),
  ) as [Float64Array, Float64Array];
  const later = { skin: skin.map((x) => 0.7 * x), itch: itching.map((x) => 0.5 * x) };
  const evidence = (values: readonly [number, number, number]) =>
    new Evidence(
      [easi, iga, itch].map((score, k) => ({ week: 4, score, value: values[k]! })),
      [skin, skin, itching],
      people,
    );

  it('all count: a worse one of any never makes another better', () => {
    const median = (values: readonly [number, number, number], score: ScoreModel) =>
      readScoresOf(evidence(values), score, score === itch ? later.itch : later.skin).cautious.quantile(0.5);
    const start = [8, 2, 4] as const;
    for (const worse of [
      [16, 2, 4],
      [8, 3, 4],
      [8, 2, 7],
    ] as const) {
      for (const score of [easi, itch])
        expect(median(worse, score)).toBeGreaterThanOrEqual(median(start, score) - 1e-9);
    }
    expect(median([8, 2, 7], itch)).toBeGreaterThan(median(start, itch) + 3);
    expect(median([16, 2, 4], easi)).toBeGreaterThan(median(start, easi) + 1);
  });

  it('a score on a scale of its own is printed in its points and its steps', () => {
    const shares = new Float64Array(points);
    addScore(shares, 0, easi.toScale(26), 1);
    const own = new ReadScores(shares, easi.readingSd());
    expect(easi.fromScale(own.quantile(0.5))).toBeCloseTo(26, 0);
    // Raters err in proportion, so the mean of what they read is above.
    expect(own.meanOf(easi)).toBeGreaterThan(26);
    expect(own.meanOf(easi)).toBeLessThan(29);
  });
});
