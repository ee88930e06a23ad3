import type { Catalogue } from '../../catalogue.js';

/** What the pathway screen says of one medicine, from dose to signal, and of the equations. */
export const pathway: Catalogue = {
  '10–90 % of people': '10–90 % der Personen',
  'Absorption, in mg/h: what of a dose enters the plasma':
    'Resorption, in mg/h: was von einer Dosis ins Plasma gelangt',
  'Active moiety: the parent and its active metabolites, each by its potency relative to the parent':
    'Wirksamer Anteil: die Muttersubstanz und ihre wirksamen Metaboliten, jeder nach seiner Potenz im Verhältnis zur Muttersubstanz',
  'At steady state, with the weight, age and kidney function of the person. No source says how much people differ.':
    'Im Fließgleichgewicht, mit Gewicht, Alter und Nierenfunktion der Person. Keine Quelle sagt, wie sehr sich Personen unterscheiden.',
  'At steady state, with the weight, age and kidney function of the person. Shaded: the middle 80 % of such people, by differences in clearance alone (SD of its logarithm {sd}).':
    'Im Fließgleichgewicht, mit Gewicht, Alter und Nierenfunktion der Person. Getönt: die mittleren 80 % solcher Personen, allein nach Unterschieden der Clearance (SD ihres Logarithmus {sd}).',
  'Blocked at {dose}': 'Blockiert bei {dose}',
  'Blocked share of a signal at a concentration C, in nM':
    'Blockierter Anteil eines Signals bei einer Konzentration C, in nM',
  'Clearance of this person, in L/h': 'Clearance dieser Person, in L/h',
  'Concentration in plasma over one day': 'Konzentration im Plasma über einen Tag',
  'Concentration in plasma over one day, {dose}': 'Konzentration im Plasma über einen Tag, {dose}',
  'Concentration over time, in mg/L: compartments of V (L), exchange Q (L/h); solved in closed form and summed over all earlier doses':
    'Konzentration über die Zeit, in mg/L: Kompartimente mit V (L), Austausch Q (L/h); in geschlossener Form gelöst und über alle früheren Dosen summiert',
  'Concentration over time, in mg/L: the medicine slows its own clearance as it collects in the periphery (there in ng/mL); integrated until it repeats from dose to dose':
    'Konzentration über die Zeit, in mg/L: das Arzneimittel bremst seine eigene Clearance, während es sich in der Peripherie sammelt (dort in ng/mL); integriert, bis es sich von Dosis zu Dosis wiederholt',
  'Dose and response of each signal': 'Dosis und Wirkung bei jedem Signal',
  'Dose and response of each signal, {dose} marked': 'Dosis und Wirkung bei jedem Signal, {dose} markiert',
  'Dose looked at in mg': 'Betrachtete Dosis in mg',
  'Equations, with the numbers of this medicine and where they come from':
    'Gleichungen, mit den Zahlen dieses Arzneimittels und ihrer Herkunft',
  'From mg/L to nM, in which potencies are given': 'Von mg/L zu nM, worin Potenzen angegeben werden',
  'IC50, nM': 'IC50, nM',
  'Mean concentration in plasma, in nM: what clearance leaves of the daily dose (D in mg, n times a day)':
    'Mittlere Konzentration im Plasma, in nM: was die Clearance von der Tagesdosis lässt (D in mg, n-mal täglich)',
  'Mean over the time from dose to dose, in h, at steady state; peak and trough are its highest and lowest':
    'Mittel über die Zeit von Dosis zu Dosis, in h, im Fließgleichgewicht; Spitze und Tal sind der höchste und der niedrigste Wert',
  'Medicine looked at': 'Betrachtetes Arzneimittel',
  'Middle 80 % of people, by differences of clearance alone':
    'Mittlere 80 % der Personen, allein nach Unterschieden der Clearance',
  'One medicine, from dose to signal': 'Ein Arzneimittel, von der Dosis zum Signal',
  'Rates of binding, per nM and hour, and of new enzyme, per hour':
    'Raten der Bindung, je nM und Stunde, und des neuen Enzyms, je Stunde',
  'Share of enzyme that is bound for good, and so the blocked share of every signal that needs it':
    'Anteil des dauerhaft gebundenen Enzyms und damit der blockierte Anteil jedes Signals, das es braucht',
  'Share of the dose that reaches the plasma; 1 where clearance and volume already contain it':
    'Anteil der Dosis, der ins Plasma gelangt; 1, wo Clearance und Volumen ihn schon enthalten',
  'The picture needs a medicine and a dose that can be read.':
    'Das Bild braucht ein Arzneimittel und eine lesbare Dosis.',
  'The simulated concentration is the parent’s: it stands for the share p of the active moiety':
    'Simuliert wird die Konzentration der Muttersubstanz: sie steht für den Anteil p des wirksamen Anteils',
  'Times per day of the medicine looked at': 'Wie oft am Tag das betrachtete Arzneimittel',
  'Where dose and response come from': 'Woher Dosis und Wirkung kommen',
  'area under the curve of one day': 'Fläche unter der Kurve eines Tages',
  'dose of a label: {doses}': 'Dosis einer Fachinformation: {doses}',
  'dose of trials or elsewhere: {doses}': 'Dosis aus Studien oder anderswoher: {doses}',
  grade: 'Grad',
  'highest concentration': 'höchste Konzentration',
  'hours of the day, ▲ a dose': 'Stunden des Tages, ▲ eine Dosis',
  'lowest concentration': 'niedrigste Konzentration',
  'mean of 10 and 90 % of people, by clearance': 'Mittel bei 10 und 90 % der Personen, nach Clearance',
  'mean over the day': 'Mittel über den Tag',
  'mean, %': 'Mittel, %',
  'over one day': 'über einen Tag',
  'peak and trough': 'Spitze und Tal',
  'peak, %': 'Spitze, %',
  'range by potency, %': 'Spanne nach Potenz, %',
  'range of a derived potency': 'Spanne einer abgeleiteten Potenz',
  'range of the potency (95 %), found or assumed': 'Spanne der Potenz (95 %), gefunden oder angenommen',
  'trough, %': 'Tal, %',
  typical: 'typisch',
  '{medicine}: share blocked in %, by dose in mg, once a day':
    '{medicine}: blockierter Anteil in %, nach Dosis in mg, einmal täglich',
  '{medicine}: share blocked in %, by dose in mg, {n} times a day':
    '{medicine}: blockierter Anteil in %, nach Dosis in mg, {n}-mal täglich',
  '{mean} % blocked on average over the day ({lower} to {upper} by the range of the potency), peak {peak}, trough {trough}; potency {grade}':
    'im Tagesmittel {mean} % blockiert ({lower} bis {upper} nach der Spanne der Potenz), Spitze {peak}, Tal {trough}; Potenz {grade}',
  '{mean} % blocked on average over the day, peak {peak}, trough {trough}; potency {grade}':
    'im Tagesmittel {mean} % blockiert, Spitze {peak}, Tal {trough}; Potenz {grade}',
  '{picture}: CSV file': '{picture}: CSV-Datei',
  '{picture}: SVG file': '{picture}: SVG-Datei',
  '{signal} at {dose} mg: {blocked}': '{signal} bei {dose} mg: {blocked}',
  '{title}: {peak} nM at most, {hour} h after a dose, {mean} nM on average, {trough} nM at least':
    '{title}: höchstens {peak} nM, {hour} h nach einer Dosis, im Mittel {mean} nM, mindestens {trough} nM',
};
