import type { Catalogue } from '../../catalogue.js';

/** What is seen of a disease: typed, drawn, forecast in its scores. */
export const severity: Catalogue = {
  'The model says how much there is, not where: the places are an example.':
    'Das Modell sagt, wie viel es ist, nicht wo: Die Stellen sind ein Beispiel.',
  'How much of the disease there is': 'Wie ausgeprägt die Krankheit ist',
  '{score} before treatment': '{score} vor der Behandlung',
  'Eczema on half of the body': 'Ekzem an der Hälfte des Körpers',
  '{score} after {weeks} weeks:': '{score} nach {weeks} Wochen:',
  '{score} if {value}': '{score}, falls {value}',
  '{score}, whether {values}': '{score}, ob {values}',
  '{score} of visit {number}': '{score} der Visite {number}',
  '{score} unknown': '{score} unbekannt',
  '{score} {value}': '{score} {value}',
  'how long the disease has lasted without a break': 'wie lange die Krankheit ohne Unterbrechung besteht',
  'Please give the {score} of this visit, between {min} and {max}, or what went wrong.':
    'Bitte {score} dieser Visite angeben, zwischen {min} und {max}, oder was schiefging.',
  'Suggested by the score of the skin: {value}, {name}':
    'Nach dem Score der Haut naheliegend: {value}, {name}',
  'Take it': 'Übernehmen',
  '“{text}” could not be read as a number. Please give {score} between {min} and {max}.':
    '„{text}“ ist nicht als Zahl zu lesen. Bitte {score} zwischen {min} und {max} angeben.',
  '{text} lies between two steps. Please give {score} as a whole number between {min} and {max}.':
    '{text} liegt zwischen zwei Stufen. Bitte {score} als ganze Zahl zwischen {min} und {max} angeben.',
  '{text} is outside the range of {score}: it is kept here, but not used. Please give a number between {min} and {max}.':
    '{text} liegt außerhalb von {score}: Der Wert bleibt hier stehen, wird aber nicht verwendet. Bitte eine Zahl zwischen {min} und {max} angeben.',
  'weight in {score}: {region}': 'Gewicht im {score}: {region}',
  '{category}: {score} {min, number} to {max, number}': '{category}: {score} {min, number} bis {max, number}',
  '{score} {value}, {severity}': '{score} {value}, {severity}',
  'The drawing adds up to {value}.': 'Die Zeichnung ergibt {value}.',
  Mild: 'Leicht',
  Moderate: 'Mäßig',
  Severe: 'Stark',
  Eraser: 'Radierer',
  'Clear skin': 'Reine Haut',
  'Draw inflamed skin: front': 'Entzündete Haut zeichnen: vorn',
  'Draw inflamed skin: back': 'Entzündete Haut zeichnen: hinten',
  'From the front': 'Von vorn',
  'From behind': 'Von hinten',
  '{n, plural, one {# sign of inflamed skin is} other {# signs of inflamed skin are}} not chosen yet; then EASI follows from the drawing.':
    '{n, plural, one {# Zeichen der entzündeten Haut ist} other {# Zeichen der entzündeten Haut sind}} noch nicht gewählt; dann folgt EASI aus der Zeichnung.',
  'As strong as the redness': 'So stark wie die Rötung',
  'Arrow keys move the brush, with Shift they draw; Space draws in one place. 1, 2 and 3 choose mild, moderate or severe, 4 the eraser, [ and ] the size of the brush, Ctrl+Z takes back.':
    'Pfeiltasten bewegen den Pinsel, mit Umschalt zeichnen sie; die Leertaste zeichnet an einer Stelle. 1, 2 und 3 wählen leicht, mäßig oder stark, 4 den Radierer, [ und ] die Größe des Pinsels, Strg+Z nimmt zurück.',
  '{region}: {percent} % inflamed': '{region}: {percent} % entzündet',
  'Skin and itch': 'Haut und Juckreiz',
  'with eczema': 'mit Ekzem',
  'Diary of the last seven days': 'Tagebuch der letzten sieben Tage',
  'the worst itch of each day': 'der stärkste Juckreiz jedes Tages',
  '{n, plural, one {# earlier day is} other {# earlier days are}} kept.':
    '{n, plural, one {# früherer Tag ist} other {# frühere Tage sind}} aufbewahrt.',
  'Itch on {day}': 'Juckreiz am {day}',
  'not written down': 'nicht aufgeschrieben',
  '{value} of 10': '{value} von 10',
  'Clear the itch of {day}': 'Juckreiz vom {day} löschen',
  Itch: 'Juckreiz',
  'the worst of the last 24 hours, 0 to 10': 'der stärkste der letzten 24 Stunden, 0 bis 10',
  'mean of the diary': 'Mittel des Tagebuchs',
  'Itch {value}': 'Juckreiz {value}',
  'no itch': 'kein Juckreiz',
  'a little': 'ein wenig',
  clearly: 'deutlich',
  strong: 'stark',
  unbearable: 'unerträglich',
  '{percent} % of the skin': '{percent} % der Haut',
  '{region}: percent inflamed': '{region}: Prozent entzündet',
  '{region}: {sign}': '{region}: {sign}',
  '{region}: {sign} {strength}': '{region}: {sign} {strength}',
  '{region}: {sign} half a point more': '{region}: {sign} einen halben Punkt mehr',
  'Head and neck': 'Kopf und Hals',
  'Arms and hands': 'Arme und Hände',
  Trunk: 'Rumpf',
  'Legs and feet': 'Beine und Füße',
  redness: 'Rötung',
  thickness: 'Verdickung',
  'scratch marks': 'Kratzspuren',
  lichenification: 'Lichenifikation',
  BSA: 'BSA',
  'The skin as drawn': 'Die Haut wie gezeichnet',
  'The skin at an EASI of {value}': 'Die Haut bei einem EASI von {value}',
  'extent and signs of inflamed skin, 0 to 72': 'Ausdehnung und Zeichen der Entzündung, 0 bis 72',
  'the whole skin at a glance': 'die ganze Haut auf einen Blick',
  'the worst of a day, 0 to 10': 'der stärkste eines Tages, 0 bis 10',
  'percent of the skin that is inflamed': 'Prozent der Haut, die entzündet sind',
  '{score} over two years': '{score} über zwei Jahre',
  'target: {goal}': 'Ziel: {goal}',
  '{score} read so far: {readings}': 'Bisher abgelesen, {score}: {readings}',
  '{value, number} {ago, plural, =0 {now} one {# week ago} other {# weeks ago}}':
    '{value, number} {ago, plural, =0 {jetzt} one {vor # Woche} other {vor # Wochen}}',
  '+ visit: what was {score} later on?': '+ Visite: Wie war {score} später?',
  '{score} read then': '{score} damals',
  'A visit needs a whole week from {first} to {last}, and {score} between {min} and {max}.':
    'Eine Visite braucht eine ganze Woche von {first} bis {last} und {score} zwischen {min} und {max}.',
  'Median {score}': 'Median {score}',
  '{letter}: median {score} {value}, chance of target {percent} %':
    '{letter}: Median {score} {value}, Chance auf das Ziel {percent} %',
  '{regimen}, week {week}: two outcomes. About {few} in 100 have {score} around {low}, {many} in 100 around {high}; hardly anybody is between.':
    '{regimen}, Woche {week}: zwei Ausgänge. Etwa {few} von 100 haben {score} um {low}, {many} von 100 um {high}; kaum jemand liegt dazwischen.',
  'Chance of {goal} over two years': 'Chance auf {goal} über zwei Jahre',
  'Chance of {goal}': 'Chance auf {goal}',
  '{score} is read with error': '{score} wird mit Fehler abgelesen',
  '{score} of 100 people like this one: median and bands of 50, 80 and 95':
    '{score} von 100 Personen wie dieser: Median und Bänder von 50, 80 und 95',
  '{score} ≤ {value}': '{score} ≤ {value}',
  '◆ mean {score}': '◆ Mittelwert {score}',
  'mean {score} {value} at the start, changed by {percent} %':
    'zu Beginn im Mittel {score} {value}, geändert um {percent} %',
  '{n, number} people, mean {score} {value} at the start, changed by {percent} %':
    '{n, number} Personen, zu Beginn im Mittel {score} {value}, geändert um {percent} %',
  '{percent} % at {goal}': '{percent} % mit {goal}',
  '{events, number} of {n, number} people, {percent} % at {goal}':
    '{events, number} von {n, number} Personen, {percent} % mit {goal}',
  '{score} better by {value} % or more': '{score} um {value} % oder mehr besser',
  'What is a medicine likely to do for this person, and how sure is that?':
    'Was wird ein Medikament für diese Person wahrscheinlich bewirken, und wie sicher ist das?',
  'A forecast needs the age, the sex and {score} of the person and, with visits, what was taken.':
    'Eine Vorhersage braucht Alter, Geschlecht und {score} der Person und, bei Visiten, was eingenommen wurde.',
  '{disease} cannot be forecast yet: its model is not fitted. Safety, evidence and trials are there.':
    '{disease} lässt sich noch nicht vorhersagen: Das Modell ist noch nicht angepasst. Sicherheit, Evidenz und Studien sind da.',
  'What a pause costs, in points of {score}': 'Was eine Pause kostet, in Punkten von {score}',
  'Half better': 'Zur Hälfte gebessert',
  'of those at the target then ({responders} of 100) have lost more than {points} points of {score} {weeks} weeks later':
    'derer, die dann am Ziel sind ({responders} von 100), haben {weeks} Wochen später mehr als {points} Punkte von {score} verloren',
  'points of {score} lost at worst, on average, by a pause of {weeks} weeks':
    'Punkte von {score}, die eine Pause von {weeks} Wochen im ungünstigsten Moment im Mittel kostet',
  'Largest loss of {score} by length of the pause: {losses}':
    'Größter Verlust von {score} nach Länge der Pause: {losses}',
  'Dashed: mean of those who had got half of it back.':
    'Gestrichelt: Mittel derer, die schon die Hälfte zurückgewonnen hatten.',
  'Chance of {goal} at week {horizon}, given that {score} has not fallen by {percent} % of the baseline by the week below. The line ends where fewer than 20 virtual people are left.':
    'Chance auf {goal} in Woche {horizon}, wenn {score} bis zur Woche darunter nicht um {percent} % des Ausgangswerts gefallen ist. Die Linie endet, wo weniger als 20 virtuelle Personen übrig sind.',
  'the chance of {goal} at week {horizon} is already below {low} %':
    'die Chance auf {goal} in Woche {horizon} liegt schon unter {low} %',
  'is when to think again: if {score} has not fallen by {percent} % by then, the chance of {goal} at week {horizon} is below {low} %':
    'ist der Zeitpunkt, neu nachzudenken: Ist {score} bis dahin nicht um {percent} % gefallen, liegt die Chance auf {goal} in Woche {horizon} unter {low} %',
  '{score} has already fallen by {percent} %: this person responds':
    '{score} ist schon um {percent} % gefallen: Diese Person spricht an',
  'up to week {told} the chance of {goal} at week {horizon} stays above {low} %, even if {score} has not fallen by {percent} %':
    'bis Woche {told} bleibt die Chance auf {goal} in Woche {horizon} über {low} %, auch wenn {score} nicht um {percent} % gefallen ist',
  'What would a pause cost?': 'Was würde eine Pause kosten?',
  '{score} under {option}: from {now} now to {end} at week {week}':
    '{score} unter {option}: von {now} jetzt auf {end} in Woche {week}',
  'Say who it is about. Then see what a drug is likely to do for them, what harm it may do, and what to test and when. You see an example person; change anything, or begin with your own.':
    'Sagen Sie, um wen es geht. Dann sehen Sie, was ein Medikament wahrscheinlich bewirkt, was es schaden kann, und was wann zu prüfen ist. Sie sehen eine Beispielperson; ändern Sie, was Sie wollen, oder beginnen Sie mit Ihrer eigenen.',
  'Drives {disease}': 'Treibt an: {disease}',
  'Other signals': 'Andere Signale',
  Antibodies: 'Antikörper',
  '{antibody} catches {cytokines} before it reaches its receptor':
    '{antibody} fängt {cytokines} ab, bevor es seinen Rezeptor erreicht',
  '{antibody} sits on the receptor of {cytokines}': '{antibody} besetzt den Rezeptor von {cytokines}',
  'There is no scoreboard of {disease} yet: its model is not fitted.':
    'Von {disease} gibt es noch keine Gegenüberstellung: Das Modell ist noch nicht angepasst.',
  '{letter}: half of the effect on {score} is there after {days, plural, one {# day} other {# days}}.':
    '{letter}: Die halbe Wirkung auf {score} ist nach {days, plural, one {# Tag} other {# Tagen}} da.',
  'prurigo nodularis': 'Prurigo nodularis',
  'itch NRS down by 4 points': 'Juckreiz (NRS) um 4 Punkte besser',
  'mean change of itch NRS, %': 'mittlere Änderung des Juckreizes (NRS), %',
  'itch NRS down by 3 points': 'Juckreiz (NRS) um 3 Punkte besser',
  'itch NRS of a day down by 4 points': 'Juckreiz (NRS) eines Tages um 4 Punkte besser',
};
