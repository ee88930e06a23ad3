import type { Model } from '../antimony/model.js';
import { rk4 } from '../solve/rk4.js';
import { tsit5 } from '../solve/tsit5.js';
import { ElementaryFunctions } from './elementary.js';
import { GraphCode } from './emit-graph.js';
import { encodeModule } from './encode.js';
import { defineExplicit } from './explicit.js';
import { defineIntegration } from './integrate.js';
import { defineLaneFunctions } from './lanes.js';
import { allocateLayout, vectorSize } from './layout.js';
import { type ModuleMetadata, metadataSection } from './metadata.js';
import type { Method, MethodContext, WasmMethodName } from './method.js';
import { defineModelFunctions } from './model-functions.js';
import { modelGraph } from './model-graph.js';
import { ModuleBuilder, type ModuleDefinition } from './module-builder.js';
import { printModule } from './print.js';
import { defineRodas5P } from './rodas5p.js';

/** What of a model, and which methods, a WebAssembly module contains. */
export interface WasmOptions {
  /** Parameters of the model that are inputs, as in `CompileOptions`. */
  readonly inputs?: readonly string[];
  /** The methods to include; default 'tsit5' and 'rodas5p'. */
  readonly methods?: readonly WasmMethodName[];
}

const define: Readonly<Record<WasmMethodName, (context: MethodContext) => Method>> = {
  tsit5: (context) => defineExplicit(context, 'tsit5', tsit5),
  rk4: (context) => defineExplicit(context, 'rk4', rk4),
  rodas5p: defineRodas5P,
};

/**
 * Compiles a model and its solvers to a WebAssembly module that integrates four subjects side by side, one per
 * lane of its 128-bit vectors. It needs WebAssembly 2.0 (vectors; no relaxed or fused operations), so its results
 * have the same bits everywhere, and they are those of `createIntegrator` with the same method.
 *
 * Pure, and quick enough to be called at run time; for the browser call it at build time. Run the module with
 * `instantiateWasmModel`.
 *
 * @throws RangeError if an input is not a parameter, something that may not depends on an input, or the
 * model has events that conditions trigger, or delays (they take `createIntegrator`).
 */
export function generateWasm(model: Model, options: WasmOptions = {}): Uint8Array<ArrayBuffer> {
  return encodeModule(buildModule(model, options));
}

/** The module of `generateWasm` in the WebAssembly text format, to be read. */
export function printWasm(model: Model, options: WasmOptions = {}): string {
  return printModule(buildModule(model, options));
}

function buildModule(model: Model, options: WasmOptions): ModuleDefinition {
  const { inputs = [], methods = ['tsit5', 'rodas5p'] } = options;
  const graph = modelGraph(model, inputs);
  const n = graph.stateNames.length;
  if (n === 0) throw new RangeError(`The model '${model.name}' has no states to integrate.`);
  const m = new ModuleBuilder();
  const elementary = new ElementaryFunctions(m, graph.graph.elementaryFunctions);
  const layout = allocateLayout(m, n, graph.parameterNames.length);
  const code = new GraphCode(m, graph.graph, elementary, layout, inputs.length);
  const functions = defineModelFunctions(graph, code, layout);
  const array = (): number => m.allocate(vectorSize * n);
  const coefficients = m.allocate(4 * vectorSize * n);
  const context = { m, n, functions, layout, stage: array(), next: array(), coefficients };
  const lanes = defineLaneFunctions(m, n, functions, layout, coefficients);
  for (const name of methods) {
    defineIntegration(context, define[name](context), lanes, layout, elementary);
  }
  const { stateNames, parameterNames, inputNames, events } = graph;
  const metadata: ModuleMetadata = {
    name: model.name,
    stateNames,
    parameterNames,
    inputNames,
    eventCount: events.length,
    methods,
    layout: { ...layout, heap: m.memoryTop },
  };
  m.customSection(metadataSection, JSON.stringify(metadata));
  return m.finish();
}
