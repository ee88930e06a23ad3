import type { Catalogue } from '../../catalogue.js';

/** Studies of the reader's own, what leaving out changes, the Bayesian network. */
export const ownStudies: Catalogue = {
  any: 'beliebig',
  'half an event was added to the cells of studies with an empty one, for the variance alone: the difference itself needs none':
    'in Studien mit leerer Zelle wurde ein halbes Ereignis hinzugezählt, nur für die Varianz: Die Differenz selbst braucht keines',
  '“{moderator}” is the same in all studies: it can explain nothing':
    '„{moderator}“ ist in allen Studien gleich und kann nichts erklären',
  'nothing is said of the studies as “{moderator}”; there is {known}':
    '„{moderator}“ ist von den Studien nicht bekannt; es gibt {known}',
  'a network compares differences of means (MD): bring the means to one scale first':
    'ein Netzwerk vergleicht Differenzen von Mittelwerten (MD): die Mittelwerte zuerst auf eine Skala bringen',
  'not all studies say at which week they were read': 'nicht von allen Studien ist die Woche bekannt',
  'a Bayesian network has odds ratios (OR) for counts and differences (MD) for means':
    'ein bayessches Netzwerk gibt Odds Ratios (OR) für Anzahlen und Differenzen (MD) für Mittelwerte',
  'the chains do not agree yet (R̂ {worst}): ask for more draws':
    'die Ketten stimmen noch nicht überein (R̂ {worst}): mehr Ziehungen verlangen',
  'the prior of τ is in standard deviations of the people, {sd, number} here':
    'die Vorannahme über τ gilt in Standardabweichungen der Personen, hier {sd, number}',
  '“{text}” is no prior: {forms}': '„{text}“ ist keine Vorannahme: {forms}',
  'τ uniform from 0 to {upper, number}': 'τ gleichverteilt von 0 bis {upper, number}',
  'τ half-normal with scale {sd, number}': 'τ halbnormal mit Skala {sd, number}',
  'τ² log-normal with {mean, number} and {sd, number}': 'τ² lognormal mit {mean, number} und {sd, number}',
  '{study}, yours': '{study}, Ihre',
  'difference of means': 'Differenz der Mittelwerte',
  'standardised difference of means': 'standardisierte Differenz der Mittelwerte',
  '{mean} (SD {sd}), n {n}': '{mean} (SD {sd}), n {n}',
  'these studies report means: ask for a difference of means (MD or SMD)':
    'diese Studien berichten Mittelwerte: nach einer Differenz der Mittelwerte fragen (MD oder SMD)',
  'these studies report counts of people: ask for RD, RR or OR':
    'diese Studien berichten Anzahlen von Personen: nach RD, RR oder OR fragen',
  'the network does not hang together': 'das Netzwerk hängt nicht zusammen',
  'there are two columns with “{column}”': 'es gibt zwei Spalten mit „{column}“',
  'no column “{column}” (bifrons new studies prints all of them)':
    'keine Spalte „{column}“ (bifrons new studies druckt alle)',
  'no column “{column}”: is “{near}” it?': 'keine Spalte „{column}“: Ist es „{near}“?',
  '“{text}” is a date: a spreadsheet makes one of 3-5 or 1/2; format the column as text and type it again':
    '„{text}“ ist ein Datum: Eine Tabellenkalkulation macht es aus 3-5 oder 1/2; die Spalte als Text formatieren und neu eingeben',
  '“{text}” is a percentage: give the number of people':
    '„{text}“ ist ein Prozentwert: die Anzahl der Personen angeben',
  '“{text}” may be {thousand} or {decimal}: write it without a comma':
    '„{text}“ kann {thousand} oder {decimal} sein: ohne Komma schreiben',
  '“{text}” is not a number': '„{text}“ ist keine Zahl',
  'no row has a result: events, or a mean': 'keine Zeile hat ein Ergebnis: Ereignisse oder einen Mittelwert',
  'numbers are read with a decimal comma': 'Zahlen werden mit Dezimalkomma gelesen',
  'the name of the study is missing': 'der Name der Studie fehlt',
  'the treatment is missing': 'die Behandlung fehlt',
  '{value} is not a number of people: a whole number from 1 on':
    '{value} ist keine Anzahl von Personen: eine ganze Zahl ab 1',
  '{value} is not a number of people: a whole number from 0 on':
    '{value} ist keine Anzahl von Personen: eine ganze Zahl ab 0',
  '{events} events among {n} people: more events than people':
    '{events} Ereignisse bei {n} Personen: mehr Ereignisse als Personen',
  'must be above 0, is {value}': 'muss über 0 liegen, ist {value}',
  'the number of people is missing': 'die Anzahl der Personen fehlt',
  'events and a mean in one row: give each its own row and endpoint':
    'Ereignisse und ein Mittelwert in einer Zeile: jedem eine eigene Zeile und einen eigenen Endpunkt geben',
  '{value} is no week from 0 to 2000 (a day, as a spreadsheet counts them?)':
    '{value} ist keine Woche von 0 bis 2000 (ein Tag, wie eine Tabellenkalkulation ihn zählt?)',
  'a mean needs at least two people': 'ein Mittelwert braucht mindestens zwei Personen',
  'SD {sd} and SE {se} do not fit {n} people: the SE would be {expected}':
    'SD {sd} und SE {se} passen nicht zu {n} Personen: Der SE wäre {expected}',
  'a mean needs its SD or SE': 'ein Mittelwert braucht SD oder SE',
  'the same study, arm, endpoint and week as row {first}: name the arms in a column “arm”':
    'gleiche Studie, gleicher Arm, Endpunkt und gleiche Woche wie Zeile {first}: die Arme in einer Spalte „arm“ benennen',
  'a mean of “{endpoint}”, which is counted in row {row}':
    'ein Mittelwert von „{endpoint}“, das in Zeile {row} gezählt wird',
  'a count of “{endpoint}”, which is a mean in row {row}':
    'eine Anzahl von „{endpoint}“, das in Zeile {row} ein Mittelwert ist',
  'read as one {column}: {names}': 'als eines gelesen ({column}): {names}',
  'column “{name}” differs between the rows of a study and is not used':
    'Spalte „{name}“ ist in den Zeilen einer Studie verschieden und wird nicht verwendet',
  '{rows, plural, one {# row} other {# rows}}: {studies, plural, one {# study} other {# studies}}, {treatments, plural, one {# treatment} other {# treatments}} ({names})':
    '{rows, plural, one {# Zeile} other {# Zeilen}}: {studies, plural, one {# Studie} other {# Studien}}, {treatments, plural, one {# Behandlung} other {# Behandlungen}} ({names})',
  'columns: {columns}': 'Spalten: {columns}',
  'the endpoint': 'der Endpunkt',
  '{endpoint}: people with an event in {n, plural, one {# study} other {# studies}}; weeks: {weeks}':
    '{endpoint}: Personen mit Ereignis in {n, plural, one {# Studie} other {# Studien}}; Wochen: {weeks}',
  '{endpoint}: means in {n, plural, one {# study} other {# studies}}; weeks: {weeks}':
    '{endpoint}: Mittelwerte in {n, plural, one {# Studie} other {# Studien}}; Wochen: {weeks}',
  'said of the studies, for subgroups and regression: {names}':
    'von den Studien bekannt, für Untergruppen und Regression: {names}',
  '{n, plural, one {row} other {rows}} without a result: {rows}':
    '{n, plural, one {Zeile} other {Zeilen}} ohne Ergebnis: {rows}',
  'one arm only: there is nothing to compare it with': 'nur ein Arm: nichts, womit er verglichen werden kann',
  'row {row}': 'Zeile {row}',
  'the row has no result': 'die Zeile hat kein Ergebnis',
  'these studies are the reader’s own: nothing of them was checked here':
    'diese Studien sind die eigenen: Nichts davon wurde hier geprüft',
  'the file has several endpoints, name one of them: {names}':
    'die Datei hat mehrere Endpunkte, einen davon nennen: {names}',
  'no study of the file reports “{endpoint}”; it has {names}':
    'keine Studie der Datei berichtet „{endpoint}“; sie hat {names}',
  'no treatment is named as a control: the others are compared with {control}':
    'keine Behandlung heißt wie eine Kontrolle: Die anderen werden mit {control} verglichen',
  'the catalogue has counts of people and the file has means: they cannot be put together':
    'der Katalog hat Anzahlen von Personen und die Datei Mittelwerte: beides lässt sich nicht zusammenfassen',
  'no study of the catalogue has {treatments}': 'keine Studie des Katalogs hat {treatments}',
  'the file is empty': 'die Datei ist leer',
  'this is a workbook of a spreadsheet: save it as “CSV UTF-8” and take that file':
    'dies ist eine Arbeitsmappe: als „CSV UTF-8“ speichern und diese Datei nehmen',
  'this is not text as UTF-8: save it as “CSV UTF-8” and take that file':
    'dies ist kein Text in UTF-8: als „CSV UTF-8“ speichern und diese Datei nehmen',
  'a quotation mark is not closed, or stands inside a cell without being doubled':
    'ein Anführungszeichen ist nicht geschlossen oder steht einfach in einer Zelle',
  'the file has a row of column names and no study':
    'die Datei hat eine Zeile mit Spaltennamen und keine Studie',
  'has {cells} cells where the header has {columns}: put text that holds a comma into quotation marks, or use semicolons':
    'hat {cells} Zellen, die Kopfzeile {columns}: Text mit Komma in Anführungszeichen setzen oder Semikolons verwenden',
  'this is not JSON: {reason}': 'dies ist kein JSON: {reason}',
  'must be a list of rows, or have one under "studies": one row for each arm':
    'muss eine Liste von Zeilen sein oder eine unter "studies" haben: eine Zeile für jeden Arm',
  'must be text or a number: one row for each arm': 'muss Text oder Zahl sein: eine Zeile für jeden Arm',
  'must be an object with study, treatment, n and events':
    'muss ein Objekt mit study, treatment, n und events sein',
  'left out by the reader': 'selbst weggelassen',
  '“{study}” is not among the studies that were taken: {studies}':
    '„{study}“ ist nicht unter den verwendeten Studien: {studies}',
  '“{study}” has no arm “{treatment}”; it has {treatments}':
    '„{study}“ hat keinen Arm „{treatment}“; es gibt {treatments}',
  'a percentage of more people than the arm had': 'ein Prozentwert von mehr Personen, als der Arm hatte',
  '{treatment} ({doses})': '{treatment} ({doses})',
  'no study is left': 'keine Studie bleibt',
  'What leaving out changes': 'Was das Weglassen ändert',
  'No pooled estimate changes.': 'Keine Schätzung ändert sich.',
  'Pooled estimates with all studies, and without those you left out':
    'Schätzungen mit allen Studien und ohne die weggelassenen',
  'with all': 'mit allen',
  'Whose studies': 'Wessen Studien',
  'Published studies': 'Veröffentlichte Studien',
  'My own studies': 'Meine Studien',
  'risk of bias': 'Verzerrungsrisiko',
  'Regression on {name}: per unit the ratio is multiplied by {slope} ({lower} to {upper}), p {p}':
    'Regression auf {name}: je Einheit wird das Verhältnis mit {slope} multipliziert ({lower} bis {upper}), p {p}',
  'Regression on {name}: {slope} per unit ({lower} to {upper}), p {p}':
    'Regression auf {name}: {slope} je Einheit ({lower} bis {upper}), p {p}',
  'Subgroups by {name}: {groups}': 'Untergruppen nach {name}: {groups}',
  'difference between them: p {p}': 'Unterschied zwischen ihnen: p {p}',
  'Pair by pair: direct and indirect evidence, and what each estimate rests on':
    'Paar für Paar: direkte und indirekte Evidenz und worauf jede Schätzung beruht',
  'Direct against indirect evidence (node-splitting)': 'Direkte gegen indirekte Evidenz (Node-Splitting)',
  direct: 'direkt',
  indirect: 'indirekt',
  'p of the difference': 'p des Unterschieds',
  'How much each direct comparison contributes to an estimate, in percent':
    'Wie viel jeder direkte Vergleich zu einer Schätzung beiträgt, in Prozent',
  'Left out by you: {what}': 'Von Ihnen weggelassen: {what}',
  'Take them back': 'Wieder aufnehmen',
  'Leave the study out': 'Die Studie weglassen',
  'Leave {treatment} out': '{treatment} weglassen',
  'From all studies to those that are pooled': 'Von allen Studien zu den zusammengefassten',
  '{n, plural, one {# study} other {# studies}}': '{n, plural, one {# Studie} other {# Studien}}',
  'of the disease in the catalogue': 'der Krankheit im Katalog',
  'in your file': 'in Ihrer Datei',
  '{own} in your file, {catalogue} in the catalogue': '{own} in Ihrer Datei, {catalogue} im Katalog',
  '{n, plural, one {# left out} other {# left out}}':
    '{n, plural, one {# weggelassen} other {# weggelassen}}',
  '{n} of them with two treatments to compare': '{n} davon mit zwei Behandlungen zum Vergleichen',
  'The same network, Bayesian': 'Dasselbe Netzwerk, bayessch',
  'Random effects, drawn by four chains. A prior says beforehand how much studies may differ: the vague one says little, the informative one what reviews of medicines against placebo found.':
    'Zufällige Effekte, mit vier Ketten gezogen. Eine Vorannahme sagt vorab, wie sehr Studien sich unterscheiden können: die vage wenig, die informative, was Übersichten zu Arzneimitteln gegen Placebo fanden.',
  'Prior of the variance between studies': 'Vorannahme über die Varianz zwischen Studien',
  'do not compute': 'nicht berechnen',
  vague: 'vage',
  weak: 'schwach',
  informative: 'informativ',
  'Drawing from the posterior …': 'Zieht aus der Posterior-Verteilung …',
  'Against {reference}: median and 95 % interval of the posterior':
    'Gegen {reference}: Median und 95-%-Intervall der Posterior-Verteilung',
  posterior: 'Posterior',
  SUCRA: 'SUCRA',
  'P-score': 'P-Score',
  R̂: 'R̂',
  'τ {tau} ({lower} to {upper}), prior: {prior}. Residual deviance {residual} for {points} points, {parameters} parameters in effect, DIC {dic}.':
    'τ {tau} ({lower} bis {upper}), Vorannahme: {prior}. Residualdevianz {residual} bei {points} Punkten, {parameters} wirksame Parameter, DIC {dic}.',
  'Compared with': 'Verglichen mit',
  'Better is': 'Besser ist',
  more: 'mehr',
  less: 'weniger',
  'Beside the published studies of the question on the other page':
    'Neben den veröffentlichten Studien zur Frage auf der anderen Seite',
  'Your own studies': 'Ihre eigenen Studien',
  'Drop a file here: CSV or JSON with a row for each arm (study, treatment, dose, n, events or mean with SD or SE, week, endpoint). Any question. It stays on this machine.':
    'Eine Datei hierher ziehen: CSV oder JSON mit einer Zeile für jeden Arm (study, treatment, dose, n, events oder mean mit SD oder SE, week, endpoint). Jede Frage. Sie bleibt auf diesem Gerät.',
  'Choose a file': 'Datei wählen',
  'Template to fill in': 'Vorlage zum Ausfüllen',
  'Forget {name}': '{name} vergessen',
  '{name}, as it was understood': '{name}, wie es verstanden wurde',
  '{name} cannot be read: {n, plural, one {# problem} other {# problems}}':
    '{name} kann nicht gelesen werden: {n, plural, one {# Problem} other {# Probleme}}',
  'Row {row}': 'Zeile {row}',
  'column {column}': 'Spalte {column}',
  'the studies of the catalogue are being loaded': 'die Studien des Katalogs werden geladen',
  'One file with data, choices, results and pictures':
    'Eine Datei mit Daten, Auswahl, Ergebnissen und Bildern',
};
