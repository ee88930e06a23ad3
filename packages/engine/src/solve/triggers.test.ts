import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Model, TriggeredEvent } from '../antimony/model.js';
import { parseAntimony } from '../antimony/parse.js';
import { compileModel } from '../compile/run-time.js';
import type { Expr } from '../symbolic/expression.js';
import { createIntegrator } from './integrator.js';
import { type CompleteSolution, type Problem, type Solution, solve } from './solve.js';

/** An expression or condition as text. */
function read(text: string): Expr {
  const rule = parseAntimony(`r := piecewise(1, ${text}, 0)`, { fragment: true }).assignments[0]!.expr;
  if (rule.kind !== 'call') throw new Error(text);
  return rule.args[1]!;
}
const number = (text: string): Expr => parseAntimony(`r := ${text}`, { fragment: true }).assignments[0]!.expr;

type Options = Partial<Omit<TriggeredEvent, 'trigger' | 'assignments' | 'delay' | 'priority'>> & {
  readonly delay?: string;
  readonly priority?: string;
};

/** `when('x > 3', 'x = 0, n = n + 1', { delay: '2' })`, with the defaults of Antimony. */
function when(trigger: string, sets: string, { delay, priority, ...options }: Options = {}): TriggeredEvent {
  return {
    trigger: read(trigger),
    initiallyTrue: true,
    persistent: true,
    valuesFromTrigger: true,
    ...options,
    ...(delay !== undefined && { delay: number(delay) }),
    ...(priority !== undefined && { priority: number(priority) }),
    assignments: sets.split(', ').map((set) => {
      const [name = '', ...value] = set.split(' = ');
      return { name, expr: number(value.join(' = ')) };
    }),
  };
}

const model = (text: string, ...triggeredEvents: readonly TriggeredEvent[]): Model => ({
  ...parseAntimony(text),
  triggeredEvents,
});

const tight = { rtol: 1e-10, atol: 1e-12 } as const;

function run(of: Model, options: Partial<Problem> = {}): Solution {
  return solve({ model: compileModel(of), start: 0, end: 10, ...tight, ...options });
}

function done(of: Model, options: Partial<Problem> = {}): CompleteSolution {
  const solution = run(of, options);
  if (solution.status === 'failed') throw new Error(solution.message);
  return solution;
}

/** What a state is at the end. */
function final(of: Model, name: string, options: Partial<Problem> = {}): number {
  return done(of, options).final[of.states.findIndex((state) => state.name === name)]!;
}

const methods = ['tsit5', 'rk4', 'rodas5p', 'auto'] as const;

describe.each(methods)('events that conditions trigger (%s)', (method) => {
  it('a ball bounces at the exact times', () => {
    const ball = model(
      "x' = v; v' = -9.81; last' = 0; x = 10; v = 0; last = 0",
      when('x < 0', 'v = -0.8 * v, last = time'),
    );
    const first = Math.sqrt(20 / 9.81);
    const bounces = [0, 1, 2, 3].map((n) => {
      let time = first;
      for (let i = 1; i <= n; i++) time += 2 * first * 0.8 ** i;
      return time;
    });
    bounces.forEach((time, n) => {
      const end = n < 3 ? (time + bounces[n + 1]!) / 2 : time + 0.1;
      expect(final(ball, 'last', { end, method })).toBeCloseTo(time, 9);
    });
    const { at } = done(ball, { end: 5, method, dense: true });
    const out = new Float64Array(3);
    at!(first - 1e-6, out);
    expect(out[1]).toBeLessThan(0);
    at!(first + 1e-6, out);
    expect(out[1]).toBeCloseTo(0.8 * 9.81 * first, 4);
  });

  it('are delayed by what the delay is at the trigger, with values from there or from the execution', () => {
    const grows = (options: Options): number =>
      final(
        model("x' = 1; y' = 0; x = 0; y = 0", when('x > 3', 'y = x', { delay: 'x / 2', ...options })),
        'y',
        { method },
      );
    expect(grows({})).toBeCloseTo(3, 9);
    expect(grows({ valuesFromTrigger: false })).toBeCloseTo(4.5, 9);
  });

  it('are cancelled when they need not persist and the trigger ceases', () => {
    const wave = (options: Options): number =>
      final(model("x' = cos(time); n' = 0; x = 0; n = 0", when('x > 0.5', 'n = n + 1', options)), 'n', {
        method,
        end: 6,
      });
    // Above 0.5 from π/6 to 5π/6.
    expect(wave({ delay: '2', persistent: false })).toBe(1);
    expect(wave({ delay: '2.2', persistent: false })).toBe(0);
    expect(wave({ delay: '2.2' })).toBe(1);
  });

  it('happen at a time exactly', () => {
    const timed = (trigger: string, saveAt: readonly number[]): readonly number[] => [
      ...done(model("x' = 0; x = 0; k = 3", when(trigger, 'x = 1')), { saveAt, end: 4, method }).states,
    ];
    expect(timed('time >= k', [2.9, 3, 3.1])).toEqual([0, 1, 1]);
    expect(timed('time > k', [2.9, 3, 3.1])).toEqual([0, 0, 1]);
    expect(timed('2 * time - 1 >= k', [1.9, 2, 2.1])).toEqual([0, 1, 1]);
    expect(timed('k == time', [2.9, 3, 3.1])).toEqual([0, 1, 1]);
    expect(timed('sin(time) > 0.9999', [1.5, 1.6, 3])).toEqual([0, 1, 1]);
  });
});

