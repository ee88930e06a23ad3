/**
 * The parts of the WebAssembly JavaScript Interface that are used here. Browsers, their workers and Node have them
 * alike, but neither the types of ECMAScript nor those of Node do.
 */
interface WebAssemblyApi {
  readonly Module: {
    new (bytes: ArrayBufferView | ArrayBuffer): WasmModule;
    imports(module: WasmModule): readonly { readonly name: string }[];
    customSections(module: WasmModule, name: string): readonly ArrayBuffer[];
  };
  readonly Instance: new (
    module: WasmModule,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ) => { readonly exports: Readonly<Record<string, unknown>> };
}

/** A compiled module: a `WebAssembly.Module`, which can also be posted to a worker. */
export type WasmModule = object;

/** A `WebAssembly.Memory`. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

export const webAssembly = (globalThis as unknown as { readonly WebAssembly: WebAssemblyApi }).WebAssembly;
