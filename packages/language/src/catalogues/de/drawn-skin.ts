import type { Catalogue } from '../../catalogue.js';

/** Skin as it is drawn: plaques, spots without pigment, creams on them; and what is weighed there. */
export const drawnSkin: Catalogue = {
  'share of the region with plaques in percent': 'Anteil der Region mit Plaques in Prozent',
  'redness, 0 to 4': 'Rötung, 0 bis 4',
  'thickness, 0 to 4': 'Dicke, 0 bis 4',
  'scale, 0 to 4': 'Schuppung, 0 bis 4',
  'surface of the spots in percent of the body (a hand is 1)':
    'Fläche der Flecken in Prozent des Körpers (eine Hand ist 1)',
  'pigment that is gone, in percent': 'verlorenes Pigment in Prozent',
  'is {value, number}, but with a {limiting} of {by, number} it is at most {most, number}':
    'ist {value, number}, aber bei {limiting} {by, number} höchstens {most, number}',
  'correct one of them, or give the regions that show both':
    'berichtigen Sie eines davon, oder geben Sie die Regionen an, die beides zeigen',
  'is {pga, number} (severe), but a PASI of {pasi, number} is mild: severe plaques, even a few on the legs, give {least, number} or more':
    'ist {pga, number} (schwer), aber ein PASI von {pasi, number} ist leicht: schwere Plaques, selbst wenige an den Beinen, ergeben {least, number} oder mehr',
  'is {pga, number} (clear), but PASI is {pasi, number}: clear skin has 0':
    'ist {pga, number} (erscheinungsfrei), aber der PASI ist {pasi, number}: erscheinungsfreie Haut hat 0',
  'Pooling {n, plural, one {# study} other {# studies}} …':
    '{n, plural, one {# Studie wird} other {# Studien werden}} zusammengefasst …',
  '{who, select, woman {A woman} girl {A girl} man {A man} other {A boy}} of about {age} with plaque psoriasis, skin (PASI) {pasi, number} of 72':
    '{who, select, woman {Eine Frau} girl {Ein Mädchen} man {Ein Mann} other {Ein Junge}} von etwa {age} Jahren mit Plaque-Psoriasis, Haut (PASI) {pasi, number} von 72',
  '{words}, also on {areas}': '{words}, auch an: {areas}',
  'Which treatment for psoriasis?': 'Welche Behandlung bei Psoriasis?',
  'Psoriasis is an inflammation of the skin. The body’s own defence makes the skin grow too fast, so that red, thick patches with scales come. It is not catching. It can calm down for a time and often comes back in the same places.':
    'Psoriasis ist eine Entzündung der Haut. Die eigene Abwehr lässt die Haut zu schnell wachsen, sodass rote, dicke Stellen mit Schuppen entstehen. Sie ist nicht ansteckend. Sie kann eine Zeit lang ruhen und kommt oft an denselben Stellen wieder.',
  'Patches can itch, hurt and be seen by others; on scalp, nails, hands or private parts even a few can weigh much. A medicine means tablets or injections, tests and some worry about harm. Waiting means living with the patches for longer. People weigh this differently, and no answer is wrong.':
    'Die Stellen können jucken, schmerzen und von anderen gesehen werden; an Kopfhaut, Nägeln, Händen oder im Intimbereich können schon wenige schwer wiegen. Ein Medikament bedeutet Tabletten oder Spritzen, Untersuchungen und etwas Sorge vor Schaden. Warten bedeutet, länger mit den Stellen zu leben. Menschen wägen das verschieden ab, und keine Antwort ist falsch.',
  'How much does it matter to me to have clear skin, or almost clear skin?':
    'Wie wichtig ist es mir, erscheinungsfreie oder fast erscheinungsfreie Haut zu haben?',
  'The numbers on skin come from a computer model that was fitted to published trials. "It may be" means: the model is 95 % sure that the number lies there.':
    'Die Zahlen zur Haut stammen aus einem Computermodell, das an veröffentlichte Studien angepasst wurde. „Es können sein“ bedeutet: Das Modell ist zu 95 % sicher, dass die Zahl dort liegt.',
  'The numbers on skin are of people who stay on the medicine. Whoever stops does as without it.':
    'Die Zahlen zur Haut gelten für Menschen, die bei dem Medikament bleiben. Wer aufhört, dem geht es wie ohne.',
  '{option}: the effect on the skin cannot be computed.':
    '{option}: Die Wirkung auf die Haut lässt sich nicht berechnen.',
  'How many have their patches back after stopping cannot be told.':
    'Wie viele nach dem Aufhören ihre Stellen wieder haben, lässt sich nicht sagen.',
  'Model of psoriasis, fitted to trials: {id}; {n} facts, each with its source in the workbench':
    'Modell der Psoriasis, an Studien angepasst: {id}; {n} Angaben, jede mit ihrer Quelle in der Werkbank',
  'Skin clear after {weeks} weeks (PASI 100)': 'Haut nach {weeks} Wochen erscheinungsfrei (PASI 100)',
  'Skin at least {percent} % better after {weeks} weeks (PASI {percent})':
    'Haut nach {weeks} Wochen um mindestens {percent} % besser (PASI {percent})',
  scalp: 'Kopfhaut',
  face: 'Gesicht',
  nails: 'Nägel',
  'palms or soles': 'Handflächen oder Fußsohlen',
  genitals: 'Genitalbereich',
  '{who, select, woman {A woman} girl {A girl} man {A man} other {A boy}} of about {age} with vitiligo, face (F-VASI) {fvasi, number} of 3.5, whole skin not recorded':
    '{who, select, woman {Eine Frau} girl {Ein Mädchen} man {Ein Mann} other {Ein Junge}} von etwa {age} Jahren mit Vitiligo, Gesicht (F-VASI) {fvasi, number} von 3,5, ganze Haut nicht erfasst',
  '{who, select, woman {A woman} girl {A girl} man {A man} other {A boy}} of about {age} with vitiligo, face (F-VASI) {fvasi, number} of 3.5, whole skin (T-VASI) {tvasi, number} of 100':
    '{who, select, woman {Eine Frau} girl {Ein Mädchen} man {Ein Mann} other {Ein Junge}} von etwa {age} Jahren mit Vitiligo, Gesicht (F-VASI) {fvasi, number} von 3,5, ganze Haut (T-VASI) {tvasi, number} von 100',
  'Which treatment for vitiligo?': 'Welche Behandlung bei Vitiligo?',
  'In vitiligo the skin loses its colour in spots. The body’s own defence attacks the cells that make the colour. It does no other harm to the body, and it is not catching. Colour can come back, with or without a medicine, and can be lost again.':
    'Bei Vitiligo verliert die Haut in Flecken ihre Farbe. Die eigene Abwehr greift die Zellen an, die die Farbe bilden. Dem Körper schadet das sonst nicht, und es ist nicht ansteckend. Die Farbe kann mit oder ohne Medikament wiederkommen und wieder verloren gehen.',
  'Spots can be seen by others and can weigh much on some people and little on others. Colour comes back slowly, over months: first on the face, late or not at all on hands and feet. A medicine means a cream or tablets for a long time, some tests and some worry about harm. People weigh this differently, and no answer is wrong.':
    'Flecken können von anderen gesehen werden; manche belasten sie sehr, andere wenig. Die Farbe kommt langsam wieder, über Monate: zuerst im Gesicht, spät oder gar nicht an Händen und Füßen. Ein Medikament bedeutet eine Creme oder Tabletten für lange Zeit, einige Untersuchungen und etwas Sorge vor Schaden. Menschen wägen das verschieden ab, und keine Antwort ist falsch.',
  'How much does it matter to me to have the colour of my face back, and of my body?':
    'Wie wichtig ist es mir, die Farbe meines Gesichts zurückzuhaben, und die meines Körpers?',
  'The numbers on colour come from a computer model that was fitted to published trials. "It may be" means: the model is 95 % sure that the number lies there.':
    'Die Zahlen zur Farbe stammen aus einem Computermodell, das an veröffentlichte Studien angepasst wurde. „Es können sein“ bedeutet: Das Modell ist zu 95 % sicher, dass die Zahl dort liegt.',
  'The numbers on colour are of people who stay on the medicine. Whoever stops does as without it.':
    'Die Zahlen zur Farbe gelten für Menschen, die bei dem Medikament bleiben. Wer aufhört, dem geht es wie ohne.',
  '{option}: the effect on the colour of the skin cannot be computed.':
    '{option}: Die Wirkung auf die Farbe der Haut lässt sich nicht berechnen.',
  'How many lose their colour again after stopping cannot be told.':
    'Wie viele nach dem Aufhören ihre Farbe wieder verlieren, lässt sich nicht sagen.',
  'Of 100 people whose face is that much better in week {weeks} and who stop, about {count} have lost it again within {after} weeks ({range}).':
    'Von 100 Menschen, deren Gesicht in Woche {weeks} so viel besser ist und die aufhören, haben es etwa {count} innerhalb von {after} Wochen wieder verloren ({range}).',
  'Model of vitiligo, fitted to trials: {id}; {n} facts, each with its source in the workbench':
    'Modell der Vitiligo, an Studien angepasst: {id}; {n} Angaben, jede mit ihrer Quelle in der Werkbank',
  'At least {percent} % of the lost colour of the face back after {weeks} weeks (F-VASI{percent})':
    'Mindestens {percent} % der verlorenen Farbe des Gesichts nach {weeks} Wochen zurück (F-VASI{percent})',
  'At least {percent} % of it back by week {middle}, and still in week {weeks}':
    'Mindestens {percent} % davon bis Woche {middle} zurück, und in Woche {weeks} noch immer',
  'Colour of the face lost again within {after} weeks of stopping in week {weeks}':
    'Farbe des Gesichts innerhalb von {after} Wochen nach dem Aufhören in Woche {weeks} wieder verloren',
  'At least {percent} % of the lost colour of the whole skin back after {weeks} weeks (T-VASI{percent})':
    'Mindestens {percent} % der verlorenen Farbe der ganzen Haut nach {weeks} Wochen zurück (T-VASI{percent})',
  'so in this person whatever the extent: {areas}':
    'bei dieser Person so, unabhängig von der Ausdehnung: {areas}',
  'The signals of {disease} are not drawn yet: its model is not fitted.':
    'Die Signale von {disease} sind noch nicht gezeichnet: das Modell ist nicht angepasst.',
  scale: 'Schuppung',
  'a fitted model of the disease': 'ein angepasstes Modell der Erkrankung',
  Plaques: 'Plaques',
  'with psoriasis': 'mit Psoriasis',
  'The skin at a PASI of {value}': 'Die Haut bei einem PASI von {value}',
  'extent and signs of the plaques, 0 to 72': 'Ausdehnung und Zeichen der Plaques, 0 bis 72',
  'all plaques at a glance': 'alle Plaques auf einen Blick',
  'percent of the skin with plaques': 'Prozent der Haut mit Plaques',
  'how much the skin disturbs life, 0 to 30': 'wie sehr die Haut das Leben stört, 0 bis 30',
  Slight: 'Gering',
  Marked: 'Deutlich',
  'Very marked': 'Sehr deutlich',
  'Arrow keys move the brush, with Shift they draw; Space draws in one place. 1 to 4 choose how red a plaque is, from slight to very marked, 5 the eraser, [ and ] the size of the brush, Ctrl+Z takes back.':
    'Pfeiltasten bewegen den Pinsel, mit der Umschalttaste malen sie; die Leertaste malt an einer Stelle. 1 bis 4 wählen, wie rot eine Plaque ist, von gering bis sehr deutlich, 5 den Radierer, [ und ] die Größe des Pinsels, Strg+Z nimmt zurück.',
  'Draw plaques: front': 'Plaques zeichnen: vorn',
  'Draw plaques: back': 'Plaques zeichnen: hinten',
  '{region}: plaques on {percent} %': '{region}: Plaques auf {percent} %',
  '{region}: percent with plaques': '{region}: Prozent mit Plaques',
  '{n, plural, one {# sign of the plaques is} other {# signs of the plaques are}} not chosen yet; then PASI follows from the drawing.':
    '{n, plural, one {# Zeichen der Plaques ist} other {# Zeichen der Plaques sind}} noch nicht gewählt; dann folgt der PASI aus der Zeichnung.',
  'Plaques on': 'Plaques an',
  'areas that weigh more than their size': 'Stellen, die mehr wiegen als ihre Größe',
  'None said: then extent and signs alone tell how severe it is.':
    'Nichts angegeben: Dann sagen allein Ausdehnung und Zeichen, wie schwer es ist.',
  'Counts as moderate to severe whatever the extent:':
    'Zählt unabhängig von der Ausdehnung als mittelschwer bis schwer:',
  'Spots without pigment': 'Flecken ohne Pigment',
  'with vitiligo': 'mit Vitiligo',
  'The face at an F-VASI of {value}': 'Das Gesicht bei einem F-VASI von {value}',
  'A quarter gone': 'Ein Viertel weg',
  'Three quarters gone': 'Drei Viertel weg',
  'All pigment gone': 'Alles Pigment weg',
  'No spots': 'Keine Flecken',
  'Arrow keys move the brush, with Shift they draw; Space draws in one place. 1, 2 and 3 choose how much pigment is gone: all, three quarters, a quarter; 4 is the eraser, [ and ] the size of the brush, Ctrl+Z takes back.':
    'Pfeiltasten bewegen den Pinsel, mit der Umschalttaste malen sie; die Leertaste malt an einer Stelle. 1, 2 und 3 wählen, wie viel Pigment weg ist: alles, drei Viertel, ein Viertel; 4 ist der Radierer, [ und ] die Größe des Pinsels, Strg+Z nimmt zurück.',
  '{region}: spots on {percent} % of the body': '{region}: Flecken auf {percent} % des Körpers',
  'Draw spots: face': 'Flecken zeichnen: Gesicht',
  Face: 'Gesicht',
  'Draw spots: front': 'Flecken zeichnen: vorn',
  'Draw spots: back': 'Flecken zeichnen: hinten',
  'Skin of the picture': 'Haut des Bildes',
  'Skin type {n} of 6': 'Hauttyp {n} von 6',
  'pigment that the face has lost, 0 to 3.5': 'verlorenes Pigment des Gesichts, 0 bis 3,5',
  'pigment that the whole skin has lost, 0 to 100': 'verlorenes Pigment der ganzen Haut, 0 bis 100',
  'percent of the skin with spots': 'Prozent der Haut mit Flecken',
  'Neck and scalp': 'Hals und Kopfhaut',
  Hands: 'Hände',
  Legs: 'Beine',
  Feet: 'Füße',
  '{region}: spots in percent of the body': '{region}: Flecken in Prozent des Körpers',
  'of {percent} % of the body': 'von {percent} % des Körpers',
  'Pigment comes back late here, if at all.': 'Pigment kommt hier spät wieder, wenn überhaupt.',
  'pigment gone: {percent} %': 'Pigment weg: {percent} %',
  '{region}: pigment gone': '{region}: verlorenes Pigment',
  '{region}: {percent} % of the pigment gone': '{region}: {percent} % des Pigments weg',
  'share of the body that a cream is put on, in percent, above 0 up to 100':
    'Anteil des Körpers, auf den eine Creme kommt, in Prozent, über 0 bis 100',
  '{drug} from {date} on is taken together with {other}: labels advise against an antibody and a JAK inhibitor at once, and both together cannot be forecast':
    '{drug} wird ab {date} zusammen mit {other} genommen: Fachinformationen raten von einem Antikörper und einem JAK-Hemmer zugleich ab, und beides zusammen lässt sich nicht vorhersagen',
  'correct the dates, or leave one of them out': 'berichtigen Sie die Daten, oder lassen Sie eines weg',
  '{drug} on {percent, number} % of the body is more than the label allows ({most, number} %): more reaches the blood, and what it does there is not forecast':
    '{drug} auf {percent, number} % des Körpers ist mehr, als die Fachinformation erlaubt ({most, number} %): mehr gelangt ins Blut, und was es dort tut, wird nicht vorhergesagt',
  '“{typed}” is not a share of the body: a number of percent above 0, up to 100.':
    '„{typed}“ ist kein Anteil des Körpers: eine Zahl in Prozent über 0, bis 100.',
  on: 'auf',
  'of the body': 'des Körpers',
  'Share of the body that regimen {letter} is put on, in percent':
    'Anteil des Körpers, auf den Regime {letter} kommt, in Prozent',
  'Say how much of the body it is put on: then its amount and what reaches the blood are told.':
    'Geben Sie an, auf wie viel des Körpers sie kommt: Dann werden ihre Menge und das, was ins Blut gelangt, genannt.',
  'On {percent} % of the body, as it is drawn.': 'Auf {percent} % des Körpers, wie gezeichnet.',
  'About {grams} g a week; the skin is taken as {m2} m².':
    'Etwa {grams} g in der Woche; die Haut ist mit {m2} m² angenommen.',
  'Label: on at most {percent} % of the body.': 'Fachinformation: auf höchstens {percent} % des Körpers.',
  'Label: on at most {percent} % of the body, at most {grams} g a week.':
    'Fachinformation: auf höchstens {percent} % des Körpers, höchstens {grams} g in der Woche.',
  'What reaches the blood from so much skin was not read.':
    'Was von so viel Haut ins Blut gelangt, wurde nicht gelesen.',
  'In the blood {value} {unit} on the mean, SD {sd}: {what}.':
    'Im Blut im Mittel {value} {unit}, SD {sd}: {what}.',
  'The cream on the skin and in the blood': 'Die Creme auf der Haut und im Blut',
  'cream on each cm² of skin and application in the trials': 'Creme je cm² Haut und Anwendung in den Studien',
  'trough plasma concentration, 1.5 % twice daily, vitiligo':
    'Talspiegel im Plasma, 1,5 % zweimal täglich, Vitiligo',
  'mean steady-state plasma concentration, 1.5 % twice daily, atopic dermatitis phase 3':
    'mittlere Plasmakonzentration im Gleichgewicht, 1,5 % zweimal täglich, atopische Dermatitis, Phase 3',
  'plasma concentration, 25 to under 40 % of body surface':
    'Plasmakonzentration, 25 bis unter 40 % der Körperoberfläche',
  'plasma concentration, 40 % of body surface and more':
    'Plasmakonzentration, 40 % der Körperoberfläche und mehr',
  'first {times, plural, one {{dose} mg} other {# × {dose} mg}}, then after {weeks, plural, one {# week} other {# weeks}}':
    'zuerst {times, plural, one {{dose} mg} other {# × {dose} mg}}, weiter nach {weeks, plural, one {# Woche} other {# Wochen}}',
  'three injections': 'drei Spritzen',
  'four injections': 'vier Spritzen',
  'each for': 'je für',
  'Weeks that each first injection of regimen {letter} is for':
    'Wochen, für die jede erste Spritze von Regime {letter} ist',
};
