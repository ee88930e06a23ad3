import type { Say } from '@bifrons/language';
import type { Aim } from '../benefit/aim.js';
import type { Weighing } from '../weighing.js';
import type { DiseaseDecision } from './decision.js';
import { targetOf } from './target-of.js';

const id = 'vitiligo';

/** Pigment of the face, and of the whole skin. */
export const vitiligo: DiseaseDecision = {
  id,
  get wanted() {
    return [
      { score: 'fvasi', targets: [targetOf(id, 'fvasi', 'F-VASI75')] },
      { score: 'fvasi', targets: [targetOf(id, 'fvasi', 'F-VASI50')] },
      { score: 'tvasi', targets: [targetOf(id, 'tvasi', 'T-VASI50')] },
    ];
  },
  shown: 'pigment',
  aimName: (aim, weighing, say) => (aim.score === 'tvasi' ? skinName : faceName)(aim, weighing, say),
  personWords: ({ who, age, scores: { fvasi, tvasi } }, say) => {
    const common = { who, age, fvasi: fvasi! };
    return tvasi === undefined
      ? say(
          '{who, select, woman {A woman} girl {A girl} man {A man} other {A boy}} of about {age} with vitiligo, face (F-VASI) {fvasi, number} of 3.5, whole skin not recorded',
          common,
        )
      : say(
          '{who, select, woman {A woman} girl {A girl} man {A man} other {A boy}} of about {age} with vitiligo, face (F-VASI) {fvasi, number} of 3.5, whole skin (T-VASI) {tvasi, number} of 100',
          { ...common, tvasi },
        );
  },
  title: (say) => say('Which treatment for vitiligo?'),
  about: (say) =>
    say(
      'In vitiligo the skin loses its colour in spots. The body’s own defence attacks the cells that make the colour. It does no other harm to the body, and it is not catching. Colour can come back, with or without a medicine, and can be lost again.',
    ),
  matters: (say) =>
    say(
      'Spots can be seen by others and can weigh much on some people and little on others. Colour comes back slowly, over months: first on the face, late or not at all on hands and feet. A medicine means a cream or tablets for a long time, some tests and some worry about harm. People weigh this differently, and no answer is wrong.',
    ),
  hopeQuestion: (say) =>
    say('How much does it matter to me to have the colour of my face back, and of my body?'),
  numbersFrom: (say) =>
    say(
      'The numbers on colour come from a computer model that was fitted to published trials. "It may be" means: the model is 95 % sure that the number lies there.',
    ),
  whoStays: (say) =>
    say('The numbers on colour are of people who stay on the medicine. Whoever stops does as without it.'),
  cannotCompute: (option, say) =>
    say('{option}: the effect on the colour of the skin cannot be computed.', { option }),
  lossUnknown: (say) => say('How many lose their colour again after stopping cannot be told.'),
  lossWords: (loss, say) =>
    say(
      'Of 100 people whose face is that much better in week {weeks} and who stop, about {count} have lost it again within {after} weeks ({range}).',
      loss,
    ),
  modelSource: (source, say) =>
    say(
      'Model of vitiligo, fitted to trials: {id}; {n} facts, each with its source in the workbench',
      source,
    ),
};

function faceName(
  { kind, value: percent }: Aim,
  { horizonWeeks: weeks, middleWeek: middle, weeksAfterStop: after }: Weighing,
  say: Say,
): string {
  switch (kind) {
    case 'reach':
      return say(
        'At least {percent} % of the lost colour of the face back after {weeks} weeks (F-VASI{percent})',
        {
          percent,
          weeks,
        },
      );
    case 'keep':
      return say('At least {percent} % of it back by week {middle}, and still in week {weeks}', {
        percent,
        middle,
        weeks,
      });
    case 'lose':
      return say('Colour of the face lost again within {after} weeks of stopping in week {weeks}', {
        after,
        weeks,
      });
  }
}

const skinName = ({ value: percent }: Aim, { horizonWeeks: weeks }: Weighing, say: Say): string =>
  say(
    'At least {percent} % of the lost colour of the whole skin back after {weeks} weeks (T-VASI{percent})',
    {
      percent,
      weeks,
    },
  );
