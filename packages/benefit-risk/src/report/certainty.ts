import { patientFactVocabulary } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { decisionIn } from '../diseases/registry.js';
import type { WeighedOption, Weighing } from '../weighing.js';
import { harmIds, type HarmId } from '../harm/harm.js';
import { harmName, optionName } from './names.js';

/** What the numbers are less sure about than they look. */
export function uncertainItems(weighing: Weighing, say: Say): string[] {
  const decision = decisionIn(weighing.disease);
  return [
    decision.numbersFrom(say),
    weighing.stage === 'visits'
      ? say('Your own visits were taken into account.')
      : say(
          'How you yourself respond is not known yet. After a few months of treatment the numbers can be made more exact.',
        ),
    decision.whoStays(say),
    say('Even if a number were exact, nobody can say which of the 100 people you will be.'),
    say(
      'The numbers on harm start, with and without a medicine, from how often it happens to people of your age, sex and health; studies say how much more often it happened on such medicines.',
    ),
    say('“No difference shown” does not mean that there is none: the page says how large it may be at most.'),
    ...weighing.warnings.map((warning) => say(warning)),
    say(
      'Dots: how sure the evidence makes a number, from ●●●● (high) to ●○○○ (very low: it may be far off).',
    ),
  ];
}

/** More missing facts than this are counted. */
const mostFacts = 8;

/** What nobody knows, option by option, and what is missing of the person. */
export function unknownItems(weighing: Weighing, say: Say): string[] {
  const missing = [
    ...new Set(
      weighing.options.flatMap(({ screened }) =>
        screened.flatMap(({ screening }) =>
          (screening?.missing ?? []).flatMap((one) =>
            'fact' in one ? [say(patientFactVocabulary[one.fact].words)] : [],
          ),
        ),
      ),
    ),
  ];
  const treated = weighing.options.filter(({ isNoDrug }) => !isNoDrug);
  const isKnown = (option: WeighedOption, id: HarmId) =>
    option.harms.some(({ harm, standing }) => harm === id && standing !== 'not-known');
  const counted = harmIds.filter((id) => treated.some((option) => isKnown(option, id)));
  const nowhere = harmIds.filter((id) => !counted.includes(id));
  return [
    ...weighing.options.flatMap((option) => unknownOf(option, counted, weighing.disease, say)),
    ...(nowhere.length > 0
      ? [
          say('For none of these medicines was there a number of its own for {harms}.', {
            harms: say.list(
              nowhere.map((harm) => harmName(harm, say)),
              'or',
            ),
          }),
        ]
      : []),
    say('What happens after more than {weeks} weeks is not looked at here.', {
      weeks: weighing.horizonWeeks,
    }),
    say('What it costs you is not known here: there is no price with a source.'),
    ...(missing.length === 0
      ? []
      : missing.length <= mostFacts
        ? [
            say('Missing about you, and it may change what the label says: {facts}.', {
              facts: say.list(missing),
            }),
          ]
        : [
            say('Missing about you, and it may change what the label says: {facts}, and {n} more facts.', {
              facts: missing.slice(0, mostFacts).join(', '),
              n: missing.length - mostFacts,
            }),
          ]),
  ];
}

function unknownOf(option: WeighedOption, counted: readonly HarmId[], disease: string, say: Say): string[] {
  const name = optionName(option, say);
  const unknown = option.harms.filter(
    ({ standing, harm }) => !option.isNoDrug && standing === 'not-known' && counted.includes(harm),
  );
  return [
    ...(option.benefits.known ? [] : [decisionIn(disease).cannotCompute(name, say)]),
    ...(unknown.length === 0
      ? []
      : [
          say('{option}: nobody has a number for {harms}.', {
            option: name,
            harms: say.list(
              unknown.map(({ harm }) => harmName(harm, say)),
              'or',
            ),
          }),
        ]),
  ];
}
