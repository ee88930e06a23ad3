import { describe, expect, it } from 'vitest';
import { parseAntimony } from '../antimony/parse.js';
import { compileModel } from '../compile/run-time.js';
import { createIntegrator } from '../solve/integrator.js';
import { generateWasm, printWasm } from './generate.js';
import { type WasmBatch, type WasmTask, instantiateWasmModel } from './integrator.js';
import { Outcome } from './layout.js';

const text = `
  model follower()
    a = 0; k = 1; c = 0
    x' = k * (a - x) + c * x^2; y' = x - exp(-a) * y
    x = 0; y = 1
    at (time >= 1): y = y + 1
  end`;
const model = parseAntimony(text);
const compiled = compileModel(model, { inputs: ['a'] });
const bytes = generateWasm(model, { inputs: ['a'] });
const options = { rtol: 1e-6, maxSteps: 2000 };

/** Five subjects, of which the fourth blows up, with inputs and breakpoints of different lengths. */
function batch(saves: number): WasmBatch & { readonly saved: Float64Array; readonly times: Float64Array } {
  const count = 5;
  return {
    count,
    start: 0,
    end: 2,
    states: Float64Array.from({ length: 2 * count }, (_, i) => 1 - (i % 2) / 3),
    parameters: Float64Array.of(1, 0, 2, 0, 0.5, 0, 0, 5, 30, 0),
    inputs: Float64Array.of(1, 0.5, 0.25, 3, 0.5, -1),
    inputRanges: Int32Array.of(0, 2, 2, 6, 0, 6, 2, 4, 4, 6),
    breakpoints: Float64Array.of(0.4, 0.8, 1.2),
    breakpointRanges: Int32Array.of(0, 0, 0, 3, 1, 2, 3, 3, 0, 1),
    saveAt: Float64Array.from({ length: saves }, (_, i) => (2 * i) / (saves - 1)),
    saved: new Float64Array(count * saves * 2),
    outcomes: new Uint8Array(count),
    times: new Float64Array(count),
    steps: new Int32Array(2 * count),
  };
}

describe('runBatch', () => {
  it.each(['tsit5', 'rodas5p'] as const)(
    'gives each subject what it has alone in JavaScript (%s)',
    (method) => {
      const wasm = instantiateWasmModel(bytes, { ...options, method });
      const reference = createIntegrator(compiled, { ...options, method });
      // The larger one needs more memory than the module has at first.
      for (const saves of [5, 20_000]) {
        const b = batch(saves);
        const initial = b.states.slice();
        wasm.runBatch(b);
        for (let s = 0; s < b.count; s++) {
          const range = (ranges: Int32Array): [number, number] => [ranges[2 * s]!, ranges[2 * s + 1]!];
          const task = {
            start: b.start,
            end: b.end,
            state: initial.slice(2 * s, 2 * s + 2),
            parameters: b.parameters.slice(2 * s, 2 * s + 2),
            inputs: b.inputs!.slice(...range(b.inputRanges!)),
            breakpoints: b.breakpoints!.slice(...range(b.breakpointRanges!)),
            saveAt: b.saveAt,
            saved: new Float64Array(2 * saves),
          };
          const result = reference.run(task);
          expect(b.states.subarray(2 * s, 2 * s + 2)).toEqual(task.state);
          const saved = Buffer.from(b.saved.slice(2 * saves * s, 2 * saves * (s + 1)).buffer);
          expect(saved.equals(Buffer.from(task.saved.buffer))).toBe(true);
          expect(b.outcomes[s] === Outcome.done).toBe(result.status === 'done');
          expect(b.times[s]).toBe(result.status === 'done' ? b.end : result.time);
          expect([...b.steps!.subarray(2 * s, 2 * s + 2)]).toEqual([
            reference.stats.steps,
            reference.stats.rejected,
          ]);
        }
        expect([...b.outcomes].filter((outcome) => outcome !== Outcome.done)).toHaveLength(1);
      }
    },
  );

  it('allocates nothing per subject', () => {
    const wasm = instantiateWasmModel(bytes, options);
    const count = 20_001;
    const b: WasmBatch = {
      count,
      start: 0,
      end: 2,
      states: new Float64Array(2 * count).fill(0.5),
      parameters: Float64Array.from({ length: 2 * count }, (_, i) => (i % 2 === 0 ? 1 + i / count : 0)),
      inputs: Float64Array.of(1, 0.5),
      breakpoints: Float64Array.of(0.7),
      saveAt: Float64Array.of(1, 2),
      saved: new Float64Array(4 * count),
      outcomes: new Uint8Array(count),
    };
    wasm.runBatch(b);
    // The median of several runs, because the heap also grows by what the process does besides, and shrinks at times.
    const growths = Array.from({ length: 9 }, () => {
      const before = process.memoryUsage().heapUsed;
      wasm.runBatch(b);
      return process.memoryUsage().heapUsed - before;
    }).sort((x, y) => x - y);
    // One small object per subject would be 320 000 bytes.
    expect(growths[4]!).toBeLessThan(200_000);
    expect(b.outcomes.every((outcome) => outcome === Outcome.done)).toBe(true);
  });
});

