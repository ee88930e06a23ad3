import { createIntegrator, instantiateWasmModel, RandomStream } from '@bifrons/engine';
import { alopeciaAreata as model } from '../packages/model/dist/compiled/alopecia-areata.generated.js';
import { alopeciaAreataWasm } from '../packages/model/dist/compiled/alopecia-areata-wasm.generated.js';
import { lowest, print } from './report.mjs';

const people = 1024;
const runIn = 26;
const weeks = 52;
const step = 1;

/**
 * The disease as plain JavaScript: six states by RK4 with steps of a week, one mean inhibition per signal, `Math`
 * functions. What a careful person writes by hand; the engine is measured against it.
 */
function twin(parameters, gc, ifng, out) {
  const [c0, theta, e0, m0, tauM, kE, lambda, omegaX, tauV, Pg, Pl, socs, K] = names.map(
    (name) => parameters[0][name],
  );
  const norm = Math.sqrt(1 + 4 * socs) - 1;
  const signal = (load) => (Math.sqrt(1 + 4 * socs * load) - 1) / norm;
  const k = 2 / tauV;
  const pg4 = Pg ** 4;
  const pl4 = Pl ** 4;
  const y = new Float64Array(6);
  const a = new Float64Array(6);
  const d = new Float64Array(6);
  const sum = new Float64Array(6);
  for (let i = 0; i < people; i++) {
    const { R, rho, phase1, phase2, M0 } = parameters[i];
    y.set([1, 1, M0, 0, 0, 0]);
    for (let s = -runIn / step; s < weeks / step; s++) {
      const t = (s + 0.5) * step;
      const activity =
        R *
        Math.exp(
          omegaX * (Math.sin((2 * Math.PI * t) / 47 + phase1) + Math.sin((2 * Math.PI * t) / 113 + phase2)),
        );
      const openGc = s < 0 ? 1 : 1 - gc;
      const openIfng = s < 0 ? 1 : 1 - ifng;
      a.set(y);
      sum.fill(0);
      for (let stage = 0; stage < 4; stage++) {
        const P = a[0];
        const E = a[1];
        const M = a[2];
        const r1 = a[3];
        const r2 = a[4];
        const v = a[5];
        const w = c0 + (1 - c0) * signal((((1 + K) * P) / (K + P)) * openGc);
        const p = signal((((1 + K) * E * w) / (K + E * w)) * openIfng);
        const p4 = P * P * P * P;
        const loss = (lambda * p4) / (pl4 + p4);
        d[0] = ((1 + theta) * p) / (theta + p) - P;
        d[1] = kE * (activity * (m0 + (1 - m0) * M) * P * w + e0 * M - E);
        d[2] = ((2 * E) / (1 + E) - M) / tauM;
        d[3] = ((rho * pg4) / (pg4 + p4)) * (1 - r1 - r2 - v) - k * r1;
        d[4] = k * r1 - k * r2 - loss * r2;
        d[5] = k * r2 - loss * v;
        const weight = stage === 0 || stage === 3 ? 1 : 2;
        const reach = stage < 2 ? step / 2 : step;
        for (let j = 0; j < 6; j++) {
          sum[j] += weight * d[j];
          a[j] = y[j] + reach * d[j];
        }
      }
      for (let j = 0; j < 6; j++) y[j] += (step / 6) * sum[j];
    }
    out[i] = y[5];
  }
}
const names = ['c0', 'theta', 'e0', 'm0', 'tauM', 'kE', 'lambda', 'omegaX', 'tauV', 'Pg', 'Pl', 'socs', 'K'];

/** The engine's averaged equations against that twin: 1,024 people, 26 untreated weeks and 52 on treatment. */
export async function twinTable() {
  const defaults = model.defaults();
  const shared = Object.fromEntries(model.parameterNames.map((name, k) => [name, defaults[k]]));
  const parameters = Array.from({ length: people }, (_, i) => {
    const draws = new RandomStream(1, i, 0);
    return {
      ...shared,
      R: Math.exp(-0.5 + 0.53 * draws.normal()),
      rho: Math.min(0.7, 0.1 * Math.exp(1.6 * draws.normal())),
      phase1: 6.28 * draws.uniform(),
      phase2: 6.28 * draws.uniform(),
      M0: 0.2 + 0.7 * draws.uniform(),
    };
  });
  const [gc, ifng] = [0.35, 0.43];
  const twinOut = new Float64Array(people);
  const twinSeconds = await lowest(5, () => twin(parameters, gc, ifng, twinOut));

  const vectors = parameters.map((values) => model.defaults(values));
  const options = { method: 'tsit5', rtol: 1e-3, atol: 1e-5, maxStep: 4 };
  const off = Float64Array.of(1, 0, 0, 0, 0);
  const mean = Float64Array.of(1, gc, gc, ifng, ifng);
  const phases = new Float64Array(16 * 5);
  for (let node = 0; node < 16; node++) {
    const swing = 0.25 * Math.cos((2 * Math.PI * node) / 16);
    phases.set([1 / 16, gc + swing, gc + 0.8 * swing, ifng + swing, ifng + 0.8 * swing], node * 5);
  }
  const outOf = (integrate) => {
    const out = new Float64Array(people);
    for (let i = 0; i < people; i += 2) {
      const pair = [i, i + 1].map((k) => {
        const state = new Float64Array(6);
        model.initial(vectors[k], state);
        return { state, parameters: vectors[k] };
      });
      integrate(pair);
      out[i] = pair[0].state[5];
      out[i + 1] = pair[1].state[5];
    }
    return out;
  };
  const wasm = instantiateWasmModel(alopeciaAreataWasm, options);
  const javascript = createIntegrator(model, options);
  const onWasm = (inputs) => (pair) => {
    wasm.runPair(...pair.map((task) => ({ ...task, start: -runIn, end: 0, inputs: off })));
    wasm.runPair(...pair.map((task) => ({ ...task, start: 0, end: weeks, inputs })));
  };
  const onJavascript = (inputs) => (pair) => {
    for (const task of pair) {
      javascript.run({ ...task, start: -runIn, end: 0, inputs: off });
      javascript.run({ ...task, start: 0, end: weeks, inputs });
    }
  };
  const rows = [['twin: RK4 by hand, mean inhibition', (1000 * twinSeconds).toFixed(1), '1.00 ×', '–']];
  for (const [name, integrate, compare] of [
    ['engine, WebAssembly, mean inhibition', onWasm(mean), true],
    ['engine, WebAssembly, 16 phases (the default)', onWasm(phases), false],
    ['engine, JavaScript, mean inhibition', onJavascript(mean), true],
    ['engine, JavaScript, 16 phases', onJavascript(phases), false],
  ]) {
    let out;
    const seconds = await lowest(5, () => (out = outOf(integrate)));
    const difference = compare
      ? out.reduce((worst, v, i) => Math.max(worst, 100 * Math.abs(v - twinOut[i])), 0).toFixed(2)
      : '–';
    rows.push([name, (1000 * seconds).toFixed(1), `${(seconds / twinSeconds).toFixed(2)} ×`, difference]);
  }
  print('Alopecia areata, 1024 people × 78 weeks, one thread', ['what', 'ms', 'time against the twin', 'largest difference, SALT'], rows); // prettier-ignore
}
