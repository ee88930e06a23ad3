import type { Catalogue } from '../../catalogue.js';

/** Atopic dermatitis: its studies, scores, medicines and labels. */
export const atopicDermatitis: Catalogue = {
  'randomised 1:1:1, double blind, upadacitinib 15 mg, 30 mg or placebo, all with topical corticosteroid, 16 weeks, then a blinded extension':
    'randomisiert 1:1:1, doppelblind, Upadacitinib 15 mg, 30 mg oder Placebo, alle mit topischem Kortikosteroid, 16 Wochen, dann eine verblindete Verlängerung',
  '12 to 75 years, EASI 16, IGA 3, itch NRS 4 and body surface 10 % or more':
    '12 bis 75 Jahre, mindestens EASI 16, IGA 3, Juckreiz-NRS 4 und 10 % der Körperoberfläche',
  'topical corticosteroid in all arms': 'topisches Kortikosteroid in allen Armen',
  'The paper (Lancet 2021) has two errata (PMID 34147151, 34454670) and was not read.':
    'Der Artikel (Lancet 2021) hat zwei Berichtigungen (PMID 34147151, 34454670) und wurde nicht gelesen.',
  'with at least 2 points of improvement': 'bei mindestens 2 Punkten Besserung',
  'itch NRS ≥ 4 points better': 'Juckreiz-NRS ≥ 4 Punkte besser',
  'itch NRS ≥ 3 points better': 'Juckreiz-NRS ≥ 3 Punkte besser',
  'mean change of EASI, percent': 'mittlere Änderung des EASI in Prozent',
  'mean change of EASI, points': 'mittlere Änderung des EASI in Punkten',
  'mean change of itch NRS, percent': 'mittlere Änderung der Juckreiz-NRS in Prozent',
  'mean change of itch NRS, points': 'mittlere Änderung der Juckreiz-NRS in Punkten',
  'mean change of the modified EASI, percent': 'mittlere Änderung des modifizierten EASI in Prozent',
  'mean change of the itch VAS, percent': 'mittlere Änderung der Juckreiz-VAS in Prozent',
  'mean change of DLQI, points': 'mittlere Änderung des DLQI in Punkten',
  'DLQI ≥ 4 points better': 'DLQI ≥ 4 Punkte besser',
  'DLQI 4 or less': 'DLQI höchstens 4',
  'itch NRS 0 or 1': 'Juckreiz-NRS 0 oder 1',
  'itch NRS below 2': 'Juckreiz-NRS unter 2',
  'EASI-90 and itch NRS 0 or 1 together': 'EASI-90 und Juckreiz-NRS 0 oder 1 zugleich',
  'median days to itch NRS ≥ 4 points better': 'mediane Tage bis Juckreiz-NRS ≥ 4 Punkte besser',
  'share of the days with itch NRS ≥ 4 points better': 'Anteil der Tage mit Juckreiz-NRS ≥ 4 Punkte besser',
  'share of the days with itch NRS 0 or 1': 'Anteil der Tage mit Juckreiz-NRS 0 oder 1',
  'own assessment of the skin: clear or almost clear':
    'eigene Beurteilung der Haut: erscheinungsfrei oder fast',
  'no day with itch in the week (POEM)': 'kein Tag mit Juckreiz in der Woche (POEM)',
  'rescue medication by then': 'bis dahin Notfallmedikation',
  'response to the induction, then randomised': 'Ansprechen auf die Einleitung, dann randomisiert',
  'randomised afterwards: the open-label raters were not blind':
    'danach randomisiert: in der offenen Phase war nicht verblindet',
  'multiple imputation': 'multiple Imputation',
  'readings after rescue left out': 'ohne Messungen nach Notfallmedikation',
  'all people, as in the paper': 'alle Personen, wie im Artikel',
  'another report of the same result': 'ein anderer Bericht desselben Ergebnisses',
  'of those with itch NRS 4 or more at baseline': 'von denen mit Juckreiz-NRS ab 4 zu Beginn',
  'open label, all on 2 mg since week 0 of the extension or before':
    'offen, alle unter 2 mg seit Woche 0 der Verlängerung oder länger',
  '12 years or older': 'ab 12 Jahren',
  '12 years or older, moderate to severe': 'ab 12 Jahren, mittelschwer bis schwer',
  '16 years or older, moderate to severe': 'ab 16 Jahren, mittelschwer bis schwer',
  '12 to 17 years': '12 bis 17 Jahre',
  adults: 'Erwachsene',
  'adults, moderate to severe': 'Erwachsene, mittelschwer bis schwer',
  'adults, mean age 44 years': 'Erwachsene, mittleres Alter 44 Jahre',
  '12 years or older and 40 kg or more, EASI 16, IGA 3 and body surface 10 % or more':
    'ab 12 Jahren und 40 kg, mindestens EASI 16, IGA 3 und 10 % der Körperoberfläche',
  '12 years or older, EASI 16, IGA 3, itch NRS 4 and body surface 10 % or more':
    'ab 12 Jahren, mindestens EASI 16, IGA 3, Juckreiz-NRS 4 und 10 % der Körperoberfläche',
  '18 to 75 years, EASI 16, IGA 3, itch NRS 4 and body surface 10 % or more':
    '18 bis 75 Jahre, mindestens EASI 16, IGA 3, Juckreiz-NRS 4 und 10 % der Körperoberfläche',
  'adults, EASI 16, IGA 3, itch NRS 4 and body surface 10 % or more':
    'Erwachsene, mindestens EASI 16, IGA 3, Juckreiz-NRS 4 und 10 % der Körperoberfläche',
  'adults for whom topical corticosteroid had done too little':
    'Erwachsene, denen topisches Kortikosteroid zu wenig half',
  'adults for whom ciclosporin had done too little or was not possible':
    'Erwachsene, denen Ciclosporin zu wenig half oder bei denen es nicht möglich war',
  'adults, moderate to severe, topical treatment had done too little':
    'Erwachsene, mittelschwer bis schwer, topische Behandlung half zu wenig',
  'adolescents and adults for whom systemic treatment had done too little':
    'Jugendliche und Erwachsene, denen systemische Behandlung zu wenig half',
  'full or partial response to 4 mg at week 52; mean EASI 4.3 then':
    'volles oder teilweises Ansprechen auf 4 mg in Woche 52; mittlerer EASI damals 4,3',
  '13 years or older, itch that topical treatment and antihistamine did not control':
    'ab 13 Jahren, Juckreiz trotz topischer Behandlung und Antihistaminikum',
  '12 years or older, IGA 2 or 3, body surface 3 to 20 %':
    'ab 12 Jahren, IGA 2 oder 3, 3 bis 20 % der Körperoberfläche',
  '2 to 11 years, IGA 2 or 3, body surface 3 to 20 %':
    '2 bis 11 Jahre, IGA 2 oder 3, 3 bis 20 % der Körperoberfläche',
  'Black people of TRuE-AD1 and 2; itch NRS 5.3 to 5.7 at baseline':
    'schwarze Personen aus TRuE-AD1 und 2; Juckreiz-NRS 5,3 bis 5,7 zu Beginn',
  'topical corticosteroid of low or medium strength in both arms, less as the skin cleared':
    'topisches Kortikosteroid schwacher oder mittlerer Stärke in beiden Armen, weniger mit klarerer Haut',
  'topical corticosteroid of medium strength in all arms, less as the skin cleared':
    'topisches Kortikosteroid mittlerer Stärke in allen Armen, weniger mit klarerer Haut',
  'topical corticosteroid, with or without calcineurin inhibitor, in both arms':
    'topisches Kortikosteroid mit oder ohne Calcineurin-Hemmer in beiden Armen',
  'topical corticosteroid as needed in both arms': 'topisches Kortikosteroid bei Bedarf in beiden Armen',
  'topical corticosteroid or calcineurin inhibitor, and antihistamine, in both arms':
    'topisches Kortikosteroid oder Calcineurin-Hemmer sowie Antihistaminikum in beiden Armen',
  'medicated topical treatment in all arms': 'wirkstoffhaltige topische Behandlung in allen Armen',
  'no topical corticosteroid but for rescue': 'kein topisches Kortikosteroid außer als Notfallmedikation',
  'no other treatment of the skin': 'keine andere Behandlung der Haut',
  'randomised 2:1, double blind, lebrikizumab or placebo, all with topical corticosteroid, 16 weeks':
    'randomisiert 2:1, doppelblind, Lebrikizumab oder Placebo, alle mit topischem Kortikosteroid, 16 Wochen',
  'randomised 2:1, double blind, lebrikizumab or placebo alone, 16 weeks; responders randomised 2:2:1 to every 2 weeks, every 4 weeks or placebo to week 52':
    'randomisiert 2:1, doppelblind, Lebrikizumab oder Placebo allein, 16 Wochen; wer ansprach, randomisiert 2:2:1 zu alle 2 Wochen, alle 4 Wochen oder Placebo bis Woche 52',
  'randomised 2:1, double blind, nemolizumab or placebo, all with topical corticosteroid, 16 weeks; responders randomised to every 4 weeks, every 8 weeks or placebo to week 48':
    'randomisiert 2:1, doppelblind, Nemolizumab oder Placebo, alle mit topischem Kortikosteroid, 16 Wochen; wer ansprach, randomisiert zu alle 4 Wochen, alle 8 Wochen oder Placebo bis Woche 48',
  'randomised 2:1, double blind, nemolizumab 60 mg every 4 weeks or placebo, all with topical treatment, 16 weeks':
    'randomisiert 2:1, doppelblind, Nemolizumab 60 mg alle 4 Wochen oder Placebo, alle mit topischer Behandlung, 16 Wochen',
  'randomised 2:1:1:1, double blind, placebo, baricitinib 1, 2 or 4 mg alone, 16 weeks':
    'randomisiert 2:1:1:1, doppelblind, Placebo, Baricitinib 1, 2 oder 4 mg allein, 16 Wochen',
  'who had responded at week 52 on 4 mg, randomised 1:1 to baricitinib 4 mg or 2 mg to week 104':
    'wer in Woche 52 unter 4 mg angesprochen hatte, randomisiert 1:1 zu Baricitinib 4 mg oder 2 mg bis Woche 104',
  'randomised 1:1:1, double blind, baricitinib 1 mg, 2 mg or placebo alone, 16 weeks; then 2 mg open label to week 52':
    'randomisiert 1:1:1, doppelblind, Baricitinib 1 mg, 2 mg oder Placebo allein, 16 Wochen; dann 2 mg offen bis Woche 52',
  'randomised 1:1:1, double blind, baricitinib 4 mg, 2 mg or placebo, all with topical corticosteroid, 16 weeks':
    'randomisiert 1:1:1, doppelblind, Baricitinib 4 mg, 2 mg oder Placebo, alle mit topischem Kortikosteroid, 16 Wochen',
  'randomised 1:1:1, double blind, dupilumab every week, every 2 weeks or placebo, all with topical corticosteroid, 16 weeks':
    'randomisiert 1:1:1, doppelblind, Dupilumab jede Woche, alle 2 Wochen oder Placebo, alle mit topischem Kortikosteroid, 16 Wochen',
  'randomised 1:1:1, double blind, dupilumab every week, every 2 weeks or placebo alone, 16 weeks':
    'randomisiert 1:1:1, doppelblind, Dupilumab jede Woche, alle 2 Wochen oder Placebo allein, 16 Wochen',
  'randomised 3:1:3, double blind, dupilumab every week, every 2 weeks or placebo, all with topical corticosteroid, 52 weeks':
    'randomisiert 3:1:3, doppelblind, Dupilumab jede Woche, alle 2 Wochen oder Placebo, alle mit topischem Kortikosteroid, 52 Wochen',
  'responders of SOLO 1 and 2 at week 16, randomised 2:1:1:1 to go on, every 4 weeks, every 8 weeks or placebo, 36 weeks':
    'wer in SOLO 1 und 2 in Woche 16 ansprach, randomisiert 2:1:1:1 zu Fortsetzung, alle 4 Wochen, alle 8 Wochen oder Placebo, 36 Wochen',
  'randomised 2:1, double blind, delgocitinib ointment 0.5 % or vehicle twice daily, 4 weeks; then open label for 24 weeks':
    'randomisiert 2:1, doppelblind, Delgocitinib-Salbe 0,5 % oder Grundlage zweimal täglich, 4 Wochen; dann offen 24 Wochen',
  'randomised 2:1, double blind, delgocitinib cream 2 % or vehicle twice daily, 16 weeks':
    'randomisiert 2:1, doppelblind, Delgocitinib-Creme 2 % oder Grundlage zweimal täglich, 16 Wochen',
  'open label, delgocitinib cream 2 % twice daily as needed, 36 weeks after DELTA 1 and 2':
    'offen, Delgocitinib-Creme 2 % zweimal täglich bei Bedarf, 36 Wochen im Anschluss an DELTA 1 und 2',
  'randomised 3:1, double blind, tralokinumab or placebo alone, 16 weeks; responders randomised 2:2:1 to every 2 weeks, every 4 weeks or placebo to week 52':
    'randomisiert 3:1, doppelblind, Tralokinumab oder Placebo allein, 16 Wochen; wer ansprach, randomisiert 2:2:1 zu alle 2 Wochen, alle 4 Wochen oder Placebo bis Woche 52',
  'randomised 2:1, double blind, tralokinumab or placebo, topical corticosteroid as needed, 16 weeks; responders randomised 1:1 to every 2 or every 4 weeks to week 32':
    'randomisiert 2:1, doppelblind, Tralokinumab oder Placebo, topisches Kortikosteroid bei Bedarf, 16 Wochen; wer ansprach, randomisiert 1:1 zu alle 2 oder alle 4 Wochen bis Woche 32',
  'randomised 1:1, double blind, upadacitinib 30 mg or dupilumab alone, 24 weeks':
    'randomisiert 1:1, doppelblind, Upadacitinib 30 mg oder Dupilumab allein, 24 Wochen',
  'randomised 2:2:2:1, double blind, abrocitinib 200 mg, 100 mg, dupilumab or placebo, 16 weeks and a switch of 4 weeks':
    'randomisiert 2:2:2:1, doppelblind, Abrocitinib 200 mg, 100 mg, Dupilumab oder Placebo, 16 Wochen und 4 Wochen nach Wechsel',
  'randomised 1:1, double blind, abrocitinib 200 mg or dupilumab, 26 weeks':
    'randomisiert 1:1, doppelblind, Abrocitinib 200 mg oder Dupilumab, 26 Wochen',
  'randomised 2:2:1, double blind, abrocitinib 200 mg, 100 mg or placebo alone, 12 weeks':
    'randomisiert 2:2:1, doppelblind, Abrocitinib 200 mg, 100 mg oder Placebo allein, 12 Wochen',
  'randomised 1:1:1, double blind, abrocitinib 200 mg, 100 mg or placebo, 12 weeks':
    'randomisiert 1:1:1, doppelblind, Abrocitinib 200 mg, 100 mg oder Placebo, 12 Wochen',
  'all on abrocitinib 200 mg for 12 weeks, open label; those who responded randomised 1:1:1 to 200 mg, 100 mg or placebo for 40 weeks; who flared was treated again':
    'alle 12 Wochen offen unter Abrocitinib 200 mg; wer ansprach, randomisiert 1:1:1 zu 200 mg, 100 mg oder Placebo über 40 Wochen; bei einem Schub wieder behandelt',
  'randomised 1:1, open label, raters of the skin blind, upadacitinib 15 mg, raised to 30 mg where it did too little, or dupilumab, 16 weeks':
    'randomisiert 1:1, offen, Beurteilung der Haut verblindet, Upadacitinib 15 mg, bei zu wenig Wirkung 30 mg, oder Dupilumab, 16 Wochen',
  'randomised 1:1:1, double blind, upadacitinib 15 mg, 30 mg or placebo alone, 16 weeks, then a blinded extension':
    'randomisiert 1:1:1, doppelblind, Upadacitinib 15 mg, 30 mg oder Placebo allein, 16 Wochen, dann eine verblindete Verlängerung',
  'randomised 1:1:1:1, double blind, upadacitinib 7.5, 15, 30 mg or placebo alone, 16 weeks, then randomised again':
    'randomisiert 1:1:1:1, doppelblind, Upadacitinib 7,5, 15, 30 mg oder Placebo allein, 16 Wochen, dann erneut randomisiert',
  'randomised 2:2:1, double blind, ruxolitinib cream 0.75 %, 1.5 % or vehicle twice daily, 8 weeks':
    'randomisiert 2:2:1, doppelblind, Ruxolitinib-Creme 0,75 %, 1,5 % oder Grundlage zweimal täglich, 8 Wochen',
  'Black people of both trials, pooled afterwards; ruxolitinib cream 0.75 %, 1.5 % or vehicle twice daily, 8 weeks':
    'schwarze Personen beider Studien, nachträglich zusammengefasst; Ruxolitinib-Creme 0,75 %, 1,5 % oder Grundlage zweimal täglich, 8 Wochen',
  'abrocitinib 100 mg once daily': 'Abrocitinib 100 mg einmal täglich',
  'abrocitinib 200 mg once daily': 'Abrocitinib 200 mg einmal täglich',
  'abrocitinib 200 mg once daily, open label': 'Abrocitinib 200 mg einmal täglich, offen',
  'baricitinib 1 mg once daily': 'Baricitinib 1 mg einmal täglich',
  'upadacitinib 7.5 mg once daily': 'Upadacitinib 7,5 mg einmal täglich',
  'upadacitinib 15 mg once daily, 30 mg where it did too little':
    'Upadacitinib 15 mg einmal täglich, 30 mg bei zu wenig Wirkung',
  'dupilumab 300 mg every 2 weeks': 'Dupilumab 300 mg alle 2 Wochen',
  'dupilumab 300 mg every week': 'Dupilumab 300 mg jede Woche',
  'dupilumab as its label says': 'Dupilumab nach Fachinformation',
  'tralokinumab 300 mg every 2 weeks': 'Tralokinumab 300 mg alle 2 Wochen',
  'lebrikizumab 250 mg every 2 weeks': 'Lebrikizumab 250 mg alle 2 Wochen',
  'nemolizumab 30 mg every 4 weeks': 'Nemolizumab 30 mg alle 4 Wochen',
  'nemolizumab 60 mg every 4 weeks': 'Nemolizumab 60 mg alle 4 Wochen',
  dupilumab: 'Dupilumab',
  tralokinumab: 'Tralokinumab',
  lebrikizumab: 'Lebrikizumab',
  nemolizumab: 'Nemolizumab',
  'responders who stayed on abrocitinib 200 mg': 'Ansprechende, weiter unter Abrocitinib 200 mg',
  'responders, abrocitinib 100 mg from week 12': 'Ansprechende, Abrocitinib 100 mg ab Woche 12',
  'responders, placebo from week 12': 'Ansprechende, Placebo ab Woche 12',
  'responders, placebo from week 16': 'Ansprechende, Placebo ab Woche 16',
  'responders who stayed on baricitinib 4 mg': 'Ansprechende, weiter unter Baricitinib 4 mg',
  'responders, baricitinib 2 mg from week 52': 'Ansprechende, Baricitinib 2 mg ab Woche 52',
  'responders who went on with dupilumab': 'Ansprechende, weiter unter Dupilumab',
  'responders, dupilumab every 4 weeks': 'Ansprechende, Dupilumab alle 4 Wochen',
  'responders, dupilumab every 8 weeks': 'Ansprechende, Dupilumab alle 8 Wochen',
  'responders who went on with tralokinumab every 2 weeks':
    'Ansprechende, weiter unter Tralokinumab alle 2 Wochen',
  'responders, tralokinumab every 4 weeks': 'Ansprechende, Tralokinumab alle 4 Wochen',
  'responders who went on with lebrikizumab every 2 weeks':
    'Ansprechende, weiter unter Lebrikizumab alle 2 Wochen',
  'responders, lebrikizumab every 4 weeks': 'Ansprechende, Lebrikizumab alle 4 Wochen',
  'ruxolitinib cream 0.75 % twice daily': 'Ruxolitinib-Creme 0,75 % zweimal täglich',
  'ruxolitinib cream 1.5 % twice daily': 'Ruxolitinib-Creme 1,5 % zweimal täglich',
  'delgocitinib cream 2 % twice daily': 'Delgocitinib-Creme 2 % zweimal täglich',
  'delgocitinib cream as needed, on it before': 'Delgocitinib-Creme bei Bedarf, zuvor darunter',
  'delgocitinib cream as needed, on vehicle before': 'Delgocitinib-Creme bei Bedarf, zuvor Grundlage',
  'delgocitinib ointment 0.5 % twice daily': 'Delgocitinib-Salbe 0,5 % zweimal täglich',
  'delgocitinib ointment': 'Delgocitinib-Salbe',
  '228 people were randomised; the figures are of 211, without one site.':
    '228 Personen wurden randomisiert; die Zahlen gelten für 211, ohne ein Zentrum.',
  'Percentages come from multiple imputation: the counts are the nearest ones.':
    'Die Prozentsätze stammen aus multipler Imputation: Die Anzahlen sind die nächstliegenden.',
  'The registry prints percentages over people with a reading; the counts are the nearest ones of the arm.':
    'Das Register druckt Prozentsätze der Personen mit Messung; die Anzahlen sind die nächstliegenden des Arms.',
  'How missing readings were counted and how severe itch was defined is remembered.':
    'Wie fehlende Messungen gezählt wurden und was starker Juckreiz heißt, ist aus der Erinnerung.',
  'The response of the skin on placebo is large, that of itch is not.':
    'Unter Placebo bessert sich die Haut viel, der Juckreiz nicht.',
  'The sizes of the arms are not printed where the figures were read: 2:1:1:1 of 624 people.':
    'Die Größen der Arme stehen nicht dort, wo die Zahlen gelesen wurden: 2:1:1:1 von 624 Personen.',
  'The sizes of the arms are not printed where the figures were read: a third of the 708 people each.':
    'Die Größen der Arme stehen nicht dort, wo die Zahlen gelesen wurden: je ein Drittel der 708 Personen.',
  'The sizes of the arms are not printed where the figures were read: 2:1 of 487 people.':
    'Die Größen der Arme stehen nicht dort, wo die Zahlen gelesen wurden: 2:1 von 487 Personen.',
  'The sizes of the arms are not printed in the abstract: 2:2:1 of 631 people, which gives the percentages.':
    'Die Größen der Arme stehen nicht in der Zusammenfassung: 2:2:1 von 631 Personen, was die Prozentsätze ergibt.',
  'The shares who relapsed (IGA 3 or more) were cut off in the text read.':
    'Die Anteile mit Rückfall (IGA ab 3) waren im gelesenen Text abgeschnitten.',
  'The effect depends much on the extent: EASI-75 on 2 mg 37.5 % with 10 to 50 % of the body surface, 9.5 % with more.':
    'Die Wirkung hängt stark von der Ausdehnung ab: EASI-75 unter 2 mg 37,5 % bei 10 bis 50 % der Körperoberfläche, 9,5 % bei mehr.',
  'EASI-75 was read for 4 mg only.': 'EASI-75 wurde nur für 4 mg gelesen.',
  'Week 52 is of those who could have reached it when the data were cut (264, 89 and 270 people).':
    'Woche 52 gilt für die, die sie beim Datenschnitt erreicht haben konnten (264, 89 und 270 Personen).',
  'The sizes of the arms follow from the adverse reactions: 5 people are 4.7 %, 1 person is 1.9 %.':
    'Die Größen der Arme folgen aus den Nebenwirkungen: 5 Personen sind 4,7 %, 1 Person ist 1,9 %.',
  'The end of the first part is taken as week 4.': 'Das Ende des ersten Teils gilt als Woche 4.',
  'Chronic hand eczema is a disease of its own: its results say nothing of EASI.':
    'Das chronische Handekzem ist eine eigene Krankheit: Seine Ergebnisse sagen nichts über EASI.',
  'Weeks are counted from the start of DELTA 3; the cream was put on from IGA-CHE 2 and stopped at 1.':
    'Die Wochen zählen ab Beginn von DELTA 3; die Creme wurde ab IGA-CHE 2 aufgetragen und bei 1 abgesetzt.',
  'The first publication has 692 people, its correction 673, because a site was removed (JAMA Dermatol 2024; 160: 370). The EASI figures are of the 692, the days with little itch of the 673.':
    'Die erste Veröffentlichung hat 692 Personen, ihre Berichtigung 673, weil ein Zentrum gestrichen wurde (JAMA Dermatol 2024; 160: 370). Die EASI-Zahlen gelten für die 692, die Tage mit wenig Juckreiz für die 673.',
  'A digest has 243 people on dupilumab; the registry has 242.':
    'Eine Kurzfassung hat 243 Personen unter Dupilumab, das Register 242.',
  'The definitions of response and flare are not printed in the abstract; response is taken to be IGA 0/1 and EASI-75.':
    'Was Ansprechen und Schub heißt, steht nicht in der Zusammenfassung; als Ansprechen gilt hier IGA 0/1 und EASI-75.',
  'EASI-90 is 40.8 against 22.5 % in one report and 45.3 against 26.3 % in another; itch NRS 0 or 1 is 30.2 against 15.5 % and 34.4 against 18.8 %. The first pair is used.':
    'EASI-90 ist in einem Bericht 40,8 gegen 22,5 %, in einem anderen 45,3 gegen 26,3 %; Juckreiz-NRS 0 oder 1 ist 30,2 gegen 15,5 % und 34,4 gegen 18,8 %. Verwendet wird das erste Paar.',
  'A news item prints 281 people on 30 mg and 285 on placebo; the registry has 285 and 281.':
    'Eine Meldung nennt 281 Personen unter 30 mg und 285 unter Placebo; das Register hat 285 und 281.',
  'The registry lists 912 people, those of the adolescent substudy among them; the figures are of the 847 of the main study.':
    'Das Register führt 912 Personen, darunter die der Teilstudie mit Jugendlichen; die Zahlen gelten für die 847 der Hauptstudie.',
  'Mean change of EASI: -72 and -38 % of all people in the press release, -73.9 and -39.5 % in the registry without readings after rescue, which flatters placebo.':
    'Mittlere Änderung des EASI: −72 und −38 % aller Personen in der Pressemitteilung, −73,9 und −39,5 % im Register ohne Messungen nach Notfallmedikation, was Placebo schönt.',
  'A part of the people: the shape of the course counts more than its level.':
    'Ein Teil der Personen: Die Form des Verlaufs zählt mehr als seine Höhe.',
  'Itch and EASI-75 are posted and were not read.':
    'Juckreiz und EASI-75 sind veröffentlicht und wurden nicht gelesen.',
  'What became of those randomised again is posted and was not read.':
    'Was aus den erneut Randomisierten wurde, ist veröffentlicht und wurde nicht gelesen.',
  'Atopic dermatitis': 'Atopische Dermatitis',
  'Chronic hand eczema': 'Chronisches Handekzem',
  'Investigator Global Assessment of chronic hand eczema (IGA-CHE)':
    'Investigator Global Assessment des chronischen Handekzems (IGA-CHE)',
  'the whole of both hands at a glance': 'beide Hände auf einen Blick',
  'Eczema Area and Severity Index (EASI)': 'Eczema Area and Severity Index (EASI)',
  'extent and four signs (erythema, thickness, excoriation, lichenification, 0 to 3) of four regions, weighted by their size':
    'Ausdehnung und vier Zeichen (Rötung, Verdickung, Kratzspuren, Lichenifikation, 0 bis 3) von vier Regionen, nach deren Größe gewichtet',
  'Of each region: extent 0 to 6 (none, 1 to 9, 10 to 29, 30 to 49, 50 to 69, 70 to 89, 90 to 100 percent) times the sum of the four signs, half points allowed.':
    'Je Region: Ausdehnung 0 bis 6 (keine, 1 bis 9, 10 bis 29, 30 bis 49, 50 bis 69, 70 bis 89, 90 bis 100 Prozent) mal Summe der vier Zeichen, halbe Punkte erlaubt.',
  'head and neck': 'Kopf und Hals',
  arms: 'Arme',
  trunk: 'Rumpf',
  legs: 'Beine',
  'clear or almost clear': 'erscheinungsfrei oder fast',
  clear: 'erscheinungsfrei',
  'almost clear': 'fast erscheinungsfrei',
  mild: 'leicht',
  'Remembered: check before use.': 'Aus der Erinnerung: vor Verwendung prüfen.',
  'Investigator Global Assessment (vIGA-AD)': 'Investigator Global Assessment (vIGA-AD)',
  'the whole of the skin at a glance': 'die ganze Haut auf einen Blick',
  'IGA 1 point better': 'IGA 1 Punkt besser',
  'the smallest change that matters': 'die kleinste bedeutsame Änderung',
  'itch, numerical rating (NRS)': 'Juckreiz, numerische Skala (NRS)',
  'the worst itch of the last 24 hours, from none to the worst imaginable':
    'der stärkste Juckreiz der letzten 24 Stunden, von keinem bis zum schlimmsten vorstellbaren',
  'affected body surface (BSA)': 'betroffene Körperoberfläche (BSA)',
  'share of the skin that is inflamed': 'Anteil der entzündeten Haut',
  'Dermatology Life Quality Index (DLQI)': 'Dermatologischer Lebensqualitäts-Index (DLQI)',
  'how much the skin disturbs life, ten questions': 'wie sehr die Haut das Leben stört, zehn Fragen',
  'it is not known what was put on the skin besides': 'was sonst auf die Haut kam, ist nicht bekannt',
  'other treatment of the skin than asked for: {what}': 'andere Behandlung der Haut als gefragt: {what}',
  'trials with and without a medicine on the skin of all arms are put together: with {with}; without {without}':
    'Studien mit und ohne Arzneimittel auf der Haut aller Arme sind zusammengefasst: mit {with}; ohne {without}',
  'the nearest count to a percentage': 'die nächste Anzahl zu einem Prozentsatz',
  'no number of its own: that of tralokinumab does not carry over, it predicts too little':
    'keine eigene Zahl: Die von Tralokinumab ist nicht übertragbar, sie sagt zu wenig voraus',
  'antibodies pass into skin within days; nobody measured it for this one':
    'Antikörper gehen binnen Tagen in die Haut über; für diesen hat es niemand gemessen',
  '0.256 1/day in the source, divided by 24': '0,256 1/Tag in der Quelle, durch 24 geteilt',
  'computed: kel 0.0534 1/day x Vc 2.48 L, divided by 24':
    'berechnet: kel 0,0534 1/Tag × Vc 2,48 L, durch 24 geteilt',
  'computed: kcp 0.213 1/day x Vc, divided by 24': 'berechnet: kcp 0,213 1/Tag × Vc, durch 24 geteilt',
  'computed: Vc x kcp/kpc, ratio 0.686': 'berechnet: Vc × kcp/kpc, Verhältnis 0,686',
  'Vmax 1.07 mg/L/day x Vc, divided by 24': 'Vmax 1,07 mg/L/Tag × Vc, durch 24 geteilt',
  '0.01 mg/L, fixed from the 2016 model': '0,01 mg/L, fest aus dem Modell von 2016',
  'one for all antibodies against IL-4 and IL-13; the data say almost nothing; what a prototype found in the trials to be fitted, with a range as wide as before that fit':
    'eine für alle Antikörper gegen IL-4 und IL-13; die Daten sagen fast nichts; was ein Prototyp in den anzupassenden Studien fand, mit einer Spanne so weit wie vor jener Anpassung',
  'the receptor of both cytokines is taken to be closed altogether at full occupancy':
    'der Rezeptor beider Zytokine gilt bei voller Besetzung als ganz verschlossen',
  '0.548 1/day in the source, divided by 24': '0,548 1/Tag in der Quelle, durch 24 geteilt',
  '0.34 L/day in the source, divided by 24': '0,34 L/Tag in der Quelle, durch 24 geteilt',
  'what a prototype found in the trials to be fitted, with a range as wide as before that fit':
    'was ein Prototyp in den anzupassenden Studien fand, mit einer Spanne so weit wie vor jener Anpassung',
  'the one receptor of the cytokine is taken to be closed altogether at full occupancy':
    'der eine Rezeptor des Zytokins gilt bei voller Besetzung als ganz verschlossen',
  '0.184 1/day in the source, divided by 24': '0,184 1/Tag in der Quelle, durch 24 geteilt',
  '0.149 L/day in the source, divided by 24': '0,149 L/Tag in der Quelle, durch 24 geteilt',
  '0.159 L/day in the source, divided by 24': '0,159 L/Tag in der Quelle, durch 24 geteilt',
};
