import { fitOf, posterior, validation } from '@bifrons/knowledge';
import { diseaseModels, loadEquations } from '@bifrons/model';
import { expect, it } from 'vitest';
import { expectedTask } from './expected.js';
import { describeEndpoint } from './scoreboard.js';
import { targets } from './targets.js';

/** Few enough for a test: every so many draws of the posterior, and so many people per population. */
const everyDraw = 10;
const people = 128;

await Promise.all(diseaseModels.map(({ id }) => loadEquations(id)));

const fitted = diseaseModels.filter(({ id }) => fitOf(id) === id && posterior(id) !== undefined);

it.each(fitted)(
  'the stored scores of $id are those of the equations, the posterior and the facts of today',
  (disease) => {
    const { columns, draws } = posterior(disease.id)!;
    const { scores } = validation(disease.id)!;
    const stored = new Map(scores.map(({ id, median }) => [id, median]));
    const alike = targets(disease).filter(
      (target) =>
        stored.has(target.id) &&
        (disease.sparse === undefined
          ? describeEndpoint(target, disease) === disease.responses[0] && [16, 24, 36].includes(target.week)
          : // Of a handful of people a median moves in large steps: the means tell.
            target.observed.kind === 'mean'),
    );
    // Of a disease with few results all rates are looked at; their ranges are wide, and their medians far from their means.
    const isWide = alike.length <= 4;
    const some = isWide ? targets(disease).filter(({ observed }) => observed.kind === 'count') : alike;
    expect(some.length).toBeGreaterThan(disease.sparse === undefined ? 4 : 0);
    const thinned = draws.filter((_, i) => i % everyDraw === 0);
    const work = expectedTask.prepare({
      disease: disease.id,
      targets: some,
      columns,
      draws: thinned,
      people,
      firstPeople: thinned.map((_, i) => i * people),
      seed: 1,
    });
    if (!('run' in work)) throw new Error('runs draw by draw');
    const expected = thinned.map((_, i) => {
      const row = new Float64Array(some.length);
      work.run(i, row);
      return row;
    });
    if (isWide) {
      some.forEach(({ id }, k) => {
        const mean = expected.reduce((sum, row) => sum + row[k]!, 0) / expected.length;
        const half = scores.find((score) => score.id === id)!.intervals.find(({ level }) => level === 50)!;
        expect(100 * mean, id).toBeGreaterThan(half.lower - 4);
        expect(100 * mean, id).toBeLessThan(half.upper + 4);
      });
      return;
    }
    const differences = some.map(({ id }, k) => {
      const mean = expected.reduce((sum, row) => sum + row[k]!, 0) / expected.length;
      return (some[k]!.observed.kind === 'count' ? 100 : 1) * mean - stored.get(id)!;
    });
    // Points of a share. So few draws and people leave one point on average and four at most.
    some.forEach(({ id }, k) => expect(Math.abs(differences[k]!), id).toBeLessThan(4));
    const total = differences.reduce((sum, difference) => sum + Math.abs(difference), 0);
    if (disease.sparse === undefined) expect(total / some.length).toBeLessThan(1.5);
  },
);
