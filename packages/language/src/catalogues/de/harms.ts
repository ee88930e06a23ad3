import type { Catalogue } from '../../catalogue.js';

/** What is told of harms: with and without a medicine, and what it rests on. */
export const harms: Catalogue = {
  'trials in skin disease': 'Studien zu Hautkrankheiten',
  'trials in rheumatoid arthritis': 'Studien zur rheumatoiden Arthritis',
  'rheumatoid arthritis in Korea, serious bacterial infection':
    'rheumatoide Arthritis in Korea, schwere bakterielle Infektion',
  'trials in atopic dermatitis': 'Studien zur atopischen Dermatitis',
  'atopic dermatitis in routine care': 'atopische Dermatitis in der Regelversorgung',
  'rheumatoid arthritis in Korea': 'rheumatoide Arthritis in Korea',
  'trials in skin disease of up to 5 months, deaths included':
    'Studien zu Hautkrankheiten von bis zu 5 Monaten, Todesfälle eingeschlossen',
  'rheumatoid arthritis in routine care': 'rheumatoide Arthritis in der Regelversorgung',
  'ORAL Surveillance, people without earlier infarction, stroke or vascular disease':
    'ORAL Surveillance, Personen ohne früheren Infarkt, Schlaganfall oder Gefäßkrankheit',
  'ORAL Surveillance, people with earlier infarction, stroke or vascular disease':
    'ORAL Surveillance, Personen mit früherem Infarkt, Schlaganfall oder Gefäßkrankheit',
  'rheumatoid arthritis in routine care, people as in ORAL Surveillance':
    'rheumatoide Arthritis in der Regelversorgung, Personen wie in ORAL Surveillance',
  'trials in rheumatoid arthritis, ORAL Surveillance among them':
    'Studien zur rheumatoiden Arthritis, darunter ORAL Surveillance',
  'trials in several diseases': 'Studien zu mehreren Krankheiten',
  'rheumatoid arthritis in Sweden': 'rheumatoide Arthritis in Schweden',
  'rheumatoid arthritis in Sweden, second year': 'rheumatoide Arthritis in Schweden, zweites Jahr',
  'rheumatoid arthritis in Sweden, from the third year':
    'rheumatoide Arthritis in Schweden, ab dem dritten Jahr',
  'rheumatoid arthritis in Sweden, first year': 'rheumatoide Arthritis in Schweden, erstes Jahr',
  'rheumatoid arthritis in US claims': 'rheumatoide Arthritis in US-Abrechnungsdaten',
  'trials in atopic dermatitis, adolescents': 'Studien zur atopischen Dermatitis, Jugendliche',
  'trials in psoriatic arthritis': 'Studien zur Psoriasis-Arthritis',
  'trials in alopecia areata': 'Studien zur Alopecia areata',
  'In a trial programme of abrocitinib people of 18 to 39 years had 0.14 (0.04 to 0.32) per 100 in a year, more than this background gives for their age: few events, and not explained.':
    'In einem Studienprogramm von Abrocitinib hatten Personen von 18 bis 39 Jahren 0,14 (0,04 bis 0,32) pro 100 im Jahr, mehr als dieser Ausgangswert für ihr Alter ergibt: wenige Ereignisse, und nicht erklärt.',
  'Trials in severe eczema counted about twice as many as this background gives, with and without the medicine.':
    'Studien zum schweren Ekzem zählten etwa doppelt so viele, wie dieser Ausgangswert ergibt, mit und ohne Arzneimittel.',
  'This background gives about twice what ORAL Surveillance counted: people in trials are healthier than others with their disease.':
    'Dieser Ausgangswert ergibt etwa doppelt so viel, wie ORAL Surveillance zählte: Personen in Studien sind gesünder als andere mit ihrer Krankheit.',
  'Counted are episodes that a doctor sees. Trials count every cold sore: 9 to 12 per 100 in a year.':
    'Gezählt sind Episoden, die ein Arzt sieht. Studien zählen jedes Lippenbläschen: 9 bis 12 pro 100 im Jahr.',
  sarcoidosis: 'Sarkoidose',
  'bullous pemphigoid': 'bullöses Pemphigoid',
  'people of this age and sex, {region}': 'Personen dieses Alters und Geschlechts, {region}',
  'US and EU': 'USA und EU',
  'people who had a clot': 'Personen, die ein Gerinnsel hatten',
  'the disease: {disease}': 'die Krankheit: {disease}',
  'the disease: its ratio was not read': 'die Krankheit: ihr Verhältnis wurde nicht gelesen',
  'smoking in the past': 'früheres Rauchen',
  'a combined hormonal contraceptive': 'ein kombiniertes hormonelles Verhütungsmittel',
  'JAK inhibitors by mouth': 'JAK-Hemmer zum Einnehmen',
  '{drug}, {dose, number} mg a day': '{drug}, {dose, number} mg am Tag',
  '{medicine} against {comparator}: {population}': '{medicine} gegenüber {comparator}: {population}',
  'times the odds': 'mal die Chance',
  'placebo or another medicine': 'Placebo oder ein anderes Arzneimittel',
  'TNF inhibitors': 'TNF-Hemmer',
  'the background of such people': 'der Ausgangswert solcher Personen',
  'the lower dose': 'die niedrigere Dosis',
  'How often it happens without a medicine was not read.':
    'Wie oft es ohne Arzneimittel vorkommt, wurde nicht gelesen.',
  'Without a medicine {count} of 100 in {weeks} weeks.':
    'Ohne Arzneimittel {count} von 100 in {weeks} Wochen.',
  '{with} of 100 with it, {without} without: one more in every {people} treated ({low} to {high}).':
    '{with} von 100 damit, {without} ohne: einer mehr je {people} Behandelte ({low} bis {high}).',
  'No difference shown; if there is one, not more often than 1 in {people}.':
    'Kein Unterschied gezeigt; wenn es einen gibt, nicht häufiger als bei 1 von {people}.',
  'Worst credible case, from older people with rheumatoid arthritis, against TNF inhibitors: {ratio, number} times ({low, number} to {high, number}), at most 1 in {people}.':
    'Schlimmster glaubhafter Fall, von Älteren mit rheumatoider Arthritis, gegenüber TNF-Hemmern: das {ratio, number}-Fache ({low, number} bis {high, number}), höchstens 1 von {people}.',
  'Worst credible case, from older people with rheumatoid arthritis, against TNF inhibitors: {ratio, number} times ({low, number} to {high, number}).':
    'Schlimmster glaubhafter Fall, von Älteren mit rheumatoider Arthritis, gegenüber TNF-Hemmern: das {ratio, number}-Fache ({low, number} bis {high, number}).',
  'Not known: no relative effect of a cream on it was read.':
    'Nicht bekannt: Eine relative Wirkung einer Creme darauf wurde nicht gelesen.',
  'Not known: no relative effect of a cream on it was read. Without a medicine {count} of 100.':
    'Nicht bekannt: Eine relative Wirkung einer Creme darauf wurde nicht gelesen. Ohne Arzneimittel {count} von 100.',
  'Not known: no relative effect was read that a number could rest on.':
    'Nicht bekannt: Es wurde keine relative Wirkung gelesen, auf der eine Zahl ruhen könnte.',
  'Not known: no relative effect was read that a number could rest on. Without a medicine {count} of 100.':
    'Nicht bekannt: Es wurde keine relative Wirkung gelesen, auf der eine Zahl ruhen könnte. Ohne Arzneimittel {count} von 100.',
  'Counted only in trials, beside the placebo of each medicine.':
    'Nur in Studien gezählt, neben dem Placebo jedes Arzneimittels.',
  'Trials counted no such change of medicines.':
    'Einen solchen Wechsel der Arzneimittel haben Studien nicht gezählt.',
  'This dose is above every dose that was counted: the risk may be higher.':
    'Diese Dosis liegt über jeder gezählten Dosis: Das Risiko kann höher sein.',
  '{count} of 100 in trials; on placebo it was not printed.':
    '{count} von 100 in Studien; unter Placebo nicht angegeben.',
  '{count} of 100 in trials, {placebo} on placebo.': '{count} von 100 in Studien, {placebo} unter Placebo.',
  '{count} of 100 in a trial of {weeks} weeks, {placebo} on placebo.':
    '{count} von 100 in einer Studie von {weeks} Wochen, {placebo} unter Placebo.',
  'No trial was read that counted it.': 'Es wurde keine Studie gelesen, die es gezählt hat.',
  'In trials {ratio, number} times the odds of placebo ({low, number} to {high, number}); how many of 100 was not read.':
    'In Studien das {ratio, number}-Fache der Chance unter Placebo ({low, number} bis {high, number}); wie viele von 100, wurde nicht gelesen.',
  'The ratio is against TNF inhibitors, in rheumatoid arthritis, in people of 65 and over, or of 50 and over with a risk of heart and vessels.':
    'Das Verhältnis gilt gegenüber TNF-Hemmern, bei rheumatoider Arthritis, bei Personen ab 65, oder ab 50 mit einem Risiko für Herz und Gefäße.',
  'Counted for JAK inhibitors by mouth together, not for this medicine alone.':
    'Gezählt für JAK-Hemmer zum Einnehmen zusammen, nicht für dieses Arzneimittel allein.',
  'More often at this dose than at the lower one.': 'Bei dieser Dosis häufiger als bei der niedrigeren.',
  'the ratio of the disease': 'das Verhältnis der Krankheit',
  'the background': 'der Ausgangswert',
  'Remembered, unverified: {what}.': 'Erinnert, nicht nachgeprüft: {what}.',
  'How the disease changes it was not read: no change is assumed, within a factor of two.':
    'Wie die Krankheit es ändert, wurde nicht gelesen: Angenommen ist keine Änderung, bis auf einen Faktor zwei.',
  'Rates below 18 years were not read: those of the youngest adults are used.':
    'Raten unter 18 Jahren wurden nicht gelesen: Verwendet sind die der jüngsten Erwachsenen.',
  'The record does not say when the clot was: the first to the tenth year after it are possible.':
    'Die Akte sagt nicht, wann das Gerinnsel war: Möglich ist das erste bis zehnte Jahr danach.',
  'How hormone replacement changes it was not read.':
    'Wie eine Hormonersatztherapie es ändert, wurde nicht gelesen.',
  'The numbers on harm start, with and without a medicine, from how often it happens to people of your age, sex and health; studies say how much more often it happened on such medicines.':
    'Die Zahlen zu Schäden gehen, mit und ohne Arzneimittel, davon aus, wie oft es Menschen Ihres Alters, Geschlechts und Ihrer Gesundheit trifft; Studien sagen, wie viel häufiger es unter solchen Arzneimitteln war.',
  '“No difference shown” does not mean that there is none: the page says how large it may be at most.':
    '„Kein Unterschied gezeigt“ heißt nicht, dass es keinen gibt: Die Seite sagt, wie groß er höchstens sein kann.',
  death: 'Tod',
  'a lymphoma': 'ein Lymphom',
  'a lung cancer': 'Lungenkrebs',
  'a hole in stomach or gut': 'ein Loch in Magen oder Darm',
  'too few lymphocytes, another kind of white blood cells':
    'zu wenige Lymphozyten, eine andere Art weißer Blutkörperchen',
  nausea: 'Übelkeit',
  'a cold': 'eine Erkältung',
  'no number could be computed': 'eine Zahl ließ sich nicht berechnen',
  'no difference shown; if there is one, at most 1 in {people}':
    'kein Unterschied gezeigt; wenn es einen gibt, höchstens 1 von {people}',
  'no difference shown': 'kein Unterschied gezeigt',
  'if there is one, at most 1 in {people}': 'wenn es einen gibt, höchstens 1 von {people}',
  'Harms: {n} studies and registers, each with its figure in the workbench':
    'Schäden: {n} Studien und Register, jede mit ihrer Zahl in der Werkbank',
  'With and without a medicine start from one background for this person. “No difference shown” does not mean that there is none.':
    'Mit und ohne Arzneimittel gehen von einem Ausgangswert für diese Person aus. „Kein Unterschied gezeigt“ heißt nicht, dass es keinen gibt.',
  '{options} {words}': '{options} {words}',
  '{words}, {range}': '{words}, {range}',
  '{outcome}, {option}: {told}': '{outcome}, {option}: {told}',
  'Why: {told}? {outcome}, {option}': 'Warum: {told}? {outcome}, {option}',
  'Also: {sources}': 'Außerdem: {sources}',
  'a choice of ours': 'eine Wahl von uns',
  'In other people: {drug} in {population}': 'Bei anderen Personen: {drug} bei {population}',
  'Harm of 100 people like this one in {weeks} weeks':
    'Schaden bei 100 Personen wie dieser in {weeks} Wochen',
  'With and without start from one background for this person. Open a row to see what it rests on.':
    'Mit und ohne gehen von einem Ausgangswert für diese Person aus. Öffnen Sie eine Zeile, um zu sehen, worauf sie ruht.',
  'No number was read of {harms}.': 'Keine Zahl wurde gelesen zu: {harms}.',
  'Without: {number}': 'Ohne: {number}',
  'With: {number}': 'Mit: {number}',
  'Counted in other people: not this person’s rates':
    'Bei anderen Personen gezählt: nicht die Raten dieser Person',
  '{number} of 100': '{number} von 100',
  '{number} of 100 ({low} to {high})': '{number} von 100 ({low} bis {high})',
  '({low} to {high})': '({low} bis {high})',
};
