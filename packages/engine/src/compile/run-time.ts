import type { Model } from '../antimony/model.js';
import { cos, exp, log, pow, sin } from '../numerics/elementary.js';
import * as rare from '../numerics/rare.js';
import type { CompileOptions, CompiledModel } from './compiled-model.js';
import { generateModel } from './generate.js';

const elementary: Readonly<Record<string, (...args: never[]) => number>> = {
  cos,
  exp,
  log,
  pow,
  sin,
  ...rare,
};

/**
 * Compiles a model at run time. It uses `new Function`, which a strict Content-Security-Policy forbids: in a
 * browser import a module made by `generateModelSource` at build time; both compute the same bits.
 */
export function compileModel(model: Model, options: CompileOptions = {}): CompiledModel {
  const { object } = generateModel(model, { ...options, typed: false });
  const names = Object.keys(elementary);
  const build = new Function(...names, `'use strict';\nreturn ${object};`) as (
    ...args: unknown[]
  ) => CompiledModel;
  return build(...names.map((name) => elementary[name]));
}
