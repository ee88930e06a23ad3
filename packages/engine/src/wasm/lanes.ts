import type { FunctionBuilder, FunctionHandle } from './function-builder.js';
import { type Layout, Outcome, vectorSize } from './layout.js';
import type { ModelFunctions } from './model-functions.js';
import type { ModuleBuilder } from './module-builder.js';
import { lanes } from './side-by-side.js';
import { type Double, type Int, type Vector, double, int, load, op } from './value.js';

/** What lanes share with the integration, one vector each, in memory because single lanes of it are read and set. */
export interface LaneState {
  /** The next time at which a step must end. */
  readonly stop: number;
  /** The last time at which the rates are read in a step to that stop: just before a discontinuity, or infinite. */
  readonly latest: number;
  /** The next time to save at, or infinite. */
  readonly nextSave: number;
  /** The end of an accepted step. */
  readonly reached: number;
  /** A mask: lanes whose state or inputs have jumped. */
  readonly jumped: number;
}

/** What happens to one lane at a time, outside of the steps. */
export interface LaneFunctions {
  readonly state: LaneState;
  /** The mask of one lane. */
  mask(lane: Int): Vector;
  /** begin(lane): saves at the start and sorts the stops. */
  readonly begin: FunctionHandle<readonly ['i32'], undefined>;
  /** save_inside(lane): saves the interpolated states before the end of the step. */
  readonly saveInside: FunctionHandle<readonly ['i32'], undefined>;
  /** arrive(lane): at a stop, lets events happen, saves, and looks for the next stop or ends. */
  readonly arrive: FunctionHandle<readonly ['i32'], undefined>;
}

const stopSize = 16;
/** In place of an event's kind: an input may jump here. */
const breakpoint = -1;
const allOnes = 0xffffffffffffffffn;
const halfEpsilon = Number.EPSILON / 2;

/**
 * Stops and saving, as `Stops` and the integrator of solve/ have them. These functions work on single lanes: they
 * run once per stop and saved row, not once per step.
 *
 * @param coefficients address of the dense output (see `Method.interpolant`).
 */
