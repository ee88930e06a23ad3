import type { Catalogue } from '../../catalogue.js';

/** What matters to a person, in their own words and as a total. */
export const matters: Catalogue = {
  'Another questionnaire': 'Ein anderer Fragebogen',
  'Day of the answers': 'Tag der Antworten',
  'How heavy it is for you: {total, number} of {of, number} points ({scale}{date, select, none {} other {, {date}}}).':
    'Wie sehr es Sie belastet: {total, number} von {of, number} Punkten ({scale}{date, select, none {} other {, {date}}}).',
  'How heavy it is for you: {total, number} points ({scale}{date, select, none {} other {, {date}}}).':
    'Wie sehr es Sie belastet: {total, number} Punkte ({scale}{date, select, none {} other {, {date}}}).',
  'In your own words: “{words}”': 'In Ihren eigenen Worten: „{words}“',
  'It changes no number, and is printed in the report.': 'Es ändert keine Zahl und steht im Bericht.',
  'Please give the most points that {scale} can have.':
    'Bitte die höchste Punktzahl angeben, die {scale} haben kann.',
  'The most points it can have': 'Seine höchste Punktzahl',
  'The total alone: the questions are licensed, and are asked on their own sheet.':
    'Nur die Summe: Die Fragen sind lizenziert und stehen auf ihrem eigenen Bogen.',
  'What matters': 'Was wichtig ist',
  'What matters most to this person, in their own words':
    'Was dieser Person am wichtigsten ist, in eigenen Worten',
  'give the greatest total that the questionnaire can have':
    'die größte Summe angeben, die der Fragebogen haben kann',
  'is missing: the total of {scale} says nothing without it':
    'fehlt: Ohne diese Zahl sagt die Summe von {scale} nichts',
  'is {value}, more than the greatest total {of}': 'ist {value}, mehr als die größte Summe {of}',
  'of {max, number}': 'von {max, number}',
  'such as: to sleep through, to go swimming, to be asked about something else':
    'etwa: durchschlafen, schwimmen gehen, nach etwas anderem gefragt werden',
  'the total of {scale}: a whole number from {min} to {max}':
    'die Summe des {scale}: eine ganze Zahl von {min} bis {max}',
  'what matters': 'was wichtig ist',
  'what matters to the person': 'was der Person wichtig ist',
  'what matters to the person: {words}': 'was der Person wichtig ist: {words}',
  '{scale} is asked with the disease.': '{scale} wird bei der Krankheit erfragt.',
  '{scale}, total': '{scale}, Summe',
  '“{text}” is not a day that has been. Please give the day of the answers as YYYY-MM-DD.':
    '„{text}“ ist kein vergangener Tag. Bitte den Tag der Antworten als JJJJ-MM-TT angeben.',
  'what matters most to the person, in their own words, up to 2000 letters':
    'was der Person am wichtigsten ist, in eigenen Worten, bis zu 2000 Zeichen',
  'the name of the questionnaire, such as DLQI': 'der Name des Fragebogens, etwa DLQI',
  'its total, from 0 on': 'seine Summe, ab 0',
  'the greatest total that it can have; known of the DLQI':
    'die größte Summe, die er haben kann; beim DLQI bekannt',
  'the day of the answers as YYYY-MM-DD': 'der Tag der Antworten als JJJJ-MM-TT',
};
