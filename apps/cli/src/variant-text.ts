import { jeffreysInterval } from '@bifrons/evidence';
import { gainOfFunction } from '@bifrons/knowledge';
import {
  explainedCourses,
  isKinase,
  type ExplainedCourse,
  type Ranged,
  type VariantSignals,
} from '@bifrons/model';
import { table } from './table.js';

/** What is asked of published counts: a 90 % interval of each, the papers on kinetics, and that nobody is forecast. */
export interface VariantAnswer extends VariantSignals {
  readonly counts: readonly (VariantSignals['responses'][number] & {
    readonly interval90: readonly [number, number];
  })[];
  /** Of STAT1 alone, for which kinetics were published. */
  readonly courses?: readonly ExplainedCourse[];
  readonly note: string;
}

const note =
  'no forecast of a person with such a variant is possible, and the gain is multiplied into no disease: what is told is the signal left at an assumed gain, and the counts';

export const variantAnswer = (found: VariantSignals): VariantAnswer => ({
  ...found,
  counts: found.responses.map((one) => ({ ...one, interval90: jeffreysInterval(one.events, one.n, 0.9) })),
  ...(found.variant.gene === 'STAT1' && { courses: explainedCourses() }),
  note,
});

const left = ({ value }: Ranged): string => value.toFixed(2);
const ends = ({ lower, upper }: Ranged): string => `${lower.toFixed(2)}–${upper.toFixed(2)}`;
const percent = (share: number): string => (100 * share).toFixed(0);

/** What a medicine leaves of the signals of a variant, in words. */
export function variantText(answer: VariantAnswer, medicine: string): string {
  const { variant, assumption, blockNeeded, signals, notComputed, counts, remarks, courses } = answer;
  const kinase = isKinase(variant.gene);
  const needed =
    blockNeeded.lower === blockNeeded.upper
      ? `${percent(blockNeeded.value)} %`
      : `${percent(blockNeeded.value)} % (${percent(blockNeeded.lower)}–${percent(blockNeeded.upper)})`;
  const reaching = signals.filter((one) => one.with !== null && one.with.value <= 1).map(({ name }) => name);
  return [
    `${variant.gene} with a gain of function under ${medicine}: the signal left, that of an untreated person without a variant being 1`,
    String(assumption),
    '',
    table(
      [
        'signal',
        'without',
        'with',
        'range',
        ...(kinase ? ['at rest without', 'with', 'range'] : []),
        'no variant, with',
        'blocked %',
        'grade',
      ],
      signals.map((one) => [
        one.name + (one.minor ? ' (others carry most of it)' : ''),
        left(one.without),
        ...(one.with === null ? ['?', '?'] : [left(one.with), ends(one.with)]),
        ...(one.atRest === undefined
          ? []
          : [
              left(one.atRest.without),
              ...(one.atRest.with === null ? ['?', '?'] : [left(one.atRest.with), ends(one.atRest.with)]),
            ]),
        one.wildTypeWith === null ? '?' : one.wildTypeWith.toFixed(2),
        one.blocked === null ? 'not known' : percent(one.blocked.value),
        answer.grade,
      ]),
    ),
    '',
    `block needed for a signal of 1: ${needed} on average over the day; reached, in the middle of the range, for: ${reaching.length > 0 ? reaching.join(', ') : 'none'}`,
    [
      `range: over the 95 % range of the potency${variant.isDefault ? ' and over what is assumed of the variant' : ''}`,
      ...(kinase
        ? [
            'an IC50 on the variant kinase may be half to twice the usual one',
            'at rest: without any cytokine',
          ]
        : []),
    ].join('; '),
    ...(notComputed.length > 0
      ? [`touched as well, and not computed (no potency found): ${notComputed.join(', ')}`]
      : []),
    '',
    counts.length === 0
      ? 'published responses to a JAK inhibitor: none were counted'
      : `published responses, which reports of success favour, so that they are ceilings (90 % interval):`,
    ...counts.map(
      (one) =>
        `  ${one.events} of ${one.n} (${percent(one.interval90[0])}–${percent(one.interval90[1])} %): ${one.what}${one.note === undefined ? '' : `; ${one.note}`}`,
    ),
    ...remarks.map(({ words }) => `  ${words}`),
    ...(courses === undefined ? [] : ['', ...courseText(courses)]),
    '',
    `note: ${note}`,
  ].join('\n');
}

/** What is lost of pSTAT1 after a full block, beside papers that do not agree. */
function courseText(courses: readonly ExplainedCourse[]): string[] {
  const papers = gainOfFunction().courses;
  const nameOf = (id: string): string => papers.find((one) => one.id === id)!.name;
  return [
    'pSTAT1 after a full block of stimulated cells, by what may make it larger (grade assumed):',
    table(
      ['explanation', 'peak', 'half-life min', 'lost per hour at first', 'total STAT1', 'agrees with'],
      courses.map(({ explanation, peak, halfLifeMinutes, lostPerHour, total, agreesWith }) => [
        explanation.words,
        peak.toFixed(2),
        halfLifeMinutes.toFixed(0),
        lostPerHour.toFixed(2),
        total.toFixed(2),
        agreesWith === null ? '' : agreesWith.map(nameOf).join(', '),
      ]),
    ),
    ...papers.map(({ name, who, words }) => `  ${name} (${who}): ${words}`),
    'The papers contradict each other; a faster loss per hour does not refute a slower dephosphorylation. The half-life would tell, and none was read.',
  ];
}
