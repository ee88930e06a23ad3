import type { Catalogue } from '../../catalogue.js';

/** Psoriasis and vitiligo: their studies, scores, options and labels. */
export const psoriasisAndVitiligo: Catalogue = {
  'No study of it in vitiligo was read.': 'Keine Studie dazu bei Vitiligo wurde gelesen.',
  'tacrolimus or pimecrolimus cream': 'Tacrolimus- oder Pimecrolimus-Creme',
  'No study and no label of it was read.': 'Weder eine Studie noch eine Fachinformation dazu wurde gelesen.',
  'Hands and feet answered least: 0 of 100 regained most of the pigment there.':
    'Hände und Füße sprachen am wenigsten an: 0 von 100 gewannen dort das meiste Pigment zurück.',
  'repigmentation of 75 % or more': 'Repigmentierung von mindestens 75 %',
  'pooled from studies without a control; all people of the review, of whom fewer were treated so long':
    'zusammengefasst aus Studien ohne Vergleich; alle Personen der Übersicht, von denen weniger so lange behandelt wurden',
  'grafting of pigment cells': 'Verpflanzung von Pigmentzellen',
  'International Vitiligo Task Force': 'Internationale Vitiligo-Arbeitsgruppe',
  '42 experts and 4 patients agreed on steps by subtype, activity, extent and goal':
    '42 Fachleute und 4 Betroffene einigten sich auf Schritte nach Unterform, Aktivität, Ausdehnung und Ziel',
  'limited disease: corticosteroid or calcineurin inhibitor, or ruxolitinib cream where there is one; more: narrowband UVB with a cream; a pulse of corticosteroid by mouth to stop fast spread; grafts for stable segmental disease':
    'begrenzt: Kortikosteroid oder Calcineurininhibitor, oder Ruxolitinib-Creme, wo es sie gibt; mehr: Schmalband-UVB mit einer Creme; ein Kortikosteroid-Stoß zum Einnehmen gegen rasche Ausbreitung; Verpflanzung bei stabiler segmentaler Form',
  'MSD Manual': 'MSD Manual',
  'potent corticosteroid creams by tradition; calcineurin inhibitors on face and groin; narrowband UVB often first where the disease is widespread':
    'herkömmlich starke Kortikosteroid-Cremes; Calcineurininhibitoren an Gesicht und Leisten; bei ausgedehnter Erkrankung oft zuerst Schmalband-UVB',
  'a review': 'eine Übersicht',
  'ruxolitinib cream is the approved one; narrowband UVB is advised beside it in extensive or progressive disease, or when the cream alone is not enough':
    'Ruxolitinib-Creme ist der zugelassene; Schmalband-UVB wird daneben geraten, wenn die Erkrankung ausgedehnt ist oder fortschreitet oder die Creme allein nicht reicht',
  labels: 'Fachinformationen',
  'ruxolitinib cream: nonsegmental vitiligo from 12 years on, up to 10 % of the body surface; no inhibitor by mouth was authorised for vitiligo in the US by September 2026':
    'Ruxolitinib-Creme: nichtsegmentale Vitiligo ab 12 Jahren, bis 10 % der Körperoberfläche; kein Hemmer zum Einnehmen war bis September 2026 in den USA bei Vitiligo zugelassen',
  'Excimer light, pulses of corticosteroid by mouth and depigmentation: no study and no label was read.':
    'Excimerlicht, Kortikosteroid-Stöße zum Einnehmen und Depigmentierung: weder eine Studie noch eine Fachinformation wurde gelesen.',
  'No study of it in psoriasis was read.': 'Keine Studie dazu bei Psoriasis wurde gelesen.',
  'methotrexate 7.5 to 25 mg once a week by mouth':
    'Methotrexat 7,5 bis 25 mg einmal in der Woche zum Einnehmen',
  acitretin: 'Acitretin',
  'fumaric acid esters': 'Fumarsäureester',
  'No label of it was read.': 'Keine Fachinformation dazu wurde gelesen.',
  apremilast: 'Apremilast',
  'apremilast 30 mg twice daily': 'Apremilast 30 mg zweimal täglich',
  icotrokinra: 'Icotrokinra',
  'icotrokinra 200 mg once daily': 'Icotrokinra 200 mg einmal täglich',
  adalimumab: 'Adalimumab',
  'adalimumab 80 mg, then 40 mg every 2 weeks from week 1':
    'Adalimumab 80 mg, dann 40 mg alle 2 Wochen ab Woche 1',
  'certolizumab pegol': 'Certolizumab pegol',
  'certolizumab pegol 400 mg every 2 weeks': 'Certolizumab pegol 400 mg alle 2 Wochen',
  etanercept: 'Etanercept',
  'etanercept 50 mg twice a week': 'Etanercept 50 mg zweimal in der Woche',
  infliximab: 'Infliximab',
  'No label of it was read. It is given into a vein.':
    'Keine Fachinformation dazu wurde gelesen. Es wird in eine Vene gegeben.',
  'infliximab 5 mg/kg in weeks 0, 2 and 6, then every 8 weeks':
    'Infliximab 5 mg/kg in den Wochen 0, 2 und 6, dann alle 8 Wochen',
  ustekinumab: 'Ustekinumab',
  'ustekinumab 45 mg in weeks 0 and 4, then every 12 weeks':
    'Ustekinumab 45 mg in den Wochen 0 und 4, dann alle 12 Wochen',
  secukinumab: 'Secukinumab',
  'secukinumab 300 mg every week to week 4, then every 4 weeks':
    'Secukinumab 300 mg jede Woche bis Woche 4, dann alle 4 Wochen',
  ixekizumab: 'Ixekizumab',
  'ixekizumab 160 mg, then 80 mg every 2 weeks': 'Ixekizumab 160 mg, dann 80 mg alle 2 Wochen',
  brodalumab: 'Brodalumab',
  'brodalumab 210 mg every 2 weeks': 'Brodalumab 210 mg alle 2 Wochen',
  bimekizumab: 'Bimekizumab',
  'bimekizumab 320 mg every 4 weeks': 'Bimekizumab 320 mg alle 4 Wochen',
  guselkumab: 'Guselkumab',
  'guselkumab 100 mg in weeks 0 and 4, then every 8 weeks':
    'Guselkumab 100 mg in den Wochen 0 und 4, dann alle 8 Wochen',
  risankizumab: 'Risankizumab',
  'IMMhance, PASI 90': 'IMMhance, PASI 90',
  'risankizumab 150 mg in weeks 0 and 4, then every 12 weeks':
    'Risankizumab 150 mg in den Wochen 0 und 4, dann alle 12 Wochen',
  tildrakizumab: 'Tildrakizumab',
  'tildrakizumab 100 mg in weeks 0 and 4, then every 12 weeks':
    'Tildrakizumab 100 mg in den Wochen 0 und 4, dann alle 12 Wochen',
  'for the whole body: acitretin, ciclosporin, fumaric acid esters, methotrexate; the antibodies; apremilast and deucravacitinib; what is recommended in general rests on the living Cochrane review':
    'für den ganzen Körper: Acitretin, Ciclosporin, Fumarsäureester, Methotrexat; die Antikörper; Apremilast und Deucravacitinib; die allgemeinen Empfehlungen beruhen auf der fortlaufenden Cochrane-Übersicht',
  'a conventional medicine first for most who need one for the whole body; an antibody that is labelled for it first where that is not expected to be enough; antibodies, apremilast and deucravacitinib second':
    'für die meisten, die etwas für den ganzen Körper brauchen, zuerst ein herkömmliches Mittel; ein dafür zugelassener Antikörper zuerst, wo das nicht reichen dürfte; Antikörper, Apremilast und Deucravacitinib danach',
  'moderate to severe: BSA or PASI above 10 and DLQI above 10, or face, scalp, genitals, nails or palms; the goal is PASI 90, or PASI 2 or less':
    'mittelschwer bis schwer: BSA oder PASI über 10 und DLQI über 10, oder Gesicht, Kopfhaut, Genitalien, Nägel oder Handflächen; Ziel ist PASI 90 oder höchstens PASI 2',
  'another medicine for the whole body first: ustekinumab, etanercept, apremilast (adults). From the first one on: guselkumab, risankizumab, tildrakizumab, secukinumab, ixekizumab, bimekizumab, brodalumab':
    'zuerst ein anderes Mittel für den ganzen Körper: Ustekinumab, Etanercept, Apremilast (Erwachsene). Von Anfang an: Guselkumab, Risankizumab, Tildrakizumab, Secukinumab, Ixekizumab, Bimekizumab, Brodalumab',
  'all antibodies alone in moderate to severe disease; no TNF blocker with demyelination or advanced heart failure, no IL-17 blocker with inflammatory bowel disease':
    'alle Antikörper allein bei mittelschwerer bis schwerer Erkrankung; kein TNF-Blocker bei Demyelinisierung oder fortgeschrittener Herzschwäche, kein IL-17-Blocker bei entzündlicher Darmerkrankung',
  'no inhibitor of JAK1, JAK2 or JAK3 by mouth is authorised for plaque psoriasis, deucravacitinib (TYK2) is; tofacitinib and upadacitinib only for psoriatic arthritis':
    'kein Hemmer von JAK1, JAK2 oder JAK3 zum Einnehmen ist bei Plaque-Psoriasis zugelassen, wohl aber Deucravacitinib (TYK2); Tofacitinib und Upadacitinib nur bei Psoriasis-Arthritis',
  'Creams with vitamin D, retinoids, tapinarof or roflumilast: no study and no label was read.':
    'Cremes mit Vitamin D, Retinoiden, Tapinarof oder Roflumilast: weder eine Studie noch eine Fachinformation wurde gelesen.',
  'Acitretin, fumaric acid esters, certolizumab pegol and infliximab: no label was read.':
    'Acitretin, Fumarsäureester, Certolizumab pegol und Infliximab: keine Fachinformation wurde gelesen.',
  'randomised; double blind as far as the source tells':
    'randomisiert; doppelblind, soweit die Quelle es sagt',
  'adults, moderate to severe plaque psoriasis': 'Erwachsene, mittelschwere bis schwere Plaque-Psoriasis',
  'no other treatment of psoriasis': 'keine andere Behandlung der Psoriasis',
  'Counts of the database alone: of about 45 of its trials that were checked four had an error, so more are to be expected.':
    'Zählungen allein der Datenbank: von etwa 45 geprüften ihrer Studien hatten vier einen Fehler; mehr sind zu erwarten.',
  'ustekinumab 90 mg in weeks 0 and 4, then every 12 weeks':
    'Ustekinumab 90 mg in den Wochen 0 und 4, dann alle 12 Wochen',
  'randomised, open label, narrowband UVB with or without afamelanotide, 6 months':
    'randomisiert, offen, Schmalband-UVB mit oder ohne Afamelanotid, 6 Monate',
  'adults, phototype III to VI, 15 to 50 % of the body surface':
    'Erwachsene, Hauttyp III bis VI, 15 bis 50 % der Körperoberfläche',
  'narrowband UVB in both arms': 'Schmalband-UVB in beiden Armen',
  'narrowband UVB': 'Schmalband-UVB',
  'afamelanotide 16 mg implant every month, four times, with narrowband UVB':
    'Afamelanotid-Implantat 16 mg monatlich, viermal, mit Schmalband-UVB',
  'afamelanotide with narrowband UVB': 'Afamelanotid mit Schmalband-UVB',
  'repigmentation by VASI, percent': 'Repigmentierung nach VASI in Prozent',
  'days to the first pigment, face': 'Tage bis zum ersten Pigment, Gesicht',
  'days to the first pigment, arms': 'Tage bis zum ersten Pigment, Arme',
  'The database has the responders of 140 mg and 210 mg exchanged: AMAGINE-2 and the order of the doses show it. They stand at the right dose here.':
    'Die Datenbank hat die Ansprechenden von 140 mg und 210 mg vertauscht: AMAGINE-2 und die Ordnung der Dosen zeigen es. Hier stehen sie bei der richtigen Dosis.',
  'brodalumab 140 mg every 2 weeks': 'Brodalumab 140 mg alle 2 Wochen',
  'ustekinumab 45 mg, 90 mg above 100 kg, in weeks 0 and 4, then every 12 weeks':
    'Ustekinumab 45 mg, über 100 kg 90 mg, in den Wochen 0 und 4, dann alle 12 Wochen',
  'randomised, double blind, several doses of baricitinib or placebo, 12 weeks':
    'randomisiert, doppelblind, mehrere Dosen Baricitinib oder Placebo, 12 Wochen',
  'adults, PASI 12, sPGA 3 and body surface 12 % or more':
    'Erwachsene, mindestens PASI 12, sPGA 3 und 12 % der Körperoberfläche',
  'No table of results could be read; the figures are remembered.':
    'Keine Ergebnistabelle konnte gelesen werden; die Zahlen sind erinnert.',
  'baricitinib 8 mg once daily': 'Baricitinib 8 mg einmal täglich',
  'baricitinib 10 mg once daily': 'Baricitinib 10 mg einmal täglich',
  'Read in the database alone, and compared neither with the registry nor with the paper.':
    'Allein in der Datenbank gelesen und weder mit dem Register noch mit dem Artikel verglichen.',
  'adalimumab 40 mg every 2 weeks': 'Adalimumab 40 mg alle 2 Wochen',
  'bimekizumab 320 mg every 4 weeks to week 16, then every 8 weeks':
    'Bimekizumab 320 mg alle 4 Wochen bis Woche 16, dann alle 8 Wochen',
  'PASI 100 in week 16, bimekizumab 320 mg every 4 weeks: the database has 189 of 321 (58.9 %), the registry 58.6 %; the registry is taken.':
    'PASI 100 in Woche 16, Bimekizumab 320 mg alle 4 Wochen: die Datenbank hat 189 von 321 (58,9 %), das Register 58,6 %; es gilt das Register.',
  'PASI 90 in week 16, ustekinumab 45 mg, 90 mg above 100 kg, in weeks 0 and 4, then every 12 weeks: the database has 82 of 163 (50.3 %), the registry 49.7 %; the registry is taken.':
    'PASI 90 in Woche 16, Ustekinumab 45 mg, über 100 kg 90 mg, in den Wochen 0 und 4, dann alle 12 Wochen: die Datenbank hat 82 von 163 (50,3 %), das Register 49,7 %; es gilt das Register.',
  'IGA of the scalp 0/1, at least 2 points better': 'IGA der Kopfhaut 0/1, mindestens 2 Punkte besser',
  'mean DLQI': 'mittlerer DLQI',
  'certolizumab pegol 400 mg in weeks 0, 2 and 4, then 200 mg every 2 weeks':
    'Certolizumab pegol 400 mg in den Wochen 0, 2 und 4, dann 200 mg alle 2 Wochen',
  'adults for whom ustekinumab had done too little': 'Erwachsene, denen Ustekinumab zu wenig half',
  'In people for whom ustekinumab had done too little; PASI at the start was low.':
    'Bei Personen, denen Ustekinumab zu wenig half; der PASI zu Beginn war niedrig.',
  'The database has only the arm of 3 mg twice daily beside placebo; PASI 75 of all arms is from the abstract.':
    'Die Datenbank hat neben Placebo nur den Arm mit 3 mg zweimal täglich; PASI 75 aller Arme stammt aus der Kurzfassung.',
  'deucravacitinib 3 mg every other day': 'Deucravacitinib 3 mg jeden zweiten Tag',
  'deucravacitinib 3 mg once daily': 'Deucravacitinib 3 mg einmal täglich',
  'deucravacitinib 3 mg twice daily': 'Deucravacitinib 3 mg zweimal täglich',
  'deucravacitinib 6 mg twice daily': 'Deucravacitinib 6 mg zweimal täglich',
  'deucravacitinib 12 mg once daily': 'Deucravacitinib 12 mg einmal täglich',
  'randomised, double blind, secukinumab 300 mg, 150 mg or a comparator, 12 weeks':
    'randomisiert, doppelblind, Secukinumab 300 mg, 150 mg oder ein Vergleich, 12 Wochen',
  'PASI 90 on secukinumab 300 mg in week 12: the Cochrane database has 160 of 245 (65.3 %), which is the count of IGA 0/1, the other data set 145 of 245; on placebo 6 of 248 against 3 of 246. The other data set is taken.':
    'PASI 90 unter Secukinumab 300 mg in Woche 12: die Cochrane-Datenbank hat 160 von 245 (65,3 %), die Zählung von IGA 0/1, der andere Datensatz 145 von 245; unter Placebo 6 von 248 gegen 3 von 246. Es gilt der andere Datensatz.',
  'secukinumab 150 mg every week to week 4, then every 4 weeks':
    'Secukinumab 150 mg jede Woche bis Woche 4, dann alle 4 Wochen',
  'PASI 75 in week 16, apremilast 30 mg twice daily: the database has 183 of 562 (32.6 %), the registry 33.1 %.':
    'PASI 75 in Woche 16, Apremilast 30 mg zweimal täglich: die Datenbank hat 183 von 562 (32,6 %), das Register 33,1 %.',
  'responders who went on with apremilast': 'Ansprechende, weiter mit Apremilast',
  'responders, placebo from week 32': 'Ansprechende, Placebo ab Woche 32',
  'DLQI ≥ 5 points better': 'DLQI ≥ 5 Punkte besser',
  'of those with DLQI 5 or more at baseline': 'von denen mit DLQI ab 5 zu Beginn',
  'DLQI 5 or less': 'DLQI höchstens 5',
  'mean change of the affected body surface, percent':
    'mittlere Änderung der befallenen Körperoberfläche in Prozent',
  'mean change of PASI, percent': 'mittlere Änderung des PASI in Prozent',
  'etanercept 25 mg every week': 'Etanercept 25 mg jede Woche',
  'etanercept 25 mg twice a week': 'Etanercept 25 mg zweimal in der Woche',
  'PASI 90: the database has 39 of 204 on 25 mg and 20 of 203 on 50 mg, against the order of PASI 75. They are probably exchanged and stand exchanged here.':
    'PASI 90: die Datenbank hat 39 von 204 unter 25 mg und 20 von 203 unter 50 mg, gegen die Ordnung von PASI 75. Sie sind wohl vertauscht und stehen hier getauscht.',
  'PASI 90 on secukinumab 300 mg in week 12: the Cochrane database has 36 responders, the other data set 35 of 59, which is taken.':
    'PASI 90 unter Secukinumab 300 mg in Woche 12: die Cochrane-Datenbank hat 36 Ansprechende, der andere Datensatz 35 von 59; dieser gilt.',
  'The denominators of the two data sets differ: 323 to 327 people in an arm here, 326 or 327 in the Cochrane database; the counts agree.':
    'Die Nenner der zwei Datensätze weichen ab: hier 323 bis 327 Personen je Arm, in der Cochrane-Datenbank 326 oder 327; die Zählungen stimmen überein.',
  'icotrokinra 100 mg twice daily': 'Icotrokinra 100 mg zweimal täglich',
  'mean change of PASI, points': 'mittlere Änderung des PASI in Punkten',
  'randomised, double blind, icotrokinra, deucravacitinib or placebo, 16 weeks; icotrokinra and deucravacitinib go on to week 24':
    'randomisiert, doppelblind, Icotrokinra, Deucravacitinib oder Placebo, 16 Wochen; Icotrokinra und Deucravacitinib bis Woche 24',
  'The dose of icotrokinra, 200 mg, is remembered.': 'Die Dosis von Icotrokinra, 200 mg, ist erinnert.',
  'Which endpoint a posted figure belongs to was told from the order of the registry and from the figures of the headlines.':
    'Zu welchem Endpunkt eine Zahl gehört, wurde aus der Ordnung des Registers und aus veröffentlichten Hauptzahlen erschlossen.',
  'deucravacitinib 6 mg once daily': 'Deucravacitinib 6 mg einmal täglich',
  'randomised, double blind, icotrokinra or placebo; responders of week 24 randomised to go on or to placebo to week 52':
    'randomisiert, doppelblind, Icotrokinra oder Placebo; Ansprechende von Woche 24 weiter oder Placebo bis Woche 52, randomisiert',
  '12 years or older, moderate to severe plaque psoriasis':
    'ab 12 Jahren, mittelschwere bis schwere Plaque-Psoriasis',
  'The figures of week 16 were not read.': 'Die Zahlen von Woche 16 wurden nicht gelesen.',
  'Whom the withdrawal was of, responders by PASI 75, is a reading of figures without names.':
    'Wer abgesetzt hat, Ansprechende nach PASI 75, ist aus Zahlen ohne Namen gelesen.',
  'responders who went on with icotrokinra': 'Ansprechende, weiter mit Icotrokinra',
  'responders, placebo from week 24': 'Ansprechende, Placebo ab Woche 24',
  'icotrokinra 10 mg once daily': 'Icotrokinra 10 mg einmal täglich',
  'icotrokinra 50 mg once daily': 'Icotrokinra 50 mg einmal täglich',
  'The withdrawal from week 28 on is remembered only, not read: the abstract was cut off.':
    'Das Absetzen ab Woche 28 ist nur erinnert, nicht gelesen: die Kurzfassung war abgeschnitten.',
  'randomised, open label': 'randomisiert, offen',
  'adults, moderate plaque psoriasis': 'Erwachsene, mittelschwere Plaque-Psoriasis',
  'risankizumab 150 mg': 'Risankizumab 150 mg',
  'ixekizumab 75 mg in weeks 0, 2 and 4, then every 4 weeks':
    'Ixekizumab 75 mg in den Wochen 0, 2 und 4, dann alle 4 Wochen',
  'ixekizumab 150 mg in weeks 0, 2 and 4, then every 4 weeks':
    'Ixekizumab 150 mg in den Wochen 0, 2 und 4, dann alle 4 Wochen',
  'mean PASI': 'mittlerer PASI',
  'ixekizumab 160 mg, then 80 mg every 2 weeks to week 12':
    'Ixekizumab 160 mg, dann 80 mg alle 2 Wochen bis Woche 12',
  'etanercept 50 mg every week': 'Etanercept 50 mg jede Woche',
  'methotrexate 17.5 to 22.5 mg once a week under the skin':
    'Methotrexat 17,5 bis 22,5 mg einmal in der Woche unter die Haut',
  'pooled shares of people in prospective studies without a control':
    'zusammengefasste Anteile aus prospektiven Studien ohne Vergleich',
  'That mild is 25 % and marked 75 % is remembered.':
    'Dass leicht 25 % und deutlich 75 % heißt, ist erinnert.',
  'Of the places of the body the review says six months or more.':
    'Zu den Stellen des Körpers sagt die Übersicht: sechs Monate oder länger.',
  'repigmentation of 25 % or more': 'Repigmentierung von mindestens 25 %',
  'face and neck': 'Gesicht und Hals',
  'arms and legs': 'Arme und Beine',
  'hands and feet': 'Hände und Füße',
  'randomised 3:3:3:1, double blind with double dummy, tofacitinib 5 mg, 10 mg, etanercept or placebo, 12 weeks':
    'randomisiert 3:3:3:1, doppelblind mit doppelter Attrappe, Tofacitinib 5 mg, 10 mg, Etanercept oder Placebo, 12 Wochen',
  'adults, PASI 12 or more and PGA moderate or severe, after one systemic treatment at least':
    'Erwachsene, PASI ab 12 und PGA mittelschwer oder schwer, nach mindestens einer Behandlung des ganzen Körpers',
  'PASI 75 in week 12: the database has 39.4, 63.3 and 58.6 % on tofacitinib 5 mg, 10 mg and etanercept, a report of the paper 39.5, 63.6 and 58.8 %; the denominators differ by one to two people.':
    'PASI 75 in Woche 12: die Datenbank hat 39,4, 63,3 und 58,6 % unter Tofacitinib 5 mg, 10 mg und Etanercept, ein Bericht über den Artikel 39,5, 63,6 und 58,8 %; die Nenner weichen um ein bis zwei Personen ab.',
  'tofacitinib 10 mg twice daily': 'Tofacitinib 10 mg zweimal täglich',
  'two randomised trials, 2:2:1, double blind, tofacitinib 5 mg, 10 mg or placebo, 52 weeks; first read at week 16':
    'zwei randomisierte Studien, 2:2:1, doppelblind, Tofacitinib 5 mg, 10 mg oder Placebo, 52 Wochen; zuerst gelesen in Woche 16',
  '901 people in the first and 960 in the second; over both 745 on 5 mg, 741 on 10 mg and 373 on placebo.':
    '901 Personen in der ersten, 960 in der zweiten; über beide 745 unter 5 mg, 741 unter 10 mg und 373 unter Placebo.',
  'PASI 75 is remembered; every copy of the abstract that was found was cut off before it.':
    'PASI 75 ist erinnert; jede gefundene Kopie der Kurzfassung war davor abgeschnitten.',
  'placebo, OPT Pivotal 1': 'Placebo, OPT Pivotal 1',
  'tofacitinib 5 mg twice daily, OPT Pivotal 1': 'Tofacitinib 5 mg zweimal täglich, OPT Pivotal 1',
  'tofacitinib 10 mg twice daily, OPT Pivotal 1': 'Tofacitinib 10 mg zweimal täglich, OPT Pivotal 1',
  'placebo, OPT Pivotal 2': 'Placebo, OPT Pivotal 2',
  'tofacitinib 5 mg twice daily, OPT Pivotal 2': 'Tofacitinib 5 mg zweimal täglich, OPT Pivotal 2',
  'tofacitinib 10 mg twice daily, OPT Pivotal 2': 'Tofacitinib 10 mg zweimal täglich, OPT Pivotal 2',
  '24 weeks of tofacitinib 5 mg or 10 mg; those with PASI 75 and PGA 0/1 randomised to placebo or the same dose to week 40 or relapse, then the dose again for 16 weeks':
    '24 Wochen Tofacitinib 5 mg oder 10 mg; wer PASI 75 und PGA 0/1 hatte, randomisiert auf Placebo oder dieselbe Dosis bis Woche 40 oder zum Rückfall, dann die Dosis wieder für 16 Wochen',
  '666 people by the abstract, 674 enrolled by a news report.':
    '666 Personen nach der Kurzfassung, 674 Aufgenommene nach einem Zeitungsbericht.',
  'The abstract does not say whether those who relapsed are of the arm of the dose or of both; they are put to the dose.':
    'Die Kurzfassung sagt nicht, ob die Rückfälligen aus dem Arm der Dosis oder aus beiden sind; sie stehen bei der Dosis.',
  'responders who went on with tofacitinib 5 mg': 'Ansprechende, weiter mit Tofacitinib 5 mg',
  'responders to tofacitinib 5 mg, placebo from week 24':
    'Ansprechende auf Tofacitinib 5 mg, Placebo ab Woche 24',
  'responders who went on with tofacitinib 10 mg': 'Ansprechende, weiter mit Tofacitinib 10 mg',
  'responders to tofacitinib 10 mg, placebo from week 24':
    'Ansprechende auf Tofacitinib 10 mg, Placebo ab Woche 24',
  'PASI 75 and PGA 0/1 together': 'PASI 75 und PGA 0/1 zugleich',
  'responders who went on with ustekinumab 45 mg': 'Ansprechende, weiter mit Ustekinumab 45 mg',
  'responders to ustekinumab 45 mg, placebo from week 40':
    'Ansprechende auf Ustekinumab 45 mg, Placebo ab Woche 40',
  'responders who went on with ustekinumab 90 mg': 'Ansprechende, weiter mit Ustekinumab 90 mg',
  'responders to ustekinumab 90 mg, placebo from week 40':
    'Ansprechende auf Ustekinumab 90 mg, Placebo ab Woche 40',
  'randomised 2:1:1, double blind, deucravacitinib, apremilast or placebo; placebo to week 16, then deucravacitinib; 52 weeks':
    'randomisiert 2:1:1, doppelblind, Deucravacitinib, Apremilast oder Placebo; Placebo bis Woche 16, dann Deucravacitinib; 52 Wochen',
  'adults, PASI 12, sPGA 3 and body surface 10 % or more':
    'Erwachsene, mindestens PASI 12, sPGA 3 und 10 % der Körperoberfläche',
  'PASI 75 of the database and of the abstract agree to one person; PASI 90 and 100 are of the database alone.':
    'PASI 75 der Datenbank und der Kurzfassung stimmen auf eine Person überein; PASI 90 und 100 sind allein aus der Datenbank.',
  'The abstract says that the effect grew after week 16 and was kept to week 52, without figures.':
    'Die Kurzfassung sagt ohne Zahlen, dass die Wirkung nach Woche 16 wuchs und bis Woche 52 blieb.',
  'methotrexate once a week': 'Methotrexat einmal in der Woche',
  'tildrakizumab 200 mg in weeks 0 and 4, then every 12 weeks':
    'Tildrakizumab 200 mg in den Wochen 0 und 4, dann alle 12 Wochen',
  'randomised, double blind, ritlecitinib in five doses or placebo, 24 weeks, then 24 weeks of 200 mg for 4 weeks and 50 mg':
    'randomisiert, doppelblind, Ritlecitinib in fünf Dosen oder Placebo, 24 Wochen, dann 24 Wochen mit 200 mg für 4 Wochen und 50 mg',
  'no phototherapy and no other treatment of vitiligo':
    'keine Lichttherapie und keine andere Behandlung der Vitiligo',
  'The abstract prints neither the sizes of the arms nor the figures of 10 mg and of 100 mg then 50 mg.':
    'Die Kurzfassung nennt weder die Größen der Arme noch die Zahlen von 10 mg und von 100 mg, dann 50 mg.',
  'ritlecitinib 200 mg for 4 weeks, then 50 mg once daily':
    'Ritlecitinib 200 mg für 4 Wochen, dann 50 mg einmal täglich',
  'ritlecitinib 100 mg for 4 weeks, then 50 mg once daily':
    'Ritlecitinib 100 mg für 4 Wochen, dann 50 mg einmal täglich',
  'ritlecitinib 50 mg once daily': 'Ritlecitinib 50 mg einmal täglich',
  'ritlecitinib 30 mg once daily': 'Ritlecitinib 30 mg einmal täglich',
  'ritlecitinib 10 mg once daily': 'Ritlecitinib 10 mg einmal täglich',
  'mean change of F-VASI, percent': 'mittlere Änderung des F-VASI in Prozent',
  'one centre, one arm, 24 weeks': 'ein Zentrum, ein Arm, 24 Wochen',
  'nonsegmental vitiligo': 'nichtsegmentale Vitiligo',
  'Without a control; much more than the 30 % of TRuE-V1.':
    'Ohne Vergleich; viel mehr als die 30 % von TRuE-V1.',
  'randomised 1:1:1:1:1, double blind, four doses of ruxolitinib cream or vehicle, 24 weeks, then blinded to week 52':
    'randomisiert 1:1:1:1:1, doppelblind, vier Dosen Ruxolitinib-Creme oder Grundlage, 24 Wochen, dann verblindet bis Woche 52',
  '18 to 75 years, 0.5 % of the body surface on the face and 3 % elsewhere or more':
    '18 bis 75 Jahre, mindestens 0,5 % der Körperoberfläche im Gesicht und 3 % anderswo',
  'The paper (Lancet 2020) was not read; its figures are those of two summaries.':
    'Der Artikel (Lancet 2020) wurde nicht gelesen; die Zahlen sind die zweier Zusammenfassungen.',
  'ruxolitinib cream 0.15 % once daily': 'Ruxolitinib-Creme 0,15 % einmal täglich',
  'ruxolitinib cream 0.5 % once daily': 'Ruxolitinib-Creme 0,5 % einmal täglich',
  'ruxolitinib cream 1.5 % once daily': 'Ruxolitinib-Creme 1,5 % einmal täglich',
  'the size of the arm is remembered; the five sizes add up to the 157 of the trial':
    'die Größe des Arms ist erinnert; die fünf Größen ergeben die 157 der Studie',
  'randomised, double blind, tofacitinib ointment 1 % or 2 %, once or twice daily, or vehicle, 12 weeks':
    'randomisiert, doppelblind, Tofacitinib-Salbe 1 % oder 2 %, ein- oder zweimal täglich, oder Grundlage, 12 Wochen',
  'adults, mild to moderate plaque psoriasis': 'Erwachsene, leichte bis mittelschwere Plaque-Psoriasis',
  'In week 12 no arm differed from vehicle; the figures of vehicle are not printed.':
    'In Woche 12 unterschied sich kein Arm von der Grundlage; deren Zahlen sind nicht gedruckt.',
  'tofacitinib ointment 2 % once daily': 'Tofacitinib-Salbe 2 % einmal täglich',
  'tofacitinib ointment 2 % twice daily': 'Tofacitinib-Salbe 2 % zweimal täglich',
  'tofacitinib ointment': 'Tofacitinib-Salbe',
  'PGA 0/1, at least 2 points better': 'PGA 0/1, mindestens 2 Punkte besser',
  '80 % interval of the difference from vehicle: 3.8 to 18.2 points':
    '80-%-Intervall des Unterschieds zur Grundlage: 3,8 bis 18,2 Punkte',
  '80 % interval of the difference from vehicle: 3.1 to 18.5 points':
    '80-%-Intervall des Unterschieds zur Grundlage: 3,1 bis 18,5 Punkte',
  'randomised 1:1, double blind, tofacitinib 5 mg or 10 mg, 16 weeks, then open to week 52; no placebo':
    'randomisiert 1:1, doppelblind, Tofacitinib 5 mg oder 10 mg, 16 Wochen, dann offen bis Woche 52; kein Placebo',
  'Japanese adults, moderate to severe plaque psoriasis':
    'japanische Erwachsene, mittelschwere bis schwere Plaque-Psoriasis',
  'randomised, double blind, tofacitinib 2 mg, 5 mg, 15 mg or placebo, 12 weeks':
    'randomisiert, doppelblind, Tofacitinib 2 mg, 5 mg, 15 mg oder Placebo, 12 Wochen',
  '25.0 and 66.7 % are not shares of 49 people: some were not counted.':
    '25,0 und 66,7 % sind keine Anteile von 49 Personen: einige wurden nicht gezählt.',
  'tofacitinib 2 mg twice daily': 'Tofacitinib 2 mg zweimal täglich',
  'tofacitinib 15 mg twice daily': 'Tofacitinib 15 mg zweimal täglich',
  'those with F-VASI90 at week 52 randomised to go on with the cream or to vehicle for 52 weeks; open cream on relapse':
    'wer in Woche 52 F-VASI90 hatte, randomisiert auf weiter Creme oder Grundlage für 52 Wochen; offene Creme bei Rückfall',
  'F-VASI90 after 52 weeks of ruxolitinib cream': 'F-VASI90 nach 52 Wochen Ruxolitinib-Creme',
  '116 were randomised; the sizes 56, 55 and 16 are those that give every printed percentage.':
    '116 wurden randomisiert; die Größen 56, 55 und 16 sind die, die jede gedruckte Prozentzahl ergeben.',
  '39.3 % kept F-VASI75 and 28.6 % relapsed: the others left or were not counted.':
    '39,3 % behielten F-VASI75 und 28,6 % erlitten einen Rückfall: die anderen schieden aus oder wurden nicht gezählt.',
  'responders who went on with ruxolitinib cream': 'Ansprechende, weiter mit Ruxolitinib-Creme',
  'responders, vehicle from week 52': 'Ansprechende, Grundlage ab Woche 52',
  'randomised 2:1, double blind, ruxolitinib cream 1.5 % or vehicle twice daily, 24 weeks, then all on the cream to week 52':
    'randomisiert 2:1, doppelblind, Ruxolitinib-Creme 1,5 % oder Grundlage zweimal täglich, 24 Wochen, dann alle mit der Creme bis Woche 52',
  '12 years or older, nonsegmental, up to 10 % of the body surface without pigment':
    'ab 12 Jahren, nichtsegmental, bis 10 % der Körperoberfläche ohne Pigment',
  'F-VASI75 on vehicle in week 24: 7.4 % by the registry and the paper, 7.5 % at a congress before, 10 % over both trials by the FDA, 8 to 13 % in news of the label. The registry is taken.':
    'F-VASI75 unter Grundlage in Woche 24: 7,4 % nach Register und Artikel, 7,5 % zuvor auf einem Kongress, 10 % über beide Studien nach der FDA, 8 bis 13 % in Nachrichten zur Fachinformation. Es gilt das Register.',
  'Missing readings of week 24 were imputed, so the percentages are not those of whole people: those who left count like those who stayed.':
    'Fehlende Messungen von Woche 24 wurden ersetzt, deshalb sind die Prozente nicht die ganzer Personen: Wer ausgeschieden ist, zählt wie die, die geblieben sind.',
  'Week 52 counts only those who were seen.': 'Woche 52 zählt nur, wer gesehen wurde.',
  'vehicle, then ruxolitinib cream 1.5 % twice daily from week 24':
    'Grundlage, dann ab Woche 24 Ruxolitinib-Creme 1,5 % zweimal täglich',
  'vitiligo a lot less or no longer noticeable (VNS 4 or 5)':
    'Vitiligo viel weniger oder nicht mehr auffällig (VNS 4 oder 5)',
  'mean change of the affected surface of the face, percent':
    'mittlere Änderung der befallenen Fläche des Gesichts in Prozent',
  'mean change of T-VASI, %': 'mittlere Änderung des T-VASI, %',
  'mean change of T-VASI, percent': 'mittlere Änderung des T-VASI in Prozent',
  'ixekizumab 160 mg, then 80 mg every 4 weeks': 'Ixekizumab 160 mg, dann 80 mg alle 4 Wochen',
  'responders of UNCOVER-1 and 2 on the dose of the label who went on in the extension':
    'Ansprechende von UNCOVER-1 und 2 mit der Dosis der Fachinformation, die in der Verlängerung weitermachten',
  'randomised, double blind, upadacitinib 6 mg, 11 mg, 22 mg or placebo, 24 weeks, then upadacitinib to week 52':
    'randomisiert, doppelblind, Upadacitinib 6 mg, 11 mg, 22 mg oder Placebo, 24 Wochen, dann Upadacitinib bis Woche 52',
  '18 to 65 years, F-VASI 0.5 and T-VASI 5 or more': '18 bis 65 Jahre, mindestens F-VASI 0,5 und T-VASI 5',
  'The remembered -35.6 and -34.0 stand in one note as differences from placebo, in another as the changes themselves. Nobody has opened the paper.':
    'Die erinnerten -35,6 und -34,0 stehen in einer Notiz als Unterschiede zu Placebo, in einer anderen als die Änderungen selbst. Niemand hat den Artikel aufgeschlagen.',
  'Changes of F-VASI are remembered, not read.': 'Änderungen des F-VASI sind erinnert, nicht gelesen.',
  'upadacitinib 6 mg once daily': 'Upadacitinib 6 mg einmal täglich',
  'upadacitinib 11 mg once daily': 'Upadacitinib 11 mg einmal täglich',
  'upadacitinib 22 mg once daily': 'Upadacitinib 22 mg einmal täglich',
  'two randomised trials, double blind, upadacitinib 15 mg or placebo, 48 weeks':
    'zwei randomisierte Studien, doppelblind, Upadacitinib 15 mg oder Placebo, 48 Wochen',
  '12 years or older, nonsegmental; about 70 % with T-VASI above 10':
    'ab 12 Jahren, nichtsegmental; etwa 70 % mit T-VASI über 10',
  'Both trials met T-VASI50 and F-VASI75 at week 48 by the news, which print no percentages; those here are remembered, the mean of the two trials.':
    'Beide Studien erreichten laut Nachrichten T-VASI50 und F-VASI75 in Woche 48, ohne Prozente; die hiesigen sind erinnert, das Mittel der zwei Studien.',
  'The database has 334 people on guselkumab and 329 on adalimumab, the registry the reverse; only that gives the PASI 90 of 73.3 % that is printed. The registry is taken.':
    'Die Datenbank hat 334 Personen unter Guselkumab und 329 unter Adalimumab, das Register umgekehrt; nur so ergibt sich der gedruckte PASI 90 von 73,3 %. Es gilt das Register.',
  'guselkumab from week 0 or 16, open label after week 52':
    'Guselkumab ab Woche 0 oder 16, offen nach Woche 52',
  'open label; stopped for lack of effect counts as failure':
    'offen; Abbruch mangels Wirkung zählt als Versagen',
  'adalimumab, then guselkumab from week 48': 'Adalimumab, dann ab Woche 48 Guselkumab',
  'The database has DLQI 0 or 1 in 31.2 % and a mean change of DLQI of -1.3 points on guselkumab, less than on adalimumab: an error by all appearances; both are left out.':
    'Die Datenbank hat DLQI 0 oder 1 bei 31,2 % und eine mittlere Änderung des DLQI von -1,3 Punkten unter Guselkumab, weniger als unter Adalimumab: allem Anschein nach ein Fehler; beide sind weggelassen.',
  'Loss of PASI 90 to week 72 after the withdrawal: the registry does not name the figures as read (11.5 % and 86.0 %); the digests do.':
    'Verlust von PASI 90 bis Woche 72 nach dem Absetzen: das Register benennt die gelesenen Zahlen nicht (11,5 % und 86,0 %); die Zusammenfassungen tun es.',
  'responders who went on with guselkumab': 'Ansprechende, weiter mit Guselkumab',
  'responders, placebo from week 28, guselkumab again on loss of response':
    'Ansprechende, Placebo ab Woche 28, Guselkumab wieder bei Verlust des Ansprechens',
  'zasocitinib 30 mg once daily': 'Zasocitinib 30 mg einmal täglich',
  zasocitinib: 'Zasocitinib',
  'Psoriasis Area and Severity Index (PASI)': 'Psoriasis Area and Severity Index (PASI)',
  'static Physician Global Assessment (sPGA)': 'statische Gesamtbeurteilung durch den Arzt (sPGA)',
  'Facial Vitiligo Area Scoring Index (F-VASI)': 'Vitiligo Area Scoring Index des Gesichts (F-VASI)',
  'Total Vitiligo Area Scoring Index (T-VASI)': 'Vitiligo Area Scoring Index des ganzen Körpers (T-VASI)',
  'extent and three signs (redness, thickness, scale, 0 to 4) of four regions, weighted by their size':
    'Ausdehnung und drei Zeichen (Rötung, Dicke, Schuppung, 0 bis 4) von vier Regionen, nach ihrer Größe gewichtet',
  'Of each region: extent 0 to 6 (none, below 10, 10 to 29, 30 to 49, 50 to 69, 70 to 89, 90 to 100 percent) times the sum of the three signs.':
    'Je Region: Ausdehnung 0 bis 6 (keine, unter 10, 10 bis 29, 30 bis 49, 50 bis 69, 70 bis 89, 90 bis 100 Prozent) mal Summe der drei Zeichen.',
  'Other limits are in use: 8, 10 or 12; the trials asked for 12 or more.':
    'Andere Grenzen sind in Gebrauch: 8, 10 oder 12; die Studien verlangten 12 oder mehr.',
  'PASI 2 or less': 'PASI höchstens 2',
  'redness, thickness and scale of all plaques at a glance':
    'Rötung, Dicke und Schuppung aller Herde auf einen Blick',
  'Remembered: check before use. Trials also call it PGA or IGA; some have a sixth step.':
    'Erinnert: vor Gebrauch prüfen. Studien nennen sie auch PGA oder IGA; manche haben eine sechste Stufe.',
  'share of the skin with plaques; one hand with its fingers is about 1 %':
    'Anteil der Haut mit Herden; eine Hand mit Fingern ist etwa 1 %',
  'Scalp, face, hands, feet, genitals or a heavy burden count as severe whatever the extent.':
    'Kopfhaut, Gesicht, Hände, Füße, Genitalien oder eine große Last gelten unabhängig von der Ausdehnung als schwer.',
  'no effect on life': 'keine Wirkung auf das Leben',
  'small effect on life': 'kleine Wirkung auf das Leben',
  'moderate effect on life': 'mäßige Wirkung auf das Leben',
  'very large effect on life': 'sehr große Wirkung auf das Leben',
  'extreme effect on life': 'äußerst große Wirkung auf das Leben',
  'Plaque psoriasis': 'Plaque-Psoriasis',
  'surface of the spots of the face (in percent of the body, a hand is 1) times the share of the pigment that is gone':
    'Fläche der Flecken des Gesichts (in Prozent des Körpers, eine Hand ist 1) mal Anteil des verlorenen Pigments',
  'The whole face is 112 fingertips at 32 a hand, so 3.5 at most. Trials asked for 0.5 or more. A mean change is in percent of the start.':
    'Das ganze Gesicht sind 112 Fingerkuppen, 32 je Hand, also höchstens 3,5. Studien verlangten 0,5 oder mehr. Eine mittlere Änderung ist in Prozent des Beginns.',
  'surface of all spots (in percent of the body, a hand is 1) times the share of the pigment that is gone':
    'Fläche aller Flecken (in Prozent des Körpers, eine Hand ist 1) mal Anteil des verlorenen Pigments',
  'Each region adds its own surface times its share of lost pigment (10, 25, 50, 75, 90 or 100 percent). Hands and feet answer late: of light, 0 of 100 regain most of the pigment there.':
    'Jede Region trägt ihre Fläche mal ihren Anteil verlorenen Pigments bei (10, 25, 50, 75, 90 oder 100 Prozent). Hände und Füße sprechen spät an: mit Licht gewinnen dort 0 von 100 das meiste Pigment zurück.',
  hands: 'Hände',
  feet: 'Füße',
  'share of the skin with spots; one hand with its fingers is about 1 %':
    'Anteil der Haut mit Flecken; eine Hand mit Fingern ist etwa 1 %',
  'active nonsegmental vitiligo': 'aktive nichtsegmentale Vitiligo',
  'texts of 2017 to 2022 and news of the extension to children of December 2025':
    'Texte von 2017 bis 2022 und eine Meldung der Erweiterung auf Kinder vom Dezember 2025',
  'The text for children of December 2025 was not read: dose and limit of weight in children are not known for the EU (US: 40 kg).':
    'Der Text für Kinder vom Dezember 2025 wurde nicht gelesen: Dosis und Gewichtsgrenze bei Kindern sind für die EU nicht bekannt (USA: 40 kg).',
  'moderate to severe, when treatment of the whole body is considered':
    'mittelschwer bis schwer, wenn eine Behandlung des ganzen Körpers erwogen wird',
  'stopping is considered without response after 16 weeks':
    'ohne Ansprechen nach 16 Wochen wird ein Ende erwogen',
  'important active infections, active tuberculosis among them':
    'bedeutende aktive Infektionen, darunter aktive Tuberkulose',
  'signs of active tuberculosis are looked for during treatment and after it':
    'auf Zeichen aktiver Tuberkulose wird während der Behandlung und danach geachtet',
  'liver values when it is given every 4 weeks (arthritis)':
    'Leberwerte, wenn es alle 4 Wochen gegeben wird (Arthritis)',
  '12 weeks without it before a live vaccine, and again 2 weeks after it at the earliest':
    '12 Wochen ohne es vor einem Lebendimpfstoff, frühestens 2 Wochen danach wieder',
  'better avoided in pregnancy; with breastfeeding one of the two is chosen':
    'in der Schwangerschaft besser vermieden; beim Stillen wird eines von beiden gewählt',
  'infections of nose and throat: very common': 'Infektionen von Nase und Rachen: sehr häufig',
  'gastroenteritis, herpes simplex, tinea, headache, diarrhoea, hives, joint pain, redness at the injection: common':
    'Magen-Darm-Infekt, Herpes simplex, Tinea, Kopfschmerz, Durchfall, Nesselsucht, Gelenkschmerz, Rötung an der Spritze: häufig',
  'first label of 2017 (a copy) and the approval for children of 29 September 2025':
    'erste Fachinformation von 2017 (eine Kopie) und die Zulassung für Kinder vom 29. September 2025',
  'The present section 5 was not read; it changed in March and in September 2025.':
    'Der jetzige Abschnitt 5 wurde nicht gelesen; er änderte sich im März und im September 2025.',
  'moderate to severe, when treatment of the whole body or light is considered':
    'mittelschwer bis schwer, wenn eine Behandlung des ganzen Körpers oder Licht erwogen wird',
  'the same dose for children from 40 kg on': 'dieselbe Dosis für Kinder ab 40 kg',
  'after a serious hypersensitivity to it': 'nach einer schweren Überempfindlichkeit darauf',
  'paused until it is over when it is serious or does not respond':
    'pausiert, bis sie vorbei ist, wenn sie schwer ist oder nicht anspricht',
  'harm to the liver; it matters most in the doses for bowel disease':
    'Leberschaden; am wichtigsten bei den Dosen für Darmerkrankungen',
  'medicines with a narrow margin that CYP450 breaks down: watch and adjust':
    'Arzneimittel mit enger Spanne, die CYP450 abbaut: beobachten und anpassen',
  'any unwanted event': 'irgendein unerwünschtes Ereignis',
  '100 mg, VOYAGE 1 and 2': '100 mg, VOYAGE 1 und 2',
  'serious unwanted event': 'schweres unerwünschtes Ereignis',
  'infections of nose and throat, headache, reactions at the injection, joint pain, diarrhoea, gastroenteritis, tinea, herpes simplex: 1 % and more':
    'Infektionen von Nase und Rachen, Kopfschmerz, Reaktionen an der Spritze, Gelenkschmerz, Durchfall, Magen-Darm-Infekt, Tinea, Herpes simplex: 1 % und mehr',
  'infections of nose and throat': 'Infektionen von Nase und Rachen',
  'revision of 2024': 'Stand 2024',
  'the dose was read for the US': 'die Dosis wurde für die USA gelesen',
  'important active infections': 'bedeutende aktive Infektionen',
  'begun 4 weeks after a live vaccine; none during treatment and for 21 weeks after it':
    'Beginn 4 Wochen nach einem Lebendimpfstoff; keiner während der Behandlung und 21 Wochen danach',
  'tinea, headache, itch, fatigue, reactions at the injection: common':
    'Tinea, Kopfschmerz, Juckreiz, Müdigkeit, Reaktionen an der Spritze: häufig',
  '2019 (a copy, sections 2, 5 and 6) and a text on the current indications':
    '2019 (eine Kopie, Abschnitte 2, 5 und 6) und ein Text zu den jetzigen Anwendungsgebieten',
  'one dose whatever the weight': 'eine Dosis bei jedem Gewicht',
  'anaphylaxis has been seen': 'Anaphylaxie kam vor',
  'of 72 with latent tuberculosis who were treated for it none became active in 61 weeks on average, of 31 untreated none in 55; all are watched':
    'von 72 mit latenter, behandelter Tuberkulose wurde in im Mittel 61 Wochen keine aktiv, von 31 unbehandelten keine in 55; alle werden beobachtet',
  'harm to the liver is a warning for bowel disease: liver values before those first doses':
    'Leberschaden ist ein Warnhinweis bei Darmerkrankungen: Leberwerte vor jenen ersten Dosen',
  '150 mg, 1306 against 300 people': '150 mg, 1306 gegen 300 Personen',
  fatigue: 'Müdigkeit',
  'reactions at the injection': 'Reaktionen an der Spritze',
  tinea: 'Tinea',
  infections: 'Infektionen',
  'serious infections': 'schwere Infektionen',
  '2018 to 2019 (a copy) and a short text': '2018 bis 2019 (eine Kopie) und ein Kurztext',
  '200 mg may do more with much disease or above 90 kg':
    '200 mg können bei viel Erkrankung oder über 90 kg mehr bewirken',
  'stopping is considered without response after 28 weeks':
    'ohne Ansprechen nach 28 Wochen wird ein Ende erwogen',
  'infections of nose and throat most often; headache, gastroenteritis, diarrhoea, nausea, back pain, pain at the injection':
    'am häufigsten Infektionen von Nase und Rachen; Kopfschmerz, Magen-Darm-Infekt, Durchfall, Übelkeit, Rückenschmerz, Schmerz an der Spritze',
  'April 2024': 'April 2024',
  'injected by a professional only': 'nur von einer Fachperson gespritzt',
  'a past or active tuberculosis is treated first; signs are looked for during and after':
    'eine frühere oder aktive Tuberkulose wird zuerst behandelt; auf Zeichen wird während und danach geachtet',
  'infections of nose and throat, reactions at the injection, diarrhoea: 1 % and more':
    'Infektionen von Nase und Rachen, Reaktionen an der Spritze, Durchfall: 1 % und mehr',
  '100 mg, 705 against 355 people': '100 mg, 705 gegen 355 Personen',
  '2023 (sections 4.1 and 4.2) and a copy of section 4.4':
    '2023 (Abschnitte 4.1 und 4.2) und eine Kopie von Abschnitt 4.4',
  'moderate to severe, after ciclosporin, methotrexate or PUVA, or where these are not possible':
    'mittelschwer bis schwer, nach Ciclosporin, Methotrexat oder PUVA oder wo diese nicht möglich sind',
  'moderate to severe, when light or another treatment of the whole body did too little or was not borne':
    'mittelschwer bis schwer, wenn Licht oder eine andere Behandlung des ganzen Körpers zu wenig half oder nicht vertragen wurde',
  'the two upper bands of weight are remembered for the EU and were read for the US':
    'die zwei oberen Gewichtsstufen sind für die EU erinnert und wurden für die USA gelesen',
  'a Swiss text; what is remembered of the EU says the same':
    'ein Schweizer Text; was von der EU erinnert ist, sagt dasselbe',
  'a live vaccine 15 weeks after the last dose, and again 2 weeks after it':
    'ein Lebendimpfstoff 15 Wochen nach der letzten Dosis, 2 Wochen danach wieder',
  'the skin peels all over: stop; lupus may appear':
    'die Haut schält sich überall: Ende; Lupus kann auftreten',
  'tables of a copy; warnings of 2016; a text of 28 January 2026 exists':
    'Tabellen einer Kopie; Warnhinweise von 2016; ein Text vom 28. Januar 2026 besteht',
  'The text on infections (August 2026) and on hypersensitivity (November 2025) is newer than what was read.':
    'Der Text zu Infektionen (August 2026) und zu Überempfindlichkeit (November 2025) ist neuer als der gelesene.',
  '45 mg works above 100 kg too, 90 mg more': '45 mg wirken auch über 100 kg, 90 mg mehr',
  'people born without IL-12 and IL-23 get mycobacteria and salmonella: tests when something points there':
    'wer ohne IL-12 und IL-23 geboren ist, bekommt Mykobakterien und Salmonellen: Tests, wenn etwas darauf deutet',
  'may raise the risk of cancer, was not studied with cancer; the skin of all is looked at, above 60 years and after long immunosuppression or PUVA closely':
    'kann das Krebsrisiko erhöhen, wurde bei Krebs nicht untersucht; die Haut aller wird angesehen, über 60 Jahren und nach langer Immunsuppression oder PUVA genau',
  'inflamed lungs without infection': 'Lungenentzündung ohne Infektion',
  'cold, infections of nose and throat, headache, fatigue: 3 % and more':
    'Schnupfen, Infektionen von Nase und Rachen, Kopfschmerz, Müdigkeit: 3 % und mehr',
  cold: 'Schnupfen',
  '45 mg, 664 against 665 people': '45 mg, 664 gegen 665 Personen',
};
