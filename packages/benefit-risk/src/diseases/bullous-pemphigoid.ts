import type { Say } from '@bifrons/language';
import type { Aim } from '../benefit/aim.js';
import type { Weighing } from '../weighing.js';
import type { DiseaseDecision } from './decision.js';
import { targetOf } from './target-of.js';

const id = 'bullous-pemphigoid';

/** Blisters by BPDAI, and itch. The antibody is shown, and nothing is weighed by it. */
export const bullousPemphigoid: DiseaseDecision = {
  id,
  get wanted() {
    return [
      { score: 'bpdai', targets: [targetOf(id, 'bpdai', 'BPDAI-75')] },
      { score: 'itch', targets: [targetOf(id, 'itch', 'itch NRS down by 4 or more')] },
    ];
  },
  shown: 'blisters and itch',
  aimName: (aim, weighing, say) => (aim.score === 'itch' ? itchName : skinName)(aim, weighing, say),
  personWords: ({ who, age, scores: { bpdai, itch } }, say) => {
    const common = { who, age, bpdai: bpdai! };
    return itch === undefined
      ? say(
          '{who, select, woman {A woman} girl {A girl} man {A man} other {A boy}} of about {age} with bullous pemphigoid, blisters and redness (BPDAI) {bpdai, number} of 360, itch not recorded',
          common,
        )
      : say(
          '{who, select, woman {A woman} girl {A girl} man {A man} other {A boy}} of about {age} with bullous pemphigoid, blisters and redness (BPDAI) {bpdai, number} of 360, itch {itch, number} of 10',
          { ...common, itch },
        );
  },
  title: (say) => say('Which treatment for bullous pemphigoid?'),
  about: (say) =>
    say(
      'In bullous pemphigoid the body’s own defence loosens the skin from what is below it: the skin itches and blisters. It is not catching. Most people who have it are old, and many have other illnesses.',
    ),
  matters: (say) =>
    say(
      'Itch keeps people awake, and open blisters hurt and need dressings. Steroids work fast and have harms of their own. Other medicines are often given in order to need less of them. At this age some prefer few medicines and few visits. People weigh this differently, and no answer is wrong.',
    ),
  hopeQuestion: (say) => say('How much does it matter to me to have fewer blisters, and less itch?'),
  numbersFrom: (say) =>
    say(
      'The numbers on blisters and itch come from a computer model that rests on very few people. "It may be" means: the model is 95 % sure that the number lies there, and the model itself may be wrong.',
    ),
  whoStays: (say) =>
    say(
      'The numbers on blisters and itch are of people who live and stay on the medicine, with the steroid that was said.',
    ),
  cannotCompute: (option, say) =>
    say('{option}: the effect on blisters and itch cannot be computed.', { option }),
  lossUnknown: (say) => say('How many get blisters again after stopping cannot be told.'),
  lossWords: (loss, say) =>
    say(
      'Of 100 people whose blisters are that much better in week {weeks} and who stop, about {count} have them again within {after} weeks ({range}).',
      loss,
    ),
  modelSource: (source, say) =>
    say(
      'Model of bullous pemphigoid, fitted to few and mostly uncontrolled studies: {id}; {n} facts, each with its source in the workbench',
      source,
    ),
};

function skinName(
  { kind, value: percent }: Aim,
  { horizonWeeks: weeks, middleWeek: middle, weeksAfterStop: after }: Weighing,
  say: Say,
): string {
  switch (kind) {
    case 'reach':
      return say('Blisters and redness down by at least {percent} % after {weeks} weeks (BPDAI-{percent})', {
        percent,
        weeks,
      });
    case 'keep':
      return say('Blisters and redness down by {percent} % by week {middle}, and still in week {weeks}', {
        percent,
        middle,
        weeks,
      });
    case 'lose':
      return say('Blisters again within {after} weeks of stopping in week {weeks}', { after, weeks });
  }
}

const itchName = ({ value: points }: Aim, { horizonWeeks: weeks }: Weighing, say: Say): string =>
  say('Itch at least {points} points less, of 10, after {weeks} weeks', { points, weeks });
