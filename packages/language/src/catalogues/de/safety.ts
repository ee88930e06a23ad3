import type { Catalogue } from '../../catalogue.js';

/** Screening, monitoring and risks. */
export const safety: Catalogue = {
  'liver function': 'Leberfunktion',
  smoking: 'Rauchen',
  tuberculosis: 'Tuberkulose',
  malignancy: 'Krebserkrankung',
  pregnant: 'schwanger',
  breastfeeding: 'stillend',
  'effective contraception': 'wirksame Verhütung',
  'active serious infection': 'aktive schwere Infektion',
  diabetes: 'Diabetes',
  'raised lipids': 'erhöhte Blutfette',
  'serious infection': 'schwere Infektion',
  'kidney function': 'Nierenfunktion',
  pregnancy: 'Schwangerschaft',
  severe: 'schwer',
  years: 'Jahre',
  vaccinations: 'Impfungen',
  'look at the benefit': 'Nutzen prüfen',
  '{what} (overdue)': '{what} (überfällig)',
  '{words} (section {section}, {date}, unverified: check the label)':
    '{words} (Abschnitt {section}, {date}, ungeprüft: in der Fachinformation nachsehen)',
  '{words} (section {section}, {date})': '{words} (Abschnitt {section}, {date})',
  'no dose in mg: the concentration in the skin is not modelled':
    'keine Dosis in mg: Die Konzentration in der Haut wird nicht modelliert',
  'no treatment is under way on {today}: treatments without an end are':
    'am {today} läuft keine Behandlung; als laufend gilt eine Behandlung ohne Ende',
  'no label of {drug} for the {region} is in the catalogue':
    'für {drug} gibt es im Katalog keine Fachinformation für {region}',
  '"{test}" is not a value that labels ask about':
    '„{test}“ ist kein Wert, nach dem Fachinformationen fragen',
  '"{test}" is not a value that labels ask about; is it {near}?':
    '„{test}“ ist kein Wert, nach dem Fachinformationen fragen; ist {near} gemeint?',
  '{test} {printed} is {value} {unit}, which no person has ({low, number} to {high, number}): is the unit right? It is not used':
    '{test} {printed} entspricht {value} {unit}; das hat kein Mensch ({low, number} bis {high, number}): Stimmt die Einheit? Der Wert wird nicht verwendet',
  '"{name}" is not in the list of co-medications: its interactions are unknown':
    '„{name}“ steht nicht in der Liste der Begleitmedikamente: Wechselwirkungen sind unbekannt',
  '"{name}" is not in the list of co-medications: is it {near}? Until then its interactions are unknown':
    '„{name}“ steht nicht in der Liste der Begleitmedikamente: Ist {near} gemeint? Bis dahin sind Wechselwirkungen unbekannt',
  '"{name}": its code {code} says {other}; both are counted':
    '„{name}“: Der Code {code} besagt {other}; beides wird gezählt',
  '{medicine}: how many mg a day?': '{medicine}: wie viele mg am Tag?',
  '{medicine}: which one is it?': '{medicine}: welches ist es?',
  '{medicine}: by mouth or injection, or only on the skin, in the nose, the eyes or the lungs?':
    '{medicine}: zum Einnehmen oder als Spritze, oder nur auf der Haut, in der Nase, den Augen oder der Lunge?',
  '{fact}: yes': '{fact}: ja',
  '{fact}: no': '{fact}: nein',
  'age {years}': 'Alter {years}',
  'age {low} or {high}': 'Alter {low} oder {high}',
  'no hypersensitivity to it': 'keine Überempfindlichkeit dagegen',
  'hypersensitive to {medicine}': 'überempfindlich gegen {medicine}',
  '{value} on {date}': '{value} am {date}',
  male: 'männlich',
  'cannot become pregnant': 'kann nicht schwanger werden',
  'no active infection': 'keine aktive Infektion',
  'on dialysis': 'Dialyse',
  hypertension: 'Bluthochdruck',
  'an earlier clot': 'frühere Thrombose',
  'earlier skin cancer': 'früherer Hautkrebs',
  'another medicine: {drug}': 'anderes Arzneimittel: {drug}',
  'another disease: {disease}': 'andere Krankheit: {disease}',
  'this person is not like them': 'diese Person ist anders als die Beobachteten',
  'whether this person is like them is not known':
    'ob diese Person den Beobachteten gleicht, ist nicht bekannt',
  'another dose: {dose, number} mg': 'andere Dosis: {dose, number} mg',
  '{one} and {other}': '{one} und {other}',
  '{one}, or {other}': '{one}, oder {other}',
  'not ({condition})': 'nicht ({condition})',
  'takes {medicine}': 'nimmt {medicine}',
  'no {fact}': '{fact}: nein',
  '{fact} {value}': '{fact}: {value}',
  '{fact} below {value}': '{fact} unter {value}',
  '{fact} at most {value}': '{fact} höchstens {value}',
  '{fact} above {value}': '{fact} über {value}',
  '{fact} at least {value}': '{fact} mindestens {value}',
  '{fact} is {value}': '{fact}: {value}',
  '{dose, number} mg once a day': '{dose, number} mg einmal täglich',
  '{dose, number} mg twice a day': '{dose, number} mg zweimal täglich',
  '{dose, number} mg {times} times a day': '{dose, number} mg {times}-mal täglich',
  'for {disease}': 'bei {disease}',
  'for {disease}, {severity}': 'bei {disease}, {severity}',
  'not for {disease}': 'nicht bei {disease}',
  contraindicated: 'kontraindiziert',
  'not recommended': 'nicht empfohlen',
  'do not start': 'nicht beginnen',
  'only if no other treatment is suitable': 'nur, wenn keine andere Behandlung geeignet ist',
  'caution: weigh benefit and risk': 'Vorsicht: Nutzen und Risiko abwägen',
  'reduce the dose to {dose}': 'Dosis senken auf {dose}',
  'halve the dose': 'Dosis halbieren',
  'reduce the dose (the amount was not read)': 'Dosis senken (um wie viel, wurde nicht gelesen)',
  'at most {dose}': 'höchstens {dose}',
  'no change needed': 'keine Anpassung nötig',
  'test before the start: {tests}': 'vor Beginn untersuchen: {tests}',
  'treat this first': 'zuerst behandeln',
  'bring vaccinations up to date before the start': 'Impfungen vor Beginn auf den aktuellen Stand bringen',
  'bring vaccinations up to date before the start, zoster included':
    'Impfungen vor Beginn auf den aktuellen Stand bringen, auch gegen Herpes zoster',
  'no live vaccine': 'kein Lebendimpfstoff',
  'effective contraception, and for {weeks, plural, one {# week} other {# weeks}} after the last dose':
    'wirksame Verhütung, auch noch {weeks, plural, one {# Woche} other {# Wochen}} nach der letzten Dosis',
  'do not breastfeed': 'nicht stillen',
  'do not breastfeed, nor for {time} after the last dose':
    'nicht stillen, auch nicht in den ersten {time} nach der letzten Dosis',
  'look at the benefit at week {week}': 'in Woche {week} den Nutzen prüfen',
  'stop if {dose} does too little': 'absetzen, wenn {dose} zu wenig bewirkt',
  'interrupt until {condition}': 'unterbrechen, bis gilt: {condition}',
  'consider to interrupt until {condition}': 'Unterbrechung erwägen, bis gilt: {condition}',
  stop: 'absetzen',
  'have it looked at without delay': 'unverzüglich ärztlich abklären',
  'missed: as soon as possible': 'vergessene Dosis: so bald wie möglich nachholen',
  'missed: as soon as possible unless the next dose is less than {hours} h away':
    'vergessene Dosis: so bald wie möglich nachholen, außer bis zur nächsten Dosis sind es weniger als {hours} h',
  'a pause of less than {weeks} weeks costs little':
    'eine Pause von weniger als {weeks} Wochen schadet wenig',
  '{arm} {percent, number} %': '{arm} {percent, number} %',
  'it is over': 'es ist vorüber',
  'it is excluded': 'es ist ausgeschlossen',
  'the value is back to normal': 'der Wert ist wieder normal',
  '{n, plural, one {# day} other {# days}}': '{n, plural, one {# Tag} other {# Tagen}}',
  '{n, plural, one {# hour} other {# hours}}': '{n, plural, one {# Stunde} other {# Stunden}}',
  'apply once a day': 'einmal täglich auftragen',
  'apply twice a day': 'zweimal täglich auftragen',
  'apply {times} times a day': '{times}-mal täglich auftragen',
  'on at most {percent, number} % of the skin': 'auf höchstens {percent, number} % der Haut',
  'at most {grams, number} g in {weeks, plural, one {# week} other {# weeks}}':
    'höchstens {grams, number} g in {weeks, plural, one {# Woche} other {# Wochen}}',
  'before the start': 'vor Beginn',
  'in week {week}': 'in Woche {week}',
  'every {weeks} weeks': 'alle {weeks} Wochen',
  'as routine care has it': 'im Rahmen der üblichen Betreuung',
  'check {tests}': '{tests} kontrollieren',
  'check {tests} {times}': '{tests} kontrollieren: {times}',
  '{event} {percent, number} %': '{event} {percent, number} %',
  '{event} {percent, number} % against {comparator, number} %':
    '{event} {percent, number} % gegenüber {comparator, number} %',
  'the label has no dose in mg for this person':
    'die Fachinformation nennt für diese Person keine Dosis in mg',
  'not tested': 'nicht untersucht',
  'viral hepatitis': 'Virushepatitis',
  clots: 'Thrombosen',
  'infarction and stroke': 'Herzinfarkt und Schlaganfall',
  'no verified rule on {topic} was read in this label: check the label':
    'in dieser Fachinformation wurde keine geprüfte Regel zu {topic} gelesen: bitte nachsehen',
  'no indication for {disease} was read in this label: off-label as far as is known':
    'in dieser Fachinformation wurde keine Zulassung für {disease} gelesen: soweit bekannt, Off-Label-Anwendung',
  'the indication is unverified: check the label':
    'die Zulassung ist ungeprüft: in der Fachinformation nachsehen',
  'outside the indication {disease}?': 'außerhalb der Zulassung für {disease}?',
  'outside the label’s ages or groups for {disease}: off-label':
    'außerhalb der Altersgrenzen oder Gruppen der Fachinformation für {disease}: Off-Label-Anwendung',
  'the label is for {severity} disease; its trials asked for SALT {limit} or more':
    'die Zulassung gilt für den Schweregrad „{severity}“; in die Studien kam man ab SALT {limit}',
  'the dose is unverified: check the label': 'die Dosis ist ungeprüft: in der Fachinformation nachsehen',
  'the dose depends on what is missing': 'die Dosis hängt von fehlenden Angaben ab',
  'no dose for this person was read in the label':
    'in der Fachinformation wurde keine Dosis für diese Person gelesen',
  '{drug} {dose, number} mg a day is {beyond}': '{drug} {dose, number} mg am Tag: {beyond}',
  '{drug} {dose, number} mg a day is {one} and {other}: neither tells what it does':
    '{drug} {dose, number} mg am Tag: {one} und {other}; keines von beiden sagt, was diese Dosis bewirkt',
  'above the highest dose of the label ({most, number} mg)':
    'über der höchsten Dosis der Fachinformation ({most, number} mg)',
  'above the highest dose of the label for {disease} ({most, number} mg; for another disease {other, number} mg)':
    'über der höchsten Dosis der Fachinformation für {disease} ({most, number} mg; für eine andere Krankheit {other, number} mg)',
  'the model was fitted to no trial of {drug}: what it tells rests on the potency of the medicine alone':
    'Das Modell wurde an keine Studie mit {drug} angepasst: Was es sagt, beruht allein auf der Wirkstärke des Medikaments',
  'above every dose that the model was fitted to ({most, number} mg)':
    'über jeder Dosis, an die das Modell angepasst wurde ({most, number} mg)',
  'taken for longer than the model was fitted to ({weeks, plural, one {# week} other {# weeks}})':
    'länger genommen, als das Modell angepasst wurde ({weeks, plural, one {# Woche} other {# Wochen}})',
};