export function defineLaneFunctions(
  m: ModuleBuilder,
  n: number,
  functions: ModelFunctions,
  layout: Omit<Layout, 'heap'>,
  coefficients: number,
): LaneFunctions {
  const vector = (): number => m.allocate(vectorSize);
  const state = { stop: vector(), latest: vector(), nextSave: vector(), reached: vector(), jumped: vector() };
  const [stopIndex, stopCount] = [vector(), vector()];
  const next = (address: Int, by: number): Int => op('i32.add', address, int(by));

  const allBits = BigUint64Array.from(lanes.flatMap((lane) => lanes.map((l) => (l === lane ? allOnes : 0n))));
  const masks = m.table(new Float64Array(allBits.buffer));
  const mask = (lane: Int): Vector => load('v128.load', op('i32.mul', lane, int(vectorSize)), masks);

  /** The double or integer of a lane. */
  const ofLane = (address: number, lane: Int): Double =>
    load('f64.load', op('i32.shl', lane, int(3)), address);
  const setLane = (f: FunctionBuilder, address: number, lane: Int, value: Double): void =>
    f.store(value, op('i32.shl', lane, int(3)), address);
  const intOfLane = (address: number, lane: Int): Int =>
    load('i32.load', op('i32.shl', lane, int(2)), address);
  const setIntOfLane = (f: FunctionBuilder, address: number, lane: Int, value: Int): void =>
    f.store(value, op('i32.shl', lane, int(2)), address);
  const setMask = (f: FunctionBuilder, address: number, lane: Int, value: Int): void => {
    for (const half of [0, 4])
      f.store(op('i32.sub', int(0), value), op('i32.shl', lane, int(3)), address + half);
  };
  const end = (f: FunctionBuilder, lane: Int, outcome: Outcome): void => {
    f.store(int(outcome), op('i32.shl', lane, int(3)), layout.outcome);
    setMask(f, layout.active, lane, int(0));
  };

  const saveTime = (lane: Int, index: Int): Double =>
    load('f64.load', op('i32.add', intOfLane(layout.saveTimes, lane), op('i32.shl', index, int(3))), 0);

  /** Saves rows as long as the condition on the time to save at holds. */
  const save = (
    f: FunctionBuilder,
    lane: Int,
    condition: (time: Double) => Int,
    component: (offset: Int, time: Double) => Double,
  ): void => {
    const count = f.hold(intOfLane(layout.saveCount, lane));
    const index = f.hold(intOfLane(layout.savedRows, lane));
    const laneOffset = f.hold(op('i32.shl', lane, int(3)));
    setLane(f, state.nextSave, lane, double(Infinity));
    f.block((done) => {
      f.forever(() => {
        f.branchIf(op('i32.ge_u', index, count), done);
        const time = f.hold(saveTime(lane, index));
        f.if(op('i32.eqz', condition(time)), () => {
          setLane(f, state.nextSave, lane, time);
          f.branch(done);
        });
        const row = f.hold(op('i32.add', intOfLane(layout.output, lane), op('i32.mul', index, int(8 * n))));
        f.count(int(0), int(n), (i) => {
          const offset = op('i32.add', op('i32.mul', i, int(vectorSize)), laneOffset);
          f.store(component(offset, time), op('i32.add', row, op('i32.shl', i, int(3))), 0);
        });
        f.set(index, next(index, 1));
      });
    });
    setIntOfLane(f, layout.savedRows, lane, index);
  };
  const saveCurrent = (f: FunctionBuilder, lane: Int, at: Double): void =>
    save(f, lane, (time) => op('f64.eq', time, at), (offset) => load('f64.load', offset, layout.states)); // prettier-ignore

  const saveInside = m.define('save_inside', ['i32'], undefined, (f, lane) => {
    const from = f.hold(ofLane(layout.time, lane));
    const to = f.hold(ofLane(state.reached, lane));
    const part = (offset: Int, power: number): Double =>
      load('f64.load', offset, coefficients + vectorSize * n * power);
    save(
      f,
      lane,
      (time) => op('f64.lt', time, to),
      (offset, time) => {
        const theta = op('f64.div', op('f64.sub', time, from), op('f64.sub', to, from));
        const sum = [2, 1, 0].reduce(
          (above, power) => op('f64.add', part(offset, power), op('f64.mul', theta, above)),
          part(offset, 3),
        );
        return op('f64.add', load('f64.load', offset, layout.states), op('f64.mul', theta, sum));
      },
    );
  });

  /** Ends a lane whose states are not finite; whether it did. */
  const endIfNotFinite = m.define('end_if_not_finite', ['i32'], 'i32', (f, lane) => {
    const sum = f.hold(double(0));
    f.count(int(0), int(n), (i) => {
      const offset = op('i32.add', op('i32.mul', i, int(vectorSize)), op('i32.shl', lane, int(3)));
      const value = load('f64.load', offset, layout.states);
      f.set(sum, op('f64.add', sum, op('f64.mul', double(0), value)));
    });
    const isNotFinite = op('f64.ne', sum, double(0));
    f.if(isNotFinite, () => end(f, lane, Outcome.nonFinite));
    f.result(isNotFinite);
  });

  /** Insertion sort, as in the reference: stops mostly come in order, and coinciding ones stay in theirs. */
  const insertStop = m.define('insert_stop', ['i32', 'f64', 'i32'], undefined, (f, lane, time, kind) => {
    const isInside = op(
      'i32.and',
      op('f64.gt', time, ofLane(layout.start, lane)),
      op('f64.le', time, ofLane(layout.end, lane)),
    );
    f.if(isInside, () => {
      const first = f.hold(intOfLane(layout.stops, lane));
      const count = intOfLane(stopCount, lane);
      const at = f.hold(op('i32.add', first, op('i32.mul', count, int(stopSize))));
      setIntOfLane(f, stopCount, lane, next(count, 1));
      f.block((found) => {
        f.forever(() => {
          f.branchIf(op('i32.eq', at, first), found);
          const before = f.hold(next(at, -stopSize));
          f.branchIf(op('i32.eqz', op('f64.gt', load('f64.load', before, 0), time)), found);
          f.store(load('f64.load', before, 0), at, 0);
          f.store(load('i32.load', before, 8), at, 8);
          f.set(at, before);
        });
      });
      f.store(time, at, 0);
      f.store(kind, at, 8);
    });
  });

  const currentStop = (lane: Int): Int =>
    op('i32.add', intOfLane(layout.stops, lane), op('i32.mul', intOfLane(stopIndex, lane), int(stopSize)));

  /** Moves on to the next stop. */
  const advance = m.define('advance', ['i32'], undefined, (f, lane) => {
    f.if(
      op('i32.lt_u', intOfLane(stopIndex, lane), intOfLane(stopCount, lane)),
      () => {
        const time = f.hold(load('f64.load', currentStop(lane), 0));
        setLane(f, state.stop, lane, time);
        // `justBefore` of solve/system.ts.
        f.if(
          op('f64.gt', time, double(0)),
          () => setLane(f, state.latest, lane, op('f64.mul', time, double(1 - halfEpsilon))),
          () => setLane(f, state.latest, lane, op('f64.mul', time, double(1 + 2 * halfEpsilon))),
        );
        f.if(op('f64.eq', time, double(0)), () => setLane(f, state.latest, lane, double(-Number.MIN_VALUE)));
      },
      () => {
        setLane(f, state.stop, lane, ofLane(layout.end, lane));
        setLane(f, state.latest, lane, double(Infinity));
      },
    );
  });

  const kinds = m.table(Int32Array.from(functions.eventKinds));
  const begin = m.define('begin', ['i32'], undefined, (f, lane) => {
    const start = ofLane(layout.start, lane);
    setIntOfLane(f, layout.savedRows, lane, int(0));
    setIntOfLane(f, stopIndex, lane, int(0));
    setIntOfLane(f, stopCount, lane, int(0));
    saveCurrent(f, lane, start);
    f.block((done) => {
      f.branchIf(f.computed(endIfNotFinite, lane), done);
      f.if(op('f64.eq', start, ofLane(layout.end, lane)), () => {
        end(f, lane, Outcome.done);
        f.branch(done);
      });
      f.count(int(0), int(functions.eventKinds.length), (e) => {
        const offset = op('i32.add', op('i32.mul', e, int(vectorSize)), op('i32.shl', lane, int(3)));
        const time = f.hold(load('f64.load', offset, functions.eventTimes));
        f.if(op('f64.ne', time, time), () => {
          end(f, lane, Outcome.eventTimeNotANumber);
          f.branch(done);
        });
        f.call(insertStop, lane, time, load('i32.load', op('i32.shl', e, int(2)), kinds));
      });
      f.count(int(0), f.hold(intOfLane(layout.breakpointCount, lane)), (i) => {
        const address = op('i32.add', intOfLane(layout.breakpoints, lane), op('i32.shl', i, int(3)));
        f.call(insertStop, lane, load('f64.load', address, 0), int(breakpoint));
      });
      f.call(advance, lane);
    });
  });

  const arrive = m.define('arrive', ['i32'], undefined, (f, lane) => {
    const time = f.hold(ofLane(layout.time, lane));
    setMask(f, state.jumped, lane, op('f64.ne', ofLane(state.latest, lane), double(Infinity)));
    const lanes = f.hold(mask(lane));
    f.block((passed) => {
      f.forever(() => {
        const isLast = op('i32.ge_u', intOfLane(stopIndex, lane), intOfLane(stopCount, lane));
        f.branchIf(isLast, passed);
        const stop = f.hold(currentStop(lane));
        f.branchIf(op('f64.gt', load('f64.load', stop, 0), time), passed);
        f.call(functions.applyEvent, load('i32.load', stop, 8), lanes);
        setIntOfLane(f, stopIndex, lane, next(intOfLane(stopIndex, lane), 1));
      });
    });
    saveCurrent(f, lane, time);
    f.block((done) => {
      f.branchIf(f.computed(endIfNotFinite, lane), done);
      f.if(op('f64.ge', time, ofLane(layout.end, lane)), () => {
        end(f, lane, Outcome.done);
        f.branch(done);
      });
      f.call(advance, lane);
    });
  });

  return { state, mask, begin, saveInside, arrive };
}