it('an event triggers others, at the same time', () => {
  const chain = model(
    "x' = 1; a' = 0; b' = 0; c' = 0; x = 0; a = 0; b = 0; c = 0",
    when('b > 0', 'c = time'),
    when('a > 0', 'b = a + 1'),
    when('x > 2', 'a = 1'),
  );
  const { final: [, a, b, c] } = done(chain, { end: 3 }); // prettier-ignore
  expect([a, b]).toEqual([1, 2]);
  expect(c).toBeCloseTo(2, 9);
});

it('of one time the highest priority is first, then the order of the model', () => {
  const order = (...priorities: readonly (string | undefined)[]): number =>
    final(
      model(
        "x' = 1; s' = 0; x = 0; s = 0",
        ...priorities.map((priority, i) =>
          when('x > 1', `s = 10 * s + ${i + 1}`, {
            valuesFromTrigger: false,
            ...(priority !== undefined && { priority }),
          }),
        ),
      ),
      's',
    );
  expect(order('1', '3', '2')).toBe(231);
  expect(order(undefined, '-5', '-5')).toBe(231);
  // Once the second is executed the third has the lower priority.
  expect(order('15', '20', 'piecewise(30, s > 2, 10)')).toBe(213);
  expect(order('15', '20', 'piecewise(30, s > 1, 10)')).toBe(231);
});

it('draws the order of equals if there is a seed, the same from the same seed', () => {
  const coins = model(
    "x' = 1; heads' = 0; tails' = 0; x = 0; heads = 0; tails = 0",
    when('x >= 1', 'x = 0, heads = heads + 1', { persistent: false }),
    when('x >= 1', 'x = 0, tails = tails + 1', { persistent: false }),
  );
  const heads = (eventSeed?: number): number =>
    final(coins, 'heads', { end: 200.5, ...(eventSeed !== undefined && { eventSeed }) });
  expect(heads()).toBe(200);
  expect(heads(1)).toBe(heads(1));
  expect(heads(1)).not.toBe(heads(2));
  // Within five standard deviations.
  for (const seed of [1, 2, 3]) expect(Math.abs(heads(seed) - 100)).toBeLessThan(36);
});

it('values from the trigger are those before other events of the same time', () => {
  const swap = (valuesFromTrigger: boolean): readonly number[] => [
    ...done(
      model(
        "x' = 1; a' = 0; b' = 0; x = 0; a = 1; b = 2",
        when('x > 1', 'a = b', { valuesFromTrigger }),
        when('x > 1', 'b = a', { valuesFromTrigger }),
      ),
    ).final.slice(1),
  ];
  expect(swap(true)).toEqual([2, 1]);
  expect(swap(false)).toEqual([2, 2]);
});

it('an event that another makes unnecessary is cancelled if it does not persist', () => {
  const race = (persistent: boolean): number =>
    final(
      model(
        "x' = 1; n' = 0; x = 0; n = 0",
        when('x > 1', 'x = -100', { priority: '2' }),
        when('x > 1', 'n = n + 1', { priority: '1', persistent }),
      ),
      'n',
    );
  expect(race(true)).toBe(1);
  expect(race(false)).toBe(0);
});

describe('at the start', () => {
  const text = "x' = 0; n' = 0; x = 5; n = 0";
  it('an event fires if its trigger counts as false before', () => {
    const saved = (initiallyTrue: boolean, end: number): readonly number[] => {
      const { states, final } = done(model(text, when('x > 3', 'n = 1, x = 4', { initiallyTrue })), {
        saveAt: [0, end],
        end,
      });
      return [...states, ...final];
    };
    expect(saved(false, 1)).toEqual([4, 1, 4, 1, 4, 1]);
    expect(saved(false, 0)).toEqual([4, 1, 4, 1, 4, 1]);
    expect(saved(true, 1)).toEqual([5, 0, 5, 0, 5, 0]);
  });

  it('a trigger that was true first has to become false', () => {
    const falls = model("x' = 1; n' = 0; x = 0; n = 0", when('x < 1 || x > 2', 'n = n + 1'));
    expect(final(falls, 'n', { end: 1.5 })).toBe(0);
    expect(final(falls, 'n')).toBe(1);
  });
});

