import type { Catalogue } from '../../catalogue.js';

/** A treatment under way: what to do today, events, rules of class, the calendar and pauses. */
export const monitor: Catalogue = {
  'weeks on this medicine': 'Wochen unter diesem Medikament',
  'daily dose': 'Tagesdosis',
  'active tuberculosis': 'aktive Tuberkulose',
  'chest pain': 'Brustschmerz',
  'change of sight': 'Sehstörung',
  'skin cancer': 'Hautkrebs',
  hypoglycaemia: 'Unterzuckerung',
  'planned pregnancy': 'geplante Schwangerschaft',
  'planned surgery': 'geplante Operation',
  'live vaccination': 'Lebendimpfung',
  'every label of the class warns of infections; how bad one will be is not known on its first day':
    'jede Fachinformation der Klasse warnt vor Infektionen; wie schlimm eine wird, weiß man am ersten Tag nicht',
  'every label of the class that was read interrupts for a serious infection':
    'jede gelesene Fachinformation der Klasse unterbricht bei einer schweren Infektion',
  'a small cold sore may be treated while the medicine goes on; near the eye, spreading or again and again it may not':
    'ein kleiner Lippenherpes darf unter dem Medikament behandelt werden; am Auge, bei Ausbreitung oder immer wieder nicht',
  'herpes viruses come back more often on medicines of this class':
    'Herpesviren kehren unter Medikamenten dieser Klasse häufiger zurück',
  'no label of the class allows treatment in active tuberculosis':
    'keine Fachinformation der Klasse erlaubt die Behandlung bei aktiver Tuberkulose',
  'with a liver specialist': 'mit einer Fachperson für Leberkrankheiten',
  'a hepatitis that comes back under suppressed immunity can destroy the liver':
    'eine Hepatitis, die bei gedämpfter Abwehr zurückkehrt, kann die Leber zerstören',
  'clots, infarctions and strokes are in the warnings of the class; nobody goes on before the cause is known':
    'Thrombosen, Infarkte und Schlaganfälle stehen in den Warnungen der Klasse; niemand macht weiter, bevor die Ursache bekannt ist',
  'each may be the first sign of an infarction, a clot, a perforation or an infection of the brain':
    'jedes kann das erste Zeichen eines Infarkts, einer Thrombose, einer Perforation oder einer Infektion des Gehirns sein',
  'cancers are in the warnings of the class; nobody goes on before it is known what it is':
    'Krebs steht in den Warnungen der Klasse; niemand macht weiter, bevor bekannt ist, was es ist',
  'cancers of the skin are in the warnings of the class': 'Hautkrebs steht in den Warnungen der Klasse',
  'a second reaction may be worse than the first': 'eine zweite Reaktion kann schlimmer sein als die erste',
  'an injury by the medicine grows while it is taken':
    'ein Schaden durch das Medikament wächst, solange es genommen wird',
  'measure CPK and kidney function': 'CPK und Nierenfunktion messen',
  'decay of muscle has been seen with medicines of this class':
    'Muskelzerfall wurde bei Medikamenten dieser Klasse gesehen',
  'medicines of this class lower blood counts: a blood count on the same day':
    'Medikamente dieser Klasse senken Blutzellen: ein Blutbild am selben Tag',
  'the number decides: enter it as a laboratory value': 'die Zahl entscheidet: bitte als Laborwert eingeben',
  'a label of the class pauses for a fall by more than 2 g/dL; the cause is to be found first':
    'eine Fachinformation der Klasse pausiert bei einem Abfall um mehr als 2 g/dL; zuerst ist die Ursache zu finden',
  'medicines of this class have lowered blood sugar in treated diabetes':
    'Medikamente dieser Klasse haben bei behandeltem Diabetes den Blutzucker gesenkt',
  'embryos of animals were harmed by medicines of this class':
    'Medikamente dieser Klasse haben Embryonen von Tieren geschadet',
  'ask who prescribes it whether it goes on': 'fragen Sie, wer es verschreibt, ob es weitergeht',
  'little is absorbed, but nobody has counted pregnancies':
    'es wird wenig aufgenommen, aber niemand hat Schwangerschaften gezählt',
  'stop in time, so that it is washed out before conception; effective contraception until then':
    'rechtzeitig absetzen, sodass es vor der Empfängnis ausgeschieden ist; bis dahin sichere Verhütung',
  'ask the surgeon and the one who prescribes it whether to pause and how long':
    'die operierende und die verschreibende Person fragen, ob und wie lange pausiert wird',
  'wounds heal and infections are fought under this medicine less well; no label that was read says how long to pause':
    'Wunden heilen und Infektionen werden unter diesem Medikament schlechter bekämpft; keine gelesene Fachinformation sagt, wie lange zu pausieren ist',
  'a live vaccine can cause its disease in people whose immunity is held down':
    'ein Lebendimpfstoff kann bei gedämpfter Abwehr die Krankheit auslösen',
  'little is absorbed, but the skin under the cream is less defended':
    'es wird wenig aufgenommen, aber die Haut unter der Creme ist weniger geschützt',
  'little is absorbed; the disease decides what may go on':
    'es wird wenig aufgenommen; die Krankheit entscheidet, was weitergehen darf',
  'little is absorbed, and the warnings of the class still stand in labels of creams':
    'es wird wenig aufgenommen, und die Warnungen der Klasse stehen trotzdem in Fachinformationen von Cremes',
  'three times the upper limit is where an injury of the liver by a medicine is looked for':
    'ab dem Dreifachen der Obergrenze wird nach einem Leberschaden durch ein Medikament gesucht',
  'medicines of this class raise CPK; muscle decay begins to harm kidneys beyond about this':
    'Medikamente dieser Klasse erhöhen die CPK; etwa ab hier beginnt Muskelzerfall den Nieren zu schaden',
  'with fewer neutrophils infections threaten life; labels of the class pause below 1':
    'mit weniger Neutrophilen bedrohen Infektionen das Leben; Fachinformationen der Klasse pausieren unter 1',
  'every label of the class with a limit for lymphocytes has this one or a higher one':
    'jede Fachinformation der Klasse mit einer Grenze für Lymphozyten hat diese oder eine höhere',
  'every label of the class with a limit for haemoglobin pauses below this one':
    'jede Fachinformation der Klasse mit einer Grenze für Hämoglobin pausiert unter dieser',
  'with fewer platelets bleeding threatens; one label of the class stops below this number':
    'mit weniger Thrombozyten droht eine Blutung; eine Fachinformation der Klasse beendet unter dieser Zahl',
  'no label of the class allows two JAK inhibitors at once':
    'keine Fachinformation der Klasse erlaubt zwei JAK-Hemmer zugleich',
  'a number from 0 on, or a text such as "<0.1" or "> 500"':
    'eine Zahl ab 0 oder ein Text wie "<0.1" oder "> 500"',
  'a unit such as 10*9/L, /mm3, g/dL, mmol/L or U/L; without it that of the last value of the test is taken':
    'eine Einheit wie 10*9/L, /mm3, g/dL, mmol/L oder U/L; ohne sie gilt die des letzten Werts dieses Tests',
  'has neither a score nor adverse events': 'hat weder einen Wert noch unerwünschte Ereignisse',
  'give the score, the four regions, or what went wrong':
    'geben Sie den Wert, die vier Regionen oder das an, was schiefging',
  '{test} again': '{test} noch einmal',
  '{result}, below {limit}': '{result}, unter {limit}',
  '{result}, {limit} or less': '{result}, höchstens {limit}',
  '{result}, above {limit}': '{result}, über {limit}',
  '{result}, {limit} or more': '{result}, mindestens {limit}',
  '{value} has no upper limit of normal': '{value}: die Obergrenze der Norm fehlt',
  '{value} has no unit': '{value}: die Einheit fehlt',
  '{value} is beyond what people have': '{value}: so einen Wert hat kein Mensch',
  '{value} is one of two values of one day': '{value}: einer von zwei Werten eines Tages',
  '{asked}; if it is right: {demand}': '{asked}; wenn er stimmt: {demand}',
  '“{text}” is not known here: judge it by yourself':
    '„{text}“ ist hier nicht bekannt: bitte selbst beurteilen',
  '“{text}”: is it {events}?': '„{text}“: ist es {events}?',
  '“{text}”: did you mean {near} ({events})?': '„{text}“: war {near} gemeint ({events})?',
  '{asked} If so: {demand}': '{asked} Wenn ja: {demand}',
  '{event}: over': '{event}: vorbei',
  'known; no rule asks for anything': 'bekannt; keine Regel verlangt etwas',
  'no limit read in this label': 'keine Grenze in dieser Fachinformation gelesen',
  'test now': 'jetzt testen',
  'not known here: judge it by yourself': 'hier nicht bekannt: bitte selbst beurteilen',
  'asked first': 'erst zu klären',
  'repeat the test': 'Test wiederholen',
  'plan ahead with the one who prescribes it': 'vorher mit der verschreibenden Person planen',
  'lower the dose': 'Dosis senken',
  'decide whether it goes on': 'entscheiden, ob es weitergeht',
  '{taken} is more than the highest dose of the label, {dose}':
    '{taken} ist mehr als die höchste Dosis der Fachinformation, {dose}',
  '{taken} is more than the label gives this person, {dose}':
    '{taken} ist mehr, als die Fachinformation dieser Person gibt, {dose}',
  '{demand}: {what}': '{demand}: {what}',
  'Have it looked at without delay: {because}.': 'Ohne Verzug ansehen lassen: {because}.',
  'Repeat today.': 'Heute wiederholen.',
  'Repeat by {day}.': 'Bis {day} wiederholen.',
  '{days} days after the result: our convention, labels name no day':
    '{days} Tage nach dem Wert: unsere Vereinbarung, Fachinformationen nennen keinen Tag',
  '{what} since {date}': '{what} seit {date}',
  'Test by {day}: {tests}.': 'Bis {day} testen: {tests}.',
  'Continue: {results}, within the limits of the label.':
    'Weiter: {results}, innerhalb der Grenzen der Fachinformation.',
  'Go on again: {results}, and nothing else is paused for.':
    'Wieder weiter: {results}, und sonst pausiert nichts.',
  'No result since the start that a limit was read for: nothing here says whether to go on.':
    'Kein Wert seit dem Beginn, zu dem eine Grenze gelesen wurde: hier sagt nichts, ob es weitergeht.',
  'No limit read in this label for {results}: nothing here says whether to go on.':
    'Keine Grenze in dieser Fachinformation gelesen für {results}: hier sagt nichts, ob es weitergeht.',
  'Stop today: {because}.': 'Heute absetzen: {because}.',
  'Pause today: {because}.': 'Heute pausieren: {because}.',
  'Consider a pause today: {because}.': 'Heute eine Pause erwägen: {because}.',
  'Do not start: {because}.': 'Nicht beginnen: {because}.',
  'Decide today whether it goes on: {because}.': 'Heute entscheiden, ob es weitergeht: {because}.',
  'Lower the dose today: {because}.': 'Heute die Dosis senken: {because}.',
  'No live vaccine on this medicine: {because}.': 'Kein Lebendimpfstoff unter diesem Medikament: {because}.',
  'Plan ahead: {because}.': 'Vorausplanen: {because}.',
  'Repeat the test: {because}.': 'Test wiederholen: {because}.',
  'Test now, overdue: {because}.': 'Jetzt testen, überfällig: {because}.',
  'Ask first: {because}.': 'Erst klären: {because}.',
  'Go on when {conditions}.': 'Weiter, wenn {conditions}.',
  'with {limits}': 'mit {limits}',
  'Go on {limit}.': 'Weiter {limit}.',
  'Go on {limit}, and when {conditions}.': 'Weiter {limit}, und wenn {conditions}.',
  'above {limit}': 'über {limit}',
  'at {limit} or more': 'ab {limit}',
  'below {limit}': 'unter {limit}',
  'at {limit} or less': 'bis {limit}',
  '{test} above {limit}': '{test} über {limit}',
  '{test} {limit} or more': '{test} ab {limit}',
  '{test} below {limit}': '{test} unter {limit}',
  '{test} {limit} or less': '{test} bis {limit}',
  '{event} is over': '{event} vorbei ist',
  'an injury by the medicine is excluded ({what})':
    'ein Schaden durch das Medikament ausgeschlossen ist ({what})',
  '{test} is back to normal': '{test} wieder normal ist',
  '{test} {printed} of {date} has no unit, and no earlier value of it has one: please give the unit. It is not used':
    '{test} {printed} vom {date} hat keine Einheit, und auch kein früherer Wert davon: bitte die Einheit angeben. Er wird nicht verwendet',
  '{test} {printed} of {date} has no unit that is known: it is read in {unit}, as the last value of it. Is that right?':
    '{test} {printed} vom {date} hat keine bekannte Einheit: gelesen wird in {unit}, wie der letzte Wert davon. Stimmt das?',
  '{test} {printed} of {date} has no upper limit of normal: please give that of the laboratory. It is not judged':
    '{test} {printed} vom {date} hat keine Obergrenze der Norm: bitte die des Labors angeben. Er wird nicht beurteilt',
  '{test} has values that differ on {date}: {values}. Which is right? None of them is used':
    '{test} hat am {date} verschiedene Werte: {values}. Welcher stimmt? Keiner davon wird verwendet',
  'The label of this medicine says nothing of what a pause costs.':
    'Die Fachinformation dieses Medikaments sagt nichts dazu, was eine Pause kostet.',
  'The label of this medicine expects no significant loss from less than {weeks} weeks.':
    'Die Fachinformation dieses Medikaments erwartet unter {weeks} Wochen keinen bedeutenden Verlust.',
  'The forecast for this person is less sure: {points} points on average, more than {upper} in 1 of 10. Reckon with the larger.':
    'Die Vorhersage für diese Person ist weniger sicher: im Mittel {points} Punkte, bei 1 von 10 mehr als {upper}. Rechnen Sie mit dem Größeren.',
  'The forecast for this person agrees.': 'Die Vorhersage für diese Person stimmt damit überein.',
  'On ritlecitinib, few lymphocytes and an infection':
    'Unter Ritlecitinib, wenige Lymphozyten und eine Infektion',
  'No unit: it is read in that of the last value of this test, if there is one.':
    'Keine Einheit: gelesen wird in der des letzten Werts dieses Tests, wenn es einen gibt.',
  'such as shingles, or shingles over': 'etwa Gürtelrose, oder Gürtelrose vorbei',
  'What the label says': 'Was die Fachinformation sagt',
  'How soon it is gone': 'Wie schnell es weg ist',
  'Below {percent} % inhibition of every known signal about {hours} h after the last dose, by the model. From then on it neither helps nor harms; what it did to the hair fades more slowly.':
    'Nach dem Modell etwa {hours} h nach der letzten Dosis unter {percent} % Hemmung jedes bekannten Signals. Von da an hilft und schadet es nicht mehr; was es am Haar bewirkt hat, vergeht langsamer.',
  'What it costs in the score': 'Was es im Wert kostet',
  'No forecast for a medicine without a dose in mg.': 'Keine Vorhersage für ein Medikament ohne Dosis in mg.',
  over: 'vorbei',
  '{n, plural, one {# blood value or visit cannot be read and is not looked at} other {# blood values or visits cannot be read and are not looked at}}: please mend it under Person.':
    '{n, plural, one {# Blutwert oder Besuch kann nicht gelesen werden und wird nicht betrachtet} other {# Blutwerte oder Besuche können nicht gelesen werden und werden nicht betrachtet}}: bitte unter Person berichtigen.',
  '“{text}” could not be read as a number. Please give one from 0 on, or such as <0.1.':
    '„{text}“ konnte nicht als Zahl gelesen werden. Bitte geben Sie eine ab 0 an, oder etwas wie <0.1.',
  'Rules of class, assumed: {rules}': 'Regeln der Klasse, angenommen: {rules}',
};
