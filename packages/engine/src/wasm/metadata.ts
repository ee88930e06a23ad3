import type { Layout } from './layout.js';
import type { WasmMethodName } from './method.js';
import { type WasmModule, webAssembly } from './web-assembly.js';

/** What a module says of itself, as JSON in a custom section. */
export interface ModuleMetadata {
  readonly name: string;
  readonly stateNames: readonly string[];
  readonly parameterNames: readonly string[];
  readonly inputNames: readonly string[];
  readonly eventCount: number;
  readonly methods: readonly WasmMethodName[];
  readonly layout: Layout;
}

export const metadataSection = 'bifrons.model';

/** @throws TypeError if the module was not made by `generateWasm`. */
export function metadataOf(module: WasmModule): ModuleMetadata {
  const [section] = webAssembly.Module.customSections(module, metadataSection);
  if (section === undefined) throw new TypeError('This is not a module made by generateWasm.');
  return JSON.parse(new TextDecoder().decode(section)) as ModuleMetadata;
}
