import { errorWords, loadSay, phrase, PhrasedError } from '@bifrons/language';

const german = await loadSay('de');
const korean = await loadSay('ko');
const pause = 'a pause of less than {weeks} weeks costs little';
console.log(german(pause, { weeks: 6 }), '|', korean(pause, { weeks: 6 }), '|', german.number(2.5, 1));

const missing = phrase('{drug} cannot be simulated: {fact} is unknown', {
  drug: 'abrocitinib',
  fact: phrase('molecular weight'),
});
const error = new PhrasedError(missing);
console.log(error.message, '|', errorWords(error, german));
