import type { Say } from '@bifrons/language';
import type { DiseaseDecision } from './decision.js';
import { targetOf } from './target-of.js';

/** Granulomatous skin disease: clear, or better by three fifths. What follows a stop is not told. */
const granulomatous = (id: string, name: (say: Say) => string): DiseaseDecision => ({
  id,
  get wanted() {
    return ['clear', 'CSAMI-60'].map((target) => ({
      score: 'csami',
      targets: [targetOf(id, 'csami', target)],
    }));
  },
  shown: 'skin',
  aimName: ({ type, value: percent }, { horizonWeeks: weeks }, say) =>
    type === 'at-most'
      ? say('Granulomas gone after {weeks} weeks', { weeks })
      : say('Granulomas at least {percent} % better after {weeks} weeks', { percent, weeks }),
  personWords: ({ who, age }, say) =>
    say(
      '{who, select, woman {A woman} girl {A girl} man {A man} other {A boy}} of about {age} with {disease}',
      { who, age, disease: name(say) },
    ),
  title: (say) => say('Which treatment for {disease}?', { disease: name(say) }),
  about: (say) =>
    say(
      'In this disease cells of the body’s own defence gather in the skin and form knots and plaques, called granulomas. It is not catching. It can go by itself, often after years, and can come back.',
    ),
  matters: (say) =>
    say(
      'Plaques can be seen by others and can leave scars. Very few people were given these tablets for it, so that nobody can say well how much they help. A medicine means tests and some worry about harm. People weigh this differently, and no answer is wrong.',
    ),
  hopeQuestion: (say) => say('How much does it matter to me that the plaques go?'),
  numbersFrom: (say) =>
    say(
      'The numbers on skin come from a computer model that was fitted to 15 people in two open series and a few trials of other medicines. "It may be" means: the model is 95 % sure that the number lies there. It may be wrong in ways that nobody has seen yet.',
    ),
  whoStays: (say) =>
    say('The numbers on skin are of people who stay on the medicine. Whoever stops does as without it.'),
  cannotCompute: (option, say) => say('{option}: the effect on the skin cannot be computed.', { option }),
  lossUnknown: (say) => say('How many have their plaques back after stopping is not known.'),
  lossWords: (loss, say) =>
    say(
      'Of 100 people whose skin is that much better in week {weeks} and who stop, about {count} have lost it again within {after} weeks ({range}).',
      loss,
    ),
  modelSource: (source, say) =>
    say(
      'Model of granulomatous skin disease, fitted to trials: {id}; {n} facts, each with its source in the workbench',
      source,
    ),
});

export const sarcoidosis = granulomatous('sarcoidosis', (say) => say('sarcoidosis of the skin'));
export const granulomaAnnulare = granulomatous('granuloma-annulare', (say) => say('granuloma annulare'));
