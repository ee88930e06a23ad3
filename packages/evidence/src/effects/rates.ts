import { phrase } from '@bifrons/language';
import { NotPoolableError } from '../not-poolable.js';
import type { Effect } from './effect.js';

/** Events over person-time. */
export interface Rate {
  readonly events: number;
  readonly time: number;
}

function check({ events, time }: Rate): void {
  if (!(events >= 0 && time > 0))
    throw new NotPoolableError(
      phrase('{events} events in {time} person-time: person-time must be above 0', { events, time }),
    );
}

/** Logarithm of an incidence rate; half an event is added where there was none. */
export function incidenceRate(rate: Rate): Effect {
  check(rate);
  const events = rate.events === 0 ? 0.5 : rate.events;
  return { estimate: Math.log(events / rate.time), variance: 1 / events };
}

/** Logarithm of a rate ratio; half an event is added to both arms where one had none. */
export function rateRatio(treated: Rate, control: Rate): Effect {
  check(treated);
  check(control);
  const add = treated.events === 0 || control.events === 0 ? 0.5 : 0;
  const [a, b] = [treated.events + add, control.events + add];
  return { estimate: Math.log(a / treated.time / (b / control.time)), variance: 1 / a + 1 / b };
}
