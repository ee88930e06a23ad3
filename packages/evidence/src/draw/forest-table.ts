import { english, type Say } from '@bifrons/language';
import type { Comparison } from '../answers/comparison.js';
import type { Measure } from '../effects/measure.js';
import { armText, shown } from './numbers.js';
import { treatmentWords, withDoses } from '../select/treatment.js';

/** A forest plot as rows of text: for a table beside the picture, and for screen readers. */
export function forestRows(
  comparisons: readonly Comparison[],
  measure: Measure,
  say: Say = english,
): readonly (readonly string[])[] {
  return comparisons.flatMap(({ treatment, doses, control, results }) => {
    const result = results.find((one) => one.measure === measure);
    if (result === undefined) return [];
    const pair = `${withDoses(treatment, doses, say)} : ${treatmentWords(control, say)}`;
    return [
      ...result.studies.map((s) => [
        pair,
        s.own ? say('{study}, yours', { study: s.name }) : s.name,
        s.week === null ? '' : String(s.week),
        armText(s.treated, say),
        armText(s.control, say),
        shown(measure, s.value, say),
        shown(measure, s.lower, say),
        shown(measure, s.upper, say),
        say.fixed(s.weight, 1),
      ]),
      ...(result.studies.length > 1
        ? [
            [
              pair,
              say('pooled'),
              '',
              '',
              '',
              shown(measure, result.value, say),
              shown(measure, result.lower, say),
              shown(measure, result.upper, say),
              '100',
            ],
          ]
        : []),
    ];
  });
}

/** The heads of its columns. */
export const forestHeader = (say: Say = english): readonly string[] => [
  say('comparison'),
  say('study'),
  say('week'),
  say('treated'),
  say('control'),
  say('estimate'),
  say('lower'),
  say('upper'),
  say('weight %'),
];
