import { FunctionBuilder, type FunctionHandle, type Local } from './function-builder.js';
import type { Instruction, ValueType } from './instructions.js';
import { type Vector, repeated, sizeOf } from './value.js';

export interface FunctionType {
  readonly name: string;
  /** Of the machine: a vector of ours is several. */
  readonly parameters: readonly ValueType[];
  readonly results: readonly ValueType[];
}

export interface FunctionDefinition extends FunctionType {
  readonly exported: boolean;
  /** Types of the parameters and of the locals after them. */
  readonly locals: readonly ValueType[];
  readonly code: readonly Instruction[];
}

export interface DataSegment {
  readonly address: number;
  readonly bytes: Uint8Array;
}

/** A module, to be encoded or printed. It exports its memory as 'memory'. */
export interface ModuleDefinition {
  /** Functions from the import module 'engine'; they come first in the numbering. */
  readonly imports: readonly FunctionType[];
  readonly functions: readonly FunctionDefinition[];
  /** Of 64 KiB. */
  readonly memoryPages: number;
  readonly data: readonly DataSegment[];
  readonly customSections: readonly { readonly name: string; readonly text: string }[];
}

const pageSize = 65536;

/** The machine's types. */
const expanded = (types: readonly ValueType[]): readonly ValueType[] =>
  types.flatMap((type) => Array.from({ length: sizeOf(type) }, () => type));

type LocalsOf<P extends readonly ValueType[]> = { readonly [K in keyof P]: Local<P[K]> };

/**
 * Collects the functions, the constants and the memory of a module.
 *
 * Constants are loaded from the first page of memory, two lanes at once: processors have no vector immediates, and
 * engines assemble a `v128.const` in several instructions at each use.
 */
export class ModuleBuilder {
  private readonly imports: FunctionType[] = [];
  private readonly functions: FunctionDefinition[] = [];
  private readonly constants = new Map<bigint, number>();
  private readonly tables: DataSegment[] = [];
  private readonly customSections: { name: string; text: string }[] = [];
  private top = pageSize;

  /** The first address that nothing is allocated at. */
  get memoryTop(): number {
    return this.top;
  }

  /** Takes memory, aligned for vectors, from the second page on. */
  allocate(bytes: number): number {
    const address = this.top;
    this.top += Math.ceil(bytes / 16) * 16;
    return address;
  }

  /** Memory with these values at the start. */
  table(values: Float64Array | Int32Array): number {
    const address = this.allocate(values.byteLength);
    this.tables.push({ address, bytes: new Uint8Array(values.buffer, values.byteOffset, values.byteLength) });
    return address;
  }

  /** A number in all lanes. */
  constant(value: number): Vector {
    return this.pooled(new BigUint64Array(Float64Array.of(value).buffer)[0] as bigint, String(value));
  }

  /** A 64-bit integer in all lanes. */
  bits(value: bigint): Vector {
    return this.pooled(BigInt.asUintN(64, value), `0x${value.toString(16)}`);
  }

  private pooled(bits: bigint, comment: string): Vector {
    let address = this.constants.get(bits);
    if (address === undefined) {
      address = 16 * this.constants.size;
      if (address === pageSize) throw new RangeError('The model has more than 4096 different constants.');
      this.constants.set(bits, address);
    }
    return repeated(address, comment);
  }

  /** All functions must be imported before the first is defined. */
  importFunction<const P extends readonly ValueType[], R extends ValueType>(
    name: string,
    parameters: P,
    result: R,
  ): FunctionHandle<P, R> {
    if (this.functions.length > 0) throw new Error('Imports come before definitions.');
    const index =
      this.imports.push({ name, parameters: expanded(parameters), results: expanded([result]) }) - 1;
    return { index, name, parameters, result };
  }

  define<const P extends readonly ValueType[], R extends ValueType | undefined>(
    name: string,
    parameters: P,
    result: R,
    body: (f: FunctionBuilder, ...args: LocalsOf<P>) => void,
    options: { readonly exported?: boolean } = {},
  ): FunctionHandle<P, R> {
    const locals: ValueType[] = [];
    const builder = new FunctionBuilder(locals);
    body(builder, ...(parameters.map((type) => builder.local(type)) as unknown as LocalsOf<P>));
    // After the body: what it needs is defined before it.
    const { exported = false } = options;
    const results = result === undefined ? [] : expanded([result]);
    const definition = {
      name,
      parameters: expanded(parameters),
      results,
      exported,
      locals,
      code: builder.code,
    };
    const index = this.imports.length + this.functions.push(definition) - 1;
    return { index, name, parameters, result };
  }

  customSection(name: string, text: string): void {
    this.customSections.push({ name, text });
  }

  finish(): ModuleDefinition {
    const { imports, functions, tables, customSections, top } = this;
    const pool = BigUint64Array.from([...this.constants.keys()].flatMap((bits) => [bits, bits]));
    return {
      imports,
      functions,
      memoryPages: Math.ceil(top / pageSize),
      data: [{ address: 0, bytes: new Uint8Array(pool.buffer) }, ...tables],
      customSections,
    };
  }
}
