import type { Catalogue } from '../../catalogue.js';

/** Blood counts beside what a medicine is expected to do to them. */
export const blood: Catalogue = {
  'liver values and CPK: no mean course was read, only how often a limit was passed':
    'Leberwerte und CPK: Kein mittlerer Verlauf wurde gelesen, nur wie oft eine Grenze überschritten wurde',
  'mean neutrophils fall by 1.36 × 10⁹/L within a month and stay there to week 128 (2387 people with rheumatoid arthritis)':
    'mittlere Neutrophile sinken innerhalb eines Monats um 1,36 × 10⁹/L und bleiben bis Woche 128 dort (2387 Personen mit rheumatoider Arthritis)',
  'mean neutrophils fall, and are stable in the extension (4271 and 4858 people with rheumatoid arthritis); by how much was not read':
    'mittlere Neutrophile sinken und sind in der Verlängerung stabil (4271 und 4858 Personen mit rheumatoider Arthritis); um wie viel, wurde nicht gelesen',
  'median lymphocytes fall by 0.19 × 10⁹/L within 12 months (with methotrexate, rheumatoid arthritis), after a rise in the first month that is not in the model':
    'mediane Lymphozyten sinken innerhalb von 12 Monaten um 0,19 × 10⁹/L (mit Methotrexat, rheumatoide Arthritis), nach einem Anstieg im ersten Monat, den das Modell nicht hat',
  'mean lymphocytes rise by 0.30 × 10⁹/L within a month and are back at the start by weeks 12 to 24 (2387 people with rheumatoid arthritis)':
    'mittlere Lymphozyten steigen innerhalb eines Monats um 0,30 × 10⁹/L und sind in Woche 12 bis 24 wieder am Ausgangswert (2387 Personen mit rheumatoider Arthritis)',
  'lymphocytes fall most within 4 weeks and stay there; by how much was not read':
    'Lymphozyten sinken vor allem innerhalb von 4 Wochen und bleiben dort; um wie viel, wurde nicht gelesen',
  'platelets fall with the dose, are lowest in week 4 and back near the start by week 12':
    'Thrombozyten sinken mit der Dosis, sind in Woche 4 am niedrigsten und in Woche 12 wieder nahe am Ausgangswert',
  'mean platelets rise by 51 × 10⁹/L at week 2, then go back towards the start (2387 people with rheumatoid arthritis)':
    'mittlere Thrombozyten steigen in Woche 2 um 51 × 10⁹/L und gehen dann zum Ausgangswert zurück (2387 Personen mit rheumatoider Arthritis)',
  'platelets fall most within 4 weeks and stay there; by how much was not read, and it blocks no TPO':
    'Thrombozyten sinken vor allem innerhalb von 4 Wochen und bleiben dort; um wie viel, wurde nicht gelesen, und TPO blockiert es nicht',
  'mean haemoglobin falls by 0.12 mmol/L and returns to the start (2387 people with rheumatoid arthritis)':
    'mittleres Hämoglobin sinkt um 0,12 mmol/L und kehrt zum Ausgangswert zurück (2387 Personen mit rheumatoider Arthritis)',
  'mean haemoglobin rises, with less inflammation (4271 people with rheumatoid arthritis)':
    'mittleres Hämoglobin steigt, mit weniger Entzündung (4271 Personen mit rheumatoider Arthritis)',
  'The band says what the medicine does on average and between people. It stands beside the limits of the label and takes none of them away.':
    'Das Band sagt, was das Arzneimittel im Mittel und zwischen Personen tut. Es steht neben den Grenzen der Fachinformation und nimmt keine von ihnen weg.',
  'a fall is published of this medicine, its size was not read':
    'von diesem Arzneimittel ist ein Abfall veröffentlicht, seine Größe wurde nicht gelesen',
  'there is no value of the year before the treatment': 'es gibt keinen Wert aus dem Jahr vor der Behandlung',
  'this fall is more than expected of the medicine, of which no mean was published: look for another cause as well':
    'dieser Abfall ist mehr, als vom Arzneimittel erwartet wird, von dem kein Mittelwert veröffentlicht ist: Suchen Sie auch nach einer anderen Ursache',
  'this fall is more than the medicine does: look for another cause':
    'dieser Abfall ist mehr, als das Arzneimittel bewirkt: Suchen Sie nach einer anderen Ursache',
  'expected of the medicine on {date}: {from} to {to} (95 %)':
    'vom Arzneimittel erwartet am {date}: {from} bis {to} (95 %)',
  'What the shaded bands rest on': 'Worauf die getönten Bänder beruhen',
  '{value}: {finding}': '{value}: {finding}',
  'nothing is said of {value}: {reason}': 'nichts wird gesagt von {value}: {reason}',
  'Low blood counts are a common side effect and call for regular tests.':
    'Niedrige Blutwerte sind eine häufige Nebenwirkung und verlangen regelmäßige Kontrollen.',
  'Mean counts do move, mostly within the normal range and not all of them down: on baricitinib neutrophils fell, lymphocytes and platelets rose for a while, haemoglobin hardly changed. Few people stopped for it. Every label asks for tests.':
    'Mittlere Werte bewegen sich, meist im Normbereich und nicht alle nach unten: Unter Baricitinib sanken Neutrophile, Lymphozyten und Thrombozyten stiegen eine Weile, Hämoglobin änderte sich kaum. Wenige setzten deshalb ab. Jede Fachinformation verlangt Kontrollen.',
  'baricitinib, mean change of neutrophils within a month (2387 people)':
    'Baricitinib, mittlere Änderung der Neutrophilen innerhalb eines Monats (2387 Personen)',
  'baricitinib, mean change of platelets at week 2, then back':
    'Baricitinib, mittlere Änderung der Thrombozyten in Woche 2, dann zurück',
  'baricitinib, stopped for good because of haemoglobin':
    'Baricitinib, endgültig abgesetzt wegen des Hämoglobins',
  'abrocitinib: platelets fall with the dose, are lowest in week 4 and go back':
    'Abrocitinib: Thrombozyten sinken mit der Dosis, sind in Woche 4 am niedrigsten und gehen zurück',
};
