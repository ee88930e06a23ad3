import type { Instruction, ValueType } from './instructions.js';
import type { FunctionDefinition, FunctionType, ModuleDefinition } from './module-builder.js';

/** A module in the WebAssembly text format, one instruction a line; constants are named in comments. */
export function printModule(module: ModuleDefinition): string {
  const names = [...module.imports, ...module.functions].map(({ name }) => `$${name}`);
  return [
    '(module',
    ...module.imports.map((f) => `  (import "engine" "${f.name}" (func ${signature(f)}))`),
    `  (memory (export "memory") ${module.memoryPages})`,
    ...module.functions.map((f) => printFunction(f, names)),
    ')',
  ].join('\n');
}

function printFunction(f: FunctionDefinition, names: readonly string[]): string {
  const exported = f.exported ? ` (export "${f.name}")` : '';
  const lines = [`(func $${f.name}${exported}${signature(f).slice(f.name.length + 1)}`];
  const rest = f.locals.slice(f.parameters.length);
  if (rest.length > 0) lines.push(`  (local ${rest.join(' ')})`);
  let depth = 1;
  for (const instruction of f.code) {
    const { name } = instruction;
    if (name === 'end' || name === 'else') depth--;
    lines.push('  '.repeat(depth) + printInstruction(instruction, names));
    if (name === 'block' || name === 'loop' || name === 'if' || name === 'else') depth++;
  }
  return [...lines, ')'].map((line) => `  ${line}`).join('\n');
}

function printInstruction(instruction: Instruction, names: readonly string[]): string {
  const { name } = instruction;
  if ('offset' in instruction) {
    const comment = instruction.comment === undefined ? '' : ` (; ${instruction.comment} ;)`;
    return `${name} offset=${instruction.offset}${comment}`;
  }
  if ('value' in instruction) return `${name} ${instruction.value}`;
  if ('local' in instruction) return `${name} ${instruction.local}`;
  if ('callee' in instruction) return `${name} ${names[instruction.callee]}`;
  if ('depth' in instruction) return `${name} ${instruction.depth}`;
  if ('lane' in instruction) return `${name} ${instruction.lane}`;
  if ('lanes' in instruction) return `${name} ${instruction.lanes.join(' ')}`;
  return name;
}

function signature(f: FunctionType): string {
  const list = (keyword: string, types: readonly ValueType[]): string =>
    types.length === 0 ? '' : ` (${keyword} ${types.join(' ')})`;
  return `$${f.name}${list('param', f.parameters)}${list('result', f.results)}`;
}
