import type { Catalogue } from '../../catalogue.js';

/** The model of psoriasis, and the numbers of the antibodies that it has. */
export const psoriasisModel: Catalogue = {
  'computed: 254 mL/min intravenous (15.24 L/h) over 0.99':
    'berechnet: 254 mL/min intravenös (15,24 L/h) durch 0,99',
  'computed: 140 L at steady state over 0.99': 'berechnet: 140 L im Fließgleichgewicht durch 0,99',
  'not found; with this clearance and volume the peak then comes at 2.5 h, as was read. The range is wide: it lets the peak come between 1.2 and 5.3 h':
    'nicht gefunden; mit dieser Clearance und diesem Volumen kommt die Spitze dann nach 2,5 h, wie gelesen. Die Spanne ist weit: Sie lässt die Spitze zwischen 1,2 und 5,3 h kommen',
  'not found; that of other medicines of the catalogue that are swallowed lies between 0.2 and 0.4':
    'nicht gefunden; bei anderen Medikamenten des Katalogs, die geschluckt werden, liegt sie zwischen 0,2 und 0,4',
  'medicine fluvoxamine on exposure': 'Fluvoxamin auf die Exposition',
  '0.28 1/day': '0,28 1/Tag',
  '0.269 L/day, absolute': '0,269 L/Tag, absolut',
  'mean concentration at the dose of the label over what a prototype found in the trials to be fitted, with a range as wide as before that fit':
    'mittlere Konzentration bei der Dosis der Fachinformation geteilt durch das, was ein Prototyp in den anzupassenden Studien fand, mit einer Spanne so weit wie vor jener Anpassung',
  'the signal is taken to be gone altogether when all of its ligand, or its receptor, is caught':
    'das Signal gilt als ganz weggenommen, wenn sein Botenstoff oder sein Rezeptor ganz gebunden ist',
  'remembered; the half-life that was read leaves it little room':
    'erinnert; die gelesene Halbwertszeit lässt wenig Spielraum',
  'of the order of the others of its class, with the same wide range; a prototype did not carry the number of one over to another':
    'in der Größenordnung der anderen seiner Klasse, mit derselben weiten Spanne; ein Prototyp konnte die Zahl des einen nicht auf den anderen übertragen',
  '0.3 1/day in the source, divided by 24': '0,3 1/Tag in der Quelle, durch 24 geteilt',
  '0.155 L/day in the source, divided by 24': '0,155 L/Tag in der Quelle, durch 24 geteilt',
  '0.328 L/day in the source, divided by 24': '0,328 L/Tag in der Quelle, durch 24 geteilt',
  '6.07 mg/day': '6,07 mg/Tag',
  '0.02 mcg/mL, fixed': '0,02 µg/mL, festgelegt',
  'apparent, men, steady state; women 0.148; lower in the first 2 weeks':
    'scheinbar, Männer, Fließgleichgewicht; Frauen 0,148; in den ersten 2 Wochen niedriger',
  'after week 4; 16.1 in week 1, 20.0 in weeks 2-4':
    'nach Woche 4; 16,1 in Woche 1, 20,0 in den Wochen 2 bis 4',
  '1.11 1/day in the source, divided by 24': '1,11 1/Tag in der Quelle, durch 24 geteilt',
  '0.516 L/day in the source, divided by 24': '0,516 L/Tag in der Quelle, durch 24 geteilt',
  '2.72 L at 58.6 kg scaled to 87 kg: computed': '2,72 L bei 58,6 kg, auf 87 kg umgerechnet: berechnet',
  '0.0119 L/h at 58.6 kg scaled: computed': '0,0119 L/h bei 58,6 kg, umgerechnet: berechnet',
  '2.11 L at 58.6 kg scaled to 87 kg: computed; total 7.2 L against 7.11 L read for adults':
    '2,11 L bei 58,6 kg, auf 87 kg umgerechnet: berechnet; zusammen 7,2 L gegen 7,11 L, die für Erwachsene gelesen wurden',
  'IL-17A carries most of the signal of the receptor; IL-17F and its pair with IL-17A go on in part':
    'IL-17A trägt das meiste des Signals am Rezeptor; IL-17F und sein Paar mit IL-17A wirken zum Teil weiter',
  '0.229 1/day in the source, divided by 24': '0,229 1/Tag in der Quelle, durch 24 geteilt',
  '0.243 L/day in the source, divided by 24': '0,243 L/Tag in der Quelle, durch 24 geteilt',
  '0.656 L/day in the source, divided by 24': '0,656 L/Tag in der Quelle, durch 24 geteilt',
  '0.18 1/day': '0,18 1/Tag',
  '0.19 L/day; 0.16 L/day in ankylosing spondylitis is read (AS)':
    '0,19 L/Tag; gelesen sind 0,16 L/Tag bei ankylosierender Spondylitis (AS)',
  'remembered; the half-life, bioavailability and clearance leave it little room':
    'erinnert; Halbwertszeit, Bioverfügbarkeit und Clearance lassen wenig Spielraum',
  'computed: absorption half-life 1.5 days': 'berechnet: Halbwertszeit der Absorption 1,5 Tage',
  '0.32 L/day in the source, divided by 24': '0,32 L/Tag in der Quelle, durch 24 geteilt',
  '0.354 1/day in the source, divided by 24': '0,354 1/Tag in der Quelle, durch 24 geteilt',
  '0.465 L/day in the source, divided by 24': '0,465 L/Tag in der Quelle, durch 24 geteilt',
  'PASI {pasi} is below {least}, the least severe disease in the trials that the model was fitted to: the forecast extrapolates':
    'PASI {pasi} liegt unter {least}, der leichtesten Ausprägung in den Studien, an die das Modell angepasst wurde: Die Vorhersage extrapoliert',
  'tofacitinib is not licensed for plaque psoriasis: it was studied in it, and its forecast is for comparison':
    'Tofacitinib ist bei Plaque-Psoriasis nicht zugelassen: Es wurde dabei untersucht, die Vorhersage dient dem Vergleich',
  'sPGA and body surface at the start, where they are not known, are those that usually go with the PASI':
    'sPGA und Körperoberfläche zu Beginn sind, wo sie nicht bekannt sind, die, die gewöhnlich zum PASI gehören',
  'no trial of {drug} in psoriasis was used in the fit: its effect is predicted from how it is taken up and what it blocks':
    'keine Studie zu {drug} bei Psoriasis ging in die Anpassung ein: Die Wirkung wird aus Aufnahme und Blockade vorhergesagt',
  'IL-17A and IL-17F': 'IL-17A und IL-17F',
  'keratinocytes grow and call neutrophils; psoriasis':
    'Keratinozyten wachsen und rufen Neutrophile; Psoriasis',
  'adds to IL-17 in keratinocytes, wakes dendritic cells; psoriasis':
    'verstärkt IL-17 in Keratinozyten, weckt dendritische Zellen; Psoriasis',
  'BSA 1 % or less': 'BSA höchstens 1 %',
  'relapsed after 5 mg, 16 weeks of 5 mg again': 'nach 5 mg rückfällig, 16 Wochen erneut 5 mg',
  'relapsed after 10 mg, 16 weeks of 10 mg again': 'nach 10 mg rückfällig, 16 Wochen erneut 10 mg',
  'mean change of BSA, %': 'mittlere Änderung der BSA, %',
};
