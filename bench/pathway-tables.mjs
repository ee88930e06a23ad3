// The benchmark's pathway in JavaScript and WebAssembly, by hand, and by established solvers.
import {
  compileModel,
  createIntegrator,
  generateWasm,
  instantiateWasmModel,
  parseAntimony,
} from '@bifrons/engine';
import { dopri5 } from './dopri5.mjs';
import { inTurns, initialStates, runSingly, shortest } from './one-thread.mjs';
import {
  doseInterval,
  dosesPerYear,
  drawSubjects,
  hoursPerYear,
  largestError,
  parameterOrder,
  pathway,
  saveAt,
} from './pathway.mjs';
import { runPeers } from './peers/peers.mjs';
import { print } from './report.mjs';

/** Four tolerances a decade, so that one comes near the error of each peer. */
const tolerances = Array.from({ length: 31 }, (_, k) => Number((10 ** (-1.5 - k / 4)).toPrecision(3)));
const printed = [1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8];

/** The error at which the back end is compared with what one would write by hand. */
const aim = 1e-5;

/** What integrating `count` subjects of the pathway for a year takes, and where it puts the results. */
function pathwayBatch(compiled, count) {
  const parameters = drawSubjects(compiled, count);
  const initial = initialStates(compiled, parameters, count);
  const batch = {
    count,
    start: 0,
    end: hoursPerYear,
    parameters,
    saveAt,
    saved: new Float64Array(count * saveAt.length * compiled.stateNames.length),
    outcomes: new Uint8Array(count),
    steps: new Int32Array(2 * count),
  };
  return { ...batch, withStates: () => ({ ...batch, states: initial.slice() }) };
}

/** Work and precision of the benchmark's pathway by the engine and by others. */
export function pathwayTables() {
  const model = parseAntimony(pathway);
  const compiled = compileModel(model);
  const module = new WebAssembly.Module(generateWasm(model));
  const count = 4;
  const byJavaScript = 2;
  const n = compiled.stateNames.length;
  const batch = pathwayBatch(compiled, count);
  const { withStates } = batch;

  const exact = instantiateWasmModel(module, { method: 'rodas5p', rtol: 1e-12, atol: 1e-14, maxSteps: 1e7 });
  exact.runBatch(withStates());
  const reference = batch.saved.slice();

  const rows = [];
  const work = [];
  for (const method of ['tsit5', 'rodas5p']) {
    for (const rtol of tolerances) {
      const options = { method, rtol, atol: rtol * 1e-3, maxSteps: 1e7 };
      const wasm = instantiateWasmModel(module, options);
      const wasmMs = shortest(5, () => wasm.runBatch(withStates())) / count;
      const error = largestError(batch.saved, reference, n);
      work.push({ options, error, ms: wasmMs, run: () => wasm.runBatch(withStates()) });
      if (!printed.includes(rtol)) continue;
      const steps = batch.steps.reduce((a, b) => a + b, 0) / count;
      const bits = batch.saved.slice();
      const singleMs = shortest(2, () => runSingly(wasm, withStates(), byJavaScript)) / byJavaScript;
      const integrator = createIntegrator(compiled, options);
      const jsMs = shortest(2, () => runSingly(integrator, withStates(), byJavaScript)) / byJavaScript;
      const same = bits.every((value, i) => Object.is(value, batch.saved[i]));
      rows.push([
        method,
        rtol.toExponential(0),
        error.toExponential(1),
        steps.toFixed(0),
        jsMs.toFixed(1),
        singleMs.toFixed(2),
        wasmMs.toFixed(2),
        `${(jsMs / wasmMs).toFixed(1)} ×`,
        same ? 'yes' : 'no',
      ]);
    }
  }
  print(
    `Pathway, 8 states, ${dosesPerYear} doses, one thread: ms of processor time per patient-year`,
    [
      'method',
      'rtol',
      'error',
      'steps',
      'JavaScript',
      'WebAssembly, one at a time',
      'WebAssembly, four at a time',
      'speed-up',
      'same bits',
    ],
    rows,
  );
  const fastestTo = (error) => work.filter((w) => w.error <= error).toSorted((a, b) => a.ms - b.ms)[0];
  peerTable(compiled, batch, reference, fastestTo);
  populationLine(compiled, module, fastestTo(aim).options);
}

/** DOPRI5 by hand and established solvers, each against the fastest WebAssembly of the table above at its error. */
function peerTable(compiled, { count, parameters, withStates }, reference, fastestTo) {
  const n = compiled.stateNames.length;
  const width = compiled.parameterNames.length;
  const initial = withStates().states.subarray(0, n);
  const subjects = Array.from({ length: count }, (_, subject) =>
    parameterOrder.map((name) => parameters[subject * width + compiled.parameterNames.indexOf(name)]),
  );
  const problem = { interval: doseInterval, doses: dosesPerYear, initial, parameters: subjects };
  const measure = (saved, once, allowed = largestError(saved, reference, n)) => {
    const wasm = fastestTo(allowed);
    const own = () => shortest(3, wasm.run) / 1000;
    const [seconds, ownSeconds] = inTurns(6, once, own);
    return { error: largestError(saved, reference, n), wasm, seconds, ownSeconds };
  };
  const hand = byHand(initial, subjects, reference);
  const rows = [
    { name: hand.name, rtol: hand.rtol, ...measure(hand.saved, () => shortest(2, hand.run) / 1000, aim) },
    ...runPeers(problem, measure),
  ].map(({ name, rtol, error, wasm, seconds, ownSeconds }) => [
    name,
    rtol.toExponential(0),
    error.toExponential(1),
    ((1000 * seconds) / count).toFixed(1),
    `${wasm.options.method} ${wasm.options.rtol.toExponential(0)}`,
    ((1000 * ownSeconds) / count).toFixed(2),
    `${(seconds / ownSeconds).toFixed(1)} ×`,
  ]);
  print(
    `The same subjects by others: ms of processor time per patient-year, beside the fastest WebAssembly with no larger error (DOPRI5: ${aim.toExponential(0)})`,
    ['solver', 'rtol', 'error', 'ms', 'WebAssembly', 'its ms', 'ratio'],
    rows,
  );
}

/** DOPRI5 by hand with the loosest tolerance that reaches the error aimed at. */
function byHand(initial, subjects, reference) {
  const n = initial.length;
  const saved = new Float64Array(reference.length);
  const size = saved.length / subjects.length;
  let rtol = 1e-4;
  const run = () =>
    subjects.forEach((p, k) =>
      dopri5(p, initial.slice(), rtol, rtol * 1e-3, saved.subarray(k * size, (k + 1) * size)),
    );
  for (run(); largestError(saved, reference, n) > aim; run()) rtol /= 2;
  return { name: 'DOPRI5, JavaScript by hand', rtol, saved, run };
}

/** A thousand log-normal subjects, as the table's four are only the first of them. */
function populationLine(compiled, module, options) {
  const count = 1000;
  const batch = pathwayBatch(compiled, count);
  const wasm = instantiateWasmModel(module, options);
  const ms = shortest(1, () => wasm.runBatch(batch.withStates()));
  const failed = batch.outcomes.filter((outcome) => outcome !== 0).length;
  console.log(
    `\n${count} subjects of the pathway, ${options.method} ${options.rtol.toExponential(0)}, four at a time: ${(ms / count).toFixed(2)} ms per patient-year, ${failed} failed`,
  );
}
