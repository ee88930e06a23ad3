/**
 * The types of values on the WebAssembly stack. A `v128` of the machine holds two doubles or two 64-bit integers here; a
 * vector of ours is several of them (see value.ts).
 */
export type ValueType = 'i32' | 'f64' | 'v128';

interface Shape {
  readonly takes: readonly ValueType[];
  readonly gives: ValueType;
}

/** What instructions without immediates take from the stack and leave there. */
const shapes = {
  'i32 → i32': { takes: ['i32'], gives: 'i32' },
  'i32 i32 → i32': { takes: ['i32', 'i32'], gives: 'i32' },
  'f64 → f64': { takes: ['f64'], gives: 'f64' },
  'f64 f64 → f64': { takes: ['f64', 'f64'], gives: 'f64' },
  'f64 f64 → i32': { takes: ['f64', 'f64'], gives: 'i32' },
  'v128 → i32': { takes: ['v128'], gives: 'i32' },
  'v128 → v128': { takes: ['v128'], gives: 'v128' },
  'v128 i32 → v128': { takes: ['v128', 'i32'], gives: 'v128' },
  'v128 v128 → v128': { takes: ['v128', 'v128'], gives: 'v128' },
  'v128 v128 v128 → v128': { takes: ['v128', 'v128', 'v128'], gives: 'v128' },
} as const satisfies Readonly<Record<string, Shape>>;

/** 0xfd, the prefix of the vector instructions, is part of these numbers. */
const plain = {
  'i32.eqz': ['i32 → i32', 0x45],
  'i32.eq': ['i32 i32 → i32', 0x46],
  'i32.lt_u': ['i32 i32 → i32', 0x49],
  'i32.ge_u': ['i32 i32 → i32', 0x4f],
  'i32.add': ['i32 i32 → i32', 0x6a],
  'i32.sub': ['i32 i32 → i32', 0x6b],
  'i32.mul': ['i32 i32 → i32', 0x6c],
  'i32.and': ['i32 i32 → i32', 0x71],
  'i32.or': ['i32 i32 → i32', 0x72],
  'i32.shl': ['i32 i32 → i32', 0x74],
  'f64.eq': ['f64 f64 → i32', 0x61],
  'f64.ne': ['f64 f64 → i32', 0x62],
  'f64.lt': ['f64 f64 → i32', 0x63],
  'f64.gt': ['f64 f64 → i32', 0x64],
  'f64.le': ['f64 f64 → i32', 0x65],
  'f64.ge': ['f64 f64 → i32', 0x66],
  'f64.add': ['f64 f64 → f64', 0xa0],
  'f64.sub': ['f64 f64 → f64', 0xa1],
  'f64.mul': ['f64 f64 → f64', 0xa2],
  'f64.div': ['f64 f64 → f64', 0xa3],
  'f64x2.eq': ['v128 v128 → v128', 0xfd, 0x47],
  'f64x2.ne': ['v128 v128 → v128', 0xfd, 0x48],
  'f64x2.lt': ['v128 v128 → v128', 0xfd, 0x49],
  'f64x2.gt': ['v128 v128 → v128', 0xfd, 0x4a],
  'f64x2.le': ['v128 v128 → v128', 0xfd, 0x4b],
  'f64x2.ge': ['v128 v128 → v128', 0xfd, 0x4c],
  'v128.not': ['v128 → v128', 0xfd, 0x4d],
  'v128.and': ['v128 v128 → v128', 0xfd, 0x4e],
  'v128.andnot': ['v128 v128 → v128', 0xfd, 0x4f],
  'v128.or': ['v128 v128 → v128', 0xfd, 0x50],
  'v128.xor': ['v128 v128 → v128', 0xfd, 0x51],
  'v128.bitselect': ['v128 v128 v128 → v128', 0xfd, 0x52],
  'v128.any_true': ['v128 → i32', 0xfd, 0x53],
  'f64x2.ceil': ['v128 → v128', 0xfd, 0x74],
  'f64x2.floor': ['v128 → v128', 0xfd, 0x75],
  'i64x2.shl': ['v128 i32 → v128', 0xfd, 0xcb, 0x01],
  'i64x2.shr_u': ['v128 i32 → v128', 0xfd, 0xcd, 0x01],
  'i64x2.add': ['v128 v128 → v128', 0xfd, 0xce, 0x01],
  'i64x2.sub': ['v128 v128 → v128', 0xfd, 0xd1, 0x01],
  'f64x2.abs': ['v128 → v128', 0xfd, 0xec, 0x01],
  'f64x2.neg': ['v128 → v128', 0xfd, 0xed, 0x01],
  'f64x2.sqrt': ['v128 → v128', 0xfd, 0xef, 0x01],
  'f64x2.add': ['v128 v128 → v128', 0xfd, 0xf0, 0x01],
  'f64x2.sub': ['v128 v128 → v128', 0xfd, 0xf1, 0x01],
  'f64x2.mul': ['v128 v128 → v128', 0xfd, 0xf2, 0x01],
  'f64x2.div': ['v128 v128 → v128', 0xfd, 0xf3, 0x01],
  'f64x2.min': ['v128 v128 → v128', 0xfd, 0xf4, 0x01],
  'f64x2.max': ['v128 v128 → v128', 0xfd, 0xf5, 0x01],
  'f64x2.pmin': ['v128 v128 → v128', 0xfd, 0xf6, 0x01],
  'f64x2.pmax': ['v128 v128 → v128', 0xfd, 0xf7, 0x01],
} as const satisfies Readonly<Record<string, readonly [keyof typeof shapes, ...number[]]>>;

