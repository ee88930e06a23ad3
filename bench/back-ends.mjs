// The engine's two back ends on the same tasks, as work and precision.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import {
  compileModel,
  createIntegrator,
  generateWasm,
  instantiateWasmModel,
  overlay,
  parseAntimony,
  RandomStream,
  exp,
} from '@bifrons/engine';
import { print } from './report.mjs';

const hoursPerYear = 8736;
const dosesPerYear = 728;

/**
 * A signalling pathway under an oral inhibitor, over a year: one-compartment kinetics, kinase activity, STAT
 * phosphorylated in the cytosol and in the nucleus, the mRNA of SOCS and SOCS, which brakes the kinase, and the
 * disease. Rates from 60 to 0.002 per hour; a dose every 12 hours is an event.
 */
const pathway = `
model pathway()
  gut' = -absorption * gut
  plasma' = absorption * gut / volume - elimination * plasma
  open := 1 / (1 + plasma / ic50)
  kinase' = 60 * (open / (1 + socs) - kinase)
  cytosolic' = 12 * kinase * (1 - cytosolic) - 4 * cytosolic - 6 * cytosolic + 2 * nuclear
  nuclear' = 6 * cytosolic - 2 * nuclear - 1.5 * nuclear
  mrna' = 1.4 * (nuclear / (0.4 + nuclear) - mrna)
  socs' = 1 * (feedback * mrna - socs)
  disease' = 0.002 * (nuclear / (0.3 + nuclear) - disease)
  gut = 0; plasma = 0; kinase = 0.5; cytosolic = 0.4; nuclear = 0.6; mrna = 0.6; socs = 0.9; disease = 0.7
  dose = 4; absorption = 1.2; elimination = 0.09; volume = 76; ic50 = 0.03; feedback = 1.5
  ${Array.from({ length: dosesPerYear }, (_, k) => `at (time >= ${k === 0 ? '1e-9' : 12 * k}): gut = gut + dose`).join('\n  ')}
end`;

const spreads = { absorption: 0.4, elimination: 0.3, volume: 0.25, ic50: 0.4, feedback: 0.3 };

/** Log-normal subjects: their parameters, one row each. */
function drawSubjects(compiled, count) {
  const names = compiled.parameterNames;
  const rows = new Float64Array(count * names.length);
  for (let subject = 0; subject < count; subject++) {
    const stream = new RandomStream(2026, subject, 0);
    const typical = compiled.defaults();
    names.forEach((name, i) => {
      rows[subject * names.length + i] = typical[i] * exp((spreads[name] ?? 0) * stream.normal());
    });
  }
  return rows;
}

