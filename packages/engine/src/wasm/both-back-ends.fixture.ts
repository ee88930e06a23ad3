import { expect } from 'vitest';
import { parseAntimony } from '../antimony/parse.js';
import { parameterVector } from '../compile/compiled-model.js';
import { compileModel } from '../compile/run-time.js';
import { type IntegratorOptions, createIntegrator } from '../solve/integrator.js';
import { generateWasm } from './generate.js';
import { rareFunctions } from './rare-functions.js';
import { type WasmRunResult, type WasmTask, instantiateWasmModel } from './integrator.js';
import type { WasmMethodName } from './method.js';

/** What a back end makes of a task, to be compared bit for bit. */
export interface Run {
  readonly status: string;
  readonly reason: string | undefined;
  readonly time: number | undefined;
  readonly steps: number;
  readonly rejected: number;
  readonly state: readonly number[];
  readonly saved: readonly number[];
}

/** A task that several runs start from: each has a copy of the state, and saves into an array of its own. */
export type Task = Omit<WasmTask, 'saved'>;

type Interval = Omit<Task, 'state' | 'parameters'>;

/** One model on both back ends with the same method and options. */
export function bothBackEnds(
  text: string,
  method: WasmMethodName,
  options: Omit<IntegratorOptions, 'method' | 'inputNodes'> = {},
  inputs: readonly string[] = [],
): {
  readonly task: (interval: Interval, values?: Readonly<Record<string, number>>) => Task;
  readonly byJavaScript: (task: Task) => Run;
  /** Side by side. */
  readonly byWasm: (...tasks: readonly Task[]) => readonly Run[];
  readonly aloneByWasm: (task: Task) => Run;
} {
  const model = parseAntimony(text);
  const compiled = compileModel(model, { inputs });
  const reference = createIntegrator(compiled, { ...options, method });
  const wasm = instantiateWasmModel(generateWasm(model, { inputs, methods: [method] }), {
    ...options,
    functions: rareFunctions,
  });
  const own = (task: Task): WasmTask & { readonly saved: Float64Array } => ({
    ...task,
    state: task.state.slice(),
    saved: new Float64Array((task.saveAt?.length ?? 0) * task.state.length),
  });
  type Own = ReturnType<typeof own>;
  const runOf = (result: WasmRunResult, { state, saved }: Own): Run => ({
    status: result.status,
    reason: result.status === 'failed' ? result.reason : undefined,
    time: result.status === 'failed' ? result.time : undefined,
    steps: result.steps,
    rejected: result.rejected,
    state: [...state],
    saved: [...saved],
  });
  return {
    task: (interval, values = {}) => {
      const parameters = parameterVector(compiled, values);
      const state = new Float64Array(compiled.stateNames.length);
      compiled.initial(parameters, state);
      return { ...interval, state, parameters };
    },
    byJavaScript: (task) => {
      const mine = own(task);
      const result = reference.run(mine);
      const { steps, rejected } = reference.stats;
      return runOf({ ...result, steps, rejected }, mine);
    },
    byWasm: (...tasks) => {
      // Each once more in another lane, where it must come out the same.
      const mine = [...tasks, ...tasks.toReversed()].map(own);
      const runs = wasm.runEach(mine).map((result, k) => runOf(result, mine[k]!));
      expect(runs.slice(tasks.length)).toEqual(runs.slice(0, tasks.length).reverse());
      return runs.slice(0, tasks.length);
    },
    aloneByWasm: (task) => {
      const mine = own(task);
      return runOf(wasm.run(mine), mine);
    },
  };
}
