import { describe, expect, it } from 'vitest';
import { parseAntimony } from '../antimony/parse.js';
import { compileModel } from '../compile/run-time.js';
import type { SolverMethod } from './integrator.js';
import { testProblems } from './problems.js';
import { type CompleteSolution, solve } from './solve.js';

/** Largest error relative to the reference, per state. */
function errorOf(solution: CompleteSolution, reference: readonly number[]): number {
  return Math.max(...reference.map((value, i) => Math.abs(solution.final[i]! / value - 1)));
}

describe('published test problems', () => {
  const cases = testProblems.flatMap((problem) => {
    const methods: SolverMethod[] = problem.stiff ? ['rodas5p', 'auto'] : ['tsit5', 'rodas5p', 'auto'];
    return methods.map((method) => ({ problem, method }));
  });

  it.each(cases)('$problem.name by $method', ({ problem, method }) => {
    const model = compileModel(parseAntimony(problem.text));
    const { start, end, reference } = problem;
    // Robertson's second state is as small as 1e-13.
    const absolute = problem.name === 'Robertson' ? 1e-9 : 1e-3;
    const run = (rtol: number): number => {
      const solution = solve({ model, start, end, method, rtol, atol: absolute * rtol });
      if (solution.status === 'failed') throw new Error(solution.message);
      return errorOf(solution, reference);
    };
    const [loose, tight] = [run(1e-5), run(1e-8)];
    expect(tight).toBeLessThan(1e-5);
    expect(tight).toBeLessThan(loose / 30);
  });

  it('HIRES by tsit5, which its stability limits', () => {
    const hires = testProblems.find(({ name }) => name === 'HIRES')!;
    const model = compileModel(parseAntimony(hires.text));
    const solution = solve({ model, start: 0, end: hires.end, method: 'tsit5', rtol: 1e-6, atol: 1e-9 });
    if (solution.status === 'failed') throw new Error(solution.message);
    expect(errorOf(solution, hires.reference)).toBeLessThan(1e-6);
    const automatic = solve({ model, start: 0, end: hires.end, rtol: 1e-6, atol: 1e-9 });
    expect(automatic.stats.methodSwitches).toBeGreaterThan(0);
    expect(automatic.stats.rhsEvaluations).toBeLessThan(solution.stats.rhsEvaluations / 10);
  });

  it('changes to the stiff method and back on van der Pol', () => {
    const problem = testProblems.find(({ name }) => name.startsWith('van der Pol'))!;
    const model = compileModel(parseAntimony(problem.text));
    const { stats } = solve({ model, start: 0, end: problem.end, rtol: 1e-6 });
    expect(stats.methodSwitches).toBeGreaterThan(2);
    expect(stats.steps).toBeLessThan(1500);
  });

  it('stays with the explicit method on Pleiades', () => {
    const problem = testProblems.find(({ name }) => name === 'Pleiades')!;
    const model = compileModel(parseAntimony(problem.text));
    expect(solve({ model, start: 0, end: problem.end, rtol: 1e-8 }).stats.methodSwitches).toBe(0);
  });
});
