import type { Catalogue } from '../../catalogue.js';

/** Bullous pemphigoid: its studies, scores, warnings and report. */
export const bullousPemphigoid: Catalogue = {
  'randomised 1:1, double blind, dupilumab or placebo with a standard steroid taper (0.5 to 0.75 mg/kg, off by week 16), 52 weeks':
    'randomisiert 1:1, doppelblind, Dupilumab oder Placebo mit einem festen Ausschleichen des Steroids (0,5 bis 0,75 mg/kg, bis Woche 16 abgesetzt), 52 Wochen',
  'BPDAI 24 or more, itch NRS 4 or more': 'BPDAI 24 oder mehr, Juckreiz-NRS 4 oder mehr',
  'prednisone 0.5 to 0.75 mg/kg in everybody, tapered to nothing by week 16':
    'Prednison 0,5 bis 0,75 mg/kg bei allen, bis Woche 16 ausgeschlichen',
  'Never fitted: the only randomised test of this pathway, kept to judge the model by. Differences: 12.2 points in remission (95 % interval -0.8 to 26.1), 27.8 in itch (11.6 to 43.4). Median cumulative steroid 2.8 g with dupilumab, 4.1 g with placebo.':
    'Nie angepasst: die einzige randomisierte Prüfung dieses Wegs, aufgehoben, um das Modell daran zu messen. Unterschiede: 12,2 Punkte in der Remission (95-%-Intervall -0,8 bis 26,1), 27,8 im Juckreiz (11,6 bis 43,4). Median der gesamten Steroiddosis 2,8 g mit Dupilumab, 4,1 g mit Placebo.',
  'dupilumab with a steroid taper': 'Dupilumab mit Ausschleichen des Steroids',
  'placebo with the same taper': 'Placebo mit demselben Ausschleichen',
  'sustained remission: complete, off steroids by week 16, no relapse, no rescue':
    'anhaltende Remission: vollständig, bis Woche 16 ohne Steroide, kein Rückfall, keine Notfallbehandlung',
  'Imputed percentages: no whole people. The model reads remission at week 36 without death, leaving or rescue.':
    'Ergänzte Prozentwerte: keine ganzen Personen. Das Modell liest Remission in Woche 36 ohne Tod, Ausscheiden oder Notfallbehandlung.',
  'worst itch NRS down by 4 or more': 'stärkster Juckreiz (NRS) um 4 oder mehr gesunken',
  'rescue treatment': 'Notfallbehandlung',
  'systematic review of 5 reports, one arm': 'systematische Übersicht über 5 Berichte, ein Arm',
  'bullous pemphigoid in case reports and series': 'bullöses Pemphigoid in Fallberichten und Fallserien',
  'tapered steroids in an unprinted share': 'ausgeschlichene Steroide bei einem nicht genannten Anteil',
  'Better within 1 to 4 weeks. No randomised trial was found.':
    'Besser innerhalb von 1 bis 4 Wochen. Keine randomisierte Studie wurde gefunden.',
  'baricitinib 4 mg a day': 'Baricitinib 4 mg am Tag',
  'weeks until complete remission, mean of those who reach it':
    'Wochen bis zur vollständigen Remission, Mittel derer, die sie erreichen',
  'How many reached it is not printed, nor how long people were followed: looked for up to week 40.':
    'Wie viele sie erreichten, ist nicht genannt, auch nicht, wie lange beobachtet wurde: gesucht bis Woche 40.',
  'prospective, 15 French departments: steroids stopped in remission, followed for a year':
    'prospektiv, 15 französische Kliniken: Steroide in Remission abgesetzt, ein Jahr beobachtet',
  'clinical remission under low doses of steroids': 'klinische Remission unter niedrigen Steroiddosen',
  'a steroid until week 30': 'ein Steroid bis Woche 30',
  '22 more were dead or lost at 12 months. A high ELISA at stopping: odds ratio 11.0 (1.29 to 93.8).':
    '22 weitere waren nach 12 Monaten gestorben oder nicht mehr erreichbar. Ein hoher ELISA beim Absetzen: Odds Ratio 11,0 (1,29 bis 93,8).',
  'steroid stopped in remission': 'Steroid in Remission abgesetzt',
  corticosteroid: 'Kortikosteroid',
  'randomised, doxycycline or prednisolone 0.5 mg/kg first; a potent topical steroid was allowed in weeks 1 to 3':
    'randomisiert, zuerst Doxycyclin oder Prednisolon 0,5 mg/kg; ein starkes topisches Steroid war in Woche 1 bis 3 erlaubt',
  'new bullous pemphigoid, three blisters or more': 'neues bullöses Pemphigoid, drei Blasen oder mehr',
  'prednisolone 0.5 mg/kg in the arm of the fit': 'Prednisolon 0,5 mg/kg im Arm der Anpassung',
  'prednisolone 0.5 mg/kg': 'Prednisolon 0,5 mg/kg',
  'doxycycline 200 mg a day': 'Doxycyclin 200 mg am Tag',
  prednisolone: 'Prednisolon',
  doxycycline: 'Doxycyclin',
  'three blisters or fewer': 'drei Blasen oder weniger',
  'The percentage was read; the count is remembered and fits it.':
    'Der Prozentwert wurde gelesen; die Anzahl ist erinnert und passt dazu.',
  'severe, life-threatening or fatal related events':
    'schwere, lebensbedrohliche oder tödliche Ereignisse durch die Behandlung',
  'retrospective; treatment beside it is not in the abstract':
    'rückblickend; die Behandlung daneben steht nicht in der Kurzfassung',
  'not printed': 'nicht genannt',
  'Itch falls within 0 to 3 days; DLQI from 25.5 to 11.8 in two weeks.':
    'Der Juckreiz fällt innerhalb von 0 bis 3 Tagen; DLQI von 25,5 auf 11,8 in zwei Wochen.',
  'change of BPDAI in percent, from medians': 'Änderung des BPDAI in Prozent, aus Medianen',
  'complete or substantial control': 'vollständige oder weitgehende Kontrolle',
  'retrospective cohort, median follow-up 24.6 weeks, mixed treatment beside':
    'rückblickende Kohorte, mediane Beobachtung 24,6 Wochen, verschiedene Behandlungen daneben',
  'moderate to severe disease': 'mittelschwere bis schwere Erkrankung',
  'steroids and others in an unprinted share': 'Steroide und andere bei einem nicht genannten Anteil',
  'dupilumab 600 mg, then 300 mg every 2 weeks': 'Dupilumab 600 mg, dann 300 mg alle 2 Wochen',
  'control: no new lesions or itch, old ones heal':
    'Kontrolle: keine neuen Stellen, kein Juckreiz, alte heilen',
  'complete remission during observation': 'vollständige Remission während der Beobachtung',
  'During a median of 24.6 weeks: put to week 25.': 'Während median 24,6 Wochen: auf Woche 25 gelegt.',
  'relapse during observation': 'Rückfall während der Beobachtung',
  'retrospective comparison': 'rückblickender Vergleich',
  'methylprednisolone and azathioprine in everybody': 'Methylprednisolon und Azathioprin bei allen',
  'dupilumab with conventional treatment': 'Dupilumab mit üblicher Behandlung',
  'methylprednisolone and azathioprine': 'Methylprednisolon und Azathioprin',
  'days until no new blisters, median': 'Tage bis keine neuen Blasen, Median',
  retrospective: 'rückblickend',
  'bullous pemphigoid treated with dupilumab': 'bullöses Pemphigoid unter Dupilumab',
  'mostly none at the last visit (11 of 12 on dupilumab alone)':
    'beim letzten Termin meist keine (11 von 12 mit Dupilumab allein)',
  'complete response at the last visit': 'vollständiges Ansprechen beim letzten Termin',
  'The time of the last visit is not in the abstract: put to week 26.':
    'Der Zeitpunkt des letzten Termins steht nicht in der Kurzfassung: auf Woche 26 gelegt.',
  'randomised, double blind, steroid taper in both arms; stopped for futility':
    'randomisiert, doppelblind, Ausschleichen des Steroids in beiden Armen; wegen Aussichtslosigkeit beendet',
  'symptomatic bullous pemphigoid': 'bullöses Pemphigoid mit Beschwerden',
  'a steroid taper in everybody': 'Ausschleichen eines Steroids bei allen',
  'Shares of responders could not be read. That an antibody against the receptor of IL-5 did nothing keeps the prior of its weight small.':
    'Anteile mit Ansprechen konnten nicht gelesen werden. Dass ein Antikörper gegen den Rezeptor von IL-5 nichts bewirkte, hält die Vorannahme seines Gewichts klein.',
  'benralizumab with a steroid': 'Benralizumab mit einem Steroid',
  'placebo with a steroid': 'Placebo mit einem Steroid',
  benralizumab: 'Benralizumab',
  'completed the 36 weeks': 'beendete die 36 Wochen',
  'prospective observational, prednisone 0.5 mg/kg a day, lowered from 15 days after control on':
    'prospektive Beobachtung, Prednison 0,5 mg/kg am Tag, ab 15 Tage nach Kontrolle gesenkt',
  'new bullous pemphigoid of any extent': 'neues bullöses Pemphigoid jeder Ausdehnung',
  'prednisone 0.5 mg/kg in everybody: the arm has no other medicine':
    'Prednison 0,5 mg/kg bei allen: der Arm hat kein anderes Medikament',
  'Severity changes control (75, 68, 46 %); it is not in the model.':
    'Der Schweregrad ändert die Kontrolle (75, 68, 46 %); im Modell ist er nicht.',
  'prednisone 0.5 mg/kg': 'Prednison 0,5 mg/kg',
  prednisone: 'Prednison',
  'control of the disease': 'Kontrolle der Krankheit',
  'control, mild (BPDAI 19 or less)': 'Kontrolle, leicht (BPDAI 19 oder weniger)',
  'control, moderate (BPDAI 20 to 56)': 'Kontrolle, mittelschwer (BPDAI 20 bis 56)',
  'control, severe (BPDAI 57 or more)': 'Kontrolle, schwer (BPDAI 57 oder mehr)',
  alive: 'am Leben',
  'case series, three sessions of protein A immunoadsorption with prednisolone 0.25 to 0.5 mg/kg, dapsone and topical clobetasol':
    'Fallserie, drei Sitzungen Immunadsorption an Protein A mit Prednisolon 0,25 bis 0,5 mg/kg, Dapson und Clobetasol auf der Haut',
  'severe or refractory disease': 'schwere oder nicht ansprechende Erkrankung',
  'prednisolone, dapsone and clobetasol cream in everybody':
    'Prednisolon, Dapson und Clobetasol-Creme bei allen',
  'The only course of the antibody with numbers. From 8 % it comes back to 26 % (from the tissue, and made anew) and then falls under the steroid to 13 %.':
    'Der einzige Verlauf des Antikörpers mit Zahlen. Von 8 % kommt er auf 26 % zurück (aus dem Gewebe und neu gebildet) und fällt dann unter dem Steroid auf 13 %.',
  'immunoadsorption with prednisolone': 'Immunadsorption mit Prednisolon',
  immunoadsorption: 'Immunadsorption',
  'anti-BP180 IgG, change in percent of the start': 'Anti-BP180-IgG, Änderung in Prozent des Anfangs',
  'anti-BP180 IgG, change in percent right after the sessions':
    'Anti-BP180-IgG, Änderung in Prozent gleich nach den Sitzungen',
  'randomised, stratified by extent; the arms of extensive disease':
    'randomisiert, nach Ausdehnung geschichtet; die Arme mit ausgedehnter Erkrankung',
  'extensive disease: more than ten new blisters a day':
    'ausgedehnte Erkrankung: mehr als zehn neue Blasen am Tag',
  'prednisone 1 mg/kg in the arm of the fit': 'Prednison 1 mg/kg im Arm der Anpassung',
  'That extensive disease is 10 or more new blisters a day is remembered.':
    'Dass ausgedehnte Erkrankung 10 oder mehr neue Blasen am Tag heißt, ist erinnert.',
  'prednisone 1 mg/kg, extensive disease': 'Prednison 1 mg/kg, ausgedehnte Erkrankung',
  'clobetasol cream 40 g a day, extensive disease': 'Clobetasol-Creme 40 g am Tag, ausgedehnte Erkrankung',
  clobetasol: 'Clobetasol',
  'severe complications': 'schwere Komplikationen',
  'uncontrolled treatment of 8 people within a laboratory study':
    'unkontrollierte Behandlung von 8 Personen innerhalb einer Laborstudie',
  'bullous pemphigoid that steroids did not control': 'bullöses Pemphigoid, das Steroide nicht beherrschten',
  'steroids in an unprinted share': 'Steroide bei einem nicht genannten Anteil',
  'The means are of the 5 responders alone, so that they overstate the effect.':
    'Die Mittel sind allein von den 5 Personen mit Ansprechen und übertreiben die Wirkung.',
  'oral tofacitinib, dose not printed': 'Tofacitinib zum Einnehmen, Dosis nicht genannt',
  'those better by half at week 5': 'die um die Hälfte Gebesserten in Woche 5',
  'rapid fall of BPDAI within 5 weeks': 'rascher Fall des BPDAI innerhalb von 5 Wochen',
  'Read as a fall by half: the responders fell from 104.2 to 34.8.':
    'Gelesen als Fall um die Hälfte: die mit Ansprechen fielen von 104,2 auf 34,8.',
  'change of BPDAI of the responders, percent': 'Änderung des BPDAI derer mit Ansprechen, Prozent',
  'case report with low-dose steroid, 28 weeks; immunohistochemistry before and after':
    'Fallbericht mit niedrig dosiertem Steroid, 28 Wochen; Immunhistochemie davor und danach',
  'a low-dose steroid': 'ein niedrig dosiertes Steroid',
  'Tofacitinib lowered phosphorylated STAT3 and STAT6 in the lesion. In 20 people JAK and STAT proteins were higher in lesions than beside them (no numbers printed).':
    'Tofacitinib senkte phosphoryliertes STAT3 und STAT6 in der Hautstelle. Bei 20 Personen waren JAK- und STAT-Proteine dort höher als daneben (keine Zahlen genannt).',
  'tofacitinib with a low-dose steroid': 'Tofacitinib mit einem niedrig dosierten Steroid',
  'clinical, antibody and histologic resolution': 'Rückgang klinisch, am Antikörper und im Gewebe',
  'case reports, doses and times cut off': 'Fallberichte, Dosen und Zeiten abgeschnitten',
  'disease that other treatment did not control': 'Erkrankung, die andere Behandlung nicht beherrschte',
  steroids: 'Steroide',
  'Dupilumab and omalizumab had failed in one of them.':
    'Bei einer Person hatten Dupilumab und Omalizumab versagt.',
  'upadacitinib, dose not read': 'Upadacitinib, Dosis nicht gelesen',
  'complete or lasting remission': 'vollständige oder anhaltende Remission',
  'Bullous Pemphigoid Disease Area Index, activity (BPDAI)':
    'Bullous Pemphigoid Disease Area Index, Aktivität (BPDAI)',
  'erosions and blisters, urticaria and redness of skin and mouth, by place':
    'Erosionen und Blasen, Quaddeln und Rötung von Haut und Mund, nach Ort',
  'The activity scale goes to 360; the scales of its parts were not read.':
    'Die Skala der Aktivität geht bis 360; die Skalen ihrer Teile wurden nicht gelesen.',
  '4 points or more (least important difference)': '4 Punkte oder mehr (kleinster wichtiger Unterschied)',
  'Peak pruritus numerical rating scale': 'Numerische Skala des stärksten Juckreizes',
  'worst itch of the last day': 'stärkster Juckreiz des letzten Tages',
  'itch NRS down by 4 or more': 'Juckreiz-NRS um 4 oder mehr gesunken',
  'Control index': 'Kontrollindex',
  'new lesions over the most that still counts as control of the disease: 1 or less is control (new lesions and itch cease, old lesions heal)':
    'neue Hautstellen geteilt durch das Meiste, das noch als Kontrolle der Krankheit gilt: 1 oder weniger ist Kontrolle (neue Stellen und Juckreiz hören auf, alte heilen)',
  'disease control': 'Kontrolle der Krankheit',
  'Remission index': 'Remissionsindex',
  'lesions over the most that still count as none, or itch over three tenths of that at the start, whichever is more: 1 or less is complete remission. Of a person, death, leaving and rescue count as no remission':
    'Hautstellen geteilt durch das Meiste, das noch als keine gilt, oder Juckreiz geteilt durch drei Zehntel des anfänglichen, je nachdem, was mehr ist: 1 oder weniger ist vollständige Remission. Bei einer Person zählen Tod, Ausscheiden und Notfallbehandlung als keine Remission',
  'Studies define remission in several ways; ADEPT asked for more (complete, off steroids, no relapse, no rescue).':
    'Studien bestimmen Remission verschieden; ADEPT verlangte mehr (vollständig, ohne Steroide, kein Rückfall, keine Notfallbehandlung).',
  'Serum IgG against BP180': 'IgG gegen BP180 im Serum',
  'antibody in the serum, in percent of that at the start: nothing is decided by it, because two thirds of those who are clear still have it':
    'Antikörper im Serum, in Prozent des anfänglichen: nach ihm wird nichts entschieden, weil zwei Drittel derer, die frei sind, ihn noch haben',
  'half of the antibody gone': 'die Hälfte des Antikörpers ist weg',
  'Number of blisters': 'Anzahl der Blasen',
  'intact blisters on the whole body': 'geschlossene Blasen am ganzen Körper',
  '{who, select, woman {A woman} girl {A girl} man {A man} other {A boy}} of about {age} with bullous pemphigoid, blisters and redness (BPDAI) {bpdai, number} of 360, itch not recorded':
    '{who, select, woman {Eine Frau} girl {Ein Mädchen} man {Ein Mann} other {Ein Junge}} von etwa {age} Jahren mit bullösem Pemphigoid, Blasen und Rötung (BPDAI) {bpdai, number} von 360, Juckreiz nicht festgehalten',
  '{who, select, woman {A woman} girl {A girl} man {A man} other {A boy}} of about {age} with bullous pemphigoid, blisters and redness (BPDAI) {bpdai, number} of 360, itch {itch, number} of 10':
    '{who, select, woman {Eine Frau} girl {Ein Mädchen} man {Ein Mann} other {Ein Junge}} von etwa {age} Jahren mit bullösem Pemphigoid, Blasen und Rötung (BPDAI) {bpdai, number} von 360, Juckreiz {itch, number} von 10',
  'Which treatment for bullous pemphigoid?': 'Welche Behandlung bei bullösem Pemphigoid?',
  'In bullous pemphigoid the body’s own defence loosens the skin from what is below it: the skin itches and blisters. It is not catching. Most people who have it are old, and many have other illnesses.':
    'Beim bullösen Pemphigoid löst die eigene Abwehr die Haut von dem, was darunter liegt: die Haut juckt und bildet Blasen. Es ist nicht ansteckend. Die meisten, die es haben, sind alt, und viele haben andere Krankheiten.',
  'Itch keeps people awake, and open blisters hurt and need dressings. Steroids work fast and have harms of their own. Other medicines are often given in order to need less of them. At this age some prefer few medicines and few visits. People weigh this differently, and no answer is wrong.':
    'Juckreiz hält wach, und offene Blasen schmerzen und brauchen Verbände. Steroide wirken schnell und schaden auf ihre Weise. Andere Medikamente werden oft gegeben, um weniger davon zu brauchen. In diesem Alter wollen manche wenige Medikamente und wenige Termine. Menschen wägen das verschieden ab, und keine Antwort ist falsch.',
  'How much does it matter to me to have fewer blisters, and less itch?':
    'Wie viel bedeuten mir weniger Blasen und weniger Juckreiz?',
  'The numbers on blisters and itch come from a computer model that rests on very few people. "It may be" means: the model is 95 % sure that the number lies there, and the model itself may be wrong.':
    'Die Zahlen zu Blasen und Juckreiz kommen aus einem Computermodell, das auf sehr wenigen Menschen beruht. „Es kann sein“ heißt: das Modell ist zu 95 % sicher, dass die Zahl dort liegt, und das Modell selbst kann falsch sein.',
  'The numbers on blisters and itch are of people who live and stay on the medicine, with the steroid that was said.':
    'Die Zahlen zu Blasen und Juckreiz sind von Menschen, die leben und beim Medikament bleiben, mit dem genannten Steroid.',
  '{option}: the effect on blisters and itch cannot be computed.':
    '{option}: die Wirkung auf Blasen und Juckreiz lässt sich nicht berechnen.',
  'How many get blisters again after stopping cannot be told.':
    'Wie viele nach dem Absetzen wieder Blasen bekommen, lässt sich nicht sagen.',
  'Of 100 people whose blisters are that much better in week {weeks} and who stop, about {count} have them again within {after} weeks ({range}).':
    'Von 100 Menschen, deren Blasen in Woche {weeks} so viel besser sind und die absetzen, haben etwa {count} sie innerhalb von {after} Wochen wieder ({range}).',
  'Model of bullous pemphigoid, fitted to few and mostly uncontrolled studies: {id}; {n} facts, each with its source in the workbench':
    'Modell des bullösen Pemphigoids, angepasst an wenige und meist unkontrollierte Studien: {id}; {n} Fakten, jede mit ihrer Quelle in der Werkbank',
  'Blisters and redness down by at least {percent} % after {weeks} weeks (BPDAI-{percent})':
    'Blasen und Rötung nach {weeks} Wochen um mindestens {percent} % zurückgegangen (BPDAI-{percent})',
  'Blisters and redness down by {percent} % by week {middle}, and still in week {weeks}':
    'Blasen und Rötung bis Woche {middle} um {percent} % zurückgegangen und noch in Woche {weeks}',
  'Blisters again within {after} weeks of stopping in week {weeks}':
    'Wieder Blasen innerhalb von {after} Wochen nach dem Absetzen in Woche {weeks}',
  'Itch at least {points} points less, of 10, after {weeks} weeks':
    'Juckreiz nach {weeks} Wochen um mindestens {points} von 10 Punkten geringer',
  'is not used in {disease}': 'wird bei {disease} nicht verwendet',
  'leave it out, and give the medicine under "medications"':
    'weglassen und das Medikament unter "medications" angeben',
  'is missing: this disease is forecast only when it is known whether a systemic steroid is taken, and how much':
    'fehlt: diese Krankheit wird nur vorhergesagt, wenn bekannt ist, ob und wie viel eines systemischen Steroids genommen wird',
  'give {example} for none, or the mg of prednisone per kg and day, with "sinceWeeks" and "taperWeeks" where they are known':
    '{example} für keines angeben, oder die mg Prednison je kg und Tag, mit "sinceWeeks" und "taperWeeks", wo bekannt',
  'no order of medicines in bullous pemphigoid: nobody has compared them, and 21 people in uncontrolled reports are too few to tell JAK inhibitors apart':
    'keine Reihenfolge der Medikamente beim bullösen Pemphigoid: niemand hat sie verglichen, und 21 Personen in unkontrollierten Berichten sind zu wenige, um JAK-Hemmer zu unterscheiden',
  'on JAK inhibitors: 21 treated people in uncontrolled reports (8 on tofacitinib, 13 on baricitinib), nearly all on steroids as well':
    'zu JAK-Hemmern: 21 behandelte Personen in unkontrollierten Berichten (8 mit Tofacitinib, 13 mit Baricitinib), fast alle auch mit Steroiden',
  'within a year 17 in 100 people with bullous pemphigoid die (95 % interval 13 to 24; prednisone 0.5 mg/kg), of those with extensive disease 24 to 42 in 100; BPDAI and itch here are of those who live':
    'innerhalb eines Jahres sterben 17 von 100 Personen mit bullösem Pemphigoid (95-%-Intervall 13 bis 24; Prednison 0,5 mg/kg), von denen mit ausgedehnter Erkrankung 24 bis 42 von 100; BPDAI und Juckreiz hier sind von denen, die leben',
  'boxed warning of JAK inhibitors in the United States: serious infections, death, cancer, heart attack and stroke, thrombosis. In the European Union, from 65 years on only when nothing else is suitable':
    'Warnung im Kasten für JAK-Hemmer in den USA: schwere Infektionen, Tod, Krebs, Herzinfarkt und Schlaganfall, Thrombose. In der Europäischen Union ab 65 Jahren nur, wenn nichts anderes geeignet ist',
  'the only randomised trial of this pathway (ADEPT, 106 people): sustained remission at week 36 in 18.3 % with dupilumab and 6.1 % with placebo, each with a steroid taper. Here death, leaving and rescue count as no remission, at rates that are assumed; without them this model says about twice what was found':
    'die einzige randomisierte Studie dieses Wegs (ADEPT, 106 Personen): anhaltende Remission in Woche 36 bei 18,3 % mit Dupilumab und 6,1 % mit Placebo, beide mit Ausschleichen eines Steroids. Hier zählen Tod, Ausscheiden und Notfallbehandlung als keine Remission, mit angenommenen Raten; ohne sie sagt dieses Modell etwa das Doppelte dessen, was gefunden wurde',
  'no JAK inhibitor is licensed for bullous pemphigoid, and no randomised trial of one was found':
    'kein JAK-Hemmer ist für bullöses Pemphigoid zugelassen, und keine randomisierte Studie eines solchen wurde gefunden',
  'published courses end at week {week}: what comes later rests on the equations alone':
    'veröffentlichte Verläufe enden in Woche {week}: was später kommt, beruht allein auf den Gleichungen',
  'without a steroid: nearly everybody in the reports took one, so that this is an extrapolation':
    'ohne Steroid: fast alle in den Berichten nahmen eines, dies ist also eine Extrapolation',
  'when it is stopped, itch comes back within days and blisters within weeks in many, the antibody with them: a fall of antibody is no permission to stop':
    'nach dem Absetzen kommen bei vielen der Juckreiz innerhalb von Tagen und die Blasen innerhalb von Wochen zurück, der Antikörper mit ihnen: ein Fall des Antikörpers ist keine Erlaubnis abzusetzen',
  'itch is not known: it counts as that of the people in the trials':
    'der Juckreiz ist nicht bekannt: er gilt als der der Personen in den Studien',
  'it is not said since when the steroid is taken: it counts as begun now, and what it does is part of the forecast':
    'seit wann das Steroid genommen wird, ist nicht gesagt: es gilt als jetzt begonnen, und was es bewirkt, ist Teil der Vorhersage',
  'it is not said whether the steroid is tapered: it goes on at this dose':
    'ob das Steroid ausgeschlichen wird, ist nicht gesagt: es geht mit dieser Dosis weiter',
  'no report of {drug} in bullous pemphigoid was used in the fit: its effect is predicted from how it is taken up and what it blocks':
    'kein Bericht über {drug} beim bullösen Pemphigoid ging in die Anpassung ein: die Wirkung ist vorhergesagt aus Aufnahme und Blockade',
  'To be read with every figure': 'Zu jeder Zahl mitzulesen',
  'Chance of {goal} in week {week}': 'Chance auf {goal} in Woche {week}',
  'A forecast of this disease needs to know whether a systemic steroid is taken, and how much: say it on the person.':
    'Eine Vorhersage dieser Krankheit muss wissen, ob und wie viel eines systemischen Steroids genommen wird: bei der Person angeben.',
  Blisters: 'Blasen',
  'Systemic steroid': 'Systemisches Steroid',
  'nearly everybody in the reports took one: without it nothing is forecast':
    'fast alle in den Berichten nahmen eines: ohne die Angabe wird nichts vorhergesagt',
  'is taken': 'wird genommen',
  Prednisone: 'Prednison',
  'mg per kg and day': 'mg je kg und Tag',
  'taken for': 'genommen seit',
  'weeks so far': 'Wochen bisher',
  'tapered to nothing in': 'ausgeschlichen in',
  'weeks from now': 'Wochen ab jetzt',
  'How much? Another steroid counts as the prednisone that does as much.':
    'Wie viel? Ein anderes Steroid zählt als das Prednison, das ebenso viel bewirkt.',
  'Please give a number between 0 and {most}.': 'Bitte eine Zahl zwischen 0 und {most} angeben.',
  'Skin at a BPDAI of {value}': 'Haut bei einem BPDAI von {value}',
  'Blisters, itch and steroid': 'Blasen, Juckreiz und Steroid',
  'with bullous pemphigoid': 'mit bullösem Pemphigoid',
  'blisters, erosions and redness by place, 0 to 360': 'Blasen, Erosionen und Rötung nach Ort, 0 bis 360',
  'Antibody in the blood (anti-BP180 IgG), percent of now':
    'Antikörper im Blut (Anti-BP180-IgG), Prozent von jetzt',
  'The antibody falls slowly: half of what circulates is gone in three weeks, and more is made. Skin and itch get better before it. After a stop itch comes back within days, blisters and antibody within weeks. Nothing is decided by it: two in three people who are clear still have it.':
    'Der Antikörper fällt langsam: die Hälfte des kreisenden ist in drei Wochen weg, und neuer wird gebildet. Haut und Juckreiz bessern sich vor ihm. Nach dem Absetzen kommt der Juckreiz innerhalb von Tagen zurück, Blasen und Antikörper innerhalb von Wochen. Nach ihm wird nichts entschieden: zwei von drei Menschen, die frei sind, haben ihn noch.',
  'In bullous pemphigoid JAK inhibition calls fewer immune cells into the skin.':
    'Beim bullösen Pemphigoid ruft die JAK-Hemmung weniger Immunzellen in die Haut.',
  'A chemokine that calls such cells, CCL17, fell in cells of patients outside of the body. That cells were counted in treated skin was not found.':
    'Ein Chemokin, das solche Zellen ruft, CCL17, fiel in Zellen von Patienten außerhalb des Körpers. Dass Zellen in behandelter Haut gezählt wurden, wurde nicht gefunden.',
  'The study of expression that was found treated nobody. About twenty treated people are reported, without a control, most with a corticosteroid; means over those who responded overstate the effect. No randomised trial of a JAK inhibitor was found; in the one of a related pathway remission was three to four times rarer than in its uncontrolled series.':
    'Die gefundene Expressionsstudie behandelte niemanden. Über etwa zwanzig Behandelte wird berichtet, ohne Kontrolle, die meisten mit einem Kortikosteroid; Mittel über die mit Ansprechen übertreiben die Wirkung. Keine randomisierte Studie eines JAK-Hemmers wurde gefunden; in der eines verwandten Wegs war Remission drei- bis viermal seltener als in dessen unkontrollierten Serien.',
  'dupilumab with a steroid taper, the only randomised trial of a related pathway: sustained remission at week 36':
    'Dupilumab mit Ausschleichen eines Steroids, die einzige randomisierte Studie eines verwandten Wegs: anhaltende Remission in Woche 36',
  'dupilumab in an uncontrolled series: complete response at the last visit':
    'Dupilumab in einer unkontrollierten Serie: vollständiges Ansprechen beim letzten Termin',
  'remission index ≤ 1': 'Remissionsindex ≤ 1',
  'weeks until remission index ≤ 1': 'Wochen bis Remissionsindex ≤ 1',
  '> 10 points lost since week 30': '> 10 Punkte seit Woche 30 verloren',
  'blisters ≤ 3': 'Blasen ≤ 3',
  'control index ≤ 1': 'Kontrollindex ≤ 1',
  'mean change of anti-BP180 IgG, %': 'mittlere Änderung von Anti-BP180-IgG, %',
  'mg of prednisone (or as much of another) per kg of body weight and day; 0 for none':
    'mg Prednison (oder ebenso viel eines anderen) je kg Körpergewicht und Tag; 0 für keines',
  'weeks that it has been taken; 0 when it begins now':
    'Wochen, die es schon genommen wird; 0, wenn es jetzt beginnt',
  'weeks from now in which it is lowered to nothing; leave out when it goes on':
    'Wochen ab jetzt, in denen es auf nichts gesenkt wird; weglassen, wenn es weitergeht',
  'in the only randomised trial of this pathway (ADEPT) itch fell by 4 points or more at week 36 in 38.3 % with dupilumab and 10.5 % with placebo; this model says 59 and 26: its chances of less itch are too high':
    'in der einzigen randomisierten Studie dieses Signalwegs (ADEPT) ging der Juckreiz bis Woche 36 bei 38,3 % mit Dupilumab und 10,5 % mit Placebo um 4 Punkte oder mehr zurück; dieses Modell sagt 59 und 26: seine Chancen auf weniger Juckreiz sind zu hoch',
};
