import { tests, type Consequence, type LabelDose, type ScheduleStep, type TestId } from '@bifrons/knowledge';
import { english, type Say } from '@bifrons/language';
import { conditionWords } from './condition-words.js';
import { spoken } from './spoken.js';

type Of<Kind extends Consequence['kind']> = Extract<Consequence, { kind: Kind }>;

/** A dose as a label writes it: "4 mg once a day". */
export const doseWords = ({ doseMg, perDay }: LabelDose, say: Say = english): string =>
  perDay === 1
    ? say('{dose, number} mg once a day', { dose: doseMg })
    : perDay === 2
      ? say('{dose, number} mg twice a day', { dose: doseMg })
      : say('{dose, number} mg {times} times a day', { dose: doseMg, times: perDay });

/** "300 mg every 2 weeks". */
export const intervalWords = (
  { doseMg, everyWeeks }: { readonly doseMg: number; readonly everyWeeks: number },
  say: Say,
): string => stepWords({ amount: doseMg, unit: 'mg', everyWeeks }, say);

/** The name of a test. */
export const testWords = (id: TestId, say: Say = english): string => {
  const name = tests().tests.find((test) => test.id === id)?.name ?? id;
  return say(name);
};

/** What a clause demands, in words; empty where the note tells all. */
export function consequenceWords(then: Consequence, say: Say): string {
  switch (then.kind) {
    case 'indicated':
      return then.severity === undefined
        ? say('for {disease}', { disease: say(spoken(then.indication)) })
        : say('for {disease}, {severity}', {
            disease: say(spoken(then.indication)),
            severity: say(then.severity),
          });
    case 'not-indicated':
      return say('not for {disease}', { disease: say(spoken(then.indication)) });
    case 'contraindicated':
      return say('contraindicated');
    case 'not-recommended':
      return say('not recommended');
    case 'do-not-start':
      return say('do not start');
    case 'only-without-alternative':
      return say('only if no other treatment is suitable');
    case 'caution':
      return say('caution: weigh benefit and risk');
    case 'clarify-first':
      return say('have this clarified before the start');
    case 'dose':
      return dosesWords(then.doses, say);
    case 'apply':
      return applyWords(then, say);
    case 'schedule':
      return scheduleWords(then, say);
    case 'reduce-dose-to':
      return say('reduce the dose to {dose}', { dose: dosesWords(then.doses, say) });
    case 'reduce-dose-by-half':
      return say('halve the dose');
    case 'reduce-dose':
      return then.percent === undefined
        ? say('reduce the dose (the amount was not read)')
        : say('reduce the dose by {percent} %', { percent: spanWords(then.percent) });
    case 'dose-at-most':
      return say('at most {dose}', { dose: doseWords(then, say) });
    case 'no-dose-change':
      return say('no change needed');
    case 'test-before-start':
      return say('test before the start: {tests}', { tests: testsWords(then.tests, say) });
    case 'treat-before-start':
      return say('treat this first');
    case 'vaccinate-before':
      return then.including === undefined
        ? say('bring vaccinations up to date before the start')
        : say('bring vaccinations up to date before the start, zoster included');
    case 'no-live-vaccine':
      return say('no live vaccine');
    case 'restricted-programme':
      return say('only within a programme: prescriber and pharmacy are certified, the person is enrolled');
    case 'contraception':
      return then.weeksAfter === undefined
        ? say('effective contraception')
        : say(
            'effective contraception, and for {weeks, plural, one {# week} other {# weeks}} after the last dose',
            { weeks: then.weeksAfter },
          );
    case 'no-breastfeeding':
      return then.hoursAfter === undefined
        ? say('do not breastfeed')
        : say('do not breastfeed, nor for {time} after the last dose', {
            time: durationWords(then.hoursAfter, say),
          });
    case 'monitor':
      return monitorWords(then, say);
    case 'reassess-at-week':
      return say('look at the benefit at week {week}', { week: then.week });
    case 'stop-if-inadequate':
      return say('stop if {dose} does too little', { dose: doseWords(then, say) });
    case 'interrupt-until':
      return say('interrupt until {condition}', { condition: untilWords(then.until, say) });
    case 'consider-interrupting':
      return say('consider to interrupt until {condition}', { condition: untilWords(then.until, say) });
    case 'stop':
      return say('stop');
    case 'seek-care':
      return say('have it looked at without delay');
    case 'plan-ahead':
      return say('plan ahead with the one who prescribes it');
    case 'missed-dose':
      return then.skipWithinHours === undefined
        ? say('missed: as soon as possible')
        : say('missed: as soon as possible unless the next dose is less than {hours} h away', {
            hours: then.skipWithinHours,
          });
    case 'pause-tolerated':
      return say('a pause of less than {weeks} weeks costs little', { weeks: then.weeks });
    case 'adverse-reaction':
      return reactionWords(then, say);
    case 'efficacy':
      return `${say(then.endpoint)}: ${then.arms
        .map(({ arm, percent }) => say('{arm} {percent, number} %', { arm: say(arm), percent }))
        .join('; ')}`;
    case 'inform':
      return '';
  }
}

