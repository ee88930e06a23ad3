import type { Catalogue } from '../../catalogue.js';

/** Granulomatous skin disease: its scores, studies, model and decision. */
export const granuloma: Catalogue = {
  'blinded and randomised for 12 weeks, then open for 12, then 8 weeks without':
    '12 Wochen verblindet und randomisiert, dann 12 offen, dann 8 ohne',
  'At week 24 area (P = 0.006) and volume (P = 0.02) were better than at the start.':
    'In Woche 24 waren Fläche (P = 0,006) und Volumen (P = 0,02) besser als am Anfang.',
  'Adalimumab 40 mg weekly': 'Adalimumab 40 mg wöchentlich',
  Placebo: 'Placebo',
  'area of the target lesion better than placebo (P = 0.02); no percentage readable':
    'Fläche der Zielstelle besser als unter Placebo (P = 0,02); kein Prozentwert lesbar',
  'randomised, blinded, placebo; steroid tapered from week 16 to 28':
    'randomisiert, verblindet, Placebo; Steroid von Woche 16 bis 28 ausgeschlichen',
  'A steroid by mouth, tapered from week 16 to 28.':
    'Ein Steroid zum Einnehmen, von Woche 16 bis 28 ausgeschlichen.',
  'The only blinded test of IL-12 and IL-23 in the loop, and of what placebo does.':
    'Die einzige verblindete Prüfung von IL-12 und IL-23 im Kreislauf, und dessen, was Placebo tut.',
  'Golimumab 200 mg, then 100 mg every 4 weeks': 'Golimumab 200 mg, dann 100 mg alle 4 Wochen',
  'Ustekinumab 180 mg, then 90 mg every 8 weeks': 'Ustekinumab 180 mg, dann 90 mg alle 8 Wochen',
  golimumab: 'Golimumab',
  'response on the Skin Physician Global Assessment':
    'Ansprechen in der ärztlichen Gesamtbeurteilung der Haut (SPGA)',
  'The number of people with skin disease is not printed: 53 % fits 8 of 15 or 9 of 17.':
    'Die Zahl der Menschen mit Hautbefall ist nicht gedruckt: 53 % passt zu 8 von 15 oder 9 von 17.',
  '30 % fits 3 of 10 or 6 of 20.': '30 % passt zu 3 von 10 oder 6 von 20.',
  'no significant improvement of the skin against placebo; no number printed':
    'keine signifikante Besserung der Haut gegen Placebo; keine Zahl gedruckt',
  'looking back': 'rückblickend',
  'The only counts that bound what generalised granuloma annulare does without an aimed medicine: about one in ten clears.':
    'Die einzigen Zählungen dazu, was generalisiertes Granuloma anulare ohne gezieltes Arzneimittel tut: Bei etwa einem von zehn heilt es ab.',
  'Topical corticosteroid': 'Kortikosteroid zum Auftragen',
  'Triamcinolone into the lesion': 'Triamcinolon in die Stelle gespritzt',
  'Topical corticosteroid, generalised disease': 'Kortikosteroid zum Auftragen, generalisierte Krankheit',
  'Topical triamcinolone, 133 people': 'Triamcinolon zum Auftragen, 133 Menschen',
  'Triamcinolone into the lesion, 133 people': 'Triamcinolon in die Stelle gespritzt, 133 Menschen',
  'complete resolution; time not given': 'vollständige Rückbildung; Zeit nicht angegeben',
  'complete remission; time not given': 'vollständige Remission; Zeit nicht angegeben',
  'partial remission; time not given': 'teilweise Remission; Zeit nicht angegeben',
  'improvement; time not given': 'Besserung; Zeit nicht angegeben',
  'part of a blinded randomised trial; SASI': 'Teil einer verblindeten randomisierten Studie; SASI',
  'The model says the reverse order: redness follows macrophages and thickness follows the granuloma. The split between the scores is its weakest part.':
    'Das Modell sagt die umgekehrte Reihenfolge: Rötung folgt den Makrophagen, Dicke dem Granulom. Die Aufteilung auf die Scores ist sein schwächster Teil.',
  'Scaling was better at weeks 12 and 24 (P < 0.005); area and paired photographs did not differ.':
    'Die Schuppung war in den Wochen 12 und 24 besser (P < 0,005); Fläche und gepaarte Fotos unterschieden sich nicht.',
  'Infliximab 3 or 5 mg/kg': 'Infliximab 3 oder 5 mg/kg',
  'induration better than placebo (P < 0.01)': 'Verhärtung besser als unter Placebo (P < 0,01)',
  'redness not different from placebo': 'Rötung nicht anders als unter Placebo',
  'cases, chosen for success': 'Fälle, nach Erfolg ausgewählt',
  'Baricitinib in three people with refractory disease: outcomes varied (IJDVL), the only negative report.':
    'Baricitinib bei drei Menschen mit hartnäckiger Krankheit: unterschiedliche Ergebnisse (IJDVL), der einzige negative Bericht.',
  'Counts of the fifteen people on tofacitinib could not be read.':
    'Die Zahlen der fünfzehn Menschen unter Tofacitinib waren nicht lesbar.',
  'Baricitinib 2 mg daily': 'Baricitinib 2 mg täglich',
  'Baricitinib, refractory generalised disease': 'Baricitinib, hartnäckige generalisierte Krankheit',
  'Tofacitinib, 15 people looked back on': 'Tofacitinib, 15 Menschen im Rückblick',
  'good response within one to two months': 'gutes Ansprechen binnen ein bis zwei Monaten',
  'looking back, by photographs': 'rückblickend, nach Fotos',
  'Courses, not people; sizes of the groups and how long they lasted are not in the abstract.':
    'Behandlungen, nicht Menschen; Größe der Gruppen und Dauer stehen nicht im Abstract.',
  'Infliximab regimens': 'Behandlungen mit Infliximab',
  'Systemic corticosteroids': 'Kortikosteroide innerlich',
  'Corticosteroids and others': 'Kortikosteroide und anderes',
  Neither: 'Keines von beiden',
  'systemic corticosteroid and others': 'Kortikosteroid innerlich und anderes',
  'resolution or nearly so, of courses': 'Rückbildung oder fast, von Behandlungen',
  'any improvement, of courses': 'irgendeine Besserung, von Behandlungen',
  'prospective service data, CSAMI': 'vorausschauende Daten einer Ambulanz, CSAMI',
  '88 % against the 11 % of other treatments in lupus pernio: who was treated decides.':
    '88 % gegen die 11 % anderer Behandlungen bei Lupus pernio: Es kommt darauf an, wer behandelt wurde.',
  'Odds ratio of methotrexate against hydroxychloroquine 9.8 (2.4 to 40.4).':
    'Odds Ratio von Methotrexat gegen Hydroxychloroquin 9,8 (2,4 bis 40,4).',
  '89 % had systemic disease, 77 % had had systemic steroids.':
    '89 % hatten eine Krankheit auch anderer Organe, 77 % hatten Steroide innerlich gehabt.',
  Hydroxychloroquine: 'Hydroxychloroquin',
  Methotrexate: 'Methotrexat',
  'clinical remission; time and size of the group not printed':
    'klinische Remission; Zeit und Größe der Gruppe nicht gedruckt',
  'open label, one arm, under 10 % of the skin': 'offen, ein Arm, unter 10 % der Haut',
  'Interferon pathways (IFNG, STAT1) were high at the start and fell on treatment.':
    'Interferon-Wege (IFNG, STAT1) waren am Anfang hoch und sanken unter der Behandlung.',
  'Not fitted: what the cream reaches in this skin is not known.':
    'Nicht angepasst: Was die Creme in dieser Haut erreicht, ist nicht bekannt.',
  'Ruxolitinib cream, strength not in the abstract': 'Ruxolitinib-Creme, Stärke nicht im Abstract',
  'mean change of the lesion score': 'mittlere Änderung des Scores der Stellen',
  'case report': 'Fallbericht',
  'Nodules under the skin: by their place a granulomatous panniculitis.':
    'Knoten unter der Haut: dem Ort nach eine granulomatöse Pannikulitis.',
  'Ruxolitinib, dose not readable': 'Ruxolitinib, Dosis nicht lesbar',
  'nodules gone; time not readable': 'Knoten weg; Zeit nicht lesbar',
  'not known: two texts quote it, four searches found no paper':
    'nicht bekannt: Zwei Texte zitieren ihn, vier Suchen fanden keine Arbeit',
  'Primary source not found. It is never fitted, never pooled and never validates anything; a forecast shows it beside its own figures and says so.':
    'Primärquelle nicht gefunden. Er wird nie angepasst, nie zusammengefasst und prüft nichts; eine Vorhersage zeigt ihn neben den eigenen Zahlen und sagt das.',
  'A report that looks like it is another: ruxolitinib cream in twelve people with necrobiosis lipoidica, lesion score −58.2 % at week 12.':
    'Ein Bericht, der so aussieht, ist ein anderer: Ruxolitinib-Creme bei zwölf Menschen mit Necrobiosis lipoidica, Score −58,2 % in Woche 12.',
  'Tofacitinib, dose not said': 'Tofacitinib, Dosis nicht genannt',
  'Baricitinib, dose not said': 'Baricitinib, Dosis nicht genannt',
  'mean change of plaque thickness': 'mittlere Änderung der Plaquedicke',
  'full clearance: no hardness to be felt': 'vollständig abgeheilt: keine Verhärtung zu tasten',
  'change of redness; time not said': 'Änderung der Rötung; Zeit nicht genannt',
  'change of induration; time not said': 'Änderung der Verhärtung; Zeit nicht genannt',
  'change of itch; time not said': 'Änderung des Juckreizes; Zeit nicht genannt',
  'observational database of several centres, 46 of 140 people with skin disease':
    'Beobachtungsdatenbank mehrerer Zentren, 46 von 140 Menschen mit Hautbefall',
  'Median severity at the start 5 to 6 of 6.': 'Schweregrad am Anfang im Median 5 bis 6 von 6.',
  'A relapse in 44 % within 18 months of stopping is remembered and unchecked; it is not in this file.':
    'Ein Rückfall bei 44 % binnen 18 Monaten nach dem Absetzen ist erinnert und ungeprüft; er steht nicht in dieser Datei.',
  'TNF inhibitor, infliximab in 40 of 46': 'TNF-Hemmer, bei 40 von 46 Infliximab',
  'TNF inhibitor': 'TNF-Hemmer',
  'skin response, complete or partial (ePOST 0 or 1, or down by 2)':
    'Ansprechen der Haut, ganz oder teilweise (ePOST 0 oder 1, oder um 2 gesunken)',
  'The number of people at this week is not printed: all 46 are taken.':
    'Die Zahl der Menschen in dieser Woche ist nicht gedruckt: Alle 46 werden genommen.',
  'open label, one arm, with single-cell RNA': 'offen, ein Arm, mit Einzelzell-RNA',
  'What else these people took was not read.': 'Was diese Menschen sonst einnahmen, war nicht zu lesen.',
  'The score of the series is not CSAMI: remission is taken as clear, less area as less activity.':
    'Der Score der Serie ist nicht CSAMI: Remission gilt als abgeheilt, weniger Fläche als weniger Aktivität.',
  'CD4 interferon-γ polarises macrophages and fibroblasts; IL-15 and IL-21 feed back on CD4 T cells.':
    'Interferon-γ der CD4-Zellen prägt Makrophagen und Fibroblasten; IL-15 und IL-21 wirken auf CD4-T-Zellen zurück.',
  'Tofacitinib 5 mg twice daily': 'Tofacitinib 5 mg zweimal täglich',
  'clinical and histologic remission': 'klinische und histologische Remission',
  'remission, or 61 to 70 % less area': 'Remission, oder 61 bis 70 % weniger Fläche',
  'remission; time not readable': 'Remission; Zeit nicht lesbar',
  'Lesions that were not treated went, too: the medicine was taken up, or the disease went by itself. The case tells nothing of the medicine.':
    'Auch unbehandelte Stellen gingen weg: Das Mittel wurde aufgenommen, oder die Krankheit ging von selbst. Der Fall sagt nichts über das Mittel.',
  'Tofacitinib 2 % ointment on one arm': 'Tofacitinib-Salbe 2 % auf einem Arm',
  'nearly gone, also where nothing was put on': 'fast weg, auch wo nichts aufgetragen wurde',
  'case letter': 'Fall in einem Brief',
  'Neutrophilic, not granulomatous: it stands here because nothing nearer was found.':
    'Neutrophil, nicht granulomatös: Er steht hier, weil nichts Näheres gefunden wurde.',
  'called a success': 'Erfolg genannt',
  'open label, 5 mg twice daily, prednisone tapered from week 4':
    'offen, 5 mg zweimal täglich, Prednison ab Woche 4 ausgeschlichen',
  'Lung, not skin: no forecast here is about it.': 'Lunge, nicht Haut: Keine Vorhersage hier handelt davon.',
  'lung, not skin: at least 50 % less steroid and not worse':
    'Lunge, nicht Haut: mindestens 50 % weniger Steroid und nicht schlechter',
  'open label, one arm, 6 months': 'offen, ein Arm, 6 Monate',
  'long-standing cutaneous sarcoidosis; what other treatment went on was not read':
    'lange bestehende Hautsarkoidose; welche Behandlung sonst weiterlief, war nicht zu lesen',
  '"6 months" is week 26.': '„6 Monate“ ist Woche 26.',
  'Improvement was evident within 30 days and still increasing at 6 months (MEDPAGE): the only word on the course.':
    'Besserung war binnen 30 Tagen zu sehen und nahm nach 6 Monaten noch zu (MEDPAGE): das einzige Wort zum Verlauf.',
  'Everybody finished; the speaker named no adverse effect.':
    'Alle kamen ans Ende; der Vortragende nannte keine Nebenwirkung.',
  'CD4 T-cell interferon-γ drives the activation of macrophages; IL-6, IL-12, IL-15 and GM-CSF take part.':
    'Interferon-γ der CD4-T-Zellen treibt die Aktivierung der Makrophagen; IL-6, IL-12, IL-15 und GM-CSF wirken mit.',
  'any improvement of CSAMI activity (taken as 5 % or more)':
    'irgendeine Besserung der CSAMI-Aktivität (als 5 % oder mehr genommen)',
  'complete response: CSAMI activity 0': 'vollständiges Ansprechen: CSAMI-Aktivität 0',
  'mean change of CSAMI activity': 'mittlere Änderung der CSAMI-Aktivität',
  'four people in a row, one centre': 'vier Menschen nacheinander, ein Zentrum',
  'Dose and time are not in the abstract, so that no prediction can stand beside it.':
    'Dosis und Zeit stehen nicht im Abstract, sodass keine Vorhersage danebenstehen kann.',
  'STAT1 and STAT3 were active in other biopsies of sarcoidosis (21) and granuloma annulare (17).':
    'STAT1 und STAT3 waren in anderen Proben von Sarkoidose (21) und Granuloma anulare (17) aktiv.',
  'mean change of CSAMI, or of a score of granuloma annulare':
    'mittlere Änderung von CSAMI oder eines Scores des Granuloma anulare',
  'histologic resolution, of those biopsied': 'histologische Rückbildung, von denen mit Probe',
  'One news page prints 10 mg twice daily, which does not fit the later reports of 5 mg: the dose counts as unknown.':
    'Eine Nachrichtenseite druckt 10 mg zweimal täglich, was nicht zu den späteren Berichten von 5 mg passt: Die Dosis gilt als unbekannt.',
  'A woman of 48; the skin’s JAK-STAT signature went from active to inactive.':
    'Eine Frau von 48 Jahren; die JAK-STAT-Signatur der Haut wurde von aktiv zu inaktiv.',
  'Ten months is week 43.': 'Zehn Monate sind Woche 43.',
  'Tofacitinib twice daily': 'Tofacitinib zweimal täglich',
  'lesions nearly gone': 'Stellen fast weg',
  'global-40': 'global-40',
  'Activity of granuloma annulare, scored as CSAMI (CSAMI)':
    'Aktivität des Granuloma anulare, wie CSAMI bewertet (CSAMI)',
  'activity of the Cutaneous Sarcoidosis Activity and Morphology Instrument (signs of activity; scars are a score of their own), in percent of the start: 100 at the start, 0 when nothing is active':
    'Aktivität des Cutaneous Sarcoidosis Activity and Morphology Instrument (Zeichen der Aktivität; Narben sind ein eigener Score), in Prozent des Anfangs: 100 am Anfang, 0 wenn nichts aktiv ist',
  'Sources print percent of the start and clearance, no points: so does this file. The range of points was not read.':
    'Quellen drucken Prozent des Anfangs und Abheilung, keine Punkte: so auch diese Datei. Der Bereich der Punkte war nicht zu lesen.',
  'complete response of the open trial: activity 0':
    'vollständiges Ansprechen der offenen Studie: Aktivität 0',
  'the least improvement in the open series of granuloma annulare':
    'die kleinste Besserung in der offenen Serie zum Granuloma anulare',
  'any improvement': 'irgendeine Besserung',
  'Thickness of plaques': 'Dicke der Plaques',
  'thickness of the plaques over normal skin, in percent of the start; a scar stays':
    'Dicke der Plaques über der normalen Haut, in Prozent des Anfangs; eine Narbe bleibt',
  'thickness-50': 'Dicke-50',
  'Redness of plaques': 'Rötung der Plaques',
  'redness of the plaques, in percent of the start': 'Rötung der Plaques, in Prozent des Anfangs',
  'redness-50': 'Rötung-50',
  'Physician’s global scale of the skin': 'Ärztliche Gesamtskala der Haut',
  'how bad the skin is at a glance (ePOST, SPGA), in percent of the start':
    'wie schlimm die Haut auf einen Blick ist (ePOST, SPGA), in Prozent des Anfangs',
  'Granuloma annulare': 'Granuloma anulare',
  'Granulomatous panniculitis': 'Granulomatöse Pannikulitis',
  'Response as a report calls it': 'Ansprechen, wie ein Bericht es nennt',
  '1 when the author calls it a success': '1, wenn der Autor es einen Erfolg nennt',
  'necrobiosis lipoidica': 'Necrobiosis lipoidica',
  'granulomatous panniculitis': 'granulomatöse Pannikulitis',
  'Necrobiosis lipoidica': 'Necrobiosis lipoidica',
  'Necrobiosis lipoidica lesion score': 'Score der Stellen der Necrobiosis lipoidica',
  'signs of the plaques; studies print the change in percent of the start':
    'Zeichen der Plaques; Studien drucken die Änderung in Prozent des Anfangs',
  'Cutaneous Sarcoidosis Activity and Morphology Instrument, activity (CSAMI)':
    'Cutaneous Sarcoidosis Activity and Morphology Instrument, Aktivität (CSAMI)',
  'Cutaneous sarcoidosis': 'Hautsarkoidose',
  'Granulomas gone after {weeks} weeks': 'Granulome nach {weeks} Wochen weg',
  'Granulomas at least {percent} % better after {weeks} weeks':
    'Granulome nach {weeks} Wochen mindestens {percent} % besser',
  '{who, select, woman {A woman} girl {A girl} man {A man} other {A boy}} of about {age} with {disease}':
    '{who, select, woman {Eine Frau} girl {Ein Mädchen} man {Ein Mann} other {Ein Junge}} von etwa {age} Jahren mit {disease}',
  'Which treatment for {disease}?': 'Welche Behandlung bei {disease}?',
  'In this disease cells of the body’s own defence gather in the skin and form knots and plaques, called granulomas. It is not catching. It can go by itself, often after years, and can come back.':
    'Bei dieser Krankheit sammeln sich Zellen der eigenen Abwehr in der Haut und bilden Knoten und Platten, Granulome genannt. Sie ist nicht ansteckend. Sie kann von selbst vergehen, oft erst nach Jahren, und wiederkommen.',
  'Plaques can be seen by others and can leave scars. Very few people were given these tablets for it, so that nobody can say well how much they help. A medicine means tests and some worry about harm. People weigh this differently, and no answer is wrong.':
    'Andere können die Platten sehen, und sie können Narben hinterlassen. Sehr wenige Menschen bekamen diese Tabletten dafür, sodass niemand gut sagen kann, wie viel sie helfen. Ein Arzneimittel heißt: Tests und etwas Sorge vor Schaden. Menschen wägen das verschieden ab, und keine Antwort ist falsch.',
  'How much does it matter to me that the plaques go?': 'Wie wichtig ist mir, dass die Platten weggehen?',
  'The numbers on skin come from a computer model that was fitted to 15 people in two open series and a few trials of other medicines. "It may be" means: the model is 95 % sure that the number lies there. It may be wrong in ways that nobody has seen yet.':
    'Die Zahlen zur Haut kommen aus einem Computermodell, das an 15 Menschen in zwei offenen Serien und an wenige Studien anderer Arzneimittel angepasst wurde. „Es können … sein“ heißt: Das Modell ist zu 95 % sicher, dass die Zahl dort liegt. Es kann auf Weisen falsch sein, die noch niemand gesehen hat.',
  'How many have their plaques back after stopping is not known.':
    'Wie viele nach dem Absetzen ihre Platten wieder haben, ist nicht bekannt.',
  'Model of granulomatous skin disease, fitted to trials: {id}; {n} facts, each with its source in the workbench':
    'Modell der granulomatösen Hautkrankheit, an Studien angepasst: {id}; {n} Fakten, jeder mit seiner Quelle in der Werkbank',
  'sarcoidosis of the skin': 'Sarkoidose der Haut',
  'Predicted from {people} people who were given tofacitinib in {series} open series: the ranges are wide because so little is known, and the middle of a range is no promise.':
    'Vorhergesagt aus {people} Menschen, die in {series} offenen Serien Tofacitinib bekamen: Die Spannen sind weit, weil so wenig bekannt ist, und die Mitte einer Spanne ist kein Versprechen.',
  'JAK inhibitors are not set against each other in granulomatous skin disease: {people} people in {series} open series, all on tofacitinib, carry every figure, and ranges of two inhibitors overlap almost wholly. Ask for one of them; what is known of the others is in the evidence: single cases, chosen for success.':
    'JAK-Hemmer werden bei granulomatöser Hautkrankheit nicht gegeneinander gestellt: {people} Menschen in {series} offenen Serien, alle unter Tofacitinib, tragen jede Zahl, und die Spannen zweier Hemmer überlappen fast ganz. Fragen Sie nach einem; was von den anderen bekannt ist, steht in der Evidenz: einzelne Fälle, nach Erfolg ausgewählt.',
  'what happens after a stop is not known: no study counted it; relapse in one person and remissions that lasted in several were reported':
    'was nach dem Absetzen geschieht, ist nicht bekannt: Keine Studie zählte es; ein Rückfall bei einem Menschen und anhaltende Remissionen bei mehreren wurden berichtet',
  'no trial of {drug} in granulomatous skin disease was used in the fit: its effect is predicted from how it is taken up and what it blocks':
    'keine Studie zu {drug} bei granulomatöser Hautkrankheit ging in die Anpassung ein: Die Wirkung wird daraus vorhergesagt, wie es aufgenommen wird und was es blockiert',
  'What was assumed before any data allows {lower} to {upper} of 100 of those better by {improved} % or more to be back above {back} % of the start within {weeks} weeks.':
    'Was vor allen Daten angenommen wurde, lässt zu, dass {lower} bis {upper} von 100 derer, die um {improved} % oder mehr besser sind, binnen {weeks} Wochen wieder über {back} % des Anfangs liegen.',
  'Granulomas of the skin': 'Granulome der Haut',
  'with sarcoidosis of the skin': 'mit Sarkoidose der Haut',
  'with granuloma annulare': 'mit Granuloma anulare',
  Thickness: 'Dicke',
  Redness: 'Rötung',
  'activity in percent of the start: 100 at the start, 0 clear':
    'Aktivität in Prozent des Anfangs: 100 am Anfang, 0 abgeheilt',
  'thickness in percent of the start': 'Dicke in Prozent des Anfangs',
  'redness in percent of the start': 'Rötung in Prozent des Anfangs',
  'Quiet or ill: the threshold, and what a stop does':
    'Ruhig oder krank: die Schwelle, und was ein Absetzen bewirkt',
  'How much of its signals the medicine blocks': 'Wie viel seiner Signale das Mittel hemmt',
  'half of this block': 'die Hälfte dieser Hemmung',
  'this block': 'diese Hemmung',
  'half as much again': 'die Hälfte mehr',
  'Computing who crosses the threshold …': 'Es wird berechnet, wer die Schwelle überschreitet …',
  'Choose a regimen with a medicine to see where it puts people.':
    'Wählen Sie ein Schema mit einem Mittel, um zu sehen, wohin es Menschen bringt.',
  'Downhill is where the disease goes by itself. Which of the three a person is cannot be measured: the shares rest on what was assumed of the antigen that stays, and on 15 people. What follows a stop is not known.':
    'Bergab geht die Krankheit von selbst. Zu welcher der drei Gruppen ein Mensch gehört, lässt sich nicht messen: Die Anteile beruhen auf Annahmen über das Antigen, das bleibt, und auf 15 Menschen. Was auf ein Absetzen folgt, ist nicht bekannt.',
  '{n} of 100': '{n} von 100',
  'Nobody among the people who were looked at.': 'Niemand unter den betrachteten Menschen.',
  'crosses the threshold: quiet, and by this model quiet after a stop':
    'überschreitet die Schwelle: ruhig, und nach diesem Modell auch nach einem Absetzen ruhig',
  'quiet on the medicine only: comes back after a stop':
    'nur mit dem Mittel ruhig: kommt nach einem Absetzen wieder',
  'does not get quiet: better on the medicine, as before after a stop':
    'wird nicht ruhig: besser mit dem Mittel, nach einem Absetzen wie zuvor',
  'without a medicine': 'ohne Mittel',
  'on the medicine': 'mit dem Mittel',
  'after a stop': 'nach einem Absetzen',
  threshold: 'Schwelle',
  quiet: 'ruhig',
  ill: 'krank',
  'conventional treatment': 'übliche Behandlung',
};