/** Shortest of some runs, in milliseconds. */
function shortest(times, run) {
  let best = Infinity;
  for (let k = 0; k < times; k++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function initialStates(compiled, parameters, count) {
  const n = compiled.stateNames.length;
  const states = new Float64Array(count * n);
  for (let subject = 0; subject < count; subject++) {
    const rows = compiled.parameterNames.length;
    const own = parameters.subarray(subject * rows, (subject + 1) * rows);
    compiled.initial(own, states.subarray(subject * n, (subject + 1) * n));
  }
  return states;
}

/** Largest error of any state at any saved time, in units of the largest value of that state. */
function largestError(saved, reference, n) {
  const scale = new Float64Array(n);
  reference.forEach((value, i) => (scale[i % n] = Math.max(scale[i % n], Math.abs(value))));
  return saved.reduce((worst, value, i) => Math.max(worst, Math.abs(value - reference[i]) / scale[i % n]), 0);
}

/** The first subjects of a batch by the JavaScript back end. */
function runReference(integrator, batch, subjects) {
  const { count, start, end, states, parameters, saveAt, saved, inputs } = batch;
  const [n, p] = [states.length / count, parameters.length / count];
  for (let subject = 0; subject < subjects; subject++) {
    const result = integrator.run({
      start,
      end,
      state: states.slice(subject * n, (subject + 1) * n),
      parameters: parameters.subarray(subject * p, (subject + 1) * p),
      inputs,
      saveAt,
      saved: saved.subarray(subject * saveAt.length * n, (subject + 1) * saveAt.length * n),
    });
    if (result.status === 'failed') throw new Error(result.message);
  }
}

function pathwayTable() {
  const model = parseAntimony(pathway);
  const compiled = compileModel(model);
  const module = new WebAssembly.Module(generateWasm(model));
  const count = 4;
  const byJavaScript = 2;
  const n = compiled.stateNames.length;
  const parameters = drawSubjects(compiled, count);
  const saveAt = Float64Array.from({ length: hoursPerYear / 24 }, (_, day) => 24 * (day + 1));
  const batch = {
    count,
    start: 0,
    end: hoursPerYear,
    parameters,
    saveAt,
    saved: new Float64Array(count * saveAt.length * n),
    outcomes: new Uint8Array(count),
    steps: new Int32Array(2 * count),
  };
  const initial = initialStates(compiled, parameters, count);
  const withStates = () => ({ ...batch, states: initial.slice() });

  const exact = instantiateWasmModel(module, { method: 'rodas5p', rtol: 1e-12, atol: 1e-14, maxSteps: 1e7 });
  exact.runBatch(withStates());
  const reference = batch.saved.slice();

  const rows = [];
  for (const method of ['tsit5', 'rodas5p']) {
    for (const rtol of [1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8]) {
      const options = { method, rtol, atol: rtol * 1e-3, maxSteps: 1e7 };
      const wasm = instantiateWasmModel(module, options);
      const wasmMs = shortest(3, () => wasm.runBatch(withStates())) / count;
      const error = largestError(batch.saved, reference, n);
      const steps = batch.steps.reduce((a, b) => a + b, 0) / count;
      const bits = batch.saved.slice();
      const integrator = createIntegrator(compiled, options);
      const jsMs = shortest(1, () => runReference(integrator, withStates(), byJavaScript)) / byJavaScript;
      const same = bits.every((value, i) => Object.is(value, batch.saved[i]));
      rows.push([
        method,
        rtol.toExponential(0),
        error.toExponential(1),
        steps.toFixed(0),
        jsMs.toFixed(1),
        wasmMs.toFixed(2),
        `${(jsMs / wasmMs).toFixed(1)} ×`,
        same ? 'yes' : 'no',
      ]);
    }
  }
  print(
    `Pathway, 8 states, ${dosesPerYear} doses, one thread: ms per patient-year`,
    ['method', 'rtol', 'error', 'steps', 'JavaScript', 'WebAssembly', 'speed-up', 'same bits'],
    rows,
  );
}

const alopeciaInputs = ['I_gc', 'J_gc', 'I_ifng', 'J_ifng'];

/** The averaged alopecia areata model over 78 weeks, 16 nodes of 4 inputs, with the simulator's settings. */
function alopeciaTable() {
  const file = new URL('../packages/model/models/alopecia-areata.ant', import.meta.url);
  const model = parseAntimony(readFileSync(file, 'utf8'), { file: 'alopecia-areata.ant' });
  const inputNames = alopeciaInputs;
  const compiled = compileModel(model, { inputs: inputNames });
  const module = new WebAssembly.Module(generateWasm(model, { inputs: inputNames }));
  const count = 256;
  const n = compiled.stateNames.length;
  const p = compiled.parameterNames.length;
  const parameters = new Float64Array(count * p);
  for (let subject = 0; subject < count; subject++) {
    const stream = new RandomStream(7, subject, 0);
    const values = {
      R: 0.6 * exp(0.3 * stream.normal()),
      rho: 0.1 * exp(0.3 * stream.normal()),
      phase1: 6 * stream.uniform(),
      phase2: 6 * stream.uniform(),
    };
    parameters.set(compiled.defaults(values), subject * p);
  }
  const nodes = 16;
  const inputs = Float64Array.from(
    Array.from({ length: nodes }, (_, k) => {
      const blocked = 0.4 + 0.35 * ((k % 8) / 8);
      return [1 / nodes, blocked, blocked - 0.02, blocked * 0.8, blocked * 0.8 - 0.02];
    }).flat(),
  );
  const saveAt = Float64Array.from({ length: 79 }, (_, week) => week);
  const batch = {
    count,
    start: 0,
    end: 78,
    parameters,
    inputs,
    saveAt,
    saved: new Float64Array(count * saveAt.length * n),
    outcomes: new Uint8Array(count),
    steps: new Int32Array(2 * count),
  };
  const initial = initialStates(compiled, parameters, count);
  const withStates = () => ({ ...batch, states: initial.slice() });
  const rows = [];
  for (const method of ['tsit5', 'rodas5p']) {
    const options = { method, rtol: 1e-5, atol: 1e-7, maxStep: 4, maxSteps: 20_000 };
    const wasm = instantiateWasmModel(module, options);
    const wasmUs = (1000 * shortest(20, () => wasm.runBatch(withStates()))) / count;
    const bits = batch.saved.slice();
    const steps = batch.steps.reduce((a, b) => a + b, 0) / count;
    const integrator = createIntegrator(compiled, options);
    const jsUs = (1000 * shortest(5, () => runReference(integrator, withStates(), count))) / count;
    const same = bits.every((value, i) => Object.is(value, batch.saved[i]));
    rows.push([method, steps.toFixed(0), jsUs.toFixed(0), wasmUs.toFixed(1), `${(jsUs / wasmUs).toFixed(1)} ×`, same ? 'yes' : 'no']); // prettier-ignore
  }
  print(
    'Alopecia areata, 78 weeks, 16 nodes of 4 inputs, rtol 1e-5, one thread: µs per subject',
    ['method', 'steps', 'JavaScript', 'WebAssembly', 'speed-up', 'same bits'],
    rows,
  );
}

/** Sizes of the modules of the shipped models, with both solvers and the inputs they are used with. */
function sizeTable() {
  const read = (name, options = {}) => {
    const file = new URL(`../packages/model/models/${name}.ant`, import.meta.url);
    return parseAntimony(readFileSync(file, 'utf8'), { file: `${name}.ant`, ...options });
  };
  const alopecia = read('alopecia-areata');
  const models = {
    'alopecia-areata': [alopecia, alopeciaInputs],
    'alopecia-areata with socs-dynamic': [overlay(alopecia, read('socs-dynamic', { fragment: true })), []],
    'covalent-autoinhibited': [read('covalent-autoinhibited'), []],
    'il6-stat3': [read('il6-stat3'), []],
  };
  const rows = Object.entries(models).map(([name, [model, inputs]]) => {
    const bytes = generateWasm(model, { inputs });
    return [name, bytes.length, gzipSync(bytes).length];
  });
  print('Modules with both solvers, bytes', ['model', 'size', 'gzip'], rows);
}

/** JavaScript against WebAssembly: speed, error and size. */
export function backEnds() {
  pathwayTable();
  alopeciaTable();
  sizeTable();
}
