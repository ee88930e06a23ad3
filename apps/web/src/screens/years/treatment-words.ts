import type { Say } from '@bifrons/language';
import { useSay } from '../../kit/language/say-context.tsx';
import type { TreatmentBody } from '../../subject/record/contract.ts';
import { endReasonWords, startReasonWords } from '../../subject/record/reason-words.ts';

/** A dose as it is read: 4 mg once a day. */
export function doseWords({ doseMg, strengthPercent, perDay, everyWeeks }: TreatmentBody, say: Say): string {
  const amount =
    doseMg !== undefined
      ? say('{dose} mg', { dose: say.number(doseMg, 2) })
      : strengthPercent !== undefined
        ? say('{value} %', { value: say.number(strengthPercent, 2) })
        : '';
  const often =
    everyWeeks !== undefined
      ? say('{n, plural, one {every week} other {every # weeks}}', { n: everyWeeks })
      : perDay !== undefined
        ? say('{n, plural, one {once a day} other {# times a day}}', { n: perDay })
        : '';
  return [amount, often].filter((part) => part !== '').join(' ');
}

/** How a course began and ended, in words; empty where nobody said. */
export function useReasonWords(): {
  began: (course: TreatmentBody) => string;
  ended: (course: TreatmentBody) => string;
} {
  const say = useSay();
  return {
    began: ({ startReason }) => (startReason === undefined ? '' : startReasonWords(startReason, say)),
    ended: ({ endReason, pause, toDate }) => {
      if (toDate === undefined) return '';
      const why = endReason === undefined ? '' : endReasonWords(endReason, say);
      if (pause === true) return why === '' ? say('paused') : say('paused: {reason}', { reason: why });
      return why === '' ? say('ended') : say('ended: {reason}', { reason: why });
    },
  };
}