export type PlainName = keyof typeof plain;
export type TakenBy<N extends PlainName> = (typeof shapes)[(typeof plain)[N][0]]['takes'];
export type GivenBy<N extends PlainName> = (typeof shapes)[(typeof plain)[N][0]]['gives'];

export function resultOf<N extends PlainName>(name: N): GivenBy<N> {
  return shapes[plain[name][0]].gives as GivenBy<N>;
}

/** Loads and stores, with the power of two they are aligned to. */
const memory = {
  'i32.load': { gives: 'i32', align: 2, code: [0x28] },
  'f64.load': { gives: 'f64', align: 3, code: [0x2b] },
  'v128.load': { gives: 'v128', align: 4, code: [0xfd, 0x00] },
  'i32.store': { gives: 'i32', align: 2, code: [0x36] },
  'f64.store': { gives: 'f64', align: 3, code: [0x39] },
  'v128.store': { gives: 'v128', align: 4, code: [0xfd, 0x0b] },
} as const satisfies Readonly<Record<string, { gives: ValueType; align: number; code: readonly number[] }>>;

export type LoadName = Extract<keyof typeof memory, `${string}.load${string}`>;
export type LoadedBy<N extends LoadName> = (typeof memory)[N]['gives'];

export function loadedBy<N extends LoadName>(name: N): LoadedBy<N> {
  return memory[name].gives;
}

/** An instruction with its immediates. */
export type Instruction =
  | { readonly name: PlainName }
  | { readonly name: keyof typeof memory; readonly offset: number; readonly comment?: string }
  | { readonly name: 'i32.const' | 'f64.const'; readonly value: number }
  | { readonly name: 'local.get' | 'local.set'; readonly local: number }
  | { readonly name: 'call'; readonly callee: number }
  | { readonly name: 'br' | 'br_if'; readonly depth: number }
  | {
      readonly name: 'f64x2.extract_lane' | 'f64x2.replace_lane' | 'i32x4.extract_lane';
      readonly lane: number;
    }
  | { readonly name: 'i8x16.shuffle'; readonly lanes: readonly number[] }
  | { readonly name: 'block' | 'loop' | 'if' | 'else' | 'end' };

const empty = 0x40;

/** Appends the binary form of an instruction. */
export function encodeInstruction(instruction: Instruction, to: number[]): void {
  switch (instruction.name) {
    case 'i32.const':
      to.push(0x41, ...signed(instruction.value));
      return;
    case 'f64.const':
      to.push(0x44, ...new Uint8Array(Float64Array.of(instruction.value).buffer));
      return;
    case 'local.get':
    case 'local.set':
      to.push({ 'local.get': 0x20, 'local.set': 0x21 }[instruction.name]);
      to.push(...unsigned(instruction.local));
      return;
    case 'call':
      to.push(0x10, ...unsigned(instruction.callee));
      return;
    case 'br':
    case 'br_if':
      to.push(instruction.name === 'br' ? 0x0c : 0x0d, ...unsigned(instruction.depth));
      return;
    case 'f64x2.extract_lane':
    case 'f64x2.replace_lane':
    case 'i32x4.extract_lane':
      to.push(
        0xfd,
        { 'f64x2.extract_lane': 0x21, 'f64x2.replace_lane': 0x22, 'i32x4.extract_lane': 0x1b }[
          instruction.name
        ],
      );
      to.push(instruction.lane);
      return;
    case 'i8x16.shuffle':
      to.push(0xfd, 0x0d, ...instruction.lanes);
      return;
    case 'block':
    case 'loop':
    case 'if':
      to.push({ block: 0x02, loop: 0x03, if: 0x04 }[instruction.name], empty);
      return;
    case 'else':
      to.push(0x05);
      return;
    case 'end':
      to.push(0x0b);
      return;
  }
  if ('offset' in instruction) {
    const { code, align } = memory[instruction.name];
    to.push(...code, align, ...unsigned(instruction.offset));
    return;
  }
  const [, ...code] = plain[instruction.name];
  to.push(...code);
}

/** A non-negative integer in LEB128. */
export function unsigned(value: number): readonly number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}

/** A signed 32-bit integer in LEB128. */
function signed(value: number): readonly number[] {
  const bytes: number[] = [];
  for (let rest = value | 0; ; rest >>= 7) {
    if (rest >= -64 && rest < 64) return [...bytes, rest & 0x7f];
    bytes.push((rest & 0x7f) | 0x80);
  }
}
