import type { GraphCode } from './emit-graph.js';
import type { FunctionHandle } from './function-builder.js';
import { type Layout, vectorSize } from './layout.js';
import type { Entry, ModelGraph } from './model-graph.js';
import { int, op, vectorAt } from './value.js';
import { select } from './vector.js';

/** A model's functions, each for the subjects of all lanes at once. */
export interface ModelFunctions {
  /** rate(t, y, dy): the rates at time t and the states at address y, to address dy. */
  readonly rate: FunctionHandle<readonly ['v128', 'i32', 'i32'], undefined>;
  /** time(t): computes what depends on the time alone. */
  readonly time: FunctionHandle<readonly ['v128'], undefined>;
  /** rhs(y, dy): the rates at the time last given to `time`. */
  readonly rhs: FunctionHandle<readonly ['i32', 'i32'], undefined>;
  /** derivatives(t): the rates, the Jacobian and the time derivative at the current states. */
  readonly derivatives: FunctionHandle<readonly ['v128'], undefined>;
  /** applyEvent(kind, lanes): makes the assignments of a kind of event in the lanes of a mask, at the current times. */
  readonly applyEvent: FunctionHandle<readonly ['i32', 'v128'], undefined>;
  /** Computes what parameters and inputs alone determine, and the times of the events. */
  readonly prepare: FunctionHandle<readonly [], undefined>;
  /** Addresses of what `derivatives` writes: the rates; the other two by `index` and by row · n + column. */
  readonly rates: number;
  readonly timeDerivative: ReadonlyMap<number, number>;
  readonly jacobian: ReadonlyMap<number, number>;
  /** Address of the times of the events. */
  readonly eventTimes: number;
  /** The kind of each event. */
  readonly eventKinds: readonly number[];
}

export function defineModelFunctions(
  model: ModelGraph,
  code: GraphCode,
  layout: Pick<Layout, 'states' | 'time'>,
): ModelFunctions {
  const { m } = code;
  const n = model.stateNames.length;
  const rates = m.allocate(vectorSize * n);
  const eventTimes = m.allocate(vectorSize * model.events.length);
  const timeDerivative = new Map(model.timeDerivative.map(({ index }) => [index, m.allocate(vectorSize)]));
  const jacobian = new Map(
    model.jacobian.map(({ row, column }) => [row * n + column, m.allocate(vectorSize)]),
  );

  const rhs = m.define('rhs', ['i32', 'i32'], undefined, (f, states, dy) => {
    const values = code.evaluate(
      f,
      model.rates.map(({ node }) => node),
      { time: undefined, states },
    );
    values.forEach((value, i) => f.store(value, dy, vectorSize * i));
  });
  const time = m.define('time', ['v128'], undefined, (f, t) => code.storeTimeOnly(f, t));
  const rate = m.define('rate', ['v128', 'i32', 'i32'], undefined, (f, t, states, dy) => {
    f.call(time, t);
    f.call(rhs, states, dy);
  });

  const derivatives = m.define('derivatives', ['v128'], undefined, (f, time) => {
    const written = [
      ...model.rates.map(({ node, index }) => ({ node, address: rates + vectorSize * index })),
      ...model.jacobian.map(({ node, row, column }) => ({ node, address: jacobian.get(row * n + column)! })),
      ...model.timeDerivative.map(({ node, index }) => ({ node, address: timeDerivative.get(index)! })),
    ];
    const values = code.evaluate(
      f,
      written.map(({ node }) => node),
      { time, states: int(layout.states) },
    );
    values.forEach((value, i) => f.storeAt(written[i]!.address, value));
  });

  const { kinds, assignments } = eventKinds(model);
  const applyEvent = m.define('apply_event', ['i32', 'v128'], undefined, (f, kind, lanes) => {
    assignments.forEach((entries, k) => {
      f.if(op('i32.eq', kind, int(k)), () => {
        const values = code
          .evaluate(
            f,
            entries.map(({ node }) => node),
            { time: vectorAt(layout.time), states: int(layout.states) },
          )
          .map((value) => f.hold(value));
        entries.forEach(({ index }, i) => {
          const address = layout.states + vectorSize * index;
          f.storeAt(address, select(lanes, values[i]!, vectorAt(address)));
        });
      });
    });
  });

  const prepare = m.define('prepare', [], undefined, (f) => {
    code.storeFixed(f);
    const times = code.evaluate(
      f,
      model.events.map(({ time }) => time),
      undefined,
    );
    times.forEach((time, e) => f.storeAt(eventTimes + vectorSize * e, time));
  });

  return {
    rate,
    time,
    rhs,
    derivatives,
    applyEvent,
    prepare,
    rates,
    timeDerivative,
    jacobian,
    eventTimes,
    eventKinds: kinds,
  };
}

/** Events with equal assignments, as repeated ones have, are of one kind. */
function eventKinds(model: ModelGraph): {
  readonly kinds: readonly number[];
  readonly assignments: readonly (readonly Entry[])[];
} {
  const known = new Map<string, number>();
  const assignments: (readonly Entry[])[] = [];
  const kinds = model.events.map((event) => {
    const key = JSON.stringify(event.assignments);
    let kind = known.get(key);
    if (kind === undefined) known.set(key, (kind = assignments.push(event.assignments) - 1));
    return kind;
  });
  return { kinds, assignments };
}
