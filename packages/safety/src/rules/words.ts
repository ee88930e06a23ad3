import {
  patientFactVocabulary,
  tests,
  type Clause,
  type Comparison,
  type Condition,
  type Consequence,
  type LabelDose,
  type LabelRule,
  type TestId,
} from '@bifrons/knowledge';
import { medicineWords } from '../person/medicines.js';
import { unitText } from './unit-text.js';

const relations: Record<Comparison['is'], string> = {
  '<': 'below',
  '<=': 'at most',
  '>': 'above',
  '>=': 'at least',
  '=': 'is',
  in: 'is',
};

/** A condition in words: "lymphocytes below 0.5 × 10⁹/L". */
export function conditionWords(condition: Condition): string {
  if ('all' in condition) return condition.all.map(bracketed).join(' and ');
  if ('any' in condition) return condition.any.map(conditionWords).join(', or ');
  if ('not' in condition) return `not (${conditionWords(condition.not)})`;
  if ('takes' in condition) return `takes ${medicineWords(condition.takes)}`;
  if ('event' in condition) return condition.event.replaceAll('-', ' ');
  const { fact, is, value, unit } = condition;
  const { words } = patientFactVocabulary[fact];
  if (typeof value === 'boolean') return value ? words : `no ${words}`;
  if (typeof value === 'object') return `${words} ${value.map(valueWords).join(' or ')}`;
  if (typeof value === 'string') return `${words} ${valueWords(value)}`;
  return [words, relations[is], value, unit === undefined ? '' : unitText(unit)]
    .filter((part) => part !== '')
    .join(' ');
}

/** A value of a choice as people write it: "Child-Pugh C", "latent untreated". */
export const valueWords = (value: string): string =>
  value.startsWith('child-pugh-') ? `Child-Pugh ${value.slice(-1).toUpperCase()}` : spoken(value);

const bracketed = (condition: Condition): string =>
  'any' in condition ? `(${conditionWords(condition)})` : conditionWords(condition);

const often = (perDay: number): string =>
  perDay === 1 ? 'once a day' : perDay === 2 ? 'twice a day' : `${perDay} times a day`;
export const doseWords = ({ doseMg, perDay }: LabelDose): string => `${doseMg} mg ${often(perDay)}`;
export const testWords = (id: TestId): string => tests().tests.find((test) => test.id === id)?.name ?? id;
const listed = (ids: readonly TestId[]): string => ids.map(testWords).join(', ');
const span = ({ from, to }: { from: number; to: number }): string =>
  from === to ? `${from}` : `${from}–${to}`;

/** What a clause demands, in words. */
export function consequenceWords(then: Consequence): string {
  switch (then.kind) {
    case 'indicated':
      return `for ${spoken(then.indication)}${then.severity === undefined ? '' : `, ${then.severity}`}`;
    case 'not-indicated':
      return `not for ${spoken(then.indication)}`;
    case 'contraindicated':
      return 'contraindicated';
    case 'not-recommended':
      return 'not recommended';
    case 'do-not-start':
      return 'do not start';
    case 'only-without-alternative':
      return 'only if no other treatment is suitable';
    case 'caution':
      return 'caution: weigh benefit and risk';
    case 'dose':
      return then.doses.map(doseWords).join(' or ');
    case 'apply':
      return [
        `apply ${often(then.perDay)}`,
        then.maxBodySurfacePercent === undefined
          ? ''
          : `on at most ${then.maxBodySurfacePercent} % of the skin`,
        then.maxGrams === undefined
          ? ''
          : `at most ${then.maxGrams} g in ${count(then.perWeeks ?? 1, 'week')}`,
      ]
        .filter((part) => part !== '')
        .join(', ');
    case 'reduce-dose-to':
      return `reduce the dose to ${then.doses.map(doseWords).join(' or ')}`;
    case 'reduce-dose-by-half':
      return 'halve the dose';
    case 'reduce-dose':
      return 'reduce the dose (the amount was not read)';
    case 'dose-at-most':
      return `at most ${doseWords(then)}`;
    case 'no-dose-change':
      return 'no change needed';
    case 'test-before-start':
      return `test before the start: ${listed(then.tests)}`;
    case 'treat-before-start':
      return 'treat this first';
    case 'vaccinate-before':
      return `bring vaccinations up to date before the start${then.including === undefined ? '' : ', zoster included'}`;
    case 'no-live-vaccine':
      return 'no live vaccine';
    case 'contraception':
      return `effective contraception${then.weeksAfter === undefined ? '' : `, and for ${count(then.weeksAfter, 'week')} after the last dose`}`;
    case 'no-breastfeeding':
      return `do not breastfeed${then.hoursAfter === undefined ? '' : `, nor for ${duration(then.hoursAfter)} after the last dose`}`;
    case 'monitor': {
      const times = [
        ...then.windows.map((window) => (window.to === 0 ? 'before the start' : `in week ${span(window)}`)),
        ...(then.every === undefined ? [] : [`every ${span(then.every)} weeks`]),
        ...(then.routine === true ? ['as routine care has it'] : []),
      ];
      return `check ${listed(then.tests)} ${times.join(', ')}`.trim();
    }
    case 'reassess-at-week':
      return `look at the benefit at week ${then.week}`;
    case 'stop-if-inadequate':
      return `stop if ${doseWords(then)} does too little`;
    case 'interrupt-until':
      return `interrupt until ${untilWords(then.until)}`;
    case 'consider-interrupting':
      return `consider to interrupt until ${untilWords(then.until)}`;
    case 'stop':
      return 'stop';
    case 'seek-care':
      return 'have it looked at without delay';
    case 'missed-dose':
      return then.skipWithinHours === undefined
        ? 'missed: as soon as possible'
        : `missed: as soon as possible unless the next dose is less than ${then.skipWithinHours} h away`;
    case 'pause-tolerated':
      return `a pause of less than ${then.weeks} weeks costs little`;
    case 'adverse-reaction':
      return [
        then.event,
        then.percent === undefined ? '' : `${then.percent} %`,
        then.comparatorPercent === undefined ? '' : `against ${then.comparatorPercent} %`,
      ]
        .filter((part) => part !== '')
        .join(' ');
    case 'efficacy':
      return `${then.endpoint}: ${then.arms.map(({ arm, percent }) => `${arm} ${percent} %`).join('; ')}`;
    case 'inform':
      return '';
  }
}

export const spoken = (id: string): string => id.replaceAll('-', ' ');

const count = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;

const duration = (hours: number): string =>
  hours % 24 === 0 ? count(hours / 24, 'day') : count(hours, 'hour');

/** What allows to go on after a pause. */
export function untilWords(
  until: Extract<Consequence, { kind: 'interrupt-until' | 'consider-interrupting' }>['until'],
): string {
  if (typeof until !== 'string') return conditionWords(until);
  return { resolved: 'it is over', excluded: 'it is excluded', normal: 'the value is back to normal' }[until];
}

/** A clause as a sentence: "lymphocytes below 0.5 × 10⁹/L: do not start". */
export function clauseWords({ when, then }: Clause): string {
  const demand = consequenceWords(then);
  return when === undefined ? demand : `${conditionWords(when)}: ${demand}`;
}

/** A rule in words, with its note. */
export function ruleWords({ clauses, note }: LabelRule): string {
  return [
    clauses
      .map(clauseWords)
      .filter((words) => words !== '')
      .join('; '),
    note,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' – ');
}
