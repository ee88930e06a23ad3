import type { DiseaseDecision } from './decision.js';

/** Hair that is back: on 80 or 90 % of the scalp. */
export const alopeciaAreata: DiseaseDecision = {
  id: 'alopecia-areata',
  wanted: [
    { score: 'salt', targets: [{ type: 'at-most', value: 20 }] },
    { score: 'salt', targets: [{ type: 'at-most', value: 10 }] },
  ],
  shown: 'hair',
  aimName: ({ kind, value }, { horizonWeeks, middleWeek, weeksAfterStop }, say) => {
    if (kind === 'keep')
      return say('Hair on at least 80 % of the scalp by week {middle}, and still in week {weeks}', {
        middle: middleWeek,
        weeks: horizonWeeks,
      });
    if (kind === 'lose')
      return say('Losing it again within {after} weeks of stopping in week {weeks}', {
        after: weeksAfterStop,
        weeks: horizonWeeks,
      });
    return value === 20
      ? say('Hair on at least 80 % of the scalp after {weeks} weeks', { weeks: horizonWeeks })
      : say('Hair on at least 90 % of the scalp after {weeks} weeks', { weeks: horizonWeeks });
  },
  personWords: ({ who, age, scores }, say) =>
    say(
      '{who, select, woman {A woman} girl {A girl} man {A man} other {A boy}} of about {age} with alopecia areata, {salt, number} % of the scalp without hair',
      { who, age, salt: scores['salt']! },
    ),
  title: (say) => say('Which treatment for alopecia areata?'),
  about: (say) =>
    say(
      'Alopecia areata is hair loss. The body’s own defence attacks the roots of the hair. Hair can grow back, with or without a medicine, and can fall out again.',
    ),
  matters: (say) =>
    say(
      'Hair loss can change how people feel and how others look at them. A medicine means taking it every day, tests and some worry about harm. Waiting means living with hair loss for longer. People weigh this differently, and no answer is wrong.',
    ),
  hopeQuestion: (say) => say('How much does it matter to me to have my hair back?'),
  numbersFrom: (say) =>
    say(
      'The numbers on hair come from a computer model that was fitted to published trials. "It may be" means: the model is 95 % sure that the number lies there.',
    ),
  whoStays: (say) =>
    say('The numbers on hair are of people who stay on the medicine. Whoever stops does as without it.'),
  cannotCompute: (option, say) => say('{option}: the effect on hair cannot be computed.', { option }),
  lossUnknown: (say) => say('How many lose their hair again after stopping cannot be told.'),
  lossWords: (loss, say) =>
    say(
      'Of 100 people who have their hair back in week {weeks} and stop, about {count} lose it again within {after} weeks ({range}).',
      loss,
    ),
  modelSource: (source, say) =>
    say(
      'Model of alopecia areata, fitted to trials: {id}; {n} facts, each with its source in the workbench',
      source,
    ),
};
