import type { Model } from '../antimony/model.js';
import type { CompileOptions } from './compiled-model.js';
import { generateModel } from './generate.js';

/** How a compiled model is written as a module of JavaScript. */
export interface ModuleSourceOptions extends CompileOptions {
  /** Name of the exported constant; by default the model's name. */
  readonly exportName?: string;
  /** Where the module imports the engine from. */
  readonly importFrom?: string;
}

/**
 * Writes a TypeScript module that exports a model as a `CompiledModel`. Made at build time, it needs no `eval`
 * and so runs in a browser under a strict Content-Security-Policy.
 */
export function generateModelSource(model: Model, options: ModuleSourceOptions = {}): string {
  const { exportName = model.name, importFrom = '@bifrons/engine' } = options;
  if (!/^[A-Za-z_$][\w$]*$/.test(exportName)) {
    throw new RangeError(`'${exportName}' is not a name a module can export. Give one as 'exportName'.`);
  }
  const { object, elementaryFunctions } = generateModel(model, { ...options, typed: true });
  const imports = [...elementaryFunctions, 'type CompiledModel'].join(', ');
  return [
    '/* eslint-disable */',
    `// Written by generateModelSource from the model '${model.name}'. Do not edit: change the model.`,
    `import { ${imports} } from '${importFrom}';`,
    '',
    `export const ${exportName}: CompiledModel = ${object};`,
    '',
  ].join('\n');
}
