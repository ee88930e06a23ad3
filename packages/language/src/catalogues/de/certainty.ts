import type { Catalogue } from '../../catalogue.js';

/** How sure the evidence makes a number. */
export const certainty: Catalogue = {
  'risk of bias: not read in the original source': 'Verzerrungsrisiko: nicht in der Originalquelle gelesen',
  'indirect: how often it happens in this disease was not read':
    'indirekt: wie oft es bei dieser Krankheit vorkommt, wurde nicht gelesen',
  'registers and cohorts of people of this age and sex':
    'Register und Kohorten von Menschen dieses Alters und Geschlechts',
  '{n, plural, one {# ratio} other {# ratios}} from randomised trials, {others, plural, =0 {none} one {# more} other {# more}} from routine care':
    '{n, plural, one {# Verhältnis} other {# Verhältnisse}} aus randomisierten Studien, {others, plural, =0 {keines} one {# weiteres} other {# weitere}} aus der Routineversorgung',
  'ratios from routine care and long-term programmes: nobody was randomised':
    'Verhältnisse aus Routineversorgung und Langzeitprogrammen: niemand wurde zugelost',
  'imprecise: it may be that there is no difference':
    'ungenau: es kann sein, dass es keinen Unterschied gibt',
  'indirect: counted on JAK inhibitors together, not on this medicine alone':
    'indirekt: für JAK-Hemmer zusammen gezählt, nicht für dieses Mittel allein',
  'indirect: counted in people with another disease':
    'indirekt: bei Menschen mit einer anderen Krankheit gezählt',
  'percentages that a label prints, with the medicine and without':
    'Prozente, die eine Fachinformation druckt, mit dem Mittel und ohne',
  '{people, number} people of randomised trials': '{people, number} Menschen aus randomisierten Studien',
  'imprecise: printed without the number of people': 'ungenau: ohne die Zahl der Menschen gedruckt',
  'indirect: over how many weeks is not known': 'indirekt: über wie viele Wochen, ist nicht bekannt',
  'indirect: counted over {weeks} weeks': 'indirekt: über {weeks} Wochen gezählt',
  'Dots: how sure the evidence makes a number, from ●●●● (high) to ●○○○ (very low: it may be far off).':
    'Punkte: wie sicher die Evidenz eine Zahl macht, von ●●●● (hoch) bis ●○○○ (sehr niedrig: sie kann weit daneben liegen).',
  'Of the first benefit: {reasons}.': 'Zum ersten Nutzen: {reasons}.',
  'very low certainty': 'sehr niedrige Sicherheit',
  'low certainty': 'niedrige Sicherheit',
  'moderate certainty': 'mittlere Sicherheit',
  'high certainty': 'hohe Sicherheit',
  'imprecise: {people, number} people, fewer than {enough}':
    'ungenau: {people, number} Menschen, weniger als {enough}',
  'placebo or vehicle': 'Placebo oder Grundlage',
  'no study of {medicine} by {score} in this disease could be read: the number follows from the signals that are blocked':
    'keine Studie zu {medicine} nach {score} bei dieser Krankheit konnte gelesen werden: die Zahl folgt aus den gehemmten Signalen',
  '{people, number} people on {medicine} in {trials, plural, one {# randomised comparison} other {# randomised comparisons}} by {score}, against {control, number}':
    '{people, number} Menschen mit {medicine} in {trials, plural, one {# randomisierten Vergleich} other {# randomisierten Vergleichen}} nach {score}, gegen {control, number}',
  '{people, number} people on {medicine} who were watched without a comparison, by {score}':
    '{people, number} Menschen mit {medicine}, die ohne Vergleich beobachtet wurden, nach {score}',
  'risk of bias: most people knew which treatment they had':
    'Verzerrungsrisiko: die meisten wussten, welche Behandlung sie hatten',
  'risk of bias: most results are known from secondary sources only':
    'Verzerrungsrisiko: die meisten Ergebnisse sind nur aus zweiter Hand bekannt',
  'inconsistent: a fit without the trials of this medicine misses their rates by {points, number} points':
    'uneinheitlich: eine Anpassung ohne die Studien dieses Mittels verfehlt deren Raten um {points, number} Punkte',
  'indirect: {why}': 'indirekt: {why}',
  'indirect: {people, plural, =0 {nobody was} one {# person was} other {# people were}} seen after a stop':
    'indirekt: {people, plural, =0 {niemand wurde} one {# Mensch wurde} other {# Menschen wurden}} nach einem Absetzen beobachtet',
  'indirect: nobody was compared with others after week {weeks}':
    'indirekt: nach Woche {weeks} wurde niemand mehr mit anderen verglichen',
  'indirect: nobody was watched after week {weeks}':
    'indirekt: nach Woche {weeks} wurde niemand mehr beobachtet',
  'The evidence behind {letter} at week {week}': 'Die Evidenz hinter {letter} in Woche {week}',
  'Dotted {letters}: the evidence is very uncertain. Look at the width of the band; the line in the middle is no promise.':
    'Gepunktet {letters}: Die Evidenz ist sehr unsicher. Sehen Sie auf die Breite des Bandes; die Linie in der Mitte ist kein Versprechen.',
};
