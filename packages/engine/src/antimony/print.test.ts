import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expressions } from './expressions.fixture.js';
import type { Model, TriggeredEvent } from './model.js';
import { overlay } from './overlay.js';
import { parseAntimony } from './parse.js';
import { printAntimony } from './print.js';

/** Models whose definitions use what comes before them, in every kind of definition. */
const models: fc.Arbitrary<Model> = fc
  .record({
    name: fc.constantFrom('', 'two_pools'),
    value: expressions(['a', 'pi']),
    body: expressions(['x', 'pi']),
    rule: expressions(['a', 'k', 's', 'time']),
    second: expressions(['first', 's', 'r']),
    initial: expressions(['a', 'k', 's']),
    rates: fc.tuple(expressions(['a', 's', 'r', 'first', 'time']), expressions(['second', 's', 'o'])),
    eventTime: expressions(['a', 'k']),
    eventValue: expressions(['s', 'r', 'second', 'time']),
    eventName: fc.constantFrom(undefined, 'pulse'),
  })
  .map(({ name, value, body, rule, second, initial, rates, eventTime, eventValue, eventName }): Model => ({
    name,
    units: [{ name: 'per_hour', definition: '1 / 3600 second^-1' }],
    functions: [{ name: 'f', parameters: ['x'], body }],
    parameters: [
      { name: 'a', value: { kind: 'number', value: 2 }, unit: 'per_hour' },
      { name: 'o', value: { kind: 'number', value: -0.5 } },
      { name: 'k', value },
    ],
    assignments: [
      { name: 'first', expr: rule, unit: 'litre' },
      { name: 'second', expr: { kind: 'call', callee: 'f', args: [second] } },
    ],
    states: [
      { name: 's', initial: { kind: 'number', value: 1 }, rate: rates[0], unit: 'mole' },
      { name: 'r', initial, rate: rates[1] },
    ],
    events: [
      {
        ...(eventName === undefined ? {} : { name: eventName }),
        time: eventTime,
        assignments: [
          { name: 's', expr: eventValue },
          { name: 'r', expr: { kind: 'number', value: 0 } },
        ],
      },
    ],
  }));

describe('printAntimony', () => {
  it('prints what parses to the same model', () => {
    fc.assert(
      fc.property(models, (model) => {
        expect(parseAntimony(printAntimony(model))).toEqual(model);
      }),
      { numRuns: 300 },
    );
  });

  it('prints events that conditions trigger, and an overlay keeps them', () => {
    const model = parseAntimony("x' = 1; x = 0; k = 2");
    const condition = parseAntimony('r := piecewise(1, x > k, 0)', { fragment: true }).assignments[0]!.expr;
    const event: TriggeredEvent = {
      name: 'full',
      trigger: condition.kind === 'call' ? condition.args[1]! : condition,
      initiallyTrue: false,
      persistent: true,
      delay: { kind: 'name', name: 'k' },
      priority: { kind: 'number', value: 3 },
      valuesFromTrigger: false,
      assignments: [{ name: 'x', expr: { kind: 'number', value: 0 } }],
    };
    const laid = overlay({ ...model, triggeredEvents: [event] }, parseAntimony('k = 4', { fragment: true }));
    expect(printAntimony(laid)).toContain(
      'full: at k after (x > k), t0 = false, persistent = true, priority = 3, fromTrigger = false: x = 0;',
    );
  });
});
