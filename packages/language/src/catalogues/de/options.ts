import type { Catalogue } from '../../catalogue.js';

/** Options of a disease beside JAK inhibitors: their labels, guidelines, events and doses. */
export const options: Catalogue = {
  '2013 (as quoted)': '2013 (wie zitiert)',
  'Interactions were not read in full: medicines that harm the kidneys, statins and others are not checked here.':
    'Wechselwirkungen wurden nicht vollständig gelesen: Arzneimittel, die den Nieren schaden, Statine und andere werden hier nicht geprüft.',
  'the age of 16 is remembered': 'das Alter von 16 ist erinnert',
  'severe, when systemic treatment is needed': 'schwer, wenn eine systemische Behandlung nötig ist',
  'severe, when other treatment does too little': 'schwer, wenn andere Behandlung zu wenig bewirkt',
  'in two doses, never above 5 mg/kg a day': 'in zwei Dosen, nie über 5 mg/kg am Tag',
  'a course of at most 8 weeks in this text; from 2.5 to 5 mg/kg after 2 weeks without response':
    'in diesem Text höchstens 8 Wochen am Stück; von 2,5 auf 5 mg/kg, wenn nach 2 Wochen nichts anspricht',
  'measured at least twice before; stopped when kidney function has fallen by more than 35 % and does not recover within a month':
    'vorher mindestens zweimal gemessen; abgesetzt, wenn die Nierenfunktion um mehr als 35 % gefallen ist und sich binnen eines Monats nicht erholt',
  'every week or two at first, every month later': 'anfangs alle ein bis zwei Wochen, später jeden Monat',
  'herpes simplex heals first; not with light therapy':
    'Herpes simplex heilt zuerst ab; nicht zusammen mit Lichttherapie',
  'in pregnancy only where the benefit outweighs the risk; children may be born early':
    'in der Schwangerschaft nur, wenn der Nutzen das Risiko überwiegt; Kinder können zu früh kommen',
  'a copy of the sections on psoriasis': 'eine Kopie der Abschnitte über Psoriasis',
  'severe, after another systemic treatment failed or was not possible':
    'schwer, nachdem eine andere systemische Behandlung versagte oder nicht möglich war',
  'raised by 0.5 mg/kg every 2 weeks after the first 4 weeks':
    'nach den ersten 4 Wochen alle 2 Wochen um 0,5 mg/kg erhöht',
  'stopped when that does not help, or when it is severe':
    'abgesetzt, wenn das nicht hilft oder wenn es schwer ist',
  'the limit of 60 for kidney function is ours; also not with light therapy, coal tar or radiation':
    'die Grenze von 60 für die Nierenfunktion ist unsere; auch nicht mit Lichttherapie, Teer oder Bestrahlung',
  'blood pressure and creatinine at least twice; look for hidden infections and tumours; skin changes that are or may become cancer come first':
    'Blutdruck und Kreatinin mindestens zweimal; nach verborgenen Infektionen und Tumoren sehen; Hautveränderungen, die Krebs sind oder werden können, kommen zuerst',
  'creatinine 25 % above the value before treatment is repeated within two weeks; by how much the dose is lowered is remembered':
    'ein Kreatinin von 25 % über dem Wert vor der Behandlung wird binnen zwei Wochen wiederholt; um wie viel die Dosis gesenkt wird, ist erinnert',
  'not longer than a year at a time': 'nicht länger als ein Jahr am Stück',
  'blood pressure rises often: in arthritis trials 33 % against 22 % of people (systolic)':
    'der Blutdruck steigt oft: in Arthritis-Studien bei 33 % gegenüber 22 % der Menschen (systolisch)',
  'used outside the label in atopic dermatitis':
    'bei atopischer Dermatitis außerhalb der Zulassung verwendet',
  'papers of 2007 to 2021': 'Arbeiten von 2007 bis 2021',
  'No authorised medicine anywhere: papers stand for a label.':
    'Nirgends ein zugelassenes Arzneimittel: Arbeiten stehen für eine Fachinformation.',
  'no authorised medicine: made up by a pharmacy':
    'kein zugelassenes Arzneimittel: in der Apotheke hergestellt',
  'extensive or persistent': 'ausgedehnt oder hartnäckig',
  'once to sensitise, then raised every week until a mild eczema is kept up':
    'einmal zum Sensibilisieren, dann wöchentlich gesteigert, bis ein mildes Ekzem unterhalten wird',
  'with a weaker first dose': 'mit schwächerer erster Dosis',
  'swollen lymph nodes at the neck': 'geschwollene Lymphknoten am Hals',
  'severe eczema or blisters': 'schweres Ekzem oder Blasen',
  'darker skin': 'dunklere Haut',
  'it can bring on vitiligo; who applies it is protected; kept from light for 48 h':
    'es kann Vitiligo auslösen; wer es aufträgt, schützt sich; 48 h vor Licht schützen',
  '2020 and 2021 (copies); later extensions from news':
    '2020 und 2021 (Kopien); spätere Erweiterungen aus Meldungen',
  'Whether the EU approved bullous pemphigoid could not be read.':
    'Ob die EU das bullöse Pemphigoid zugelassen hat, war nicht zu lesen.',
  'Sections 4.4 and 4.8 of the current text were not read in full.':
    'Die Abschnitte 4.4 und 4.8 des aktuellen Textes wurden nicht vollständig gelesen.',
  'moderate to severe, when systemic treatment is considered':
    'mittelschwer bis schwer, wenn eine systemische Behandlung erwogen wird',
  'severe, when systemic treatment is considered': 'schwer, wenn eine systemische Behandlung erwogen wird',
  'from the opinion of the committee; that it was followed is remembered':
    'aus dem Gutachten des Ausschusses; dass ihm gefolgt wurde, ist erinnert',
  'with or without corticosteroid cream; calcineurin inhibitors only where the skin is delicate':
    'mit oder ohne Kortisoncreme; Calcineurin-Hemmer nur an empfindlicher Haut',
  'every 2 weeks was read, the amounts are remembered':
    'alle 2 Wochen wurde gelesen, die Mengen sind erinnert',
  '200 mg every 2 weeks when the physician finds it necessary':
    '200 mg alle 2 Wochen, wenn ärztlich für nötig gehalten',
  'without any response it may be stopped; the week is remembered':
    'ohne jedes Ansprechen kann es abgesetzt werden; die Woche ist erinnert',
  'anaphylaxis, angioedema and serum sickness have been reported':
    'Anaphylaxie, Angioödem und Serumkrankheit wurden berichtet',
  'to an ophthalmologist when conjunctivitis does not settle under usual treatment, and with any sign of keratitis':
    'augenärztlich vorstellen, wenn eine Bindehautentzündung unter üblicher Behandlung nicht abklingt, und bei jedem Zeichen einer Hornhautentzündung',
  'paused when treatment of the worms does not work, until they are gone':
    'pausiert, wenn die Wurmbehandlung nicht wirkt, bis die Würmer weg sind',
  'only where the benefit outweighs the risk': 'nur, wenn der Nutzen das Risiko überwiegt',
  'injection site reactions: very common': 'Reaktionen an der Einstichstelle: sehr häufig',
  'conjunctivitis, oral herpes: common': 'Bindehautentzündung, Lippenherpes: häufig',
  'raised eosinophils: common': 'erhöhte Eosinophile: häufig',
  'headache: common': 'Kopfschmerzen: häufig',
  'allergic conjunctivitis, itchy eyes, inflamed lids: common':
    'allergische Bindehautentzündung, juckende Augen, entzündete Lider: häufig',
  'serum sickness: very rare': 'Serumkrankheit: sehr selten',
  '2025 (a copy; some figures of December 2019)': '2025 (eine Kopie; einige Zahlen vom Dezember 2019)',
  'Sections 5.3 to 5.8 were read as the summary of the company.':
    'Die Abschnitte 5.3 bis 5.8 wurden als Zusammenfassung der Firma gelesen.',
  'Uses in asthma and other diseases outside the skin are not recorded, nor those added in 2026.':
    'Anwendungen bei Asthma und anderen Krankheiten außerhalb der Haut sind nicht erfasst, auch nicht die 2026 hinzugekommenen.',
  'with or without corticosteroid cream': 'mit oder ohne Kortisoncreme',
  'moderate to severe, when prescribed creams do too little or are not advisable':
    'mittelschwer bis schwer, wenn verordnete Cremes zu wenig bewirken oder nicht ratsam sind',
  'by body weight': 'nach Körpergewicht',
  'without a first larger dose; the limits of weight are remembered':
    'ohne größere erste Dosis; die Gewichtsgrenzen sind erinnert',
  'in pemphigoid beside corticosteroids by mouth that are tapered; what comes after the first 600 mg is remembered':
    'bei Pemphigoid neben ausschleichendem Kortison zum Einnehmen; was nach den ersten 600 mg kommt, ist erinnert',
  'into thigh or belly, not near the navel; a missed injection is given within 7 days, otherwise at the next date':
    'in Oberschenkel oder Bauch, nicht nahe am Nabel; eine versäumte Spritze wird binnen 7 Tagen nachgeholt, sonst am nächsten Termin',
  'anaphylaxis, angioedema, urticaria, serum sickness, erythema nodosum or multiforme':
    'Anaphylaxie, Angioödem, Urtikaria, Serumkrankheit, Erythema nodosum oder multiforme',
  'rash of vasculitis, worse lungs, heart trouble or numbness with raised eosinophils, mostly in asthma when corticosteroids by mouth are reduced':
    'Ausschlag durch Gefäßentzündung, schlechtere Lunge, Herzbeschwerden oder Taubheit bei erhöhten Eosinophilen, meist bei Asthma, wenn Kortison zum Einnehmen verringert wird',
  'no corticosteroid is stopped at once, and asthma treatment is changed only with the one who treats it':
    'kein Kortison wird auf einmal abgesetzt, und die Asthmabehandlung wird nur mit denen geändert, die sie führen',
  'antibodies of this kind cross the placenta; there is a register of pregnancies':
    'Antikörper dieser Art gehen durch die Plazenta; es gibt ein Schwangerschaftsregister',
  'no blood test is asked for before or during treatment':
    'vor und während der Behandlung wird keine Blutuntersuchung verlangt',
  'injection site reaction': 'Reaktion an der Einstichstelle',
  '300 mg every 2 weeks, alone': '300 mg alle 2 Wochen, allein',
  conjunctivitis: 'Bindehautentzündung',
  'oral herpes': 'Lippenherpes',
  'other herpes simplex virus infection': 'andere Herpes-simplex-Infektion',
  'eye pruritus': 'juckende Augen',
  '300 mg every 2 weeks, with corticosteroid cream': '300 mg alle 2 Wochen, mit Kortisoncreme',
  blepharitis: 'Lidentzündung',
  keratitis: 'Hornhautentzündung',
  arthralgia: 'Gelenkschmerzen',
  '300 mg every 2 weeks, with corticosteroids by mouth': '300 mg alle 2 Wochen, mit Kortison zum Einnehmen',
  'vision blurred': 'verschwommenes Sehen',
  'herpes viral infections': 'Infektionen mit Herpesviren',
  '300 mg every 2 weeks': '300 mg alle 2 Wochen',
  'herpes infection': 'Herpesinfektion',
  dizziness: 'Schwindel',
  myalgia: 'Muskelschmerzen',
  '2023 and 2024 (copies)': '2023 und 2024 (Kopien)',
  'without any response it may be stopped; after a partial one every 2 weeks until week 24':
    'ohne jedes Ansprechen kann es abgesetzt werden; nach teilweisem alle 2 Wochen bis Woche 24',
  'nor for body weight': 'auch nicht für das Körpergewicht',
  'conjunctivitis, dry eyes, injection site reactions: common':
    'Bindehautentzündung, trockene Augen, Reaktionen an der Einstichstelle: häufig',
  'zoster, keratitis, inflamed lids, raised eosinophils: uncommon':
    'Gürtelrose, Hornhautentzündung, entzündete Lider, erhöhte Eosinophile: gelegentlich',
  'September 2024': 'September 2024',
  'Injections every 8 weeks were announced; no text of a label was read.':
    'Spritzen alle 8 Wochen wurden angekündigt; kein Text einer Fachinformation wurde gelesen.',
  'The table of section 6 was not read.': 'Die Tabelle in Abschnitt 6 wurde nicht gelesen.',
  'every 2 weeks until the response is enough, at week 16 or later':
    'alle 2 Wochen, bis das Ansprechen genügt, in Woche 16 oder später',
  'after an earlier serious reaction': 'nach einer früheren schweren Reaktion',
  'angioedema and urticaria': 'Angioödem und Urtikaria',
  'conjunctivitis, injection site reactions, zoster: most common':
    'Bindehautentzündung, Reaktionen an der Einstichstelle, Gürtelrose: am häufigsten',
  '250 mg every 2 weeks': '250 mg alle 2 Wochen',
  'copies, hard to read': 'schwer lesbare Kopien',
  'Only sections 4.1 and 4.2 were read. Measures of 2019 against daily use are remembered.':
    'Nur die Abschnitte 4.1 und 4.2 wurden gelesen. Maßnahmen von 2019 gegen tägliche Einnahme sind erinnert.',
  'once a WEEK; more than 20 mg harms more; a first small dose to try':
    'einmal pro WOCHE; mehr als 20 mg schadet mehr; zuerst eine kleine Probedosis',
  'men too, for 3 months': 'auch Männer, 3 Monate lang',
  '4 June 2024 (pages about it)': '4. Juni 2024 (Seiten darüber)',
  'Interactions were not read in full: medicines that harm the liver and others are not checked here.':
    'Wechselwirkungen wurden nicht vollständig gelesen: Arzneimittel, die der Leber schaden, und andere werden hier nicht geprüft.',
  'used outside the label in atopic dermatitis and alopecia areata':
    'bei atopischer Dermatitis und Alopecia areata außerhalb der Zulassung verwendet',
  'once a WEEK, from 7.5 to 15 mg up to 25 mg; taken daily by mistake it has killed':
    'einmal pro WOCHE, von 7,5 bis 15 mg bis zu 25 mg; versehentlich täglich genommen hat es getötet',
  'the dose is for a week: everybody who gives or takes it is told':
    'die Dosis gilt für eine Woche: alle, die es geben oder nehmen, erfahren das',
  'men too, for 3 months; newer labels ask 6 months of women (remembered)':
    'auch Männer, 3 Monate lang; neuere Fachinformationen verlangen von Frauen 6 Monate (erinnert)',
  'by a guideline: alcohol misuse, chronic liver disease, immune deficiency, failing bone marrow, low counts':
    'nach einer Leitlinie: Alkoholmissbrauch, chronische Leberkrankheit, Immundefekt, versagendes Knochenmark, niedrige Blutwerte',
  'it leaves by the kidneys; the limit of 60 for kidney function is ours; obesity and unreliable intake speak against it':
    'es verlässt den Körper über die Nieren; die Grenze von 60 für die Nierenfunktion ist unsere; Adipositas und unzuverlässige Einnahme sprechen dagegen',
  'with trimethoprim or sulfamethoxazole the bone marrow can fail':
    'mit Trimethoprim oder Sulfamethoxazol kann das Knochenmark versagen',
  'every week for a month, then less often; with folic acid':
    'einen Monat lang jede Woche, dann seltener; mit Folsäure',
  'usual limits': 'übliche Grenzen',
  'lungs at any time and any dose; bowel and mouth; bone marrow; liver after long use; fluid in belly or chest holds it back':
    'Lunge jederzeit und bei jeder Dosis; Darm und Mund; Knochenmark; Leber nach langer Anwendung; Flüssigkeit in Bauch oder Brust hält es zurück',
  'the liver is looked at closely after 3.5 to 4 g in all, or when its values stay raised':
    'nach insgesamt 3,5 bis 4 g, oder wenn ihre Werte erhöht bleiben, wird die Leber genau untersucht',
  'guidelines of 2017 to 2022': 'Leitlinien von 2017 bis 2022',
  'A procedure has no label; guidelines stand for it, and the list of who must not have it is remembered.':
    'Ein Verfahren hat keine Fachinformation; Leitlinien stehen dafür, und die Liste, wer es nicht bekommen darf, ist erinnert.',
  'when creams do too little': 'wenn Cremes zu wenig bewirken',
  'also not in people born with a disposition to skin cancer; medicines that make the skin sensitive to light are not checked here':
    'auch nicht bei angeborener Neigung zu Hautkrebs; Arzneimittel, die die Haut lichtempfindlich machen, werden hier nicht geprüft',
  'two or three times a week for months, standing for 5 to 10 minutes; the first dose goes by the type of skin; nothing that blocks light is put on before; that usual doses raise skin cancer has not been shown':
    'zwei- bis dreimal pro Woche über Monate, 5 bis 10 Minuten im Stehen; die erste Dosis richtet sich nach dem Hauttyp; vorher wird nichts aufgetragen, was Licht abhält; dass übliche Dosen Hautkrebs häufiger machen, wurde nicht gezeigt',
  'eyes and genitals are covered; folic acid in pregnancy':
    'Augen und Genitalien werden abgedeckt; Folsäure in der Schwangerschaft',
  '2025 (a copy)': '2025 (eine Kopie)',
  'the British text asks for 30 kg and for creams beside it':
    'der britische Text verlangt 30 kg und Cremes daneben',
  'every 8 weeks after week 16 for those who respond; with or without corticosteroid cream':
    'nach Woche 16 alle 8 Wochen bei denen, die ansprechen; mit oder ohne Kortisoncreme',
  'without any response it may be stopped': 'ohne jedes Ansprechen kann es abgesetzt werden',
  'the doses by weight are remembered in part': 'die Dosen nach Gewicht sind zum Teil erinnert',
  angioedema: 'Angioödem',
  'asthma became worse in some people with prurigo, more often on 60 mg; not studied in asthma out of control, COPD or chronic bronchitis':
    'Asthma wurde bei einigen Menschen mit Prurigo schlechter, öfter unter 60 mg; nicht untersucht bei unkontrolliertem Asthma, COPD oder chronischer Bronchitis',
  'June 2025': 'Juni 2025',
  'only beside creams; the EU text has it also alone': 'nur neben Cremes; der EU-Text kennt es auch allein',
  'moderate to severe, together with corticosteroid or calcineurin inhibitor creams':
    'mittelschwer bis schwer, zusammen mit Cremes mit Kortison oder Calcineurin-Hemmern',
  'every 8 weeks when the skin is clear or almost clear after 16 weeks':
    'alle 8 Wochen, wenn die Haut nach 16 Wochen klar oder fast klar ist',
  'a missed injection is given as soon as possible, then at the usual dates':
    'eine versäumte Spritze wird so bald wie möglich nachgeholt, dann zu den üblichen Terminen',
  'headache, eczema: most common': 'Kopfschmerzen, Ekzem: am häufigsten',
  practice: 'Praxis',
  'No text of a label was read.': 'Kein Text einer Fachinformation wurde gelesen.',
  'often the first choice in children': 'bei Kindern oft die erste Wahl',
  'a few patches': 'wenige Herde',
  'the skin can thin where it is used for long': 'die Haut kann dünn werden, wo es lange verwendet wird',
  'not on infected skin; the strength goes by age and place':
    'nicht auf infizierte Haut; die Stärke richtet sich nach Alter und Stelle',
  '2021 and 2023 (copies)': '2021 und 2023 (Kopien)',
  'the same dose from 12 years on; the US label has half of it below 18':
    'dieselbe Dosis ab 12 Jahren; die US-Fachinformation hat unter 18 die Hälfte',
  'every 4 weeks when the skin is clear or almost clear after 16 weeks; it stays so less often':
    'alle 4 Wochen, wenn die Haut nach 16 Wochen klar oder fast klar ist; sie bleibt es seltener',
  'every 4 weeks may be too little above 100 kg': 'alle 4 Wochen kann über 100 kg zu wenig sein',
  'without any response it may be stopped; a partial one may still grow':
    'ohne jedes Ansprechen kann es abgesetzt werden; ein teilweises kann noch zunehmen',
  'better avoided in pregnancy': 'in der Schwangerschaft besser vermeiden',
  'upper respiratory infections: very common': 'Infekte der oberen Atemwege: sehr häufig',
  'conjunctivitis, injection site reactions, raised eosinophils: common':
    'Bindehautentzündung, Reaktionen an der Einstichstelle, erhöhte Eosinophile: häufig',
  'keratitis: uncommon': 'Hornhautentzündung: gelegentlich',
  'after December 2023 (a copy)': 'nach Dezember 2023 (eine Kopie)',
  'Section 5 and the table of section 6 were not read word by word.':
    'Abschnitt 5 und die Tabelle in Abschnitt 6 wurden nicht Wort für Wort gelesen.',
  'the autoinjector is for adults': 'der Autoinjektor ist für Erwachsene',
  'every 4 weeks for adults below 100 kg whose skin is clear or almost clear by week 16':
    'alle 4 Wochen für Erwachsene unter 100 kg, deren Haut bis Woche 16 klar oder fast klar ist',
  'a missed injection is given as soon as possible, then at the usual dates; calcineurin inhibitors only where the skin is delicate':
    'eine versäumte Spritze wird so bald wie möglich nachgeholt, dann zu den üblichen Terminen; Calcineurin-Hemmer nur an empfindlicher Haut',
  'upper respiratory infections, conjunctivitis, injection site reactions, raised eosinophils: most common':
    'Infekte der oberen Atemwege, Bindehautentzündung, Reaktionen an der Einstichstelle, erhöhte Eosinophile: am häufigsten',
  'papers of 2020 to 2022': 'Arbeiten von 2020 bis 2022',
  'The label was not read.': 'Die Fachinformation wurde nicht gelesen.',
  'best for fewer than five patches below 3 cm and less than half of the scalp':
    'am besten bei weniger als fünf Herden unter 3 cm und weniger als der halben Kopfhaut',
  'the skin thins most at 10 mg/mL: begin at 2.5 and step up':
    'die Haut wird bei 10 mg/mL am dünnsten: mit 2,5 beginnen und steigern',
  'at most about 20 mg a session, 2.5 mg/mL in the face; ended after 6 months without effect':
    'höchstens etwa 20 mg je Sitzung, im Gesicht 2,5 mg/mL; nach 6 Monaten ohne Wirkung beendet',
  'it hurts; the skin can thin; not into infected skin; near the eyes rarely glaucoma':
    'es tut weh; die Haut kann dünn werden; nicht in infizierte Haut; nahe den Augen selten Glaukom',
  'corticosteroid creams': 'Kortisoncremes',
  'No study of it was read.': 'Keine Studie dazu wurde gelesen.',
  'triamcinolone injected into the skin': 'in die Haut gespritztes Triamcinolon',
  'response of patches, on 5 mg/mL, pooled from studies':
    'Ansprechen der Herde unter 5 mg/mL, aus Studien zusammengefasst',
  'the number of people is that of all strengths together':
    'die Zahl der Menschen ist die aller Stärken zusammen',
  'contact immunotherapy with diphencyprone': 'Kontaktimmuntherapie mit Diphencypron',
  'complete response, on a protocol with a weaker first dose':
    'vollständiges Ansprechen, mit schwächerer erster Dosis',
  'partial response, on a protocol with a weaker first dose':
    'teilweises Ansprechen, mit schwächerer erster Dosis',
  '90 to 100 % of the hair grew back': '90 bis 100 % des Haars wuchsen nach',
  'some of the hair was lost again within 6 to 12 months in 66.7 %':
    'bei 66,7 % ging binnen 6 bis 12 Monaten ein Teil des Haars wieder verloren',
  ciclosporin: 'Ciclosporin',
  methotrexate: 'Methotrexat',
  hydroxychloroquine: 'Hydroxychloroquin',
  'wig, make-up and other cover': 'Perücke, Make-up und anderes zum Abdecken',
  'It changes how it looks, not the disease.': 'Es ändert das Aussehen, nicht die Krankheit.',
  'international experts (ACE)': 'internationale Fachleute (ACE)',
  'triamcinolone injected into a few patches of adults, a strong corticosteroid cream first in children; of medicines for the whole body JAK inhibitors would be preferred if all were paid for alike':
    'bei Erwachsenen Triamcinolon in wenige Herde gespritzt, bei Kindern zuerst eine starke Kortisoncreme; von den Mitteln für den ganzen Körper würden JAK-Hemmer vorgezogen, wenn alle gleich bezahlt würden',
  'experts in Australia': 'Fachleute in Australien',
  'creams and contact immunotherapy while few patches are there; medicines for the whole body when it is lost fast, from half of the scalp on, when it lasts, or with severe distress':
    'Cremes und Kontaktimmuntherapie, solange es wenige Herde sind; Mittel für den ganzen Körper bei schnellem Verlust, ab der halben Kopfhaut, bei langer Dauer oder großem Leid',
  'experts in Europe': 'Fachleute in Europa',
  'medicines for the whole body may be offered from SALT 20 on; with a label then: baricitinib for adults and ritlecitinib from 12 years on; without: corticosteroids, ciclosporin, methotrexate, azathioprine':
    'Mittel für den ganzen Körper können ab SALT 20 angeboten werden; damals zugelassen: Baricitinib für Erwachsene und Ritlecitinib ab 12 Jahren; ohne Zulassung: Kortison, Ciclosporin, Methotrexat, Azathioprin',
  'a JAK inhibitor first, ciclosporin (3 to 5 mg/kg a day) second, methotrexate (15 to 25 mg a week) third':
    'zuerst ein JAK-Hemmer, dann Ciclosporin (3 bis 5 mg/kg am Tag), dann Methotrexat (15 bis 25 mg pro Woche)',
  'European Medicines Agency': 'Europäische Arzneimittel-Agentur',
  'JAK inhibitors only where nothing else is suitable: from 65 years on, with raised risk of heart attack or stroke, in smokers and those who smoked for long, with raised risk of cancer; at a lower dose where possible':
    'JAK-Hemmer nur, wenn nichts anderes geeignet ist: ab 65 Jahren, bei erhöhtem Risiko für Herzinfarkt oder Schlaganfall, bei Rauchenden und denen, die lange geraucht haben, bei erhöhtem Krebsrisiko; wenn möglich niedriger dosiert',
  'The recommendations of the British guideline of 2024 could not be read one by one.':
    'Die Empfehlungen der britischen Leitlinie von 2024 waren nicht einzeln zu lesen.',
  'No complete order of treatments by age and extent was found.':
    'Eine vollständige Reihenfolge der Behandlungen nach Alter und Ausdehnung wurde nicht gefunden.',
  moisturisers: 'Pflegecremes',
  'In trials it is given beside other medicines, not compared with nothing: its own benefit cannot be told from them.':
    'In Studien wird es neben anderen Mitteln gegeben und nicht mit nichts verglichen: Sein eigener Nutzen ist daraus nicht zu lesen.',
  'narrowband UVB light': 'Schmalband-UVB-Licht',
  'American Academy of Dermatology': 'American Academy of Dermatology',
  'moisturisers, corticosteroids, calcineurin inhibitors, crisaborole and, in mild to moderate disease, ruxolitinib cream; corticosteroid twice a week to keep it down':
    'Pflegecremes, Kortison, Calcineurin-Hemmer, Crisaborol und, bei leichter bis mittelschwerer Krankheit, Ruxolitinib-Creme; Kortison zweimal pro Woche zum Erhalt',
  'summaries of guidelines': 'Zusammenfassungen von Leitlinien',
  'narrowband UVB when creams do too little, before or beside medicines for the whole body; not with ciclosporin':
    'Schmalband-UVB, wenn Cremes zu wenig bewirken, vor oder neben Mitteln für den ganzen Körper; nicht mit Ciclosporin',
  'adults in whom creams do too little: dupilumab, tralokinumab, abrocitinib, baricitinib and upadacitinib are recommended strongly; the summary read puts none before another':
    'Erwachsene, bei denen Cremes zu wenig bewirken: Dupilumab, Tralokinumab, Abrocitinib, Baricitinib und Upadacitinib werden stark empfohlen; die gelesene Zusammenfassung stellt keines voran',
  'with less certainty: light, methotrexate, azathioprine, mycophenolate and ciclosporin, with tests':
    'mit weniger Sicherheit: Licht, Methotrexat, Azathioprin, Mycophenolat und Ciclosporin, mit Untersuchungen',
  'lebrikizumab, and nemolizumab beside creams, are recommended strongly':
    'Lebrikizumab, und Nemolizumab neben Cremes, werden stark empfohlen',
  'Joint Task Force (allergy societies of the US)': 'Joint Task Force (Allergie-Gesellschaften der USA)',
  'dupilumab from 6 months and tralokinumab from 12 years on, after creams of middle to high strength':
    'Dupilumab ab 6 Monaten und Tralokinumab ab 12 Jahren, nach Cremes mittlerer bis hoher Stärke',
  EuroGuiDerm: 'EuroGuiDerm',
  'discussed for the whole body: azathioprine, ciclosporin, methotrexate, mycophenolate; dupilumab, lebrikizumab, nemolizumab, tralokinumab; abrocitinib, baricitinib, upadacitinib. In what order could not be read':
    'für den ganzen Körper besprochen: Azathioprin, Ciclosporin, Methotrexat, Mycophenolat; Dupilumab, Lebrikizumab, Nemolizumab, Tralokinumab; Abrocitinib, Baricitinib, Upadacitinib. In welcher Reihenfolge, war nicht zu lesen',
  'for severe disease (SCORAD above 50), or where creams fail or life cannot be shared in; strong for ciclosporin (short), dupilumab, tralokinumab and the JAK inhibitors within the limits of the EMA, weak for methotrexate':
    'bei schwerer Krankheit (SCORAD über 50), oder wenn Cremes versagen oder am Leben nicht teilzunehmen ist; stark für Ciclosporin (kurz), Dupilumab, Tralokinumab und die JAK-Hemmer in den Grenzen der EMA, schwach für Methotrexat',
  'JAK inhibitors by mouth for those in whom creams and another medicine for the whole body, a biologic among them, failed or are not possible, after benefit and harm were weighed':
    'JAK-Hemmer zum Einnehmen für die, bei denen Cremes und ein anderes Mittel für den ganzen Körper, auch ein Biologikum, versagt haben oder nicht möglich sind, nach Abwägung von Nutzen und Schaden',
  'labels of the US': 'Fachinformationen der USA',
  'upadacitinib and abrocitinib after other medicines for the whole body, biologics among them, did too little; dupilumab, tralokinumab, lebrikizumab and nemolizumab after creams':
    'Upadacitinib und Abrocitinib, nachdem andere Mittel für den ganzen Körper, auch Biologika, zu wenig bewirkten; Dupilumab, Tralokinumab, Lebrikizumab und Nemolizumab nach Cremes',
  'against baricitinib; rather not azathioprine, methotrexate, mycophenolate and corticosteroids by mouth; ciclosporin is possible':
    'gegen Baricitinib; eher nicht Azathioprin, Methotrexat, Mycophenolat und Kortison zum Einnehmen; Ciclosporin ist möglich',
  'rather no corticosteroids by mouth, but as a short bridge in a bad flare':
    'eher kein Kortison zum Einnehmen, außer als kurze Brücke in einem schweren Schub',
  'Most guidelines could be read as abstracts or summaries only.':
    'Die meisten Leitlinien waren nur als Kurzfassung oder Zusammenfassung zu lesen.',
  'The two guidelines of the US differ on JAK inhibitors by mouth and as creams.':
    'Die beiden Leitlinien der USA unterscheiden sich bei JAK-Hemmern zum Einnehmen und als Creme.',
  'No study of it in prurigo was read; the labels count harms only.':
    'Keine Studie dazu bei Prurigo wurde gelesen; die Fachinformationen zählen nur Schäden.',
  'No guideline on prurigo and no trial in it was read.':
    'Keine Leitlinie zu Prurigo und keine Studie dazu wurde gelesen.',
  'antibodies reach the unborn child, and few pregnancies were counted':
    'Antikörper erreichen das ungeborene Kind, und wenige Schwangerschaften wurden gezählt',
  'the unborn child may be harmed; nobody starts it in pregnancy without need':
    'das ungeborene Kind kann Schaden nehmen; niemand beginnt damit ohne Not in der Schwangerschaft',
  'an infection is treated first': 'eine Infektion wird zuerst behandelt',
  'hardly studied in these people: first with those who treat them':
    'bei diesen Menschen kaum untersucht: zuerst mit denen sprechen, die sie behandeln',
  'whether a cancer comes back more often is not known': 'ob ein Krebs öfter wiederkommt, ist nicht bekannt',
  'whether it goes on is decided before a pregnancy':
    'ob es weitergeht, wird vor einer Schwangerschaft entschieden',
  'nobody goes on before it is known what it is': 'niemand macht weiter, bevor bekannt ist, was es ist',
  'a bone marrow that may be failing is looked at before the next dose':
    'ein Knochenmark, das versagen könnte, wird vor der nächsten Dosis untersucht',
  asthma: 'Asthma',
  'an infection with worms': 'eine Infektion mit Würmern',
  'blood pressure that is not controlled': 'nicht eingestellter Blutdruck',
  'alcohol misuse': 'Alkoholmissbrauch',
  'a disease of blood or bone marrow': 'eine Krankheit von Blut oder Knochenmark',
  'a peptic ulcer': 'ein Magen- oder Zwölffingerdarmgeschwür',
  'a disease that light makes worse, such as lupus': 'eine Krankheit, die Licht verschlimmert, etwa Lupus',
  'worm infection': 'Wurminfektion',
  'asthma worsening': 'verschlechtertes Asthma',
  vasculitis: 'Gefäßentzündung',
  'blood pressure raised': 'erhöhter Blutdruck',
  'kidney values worsened': 'verschlechterte Nierenwerte',
  'lung inflammation': 'Entzündung der Lunge durch das Mittel',
  'mouth ulcers': 'Geschwüre im Mund',
  'severe diarrhoea': 'schwerer Durchfall',
  'light burn': 'Verbrennung durch Licht',
  'severe contact reaction': 'starke Kontaktreaktion',
  'blood pressure': 'Blutdruck',
  'blood count': 'Blutbild',
  bilirubin: 'Bilirubin',
  'potassium, magnesium and uric acid': 'Kalium, Magnesium und Harnsäure',
  'X-ray of the chest': 'Röntgenbild der Brust',
  'has asthma: true or false; leave out when unknown':
    'hat Asthma: true oder false; weglassen, wenn unbekannt',
  'has an infection with worms: true or false; leave out when unknown':
    'hat eine Infektion mit Würmern: true oder false; weglassen, wenn unbekannt',
  'has blood pressure that is not controlled: true or false; leave out when unknown':
    'hat nicht eingestellten Blutdruck: true oder false; weglassen, wenn unbekannt',
  'misuses alcohol: true or false; leave out when unknown':
    'missbraucht Alkohol: true oder false; weglassen, wenn unbekannt',
  'has a disease of blood or bone marrow: true or false; leave out when unknown':
    'hat eine Krankheit von Blut oder Knochenmark: true oder false; weglassen, wenn unbekannt',
  'has a peptic ulcer: true or false; leave out when unknown':
    'hat ein Magen- oder Zwölffingerdarmgeschwür: true oder false; weglassen, wenn unbekannt',
  'has a disease that light makes worse, such as lupus: true or false; leave out when unknown':
    'hat eine Krankheit, die Licht verschlimmert, etwa Lupus: true oder false; weglassen, wenn unbekannt',
  'reduce the dose by {percent} %': 'die Dosis um {percent} % senken',
  '{one}, then {other}': '{one}, dann {other}',
  'possible: {dose}': 'möglich: {dose}',
  'or {dose}': 'oder {dose}',
  '{amount} in week {weeks}': '{amount} in Woche {weeks}',
  '{amount}, in {times} doses': '{amount}, in {times} Dosen',
  '{amount} every week': '{amount} jede Woche',
  '{amount} every {weeks} weeks': '{amount} alle {weeks} Wochen',
  '{dose} from week {week}': '{dose} ab Woche {week}',
  '{dose} until week {week}': '{dose} bis Woche {week}',
  '{amount} mg per kg of body weight a day': '{amount} mg je kg Körpergewicht am Tag',
  'its dose is a schedule: see there': 'die Dosis ist ein Plan: siehe dort',
  '{name} cannot be simulated: nothing here knows its pharmacology':
    '{name} kann nicht simuliert werden: seine Pharmakologie ist hier nicht bekannt',
  'its labels and studies are known: bifrons screen':
    'seine Fachinformationen und Studien sind bekannt: bifrons screen',
  'medicines that hold down folic acid': 'Arzneimittel, die Folsäure niederhalten',
  'how soon it is gone is not modelled': 'wie schnell es verschwindet, ist nicht modelliert',
  'the label of the US lowers the dose; that of the EU was read in part':
    'die US-Fachinformation senkt die Dosis; die der EU wurde zum Teil gelesen',
  'its pharmacology': 'seine Pharmakologie',
};
