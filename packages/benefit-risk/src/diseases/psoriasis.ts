import { specialAreaNames } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { Aim } from '../benefit/aim.js';
import type { Weighing } from '../weighing.js';
import type { DiseaseDecision } from './decision.js';
import { targetOf } from './target-of.js';

const id = 'psoriasis';

/** Skin by PASI: almost clear, better by three quarters, clear. */
export const psoriasis: DiseaseDecision = {
  id,
  get wanted() {
    return ['PASI 90', 'PASI 75', 'PASI 100'].map((name) => ({
      score: 'pasi',
      targets: [targetOf(id, 'pasi', name)],
    }));
  },
  shown: 'skin',
  aimName: skinName,
  personWords: ({ who, age, scores, areas }, say) => {
    const words = say(
      '{who, select, woman {A woman} girl {A girl} man {A man} other {A boy}} of about {age} with plaque psoriasis, skin (PASI) {pasi, number} of 72',
      { who, age, pasi: scores['pasi']! },
    );
    return areas.length === 0
      ? words
      : say('{words}, also on {areas}', {
          words,
          areas: say.list(areas.map((area) => say(specialAreaNames[area]))),
        });
  },
  title: (say) => say('Which treatment for psoriasis?'),
  about: (say) =>
    say(
      'Psoriasis is an inflammation of the skin. The body’s own defence makes the skin grow too fast, so that red, thick patches with scales come. It is not catching. It can calm down for a time and often comes back in the same places.',
    ),
  matters: (say) =>
    say(
      'Patches can itch, hurt and be seen by others; on scalp, nails, hands or private parts even a few can weigh much. A medicine means tablets or injections, tests and some worry about harm. Waiting means living with the patches for longer. People weigh this differently, and no answer is wrong.',
    ),
  hopeQuestion: (say) => say('How much does it matter to me to have clear skin, or almost clear skin?'),
  numbersFrom: (say) =>
    say(
      'The numbers on skin come from a computer model that was fitted to published trials. "It may be" means: the model is 95 % sure that the number lies there.',
    ),
  whoStays: (say) =>
    say('The numbers on skin are of people who stay on the medicine. Whoever stops does as without it.'),
  cannotCompute: (option, say) => say('{option}: the effect on the skin cannot be computed.', { option }),
  lossUnknown: (say) => say('How many have their patches back after stopping cannot be told.'),
  lossWords: (loss, say) =>
    say(
      'Of 100 people whose skin is that much better in week {weeks} and who stop, about {count} have lost it again within {after} weeks ({range}).',
      loss,
    ),
  modelSource: (source, say) =>
    say(
      'Model of psoriasis, fitted to trials: {id}; {n} facts, each with its source in the workbench',
      source,
    ),
};

function skinName(
  { kind, value }: Aim,
  { horizonWeeks: weeks, middleWeek: middle, weeksAfterStop: after }: Weighing,
  say: Say,
): string {
  switch (kind) {
    case 'reach':
      return value === 100
        ? say('Skin clear after {weeks} weeks (PASI 100)', { weeks })
        : say('Skin at least {percent} % better after {weeks} weeks (PASI {percent})', {
            percent: value,
            weeks,
          });
    case 'keep':
      return say('Skin at least {percent} % better by week {middle}, and still in week {weeks}', {
        percent: value,
        middle,
        weeks,
      });
    case 'lose':
      return say('Skin worse than that again within {after} weeks of stopping in week {weeks}', {
        after,
        weeks,
      });
  }
}
