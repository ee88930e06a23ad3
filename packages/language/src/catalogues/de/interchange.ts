import type { Catalogue } from '../../catalogue.js';

/** FHIR read and written, and the cards of CDS Hooks. */
export const interchange: Catalogue = {
  '{name}: {what}': '{name}: {what}',
  Due: 'Fällig',
  '{what}: overdue since {date}': '{what}: überfällig seit {date}',
  '{what}: by {date}': '{what}: bis {date}',
  '{name} since {from}, week {week, number}': '{name} seit {from}, Woche {week, number}',
  '{name}: cannot tell what is due – since when it is taken is not in the data':
    '{name}: was fällig ist, ist offen – seit wann es genommen wird, steht nicht in den Daten',
  'Tests are due so many weeks after the start. Enter the day of the first dose.':
    'Untersuchungen sind so viele Wochen nach dem Beginn fällig. Den Tag der ersten Dosis eintragen.',
  '{name}: cannot tell what is due – no {region} label of it is held here':
    '{name}: was fällig ist, ist offen – eine Fachinformation ({region}) liegt hier nicht vor',
  'Nothing here says which tests it needs: check its label.':
    'Hier steht nicht, welche Untersuchungen es braucht: in der Fachinformation nachsehen.',
  '{n, plural, one {# answer is} other {# answers are}} missing':
    '{n, plural, one {# Antwort fehlt} other {# Antworten fehlen}}',
  '{name}: {verdict}': '{name}: {verdict}',
  '{name}: {verdict} – {why}': '{name}: {verdict} – {why}',
  'The dose could not be read from the order.': 'Die Dosis war aus der Verordnung nicht zu lesen.',
  '{ordered, number} mg a day are ordered; for this person the label has {most, number} mg':
    'verordnet sind {ordered, number} mg am Tag; für diese Person nennt die Fachinformation {most, number} mg',
  '{region} label of {date}': 'Fachinformation ({region}) von {date}',
  'What it is for is not in the data: the gravest answer of its uses is shown.':
    'Wofür es ist, steht nicht in den Daten: gezeigt ist die schwerste Antwort seiner Anwendungen.',
  '{n, plural, one {# more reason} other {# more reasons}}':
    '{n, plural, one {# weiterer Grund} other {# weitere Gründe}}',
  Missing: 'Es fehlt',
  'About the data': 'Zu den Daten',
  '{n, plural, one {# more note} other {# more notes}}':
    '{n, plural, one {# weitere Anmerkung} other {# weitere Anmerkungen}}',
  'Bifrons: {region} label of {brand}, {date}': 'Bifrons: Fachinformation ({region}) von {brand}, {date}',
  'Open in Bifrons': 'In Bifrons öffnen',
  '{name}: cannot tell – no {region} label of it is held here':
    '{name}: offen – eine Fachinformation ({region}) liegt hier nicht vor',
  'Nothing here says whether it suits this person: check its label.':
    'Hier steht nicht, ob es für diese Person geeignet ist: in der Fachinformation nachsehen.',
  '{name}: cannot tell – too little is known of the person':
    '{name}: offen – von der Person ist zu wenig bekannt',
  'Without a year of birth no label can be held against the person.':
    'Ohne Geburtsjahr lässt sich keine Fachinformation anwenden.',
  '{name}: cannot tell – it is not one of the medicines known here for certain':
    '{name}: offen – es ist hier nicht sicher als Arzneimittel bekannt',
  'It looks like a JAK inhibitor or one of their alternatives. It was not screened: check its label.':
    'Es sieht nach einem JAK-Hemmer oder einer Alternative aus. Es wurde nicht geprüft: in der Fachinformation nachsehen.',
  'its text says {text}, its code {code} says {name}: which one is it?':
    'der Text sagt {text}, der Code {code} sagt {name}: welches ist es?',
  '{n, plural, one {# order names} other {# orders name}} no medicine: cannot tell':
    '{n, plural, one {# Verordnung nennt} other {# Verordnungen nennen}} kein Arzneimittel: offen',
  'Neither a text nor a code names it; references are not followed.':
    'Weder Text noch Code nennt es; Verweisen wird nicht gefolgt.',
  '{name} with {drug}: cannot tell whether they go together': '{name} mit {drug}: offen, ob es zusammen geht',
  '{name} with {drug}: {demand}': '{name} mit {drug}: {demand}',
  '{key} could not be read: {error}': '{key} war nicht zu lesen: {error}',
  '{path} {message}': '{path} {message}',
  '{key} were not given: what they would say is unknown': '{key} fehlt: was darin stünde, ist unbekannt',
  'not counted before somebody has looked: {what}': 'zählt nicht, bevor jemand hingesehen hat: {what}',
  'not counted before somebody has looked: {what} ({why})':
    'zählt nicht, bevor jemand hingesehen hat: {what} ({why})',
  'counted, though nobody has looked: {what} ({why})': 'zählt, obwohl niemand hingesehen hat: {what} ({why})',
  'refused: {what} ({why})': 'abgelehnt: {what} ({why})',
  '(medicines that were not given)': '(Arzneimittel, die nicht mitgeteilt wurden)',
  'Order the tests: {tests}': 'Untersuchungen anordnen: {tests}',
  'The benefit outweighs it for this person': 'Für diese Person überwiegt der Nutzen',
  'Done elsewhere; the result is not in this record':
    'Anderswo gemacht; das Ergebnis steht nicht in dieser Akte',
  'The data behind it are wrong or out of date': 'Die Daten dahinter sind falsch oder veraltet',
  'Known and considered; it is watched': 'Bekannt und bedacht; es wird überwacht',
  'Does not apply to this person': 'Trifft auf diese Person nicht zu',
  'our rule, in no label: {reason}': 'unsere Regel, in keiner Fachinformation: {reason}',
  'section {section}': 'Abschnitt {section}',
  '{place}; unverified, check the label': '{place}; ungeprüft, in der Fachinformation nachsehen',
  'unknown: {facts}': 'unbekannt: {facts}',
  medicines: 'Arzneimittel',
  'severity at the start': 'Schwere am Anfang',
  medications: 'Begleitmedikation',
  examinations: 'Untersuchungen',
  'Body weight': 'Körpergewicht',
  'none known': 'keine bekannt',
  'Tests on {name}': 'Untersuchungen unter {name}',
  'depends on answers that are missing': 'hängt von fehlenden Antworten ab',
  '{score} at most {target, number} at week {week, number}':
    '{score} höchstens {target, number} in Woche {week, number}',
  '80 % of people like this one: {low, number} to {high, number}, half below {median, number}':
    '80 % solcher Menschen: {low, number} bis {high, number}, die Hälfte unter {median, number}',
  'Forecast: {label}': 'Vorhersage: {label}',
  'Mechanistic model of Bifrons {version}, calibration {calibration}, knowledge {knowledge}, seed {seed}':
    'Mechanistisches Modell von Bifrons {version}, Kalibrierung {calibration}, Wissensstand {knowledge}, Startwert {seed}',
  'Supports decisions and research; it is not a medical device.':
    'Unterstützt Entscheidungen und Forschung; es ist kein Medizinprodukt.',
  'Harms: {label}': 'Schäden: {label}',
  'From one background for the person (age, sex, region, disease, risk factors), with ratios of studies':
    'Von einem Hintergrund für die Person aus (Alter, Geschlecht, Region, Krankheit, Risikofaktoren), mit Verhältnissen aus Studien',
  '95 % interval {low, number} to {high, number} of 100':
    '95-%-Intervall {low, number} bis {high, number} von 100',
  'allergy: {words}': 'Allergie: {words}',
  'its status is {status}': 'sein Status ist {status}',
  'neither a text nor a code names it': 'weder Text noch Code nennt es',
  'it is no medicine: take it where it is an excipient of one':
    'es ist kein Arzneimittel: übernehmen, wenn es ein Hilfsstoff ist',
  'unverified code {code}: check what it means': 'ungeprüfter Code {code}: nachsehen, was er bedeutet',
  'condition: {words}': 'Diagnose: {words}',
  'only its name says so: none of its codes is in our list':
    'nur der Name sagt es: keiner der Codes steht in unserer Liste',
  'its code is not in our list: where a label asks about it, answer by hand':
    'der Code steht nicht in unserer Liste: wo eine Fachinformation danach fragt, von Hand antworten',
  'its codes say different things: {codes}': 'die Codes sagen Verschiedenes: {codes}',
  'its text and its code {code} say different things': 'Text und Code {code} sagen Verschiedenes',
  'it is over: does it still count?': 'es ist vorbei: zählt es noch?',
  'is it still so?': 'ist es noch so?',
  'vaccine: {words}': 'Impfung: {words}',
  'vaccine: {words} ({date})': 'Impfung: {words} ({date})',
  'its code is not in our list: where it was a live vaccine, enter its date by hand':
    'der Code steht nicht in unserer Liste: war es ein Lebendimpfstoff, den Tag von Hand eintragen',
  'neither a live vaccine nor one against zoster': 'weder ein Lebendimpfstoff noch einer gegen Zoster',
  'ask the server for fewer kinds of resources, or for one person':
    'den Server nach weniger Arten von Ressourcen fragen, oder nach einer Person',
  'is no FHIR resource: it has no "resourceType"': 'ist keine FHIR-Ressource: "resourceType" fehlt',
  'give a Bundle of FHIR R4, one of its resources, or a list of them':
    'ein Bundle von FHIR R4 angeben, eine seiner Ressourcen oder eine Liste davon',
  'is not a list': 'ist keine Liste',
  '"entry" of a Bundle is a list of objects, each with a "resource"':
    '"entry" eines Bundles ist eine Liste von Objekten, jedes mit "resource"',
  'page {page} names a next page, which was not given: there may be more than what is shown':
    'Seite {page} nennt eine nächste Seite, die fehlt: es kann mehr geben, als gezeigt ist',
  'is nested deeper than {depth} levels': 'ist tiefer als {depth} Ebenen verschachtelt',
  'FHIR needs far fewer: look at what wrote the file':
    'FHIR braucht weit weniger: nachsehen, was die Datei geschrieben hat',
  'holds {count, number} resources; {most, number} are read at most':
    'enthält {count, number} Ressourcen; höchstens {most, number} werden gelesen',
  'a medicine without a name': 'ein Arzneimittel ohne Namen',
  'medicine: {name}': 'Arzneimittel: {name}',
  'it says that it is not to be taken': 'es sagt, dass es nicht genommen werden soll',
  'it is only proposed ({intent})': 'es ist nur vorgeschlagen ({intent})',
  'it may be several medicines': 'es können mehrere Arzneimittel sein',
  'the dose is not clear from it: add it by hand': 'die Dosis ist daraus nicht klar: von Hand ergänzen',
  'it is no longer taken': 'es wird nicht mehr genommen',
  'without a day on which it began it is no treatment': 'ohne den Tag des Beginns ist es keine Behandlung',
  'the day is that of the order: when did it begin?': 'der Tag ist der der Verordnung: wann begann es?',
  'medicine: {name} since {from}': 'Arzneimittel: {name} seit {from}',
  'medicine: {name} from {from} to {to}': 'Arzneimittel: {name} von {from} bis {to}',
  '{name}: {value} ({date})': '{name}: {value} ({date})',
  'LOINC {code} is the positive control (mitogen) of a test for tuberculosis: it says nothing of the person':
    'LOINC {code} ist die Positivkontrolle (Mitogen) eines Tuberkulosetests: sie sagt nichts über die Person',
  'a control of the test says nothing of the person': 'eine Kontrolle des Tests sagt nichts über die Person',
  'nothing here asks for it': 'danach fragt hier nichts',
  'its value is not a number with a unit': 'der Wert ist keine Zahl mit Einheit',
  'its unit {unit} is not a code of UCUM: enter it by hand':
    'die Einheit {unit} ist kein UCUM-Code: von Hand eintragen',
  '{unit} is not a unit of {test}': '{unit} ist keine Einheit für {test}',
  'a value below 0 cannot be': 'ein Wert unter 0 kann nicht sein',
  'its unit reads {unit} and its code says {code}: which one is it?':
    'die Einheit lautet {unit}, der Code sagt {code}: welche ist es?',
  'it is hardly possible: is the unit right?': 'kaum möglich: stimmt die Einheit?',
  'it does not say never, former or current': 'es sagt weder nie noch früher noch aktuell',
  'only that it was measured is taken, not the value: look at it':
    'übernommen wird nur, dass gemessen wurde, nicht der Wert: ansehen',
  'read together with the surface antigen of hepatitis B':
    'wird zusammen mit dem Oberflächenantigen von Hepatitis B gelesen',
  'it says neither negative nor positive': 'es sagt weder negativ noch positiv',
  'antibodies are there: whether it is over or active, RNA tells; answer by hand':
    'Antikörper sind da: ob vorbei oder aktiv, sagt die RNA; von Hand antworten',
  'codes of these tests are mixed up in records: look at the result itself':
    'die Codes dieser Tests werden in Akten verwechselt: das Ergebnis selbst ansehen',
  'positive: whether it is latent, treated or active has to be asked':
    'positiv: ob latent, behandelt oder aktiv, ist zu fragen',
  'it is chronic when the antigen stays for six months':
    'chronisch ist sie, wenn das Antigen sechs Monate bleibt',
  'without the core antibody it excludes no past infection':
    'ohne den Core-Antikörper schließt es keine frühere Infektion aus',
  'the core antibody is positive: it can come back': 'der Core-Antikörper ist positiv: sie kann wiederkehren',
  'its value is not a number': 'der Wert ist keine Zahl',
  '{part} of a patient file': '{part} einer Patientendatei',
  'this version does not know it': 'diese Version kennt es nicht',
  'answer to {fact}': 'Antwort auf {fact}',
  'it has no value': 'es hat keinen Wert',
  '{test} was looked at': '{test} wurde untersucht',
  'a list that is empty: {list}': 'eine leere Liste: {list}',
  'a person without a name': 'eine Person ohne Namen',
  'name: {name}': 'Name: {name}',
  'the person has died': 'die Person ist gestorben',
  'a patient file does not hold it': 'eine Patientendatei enthält es nicht',
  'born: {date}': 'geboren: {date}',
  'its date {text} is not one of FHIR: YYYY-MM-DD': 'das Datum {text} ist keines von FHIR: JJJJ-MM-TT',
  'its date {text} is in the future': 'das Datum {text} liegt in der Zukunft',
  'without a day only the year is taken': 'ohne Tag wird nur das Jahr übernommen',
  'sex: {sex}': 'Geschlecht: {sex}',
  'the models and labels know female and male: enter what fits by hand':
    'Modelle und Fachinformationen kennen weiblich und männlich: Passendes von Hand eintragen',
  '{value} is not a code of {key}; those are {codes}': '{value} ist kein Code von {key}; das sind {codes}',
  'it does not say whose it is: check that it is this person’s':
    'es sagt nicht, wem es gehört: prüfen, ob es von dieser Person ist',
  'it is about somebody else: {reference}': 'es handelt von jemand anderem: {reference}',
  'only a reference says whose it is, {reference}: check that it is this person':
    'nur ein Verweis sagt, wem es gehört, {reference}: prüfen, ob es diese Person ist',
  'its status is missing': 'der Status fehlt',
  'is about {count, number} people: {names}': 'handelt von {count, number} Personen: {names}',
  'say who is meant, or give the entries of one person':
    'sagen, wer gemeint ist, oder die Einträge einer Person angeben',
  'another person': 'eine andere Person',
  '{type}: {words}': '{type}: {words}',
  'no label asks about procedures: what matters of it, enter by hand':
    'nach Eingriffen fragt keine Fachinformation: Wichtiges von Hand eintragen',
  'its results are read where they stand, as observations':
    'die Ergebnisse werden dort gelesen, wo sie stehen, als Beobachtungen',
  'read with what refers to it': 'wird mit dem gelesen, was darauf verweist',
  'nothing of it is asked for here': 'nach nichts davon wird hier gefragt',
  'there is a later one, of {date}': 'es gibt ein späteres, vom {date}',
  'another entry says something else: which one holds?':
    'ein anderer Eintrag sagt etwas anderes: welcher gilt?',
  'the file is about another disease': 'die Datei handelt von einer anderen Krankheit',
  'there is another value of that day': 'es gibt einen anderen Wert von diesem Tag',
  'birth or sex differ: is it the same person?': 'Geburt oder Geschlecht weichen ab: ist es dieselbe Person?',
  'it does not fit into a patient file: {path} {message}':
    'es passt nicht in eine Patientendatei: {path} {message}',
  'it has no date': 'es hat kein Datum',
  'its date {text} has no day': 'das Datum {text} hat keinen Tag',
  'its date {text} does not exist': 'das Datum {text} gibt es nicht',
  'its time is given in UTC: on the spot the day may be the one before or after':
    'die Zeit ist in UTC angegeben: vor Ort kann es der Tag davor oder danach sein',
  'last live vaccine': 'letzter Lebendimpfstoff',
  'an earlier skin cancer that is no melanoma': 'ein früherer Hautkrebs, der kein Melanom ist',
  ancestry: 'Abstammung',
  '{value, number}': '{value, number}',
  'name and identifiers: {name}': 'Name und Kennungen: {name}',
  'none: {list}': 'keine: {list}',
  'hypersensitive to {name}': 'überempfindlich gegen {name}',
  '{question}: {answer}': '{question}: {answer}',
  'date of birth {date}': 'Geburtsdatum {date}',
  'year of birth {year}': 'Geburtsjahr {year}',
  'weight {kg, number} kg': 'Gewicht {kg, number} kg',
  'disease: {name}': 'Krankheit: {name}',
  'systemic corticosteroid: {mg, number} mg per kg and day':
    'systemisches Kortikosteroid: {mg, number} mg pro kg und Tag',
  'severity at the start: {scores}': 'Schwere am Anfang: {scores}',
  'laboratory value: {test} {value} {unit} on {date}': 'Laborwert: {test} {value} {unit} am {date}',
  'visit on {date}: {scores}': 'Besuch am {date}: {scores}',
  'diary of {date}: {scores}': 'Tagebuch vom {date}: {scores}',
  'medication: {name}': 'Begleitmedikation: {name}',
  'examination: {test} on {date}': 'Untersuchung: {test} am {date}',
  'treatment: {name} since {from}': 'Behandlung: {name} seit {from}',
  'treatment: {name} from {from} to {to}': 'Behandlung: {name} von {from} bis {to}',
};
