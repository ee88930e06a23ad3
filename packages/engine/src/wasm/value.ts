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
import { halves } from './side-by-side.js';

/**
 * An expression: instructions that leave one value on the stack, for a vector one half of it. It computes anew wherever
 * it is used; to compute once and use often, put it in a local (`FunctionBuilder.hold`).
 */
export interface Value<T extends ValueType = ValueType> {
  readonly type: T;
  emit(to: Instruction[], half: number): void;
}

/** Appends all that a value consists of. */
export function emitAll(value: Value, to: Instruction[]): void {
  for (let half = 0; half < sizeOf(value.type); half++) value.emit(to, half);
}

/** How many of the machine's values a value is. */
export const sizeOf = (type: ValueType): number => (type === 'v128' ? halves : 1);

export type Int = Value<'i32'>;
export type Double = Value<'f64'>;
/** A double for each subject, or a mask: all bits set in the lanes for which it holds. */
export type Vector = Value<'v128'>;

export type ValuesOf<T extends readonly ValueType[]> = { readonly [K in keyof T]: Value<T[K]> };

/** The result of an instruction without immediates. */
export function op<N extends PlainName>(name: N, ...args: ValuesOf<TakenBy<N>>): Value<GivenBy<N>> {
  return {
    type: resultOf(name),
    emit(to, half) {
      for (const arg of args as readonly Value[]) arg.emit(to, arg.type === 'v128' ? half : 0);
      to.push({ name });
    },
  };
}

/** What memory holds at a fixed distance from an address. */
export function load<N extends LoadName>(name: N, address: Int, offset: number): Value<LoadedBy<N>> {
  return {
    type: loadedBy(name),
    emit(to, half) {
      address.emit(to, 0);
      to.push({ name, offset: offset + 16 * half });
    },
  };
}

/** What one of the machine's vectors in memory holds, in every half. */
export function repeated(address: number, comment: string): Vector {
  return {
    type: 'v128',
    emit(to) {
      to.push({ name: 'i32.const', value: 0 }, { name: 'v128.load', offset: address, comment });
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
export function lowWord(value: Vector, lane: number): Int {
  return {
    type: 'i32',
    emit(to) {
      value.emit(to, lane >> 1);
      to.push({ name: 'i32x4.extract_lane', lane: 2 * (lane & 1) });
    },
  };
}

/** The double of a lane. */
export function laneOf(value: Vector, lane: number): Double {
  return {
    type: 'f64',
    emit(to) {
      value.emit(to, lane >> 1);
      to.push({ name: 'f64x2.extract_lane', lane: lane & 1 });
    },
  };
}

/** A vector with another double in one lane. */
export function withLane(value: Vector, lane: number, double: Double): Vector {
  return {
    type: 'v128',
    emit(to, half) {
      value.emit(to, half);
      if (half !== lane >> 1) return;
      double.emit(to, 0);
      to.push({ name: 'f64x2.replace_lane', lane: lane & 1 });
    },
  };
}

/** For each lane one of the two doubles in memory at its own address. */
export function gather(addresses: readonly Int[], offset: number, which: 0 | 1): Vector {
  const chosen = [0, 16].flatMap((from) => Array.from({ length: 8 }, (_, i) => from + 8 * which + i));
  return {
    type: 'v128',
    emit(to, half) {
      for (const address of addresses.slice(2 * half, 2 * half + 2)) {
        address.emit(to, 0);
        to.push({ name: 'v128.load', offset });
      }
      to.push({ name: 'i8x16.shuffle', lanes: chosen });
    },
  };
}
