import {
  type GivenBy,
  type Instruction,
  type LoadName,
  type LoadedBy,
  type PlainName,
  type TakenBy,
  type ValueType,
  loadedBy,
  resultOf,
} from './instructions.js';

/**
 * An expression: instructions that leave one value on the stack. It computes anew wherever it is used; to
 * compute once and use often, put it in a local (`FunctionBuilder.hold`).
 */
export interface Value<T extends ValueType = ValueType> {
  readonly type: T;
  emit(to: Instruction[]): void;
}

export type Int = Value<'i32'>;
export type Double = Value<'f64'>;
/** Two doubles, one for each of two subjects, or a mask: all bits set in the lanes for which it holds. */
export type Vector = Value<'v128'>;

export type ValuesOf<T extends readonly ValueType[]> = { readonly [K in keyof T]: Value<T[K]> };

/** The result of an instruction without immediates. */
export function op<N extends PlainName>(name: N, ...args: ValuesOf<TakenBy<N>>): Value<GivenBy<N>> {
  return {
    type: resultOf(name),
    emit(to) {
      for (const arg of args as readonly Value[]) arg.emit(to);
      to.push({ name });
    },
  };
}

/** What memory holds at a fixed distance from an address. */
export function load<N extends LoadName>(
  name: N,
  address: Int,
  offset: number,
  comment?: string,
): Value<LoadedBy<N>> {
  return {
    type: loadedBy(name),
    emit(to) {
      address.emit(to);
      to.push({ name, offset, ...(comment === undefined ? {} : { comment }) });
    },
  };
}

export function int(value: number): Int {
  return { type: 'i32', emit: (to) => void to.push({ name: 'i32.const', value }) };
}

export function double(value: number): Double {
  return { type: 'f64', emit: (to) => void to.push({ name: 'f64.const', value }) };
}

/** The vector at a fixed address. */
export const vectorAt = (address: number): Vector => load('v128.load', int(0), address);

/** The low 32 bits of a lane. */
export function lowWord(value: Vector, lane: 0 | 1): Int {
  return {
    type: 'i32',
    emit(to) {
      value.emit(to);
      to.push({ name: 'i32x4.extract_lane', lane: 2 * lane });
    },
  };
}

/** Lane `lane` of a and the same lane of b. */
export function pairLanes(a: Vector, b: Vector, lane: 0 | 1): Vector {
  const lanes = [0, 16].flatMap((from) => Array.from({ length: 8 }, (_, i) => from + 8 * lane + i));
  return {
    type: 'v128',
    emit(to) {
      a.emit(to);
      b.emit(to);
      to.push({ name: 'i8x16.shuffle', lanes });
    },
  };
}
