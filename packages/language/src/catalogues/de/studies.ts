import type { Catalogue } from '../../catalogue.js';

/** Studies: designs, arms, endpoints, remarks; claims. */
export const studies: Catalogue = {
  'randomised, double blind, ritlecitinib or brepocitinib against placebo for 24 weeks; after four weeks without drug an extension':
    'randomisiert, doppelblind, Ritlecitinib oder Brepocitinib gegen Placebo über 24 Wochen; nach vier Wochen ohne Arzneimittel eine Verlängerung',
  'adults, half of the scalp or more without hair':
    'Erwachsene, mindestens die Hälfte der Kopfhaut ohne Haar',
  'Efficacy figures are remembered: verify before use.':
    'Die Zahlen zur Wirksamkeit sind aus der Erinnerung: vor Verwendung prüfen.',
  'The report of the biopsy substudy says 48 people; its arms (18, 16 and 12 on placebo) add up to 46.':
    'Der Bericht der Biopsie-Teilstudie nennt 48 Personen; ihre Arme (18, 16 und 12 unter Placebo) ergeben zusammen 46.',
  'ritlecitinib 200 mg for 4 weeks, then 50 mg': 'Ritlecitinib 200 mg über 4 Wochen, dann 50 mg',
  'brepocitinib 60 mg for 4 weeks, then 30 mg': 'Brepocitinib 60 mg über 4 Wochen, dann 30 mg',
  'SALT points better than placebo, mean': 'SALT-Punkte besser als Placebo, Mittelwert',
  'improvement of the lesional transcriptome in scalp biopsies':
    'Besserung des Transkriptoms der Läsion in Kopfhautbiopsien',
  'biopsy substudy, 16 people': 'Biopsie-Teilstudie, 16 Personen',
  'biopsy substudy, 18 people': 'Biopsie-Teilstudie, 18 Personen',
  'randomised, double blind, five ritlecitinib regimens and placebo to week 24; to week 48 all on ritlecitinib; four weeks of follow-up':
    'randomisiert, doppelblind, fünf Ritlecitinib-Schemata und Placebo bis Woche 24; bis Woche 48 alle unter Ritlecitinib; vier Wochen Nachbeobachtung',
  '12 years or older, half of the scalp or more without hair, no regrowth for 6 months, episode up to 10 years, no JAK inhibitor before':
    'ab 12 Jahren, mindestens die Hälfte der Kopfhaut ohne Haar, seit 6 Monaten kein Nachwachsen, Episode bis 10 Jahre, vorher kein JAK-Inhibitor',
  '43 % at week 48 on 50 mg in the Lancet (unread) is the registry count, rounded.':
    '43 % in Woche 48 unter 50 mg im Lancet (nicht gelesen) ist die gerundete Anzahl aus dem Register.',
  'A web article gives 43 % on 50 mg for week 24: that is the figure of week 48; week 24 is 23.4 %.':
    'Ein Artikel im Netz nennt 43 % unter 50 mg für Woche 24: Das ist die Zahl aus Woche 48; in Woche 24 sind es 23,4 %.',
  'Percentages are over fewer people than the arm size that the registry prints (missing because of COVID-19 left out). Where the counts are inferred, they are the one pair that gives both percentage and Wald interval to two decimals.':
    'Die Prozentsätze beziehen sich auf weniger Personen als die im Register abgedruckte Armgröße (wegen COVID-19 Fehlende wurden weggelassen). Wo die Anzahlen erschlossen sind, ist es das einzige Zahlenpaar, das Prozentsatz und Wald-Intervall auf zwei Stellen genau ergibt.',
  'Adverse events cover the whole study, half of which the placebo arms spent on ritlecitinib: they are a control for the first 24 weeks only.':
    'Unerwünschte Ereignisse betreffen die ganze Studie, deren zweite Hälfte die Placeboarme unter Ritlecitinib verbrachten: Sie sind nur in den ersten 24 Wochen eine Kontrolle.',
  'SALT ≤ 10 from week 4 to 48 is posted and was not read.':
    'SALT ≤ 10 für Woche 4 bis 48 ist veröffentlicht und wurde nicht gelesen.',
  'ritlecitinib 200 mg for 4 weeks, then 30 mg': 'Ritlecitinib 200 mg über 4 Wochen, dann 30 mg',
  'ritlecitinib 50 mg': 'Ritlecitinib 50 mg',
  'ritlecitinib 30 mg': 'Ritlecitinib 30 mg',
  'ritlecitinib 10 mg': 'Ritlecitinib 10 mg',
  'placebo to week 24, then 200 and 50 mg': 'Placebo bis Woche 24, dann 200 und 50 mg',
  'placebo to week 24, then 50 mg': 'Placebo bis Woche 24, dann 50 mg',
  'both placebo arms to week 24': 'beide Placeboarme bis Woche 24',
  'still on placebo': 'noch unter Placebo',
  'primary endpoint': 'primärer Endpunkt',
  'first registry analysis': 'erste Registerauswertung',
  'fourth registry analysis, an estimate and no count':
    'vierte Registerauswertung, ein Schätzwert und keine Anzahl',
  'SALT improved by at least 75 %': 'SALT um mindestens 75 % gebessert',
  'patient global impression: moderately or greatly improved':
    'Gesamteindruck der Teilnehmenden: mäßig oder stark gebessert',
  'mean change of SALT in points': 'mittlere Änderung des SALT in Punkten',
  'least-squares mean': 'Kleinste-Quadrate-Mittelwert',
  'mean SALT at baseline': 'mittlerer SALT zu Beginn',
  'observed mean': 'beobachteter Mittelwert',
  'Bayesian Emax dose-response estimate': 'Bayes-Schätzung der Dosis-Wirkung nach Emax',
  'open-label extension of people who rolled over and of new ones, pooled with ALLEGRO-2b/3':
    'offene Verlängerung mit übergewechselten und neuen Personen, zusammengefasst mit ALLEGRO-2b/3',
  '50 mg set: 130 on 50 mg throughout and 61 who came from placebo, with a new baseline; half of the scalp or more without hair (new people: a quarter or more)':
    '50-mg-Gruppe: 130 durchgehend unter 50 mg und 61, die von Placebo kamen, mit neuem Ausgangswert; mindestens die Hälfte der Kopfhaut ohne Haar (neue Personen: mindestens ein Viertel)',
  'Month 24 on 50 mg: 60.8 % observed (Br J Dermatol 2024) or 61.6 % (Medicom, an earlier cut); 200/50 mg 63.1 % (194 who rolled over) or 58.4 % (502 with new people).':
    'Monat 24 unter 50 mg: 60,8 % beobachtet (Br J Dermatol 2024) oder 61,6 % (Medicom, ein früherer Datenschnitt); 200/50 mg 63,1 % (194 Übergewechselte) oder 58,4 % (502 mit neuen Personen).',
  observed: 'beobachtet',
  'printed as month 12': 'abgedruckt als Monat 12',
  'last value carried forward': 'letzter Wert fortgeschrieben',
  'baseline SALT 50-94': 'SALT zu Beginn 50–94',
  'baseline SALT 95-100': 'SALT zu Beginn 95–100',
  'SALT improved by at least 30 % at any time': 'SALT zu irgendeiner Zeit um mindestens 30 % gebessert',
  'all of both trials with a response pattern': 'alle aus beiden Studien mit einem Ansprechmuster',
  'of these, SALT30 before SALT ≤ 20': 'davon SALT30 vor SALT ≤ 20',
  'of these, both at the same visit': 'davon beides beim selben Besuch',
  'of these, SALT30 but not SALT ≤ 20': 'davon SALT30, aber nicht SALT ≤ 20',
  'first SALT30 up to week 24': 'erstes SALT30 bis Woche 24',
  'first SALT30 from week 25 to 48': 'erstes SALT30 von Woche 25 bis 48',
  'first SALT30 later': 'erstes SALT30 später',
  'median days from SALT30 to SALT ≤ 20': 'mediane Tage von SALT30 bis SALT ≤ 20',
  'the same, early responders': 'dasselbe, früh Ansprechende',
  'the same, middle responders': 'dasselbe, mittelfrüh Ansprechende',
  'adaptive phase 2/3; phase 3 part 3:2:2 on 4 mg, 2 mg and placebo, double blind to week 36, then extension; responders re-randomised at week 52':
    'adaptive Phase 2/3; Phase-3-Teil 3:2:2 auf 4 mg, 2 mg und Placebo, doppelblind bis Woche 36, dann Verlängerung; Ansprechende in Woche 52 erneut randomisiert',
  'adults, men to 60 and women to 70 years, SALT 50 or more, episode over 6 months and under 8 years without improvement in the last half year':
    'Erwachsene, Männer bis 60 und Frauen bis 70 Jahre, SALT ab 50, Episode über 6 Monate und unter 8 Jahre ohne Besserung im letzten halben Jahr',
  'SALT ≤ 20 at week 36: NEJM prints estimates 38.8, 22.8 and 6.2 %, the registry counts 99/281, 40/184 and 10/189. Use the counts.':
    'SALT ≤ 20 in Woche 36: Das NEJM druckt Schätzwerte von 38,8, 22,8 und 6,2 %, das Register Anzahlen von 99/281, 40/184 und 10/189. Maßgeblich sind die Anzahlen.',
  'A public repository of network meta-analyses carries 102/281 and 9/189; no published version supports it.':
    'Ein öffentliches Archiv von Netzwerk-Metaanalysen führt 102/281 und 9/189; keine veröffentlichte Fassung stützt das.',
  'Response regained on 4 mg: 87.5 % (MIMS) or 85 % (Conexiant).':
    'Unter 4 mg wiedergewonnenes Ansprechen: 87,5 % (MIMS) oder 85 % (Conexiant).',
  'The time windows behind the adverse events of the baricitinib arms are not stated and seem longer than the 36 weeks of placebo: no risk differences.':
    'Die Zeiträume hinter den unerwünschten Ereignissen der Baricitinib-Arme sind nicht angegeben und scheinen länger als die 36 Wochen unter Placebo: keine Risikodifferenzen.',
  'Dose changes: people on placebo who have not responded by week 36 are drawn to 2 or 4 mg; those on 2 mg who have not by week 52 get 4 mg.':
    'Dosiswechsel: Wer unter Placebo bis Woche 36 nicht angesprochen hat, wird 2 oder 4 mg zugelost; wer unter 2 mg bis Woche 52 nicht angesprochen hat, bekommt 4 mg.',
  'Unread: the course between week 4 and 36, and the results by severity and duration (people with SALT 95-100 respond later and less).':
    'Nicht gelesen: der Verlauf zwischen Woche 4 und 36 und die Ergebnisse nach Schwere und Dauer (Menschen mit SALT 95–100 sprechen später und seltener an).',
  'baricitinib 2 mg once daily': 'Baricitinib 2 mg einmal täglich',
  'baricitinib 4 mg once daily': 'Baricitinib 4 mg einmal täglich',
  'baricitinib 2 and 4 mg, safety set': 'Baricitinib 2 und 4 mg, Sicherheitsgruppe',
  'baricitinib 4 mg, open-label addendum': 'Baricitinib 4 mg, offener Zusatz',
  'placebo, phase 2': 'Placebo, Phase 2',
  'baricitinib 2 mg, phase 2': 'Baricitinib 2 mg, Phase 2',
  'baricitinib 4 mg, phase 2': 'Baricitinib 4 mg, Phase 2',
  'all baricitinib, phase 2': 'alle mit Baricitinib, Phase 2',
  'responders on 2 mg, placebo from week 52': 'Ansprechende unter 2 mg, ab Woche 52 Placebo',
  'responders on 4 mg, placebo from week 52': 'Ansprechende unter 4 mg, ab Woche 52 Placebo',
  'responders on 2 mg who stayed on it': 'Ansprechende unter 2 mg, die dabei blieben',
  'responders on 4 mg who stayed on it': 'Ansprechende unter 4 mg, die dabei blieben',
  'full analysis set, missing counted as no response':
    'gesamte Auswertungsgruppe, Fehlende als Nichtansprechende gezählt',
  'model estimate, not a count': 'Modellschätzung, keine Anzahl',
  'SALT improved by at least 50 %': 'SALT um mindestens 50 % gebessert',
  'the registry copy gives no week; week 36 is excluded by the pooled placebo figures':
    'die Registerkopie nennt keine Woche; Woche 36 ist durch die zusammengefassten Placebozahlen ausgeschlossen',
  'mean change of SALT in percent': 'mittlere Änderung des SALT in Prozent',
  'least-squares mean (ANCOVA)': 'Kleinste-Quadrate-Mittelwert (ANCOVA)',
  'the registry copy gives no week; BRAVE-AA2 states 36 for this outcome':
    'die Registerkopie nennt keine Woche; BRAVE-AA2 nennt für diesen Endpunkt 36',
  'BRAVE-AA1 and BRAVE-AA2 pooled': 'BRAVE-AA1 und BRAVE-AA2 zusammengefasst',
  'no source with this figure was read': 'keine Quelle mit dieser Zahl wurde gelesen',
  'SALT improved by at least 30 %': 'SALT um mindestens 30 % gebessert',
  'open-label addendum': 'offener Zusatz',
  'eyebrow ClinRO 0 or 1 and at least 2 points better (baseline 2 or more)':
    'ClinRO Augenbrauen 0 oder 1 und mindestens 2 Punkte besser (zu Beginn mindestens 2)',
  'the registry copy gives no week': 'die Registerkopie nennt keine Woche',
  'eyelash ClinRO 0 or 1 and at least 2 points better (baseline 2 or more)':
    'ClinRO Wimpern 0 oder 1 und mindestens 2 Punkte besser (zu Beginn mindestens 2)',
  'patient-reported scalp hair 0 or 1 and at least 2 points better (baseline 3 or more)':
    'selbst beurteiltes Kopfhaar 0 oder 1 und mindestens 2 Punkte besser (zu Beginn mindestens 3)',
  'randomised 3:2:2 to 4 mg, 2 mg and placebo, double blind to week 36, then extension with randomised down-titration of responders at week 52':
    'randomisiert 3:2:2 auf 4 mg, 2 mg und Placebo, doppelblind bis Woche 36, dann Verlängerung mit randomisierter Dosissenkung bei Ansprechenden in Woche 52',
  'adults from 18 to 70 years, SALT 50 or more, episode over 6 months':
    'Erwachsene von 18 bis 70 Jahren, SALT ab 50, Episode über 6 Monate',
  'Counts are the one whole number that gives the printed percentage.':
    'Die Anzahl ist jeweils die einzige ganze Zahl, die den abgedruckten Prozentsatz ergibt.',
  'Other posted endpoints (SALT ≤ 10, eyebrows, eyelashes, patient-reported) were not brought over: the mirror does not print their names beside the figures.':
    'Weitere veröffentlichte Endpunkte (SALT ≤ 10, Augenbrauen, Wimpern, Selbstbeurteilung) wurden nicht übernommen: Die Kopie druckt ihre Namen nicht neben den Zahlen.',
  'full analysis set': 'gesamte Auswertungsgruppe',
  'randomised, double blind, ascending dose cohorts against placebo, 24 weeks':
    'randomisiert, doppelblind, Gruppen mit aufsteigender Dosis gegen Placebo, 24 Wochen',
  'adults with chronic moderate to severe alopecia areata':
    'Erwachsene mit chronischer, mittelschwerer bis schwerer Alopecia areata',
  'Arm sizes could not be read. 4 mg does not differ from placebo; 8 and 12 mg do from week 12.':
    'Die Größen der Arme konnten nicht gelesen werden. 4 mg unterscheidet sich nicht von Placebo; 8 und 12 mg ab Woche 12.',
  'deuruxolitinib 4 mg twice daily': 'Deuruxolitinib 4 mg zweimal täglich',
  'deuruxolitinib 8 mg twice daily': 'Deuruxolitinib 8 mg zweimal täglich',
  'deuruxolitinib 12 mg twice daily': 'Deuruxolitinib 12 mg zweimal täglich',
  '24 weeks on 8 or 12 mg twice daily, then a lower dose or placebo; the old dose for 24 weeks after marked hair loss; up to 80 weeks, about 300 people':
    '24 Wochen unter 8 oder 12 mg zweimal täglich, dann eine niedrigere Dosis oder Placebo; nach deutlichem Haarverlust 24 Wochen die alte Dosis; bis zu 80 Wochen, etwa 300 Personen',
  '18 to 65 years, SALT 50 or more, episode of 6 months to 10 years':
    '18 bis 65 Jahre, SALT ab 50, Episode von 6 Monaten bis 10 Jahren',
  'No results were found.': 'Es wurden keine Ergebnisse gefunden.',
  'randomised 1:1:1:1, double blind, 24 weeks': 'randomisiert 1:1:1:1, doppelblind, 24 Wochen',
  'adults, a quarter of the scalp or more without hair':
    'Erwachsene, mindestens ein Viertel der Kopfhaut ohne Haar',
  'Intervals are of 90 %. The abstract says difference but has a value for placebo: these are changes from baseline.':
    'Die Intervalle sind 90-%-Intervalle. Die Kurzfassung sagt Differenz, nennt aber einen Wert für Placebo: Es sind Änderungen gegenüber dem Beginn.',
  'ivarmacitinib 2 mg': 'Ivarmacitinib 2 mg',
  'ivarmacitinib 4 mg': 'Ivarmacitinib 4 mg',
  'ivarmacitinib 8 mg': 'Ivarmacitinib 8 mg',
  'phase 3: 50 or 75 mg twice daily against placebo, 24 weeks, SALT ≤ 20; phase 2: open label 50 mg twice daily, 150 or 200 mg once daily; cream: phase 1/2':
    'Phase 3: 50 oder 75 mg zweimal täglich gegen Placebo, 24 Wochen, SALT ≤ 20; Phase 2: offen 50 mg zweimal täglich, 150 oder 200 mg einmal täglich; Creme: Phase 1/2',
  'phase 3: 18 to 65 years, half of the scalp or more, episode up to 8 years; phase 2: 111 planned; cream: 5 to 49 %':
    'Phase 3: 18 bis 65 Jahre, mindestens die Hälfte der Kopfhaut, Episode bis 8 Jahre; Phase 2: 111 geplant; Creme: 5 bis 49 %',
  'placebo twice daily': 'Placebo zweimal täglich',
  'jaktinib 50 mg twice daily': 'Jaktinib 50 mg zweimal täglich',
  'jaktinib 75 mg twice daily': 'Jaktinib 75 mg zweimal täglich',
  'systematic reviews and network meta-analyses': 'systematische Übersichten und Netzwerk-Metaanalysen',
  'The tables by study of Phan, Yan and Sardana remain unread.':
    'Die Tabellen nach Studien von Phan, Yan und Sardana sind weiterhin nicht gelesen.',
  'Phan 2019: by mouth better than on the skin; children and adults did not differ.':
    'Phan 2019: eingenommen besser als auf der Haut; Kinder und Erwachsene unterschieden sich nicht.',
  'Yan T 2024 finds ritlecitinib 10 mg, ivarmacitinib 2 mg, delgocitinib ointment and ruxolitinib cream ineffective.':
    'Yan T 2024 findet Ritlecitinib 10 mg, Ivarmacitinib 2 mg, Delgocitinib-Salbe und Ruxolitinib-Creme unwirksam.',
  'Acta 2023 (37 studies, 5 randomised): baricitinib 4 mg first for half of the scalp or more, deuruxolitinib 12 mg for SALT50.':
    'Acta 2023 (37 Studien, 5 randomisiert): Baricitinib 4 mg zuerst bei mindestens der Hälfte der Kopfhaut, Deuruxolitinib 12 mg für SALT50.',
  'Cochrane 2023 (63 studies, 47 treatments, 4817 people): no network was possible; outcome 75 % regrowth at 12 to 26 weeks; figures could not be read.':
    'Cochrane 2023 (63 Studien, 47 Behandlungen, 4817 Personen): Ein Netzwerk war nicht möglich; Endpunkt 75 % Nachwachsen nach 12 bis 26 Wochen; Zahlen konnten nicht gelesen werden.',
  'Egeberg 2023 (53 records): relapses are common on and after treatment.':
    'Egeberg 2023 (53 Berichte): Rückfälle sind unter und nach der Behandlung häufig.',
  'Registration of Yan 2022: CRD42022303007.': 'Registrierung von Yan 2022: CRD42022303007.',
  '30 studies, 289 people on JAK inhibitors': '30 Studien, 289 Personen unter JAK-Inhibitoren',
  'mean time to first regrowth': 'mittlere Zeit bis zum ersten Nachwachsen',
  'mean time to complete regrowth': 'mittlere Zeit bis zum vollständigen Nachwachsen',
  'recurrences, all after stopping': 'Rückfälle, alle nach dem Absetzen',
  'mean time from stopping to recurrence': 'mittlere Zeit vom Absetzen bis zum Rückfall',
  'good response, oral JAK inhibitor against control':
    'gutes Ansprechen, JAK-Inhibitor zum Einnehmen gegen Kontrolle',
  '14 prospective studies (5 randomised), 1845 people':
    '14 prospektive Studien (5 randomisiert), 1845 Personen',
  'the interval was cut off after its lower digit 2':
    'das Intervall war nach seiner unteren Ziffer 2 abgeschnitten',
  '6 randomised trials, 1455 people': '6 randomisierte Studien, 1455 Personen',
  'SALT improved by at least 90 %': 'SALT um mindestens 90 % gebessert',
  'SALT improved by at least 5 %': 'SALT um mindestens 5 % gebessert',
  '26 observational studies, 563 people': '26 Beobachtungsstudien, 563 Personen',
  'all studies, 2018 people': 'alle Studien, 2018 Personen',
  'percentage computed from the counts': 'Prozentsatz aus den Anzahlen berechnet',
  'stopped because of an adverse event': 'wegen eines unerwünschten Ereignisses abgebrochen',
  'response, baricitinib against placebo': 'Ansprechen, Baricitinib gegen Placebo',
  '9 studies, 1689 people, network': '9 Studien, 1689 Personen, Netzwerk',
  'printed as mean difference, but a ratio': 'abgedruckt als Mittelwertdifferenz, ist aber ein Verhältnis',
  'response, ruxolitinib against placebo': 'Ansprechen, Ruxolitinib gegen Placebo',
  'complete response, baricitinib against placebo': 'vollständiges Ansprechen, Baricitinib gegen Placebo',
  'complete response, tofacitinib against placebo': 'vollständiges Ansprechen, Tofacitinib gegen Placebo',
  'complete response, ruxolitinib against placebo': 'vollständiges Ansprechen, Ruxolitinib gegen Placebo',
  'response, oral baricitinib against drugs not by mouth':
    'Ansprechen, Baricitinib zum Einnehmen gegen nicht eingenommene Arzneimittel',
  'SUCRA for SALT change, brepocitinib 30 mg': 'SUCRA für die Änderung des SALT, Brepocitinib 30 mg',
  '13 studies, 3613 people, network': '13 Studien, 3613 Personen, Netzwerk',
  'SUCRA for SALT change, deuruxolitinib 12 mg': 'SUCRA für die Änderung des SALT, Deuruxolitinib 12 mg',
  'SUCRA for SALT change, deuruxolitinib 8 mg': 'SUCRA für die Änderung des SALT, Deuruxolitinib 8 mg',
  'SUCRA for SALT50, brepocitinib 30 mg': 'SUCRA für SALT50, Brepocitinib 30 mg',
  'SUCRA for SALT50, ritlecitinib 50 mg': 'SUCRA für SALT50, Ritlecitinib 50 mg',
  'SUCRA for SALT50, deuruxolitinib 12 mg': 'SUCRA für SALT50, Deuruxolitinib 12 mg',
  'SUCRA for SALT75, deuruxolitinib 12 mg': 'SUCRA für SALT75, Deuruxolitinib 12 mg',
  'SUCRA for SALT ≤ 20, deuruxolitinib 12 mg': 'SUCRA für SALT ≤ 20, Deuruxolitinib 12 mg',
  '8 drugs, network': '8 Arzneimittel, Netzwerk',
  'SUCRA for SALT ≤ 10, deuruxolitinib 12 mg': 'SUCRA für SALT ≤ 10, Deuruxolitinib 12 mg',
  'SALT ≤ 20, deuruxolitinib 12 mg against baricitinib 2 mg':
    'SALT ≤ 20, Deuruxolitinib 12 mg gegen Baricitinib 2 mg',
  'SALT ≤ 20, baricitinib 4 mg against 2 mg': 'SALT ≤ 20, Baricitinib 4 mg gegen 2 mg',
  'NONMEM SAEM, bounded outcome with Aranda-Ordaz transform and censoring; 1268 people, 11857 observations':
    'NONMEM SAEM, begrenzter Endpunkt mit Aranda-Ordaz-Transformation und Zensierung; 1268 Personen, 11857 Beobachtungen',
  'half of the scalp or more without hair (ALLEGRO-LT: a quarter)':
    'mindestens die Hälfte der Kopfhaut ohne Haar (ALLEGRO-LT: ein Viertel)',
  'Compared with the trials, mean change is right (-33.3 at week 24, -48.9 at week 48 on 50 mg) but SALT ≤ 20 is 4 to 12 points too high: too early and too easy at low exposure and on placebo.':
    'Verglichen mit den Studien stimmt die mittlere Änderung (−33,3 in Woche 24, −48,9 in Woche 48 unter 50 mg), aber SALT ≤ 20 liegt 4 bis 12 Punkte zu hoch: zu früh und zu leicht bei niedriger Exposition und unter Placebo.',
  "The author of the model file finds a sign slip in equation 1 of the paper; the orientation here is the file's. Sex, weight, age, race, earlier drugs, durations, baseline SALT and region were tested and not kept.":
    'Der Verfasser der Modelldatei findet einen Vorzeichenfehler in Gleichung 1 der Veröffentlichung; hier gilt die Richtung der Datei. Geschlecht, Gewicht, Alter, Herkunft, frühere Arzneimittel, Dauern, SALT zu Beginn und Region wurden geprüft und nicht behalten.',
  'simulated from the model: 4000 to 6000 virtual people, average concentrations 52, 31.2 and 10.4 ng/mL (dose-proportional, assumed), 46 % totalis or universalis (assumed)':
    'aus dem Modell simuliert: 4000 bis 6000 virtuelle Personen, mittlere Konzentrationen 52, 31,2 und 10,4 ng/ml (dosisproportional, angenommen), 46 % totalis oder universalis (angenommen)',
  'epidemiology, long-term cohorts and placebo arms': 'Epidemiologie, Langzeitkohorten und Placeboarme',
  'Progress to totalis or universalis: 5 % (Olmsted County) or 14 to 25 % (GPnotebook); figures from clinics are higher.':
    'Fortschreiten zu totalis oder universalis: 5 % (Olmsted County) oder 14 bis 25 % (GPnotebook); Zahlen aus Kliniken sind höher.',
  'SALT ≤ 20 on placebo runs from 0.8 to 9 % over trials: rare, not nil, and more common in less severe disease.':
    'SALT ≤ 20 unter Placebo reicht in den Studien von 0,8 bis 9 %: selten, nicht null, und häufiger bei weniger schwerer Krankheit.',
  'Poor prognosis: extent, long episode, ophiasis, nail change, onset in childhood, other autoimmune disease, family history, loss of eyebrows or lashes, Down syndrome; atopy with mixed evidence (GPnotebook, BMJ Best Practice).':
    'Ungünstige Prognose: Ausdehnung, lange Episode, Ophiasis, Nagelveränderungen, Beginn in der Kindheit, andere Autoimmunkrankheit, Familiengeschichte, Verlust von Augenbrauen oder Wimpern, Down-Syndrom; Atopie mit gemischter Evidenz (GPnotebook, BMJ Best Practice).',
  'placebo, SALT 50 or more, episode of 6 months to 8 years (both BRAVE trials)':
    'Placebo, SALT ab 50, Episode von 6 Monaten bis 8 Jahren (beide BRAVE-Studien)',
  'placebo, ALLEGRO-2b/3': 'Placebo, ALLEGRO-2b/3',
  'placebo, both THRIVE trials': 'Placebo, beide THRIVE-Studien',
  'placebo, ivarmacitinib phase 3, China': 'Placebo, Ivarmacitinib Phase 3, China',
  'complete regrowth': 'vollständiges Nachwachsen',
  'totalis and universalis, more than 10 years of follow-up':
    'totalis und universalis, mehr als 10 Jahre Nachbeobachtung',
  'complete regrowth, totalis': 'vollständiges Nachwachsen, totalis',
  'complete regrowth, universalis': 'vollständiges Nachwachsen, universalis',
  'regrowth of 90 % or more': 'Nachwachsen von mindestens 90 %',
  '17 of 70, which is 24.3 %': '17 von 70, das sind 24,3 %',
  'no improvement, universalis': 'keine Besserung, universalis',
  'no regrowth, totalis': 'kein Nachwachsen, totalis',
  'totalis and universalis, review': 'totalis und universalis, Übersicht',
  'regrowth of more than 50 %': 'Nachwachsen von mehr als 50 %',
  'totalis and universalis under treatment, one centre, 419 people':
    'totalis und universalis unter Behandlung, ein Zentrum, 419 Personen',
  'regrowth of more than 90 %': 'Nachwachsen von mehr als 90 %',
  'no recurrence among those with more than 50 % regrowth':
    'kein Rückfall unter denen mit mehr als 50 % Nachwachsen',
  'onset up to 13 years of age': 'Beginn bis zum Alter von 13 Jahren',
  'mean age at onset': 'mittleres Alter bei Beginn',
  'regrowth within 6 months': 'Nachwachsen innerhalb von 6 Monaten',
  'first patch': 'erster Herd',
  'regrowth within 1 year': 'Nachwachsen innerhalb eines Jahres',
  'no recovery from the first episode': 'keine Erholung von der ersten Episode',
  'spontaneous regrowth, mild disease': 'spontanes Nachwachsen, leichte Krankheit',
  'patchy disease': 'herdförmige Krankheit',
  'recovery within 1 year': 'Erholung innerhalb eines Jahres',
  'progress to totalis or universalis': 'Fortschreiten zu totalis oder universalis',
  'still active patchy disease': 'weiterhin aktive herdförmige Krankheit',
  'SALT 25-50 at presentation, Italian cohort': 'SALT 25–50 bei Vorstellung, italienische Kohorte',
  'all alopecia areata': 'alle mit Alopecia areata',
  'severe chronic form': 'schwere chronische Form',
  prevalence: 'Häufigkeit (Prävalenz)',
  'United States, survey': 'Vereinigte Staaten, Umfrage',
  'prevalence of SALT up to 50': 'Prävalenz von SALT bis 50',
  'prevalence of SALT above 50': 'Prävalenz von SALT über 50',
  'prevalence of totalis and universalis': 'Prävalenz von totalis und universalis',
  'mean SALT, all': 'mittlerer SALT, alle',
  'mean SALT, mild': 'mittlerer SALT, leicht',
  'mean SALT, moderate to severe': 'mittlerer SALT, mittelschwer bis schwer',
  'United States, insured, 2016 to 2019': 'Vereinigte Staaten, Versicherte, 2016 bis 2019',
  'incidence per 100 000 person-years': 'Inzidenz pro 100 000 Personenjahre',
  'totalis or universalis': 'totalis oder universalis',
  'alopecia areata, US records 2019': 'Alopecia areata, US-Akten 2019',
  'ritlecitinib programme': 'Ritlecitinib-Programm',
  'lifetime incidence': 'Lebenszeitinzidenz',
  'general population': 'Allgemeinbevölkerung',
  'observational cohorts of response, flare and relapse':
    'Beobachtungskohorten zu Ansprechen, Schub und Rückfall',
  'On baricitinib 4 mg 63 % respond here at 48 weeks, 37 to 41 % in trials at 52: who was chosen, what else was taken and who left is not known.':
    'Unter Baricitinib 4 mg sprechen hier nach 48 Wochen 63 % an, in Studien nach 52 Wochen 37 bis 41 %: Wer ausgewählt wurde, was sonst eingenommen wurde und wer ausschied, ist nicht bekannt.',
  'For relapse after stopping see BRAVE-AA1, Kennedy Crispin 2016 and Phan 2019; no cohort gives a clean rate.':
    'Zum Rückfall nach dem Absetzen siehe BRAVE-AA1, Kennedy Crispin 2016 und Phan 2019; keine Kohorte liefert eine saubere Rate.',
  'baricitinib 4 mg, Italy, 48 weeks': 'Baricitinib 4 mg, Italien, 48 Wochen',
  'baricitinib, Tohoku University': 'Baricitinib, Universität Tohoku',
  'tofacitinib 4 to 24 months, Asia': 'Tofacitinib über 4 bis 24 Monate, Asien',
  'tofacitinib, totalis and universalis, China-Japan Friendship Hospital':
    'Tofacitinib, totalis und universalis, China-Japan Friendship Hospital',
  'systemic corticosteroid, Peking University': 'systemisches Kortikosteroid, Universität Peking',
  'tofacitinib, Peking University': 'Tofacitinib, Universität Peking',
  'tofacitinib and corticosteroid, Peking University': 'Tofacitinib und Kortikosteroid, Universität Peking',
  'tofacitinib 3 months, Xiangya Hospital': 'Tofacitinib über 3 Monate, Xiangya Hospital',
  'tofacitinib, India 2017 to 2022': 'Tofacitinib, Indien 2017 bis 2022',
  'tofacitinib, children and young adults': 'Tofacitinib, Kinder und junge Erwachsene',
  'mean SALT': 'mittlerer SALT',
  'any clinical response': 'irgendein klinisches Ansprechen',
  'median improvement of SALT, patchy': 'mediane Besserung des SALT, herdförmig',
  'median improvement of SALT, totalis and universalis':
    'mediane Besserung des SALT, totalis und universalis',
  'median 6 months': 'Median 6 Monate',
  effective: 'wirksam',
  'complete remission': 'vollständige Remission',
  'very good response': 'sehr gutes Ansprechen',
  'SALT improved by at least 100 %': 'SALT um mindestens 100 % gebessert',
  'no recurrence': 'kein Rückfall',
  'flare on treatment (SALT up by more than 10 points)':
    'Schub unter Behandlung (SALT um mehr als 10 Punkte gestiegen)',
  'mean time to flare': 'mittlere Zeit bis zum Schub',
  'mean time on drug': 'mittlere Zeit unter dem Arzneimittel',
  'retrospective, 5 to 31 months, mean 13.9, SD 8.5': 'retrospektiv, 5 bis 31 Monate, Mittel 13,9, SD 8,5',
  'severe alopecia areata, totalis or universalis; six had not been content with tofacitinib':
    'schwere Alopecia areata, totalis oder universalis; sechs waren mit Tofacitinib nicht zufrieden gewesen',
  'Four of the five responded on 10 mg twice daily.':
    'Vier der fünf sprachen unter 10 mg zweimal täglich an.',
  'ruxolitinib 10 to 25 mg twice daily': 'Ruxolitinib 10 bis 25 mg zweimal täglich',
  'complete or nearly complete regrowth': 'vollständiges oder fast vollständiges Nachwachsen',
  'no regrowth': 'kein Nachwachsen',
  'open label, 3 to 6 months, then 3 months off drug':
    'offen, 3 bis 6 Monate, dann 3 Monate ohne Arzneimittel',
  'moderate to severe alopecia areata': 'mittelschwere bis schwere Alopecia areata',
  'Releases give 92 % regrowth as if of all; it is of the nine responders.':
    'Pressemitteilungen nennen 92 % Nachwachsen, als gälte es für alle; es gilt für die neun Ansprechenden.',
  'ruxolitinib 20 mg twice daily': 'Ruxolitinib 20 mg zweimal täglich',
  'responder (marked regrowth)': 'Ansprechende (deutliches Nachwachsen)',
  'mean regrowth among responders': 'mittleres Nachwachsen der Ansprechenden',
  'pooled trials and extensions of rheumatoid arthritis, atopic dermatitis and alopecia areata':
    'zusammengefasste Studien und Verlängerungen zu rheumatoider Arthritis, atopischer Dermatitis und Alopecia areata',
  'low risk: under 65 years and no atherosclerotic disease, diabetes, hypertension, smoking, HDL under 40, BMI 30 or more, poor mobility or past malignancy':
    'niedriges Risiko: unter 65 Jahren und ohne atherosklerotische Krankheit, Diabetes, Bluthochdruck, Rauchen, HDL unter 40, BMI ab 30, eingeschränkte Beweglichkeit oder früheren Krebs',
  'The rates of people at risk were cut off.': 'Die Raten der Menschen mit Risiko waren abgeschnitten.',
  'randomised 2:5:3 to placebo, 8 mg and 12 mg twice daily, double blind for 24 weeks, then extension or four weeks of follow-up':
    'randomisiert 2:5:3 auf Placebo, 8 mg und 12 mg zweimal täglich, doppelblind über 24 Wochen, dann Verlängerung oder vier Wochen Nachbeobachtung',
  'Baseline SALT 85.9 (company, Physicians Weekly) or 88 (a congress report).':
    'SALT zu Beginn 85,9 (Unternehmen, Physicians Weekly) oder 88 (ein Kongressbericht).',
  'SALT ≤ 20 on 12 mg: 41.5 % (company, paper) or 41.9 % (cdhub360); 90/215 is 41.9 %, 41.5 % needs fewer people.':
    'SALT ≤ 20 unter 12 mg: 41,5 % (Unternehmen, Veröffentlichung) oder 41,9 % (cdhub360); 90/215 sind 41,9 %, für 41,5 % braucht es weniger Personen.',
  'SALT ≤ 20 at weeks 8 to 20 are key secondary outcomes, significant from week 8; their figures could not be read.':
    'SALT ≤ 20 in den Wochen 8 bis 20 sind wichtige sekundäre Endpunkte, signifikant ab Woche 8; ihre Zahlen konnten nicht gelesen werden.',
  'of the efficacy set, smaller than randomised': 'der Wirksamkeitsgruppe, kleiner als die randomisierte',
  'satisfied or very satisfied with scalp hair (patient-reported)':
    'zufrieden oder sehr zufrieden mit dem Kopfhaar (Selbstbeurteilung)',
  'open label, 5 mg twice daily, 10 mg in non-responders':
    'offen, 5 mg zweimal täglich, bei Nichtansprechenden 10 mg',
  'moderate to severe patchy disease, totalis, universalis':
    'mittelschwere bis schwere herdförmige Krankheit, totalis, universalis',
  'Duration of treatment is not in the abstract.': 'Die Behandlungsdauer steht nicht in der Kurzfassung.',
  'tofacitinib 5 to 10 mg twice daily': 'Tofacitinib 5 bis 10 mg zweimal täglich',
  'regrowth under 50 %': 'Nachwachsen unter 50 %',
  'two centres, open label, one arm, 3 months': 'zwei Zentren, offen, ein Arm, 3 Monate',
  'more than half of the scalp without hair, totalis or universalis':
    'mehr als die Hälfte der Kopfhaut ohne Haar, totalis oder universalis',
  'Patchy disease and ophiasis respond more than totalis and universalis; so do shorter episodes and inflammation around the bulb.':
    'Herdförmige Krankheit und Ophiasis sprechen besser an als totalis und universalis, ebenso kürzere Episoden und Entzündung um die Haarzwiebel.',
  'tofacitinib 5 mg twice daily': 'Tofacitinib 5 mg zweimal täglich',
  'randomised 2:1, double blind, against vehicle, 12 weeks':
    'randomisiert 2:1, doppelblind, gegen Vehikel, 12 Wochen',
  'Mean percent improvement did not differ (p = 0.92): failed.':
    'Die mittlere prozentuale Besserung unterschied sich nicht (p = 0,92): gescheitert.',
  'delgocitinib 3 % ointment': 'Delgocitinib-Salbe 3 %',
  vehicle: 'Vehikel',
  'any improvement of SALT': 'irgendeine Besserung des SALT',
  'part A open label, part B double blind against vehicle, 24 weeks each; terminated':
    'Teil A offen, Teil B doppelblind gegen Vehikel, je 24 Wochen; abgebrochen',
  'SALT 25 or more (part A to 99)': 'SALT ab 25 (Teil A bis 99)',
  'Failed.': 'Gescheitert.',
  'part A, ruxolitinib 1.5 % cream twice daily': 'Teil A, Ruxolitinib-Creme 1,5 % zweimal täglich',
  'part B, vehicle': 'Teil B, Vehikel',
  'part B, ruxolitinib 1.5 % cream twice daily': 'Teil B, Ruxolitinib-Creme 1,5 % zweimal täglich',
  'no significant difference; percentages could not be read; 78 is both arms':
    'kein signifikanter Unterschied; Prozentsätze konnten nicht gelesen werden; 78 sind beide Arme zusammen',
  'open label, one centre, 24 weeks, one half of the head first':
    'offen, ein Zentrum, 24 Wochen, zuerst eine Kopfhälfte',
  'two patches or more, or complete loss, stable or worse for 6 months':
    'zwei oder mehr Herde oder vollständiger Verlust, seit 6 Monaten stabil oder schlechter',
  'The 3 of 10 is remembered.': 'Die 3 von 10 sind aus der Erinnerung.',
  'tofacitinib 2 % ointment twice daily': 'Tofacitinib-Salbe 2 % zweimal täglich',
  'any regrowth': 'irgendein Nachwachsen',
  'mean of all arms of the trial at that week': 'Mittel aller Arme der Studie in dieser Woche',
  'logistic meta-regression on dose and week': 'logistische Metaregression auf Dosis und Woche',
  'ritlecitinib model of Huh 2024': 'Ritlecitinib-Modell von Huh 2024',
  'SALT ≤ 20, baseline 50–94': 'SALT ≤ 20, zu Beginn 50–94',
  'SALT ≤ 20, baseline 95–100': 'SALT ≤ 20, zu Beginn 95–100',
  'SALT ≤ 20, carried forward': 'SALT ≤ 20, letzter Wert fortgeschrieben',
  'SALT ≤ 10, carried forward': 'SALT ≤ 10, letzter Wert fortgeschrieben',
  'SALT ≤ 20, baseline 50–94, carried forward': 'SALT ≤ 20, zu Beginn 50–94, letzter Wert fortgeschrieben',
  'SALT ≤ 20, baseline 95–100, carried forward': 'SALT ≤ 20, zu Beginn 95–100, letzter Wert fortgeschrieben',
  'still in the trial': 'noch in der Studie',
  'still in the trial, baseline 50–94': 'noch in der Studie, zu Beginn 50–94',
  'still in the trial, baseline 95–100': 'noch in der Studie, zu Beginn 95–100',
  'mean change, %': 'mittlere Änderung, %',
  '> 20 points lost since week 52': '> 20 Punkte verloren seit Woche 52',
  jaktinib: 'Jaktinib',
  'systemic corticosteroid': 'systemisches Kortikosteroid',
  'tofacitinib 2 % ointment': 'Tofacitinib-Salbe 2 %',
  'Missing people in rates: the number counted stays the same or rises from visit to visit (129 at week 4, 120 at week 28, 129 at week 48 in one arm) although people left, so only visits missed because of COVID-19 are left out and everybody else who is missing counts as no response.':
    'Fehlende bei den Anteilen: Die Zahl der Gezählten bleibt von Visite zu Visite gleich oder steigt (in einem Arm 129 in Woche 4, 120 in Woche 28, 129 in Woche 48), obwohl Personen ausschieden; weggelassen sind also nur wegen COVID-19 versäumte Visiten, alle anderen Fehlenden zählen als kein Ansprechen.',
  'Observed counts and attendance are inferred: at each month one pair of counts per group gives the three printed percentages observed (SALT 50-94, SALT 95-100, all) with no more responders than by last value carried forward.':
    'Beobachtete Anzahlen und Teilnahme sind erschlossen: In jedem Monat ergibt je Gruppe nur ein Zahlenpaar die drei abgedruckten beobachteten Prozentsätze (SALT 50-94, SALT 95-100, alle) mit nicht mehr Ansprechenden als bei Fortschreibung des letzten Werts.',
  'Whether those not seen at month 24 had left or had not reached it by the cut-off of 9 December 2022 is not told. Adolescents who had not improved by half at month 3 of the extension, or had SALT above 20 at its month 6, had to stop (SALTS).':
    'Ob die in Monat 24 nicht Gesehenen ausgeschieden waren oder ihn beim Datenschnitt vom 9. Dezember 2022 noch nicht erreicht hatten, wird nicht gesagt. Jugendliche, die sich bis Monat 3 der Verlängerung nicht um die Hälfte gebessert hatten oder in deren Monat 6 einen SALT über 20 hatten, mussten aufhören (SALTS).',
  'the two groups of severity together, which are used instead':
    'beide Schweregruppen zusammen; verwendet werden die Gruppen',
  'printed as month 24': 'abgedruckt als Monat 24',
  'printed as month 36': 'abgedruckt als Monat 36',
  'how many were observed is not printed': 'wie viele beobachtet wurden, ist nicht abgedruckt',
  'how missing people were counted is inferred: nearly the whole arm has a value, though people had left':
    'wie Fehlende gezählt wurden, ist erschlossen: Fast der ganze Arm hat einen Wert, obwohl Personen ausgeschieden waren',
  '281 and 234 people on 4 mg': '281 und 234 Personen unter 4 mg',
  'no source with this figure was read; it agrees with the pooled 39 % split as ritlecitinib splits at month 12':
    'keine Quelle mit dieser Zahl wurde gelesen; sie passt zu den zusammengefassten 39 %, aufgeteilt wie bei Ritlecitinib in Monat 12',
  'the middle of the two printed figures, for episodes under 4 years and from 4 years':
    'die Mitte der beiden abgedruckten Zahlen, für Episoden unter 4 Jahren und ab 4 Jahren',
  'the size of the group is not printed: a little under half of 515 people on 4 mg is assumed':
    'die Größe der Gruppe ist nicht abgedruckt: angenommen ist knapp die Hälfte der 515 Personen unter 4 mg',
  'responders on 4 mg, 2 mg from week 52': 'Ansprechende unter 4 mg, ab Woche 52 2 mg',
  'randomised 1:2:1 to placebo, 8 mg and 12 mg twice daily, double blind, 24 weeks':
    'randomisiert 1:2:1 auf Placebo, 8 mg und 12 mg zweimal täglich, doppelblind, 24 Wochen',
  'Percentages are printed beside 127, 249 and 127 people, but not all of them are a share of so many: values that are missing were filled in some way that the record does not tell.':
    'Die Prozentsätze stehen neben 127, 249 und 127 Personen, sind aber nicht alle ein Anteil von so vielen: Fehlende Werte wurden auf eine Weise ergänzt, die der Eintrag nicht nennt.',
  'Means are of 125, 242 and 125 people at every week: people who had left keep a value, so values were carried forward or otherwise filled in; inferred from the constant number.':
    'Die Mittelwerte sind in jeder Woche von 125, 242 und 125 Personen: Ausgeschiedene behalten einen Wert, Werte wurden also fortgeschrieben oder anders ergänzt; aus der gleichbleibenden Zahl erschlossen.',
  'The mean at week 8 on 8 mg was not read.': 'Der Mittelwert in Woche 8 unter 8 mg wurde nicht gelesen.',
  'randomised to placebo (one in five), upadacitinib 15 mg and 30 mg, double blind; the first 24 of 52 weeks':
    'randomisiert auf Placebo (eine von fünf Personen), Upadacitinib 15 mg und 30 mg, doppelblind; die ersten 24 von 52 Wochen',
  'adults under 64 years, adolescents from 12 years in some countries, SALT 50 or more, episode under 8 years, no regrowth for 6 months':
    'Erwachsene unter 64 Jahren, in manchen Ländern Jugendliche ab 12 Jahren, SALT mindestens 50, Episode unter 8 Jahren, seit 6 Monaten kein Nachwachsen',
  'SALT ≤ 20 on placebo was not read.': 'SALT ≤ 20 unter Placebo wurde nicht gelesen.',
  'The sizes of the arms are not printed where it was read. On placebo in study 2, 3.4 % and 1.4 % ask for 145 to 148 people; 146 is assumed in both studies, and twice as many (290) on each dose, as one in five is on placebo.':
    'Die Größen der Arme sind in der gelesenen Quelle nicht abgedruckt. Unter Placebo in Studie 2 verlangen 3,4 % und 1,4 % 145 bis 148 Personen; angenommen sind in beiden Studien 146 und je Dosis doppelt so viele (290), da eine von fünf Personen Placebo erhält.',
  'upadacitinib 15 mg once daily': 'Upadacitinib 15 mg einmal täglich',
  'upadacitinib 30 mg once daily': 'Upadacitinib 30 mg einmal täglich',
};