describe('instantiateWasmModel', () => {
  const task: WasmTask = {
    start: 0,
    end: 2,
    state: Float64Array.of(0, 1),
    parameters: Float64Array.of(1, 0),
    inputs: Float64Array.of(1, 0.5),
  };

  it('takes a compiled module and describes it', () => {
    const wasm = instantiateWasmModel(bytes, { method: 'rodas5p' });
    expect([wasm.name, wasm.method]).toEqual(['follower', 'rodas5p']);
    expect([wasm.stateNames, wasm.parameterNames, wasm.inputNames]).toEqual([['x', 'y'], ['k', 'c'], ['a']]);
    expect(wasm.run({ ...task, state: Float64Array.of(0, 1) })).toMatchObject({ status: 'done' });
  });

  it.each<[string, () => unknown, RegExp]>([
    [
      'a short state',
      () => instantiateWasmModel(bytes).run({ ...task, state: new Float64Array(1) }),
      /has 1 values, not 2/,
    ],
    [
      'no inputs',
      () => instantiateWasmModel(bytes).run({ ...task, inputs: undefined }),
      /needs its inputs: a/,
    ],
    [
      'an end before the start',
      () => instantiateWasmModel(bytes).run({ ...task, end: -1 }),
      /must not be after/,
    ],
    [
      'functions that are not there',
      () => instantiateWasmModel(generateWasm(parseAntimony("x' = -arctan(x)\nx = 1"))),
      /calls arctan: give rareFunctions/,
    ],
    ['no tolerance', () => instantiateWasmModel(bytes, { atol: 0 }), /atol must be positive/],
    [
      'an absent method',
      () =>
        instantiateWasmModel(generateWasm(model, { methods: ['tsit5'], inputs: ['a'] }), {
          method: 'rodas5p',
        }),
      /has the methods tsit5, not rodas5p/,
    ],
    ['an input that is no parameter', () => generateWasm(model, { inputs: ['x'] }), /'x' is not a parameter/],
  ])('refuses %s', (_, run, message) => {
    expect(run).toThrow(message);
  });

  it('says that the time of an event is not a number', () => {
    const bad = instantiateWasmModel(
      generateWasm(parseAntimony("x' = 1; x = 0; k = 1; at (time >= ln(k)): x = 0")),
    );
    expect(() =>
      bad.run({ start: 0, end: 1, state: Float64Array.of(0), parameters: Float64Array.of(-1) }),
    ).toThrow(/time of an event/);
  });
});

it('prints a module as WebAssembly text', () => {
  const wat = printWasm(parseAntimony("model decay() x' = -k * x; x = 1; k = 0.7 end"));
  const rhs = wat.slice(wat.indexOf('(func $rhs'), wat.indexOf('(func $derivatives'));
  expect(
    rhs
      .split('\n')
      .map((line) => line.trim())
      .slice(0, 9),
  ).toEqual([
    '(func $rhs (param i32 i32)',
    'local.get 1',
    'i32.const 0',
    expect.stringMatching(/^v128\.load offset=\d+$/),
    'local.get 0',
    'v128.load offset=0',
    'f64x2.mul',
    'f64x2.neg',
    'v128.store offset=0',
  ]);
});

it('refuses events that conditions trigger', () => {
  const trigger = parseAntimony('r := piecewise(1, x > 1, 0)', { fragment: true }).assignments[0]!.expr;
  const event = {
    trigger,
    initiallyTrue: true,
    persistent: true,
    valuesFromTrigger: true,
    assignments: [{ name: 'x', expr: trigger }],
  };
  expect(() => generateWasm({ ...model, triggeredEvents: [event] })).toThrow(
    /'follower' has events that conditions trigger, which are not in WebAssembly/,
  );
});
