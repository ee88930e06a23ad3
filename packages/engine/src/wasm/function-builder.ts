import type { Instruction, ValueType } from './instructions.js';
import { type Int, type Value, type ValuesOf, emitAll, int, op, sizeOf } from './value.js';

/** A variable of a function. */
export interface Local<T extends ValueType> extends Value<T> {
  /** The first of the machine's; the halves of a vector follow one another. */
  readonly index: number;
}

/** A function of the module under construction, to be called. */
export interface FunctionHandle<P extends readonly ValueType[], R extends ValueType | undefined> {
  readonly index: number;
  readonly name: string;
  readonly parameters: P;
  readonly result: R;
}

/** A place to branch to: the end of a block or the beginning of a loop. */
export interface Label {
  readonly depth: number;
}

/** Writes the statements of a function in order. */
export class FunctionBuilder {
  readonly code: Instruction[] = [];
  private depth = 0;

  /** @param locals the types of the parameters; locals are added to it. */
  constructor(private readonly locals: ValueType[]) {}

  local<T extends ValueType>(type: T): Local<T> {
    const index = this.locals.length;
    for (let half = 0; half < sizeOf(type); half++) this.locals.push(type);
    return localAt(type, index);
  }

  set<T extends ValueType>(local: Local<T>, value: Value<T>): void {
    for (let half = 0; half < sizeOf(value.type); half++) {
      value.emit(this.code, half);
      this.code.push({ name: 'local.set', local: local.index + half });
    }
  }

  /** Computes a value now and keeps it. */
  hold<T extends ValueType>(value: Value<T>): Local<T> {
    const local = this.local(value.type);
    this.set(local, value);
    return local;
  }

  store(value: Value, address: Int, offset: number): void {
    for (let half = 0; half < sizeOf(value.type); half++) {
      address.emit(this.code, 0);
      value.emit(this.code, half);
      this.code.push({ name: `${value.type}.store`, offset: offset + 16 * half });
    }
  }

  /** Stores at a fixed address. */
  storeAt(address: number, value: Value): void {
    this.store(value, int(0), address);
  }

  /** Calls a function that returns nothing. */
  call<P extends readonly ValueType[]>(callee: FunctionHandle<P, undefined>, ...args: ValuesOf<P>): void {
    for (const arg of args as readonly Value[]) emitAll(arg, this.code);
    this.code.push({ name: 'call', callee: callee.index });
  }

  /** Calls a function now and keeps what it returns. */
  computed<P extends readonly ValueType[], R extends ValueType>(
    callee: FunctionHandle<P, R>,
    ...args: ValuesOf<P>
  ): Local<R> {
    const result = this.local(callee.result);
    for (const arg of args as readonly Value[]) emitAll(arg, this.code);
    this.code.push({ name: 'call', callee: callee.index });
    for (let half = sizeOf(callee.result); half-- > 0;) {
      this.code.push({ name: 'local.set', local: result.index + half });
    }
    return result;
  }

  /** Leaves the function's result on the stack; the last statement. */
  result(value: Value): void {
    emitAll(value, this.code);
  }

  if(condition: Int, then: () => void, otherwise?: () => void): void {
    condition.emit(this.code, 0);
    this.code.push({ name: 'if' });
    this.nested(then);
    if (otherwise !== undefined) {
      this.code.push({ name: 'else' });
      this.nested(otherwise);
    }
    this.code.push({ name: 'end' });
  }

  /** A block whose end can be branched to. */
  block(body: (end: Label) => void): void {
    this.code.push({ name: 'block' });
    this.nested(() => body({ depth: this.depth }));
    this.code.push({ name: 'end' });
  }

  /** Repeats the body as long as the condition holds, tested before each round. */
  while(condition: Int, body: () => void): void {
    this.code.push({ name: 'loop' });
    this.nested(() => {
      const again = { depth: this.depth };
      this.if(condition, () => {
        body();
        this.branch(again);
      });
    });
    this.code.push({ name: 'end' });
  }

  /** Repeats the body until it branches out of a block around it. */
  forever(body: () => void): void {
    this.code.push({ name: 'loop' });
    this.nested(() => {
      const again = { depth: this.depth };
      body();
      this.branch(again);
    });
    this.code.push({ name: 'end' });
  }

  /** Runs the body with a counter from `from` up to but not including `to`. */
  count(from: Int, to: Int, body: (i: Int) => void): void {
    const i = this.hold(from);
    this.while(op('i32.lt_u', i, to), () => {
      body(i);
      this.set(i, op('i32.add', i, int(1)));
    });
  }

  branch(to: Label): void {
    this.code.push({ name: 'br', depth: this.depth - to.depth });
  }

  branchIf(condition: Int, to: Label): void {
    condition.emit(this.code, 0);
    this.code.push({ name: 'br_if', depth: this.depth - to.depth });
  }

  private nested(body: () => void): void {
    this.depth++;
    body();
    this.depth--;
  }
}

function localAt<T extends ValueType>(type: T, index: number): Local<T> {
  return {
    type,
    index,
    emit: (to, half) => void to.push({ name: 'local.get', local: index + (type === 'v128' ? half : 0) }),
  };
}
