// The engine's two back ends on the same tasks, beside other solvers: work, precision and size.
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
import { initialStates, runSingly, shortest } from './one-thread.mjs';
import { print } from './report.mjs';

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
    const jsUs = (1000 * shortest(5, () => runSingly(integrator, withStates(), count))) / count;
    const same = bits.every((value, i) => Object.is(value, batch.saved[i]));
    rows.push([method, steps.toFixed(0), jsUs.toFixed(0), wasmUs.toFixed(1), `${(jsUs / wasmUs).toFixed(1)} ×`, same ? 'yes' : 'no']); // prettier-ignore
  }
  print(
    'Alopecia areata, 78 weeks, 16 nodes of 4 inputs, rtol 1e-5, one thread: µs of processor time per subject',
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

/** JavaScript against WebAssembly on the alopecia areata model, and the size of modules. */
export function backEnds() {
  alopeciaTable();
  sizeTable();
}
