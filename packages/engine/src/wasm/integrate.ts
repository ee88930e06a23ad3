import { controlExponents } from '../solve/step-control.js';
import type { ElementaryFunctions } from './elementary.js';
import type { FunctionHandle } from './function-builder.js';
import { defineInitialStep } from './initial-step.js';
import type { LaneFunctions } from './lanes.js';
import { type Layout, Outcome, vectorSize } from './layout.js';
import { type Method, type MethodContext, componentAt } from './method.js';
import { StepControlCode } from './step-control.js';
import { lanes as allLanes } from './side-by-side.js';
import { type Vector, int, load, op, vectorAt } from './value.js';
import { abs, add, and, any, ge, greater, gt, le, lesser, lt, min, mul, or, select, sub, subBits, without } from './vector.js'; // prettier-ignore

/**
 * The function that integrates four subjects from start to end by one method, each with its own steps: the
 * integrator of solve/integrator.ts, decision by decision and bit by bit. A lane that has ended keeps its state
 * while the other goes on.
 */
export function defineIntegration(
  context: MethodContext,
  method: Method,
  lanes: LaneFunctions,
  layout: Omit<Layout, 'heap'>,
  elementary: ElementaryFunctions,
): FunctionHandle<readonly [], undefined> {
  const { m, n, functions } = context;
  const { state } = lanes;
  const c = (value: number): Vector => m.constant(value);
  const firstStep = defineInitialStep(context, method.errorOrder + 1, elementary);

  return m.define(
    `integrate_${method.name}`,
    [],
    undefined,
    (f) => {
      const start = f.hold(vectorAt(layout.start));
      const end = f.hold(vectorAt(layout.end));
      const maxStep = f.hold(vectorAt(layout.maxStep));
      const t = f.hold(start);
      const accepted = f.hold(c(0));
      const acceptedSteps = f.hold(c(0));
      const rejectedSteps = f.hold(c(0));
      f.storeAt(layout.time, t);
      f.storeAt(layout.outcome, c(0));
      f.storeAt(layout.accepted, c(0));
      f.storeAt(layout.rejected, c(0));
      f.call(functions.prepare);
      for (const lane of allLanes) {
        f.if(load('i32.load', int(0), layout.active + 8 * lane), () => f.call(lanes.begin, int(lane)));
      }
      const active = f.hold(vectorAt(layout.active));
      const stop = f.hold(vectorAt(state.stop));
      const latest = f.hold(vectorAt(state.latest));
      const nextSave = f.hold(vectorAt(state.nextSave));
      const control = new StepControlCode(m, f, controlExponents(method.errorOrder));
      // Of each lane, where the method remembers it: `afterJump` and `isFirst` of solve/integrator.ts.
      const memory = method.remembersJumps
        ? { afterJump: f.hold(c(Infinity)), isFirst: f.hold(c(0)) }
        : undefined;

      f.block((finished) => {
        f.branchIf(op('i32.eqz', any(active)), finished);
        const h = f.hold(min(maxStep, f.computed(firstStep, t, sub(end, start))));
        f.set(h, select(gt(h, c(0)), h, mul(c(1e-6), sub(end, start))));
        method.restart(f, t, active);
        const attemptsLeft = f.hold(load('i32.load', int(0), layout.maxSteps));

        f.forever(() => {
          f.if(op('i32.eqz', attemptsLeft), () => {
            f.storeAt(
              layout.outcome,
              select(active, m.bits(BigInt(Outcome.stepLimit)), vectorAt(layout.outcome)),
            );
            f.branch(finished);
          });
          f.set(attemptsLeft, op('i32.sub', attemptsLeft, int(1)));

          const remaining = f.hold(sub(stop, t));
          const reachesStop = f.hold(ge(h, remaining));
          // Two halves rather than a full step and a sliver.
          const half = (value: Vector): Vector => mul(value, c(0.5));
          const cut = lesser(h, greater(half(remaining), half(h)));
          const step = f.hold(select(reachesStop, remaining, cut));
          const readUpTo = select(reachesStop, latest, c(Infinity));
          const error = f.computed(method.attempt, t, step, readUpTo);

          f.set(accepted, and(le(error, c(1)), active));
          const rejected = f.hold(without(active, accepted));
          const scaled = f.hold(mul(step, control.factor(error, accepted)));
          const reached = f.hold(select(reachesStop, stop, add(t, step)));
          f.if(any(and(accepted, lt(nextSave, reached))), () => {
            f.call(method.interpolant, step);
            f.storeAt(layout.time, t);
            f.storeAt(state.reached, reached);
            const saving = f.hold(and(accepted, lt(nextSave, reached)));
            for (const lane of allLanes) {
              f.if(any(and(saving, lanes.mask(int(lane)))), () => f.call(lanes.saveInside, int(lane)));
            }
            f.set(nextSave, vectorAt(state.nextSave));
          });

          for (let i = 0; i < n; i++) {
            const address = layout.states + vectorSize * i;
            f.storeAt(address, select(accepted, componentAt(method.next, i), vectorAt(address)));
          }
          method.accept(f, accepted);
          f.set(t, select(accepted, reached, t));
          f.set(acceptedSteps, subBits(acceptedSteps, accepted));
          f.set(rejectedSteps, subBits(rejectedSteps, rejected));
          // A step cut short by a stop says little about the next one.
          const grown = select(and(lt(step, h), gt(h, scaled)), h, scaled);
          f.set(h, select(accepted, lesser(maxStep, grown), scaled));
          if (memory !== undefined) {
            const { afterJump, isFirst } = memory;
            f.set(afterJump, select(and(isFirst, accepted), h, afterJump));
            f.set(isFirst, without(isFirst, accepted));
          }

          const isTooSmall = or(
            le(h, mul(c(8 * Number.EPSILON), abs(t))),
            lt(h, c(Number.MIN_VALUE / Number.EPSILON)),
          );
          const tooSmall = f.hold(and(rejected, isTooSmall));
          f.if(any(tooSmall), () => {
            const isFinite = lt(error, c(Infinity));
            const reason = select(
              isFinite,
              m.bits(BigInt(Outcome.stepTooSmall)),
              m.bits(BigInt(Outcome.nonFinite)),
            );
            f.storeAt(layout.outcome, select(tooSmall, reason, vectorAt(layout.outcome)));
            f.set(active, without(active, tooSmall));
            f.storeAt(layout.active, active);
          });

          const arriving = f.hold(and(accepted, reachesStop));
          f.if(any(arriving), () => {
            f.storeAt(layout.time, t);
            f.storeAt(state.jumped, c(0));
            for (const lane of allLanes) {
              f.if(any(and(arriving, lanes.mask(int(lane)))), () => f.call(lanes.arrive, int(lane)));
            }
            f.set(active, vectorAt(layout.active));
            f.set(stop, vectorAt(state.stop));
            f.set(latest, vectorAt(state.latest));
            f.set(nextSave, vectorAt(state.nextSave));
            const jumped = f.hold(and(vectorAt(state.jumped), active));
            f.if(any(jumped), () => {
              method.restart(f, t, jumped);
              control.reset(jumped);
              if (memory !== undefined) {
                f.set(h, select(jumped, lesser(h, memory.afterJump), h));
                f.set(memory.isFirst, or(memory.isFirst, jumped));
              }
            });
          });
          f.branchIf(op('i32.eqz', any(active)), finished);
        });
      });
      f.storeAt(layout.time, t);
      f.storeAt(layout.accepted, acceptedSteps);
      f.storeAt(layout.rejected, rejectedSteps);
    },
    { exported: true },
  );
}