it('conditions of several parts are met at each part', () => {
  const count = (trigger: string): number =>
    final(model("x' = cos(time); y' = 1; n' = 0; x = 0; y = 0; n = 0", when(trigger, 'n = n + 1')), 'n');
  // sin > 0.5 from 0.52 to 2.62, and from 6.81 to 8.90; it is below -0.5 from 3.67 to 5.76, and from 9.95 on.
  expect(count('x > 0.5 && y > 1')).toBe(2);
  expect(count('x > 0.5 && y > 3')).toBe(1);
  expect(count('!(x > 0.5) || y > 3')).toBe(1);
  expect(count('x == 0.5')).toBe(4);
  expect(count('piecewise(x, y < 2, -x) > 0.5')).toBe(3);
});

it('events at given times trigger others', () => {
  const both = model(
    "x' = 0; n' = 0; x = 0; n = 0; at (time >= 2): x = 3",
    when('x > 1', 'n = time', { delay: '0.5', valuesFromTrigger: false }),
  );
  expect(final(both, 'n')).toBe(2.5);
});

it('events that trigger each other without end are an error that says so', () => {
  const endless = model(
    "x' = 1; a' = 0; x = 0; a = 0",
    when('x > 1 && a < 1', 'a = 1'),
    when('a > 0.5', 'a = 0'),
  );
  expect(run(endless)).toMatchObject({ status: 'failed', reason: 'event-cascade' });
  const solution = run(endless);
  if (solution.status === 'failed') {
    expect(solution.time).toBeCloseTo(1, 9);
    expect(solution.message).toMatch(/events trigger each other/);
  }
});

it('a negative delay is refused', () => {
  const early = model("x' = 1; x = 0", when('x > 1', 'x = 0', { name: 'early', delay: '-x' }));
  expect(() => run(early)).toThrow(/delay of the event 'early' at time 1.*must be 0 or more/);
});

it('steps end where a rate jumps', () => {
  const text = "x' = piecewise(1, y < 1, -2); y' = 1; x = 0; y = 0";
  const jump = parseAntimony(text);
  const watched = compileModel(jump, { watchConditions: true });
  const blind = compileModel(jump);
  const end = { start: 0, end: 3, ...tight };
  const [seen, notSeen] = [watched, blind].map((compiled) => solve({ ...end, model: compiled }));
  expect(seen!.stats.rejected).toBeLessThan(4);
  expect(notSeen!.stats.rejected).toBeGreaterThan(10);
  if (seen!.status === 'done') expect(seen!.final[0]).toBeCloseTo(-3, 10);
  // A rate that pulls back to where it jumps does not stop the run.
  const sliding = parseAntimony("x' = piecewise(-1, x > 0, 1); x = 0.5");
  const slid = solve({ start: 0, end: 0.6, model: compileModel(sliding, { watchConditions: true }), rtol: 1e-3, atol: 1e-3 }); // prettier-ignore
  expect(slid.status).toBe('done');
});

it('the same bits come when an integrator is used again', () => {
  const wave = compileModel(
    model("x' = cos(time); n' = 0; x = 0; n = 0", when('x > 0.3', 'n = n + x', { delay: '0.1' })),
  );
  const integrator = createIntegrator(wave, tight);
  const runs = [0, 1].map(() => {
    const state = Float64Array.of(0, 0);
    const result = integrator.run({ start: 0, end: 20, state, parameters: wave.defaults() });
    return [result, state, integrator.stats];
  });
  expect(runs[0]).toEqual(runs[1]);
});

it('finds when a line and a sine cross a level, to 1e-9', () => {
  const level = fc.double({ min: -0.95, max: 0.95, noNaN: true });
  const slope = fc.double({ min: 0.05, max: 20, noNaN: true });
  fc.assert(
    fc.property(level, slope, fc.constantFrom(...methods.slice(0, 1), 'rodas5p' as const), (c, k, method) => {
      const line = model(`x' = ${k}; hit' = 0; x = -1; hit = -1`, when(`x > ${c}`, 'hit = time'));
      const exactLine = (c + 1) / k;
      expect(Math.abs(final(line, 'hit', { method, end: 1.1 * exactLine }) - exactLine)).toBeLessThan(1e-9);
      const sine = model(
        `x' = ${k} * y; y' = -${k} * x; hit' = 0; x = -1; y = 0; hit = -1`,
        when(`x >= ${c}`, 'hit = time'),
      );
      const exact = Math.acos(-c) / k;
      const found = final(sine, 'hit', { method, end: Math.PI / k, rtol: 1e-12, atol: 1e-13 });
      expect(Math.abs(found - exact)).toBeLessThan(1e-9);
    }),
    { numRuns: 30 },
  );
});
