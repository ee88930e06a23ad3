import * as rare from '../numerics/rare.js';

/** Arc and hyperbolic functions and `factorial`, for the host of a WebAssembly model that calls them (`WasmIntegratorOptions.functions`). */
export const rareFunctions: Readonly<Record<string, (x: number) => number>> = rare;
