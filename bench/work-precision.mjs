import { compileModel, parseAntimony, solve, testProblems } from '@bifrons/engine';
import { print } from './report.mjs';

const tolerances = [1e-4, 1e-6, 1e-8, 1e-10];

/** Error against the published end values and the work it took, for each solver, problem and tolerance. */
export function workPrecision() {
  for (const problem of testProblems) {
    const model = compileModel(parseAntimony(problem.text));
    const rows = [];
    let fastest;
    for (const method of ['tsit5', 'rodas5p', 'auto']) {
      // An explicit method on a stiff problem of this length takes minutes and says nothing.
      if (method === 'tsit5' && problem.stiff && problem.name !== 'HIRES') continue;
      for (const rtol of tolerances) {
        const atol = rtol * (problem.name === 'Robertson' ? 1e-10 : 1e-3);
        const run = () =>
          solve({ model, start: problem.start, end: problem.end, method, rtol, atol, maxSteps: 5_000_000 });
        let solution = run();
        let ms = Infinity;
        for (let k = 0; k < 8; k++) {
          const start = performance.now();
          solution = run();
          ms = Math.min(ms, performance.now() - start);
        }
        fastest ??= ms;
        rows.push([
          method,
          rtol.toExponential(0),
          solution.status === 'done'
            ? largestError(solution.final, problem.reference).toExponential(1)
            : solution.reason,
          solution.stats.steps,
          solution.stats.rhsEvaluations,
          ms.toFixed(2),
          `${(ms / fastest).toFixed(1)} ×`,
        ]);
      }
    }
    print(
      `Work and precision: ${problem.name}`,
      ['method', 'rtol', 'relative error', 'steps', 'right-hand sides', 'ms', 'against the first row'],
      rows,
    );
  }
}

function largestError(values, reference) {
  return reference.reduce((worst, r, i) => Math.max(worst, Math.abs(values[i] - r) / Math.abs(r)), 0);
}