/** What allows to go on after a pause. */
export function untilWords(
  until: Of<'interrupt-until' | 'consider-interrupting'>['until'],
  say: Say,
): string {
  switch (until) {
    case 'resolved':
      return say('it is over');
    case 'excluded':
      return say('it is excluded');
    case 'normal':
      return say('the value is back to normal');
    default:
      return conditionWords(until, say);
  }
}

const dosesWords = (doses: readonly LabelDose[], say: Say): string =>
  say.list(
    doses.map((dose) => doseWords(dose, say)),
    'or',
  );

const testsWords = (ids: readonly TestId[], say: Say): string =>
  ids.map((id) => testWords(id, say)).join(', ');

const durationWords = (hours: number, say: Say): string =>
  hours % 24 === 0
    ? say('{n, plural, one {# day} other {# days}}', { n: hours / 24 })
    : say('{n, plural, one {# hour} other {# hours}}', { n: hours });

const spanWords = ({ from, to }: { from: number; to: number }): string =>
  from === to ? `${from}` : `${from}–${to}`;

/** "600 mg in week 0, then 300 mg every 2 weeks from week 2". */
function scheduleWords({ steps, choice }: Of<'schedule'>, say: Say): string {
  const told = steps
    .map((step) => stepWords(step, say))
    .reduce((one, other) => say('{one}, then {other}', { one, other }));
  if (choice === 'consider') return say('possible: {dose}', { dose: told });
  return choice === 'alternative' ? say('or {dose}', { dose: told }) : told;
}

function stepWords(step: ScheduleStep, say: Say): string {
  const { atWeeks, fromWeek = 0, untilWeek } = step;
  const amount = amountWords(step, say);
  if (atWeeks !== undefined)
    return say('{amount} in week {weeks}', { amount, weeks: say.list(atWeeks.map(String), 'and') });
  const often = oftenWords(amount, step, say);
  const from = fromWeek === 0 ? often : say('{dose} from week {week}', { dose: often, week: fromWeek });
  return untilWeek === undefined ? from : say('{dose} until week {week}', { dose: from, week: untilWeek });
}

/** How often an amount is given. */
function oftenWords(
  amount: string,
  { everyWeeks, everyMonths, perDay = 1 }: Pick<ScheduleStep, 'everyWeeks' | 'everyMonths' | 'perDay'>,
  say: Say,
): string {
  if (everyMonths !== undefined)
    return say('{amount} every {months, plural, one {month} other {# months}}', {
      amount,
      months: everyMonths,
    });
  if (everyWeeks === 0.5) return say('{amount} twice a week', { amount });
  if (everyWeeks === 1) return say('{amount} every week', { amount });
  if (everyWeeks !== undefined) return say('{amount} every {weeks} weeks', { amount, weeks: everyWeeks });
  return perDay === 1 ? amount : say('{amount}, in {times} doses', { amount, times: perDay });
}

function amountWords({ amount, amountTo, unit, maxMg }: ScheduleStep, say: Say): string {
  const number = [amount, ...(amountTo === undefined ? [] : [amountTo])]
    .map((one) => say.number(one, 4))
    .join('–');
  if (unit === 'mg/kg a day') return say('{amount} mg per kg of body weight a day', { amount: number });
  if (unit !== 'mg/kg') return `${number} ${unit}`;
  return maxMg === undefined
    ? say('{amount} mg per kg of body weight', { amount: number })
    : say('{amount} mg per kg of body weight (at most {most, number} mg)', { amount: number, most: maxMg });
}

function applyWords(then: Of<'apply'>, say: Say): string {
  const { perDay, maxBodySurfacePercent: percent, maxGrams: grams, perWeeks: weeks = 1 } = then;
  return [
    perDay === 1
      ? say('apply once a day')
      : perDay === 2
        ? say('apply twice a day')
        : say('apply {times} times a day', { times: perDay }),
    ...(percent === undefined ? [] : [say('on at most {percent, number} % of the skin', { percent })]),
    ...(grams === undefined
      ? []
      : [
          say('at most {grams, number} g in {weeks, plural, one {# week} other {# weeks}}', { grams, weeks }),
        ]),
  ].join(', ');
}

function monitorWords({ tests: ids, windows, every, routine }: Of<'monitor'>, say: Say): string {
  const times = [
    ...windows.map((window) =>
      window.to === 0 ? say('before the start') : say('in week {week}', { week: spanWords(window) }),
    ),
    ...(every === undefined ? [] : [say('every {weeks} weeks', { weeks: spanWords(every) })]),
    ...(routine === true ? [say('as routine care has it')] : []),
  ].join(', ');
  const asked = testsWords(ids, say);
  return times === ''
    ? say('check {tests}', { tests: asked })
    : say('check {tests} {times}', { tests: asked, times });
}

function reactionWords(then: Of<'adverse-reaction'>, say: Say): string {
  const { percent, comparatorPercent: comparator } = then;
  const event = say(then.event);
  if (percent === undefined) return event;
  return comparator === undefined
    ? say('{event} {percent, number} %', { event, percent })
    : say('{event} {percent, number} % against {comparator, number} %', { event, percent, comparator });
}
