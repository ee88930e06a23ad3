import type { Catalogue } from '../../catalogue.js';

/** What fields of a file mean, and what can be wrong with one. */
export const input: Catalogue = {
  'a name for the patient within your files': 'ein Name für die Person innerhalb Ihrer Dateien',
  'year of birth, four digits': 'Geburtsjahr, vierstellig',
  'date of birth as YYYY-MM-DD, where the year alone leaves the age open':
    'Geburtsdatum als JJJJ-MM-TT, wo das Jahr allein das Alter offenlässt',
  'body weight in kg, 2 to 400': 'Körpergewicht in kg, 2 bis 400',
  'the id of a disease, such as alopecia-areata': 'die Kennung einer Krankheit, etwa alopecia-areata',
  'duration of the current episode in years': 'Dauer der jetzigen Episode in Jahren',
  'hair loss of the top of the scalp in percent, 0 to 100':
    'Haarverlust oben auf dem Kopf in Prozent, 0 bis 100',
  'hair loss of the left side in percent, 0 to 100': 'Haarverlust der linken Seite in Prozent, 0 bis 100',
  'hair loss of the right side in percent, 0 to 100': 'Haarverlust der rechten Seite in Prozent, 0 bis 100',
  'hair loss of the back in percent, 0 to 100': 'Haarverlust hinten in Prozent, 0 bis 100',
  'estimated glomerular filtration rate in mL/min per 1.73 m²':
    'geschätzte glomeruläre Filtrationsrate in ml/min pro 1,73 m²',
  'on dialysis: true or false; leave out when unknown': 'Dialyse: true oder false; weglassen, wenn unbekannt',
  'hepatic impairment': 'Leberfunktionsstörung',
  'has known or suspected liver disease: true or false; leave out when unknown':
    'bekannte oder vermutete Lebererkrankung: true oder false; weglassen, wenn unbekannt',
  'pregnant: true or false; leave out when unknown': 'schwanger: true oder false; weglassen, wenn unbekannt',
  'breastfeeding: true or false; leave out when unknown':
    'stillend: true oder false; weglassen, wenn unbekannt',
  'can become pregnant: true or false; leave out when unknown':
    'kann schwanger werden: true oder false; weglassen, wenn unbekannt',
  'uses effective contraception: true or false; leave out when unknown':
    'verhütet wirksam: true oder false; weglassen, wenn unbekannt',
  'plans a pregnancy: true or false; leave out when unknown':
    'plant eine Schwangerschaft: true oder false; weglassen, wenn unbekannt',
  'has an active infection: true or false; leave out when unknown':
    'hat eine aktive Infektion: true oder false; weglassen, wenn unbekannt',
  'has an active serious infection: true or false; leave out when unknown':
    'hat eine aktive schwere Infektion: true oder false; weglassen, wenn unbekannt',
  'has chronic or recurrent infections: true or false; leave out when unknown':
    'hat chronische oder wiederkehrende Infektionen: true oder false; weglassen, wenn unbekannt',
  'had an opportunistic infection: true or false; leave out when unknown':
    'hatte eine opportunistische Infektion: true oder false; weglassen, wenn unbekannt',
  'had a serious infection: true or false; leave out when unknown':
    'hatte eine schwere Infektion: true oder false; weglassen, wenn unbekannt',
  'was exposed to tuberculosis or lived where it is common: true or false; leave out when unknown':
    'hatte Kontakt mit Tuberkulose oder lebte, wo sie häufig ist: true oder false; weglassen, wenn unbekannt',
  'has HIV: true or false; leave out when unknown': 'hat HIV: true oder false; weglassen, wenn unbekannt',
  'had herpes zoster: true or false; leave out when unknown':
    'hatte Herpes zoster: true oder false; weglassen, wenn unbekannt',
  'has recurrent herpes simplex: true or false; leave out when unknown':
    'hat wiederkehrenden Herpes simplex: true oder false; weglassen, wenn unbekannt',
  'vaccinations are up to date: true or false; leave out when unknown':
    'Impfungen sind auf dem aktuellen Stand: true oder false; weglassen, wenn unbekannt',
  'is vaccinated against herpes zoster: true or false; leave out when unknown':
    'ist gegen Herpes zoster geimpft: true oder false; weglassen, wenn unbekannt',
  'date of the last live vaccine as YYYY-MM-DD': 'Datum der letzten Lebendimpfung als JJJJ-MM-TT',
  'a live vaccine is planned, or was given in the last weeks: true or false; leave out when unknown':
    'eine Lebendimpfung ist geplant oder erfolgte in den letzten Wochen: true oder false; weglassen, wenn unbekannt',
  'malignancy other than treated non-melanoma skin cancer':
    'Krebs außer behandeltem nicht-melanozytärem Hautkrebs',
  'has risk factors for malignancy: true or false; leave out when unknown':
    'hat Risikofaktoren für Krebs: true oder false; weglassen, wenn unbekannt',
  'had non-melanoma skin cancer: true or false; leave out when unknown':
    'hatte nicht-melanozytären Hautkrebs: true oder false; weglassen, wenn unbekannt',
  'is at raised risk of skin cancer: true or false; leave out when unknown':
    'hat ein erhöhtes Hautkrebsrisiko: true oder false; weglassen, wenn unbekannt',
  'had a myocardial infarction or a stroke: true or false; leave out when unknown':
    'hatte einen Herzinfarkt oder Schlaganfall: true oder false; weglassen, wenn unbekannt',
  'has cardiovascular risk factors: true or false; leave out when unknown':
    'hat kardiovaskuläre Risikofaktoren: true oder false; weglassen, wenn unbekannt',
  'had deep vein thrombosis or pulmonary embolism: true or false; leave out when unknown':
    'hatte eine tiefe Venenthrombose oder Lungenembolie: true oder false; weglassen, wenn unbekannt',
  'has risk factors of thrombosis: true or false; leave out when unknown':
    'hat Risikofaktoren für Thrombosen: true oder false; weglassen, wenn unbekannt',
  'has hypertension: true or false; leave out when unknown':
    'hat Bluthochdruck: true oder false; weglassen, wenn unbekannt',
  'has diabetes: true or false; leave out when unknown':
    'hat Diabetes: true oder false; weglassen, wenn unbekannt',
  'has hyperlipidaemia: true or false; leave out when unknown':
    'hat erhöhte Blutfette: true oder false; weglassen, wenn unbekannt',
  'had diverticulitis or a gastrointestinal perforation: true or false; leave out when unknown':
    'hatte eine Divertikulitis oder Darmperforation: true oder false; weglassen, wenn unbekannt',
  'has interstitial lung disease: true or false; leave out when unknown':
    'hat eine interstitielle Lungenerkrankung: true oder false; weglassen, wenn unbekannt',
  'has unexplained neurological symptoms: true or false; leave out when unknown':
    'hat ungeklärte neurologische Symptome: true oder false; weglassen, wenn unbekannt',
  'has sensorineural hearing loss: true or false; leave out when unknown':
    'hat eine Innenohrschwerhörigkeit: true oder false; weglassen, wenn unbekannt',
  'is immunosuppressed: true or false; leave out when unknown':
    'ist immungeschwächt: true oder false; weglassen, wenn unbekannt',
  'has a transplant: true or false; leave out when unknown':
    'hat ein Transplantat: true oder false; weglassen, wenn unbekannt',
  'has major surgery planned: true or false; leave out when unknown':
    'hat eine größere Operation vor sich: true oder false; weglassen, wenn unbekannt',
  'medicines or excipients to which the person is hypersensitive':
    'Arzneimittel oder Hilfsstoffe, gegen die eine Überempfindlichkeit besteht',
  'has hereditary galactose intolerance or lactase deficiency: true or false; leave out when unknown':
    'hat eine erbliche Galaktoseintoleranz oder einen Laktasemangel: true oder false; weglassen, wenn unbekannt',
  'ancestry, for pharmacokinetics': 'Herkunft, für die Pharmakokinetik',
  'took a JAK inhibitor before: true or false; leave out when unknown':
    'nahm früher einen JAK-Inhibitor: true oder false; weglassen, wenn unbekannt',
  'a JAK inhibitor did not work: true or false; leave out when unknown':
    'ein JAK-Inhibitor wirkte nicht: true oder false; weglassen, wenn unbekannt',
  'another treatment would be suitable: true or false; leave out when unknown':
    'eine andere Behandlung wäre geeignet: true oder false; weglassen, wenn unbekannt',
  'a date as YYYY-MM-DD': 'ein Datum als JJJJ-MM-TT',
  'the upper limit of normal of the laboratory, in the same unit':
    'die obere Normgrenze des Labors in derselben Einheit',
  'an id of the catalogue': 'eine Kennung aus dem Katalog',
  'number of virtual patients, a whole number': 'Zahl der virtuellen Personen, eine ganze Zahl',
  'lowest baseline: SALT, 0 to 100': 'niedrigster Ausgangswert: SALT, 0 bis 100',
  'highest baseline: SALT, 0 to 100': 'höchster Ausgangswert: SALT, 0 bis 100',
  'SALT 95 to 100 at baseline: a share from 0 to 1': 'SALT 95 bis 100 zu Beginn: ein Anteil von 0 bis 1',
  'women: a share from 0 to 1': 'Frauen: ein Anteil von 0 bis 1',
  'people counted in this arm, a whole number': 'in diesem Arm gezählte Personen, eine ganze Zahl',
  'week since the start, 0 or later': 'Woche seit Beginn, ab 0',
  'at least: SALT, 0 to 100': 'mindestens: SALT, 0 bis 100',
  'at most: SALT, 0 to 100': 'höchstens: SALT, 0 bis 100',
  'the id of a score of the disease; its primary score if not given':
    'die Kennung eines Maßes der Krankheit; ohne Angabe das Hauptmaß',
  'at-most: a score; improvement-at-least: percent of baseline; improvement-points-at-least, worsening-at-least, ever-worsened-by: points':
    'at-most: ein Wert; improvement-at-least: Prozent des Ausgangswerts; improvement-points-at-least, worsening-at-least, ever-worsened-by: Punkte',
  'both: the two responses that a person has at once':
    'both: die zwei Ansprechen, die eine Person zugleich hat',
  'true: the response at one of the visits up to the week, which over the weeks is the time to it':
    'true: das Ansprechen bei einem der Besuche bis zu der Woche, über die Wochen also die Zeit bis dahin',
  'what the trial admits of each score: its min, max, mean and sd':
    'was die Studie an jedem Maß zulässt: min, max, mean und sd',
  'counts only people who had responded at that week: all or any of the responses':
    'zählt nur Personen, die in dieser Woche angesprochen hatten: mit allen oder einem der Ansprechen',
  'what is done beside the medicines: names of inputs of the disease and how much of each, 0 for none':
    'was neben den Arzneimitteln geschieht: Namen der Eingänge der Krankheit und wie viel von jedem, 0 für nichts',
  'how freely people are rescued: 1 as in trials that allow it, 0 not at all':
    'wie freigiebig Personen eine Notfallbehandlung bekommen: 1 wie in Studien, die sie erlauben, 0 gar nicht',
  'whether people who are rescued have no response from then on, or count as they are read':
    'ob Personen mit Notfallbehandlung von da an als ohne Ansprechen gelten oder zählen, wie sie gelesen werden',
  'at a visit after that week so much of the improvement is lost: no response from then on':
    'bei einem Besuch nach dieser Woche ist so viel von der Besserung verloren: von da an ohne Ansprechen',
  'percent of the improvement at that week, by the primary score':
    'Prozent der Besserung in dieser Woche, nach dem ersten Score',
  'share of people who leave in a week, whatever happens':
    'Anteil der Personen, die in einer Woche ausscheiden, was auch geschieht',
  'whether those who read the score know the treatment': 'ob die, die das Maß erheben, die Behandlung kennen',
  'of a score that is written down every day: that day, or the mean of the week':
    'bei einem Maß, das täglich notiert wird: dieser Tag oder das Mittel der Woche',
  'is {value}, but {score} goes from {min} to {max}': 'ist {value}, aber {score} reicht von {min} bis {max}',
  'is "{measure}", which is not a score of the disease': 'ist „{measure}“, kein Maß dieser Krankheit',
  'give two responses, each with its score, type and value':
    'geben Sie zwei Ansprechen an, jedes mit Maß, Art und Wert',
  'week that worsening is counted from': 'Woche, ab der die Verschlechterung gezählt wird',
  'a whole number from 0': 'eine ganze Zahl ab 0',
  '{one} or {other}': '{one} oder {other}',
  'is true, but sex is male': 'ist true, aber sex ist male',
  'is true, but {other} is false': 'ist true, aber {other} ist false',
  'is {value}, but {other} is true': 'ist {value}, aber {other} ist true',
  'is false, but {other} is true': 'ist false, aber {other} ist true',
  'is false, but {other} is "{value}"': 'ist false, aber {other} ist "{value}"',
  'is {value}, but {other} is {otherValue}': 'ist {value}, aber {other} ist {otherValue}',
  'is larger than {size} MB': 'ist größer als {size} MB',
  'one file holds one patient, trial or regimen':
    'eine Datei enthält eine Person, eine Studie oder ein Schema',
  'is empty': 'ist leer',
  'give a JSON object': 'geben Sie ein JSON-Objekt an',
  'is not JSON: line {line}, column {column}: the text ends where {expected} belongs':
    'ist kein JSON: Zeile {line}, Spalte {column}: Der Text endet, wo {expected} hingehört',
  'is not JSON: line {line}, column {column}: there is {found} where {expected} belongs':
    'ist kein JSON: Zeile {line}, Spalte {column}: Da steht {found}, wo {expected} hingehört',
  'keys and texts stand in double quotes, entries are separated by commas, none after the last':
    'Schlüssel und Texte stehen in doppelten Anführungszeichen, Einträge werden durch Kommas getrennt, nach dem letzten steht keines',
  'the closing quote of a text': 'das schließende Anführungszeichen eines Textes',
  'a comma or {close}': 'ein Komma oder {close}',
  'a key in double quotes': 'ein Schlüssel in doppelten Anführungszeichen',
  'a colon': 'ein Doppelpunkt',
  'a value': 'ein Wert',
  'the end of the text': 'das Ende des Textes',
  'less deep nesting': 'eine geringere Verschachtelung',
  'is {value}, which is not a unit of {test}': 'ist {value}; das ist keine Einheit von {test}',
  'known: {names}': 'bekannt: {names}',
  '{value} is not a disease that we know': '{value} ist keine bekannte Krankheit',
  'correct the score or the regions': 'berichtigen Sie den Wert oder die Regionen',
  'is {value}, which is in the future': 'ist {value} und liegt in der Zukunft',
  'today is {today}': 'heute ist {today}',
  'is {value}, before the year of birth {year}': 'ist {value}, vor dem Geburtsjahr {year}',
  'a year up to {year}': 'ein Jahr bis {year}',
  'is {years} years, longer than the person has lived': 'ist {years} Jahre, länger als die Person lebt',
  'is {value}, before {other} {otherValue}': 'ist {value}, vor {other} {otherValue}',
  '{name}': '{name}',
  'did you mean {names}?': 'meinten Sie {names}?',
  'a step is drug:dose:qd|bid|tid@week, for example ritlecitinib:200mg:qd@0,50mg:qd@4 or none@52':
    'ein Schritt lautet Arzneimittel:Dosis:qd|bid|tid@Woche, zum Beispiel ritlecitinib:200mg:qd@0,50mg:qd@4 oder none@52',
  'is missing: only the first step may leave out its week':
    'fehlt: Nur der erste Schritt darf seine Woche weglassen',
  'add @ and the week': 'fügen Sie @ und die Woche an',
  '{value} is not a week': '{value} ist keine Woche',
  'a number after @, such as @24': 'eine Zahl nach @, etwa @24',
  '{value} is not a step of a regimen': '{value} ist kein Schritt eines Schemas',
  'is missing: no step before names a drug': 'fehlt: Kein Schritt davor nennt ein Arzneimittel',
  'is missing': 'fehlt',
  '{value} is not a dose': '{value} ist keine Dosis',
  'a dose such as 4mg, or 1.5% for a cream': 'eine Dosis wie 4mg, bei einer Creme 1.5%',
  'is {value}': 'ist {value}',
  'qd (once), bid (twice) or tid (three times a day)':
    'qd (einmal), bid (zweimal) oder tid (dreimal täglich)',
  '{name} is not in the catalogue of medicines': '{name} steht nicht im Katalog der Arzneimittel',
  'an id such as baricitinib, or null for no drug':
    'eine Kennung wie baricitinib, oder null für kein Arzneimittel',
  'has no meaning when drug is null': 'hat keine Bedeutung, wenn drug null ist',
  'leave it out': 'lassen Sie es weg',
  'is missing: {name} needs it': 'fehlt: {name} braucht es',
  'does not fit {name}': 'passt nicht zu {name}',
  'give {key}': 'geben Sie {key} an',
  'is week {week}, but the step before starts in week {before}':
    'ist Woche {week}, aber der Schritt davor beginnt in Woche {before}',
  'put the steps in ascending order of their week': 'ordnen Sie die Schritte aufsteigend nach ihrer Woche',
  null: 'null',
  'a list': 'eine Liste',
  'not a number (NaN)': 'keine Zahl (NaN)',
  'a number ({value})': 'eine Zahl ({value})',
  'an object': 'ein Objekt',
  'true or false ({value})': 'true oder false ({value})',
  'a text ({value})': 'ein Text ({value})',
  'a text in quotes': 'ein Text in Anführungszeichen',
  'a number': 'eine Zahl',
  'a whole number': 'eine ganze Zahl',
  'true or false': 'true oder false',
  'is not a known key': 'ist kein bekannter Schlüssel',
  'known keys: {names}': 'bekannte Schlüssel: {names}',
  'must be {expected}, but is {found}': 'muss {expected} sein, ist aber {found}',
  'must have at least {n, plural, one {# entry} other {# entries}}':
    'braucht mindestens {n, plural, one {# Eintrag} other {# Einträge}}',
  'must have at most {n, plural, one {# entry} other {# entries}}':
    'darf höchstens {n, plural, one {# Eintrag} other {# Einträge}} haben',
  'must have at least {n, plural, one {# letter} other {# letters}}':
    'braucht mindestens {n, plural, one {# Buchstaben} other {# Buchstaben}}',
  'must have at most {n, plural, one {# letter} other {# letters}}':
    'darf höchstens {n, plural, one {# Buchstaben} other {# Buchstaben}} haben',
  'is {value}, but must be more than {limit}': 'ist {value}, muss aber mehr als {limit} sein',
  'is {value}, but must be less than {limit}': 'ist {value}, muss aber weniger als {limit} sein',
  'is {value}, but must be at least {limit}': 'ist {value}, muss aber mindestens {limit} sein',
  'is {value}, but must be at most {limit}': 'ist {value}, darf aber höchstens {limit} sein',
  'is {value}, but must be {allowed}': 'ist {value}, muss aber {allowed} sein',
  'is {value}, not a date of the calendar as YYYY-MM-DD': 'ist {value}, kein Kalenderdatum als JJJJ-MM-TT',
  'is {value}: {reason}': 'ist {value}: {reason}',
  'is {value}, which is none of the allowed forms': 'ist {value} und hat keine der erlaubten Formen',
  'is {value}, below {other} {otherValue}': 'ist {value}, unter {other} {otherValue}',
  'is {share}, but SALT from {min} to {max} makes the share at {limit} to 100 {allowed}':
    'ist {share}, aber bei SALT von {min} bis {max} ist der Anteil von {limit} bis 100 {allowed}',
  'is "{id}", as that of arm {number}': 'ist "{id}" wie bei Arm {number}',
  'give each arm its own id': 'geben Sie jedem Arm eine eigene Kennung',
  'is week {week}, after week {before}': 'ist Woche {week}, nach Woche {before}',
  'put the weeks in ascending order': 'ordnen Sie die Wochen aufsteigend',
  'is week {week}, before {other} {otherValue}': 'ist Woche {week}, vor {other} {otherValue}',
  'is a score of {other}, not of {disease}': 'ist ein Wert von {other}, nicht von {disease}',
  'leave it out; scores of {disease}: {names}': 'weglassen; Werte von {disease}: {names}',
  'is {value, number}, but the regions add up to {sum, number}':
    'ist {value, number}, aber die Regionen ergeben zusammen {sum, number}',
  'is {value, number}, by the weights that regions have in adults; at this age they add up to {sum, number}':
    'ist {value, number}, nach den Gewichten der Regionen bei Erwachsenen; in diesem Alter ergeben sie zusammen {sum, number}',
  'is {value, number}, by the weights that regions have in young children; at this age they add up to {sum, number}':
    'ist {value, number}, nach den Gewichten der Regionen bei kleinen Kindern; in diesem Alter ergeben sie zusammen {sum, number}',
  'is {value, number}, but with a {limiting} of {by, number} % it is at most {most, number}':
    'ist {value, number}, aber bei {limiting} {by, number} % höchstens {most, number}',
  'correct one of them': 'eins von beiden berichtigen',
  'has {days, plural, one {# day} other {# days}} with a value in the week up to {date}, too few for a mean ({wanted} at least)':
    'hat in der Woche bis {date} {days, plural, one {# Tag} other {# Tage}} mit einem Wert, zu wenig für einen Mittelwert (mindestens {wanted})',
  'add days, or give {key}': 'Tage ergänzen oder {key} angeben',
  '{disease} has no model yet: it can be screened, but not forecast':
    '{disease} hat noch kein Modell: Screening geht, eine Vorhersage nicht',
  'what is known of it: evidence list --disease {id}; diseases with a model: {names}':
    'was von ihr bekannt ist: evidence list --disease {id}; Krankheiten mit einem Modell: {names}',
  'weeks between injections, such as 2 (q2w)': 'Wochen zwischen den Injektionen, etwa 2 (q2w)',
  'inflamed share of the region in percent': 'entzündeter Anteil der Region in Prozent',
  'redness, 0 to 3': 'Rötung, 0 bis 3',
  'thickness, 0 to 3': 'Verdickung, 0 bis 3',
  'scratch marks, 0 to 3': 'Kratzspuren, 0 bis 3',
  'lichenification, 0 to 3': 'Lichenifikation, 0 bis 3',
  // Fields of a patient file and of a trial’s design, by which a message names them.
  '{what} {number}': '{what} {number}',
  '“{key}”': '„{key}“',
  'day of the diary': 'Tag des Tagebuchs',
  'blood value': 'Blutwert',
  step: 'Schritt',
  'step up': 'Steigerung',
  response: 'Ansprechen',
  'interim look': 'Zwischenauswertung',
  'own words': 'eigene Worte',
  questionnaire: 'Fragebogen',
  'name of the questionnaire': 'Name des Fragebogens',
  total: 'Summe',
  'most points': 'höchste Punktzahl',
  'blood values': 'Blutwerte',
  date: 'Datum',
  'upper limit of normal': 'obere Normgrenze',
  'times a day': 'Male am Tag',
  'strength of the cream': 'Stärke der Creme',
  'treated skin': 'behandelte Haut',
  'first day': 'erster Tag',
  'last day': 'letzter Tag',
  'number of people': 'Zahl der Personen',
  'share with very severe disease': 'Anteil mit sehr schwerer Krankheit',
  'share of women': 'Anteil der Frauen',
  regimen: 'Schema',
  'who is counted': 'wer gezählt wird',
  'stepping up': 'Steigerung nach Ansprechen',
  endpoints: 'Endpunkte',
  kind: 'Art',
  'missing results': 'fehlende Ergebnisse',
  'how it is observed': 'wie beobachtet wird',
  seed: 'Startwert',
  question: 'Frage',
  power: 'Power',
  'percent of the improvement that is lost': 'Prozent der Besserung, die verloren sind',
  'people without a result': 'Personen ohne Ergebnis',
  'interim looks': 'Zwischenauswertungen',
  'assumed results': 'angenommene Ergebnisse',
  'cross-over': 'Cross-over',
  // Blood values that are pasted.
  'Paste a table or a letter': 'Tabelle oder Brief einfügen',
  'A table of tests by days, or the lines of a letter':
    'Eine Tabelle der Tests nach Tagen, oder die Zeilen eines Briefs',
  '{n, plural, one {# value is there already.} other {# values are there already.}}':
    '{n, plural, one {# Wert ist schon da.} other {# Werte sind schon da.}}',
  '{n, plural, =0 {Take the values} one {Take # value} other {Take # values}}':
    '{n, plural, =0 {Werte übernehmen} one {# Wert übernehmen} other {# Werte übernehmen}}',
  'What was understood': 'Was verstanden wurde',
  '“{text}” may be one of two days: write it as YYYY-MM-DD':
    '„{text}“ kann einer von zwei Tagen sein: bitte als JJJJ-MM-TT schreiben',
  '“{text}” may be {one} or {other}: write it with one or two digits behind the point':
    '„{text}“ kann {one} oder {other} sein: bitte mit einer oder zwei Stellen hinter dem Komma schreiben',
  'this column is neither a day nor a unit nor what is normal':
    'diese Spalte ist weder ein Tag noch eine Einheit noch ein Normbereich',
  'there is no day in this row or above it': 'in dieser Zeile und darüber steht kein Tag',
  'no test that labels ask for begins this line':
    'diese Zeile beginnt mit keinem Test, nach dem Fachinformationen fragen',
};
