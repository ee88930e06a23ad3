import type { Catalogue } from '../../catalogue.js';

/** Claims of others: what they say, what was traced, and the words of their panel. */
export const claims: Catalogue = {
  'The pathway and the medicines in general': 'Der Signalweg und die Arzneimittel allgemein',
  'Atopic dermatitis and itch': 'Atopische Dermatitis und Juckreiz',
  Vitiligo: 'Vitiligo',
  Psoriasis: 'Psoriasis',
  'Granulomatous disease': 'Granulomatöse Krankheiten',
  'granuloma annulare': 'Granuloma anulare',
  'Bullous pemphigoid': 'Bullöses Pemphigoid',
  months: 'Monate',
  weeks: 'Wochen',
  signals: 'Signale',
  'hazard ratio': 'Hazard Ratio',
  'per 100 person-years': 'je 100 Personenjahre',
  'JAKs put phosphate where STATs dock, and STATs switch genes on and off.':
    'JAKs setzen Phosphat an die Stellen, an denen STATs andocken, und STATs schalten Gene ein und aus.',
  'So it is, with one step more: when a STAT has docked at the receptor, the JAK puts phosphate on the STAT itself. Only then do STATs pair and go to the nucleus.':
    'So ist es, mit einem Schritt mehr: Hat ein STAT am Rezeptor angedockt, setzt die JAK auch an das STAT selbst Phosphat. Erst dann bilden STATs Paare und gehen in den Zellkern.',
  'receptor phosphorylated by the JAK, STAT docks, STAT phosphorylated, pair goes to the nucleus':
    'Rezeptor durch die JAK phosphoryliert, STAT dockt an, STAT phosphoryliert, Paar geht in den Zellkern',
  'JAK inhibitors work by occupying the docking sites of STATs.':
    'JAK-Inhibitoren wirken, indem sie die Andockstellen der STATs besetzen.',
  'They bind to the kinase, not to the receptor: most where ATP binds, deucravacitinib at the regulatory domain of TYK2. The docking sites stay empty because they get no phosphate.':
    'Sie binden an die Kinase, nicht an den Rezeptor: die meisten dort, wo ATP bindet, Deucravacitinib an der regulatorischen Domäne von TYK2. Die Andockstellen bleiben leer, weil sie kein Phosphat bekommen.',
  'ritlecitinib: binding site of ATP on JAK3 and the TEC kinases':
    'Ritlecitinib: Bindungsstelle von ATP an JAK3 und den TEC-Kinasen',
  'inhibitors of JAK1 to JAK3 bind the active site; deucravacitinib is allosteric':
    'Inhibitoren von JAK1 bis JAK3 binden das aktive Zentrum; Deucravacitinib ist allosterisch',
  'JAK inhibitors block the JAKs selectively and reversibly.':
    'JAK-Inhibitoren hemmen die JAKs selektiv und umkehrbar.',
  'True of tofacitinib and baricitinib, which are named; selectivity among the four JAKs is a matter of the dose. Ritlecitinib binds for good and blocks TEC kinases too: its effect outlasts its hour in the blood.':
    'Das gilt für Tofacitinib und Baricitinib, die genannt werden; welche der vier JAKs gehemmt wird, ist eine Frage der Dosis. Ritlecitinib bindet dauerhaft und hemmt auch TEC-Kinasen: Seine Wirkung überdauert die Stunde, die es im Blut ist.',
  'ritlecitinib: irreversible': 'Ritlecitinib: irreversibel',
  'half-life of ritlecitinib, children of 6 to under 12 years':
    'Halbwertszeit von Ritlecitinib, Kinder von 6 bis unter 12 Jahren',
  'tofacitinib, upadacitinib and baricitinib inhibit JAK1, JAK2 or JAK3 to different degrees':
    'Tofacitinib, Upadacitinib und Baricitinib hemmen JAK1, JAK2 oder JAK3 verschieden stark',
  'A biologic takes away single cytokines, a JAK inhibitor several at once.':
    'Ein Biologikum nimmt einzelne Zytokine weg, ein JAK-Inhibitor mehrere zugleich.',
  'In the main true: ten of the sixteen signals of this catalogue pass through JAK1. But dupilumab takes away two cytokines, and ritlecitinib and deucravacitinib reach only a few.':
    'Im Wesentlichen richtig: Zehn der sechzehn Signale dieses Katalogs laufen über JAK1. Aber Dupilumab nimmt zwei Zytokine weg, und Ritlecitinib und Deucravacitinib erreichen nur wenige.',
  'signals of the catalogue that pass through JAK1': 'Signale des Katalogs, die über JAK1 laufen',
  'dupilumab lowers IL-4 and IL-13': 'Dupilumab hemmt IL-4 und IL-13',
  'Interferon-γ, IL-6, IL-23 and IL-31 signal through JAK1 with JAK2 or JAK1 with JAK3.':
    'Interferon-γ, IL-6, IL-23 und IL-31 geben ihr Signal über JAK1 mit JAK2 oder JAK1 mit JAK3 weiter.',
  'IL-23 uses JAK2 with TYK2 and no JAK1. None of the four uses JAK3, which belongs to the receptors with the common γ chain. Interferon-γ uses JAK1 and JAK2; IL-6 JAK1 with JAK2 or TYK2.':
    'IL-23 benutzt JAK2 mit TYK2 und keine JAK1. Keines der vier benutzt JAK3, die zu den Rezeptoren mit der gemeinsamen γ-Kette gehört. Interferon-γ benutzt JAK1 und JAK2; IL-6 JAK1 mit JAK2 oder TYK2.',
  'IL-23: TYK2 and JAK2, STAT3 and STAT4': 'IL-23: TYK2 und JAK2, STAT3 und STAT4',
  'IL-6: JAK1, JAK2 and TYK2, JAK1 above all': 'IL-6: JAK1, JAK2 und TYK2, vor allem JAK1',
  'JAK3: only cytokines of the common γ chain': 'JAK3: nur Zytokine der gemeinsamen γ-Kette',
  'Many inflammatory and autoimmune skin diseases are driven by cytokines.':
    'Viele entzündliche und autoimmune Hautkrankheiten werden von Zytokinen angetrieben.',
  'Taking the cytokine away shows it: in mice alopecia areata does not develop without interferon-γ, IL-2 or the receptor of IL-15; in people antibodies against IL-4 and IL-13 or the receptor of IL-31 ease eczema and itch.':
    'Das zeigt sich, wenn man das Zytokin wegnimmt: Bei Mäusen entsteht ohne Interferon-γ, IL-2 oder den Rezeptor von IL-15 keine Alopecia areata; beim Menschen lindern Antikörper gegen IL-4 und IL-13 oder den Rezeptor von IL-31 Ekzem und Juckreiz.',
  'antibodies against interferon-γ, IL-2 or the IL-15 receptor prevent alopecia areata in mice':
    'Antikörper gegen Interferon-γ, IL-2 oder den IL-15-Rezeptor verhindern Alopecia areata bei Mäusen',
  'antibodies in atopic dermatitis: dupilumab, and nemolizumab against itch':
    'Antikörper bei atopischer Dermatitis: Dupilumab, und Nemolizumab gegen Juckreiz',
  'When the cascade of cytokines is stopped, the inflammation answers at once.':
    'Wird die Zytokinkaskade gestoppt, antwortet die Entzündung sofort.',
  'Itch does, within a day. Skin takes weeks, and hair months.':
    'Der Juckreiz tut das, innerhalb eines Tages. Die Haut braucht Wochen, das Haar Monate.',
  'itch less 12 hours after the first ruxolitinib cream 1.5 % (vehicle 0.2)':
    'Juckreiz geringer 12 Stunden nach der ersten Ruxolitinib-Creme 1,5 % (Vehikel 0,2)',
  'itch falls within 24 hours of the first abrocitinib tablet, more than on placebo':
    'Juckreiz sinkt innerhalb von 24 Stunden nach der ersten Tablette Abrocitinib stärker als unter Placebo',
  'alopecia areata, mean time to the first hair': 'Alopecia areata, mittlere Zeit bis zum ersten Haar',
  'JAK inhibitors lower how much interferon-γ, IL-4 and IL-6 is made.':
    'JAK-Inhibitoren senken, wie viel Interferon-γ, IL-4 und IL-6 gebildet wird.',
  'They first lower the answer to a cytokine, not its supply. In four people with a STAT3 variant ruxolitinib made gene activity normal while T cells went on making cytokines; in sarcoidosis the activity of interferon-γ fell with the disease.':
    'Sie senken zuerst die Antwort auf ein Zytokin, nicht seine Menge. Bei vier Menschen mit einer STAT3-Variante machte Ruxolitinib die Genaktivität normal, während T-Zellen weiter Zytokine bildeten; bei Sarkoidose sank die Aktivität von Interferon-γ mit der Krankheit.',
  'STAT3 gain of function, four people on ruxolitinib: cytokines of CD4 T cells unchanged':
    'STAT3-Funktionsgewinn, vier Menschen unter Ruxolitinib: Zytokine der CD4-T-Zellen unverändert',
  'sarcoidosis on tofacitinib: less activity of interferon-γ goes with improvement':
    'Sarkoidose unter Tofacitinib: weniger Aktivität von Interferon-γ geht mit Besserung einher',
  'Gain-of-function variants of the pathway worsen psoriasis, vitiligo and granulomatous panniculitis.':
    'Varianten mit Funktionsgewinn im Signalweg verschlimmern Psoriasis, Vitiligo und granulomatöse Pannikulitis.',
  'No study was found that shows it of these three. Variants of STAT1 and JAK1 bring autoimmunity, dermatitis and infections; JAK1 and STAT3 are more abundant in skin with psoriasis and vitiligo, which is not a variant.':
    'Für diese drei wurde keine Studie gefunden, die es zeigt. Varianten von STAT1 und JAK1 bringen Autoimmunität, Dermatitis und Infektionen; in Haut mit Psoriasis und Vitiligo gibt es mehr JAK1 und STAT3, was keine Variante ist.',
  'autoimmunity among 274 people with STAT1 gain of function':
    'Autoimmunität unter 274 Menschen mit STAT1-Funktionsgewinn',
  'JAK1 variants: autoimmunity, atopy, colitis and dermatitis':
    'JAK1-Varianten: Autoimmunität, Atopie, Kolitis und Dermatitis',
  'more JAK1 in skin with psoriasis than without (26 people)':
    'mehr JAK1 in Haut mit Psoriasis als ohne (26 Menschen)',
  'more STAT3 in skin with vitiligo than without (35 people)':
    'mehr STAT3 in Haut mit Vitiligo als ohne (35 Menschen)',
  'Blocking the pathway corrects the underlying fault and could restore balance when begun early.':
    'Den Signalweg zu hemmen behebt den zugrunde liegenden Fehler und könnte bei frühem Beginn das Gleichgewicht wiederherstellen.',
  'No trial that begins early to change the course was found. What is known speaks against a corrected fault: after stopping, many relapse.':
    'Eine Studie, die früh beginnt, um den Verlauf zu ändern, wurde nicht gefunden. Was bekannt ist, spricht gegen einen behobenen Fehler: Nach dem Absetzen kommt es bei vielen zum Rückfall.',
  'alopecia areata: benefit lost two years after stopping baricitinib 4 mg':
    'Alopecia areata: Nutzen zwei Jahre nach dem Absetzen von Baricitinib 4 mg verloren',
  'atopic dermatitis: flare within 40 weeks of stopping abrocitinib (18.9 % when 200 mg went on)':
    'atopische Dermatitis: Schub innerhalb von 40 Wochen nach dem Absetzen von Abrocitinib (18,9 %, wenn 200 mg weiterliefen)',
  'vitiligo: facial index still 75 % better a year after stopping ruxolitinib cream':
    'Vitiligo: Gesichtsindex ein Jahr nach dem Absetzen der Ruxolitinib-Creme noch um 75 % besser',
  'JAK inhibitors are used mainly, and for years, in rheumatoid arthritis.':
    'JAK-Inhibitoren werden vor allem und seit Jahren bei rheumatoider Arthritis eingesetzt.',
  'True of tofacitinib, baricitinib and upadacitinib. Abrocitinib, ritlecitinib and deucravacitinib, and the creams, have only diseases of skin and hair on their labels.':
    'Das gilt für Tofacitinib, Baricitinib und Upadacitinib. Abrocitinib, Ritlecitinib, Deucravacitinib und die Cremes haben nur Krankheiten von Haut und Haar in ihrer Zulassung.',
  'tofacitinib (EU): moderate to severe active rheumatoid arthritis':
    'Tofacitinib (EU): mäßige bis schwere aktive rheumatoide Arthritis',
  'abrocitinib (EU): atopic dermatitis only': 'Abrocitinib (EU): nur atopische Dermatitis',
  'ritlecitinib (EU): severe alopecia areata only': 'Ritlecitinib (EU): nur schwere Alopecia areata',
  'Atopic dermatitis, psoriasis, vitiligo and alopecia areata are common.':
    'Atopische Dermatitis, Psoriasis, Vitiligo und Alopecia areata sind häufig.',
  'To different degrees: atopic dermatitis in one of ten children, alopecia areata at a given time in two of a thousand people. For psoriasis no figure was read.':
    'In verschiedenem Maß: atopische Dermatitis bei einem von zehn Kindern, Alopecia areata zu einem Zeitpunkt bei zwei von tausend Menschen. Für Psoriasis wurde keine Zahl gelesen.',
  'atopic dermatitis, children': 'atopische Dermatitis, Kinder',
  'atopic dermatitis, adults': 'atopische Dermatitis, Erwachsene',
  'vitiligo, upper end of 0.5 to 2 %': 'Vitiligo, oberes Ende von 0,5 bis 2 %',
  'alopecia areata at a given time, US survey': 'Alopecia areata zu einem Zeitpunkt, Umfrage in den USA',
  'In alopecia areata T cells attack the hair follicle; hair falls out in patches or altogether, without scars, and the course is unpredictable.':
    'Bei Alopecia areata greifen T-Zellen den Haarfollikel an; das Haar fällt in Herden oder ganz aus, ohne Narben, und der Verlauf ist nicht vorhersehbar.',
  'In mice CD8 T cells that carry NKG2D are necessary and sufficient for the disease, and the skin of people shows the same traces.':
    'Bei Mäusen sind CD8-T-Zellen mit NKG2D notwendig und hinreichend für die Krankheit, und die Haut von Menschen zeigt dieselben Spuren.',
  'CD8 T cells with NKG2D: necessary and sufficient in mice':
    'CD8-T-Zellen mit NKG2D: notwendig und hinreichend bei Mäusen',
  'lifetime risk of alopecia areata': 'Lebenszeitrisiko der Alopecia areata',
  'Alopecia areata mainly affects the young and is strongly genetic.':
    'Alopecia areata betrifft vor allem junge Menschen und ist stark erblich.',
  'It begins most often between 20 and 40, at any age in fact. Genes count, but of two identical twins the second has it only about every other time.':
    'Sie beginnt am häufigsten zwischen 20 und 40, tatsächlich in jedem Alter. Gene zählen, aber von eineiigen Zwillingen ist der zweite nur etwa jedes zweite Mal betroffen.',
  'first onset most often in the third and fourth decades of life':
    'Beginn am häufigsten im dritten und vierten Lebensjahrzehnt',
  'identical twins who both have it': 'eineiige Zwillinge, die beide betroffen sind',
  'JAK inhibitors bring hair back in alopecia areata.':
    'JAK-Inhibitoren lassen bei Alopecia areata das Haar wieder wachsen.',
  'Randomised trials show it, for a part: a quarter to two fifths of people with severe disease have at most a fifth of the scalp bare after half a year or more; most do not.':
    'Randomisierte Studien zeigen es, für einen Teil: Ein Viertel bis zwei Fünftel der schwer Betroffenen haben nach einem halben Jahr oder mehr höchstens ein Fünftel der Kopfhaut kahl; die meisten nicht.',
  'BRAVE-AA1, SALT ≤ 20 at week 36, baricitinib 4 mg': 'BRAVE-AA1, SALT ≤ 20 in Woche 36, Baricitinib 4 mg',
  'BRAVE-AA1, SALT ≤ 20 at week 36, placebo': 'BRAVE-AA1, SALT ≤ 20 in Woche 36, Placebo',
  'Over 30 studies of JAK inhibitors in alopecia areata 72.4 % of people responded: 45.7 % well and 21.4 % partly.':
    'In 30 Studien zu JAK-Inhibitoren bei Alopecia areata sprachen 72,4 % der Menschen an: 45,7 % gut und 21,4 % teilweise.',
  'The abstract of the review has these three figures, over 289 cases, and calls the evidence promising and of low quality. What counted as a response differed between studies: randomised trials with SALT ≤ 20 as the aim, below, find less.':
    'Die Kurzfassung der Übersicht hat diese drei Zahlen, aus 289 Fällen, und nennt die Belege vielversprechend und von geringer Güte. Was als Ansprechen galt, war von Studie zu Studie verschieden: Randomisierte Studien mit dem Ziel SALT ≤ 20, siehe unten, finden weniger.',
  'any response': 'irgendein Ansprechen',
  'good response': 'gutes Ansprechen',
  'partial response': 'teilweises Ansprechen',
  'Those 72.4 % are made up of good responders (half to all of the hair) and partial responders (5 to 50 % of it).':
    'Diese 72,4 % setzen sich zusammen aus gut Ansprechenden (die Hälfte bis alle Haare) und teilweise Ansprechenden (5 bis 50 %).',
  '45.7 and 21.4 make 67.1, not 72.4. The abstract does not say where the other 5.3 points are; shares that are pooled one by one need not add up. The limits of 50 and 5 % are not in the abstract; the tables by study could not be read.':
    '45,7 und 21,4 ergeben 67,1, nicht 72,4. Die Kurzfassung sagt nicht, wo die übrigen 5,3 Punkte sind; Anteile, die einzeln zusammengefasst werden, müssen nicht die Summe ergeben. Die Grenzen von 50 und 5 % stehen nicht in der Kurzfassung; die Tabellen nach Studien konnten nicht gelesen werden.',
  'any response, as the abstract has it': 'irgendein Ansprechen laut Kurzfassung',
  'alopecia areata, 30 studies: any response, as the sum of its parts':
    'Alopecia areata, 30 Studien: irgendein Ansprechen, als Summe seiner Teile',
  'alopecia areata, 30 studies: good response': 'Alopecia areata, 30 Studien: gutes Ansprechen',
  'alopecia areata, 30 studies: partial response': 'Alopecia areata, 30 Studien: teilweises Ansprechen',
  'Well-designed trials are still missing to show that JAK inhibitors work in alopecia areata.':
    'Es fehlen noch gut angelegte Studien, die zeigen, dass JAK-Inhibitoren bei Alopecia areata wirken.',
  'Out of date when it was written in 2024: six randomised trials with 1455 people were pooled in 2023, and medicines have been approved on such trials. What is missing are comparisons with each other and long follow-up.':
    'Überholt, als es 2024 geschrieben wurde: 2023 waren sechs randomisierte Studien mit 1455 Menschen zusammengefasst, und Arzneimittel sind auf solche Studien hin zugelassen. Es fehlen Vergleiche untereinander und lange Nachbeobachtung.',
  'SALT better by half, six randomised trials, against placebo':
    'SALT um die Hälfte besser, sechs randomisierte Studien, gegen Placebo',
  'baricitinib (EU): severe alopecia areata': 'Baricitinib (EU): schwere Alopecia areata',
  'ritlecitinib (EU): severe alopecia areata from 12 years':
    'Ritlecitinib (EU): schwere Alopecia areata ab 12 Jahren',
  'In ALLEGRO, ritlecitinib 50 mg brought about a quarter of people to SALT ≤ 20 by week 24, against 2 % on placebo, and 43 % by week 48.':
    'In ALLEGRO brachte Ritlecitinib 50 mg etwa ein Viertel der Menschen bis Woche 24 auf SALT ≤ 20, gegenüber 2 % unter Placebo, und 43 % bis Woche 48.',
  'The registry has the counts. A web article gives the 43 % for week 24: that is the figure of week 48, when nobody was left on placebo.':
    'Das Register hat die Anzahlen. Ein Artikel im Netz nennt die 43 % für Woche 24: Das ist die Zahl aus Woche 48, als niemand mehr unter Placebo war.',
  'SALT ≤ 20 at week 24, 50 mg': 'SALT ≤ 20 in Woche 24, 50 mg',
  'SALT ≤ 20 at week 24, placebo': 'SALT ≤ 20 in Woche 24, Placebo',
  'SALT ≤ 20 at week 48, 50 mg': 'SALT ≤ 20 in Woche 48, 50 mg',
  'ALLEGRO, SALT ≤ 20 at week 24 on ritlecitinib 50 mg':
    'ALLEGRO, SALT ≤ 20 in Woche 24 unter Ritlecitinib 50 mg',
  'ALLEGRO, SALT ≤ 20 at week 24 on placebo': 'ALLEGRO, SALT ≤ 20 in Woche 24 unter Placebo',
  'ALLEGRO, SALT ≤ 20 at week 48 on ritlecitinib 50 mg':
    'ALLEGRO, SALT ≤ 20 in Woche 48 unter Ritlecitinib 50 mg',
  'In ALLEGRO, published in the JAAD, the people on treatment had at most 20 % hair loss after 24 weeks.':
    'In ALLEGRO, veröffentlicht im JAAD, hatten die Behandelten nach 24 Wochen höchstens 20 % Haarverlust.',
  'About a quarter of them had, not all; the rest had more. Everybody began with at least half of the scalp bare, as said. The trial with this endpoint appeared in The Lancet; whether an earlier ALLEGRO stands in the JAAD was not read.':
    'Etwa ein Viertel von ihnen hatte das, nicht alle; die übrigen hatten mehr. Alle begannen mit mindestens der Hälfte der Kopfhaut kahl, wie gesagt wird. Die Studie mit diesem Endpunkt erschien in The Lancet; ob ein früheres ALLEGRO im JAAD steht, wurde nicht gelesen.',
  'published in The Lancet; at least 50 % scalp hair loss at the start':
    'veröffentlicht in The Lancet; zu Beginn mindestens 50 % Haarverlust der Kopfhaut',
  'ALLEGRO, treated people with at most 20 % hair loss at week 24':
    'ALLEGRO, Behandelte mit höchstens 20 % Haarverlust in Woche 24',
  'The relief is temporary: after stopping, the hair is lost again.':
    'Die Besserung ist vorübergehend: Nach dem Absetzen geht das Haar wieder verloren.',
  'So it was for four of five who stopped baricitinib; on continued treatment 7 % lost it. In most the hair came back when the medicine did.':
    'So war es bei vier von fünf, die Baricitinib absetzten; unter fortgesetzter Behandlung verloren es 7 %. Bei den meisten kam das Haar mit dem Arzneimittel zurück.',
  'benefit lost 24 weeks after stopping baricitinib 4 mg':
    'Nutzen 24 Wochen nach dem Absetzen von Baricitinib 4 mg verloren',
  'recurrences of the review that came after stopping':
    'Rückfälle der Übersicht, die nach dem Absetzen kamen',
  'Even long-standing, treatment-resistant and total hair loss regrows remarkably.':
    'Auch lange bestehender, behandlungsresistenter und vollständiger Haarverlust wächst bemerkenswert nach.',
  'Less often: on ritlecitinib about half as many reach SALT ≤ 20 after a year when nearly all hair was gone. Trials took no one whose episode had lasted longer than 8 or 10 years. The figures for total loss alone come from a series without a control.':
    'Seltener: Unter Ritlecitinib erreichen nach einem Jahr etwa halb so viele SALT ≤ 20, wenn fast alles Haar fehlte. Die Studien nahmen niemanden auf, dessen Episode länger als 8 oder 10 Jahre dauerte. Die Zahlen nur für vollständigen Verlust stammen aus einer Serie ohne Kontrolle.',
  'ritlecitinib 50 mg, month 12, SALT ≤ 20, begun at 50 to 94':
    'Ritlecitinib 50 mg, Monat 12, SALT ≤ 20, zu Beginn 50 bis 94',
  'ritlecitinib 50 mg, month 12, SALT ≤ 20, begun at 95 to 100':
    'Ritlecitinib 50 mg, Monat 12, SALT ≤ 20, zu Beginn 95 bis 100',
  'tofacitinib in total and universal loss, SALT ≤ 20, no control':
    'Tofacitinib bei vollständigem Verlust, SALT ≤ 20, ohne Kontrolle',
  'JAK inhibitors activate the stem cells of the hair follicle.':
    'JAK-Inhibitoren aktivieren die Stammzellen des Haarfollikels.',
  'Shown on mouse and human skin treated from outside in the laboratory. That this is how hair comes back in people with alopecia areata was not found.':
    'Gezeigt an im Labor äußerlich behandelter Haut von Maus und Mensch. Dass das Haar bei Menschen mit Alopecia areata so zurückkommt, wurde nirgends gefunden.',
  'topical JAK inhibitors: rapid growth phase in mouse and human skin':
    'JAK-Inhibitoren äußerlich: rasche Wachstumsphase in Haut von Maus und Mensch',
  'Quality of life gets much better on treatment.': 'Die Lebensqualität wird unter Behandlung viel besser.',
  'Better than on placebo after 36 weeks: clearly for emotions about the hair, hardly for depression. It goes with hair that has come back.':
    'Besser als unter Placebo nach 36 Wochen: deutlich bei den Gefühlen zum Haar, kaum bei der Depression. Sie geht mit wiedergekommenem Haar einher.',
  'emotions (Skindex-16, 0 to 100) better on baricitinib 4 mg than on placebo, week 36':
    'Gefühle (Skindex-16, 0 bis 100) unter Baricitinib 4 mg besser als unter Placebo, Woche 36',
  'anxiety (HADS, 0 to 21) less on baricitinib 4 mg than on placebo, week 36':
    'Angst (HADS, 0 bis 21) unter Baricitinib 4 mg geringer als unter Placebo, Woche 36',
  'depression (HADS, 0 to 21) less on baricitinib 4 mg than on placebo, week 36':
    'Depression (HADS, 0 bis 21) unter Baricitinib 4 mg geringer als unter Placebo, Woche 36',
  'Alopecia areata weighs on the mind but does not threaten life.':
    'Alopecia areata belastet die Seele, bedroht aber nicht das Leben.',
  'Overall mortality is not raised in a Korean cohort of 73,107 people, but deaths by self-harm and mental illness are, most among the young.':
    'Die Gesamtsterblichkeit ist in einer koreanischen Kohorte von 73.107 Menschen nicht erhöht, wohl aber Todesfälle durch Selbstverletzung und seelische Krankheit, am meisten bei Jungen.',
  'death by self-harm or mental illness': 'Tod durch Selbstverletzung oder seelische Krankheit',
  'the same under 35 years': 'dasselbe unter 35 Jahren',
  'The other options (contact immunotherapy, corticosteroids, hydroxychloroquine) are not approved for alopecia areata and help little.':
    'Die anderen Möglichkeiten (Kontaktimmuntherapie, Kortikosteroide, Hydroxychloroquin) sind bei Alopecia areata nicht zugelassen und helfen wenig.',
  'Not of all: an injected corticosteroid names alopecia areata on its US label, and injections make three of four patches grow. Diphencyprone is not an authorised medicine. Hydroxychloroquine failed five of six people with universal loss.':
    'Nicht für alle: Ein Kortikosteroid zum Spritzen nennt Alopecia areata in seiner US-Zulassung, und Spritzen lassen drei von vier Herden wachsen. Diphencypron ist kein zugelassenes Arzneimittel. Hydroxychloroquin half fünf von sechs Menschen mit vollständigem Verlust nicht.',
  'US label of methylprednisolone injection: alopecia areata':
    'US-Zulassung von Methylprednisolon zum Spritzen: Alopecia areata',
  'response of patches to triamcinolone 5 mg/mL, pooled':
    'Ansprechen von Herden auf Triamcinolon 5 mg/ml, zusammengefasst',
  'complete response to diphencyprone': 'vollständiges Ansprechen auf Diphencypron',
  'hydroxychloroquine stopped without regrowth': 'Hydroxychloroquin ohne Nachwachsen abgesetzt',
  'JAK inhibitors are excessively expensive.': 'JAK-Inhibitoren sind übermäßig teuer.',
  'The prices are high and differ much between countries; what is excessive is a judgement. US prices are list prices before discounts.':
    'Die Preise sind hoch und von Land zu Land sehr verschieden; was übermäßig ist, ist ein Urteil. US-Preise sind Listenpreise vor Rabatten.',
  'baricitinib 4 mg, 30 tablets, US, 2025': 'Baricitinib 4 mg, 30 Tabletten, USA, 2025',
  'ritlecitinib 50 mg, 28 capsules, US, 2025': 'Ritlecitinib 50 mg, 28 Kapseln, USA, 2025',
  'ritlecitinib 50 mg, 30 capsules, Italy, 2024': 'Ritlecitinib 50 mg, 30 Kapseln, Italien, 2024',
  'The review explains above all how baricitinib works, shows something new and leaves running trials out.':
    'Die Übersicht erklärt vor allem, wie Baricitinib wirkt, zeigt etwas Neues und lässt laufende Studien aus.',
  'The paper could not be opened. These sentences were made by a machine from its abstract, which names neither baricitinib nor running trials.':
    'Die Arbeit konnte nicht geöffnet werden. Diese Sätze hat eine Maschine aus ihrer Kurzfassung gemacht, die weder Baricitinib noch laufende Studien nennt.',
  'Atopic dermatitis comes from T cells out of balance and IL-4, IL-13 and IL-31.':
    'Atopische Dermatitis kommt von T-Zellen im Ungleichgewicht und von IL-4, IL-13 und IL-31.',
  'These are its main cytokines; a weak barrier of the skin, TSLP and IL-22 have a part in it as well.':
    'Das sind ihre wichtigsten Zytokine; eine schwache Hautbarriere, TSLP und IL-22 haben ebenfalls teil daran.',
  'IL-4, IL-5, IL-13 and IL-31, with TSLP, later IL-22; the barrier; itch':
    'IL-4, IL-5, IL-13 und IL-31, mit TSLP, später IL-22; die Barriere; der Juckreiz',
  'JAK inhibitors reduce the signs and symptoms of atopic dermatitis.':
    'JAK-Inhibitoren mindern Zeichen und Beschwerden der atopischen Dermatitis.',
  'Shown by large randomised trials: many more people reach EASI-75 than on placebo.':
    'Durch große randomisierte Studien gezeigt: Viel mehr Menschen erreichen EASI-75 als unter Placebo.',
  'Measure Up 1, EASI-75 at week 16, upadacitinib 15 mg':
    'Measure Up 1, EASI-75 in Woche 16, Upadacitinib 15 mg',
  'Measure Up 1, EASI-75 at week 16, placebo': 'Measure Up 1, EASI-75 in Woche 16, Placebo',
  'On these results several JAK inhibitors were approved for atopic dermatitis in the EU.':
    'Auf diese Ergebnisse hin wurden in der EU mehrere JAK-Inhibitoren bei atopischer Dermatitis zugelassen.',
  'Three by mouth: baricitinib, upadacitinib and abrocitinib.':
    'Drei zum Einnehmen: Baricitinib, Upadacitinib und Abrocitinib.',
  'baricitinib (EU): moderate to severe atopic dermatitis':
    'Baricitinib (EU): mäßige bis schwere atopische Dermatitis',
  'upadacitinib (EU): moderate to severe atopic dermatitis':
    'Upadacitinib (EU): mäßige bis schwere atopische Dermatitis',
  'abrocitinib (EU): moderate to severe atopic dermatitis':
    'Abrocitinib (EU): mäßige bis schwere atopische Dermatitis',
  'Systemic medicines are for people in whom what is put on the skin does not suffice.':
    'Systemische Arzneimittel sind für Menschen, bei denen das auf der Haut nicht reicht.',
  'So say the guidelines on eczema. They differ on what comes next: one recommends antibodies and JAK inhibitors alike, another JAK inhibitors only after a biologic.':
    'So sagen es die Leitlinien zum Ekzem. Was danach kommt, sehen sie verschieden: Eine empfiehlt Antikörper und JAK-Inhibitoren gleich, eine andere JAK-Inhibitoren erst nach einem Biologikum.',
  'AAD 2023: strong for dupilumab, tralokinumab, abrocitinib, baricitinib, upadacitinib':
    'AAD 2023: starke Empfehlung für Dupilumab, Tralokinumab, Abrocitinib, Baricitinib, Upadacitinib',
  'AAAAI and ACAAI 2023: JAK inhibitors after other systemic treatment, a biologic included':
    'AAAAI und ACAAI 2023: JAK-Inhibitoren nach anderer systemischer Behandlung, auch einem Biologikum',
  'Antibodies are used with success in moderate to severe atopic dermatitis and psoriasis.':
    'Antikörper werden bei mäßiger bis schwerer atopischer Dermatitis und Psoriasis mit Erfolg eingesetzt.',
  'Shown by randomised trials in both.': 'In beiden durch randomisierte Studien gezeigt.',
  'atopic dermatitis, dupilumab, EASI-75 at week 16, JADE COMPARE':
    'atopische Dermatitis, Dupilumab, EASI-75 in Woche 16, JADE COMPARE',
  'the same on placebo': 'dasselbe unter Placebo',
  'psoriasis, guselkumab, PASI 90 at week 16, VOYAGE 1':
    'Psoriasis, Guselkumab, PASI 90 in Woche 16, VOYAGE 1',
  'psoriasis, placebo, PASI 90 at week 16, VOYAGE 1': 'Psoriasis, Placebo, PASI 90 in Woche 16, VOYAGE 1',
  'JAK inhibitors are promising in severely itchy skin diseases.':
    'JAK-Inhibitoren sind bei stark juckenden Hautkrankheiten vielversprechend.',
  'In prurigo nodularis the itch fell by far in an open trial of ten people, a cohort of ten and a series of hospitals. No randomised trial was read, and nobody was compared with placebo.':
    'Bei Prurigo nodularis sank der Juckreiz stark in einer offenen Studie mit zehn Menschen, einer Kohorte von zehn und einer Serie von Kliniken. Eine randomisierte Studie wurde nicht gelesen, und niemand wurde mit Placebo verglichen.',
  'prurigo nodularis, abrocitinib 200 mg, worst itch less at week 12, no control':
    'Prurigo nodularis, Abrocitinib 200 mg, stärkster Juckreiz in Woche 12 geringer, ohne Kontrolle',
  'prurigo nodularis, upadacitinib 15 mg, itch 0 to 10 after 24 weeks (8.1 before)':
    'Prurigo nodularis, Upadacitinib 15 mg, Juckreiz 0 bis 10 nach 24 Wochen (vorher 8,1)',
  'prurigo nodularis in 23 hospitals, upadacitinib, itch 4 points better at week 16':
    'Prurigo nodularis in 23 Kliniken, Upadacitinib, Juckreiz in Woche 16 um 4 Punkte besser',
  'About half of people with vitiligo regained colour in the face on ruxolitinib cream, against 3 % on the vehicle.':
    'Etwa die Hälfte der Menschen mit Vitiligo gewann unter Ruxolitinib-Creme im Gesicht Farbe zurück, gegenüber 3 % unter Vehikel.',
  'True of the phase 2 trial in The Lancet (facial index at least 50 % better at week 24, 33 people in the 1.5 % twice-daily arm; its counts are inferred from percentages). In the larger phase 3 trial the same was seen in 51.2 % on the cream, but in 16.9 % on the vehicle; 75 % better were 29.8 % against 7.4 %. The model, fitted to both, expects 52 % against 6 %: its vehicle is too low.':
    'Das trifft auf die Phase-2-Studie in The Lancet zu (Gesichtsindex in Woche 24 um mindestens 50 % besser, 33 Personen im Arm mit 1,5 % zweimal täglich; die Anzahlen sind aus Prozentsätzen erschlossen). In der größeren Phase-3-Studie war dasselbe bei 51,2 % unter der Creme zu sehen, aber auch bei 16,9 % unter der Grundlage; um 75 % besser waren 29,8 % gegenüber 7,4 %. Das Modell, an beide angepasst, erwartet 52 % gegen 6 %: Seine Grundlage kommt zu schlecht weg.',
  'F-VASI50 at week 24, 1.5 % cream twice a day, TRuE-V1':
    'F-VASI50 in Woche 24, Creme 1,5 % zweimal täglich, TRuE-V1',
  'F-VASI50 at week 24, vehicle, TRuE-V1': 'F-VASI50 in Woche 24, Vehikel, TRuE-V1',
  'F-VASI50 at week 24, 1.5 % cream twice a day, phase 2':
    'F-VASI50 in Woche 24, Creme 1,5 % zweimal täglich, Phase 2',
  'F-VASI50 at week 24, 1.5 % cream once a day, phase 2':
    'F-VASI50 in Woche 24, Creme 1,5 % einmal täglich, Phase 2',
  'F-VASI75 at week 24, 1.5 % cream twice a day, TRuE-V1':
    'F-VASI75 in Woche 24, Creme 1,5 % zweimal täglich, TRuE-V1',
  'F-VASI50 at week 24, vehicle, phase 2': 'F-VASI50 in Woche 24, Vehikel, Phase 2',
  'F-VASI75 at week 24, vehicle, TRuE-V1': 'F-VASI75 in Woche 24, Vehikel, TRuE-V1',
  'vitiligo of the face better on ruxolitinib cream': 'Vitiligo des Gesichts unter Ruxolitinib-Creme besser',
  'vitiligo of the face better on vehicle': 'Vitiligo des Gesichts unter Vehikel besser',
  'The side effects of cortisone ointments were not seen.':
    'Die Nebenwirkungen von Kortisonsalben wurden nicht gesehen.',
  'Whether thinning of the skin was looked for could not be read. The cream has side effects of its own: acne and itch where it is put on.':
    'Ob nach dünner werdender Haut gesucht wurde, konnte nicht gelesen werden. Die Creme hat eigene Nebenwirkungen: Akne und Juckreiz, wo sie aufgetragen wird.',
  'acne in the phase 2 trial, with a clear effect of the dose':
    'Akne in der Phase-2-Studie, mit deutlicher Wirkung der Dosis',
  'acne where the cream was put on, China, 24 weeks': 'Akne am Ort der Creme, China, 24 Wochen',
  'itch where the cream was put on, China, 24 weeks': 'Juckreiz am Ort der Creme, China, 24 Wochen',
  'JAK inhibitors convince in psoriasis too and were approved on it in the EU.':
    'JAK-Inhibitoren überzeugen auch bei Psoriasis und wurden daraufhin in der EU zugelassen.',
  'The trials do convince. But the approvals of tofacitinib and upadacitinib are for the arthritis of psoriasis; for plaques the US authority declined tofacitinib in 2015, and the EU label that was found is of deucravacitinib, a TYK2 inhibitor, of 2023.':
    'Die Studien überzeugen. Aber die Zulassungen von Tofacitinib und Upadacitinib gelten der Psoriasis-Arthritis; für Plaques lehnte die US-Behörde Tofacitinib 2015 ab, und die gefundene EU-Zulassung ist die von Deucravacitinib, einem TYK2-Inhibitor, von 2023.',
  'tofacitinib 10 mg twice a day, clear or almost clear at week 16':
    'Tofacitinib 10 mg zweimal täglich, in Woche 16 erscheinungsfrei oder fast',
  'placebo, clear or almost clear at week 16': 'Placebo, in Woche 16 erscheinungsfrei oder fast',
  'tofacitinib declined for plaques in the US, 2015': 'Tofacitinib für Plaques in den USA abgelehnt, 2015',
  'deucravacitinib 6 mg, PASI 75 at week 16 (placebo 12.7 %)':
    'Deucravacitinib 6 mg, PASI 75 in Woche 16 (Placebo 12,7 %)',
  'deucravacitinib (EU): moderate to severe plaque psoriasis':
    'Deucravacitinib (EU): mäßige bis schwere Plaque-Psoriasis',
  'STATs that these cytokines activate drive overgrowth of the epidermis, interface dermatitis and granulomas.':
    'STATs, die diese Zytokine aktivieren, treiben Überwachstum der Oberhaut, Interface-Dermatitis und Granulome an.',
  'The pathway is more active in such skin. That it drives the disease follows from treatment, and not from STATs alone: in psoriasis much goes through IL-17, which does not signal through JAKs in this catalogue.':
    'In solcher Haut ist der Weg aktiver. Dass er die Krankheit antreibt, folgt aus der Behandlung, und nicht aus STATs allein: Bei Psoriasis läuft vieles über IL-17, das in diesem Katalog nicht über JAKs signalisiert.',
  'STAT1 and STAT3 active in sarcoidosis (21) and granuloma annulare (17 people)':
    'STAT1 und STAT3 aktiv bei Sarkoidose (21) und Granuloma anulare (17 Menschen)',
  'Granulomas are driven by interferon-γ, IL-6 and IL-23, and JAK inhibitors break the loop.':
    'Granulome werden von Interferon-γ, IL-6 und IL-23 angetrieben, und JAK-Inhibitoren brechen den Kreislauf.',
  'Interferon-γ from CD4 T cells is central, IL-6 takes part. The trial names IL-12, IL-15 and GM-CSF instead of IL-23.':
    'Interferon-γ aus CD4-T-Zellen ist zentral, IL-6 ist beteiligt. Die Studie nennt IL-12, IL-15 und GM-CSF statt IL-23.',
  'sarcoidosis: interferon-γ central; IL-6, IL-12, IL-15 and GM-CSF take part':
    'Sarkoidose: Interferon-γ zentral; IL-6, IL-12, IL-15 und GM-CSF beteiligt',
  'Tofacitinib clears or greatly improves cutaneous sarcoidosis and granuloma annulare.':
    'Tofacitinib heilt oder bessert Hautsarkoidose und Granuloma anulare stark.',
  'An open-label trial of ten people with sarcoidosis, all improved and six completely, and a series of four (three with sarcoidosis, one with granuloma annulare), on average 96 % better. No control, few people, and cases are chosen for success.':
    'Eine offene Studie mit zehn Menschen mit Sarkoidose, alle gebessert und sechs vollständig, und eine Serie von vier (drei mit Sarkoidose, einer mit Granuloma anulare), im Mittel um 96 % besser. Keine Kontrolle, wenige Menschen, und Fälle werden nach Erfolg ausgewählt.',
  'any improvement of skin activity at six months':
    'irgendeine Besserung der Hautaktivität nach sechs Monaten',
  'complete response at six months': 'vollständiges Ansprechen nach sechs Monaten',
  'mean improvement of the skin score, four people': 'mittlere Besserung des Hautwerts, vier Personen',
  'complete resolution of granuloma annulare at six months':
    'vollständige Abheilung des Granuloma anulare nach sechs Monaten',
  'JAK inhibitors by mouth improve refractory sarcoidosis inside the body too, and spare corticosteroids.':
    'JAK-Inhibitoren zum Einnehmen bessern therapieresistente Sarkoidose auch im Körper und sparen Kortikosteroide ein.',
  'Internal organs improved in the trial of ten people. Less corticosteroid was needed in three of five with sarcoidosis of the lung. No cohort and nothing on baricitinib in sarcoidosis was found.':
    'In der Studie mit zehn Menschen besserten sich innere Organe. Weniger Kortikosteroid brauchten drei von fünf mit Sarkoidose der Lunge. Eine Kohorte oder etwas zu Baricitinib bei Sarkoidose wurde nicht gefunden.',
  'internal organs also improved (ten people, no control)':
    'auch innere Organe gebessert (zehn Menschen, ohne Kontrolle)',
  'lung: at least half of the corticosteroid saved at week 16':
    'Lunge: in Woche 16 mindestens die Hälfte des Kortikosteroids eingespart',
  'Guidelines of the American Academy of Dermatology name JAK inhibitors as an option in sarcoidosis.':
    'Leitlinien der American Academy of Dermatology nennen JAK-Inhibitoren als Möglichkeit bei Sarkoidose.',
  'No guideline of the academy on sarcoidosis was found. Its magazine says in 2026 that nothing is approved and there are only series of cases; the European guideline, in a summary, names tofacitinib case by case after others.':
    'Eine Leitlinie der Akademie zur Sarkoidose wurde nicht gefunden. Ihre Zeitschrift sagt 2026, dass nichts zugelassen ist und es nur Fallserien gibt; die europäische Leitlinie nennt, in einer Zusammenfassung, Tofacitinib im Einzelfall nach anderen.',
  'academy magazine 2026: nothing approved, series of cases':
    'Zeitschrift der Akademie 2026: nichts zugelassen, Fallserien',
  'European guideline 2021: tofacitinib case by case, after other treatment':
    'europäische Leitlinie 2021: Tofacitinib im Einzelfall, nach anderer Behandlung',
  'textbook: investigational': 'Lehrbuch: in Erprobung',
  'In twelve people with sarcoidosis tofacitinib made plaques 52 % thinner (95 % interval 45 to 60) by week 12, and four cleared completely by six months.':
    'Bei zwölf Menschen mit Sarkoidose machte Tofacitinib die Plaques bis Woche 12 um 52 % dünner (95-%-Intervall 45 bis 60), und vier wurden bis zum sechsten Monat ganz erscheinungsfrei.',
  'Reported; no paper, abstract or registry entry with these figures was found. A different report is similar: ruxolitinib cream in twelve people with necrobiosis lipoidica, lesion score 58.2 % lower at week 12.':
    'Wird berichtet; eine Veröffentlichung, eine Kurzfassung oder ein Registereintrag mit diesen Zahlen wurde nicht gefunden. Ähnlich ist ein anderer Bericht: Ruxolitinib-Creme bei zwölf Menschen mit Necrobiosis lipoidica, Läsionswert in Woche 12 um 58,2 % niedriger.',
  'necrobiosis lipoidica (another disease), mean fall of the lesion score at week 12':
    'Necrobiosis lipoidica (eine andere Krankheit), mittlerer Rückgang des Läsionswerts in Woche 12',
  'sarcoidosis, tofacitinib: plaques thinner at week 12':
    'Sarkoidose, Tofacitinib: Plaques in Woche 12 dünner',
  'sarcoidosis, tofacitinib: cleared by six months (4 of 12)':
    'Sarkoidose, Tofacitinib: bis zum sechsten Monat erscheinungsfrei (4 von 12)',
  'Baricitinib lowered redness by 60 %, hardness by 55 % and itch by 65 %.':
    'Baricitinib senkte die Rötung um 60 %, die Verhärtung um 55 % und den Juckreiz um 65 %.',
  'No paper, abstract or registry entry with these figures was found, and none on baricitinib in sarcoidosis.':
    'Eine Veröffentlichung, eine Kurzfassung oder ein Registereintrag mit diesen Zahlen wurde nicht gefunden, und keine zu Baricitinib bei Sarkoidose.',
  'sarcoidosis, baricitinib: less redness': 'Sarkoidose, Baricitinib: weniger Rötung',
  'sarcoidosis, baricitinib: less hardness': 'Sarkoidose, Baricitinib: weniger Verhärtung',
  'sarcoidosis, baricitinib: less itch': 'Sarkoidose, Baricitinib: weniger Juckreiz',
  'Baricitinib clears generalised granuloma annulare.':
    'Baricitinib heilt das generalisierte Granuloma anulare.',
  'Two people improved on 2 mg within two months. A letter about three others reports variable outcomes; its numbers could not be read. This is too little to expect the same in the next person.':
    'Zwei Menschen besserten sich unter 2 mg innerhalb von zwei Monaten. Ein Leserbrief über drei weitere berichtet unterschiedliche Verläufe; seine Zahlen konnten nicht gelesen werden. Das ist zu wenig, um beim nächsten Menschen dasselbe zu erwarten.',
  'good response within two months, 2 mg': 'gutes Ansprechen innerhalb von zwei Monaten, 2 mg',
  'In bullous pemphigoid JAK inhibition lowers phosphorylated STAT1 and STAT3, interferon-γ, IL-4 and IL-6.':
    'Beim bullösen Pemphigoid senkt JAK-Hemmung phosphoryliertes STAT1 und STAT3, Interferon-γ, IL-4 und IL-6.',
  'One treated person was studied: STAT3 and STAT6 fell. In cells of patients granzyme B and CCL17 fell. STAT1, interferon-γ, IL-4 and IL-6 under treatment were not found.':
    'Eine behandelte Person wurde untersucht: STAT3 und STAT6 sanken. In Zellen von Kranken sanken Granzym B und CCL17. STAT1, Interferon-γ, IL-4 und IL-6 unter Behandlung wurden nicht gefunden.',
  'one person on tofacitinib: less phosphorylated STAT3 and STAT6 in the lesion':
    'eine Person unter Tofacitinib: weniger phosphoryliertes STAT3 und STAT6 in der Läsion',
  'cells of patients: tofacitinib and ritlecitinib lower granzyme B and CCL17':
    'Zellen von Kranken: Tofacitinib und Ritlecitinib senken Granzym B und CCL17',
  'JAK inhibitors markedly reduce the blisters of bullous pemphigoid, as a study of expression shows.':
    'JAK-Inhibitoren mindern die Blasen des bullösen Pemphigoids deutlich, wie eine Expressionsstudie zeigt.',
  'expression study: more JAK and STAT protein in lesions, untreated (20 people)':
    'Expressionsstudie: mehr JAK- und STAT-Protein in Läsionen, unbehandelt (20 Menschen)',
  'tofacitinib after corticosteroids failed: rapid improvement within 5 weeks':
    'Tofacitinib nach Versagen von Kortikosteroiden: rasche Besserung innerhalb von 5 Wochen',
  'baricitinib 4 mg, mean time to complete remission, case reports':
    'Baricitinib 4 mg, mittlere Zeit bis zur vollständigen Remission, Fallberichte',
  'Unlike older medicines, JAK inhibitors leave the rest of the immune system intact.':
    'Anders als ältere Arzneimittel lassen JAK-Inhibitoren das übrige Immunsystem unversehrt.',
  'The pathway serves defence against infection as well. Zoster is more frequent, T cells become fewer over years, and the US labels carry a box on serious infections.':
    'Der Weg dient auch der Abwehr von Infektionen. Gürtelrose ist häufiger, T-Zellen werden über Jahre weniger, und die US-Zulassungen warnen im Kasten vor schweren Infektionen.',
  'zoster in trials of skin disease, against placebo':
    'Gürtelrose in Studien zu Hautkrankheiten, gegen Placebo',
  'CD4 and CD8 T cells fall over years of tofacitinib, and recover after it':
    'CD4- und CD8-T-Zellen sinken über Jahre unter Tofacitinib und erholen sich danach',
  'tofacitinib (US): box on serious infection': 'Tofacitinib (US): Kasten zu schwerer Infektion',
  'T cells, dendritic cells and NK cells become fewer and less active, and macrophages are held back.':
    'T-Zellen, dendritische Zellen und NK-Zellen werden weniger und träger, und Makrophagen werden gebremst.',
  'True of T cells and NK cells in the blood, not alike for all: one study of a year saw T cells divide less, not fewer of them. For dendritic cells nothing was read; macrophages calm down in sarcoidosis.':
    'Das gilt für T-Zellen und NK-Zellen im Blut, nicht überall gleich: Eine Studie über ein Jahr sah T-Zellen sich weniger teilen, nicht weniger von ihnen. Zu dendritischen Zellen wurde nichts gelesen; Makrophagen beruhigen sich bei Sarkoidose.',
  'ritlecitinib: T cells fall early and partly recover, NK cells stay lower, B cells unchanged, 48 weeks':
    'Ritlecitinib: T-Zellen sinken früh und erholen sich teilweise, NK-Zellen bleiben niedriger, B-Zellen unverändert, 48 Wochen',
  'tofacitinib, a year: CD4 T cells divide less, their number unchanged':
    'Tofacitinib, ein Jahr: CD4-T-Zellen teilen sich weniger, ihre Zahl ist unverändert',
  'The side effects are clear: infections of nose, throat and airways, urinary infections, stomach trouble, acne.':
    'Die Nebenwirkungen sind klar: Infektionen von Nase, Hals und Atemwegen, Harnwegsinfekte, Magen-Darm-Beschwerden, Akne.',
  'These occur. The list leaves out zoster and, when it was written, what a large trial had just shown: more cancer than on TNF inhibitors in people of 50 and more at risk. In 2022 the European agency restricted the use.':
    'Diese kommen vor. Die Liste lässt Gürtelrose weg und, als sie geschrieben wurde, was eine große Studie gerade gezeigt hatte: mehr Krebs als unter TNF-Inhibitoren bei Menschen ab 50 mit Risiko. 2022 schränkte die europäische Agentur die Anwendung ein.',
  'acne, against placebo, 25 trials': 'Akne, gegen Placebo, 25 Studien',
  'cold (nasopharyngitis) on ritlecitinib 50 mg (placebo 15 %)':
    'Erkältung (Nasopharyngitis) unter Ritlecitinib 50 mg (Placebo 15 %)',
  'diarrhoea on ritlecitinib 50 mg (placebo 3.8 %)': 'Durchfall unter Ritlecitinib 50 mg (Placebo 3,8 %)',
  'cancer (not skin), tofacitinib against TNF inhibitors, from 50 years at risk':
    'Krebs (nicht Haut), Tofacitinib gegen TNF-Inhibitoren, ab 50 Jahren mit Risiko',
  'European agency 2022: only without a suitable alternative from 65 years, in smokers, with risk of heart disease or cancer':
    'europäische Agentur 2022: nur ohne geeignete Alternative ab 65 Jahren, bei Rauchern, mit Risiko für Herzkrankheit oder Krebs',
  'In an acute infection treatment is paused, which works well because the tablets leave the body soon.':
    'Bei akuter Infektion wird pausiert, was gut geht, weil die Tabletten den Körper bald verlassen.',
  'Labels ask for a pause in serious and opportunistic infections and zoster, not in every cold. Most are gone within a day or two; ritlecitinib leaves its enzyme blocked until new enzyme is made.':
    'Zulassungen verlangen eine Pause bei schweren und opportunistischen Infektionen und Gürtelrose, nicht bei jeder Erkältung. Die meisten sind in ein bis zwei Tagen weg; Ritlecitinib lässt sein Enzym gehemmt, bis neues gebildet ist.',
  'baricitinib (US): pause in serious, opportunistic or stubborn infection and zoster':
    'Baricitinib (US): Pause bei schwerer, opportunistischer oder hartnäckiger Infektion und Gürtelrose',
  'half-life of tofacitinib': 'Halbwertszeit von Tofacitinib',
  'half-life of baricitinib': 'Halbwertszeit von Baricitinib',
  'half-life of upadacitinib': 'Halbwertszeit von Upadacitinib',
  'JAK inhibitors are well tolerated and serious side effects are few.':
    'JAK-Inhibitoren werden gut vertragen, und schwere Nebenwirkungen sind selten.',
  'In trials of months with selected people serious events were no more frequent than on placebo, and few stopped. Such trials are too short and too small for cancer, heart attack and clots.':
    'In Studien über Monate mit ausgewählten Menschen waren schwere Ereignisse nicht häufiger als unter Placebo, und wenige hörten auf. Für Krebs, Herzinfarkt und Thrombosen sind solche Studien zu kurz und zu klein.',
  'serious adverse events in dermatology trials, against placebo':
    'schwere unerwünschte Ereignisse in Studien der Dermatologie, gegen Placebo',
  'any adverse event in trials of alopecia areata':
    'irgendein unerwünschtes Ereignis in Studien zu Alopecia areata',
  'Long-term safety is still under study, and close monitoring is advised.':
    'Die langfristige Sicherheit wird noch untersucht, und enge Kontrollen werden geraten.',
  'So it is in alopecia areata and vitiligo. It is not unknown: there are six years of upadacitinib in eczema and a trial of four years against TNF inhibitors in rheumatoid arthritis. Labels ask for blood tests and a look for infections.':
    'So ist es bei Alopecia areata und Vitiligo. Unbekannt ist sie nicht: Es gibt sechs Jahre Upadacitinib beim Ekzem und eine Studie über vier Jahre gegen TNF-Inhibitoren bei rheumatoider Arthritis. Zulassungen verlangen Blutwerte und den Blick nach Infektionen.',
  'upadacitinib in atopic dermatitis, length of the trials put together':
    'Upadacitinib bei atopischer Dermatitis, Dauer der zusammengefassten Studien',
  'The worries about risks may seem theoretical.': 'Die Sorgen um Risiken mögen theoretisch scheinen.',
  'They were counted, by 2022: in people with rheumatoid arthritis of 50 and more with a risk factor, against TNF inhibitors. That trial is not about young people with skin disease, but regulators apply it to the class.':
    'Sie waren 2022 gezählt: bei Menschen mit rheumatoider Arthritis ab 50 mit einem Risikofaktor, gegen TNF-Inhibitoren. Die Studie handelt nicht von jungen Menschen mit Hautkrankheiten, aber die Behörden wenden sie auf die Klasse an.',
  'cancer (not skin) on tofacitinib': 'Krebs (nicht Haut) unter Tofacitinib',
  'cancer (not skin) on a TNF inhibitor': 'Krebs (nicht Haut) unter einem TNF-Inhibitor',
  'heart attack, stroke or cardiovascular death, tofacitinib against TNF inhibitors':
    'Herzinfarkt, Schlaganfall oder Herz-Kreislauf-Tod, Tofacitinib gegen TNF-Inhibitoren',
  'Severe infections by bacteria, fungi, mycobacteria and viruses increase, zoster above all.':
    'Schwere Infektionen durch Bakterien, Pilze, Mykobakterien und Viren nehmen zu, vor allem Gürtelrose.',
  'Zoster clearly. In trials of skin disease serious infections were not more frequent, with a wide interval; in older people with rheumatoid arthritis they were on a high dose of tofacitinib.':
    'Gürtelrose deutlich. In Studien zu Hautkrankheiten waren schwere Infektionen nicht häufiger, mit weitem Intervall; bei älteren Menschen mit rheumatoider Arthritis waren sie es unter hoher Dosis Tofacitinib.',
  'zoster on tofacitinib 5 mg twice a day over four years, from 50 years':
    'Gürtelrose unter Tofacitinib 5 mg zweimal täglich über vier Jahre, ab 50 Jahren',
  'zoster on a TNF inhibitor over four years, from 50 years':
    'Gürtelrose unter einem TNF-Inhibitor über vier Jahre, ab 50 Jahren',
  'serious infection in trials of skin disease, against placebo':
    'schwere Infektion in Studien zu Hautkrankheiten, gegen Placebo',
  'serious infection on tofacitinib 10 mg twice a day, against TNF inhibitors':
    'schwere Infektion unter Tofacitinib 10 mg zweimal täglich, gegen TNF-Inhibitoren',
  'Cancers such as lymphoma become more frequent, probably because surveillance of tumours is weakened.':
    'Krebs wie Lymphome wird häufiger, wahrscheinlich weil die Überwachung von Tumoren geschwächt ist.',
  'More frequent than on TNF inhibitors in people of 50 and more at risk; for lymphoma ten cases against one, with a very wide interval. Against nothing it is not known, and why it happens was not read.':
    'Häufiger als unter TNF-Inhibitoren bei Menschen ab 50 mit Risiko; bei Lymphomen zehn Fälle gegen einen, mit sehr weitem Intervall. Gegenüber keiner Behandlung ist es nicht bekannt, und die Ursache wurde nicht gelesen.',
  'lymphoma, tofacitinib against TNF inhibitors, from 50 years at risk':
    'Lymphom, Tofacitinib gegen TNF-Inhibitoren, ab 50 Jahren mit Risiko',
  'alopecia areata, cancer within 36 weeks on baricitinib (placebo 0.6 %)':
    'Alopecia areata, Krebs innerhalb von 36 Wochen unter Baricitinib (Placebo 0,6 %)',
  'Liver enzymes rise, and people with liver damage should not take JAK inhibitors.':
    'Leberwerte steigen, und Menschen mit Leberschaden sollen keine JAK-Inhibitoren nehmen.',
  'Labels exclude severe impairment of the liver (Child-Pugh C); in milder disease they ask for caution, less tofacitinib or no change. Health Canada found no link of ruxolitinib with liver injury.':
    'Zulassungen schließen eine schwere Leberfunktionsstörung aus (Child-Pugh C); bei leichterer verlangen sie Vorsicht, weniger Tofacitinib oder keine Änderung. Health Canada fand keinen Zusammenhang von Ruxolitinib mit Leberschäden.',
  'tofacitinib (EU): contraindicated in severe impairment, caution in mild and moderate':
    'Tofacitinib (EU): kontraindiziert bei schwerer Störung, Vorsicht bei leichter und mäßiger',
  'ruxolitinib and liver injury: no link found': 'Ruxolitinib und Leberschaden: kein Zusammenhang gefunden',
  'Health Canada linked tofacitinib to clots in veins; for ruxolitinib a link is possible.':
    'Health Canada brachte Tofacitinib mit Venenthrombosen in Verbindung; bei Ruxolitinib ist ein Zusammenhang möglich.',
  'Its review of June 2020 says both, in these words. The trigger was a trial with 10 mg twice a day.':
    'Ihre Prüfung vom Juni 2020 sagt beides so. Auslöser war eine Studie mit 10 mg zweimal täglich.',
  'clots on tofacitinib possibly linked to it':
    'Thrombosen unter Tofacitinib, die möglicherweise damit zusammenhängen',
  'clots on ruxolitinib possibly linked to it':
    'Thrombosen unter Ruxolitinib, die möglicherweise damit zusammenhängen',
  'Most people with a clot on a JAK inhibitor had a cardiovascular risk factor.':
    'Die meisten Menschen mit einer Thrombose unter einem JAK-Inhibitor hatten einen kardiovaskulären Risikofaktor.',
  'The part of the review that counts risk factors could not be read. The trial behind it took nobody without one, so its clots say nothing on this.':
    'Der Teil der Prüfung, der Risikofaktoren zählt, konnte nicht gelesen werden. Die Studie dahinter nahm niemanden ohne auf, ihre Thrombosen sagen darüber also nichts.',
  'the trial: 50 years and older, with at least one cardiovascular risk factor':
    'die Studie: ab 50 Jahren, mit mindestens einem kardiovaskulären Risikofaktor',
  'Ruxolitinib cream acts on the spot with hardly any of it in the blood.':
    'Ruxolitinib-Creme wirkt vor Ort, und kaum etwas davon ist im Blut.',
  'On average an eighth of what blocks half of a signal in blood. Where two fifths of the body or more are treated it comes close to that. The US cream carries the boxed warning of the tablets.':
    'Im Mittel ein Achtel dessen, was im Blut ein Signal zur Hälfte hemmt. Wo zwei Fünftel des Körpers oder mehr behandelt werden, kommt es dem nahe. Die Creme trägt in den USA den Warnkasten der Tabletten.',
  'in blood on 1.5 % cream twice a day, trials of eczema':
    'im Blut unter Creme 1,5 % zweimal täglich, Studien zum Ekzem',
  'in blood with 40 % of the body or more treated':
    'im Blut, wenn 40 % des Körpers oder mehr behandelt werden',
  'blocks half of the signal of TPO in blood': 'hemmt im Blut das Signal von TPO zur Hälfte',
  'ruxolitinib cream (US): boxed warning': 'Ruxolitinib-Creme (US): Warnkasten',
  '{n} statements of {documents} documents on JAK inhibitors. Each was looked up in labels, registries and papers, the wrong ones too.':
    '{n} Aussagen aus {documents} Dokumenten zu JAK-Inhibitoren. Jede wurde in Zulassungen, Registern und Arbeiten nachgeschlagen, auch die falschen.',
  '{n} {verdict}': '{n} {verdict}',
  'The catalogue has no studies yet of {diseases}: nothing is pooled beside these claims.':
    'Im Katalog stehen noch keine Studien zu {diseases}: Neben diesen Aussagen wird nichts zusammengefasst.',
  wrong: 'falsch',
  'could not be checked here': 'hier nicht prüfbar',
  'Said in': 'Steht in',
  '{n, plural, one {paragraph} other {paragraphs}} {which}':
    '{n, plural, one {Absatz} other {Absätze}} {which}',
  'Percentages as they are claimed, and what was traced':
    'Prozentzahlen, wie sie behauptet werden, und was gefunden wurde',
  claimed: 'behauptet',
  traced: 'gefunden',
  'sum of the parts that are named': 'Summe der genannten Teile',
  'nothing traced': 'nichts gefunden',
  'traced {values}': 'gefunden {values}',
  'claimed {value} %': 'behauptet {value} %',
  'its parts add up to {sum}': 'die Teile ergeben {sum}',
  '{n} %': '{n} %',
};
