import type { Catalogue } from '../../catalogue.js';

/** Power, assurance and sample size of a trial, and the question of its design. */
export const trialPower: Catalogue = {
  'weeks at which who has not responded goes on with another regimen; who has changed once stays with it':
    'Wochen, in denen mit einem anderen Schema weitermacht, wer nicht angesprochen hat; wer einmal gewechselt hat, bleibt dabei',
  'what the trial is to decide: asked by power and sample size, of no matter to its simulation':
    'was die Studie entscheiden soll: wichtig für Power und Fallzahl, ohne Bedeutung für ihre Simulation',
  'the id of the arm that the others are compared with':
    'die Kennung des Arms, mit dem die anderen verglichen werden',
  'the arms that are compared with it, in the order of their tests; all others if not given':
    'die Arme, die mit ihm verglichen werden, in der Reihenfolge der Tests; alle anderen, wenn nicht angegeben',
  'the id of an arm': 'die Kennung eines Arms',
  'everybody takes both treatments: the arms are the two orders, the endpoint is read at its week and again at this one':
    'alle nehmen beide Behandlungen: die Arme sind die zwei Reihenfolgen, der Endpunkt wird in seiner Woche und in dieser noch einmal gelesen',
  'shares: score (Miettinen and Nurminen, if not given), newcombe or fisher; means: baseline-adjusted (if not given) or welch':
    'Anteile: score (Miettinen und Nurminen, wenn nicht angegeben), newcombe oder fisher; Mittelwerte: baseline-adjusted (wenn nicht angegeben) oder welch',
  'how much worse than the control is still good enough, in percentage points or in units of the mean; 0 if not given':
    'wie viel schlechter als die Kontrolle noch gut genug ist, in Prozentpunkten oder Einheiten des Mittelwerts; 0, wenn nicht angegeben',
  'the chance to win without an effect that is allowed: more than 0':
    'die erlaubte Wahrscheinlichkeit, ohne Wirkung zu gewinnen: mehr als 0',
  '1 or 2; 2 if not given': '1 oder 2; 2, wenn nicht angegeben',
  'the power that is wanted, from 0.5 to 0.999; 0.9 if neither it nor assurance is given':
    'die gewünschte Power, von 0.5 bis 0.999; 0.9, wenn weder sie noch die Assurance angegeben ist',
  'the assurance that is wanted: the mean power over what is not known':
    'die gewünschte Assurance: die mittlere Power über das, was nicht bekannt ist',
  'whose power is wanted: of each comparison by itself (if not given), of any of them, or of all together':
    'wessen Power gewünscht ist: die jedes Vergleichs für sich (wenn nicht angegeben), irgendeines oder aller zusammen',
  'how several comparisons share alpha; holm if not given':
    'wie mehrere Vergleiche sich alpha teilen; holm, wenn nicht angegeben',
  'of multiplicity "graph"': 'zu multiplicity "graph"',
  'a share of alpha from 0 to 1': 'ein Anteil von alpha von 0 bis 1',
  'the share of alpha that each treatment starts with':
    'der Anteil von alpha, mit dem jede Behandlung beginnt',
  'a share from 0 to 1': 'ein Anteil von 0 bis 1',
  'by rows: where the alpha of a treatment goes once it has won':
    'zeilenweise: wohin das alpha einer Behandlung geht, wenn sie gewonnen hat',
  'interim looks at which the trial may end with a win':
    'Zwischenauswertungen, bei denen die Studie mit einem Erfolg enden kann',
  'shares of the people whose results are in at each interim look, ascending, below 1':
    'Anteile der Personen, deren Ergebnisse bei jeder Zwischenauswertung vorliegen, aufsteigend, unter 1',
  'how fast alpha is spent (Lan and DeMets)': 'wie schnell alpha ausgegeben wird (Lan und DeMets)',
  'results of each arm that somebody assumes, as protocols do: power and size are then also told for them':
    'Ergebnisse jedes Arms, die jemand annimmt, wie es Protokolle tun: Power und Fallzahl werden dann auch dafür genannt',
  'people with the response, in percent': 'Personen mit Ansprechen, in Prozent',
  'mean change, negative when it is an improvement': 'mittlere Änderung, negativ bei Besserung',
  'standard deviation between people': 'Standardabweichung zwischen Personen',
  'share of the people whose result is missing and not imputed: so many more are enrolled; 0 if not given':
    'Anteil der Personen, deren Ergebnis fehlt und nicht ersetzt wird: um so viele mehr werden aufgenommen; 0, wenn nicht angegeben',
  'none of {n} virtual patients is counted in arm {arm}':
    'keiner von {n} virtuellen Patienten zählt in Arm {arm}',
  'the design asks no question: each arm is compared with {control}, two-sided at 5 %':
    'das Design stellt keine Frage: jeder Arm wird mit {control} verglichen, zweiseitig mit 5 %',
  'the comparisons do not share alpha: together they win by chance more often than it says':
    'die Vergleiche teilen sich alpha nicht: zusammen gewinnen sie durch Zufall öfter, als es sagt',
  'arms of fewer than 15 people: their results are hardly normal':
    'Arme mit weniger als 15 Personen: ihre Ergebnisse sind kaum normalverteilt',
  'is week {week}, but must be after week {before}': 'ist Woche {week}, muss aber nach Woche {before} liegen',
  'is week {week}, but the step is taken in week {before}':
    'ist Woche {week}, aber gewechselt wird in Woche {before}',
  'is "{id}", which is not an arm': 'ist „{id}“, das ist kein Arm',
  'is the only arm: there is nothing to compare it with':
    'ist der einzige Arm: es gibt nichts, womit er verglichen werden kann',
  'is "{id}", which is the control': 'ist „{id}“, das ist die Kontrolle',
  'is "{id}" once more': 'ist noch einmal „{id}“',
  'is {at}, but an interim look comes before the end, which is 1':
    'ist {at}, aber eine Zwischenauswertung liegt vor dem Ende, und das ist 1',
  'give the share of the people whose results are in, such as 0.5; the end is looked at anyway':
    'geben Sie den Anteil der Personen an, deren Ergebnisse vorliegen, etwa 0.5; das Ende wird ohnehin ausgewertet',
  'is {at}, but the look before is at {before}': 'ist {at}, aber die Auswertung davor liegt bei {before}',
  'is not used unless {name}': 'wird nur verwendet, wenn {name}',
  'leave one out': 'lassen Sie eines weg',
  'has {n, plural, one {# entry} other {# entries}}, but {m} treatments are compared':
    'hat {n, plural, one {# Eintrag} other {# Einträge}}, aber {m} Behandlungen werden verglichen',
  'adds up to {total}, but there is only 1 to share':
    'ergibt zusammen {total}, aber es ist nur 1 zu verteilen',
  'gives alpha to itself: must be 0': 'gibt alpha an sich selbst: muss 0 sein',
  'is {test}, which compares shares, but the endpoint is a mean':
    'ist {test}, das Anteile vergleicht, aber der Endpunkt ist ein Mittelwert',
  'is {test}, which compares means, but the endpoint is a share':
    'ist {test}, das Mittelwerte vergleicht, aber der Endpunkt ist ein Anteil',
  'is {test}, which knows no margin': 'ist {test}, das keine Grenze kennt',
  'use score': 'verwenden Sie score',
  'is missing: give what is assumed of every arm that is compared':
    'fehlt: geben Sie die Annahme für jeden verglichenen Arm an',
  'is missing: the endpoint needs it': 'fehlt: der Endpunkt braucht es',
  'compares two orders of the treatments, but there are {n} arms':
    'vergleicht zwei Reihenfolgen der Behandlungen, aber es gibt {n} Arme',
  'is week {week}, but the first period ends in week {before}':
    'ist Woche {week}, aber die erste Periode endet in Woche {before}',
  'is not known of a cross-over trial': 'kennt eine Cross-over-Studie nicht',
  'Who has not responded goes on otherwise from week {weeks}.':
    'Wer nicht angesprochen hat, macht ab Woche {weeks} anders weiter.',
  'Power and sample size': 'Power und Fallzahl',
  'Assurance: {percent} % of the area': 'Assurance: {percent} % der Fläche',
  'From the twentieth of what is believed in which the medicines differ least from the control (left) to that in which they differ most (right), with the difference below: how often the trial wins there.':
    'Vom Zwanzigstel dessen, was für wahr gehalten wird, in dem sich die Mittel am wenigsten von der Kontrolle unterscheiden (links), bis zu dem, in dem sie sich am meisten unterscheiden (rechts), mit dem Unterschied darunter: wie oft die Studie dort gewinnt.',
  'What a win takes at each look': 'Was ein Erfolg bei jeder Auswertung verlangt',
  'p below {limit}': 'p unter {limit}',
  'p {value}': 'p {value}',
  'The z that must be passed, over the share of the results that are in, in percent. The looks cost {more} % more people at most; on average {mean} % of a trial without looks are needed.':
    'Das z, das übertroffen werden muss, über dem Anteil der vorliegenden Ergebnisse in Prozent. Die Zwischenauswertungen kosten höchstens {more} % mehr Personen; im Mittel werden {mean} % einer Studie ohne sie gebraucht.',
  'power, if the middle of what is believed is true':
    'Power, wenn die Mitte dessen zutrifft, was für wahr gehalten wird',
  'power, if what the file assumes is true': 'Power, wenn zutrifft, was die Datei annimmt',
  'assurance, over all that is believed': 'Assurance, über alles, was für wahr gehalten wird',
  '{percent} % ± {error}': '{percent} % ± {error}',
  'With {n, number} people this trial wins in {power} of 100 trials if the middle of what is believed is true, and in {assurance} of 100 over all that is believed.':
    'Mit {n, number} Personen gewinnt diese Studie in {power} von 100 Fällen, wenn die Mitte dessen zutrifft, was für wahr gehalten wird, und in {assurance} von 100 über alles, was für wahr gehalten wird.',
  'Table of power': 'Tabelle der Power',
  n: 'n',
  Expected: 'Erwartet',
  'Difference, 95 % interval': 'Differenz, 95-%-Intervall',
  Power: 'Power',
  Assurance: 'Assurance',
  'Power as assumed': 'Power nach Annahme',
  'out of reach': 'nicht erreichbar',
  'for {target} % {what}': 'für {target} % {what}',
  '{n, number} people have to be enrolled so that so many meet the condition of the arms.':
    '{n, number} Personen müssen aufgenommen werden, damit so viele die Bedingung der Arme erfüllen.',
  'Without any effect {share} of 100 trials win; {allowed} may.':
    'Ohne jede Wirkung gewinnen {share} von 100 Studien; {allowed} dürfen es.',
  '{people, number} virtual people in {worlds, number} worlds, each with its own medicine, disease and uncertain facts; {trials, number} trials drawn from them for each chance. ± is the error of that drawing.':
    '{people, number} virtuelle Personen in {worlds, number} Welten, jede mit eigenem Mittel, eigener Krankheit und eigenen unsicheren Fakten; für jede Wahrscheinlichkeit daraus {trials, number} gezogene Studien. ± ist der Fehler dieses Ziehens.',
  'Compute power and assurance': 'Power und Assurance rechnen',
  'Virtual people simulated': 'Simulierte virtuelle Personen',
  'The design has changed since: compute it again to see what comes of it.':
    'Das Design hat sich seither geändert: rechnen Sie neu, um zu sehen, was daraus wird.',
  'Power and assurance over the number of people': 'Power und Assurance über der Zahl der Personen',
  'power at the middle of what is believed, and at its edges (90 %)':
    'Power in der Mitte dessen, was für wahr gehalten wird, und an seinen Rändern (90 %)',
  assurance: 'Assurance',
  'as planned: {n, number} people': 'wie geplant: {n, number} Personen',
  'shared after Holm': 'nach Holm geteilt',
  'shared after Bonferroni': 'nach Bonferroni geteilt',
  'one arm after the other': 'ein Arm nach dem anderen',
  'all of it to each': 'jedem ganz',
  'by the graph of the file': 'nach dem Graphen der Datei',
  'compared with': 'verglichen mit',
  'deciding endpoint': 'entscheidender Endpunkt',
  'as the file has it': 'wie in der Datei',
  alpha: 'alpha',
  sides: 'Seiten',
  'two-sided': 'zweiseitig',
  'one-sided': 'einseitig',
  'power wanted': 'gewünschte Power',
  'assurance wanted': 'gewünschte Assurance',
  margin: 'Grenze',
  'alpha between arms': 'alpha zwischen Armen',
  'interim looks at': 'Zwischenauswertungen bei',
  'alpha spent': 'alpha ausgegeben',
  'after O’Brien and Fleming': 'nach O’Brien und Fleming',
  'after Pocock': 'nach Pocock',
  Difference: 'Differenz',
  'Results that are in': 'Vorliegende Ergebnisse',
  'Number of people': 'Zahl der Personen',
  'Power, 90 % of what is believed': 'Power, 90 % dessen, was für wahr gehalten wird',
};
