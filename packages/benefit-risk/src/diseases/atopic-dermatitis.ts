import type { Say } from '@bifrons/language';
import type { Aim } from '../benefit/aim.js';
import type { Weighing } from '../weighing.js';
import type { DiseaseDecision } from './decision.js';
import { targetOf } from './target-of.js';

const id = 'atopic-dermatitis';

/** Skin by EASI, and itch. */
export const atopicDermatitis: DiseaseDecision = {
  id,
  get wanted() {
    return [
      { score: 'easi', targets: [targetOf(id, 'easi', 'EASI-75')] },
      { score: 'easi', targets: [targetOf(id, 'easi', 'EASI-90')] },
      {
        score: 'itch',
        targets: [
          targetOf(id, 'itch', 'itch NRS ≥ 4 points better'),
          targetOf(id, 'itch', 'itch NRS 0 or 1'),
        ],
      },
    ];
  },
  shown: 'skin and itch',
  aimName: (aim, weighing, say) => (aim.score === 'itch' ? itchName : skinName)(aim, weighing, say),
  personWords: ({ who, age, scores: { easi, itch } }, say) => {
    const common = { who, age, easi: easi! };
    return itch === undefined
      ? say(
          '{who, select, woman {A woman} girl {A girl} man {A man} other {A boy}} of about {age} with atopic dermatitis (eczema), skin (EASI) {easi, number} of 72, itch not recorded',
          common,
        )
      : say(
          '{who, select, woman {A woman} girl {A girl} man {A man} other {A boy}} of about {age} with atopic dermatitis (eczema), skin (EASI) {easi, number} of 72, itch {itch, number} of 10',
          { ...common, itch },
        );
  },
  title: (say) => say('Which treatment for atopic dermatitis?'),
  about: (say) =>
    say(
      'Atopic dermatitis, or eczema, is an inflammation of the skin that itches. The skin’s barrier is weak and the body’s own defence is too active in it. It comes and goes, with or without a medicine, and can come back.',
    ),
  matters: (say) =>
    say(
      'Itch can take sleep and strength, and eczema can be seen by others. A medicine means tablets or injections, tests and some worry about harm. Waiting means living with the itch for longer. People weigh this differently, and no answer is wrong.',
    ),
  hopeQuestion: (say) => say('How much does it matter to me to have calm skin, and how much to itch less?'),
  numbersFrom: (say) =>
    say(
      'The numbers on skin and itch come from a computer model that was fitted to published trials. "It may be" means: the model is 95 % sure that the number lies there.',
    ),
  whoStays: (say) =>
    say(
      'The numbers on skin and itch are of people who stay on the medicine. Whoever stops does as without it.',
    ),
  cannotCompute: (option, say) =>
    say('{option}: the effect on skin and itch cannot be computed.', { option }),
  lossUnknown: (say) => say('How many have their eczema back after stopping cannot be told.'),
  lossWords: (loss, say) =>
    say(
      'Of 100 people whose skin is that much better in week {weeks} and who stop, about {count} have lost it again within {after} weeks ({range}).',
      loss,
    ),
  modelSource: (source, say) =>
    say(
      'Model of atopic dermatitis, fitted to trials: {id}; {n} facts, each with its source in the workbench',
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
      return say('Skin at least {percent} % better after {weeks} weeks (EASI-{percent})', {
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

const itchName = ({ type, value }: Aim, { horizonWeeks: weeks }: Weighing, say: Say): string =>
  type === 'at-most'
    ? say('Itch of at most {points} out of 10 after {weeks} weeks', { points: value, weeks })
    : say('Itch at least {points} points of 10 better after {weeks} weeks', { points: value, weeks });
