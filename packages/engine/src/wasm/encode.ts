import { type ValueType, encodeInstruction, unsigned } from './instructions.js';
import type { FunctionDefinition, FunctionType, ModuleDefinition } from './module-builder.js';

const valueTypes: Readonly<Record<ValueType, number>> = { i32: 0x7f, f64: 0x7c, v128: 0x7b };

/** The binary form of a module (WebAssembly Core Specification 2.0, chapter 5). */
export function encodeModule(module: ModuleDefinition): Uint8Array<ArrayBuffer> {
  const { imports, functions, data } = module;
  const types: string[] = [];
  const typeIndex = (f: FunctionType): number => {
    const key = JSON.stringify([
      [0x60, ...vector(f.parameters.map((type) => [valueTypes[type]]))],
      vector(f.results.map((type) => [valueTypes[type]])),
    ]);
    const known = types.indexOf(key);
    return known >= 0 ? known : types.push(key) - 1;
  };
  const importEntries = imports.map((f) => [
    ...text('engine'),
    ...text(f.name),
    0x00,
    ...unsigned(typeIndex(f)),
  ]);
  const functionEntries = functions.map((f) => unsigned(typeIndex(f)));
  const exportEntries = [
    [...text('memory'), 0x02, 0x00],
    ...functions.flatMap((f, i) =>
      f.exported ? [[...text(f.name), 0x00, ...unsigned(imports.length + i)]] : [],
    ),
  ];
  const dataEntries = data.map(({ address, bytes }) => {
    const at: number[] = [];
    encodeInstruction({ name: 'i32.const', value: address }, at);
    return [0x00, ...at, 0x0b, ...unsigned(bytes.length), ...bytes];
  });
  const typeEntries = types.map((key) => (JSON.parse(key) as number[][]).flat());
  return Uint8Array.from(
    [
      [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
      section(1, vector(typeEntries)),
      section(2, vector(importEntries)),
      section(3, vector(functionEntries)),
      section(5, vector([[0x00, ...unsigned(module.memoryPages)]])),
      section(7, vector(exportEntries)),
      section(10, vector(functions.map(body))),
      section(11, vector(dataEntries)),
      ...module.customSections.map((custom) => section(0, [...text(custom.name), ...utf8(custom.text)])),
    ].flat(),
  );
}

function body(f: FunctionDefinition): readonly number[] {
  const runs: { type: ValueType; count: number }[] = [];
  for (const type of f.locals.slice(f.parameters.length)) {
    const last = runs.at(-1);
    if (last?.type === type) last.count++;
    else runs.push({ type, count: 1 });
  }
  const bytes = vector(runs.map(({ type, count }) => [...unsigned(count), valueTypes[type]]));
  for (const instruction of f.code) encodeInstruction(instruction, bytes);
  bytes.push(0x0b);
  return unsigned(bytes.length).concat(bytes);
}

function section(id: number, content: readonly number[]): readonly number[] {
  return [[id], unsigned(content.length), content].flat();
}

function vector(entries: readonly (readonly number[])[]): number[] {
  return [unsigned(entries.length), ...entries].flat();
}

function text(value: string): readonly number[] {
  const bytes = utf8(value);
  return unsigned(bytes.length).concat(bytes);
}

const utf8 = (value: string): readonly number[] => [...new TextEncoder().encode(value)];
