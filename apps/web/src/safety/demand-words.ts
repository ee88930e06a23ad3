import type { Say } from '@bifrons/language';
import type { EventDemand } from '@bifrons/safety';

/** What the label asks because of a result or an event. */
export function demandWords(demand: EventDemand['demand'], say: Say): string {
  switch (demand) {
    case 'continue':
      return say('continue');
    case 'start':
      return say('start');
    case 'restart':
      return say('restart');
    case 'seek-care':
      return say('have it looked at without delay');
    case 'consider-interrupting':
      return say('consider interrupting');
    case 'interrupt':
      return say('interrupt');
    case 'do-not-start':
      return say('do not start');
    case 'stop':
      return say('stop');
    case 'unknown':
      return say('no rule was read for it: judge by yourself');
  }
}
