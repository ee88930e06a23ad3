import type { Catalogue } from '../../catalogue.js';

/** Comparators of psoriasis: their labels, and what these ask of a person. */
export const labelsOfComparators: Catalogue = {
  'heart failure': 'Herzschwäche',
  'NYHA class 1 or 2': 'NYHA-Klasse 1 oder 2',
  'NYHA class 3 or 4': 'NYHA-Klasse 3 oder 4',
  'inflammatory bowel disease': 'entzündliche Darmerkrankung',
  'past Crohn’s disease': 'frühere Crohn-Krankheit',
  'active Crohn’s disease': 'aktive Crohn-Krankheit',
  'past ulcerative colitis': 'frühere Colitis ulcerosa',
  'active ulcerative colitis': 'aktive Colitis ulcerosa',
  'a disease of the nerve sheaths, such as multiple sclerosis':
    'eine Erkrankung der Nervenscheiden, etwa multiple Sklerose',
  'has a disease of the nerve sheaths, such as multiple sclerosis: true or false; leave out when unknown':
    'hat eine Erkrankung der Nervenscheiden, etwa multiple Sklerose: true oder false; weglassen, wenn unbekannt',
  'depression or suicidal thoughts, now or earlier': 'Depression oder Suizidgedanken, jetzt oder früher',
  'has or had depression or suicidal thoughts: true or false; leave out when unknown':
    'hat oder hatte Depressionen oder Suizidgedanken: true oder false; weglassen, wenn unbekannt',
  'allergy to latex': 'Latexallergie',
  'is allergic to latex: true or false; leave out when unknown':
    'hat eine Latexallergie: true oder false; weglassen, wenn unbekannt',
  'allergic to latex': 'allergisch gegen Latex',
  'another treatment of the whole body for this disease did too little, or is not possible':
    'eine andere Behandlung des ganzen Körpers gegen diese Krankheit half zu wenig oder ist nicht möglich',
  'another treatment of the whole body for this disease did too little, or is not possible: true or false; leave out when unknown':
    'eine andere Behandlung des ganzen Körpers gegen diese Krankheit half zu wenig oder ist nicht möglich: true oder false; weglassen, wenn unbekannt',
  'depression or suicidality': 'Depression oder Suizidalität',
  'demyelinating disease': 'Erkrankung der Nervenscheiden',
  'lupus like illness': 'lupusartige Krankheit',
  'marked weight loss': 'deutlicher Gewichtsverlust',
  'severe vomiting': 'schweres Erbrechen',
  'contact with chickenpox': 'Kontakt mit Windpocken',
  'alkaline phosphatase': 'alkalische Phosphatase',
  'mood and suicidal thoughts': 'Stimmung und Suizidgedanken',
  'complaints of the bowel': 'Darmbeschwerden',
  '2016 to 2021 (copies); for adults the authorisation of 2008':
    '2016 bis 2021 (Kopien); für Erwachsene die Zulassung von 2008',
  'For adults the authorisation of 2008 was read; that the demand for an earlier treatment was dropped since is remembered.':
    'Für Erwachsene wurde die Zulassung von 2008 gelesen; dass die Forderung nach einer früheren Behandlung seither entfiel, ist erinnert.',
  'Biosimilars have labels of their own; these rules stand for the medicine.':
    'Biosimilars haben eigene Fachinformationen; diese Regeln stehen für den Wirkstoff.',
  'in 2008 after ciclosporin, methotrexate or PUVA, or where these were not possible':
    '2008 nach Ciclosporin, Methotrexat oder PUVA, oder wo diese nicht möglich waren',
  'severe, when treatment of the skin and light did too little or do not suit':
    'schwer, wenn Behandlung der Haut und Licht zu wenig halfen oder nicht passen',
  'sepsis, opportunistic and other severe infections':
    'Sepsis, opportunistische und andere schwere Infektionen',
  'local and chronic infections count; watched for 5 months after the last dose, too':
    'örtliche und chronische Infektionen zählen; auch 5 Monate nach der letzten Dosis beobachten',
  'for five months after it; in pregnancy only where it is clearly needed':
    'fünf Monate danach; in der Schwangerschaft nur, wo es klar nötig ist',
  'beyond week 16, when it does too little': 'nach Woche 16, wenn es zu wenig hilft',
  'highlights of 2013 and older copies of section 5':
    'Kurzfassung von 2013 und ältere Kopien von Abschnitt 5',
  'The text on autoimmune illness changed in July 2025 and was not read.':
    'Der Text zu Autoimmunkrankheiten änderte sich im Juli 2025 und wurde nicht gelesen.',
  'How often what happens beside placebo was counted in rheumatoid arthritis and is only remembered: it is not carried.':
    'Wie oft was neben Placebo geschieht, wurde bei rheumatoider Arthritis gezählt und ist nur erinnert: es steht hier nicht.',
  'moderate to severe, when treatment of the whole body or light is considered and other treatment of the whole body suits less':
    'mittelschwer bis schwer, wenn eine Behandlung des ganzen Körpers oder Licht erwogen wird und andere Behandlungen des ganzen Körpers weniger passen',
  'tuberculosis, sepsis, invasive fungi, of which a test may miss histoplasmosis, Legionella, Listeria; tested for latent tuberculosis before it and during it':
    'Tuberkulose, Sepsis, eindringende Pilze, von denen ein Test die Histoplasmose übersehen kann, Legionellen, Listerien; vorher und dabei auf latente Tuberkulose getestet',
  'lymphoma and other cancers in children and adolescents; a T-cell lymphoma of liver and spleen, mostly in young men with inflamed bowel on azathioprine, too':
    'Lymphome und andere Krebsarten bei Kindern und Jugendlichen; ein T-Zell-Lymphom von Leber und Milz, meist bei jungen Männern mit entzündetem Darm, die auch Azathioprin nahmen',
  'nor with another antibody against rheumatism': 'auch nicht mit einem anderen Antikörper gegen Rheuma',
  'that it can come back is read; that carriers are watched during it and for months after is remembered':
    'dass sie wiederkommen kann, ist gelesen; dass Träger dabei und Monate danach beobachtet werden, ist erinnert',
  'new or worse; caution also where it began not long ago':
    'neu oder schlimmer; Vorsicht auch, wo sie vor Kurzem begann',
  'new or worse heart failure has been seen; watched carefully':
    'neue oder schlimmere Herzschwäche kam vor; sorgfältig beobachten',
  'fever that lasts, bruises, bleeding, pallor': 'anhaltendes Fieber, blaue Flecken, Blutungen, Blässe',
  'the needle cover of the syringe has latex in it; newer packs were not read':
    'der Nadelschutz der Spritze enthält Latex; neuere Packungen wurden nicht gelesen',
  '2017 to 2024 (copies)': '2017 bis 2024 (Kopien)',
  'Section 4.5 and the doses of children are remembered.':
    'Abschnitt 4.5 und die Dosen für Kinder sind erinnert.',
  'begun with 10 mg and raised over 5 days': 'mit 10 mg begonnen und über 5 Tage gesteigert',
  'severe diarrhoea, nausea or vomiting; stopping may be needed':
    'schwerer Durchfall, Übelkeit oder Erbrechen; ein Abbruch kann nötig sein',
  'thoughts or acts of suicide in 1 to 10 of 1000 people; stopped when the mind gets ill or more ill':
    'Suizidgedanken oder -handlungen bei 1 bis 10 von 1000 Menschen; abgesetzt, wenn die Psyche erkrankt oder kränker wird',
  'above all in people who were underweight at the start':
    'vor allem bei Menschen, die zu Beginn untergewichtig waren',
  'August 2025, and highlights of 2017 and December 2021':
    'August 2025, und Kurzfassungen von 2017 und Dezember 2021',
  'Section 8 was not read, so nothing is told of pregnancy.':
    'Abschnitt 8 wurde nicht gelesen, deshalb ist zur Schwangerschaft nichts gesagt.',
  'Its use in Behçet’s disease is not carried.': 'Die Anwendung bei der Behçet-Krankheit steht hier nicht.',
  'of any degree in adults': 'bei Erwachsenen jeden Grades',
  'of any degree, when treatment of the whole body or light is considered':
    'jeden Grades, wenn eine Behandlung des ganzen Körpers oder Licht erwogen wird',
  'tablets of 75 mg from 50 kg on': 'Tabletten mit 75 mg ab 50 kg',
  'begun with 10 mg and raised over 5 days; 75 mg once a day is the tablet that releases it slowly':
    'mit 10 mg begonnen und über 5 Tage gesteigert; 75 mg einmal am Tag ist die Tablette, die es langsam freigibt',
  'kidneys that work very little; begun with the morning doses only':
    'Nieren, die sehr wenig leisten; nur mit den Morgendosen begonnen',
  'angioedema, anaphylaxis': 'Angioödem, Anaphylaxie',
  'mostly in the first weeks; more harm from 65 years on, or with medicines that lower volume or blood pressure':
    'meist in den ersten Wochen; mehr Schaden ab 65 Jahren oder mit Mitteln, die Volumen oder Blutdruck senken',
  'it loses its effect': 'es verliert seine Wirkung',
  depression: 'Depression',
  '30 mg twice a day, 920 against 506 people': '30 mg zweimal am Tag, 920 gegen 506 Personen',
  'a British text of 7 June 2024 and one from Hong Kong':
    'ein britischer Text vom 7. Juni 2024 und einer aus Hongkong',
  'every 4 weeks after week 16 for some at 120 kg and more whose skin is not clear':
    'nach Woche 16 alle 4 Wochen für manche ab 120 kg, deren Haut nicht frei ist',
  'not begun with inflamed bowel': 'nicht begonnen bei entzündetem Darm',
  'thrush of the mouth': 'Mundsoor',
  'November 2024': 'November 2024',
  'Sections 5.4 to 5.6 were read in summaries; 5.2 is remembered.':
    'Die Abschnitte 5.4 bis 5.6 wurden in Zusammenfassungen gelesen; 5.2 ist erinnert.',
  'Its use in hidradenitis is not carried.': 'Die Anwendung bei Hidradenitis steht hier nicht.',
  'with psoriasis that is moderate to severe the dose of psoriasis':
    'bei mittelschwerer bis schwerer Psoriasis deren Dosis',
  'more thoughts and acts of suicide were seen; whether the medicine causes them is not shown; no programme':
    'mehr Suizidgedanken und -handlungen kamen vor; dass das Mittel sie verursacht, ist nicht gezeigt; kein Programm',
  'passing thoughts of death, by questionnaire': 'flüchtige Todesgedanken, nach Fragebogen',
  '12 of 670 against 1 of 169 people': '12 von 670 gegen 1 von 169 Personen',
  'to somebody who treats the mind; one suicide in the open extension':
    'zu jemandem, der die Psyche behandelt; ein Suizid in der offenen Verlängerung',
  'the test before the start was read, the rest is remembered':
    'der Test vor dem Beginn wurde gelesen, der Rest ist erinnert',
  'not with acute liver disease or cirrhosis; stopped for good when the medicine caused the injury':
    'nicht bei akuter Leberkrankheit oder Zirrhose; für immer abgesetzt, wenn das Mittel den Schaden verursachte',
  'that it is avoided in active disease is remembered':
    'dass es bei aktiver Krankheit gemieden wird, ist erinnert',
  '320 mg every 4 weeks': '320 mg alle 4 Wochen',
  '2018, and a British text of 1 September 2022': '2018, und ein britischer Text vom 1. September 2022',
  'nothing has to be tried before it, unlike in the US':
    'nichts muss vorher versucht werden, anders als in den USA',
  'stopping is considered without response after 12 to 16 weeks':
    'ohne Ansprechen nach 12 bis 16 Wochen wird ein Absetzen erwogen',
  'stopped for good when active Crohn’s disease appears':
    'für immer abgesetzt, wenn eine aktive Crohn-Krankheit auftritt',
  'new or worse depression or thoughts of suicide; whether the medicine caused them is not shown; no programme as in the US':
    'neue oder schlimmere Depression oder Suizidgedanken; dass das Mittel sie verursachte, ist nicht gezeigt; kein Programm wie in den USA',
  'the present text (a copy)': 'der gegenwärtige Text (eine Kopie)',
  'Sections 5.3, 5.5 and 5.6 were read in a short text only.':
    'Die Abschnitte 5.3, 5.5 und 5.6 wurden nur in einem kurzen Text gelesen.',
  'moderate to severe, when treatment of the whole body or light is considered, after other treatment of the whole body failed or lost its effect':
    'mittelschwer bis schwer, wenn eine Behandlung des ganzen Körpers oder Licht erwogen wird, nachdem eine andere Behandlung des ganzen Körpers versagte oder ihre Wirkung verlor',
  'stopping is considered without response after 12 to 16 weeks: more of it is not likely to help':
    'ohne Ansprechen nach 12 bis 16 Wochen wird ein Absetzen erwogen: mehr davon hilft kaum',
  'thoughts and acts of suicide, four deaths in the trials, none in the 12 weeks beside placebo; weighed again when it happens, and to somebody who treats the mind':
    'Suizidgedanken und -handlungen, vier Todesfälle in den Studien, keiner in den 12 Wochen neben Placebo; neu abwägen, wenn es geschieht, und zu jemandem, der die Psyche behandelt',
  'Crohn’s disease may get worse': 'die Crohn-Krankheit kann schlimmer werden',
  'stopped when Crohn’s disease appears': 'abgesetzt, wenn eine Crohn-Krankheit auftritt',
  'joint pain, headache, fatigue, diarrhoea, sore throat, nausea, muscle pain, reactions at the injection, influenza, low neutrophils, tinea':
    'Gelenkschmerzen, Kopfschmerzen, Müdigkeit, Durchfall, Halsschmerzen, Übelkeit, Muskelschmerzen, Reaktionen an der Einstichstelle, Grippe, niedrige Neutrophile, Fadenpilz',
  'joint pain': 'Gelenkschmerzen',
  '210 mg every 2 weeks, 1496 against 879 people': '210 mg alle 2 Wochen, 1496 gegen 879 Personen',
  'low neutrophils': 'niedrige Neutrophile',
  'copies and pages about it of several years': 'Kopien und Seiten darüber aus mehreren Jahren',
  'Sections 4.3 and 4.4 were read as told by others only.':
    'Die Abschnitte 4.3 und 4.4 wurden nur in der Wiedergabe anderer gelesen.',
  'severe, when light or another treatment of the whole body did too little or was not borne':
    'schwer, wenn Licht oder eine andere Behandlung des ganzen Körpers zu wenig half oder nicht vertragen wurde',
  'until the skin is clear, up to 24 weeks, longer for some; stopped without response after 12 weeks':
    'bis die Haut frei ist, bis zu 24 Wochen, bei manchen länger; ohne Ansprechen nach 12 Wochen abgesetzt',
  'sepsis or a risk of it; local and chronic infections count':
    'Sepsis oder ein Risiko dafür; örtliche und chronische Infektionen zählen',
  'after close contact with chickenpox it is paused, and antibodies against the virus are considered':
    'nach engem Kontakt mit Windpocken wird pausiert, und Antikörper gegen das Virus werden erwogen',
  'above all in children': 'vor allem bei Kindern',
  'copies of various years': 'Kopien aus verschiedenen Jahren',
  'The boxed warning was read at its start; section 5 in parts, section 4 not.':
    'Der umrahmte Warnhinweis wurde am Anfang gelesen; Abschnitt 5 in Teilen, Abschnitt 4 nicht.',
  'twice a week for three months': 'drei Monate lang zweimal in der Woche',
  '0.8 mg per kg was read where the trial is told, the limit of 63 kg in a summary':
    '0,8 mg je kg wurde dort gelesen, wo die Studie beschrieben ist, die Grenze von 63 kg in einer Zusammenfassung',
  sepsis: 'Sepsis',
  'serious, opportunistic and fungal infections; lymphoma in children and adolescents':
    'ernste, opportunistische und Pilzinfektionen; Lymphome bei Kindern und Jugendlichen',
  'nor in granulomatosis with polyangiitis on cyclophosphamide':
    'auch nicht bei Granulomatose mit Polyangiitis unter Cyclophosphamid',
  '50 mg twice weekly': '50 mg zweimal in der Woche',
  'No decision of the European Commission was found.':
    'Keine Entscheidung der Europäischen Kommission wurde gefunden.',
  'under study in the EU in September 2025; no later text was read':
    'in der EU im September 2025 in Prüfung; kein späterer Text wurde gelesen',
  'first label of 17 March 2026; section 1 as of July 2026':
    'erste Fachinformation vom 17. März 2026; Abschnitt 1 Stand Juli 2026',
  'Only section 1 was read. Whether it asks 40 kg of adults, too, its sentence leaves open; taken as for 12 to 17 years.':
    'Nur Abschnitt 1 wurde gelesen. Ob er auch von Erwachsenen 40 kg verlangt, lässt sein Satz offen; hier nur für 12 bis 17 Jahre genommen.',
  'Contraindications, warnings and what happens beside placebo were not read.':
    'Gegenanzeigen, Warnungen und was neben Placebo geschieht, wurden nicht gelesen.',
  'on an empty stomach, as in the trials': 'nüchtern, wie in den Studien',
  'as for its class (IL-23), not read in the label':
    'wie bei seiner Klasse (IL-23), nicht in der Fachinformation gelesen',
  '2020 to 2023 (copies)': '2020 bis 2023 (Kopien)',
  'stopping is considered without response; the weeks 16 to 20 are remembered':
    'ohne Ansprechen wird ein Absetzen erwogen; die Wochen 16 bis 20 sind erinnert',
  'anaphylaxis, angioedema, late reactions after 10 to 14 days':
    'Anaphylaxie, Angioödem, späte Reaktionen nach 10 bis 14 Tagen',
  'August 2024 and pages of the company': 'August 2024 und Seiten der Firma',
  'Sections 5.3 to 5.6 and 6 are remembered.': 'Die Abschnitte 5.3 bis 5.6 und 6 sind erinnert.',
  '80 mg every 2 weeks': '80 mg alle 2 Wochen',
  'an eczema all over the body, after months too, may need a stop':
    'ein Ekzem am ganzen Körper, auch nach Monaten, kann einen Abbruch nötig machen',
  'reactions at the injection, infections of nose and throat, nausea, tinea: 1 % and more':
    'Reaktionen an der Einstichstelle, Infektionen von Nase und Rachen, Übelkeit, Fadenpilz: ab 1 %',
  '80 mg every 2 weeks, 1167 against 791 people': '80 mg alle 2 Wochen, 1167 gegen 791 Personen',
  '2019 (sections 4.3 and 4.4) and a British text on the dose':
    '2019 (Abschnitte 4.3 und 4.4) und ein britischer Text zur Dosis',
  'every month; every 2 weeks may help at 90 kg and more': 'jeden Monat; ab 90 kg kann alle 2 Wochen helfen',
  'treatment of a latent infection is considered': 'die Behandlung einer latenten Infektion wird erwogen',
  'candida of skin and mouth, in 100 patient-years': 'Candida an Haut und Mund, in 100 Patientenjahren',
  'hepatitis B can come back: from the leaflet': 'Hepatitis B kann wiederkommen: aus der Packungsbeilage',
  'after June 2021 (a copy) and the present uses':
    'nach Juni 2021 (eine Kopie) und die gegenwärtigen Anwendungen',
  'The texts of March and April 2026 were not read.':
    'Die Texte vom März und April 2026 wurden nicht gelesen.',
  'Its use in hidradenitis and in arthritis is not carried.':
    'Die Anwendung bei Hidradenitis und Arthritis steht hier nicht.',
  '150 mg may be enough for some': '150 mg können für manche genügen',
  'candida: 1.2 % against 0.3 % on placebo': 'Candida: 1,2 % gegen 0,3 % unter Placebo',
  'hepatitis B can come back': 'Hepatitis B kann wiederkommen',
  'inflamed bowel began or became worse, sometimes gravely':
    'entzündeter Darm begann oder wurde schlimmer, manchmal schwer',
  'an eczema all over the body may need a stop': 'ein Ekzem am ganzen Körper kann einen Abbruch nötig machen',
  'the caps of some packs have latex in them': 'die Kappen mancher Packungen enthalten Latex',
  '300 mg, 691 against 694 people': '300 mg, 691 gegen 694 Personen',
  'inflamed nose': 'Nasenschleimhautentzündung',
  'inflamed throat': 'Rachenentzündung',
  hives: 'Nesselsucht',
  'runny nose': 'laufende Nase',
  'TNF holds tuberculosis in check: without it the disease breaks out':
    'TNF hält die Tuberkulose in Schach: ohne ihn bricht sie aus',
  'a failing heart became worse under medicines that block TNF':
    'eine Herzschwäche wurde unter TNF-Blockern schlimmer',
  'medicines that block TNF made multiple sclerosis worse':
    'TNF-Blocker verschlimmerten die multiple Sklerose',
  'blood cells fell in some people under medicines that block TNF':
    'bei manchen fielen unter TNF-Blockern die Blutzellen',
  'an infection under a medicine that blocks TNF can kill':
    'eine Infektion unter einem TNF-Blocker kann töten',
  'inflamed bowel became worse, or began, under medicines that block IL-17':
    'entzündeter Darm wurde unter IL-17-Blockern schlimmer oder begann',
  'a new illness, or one that gets worse, is looked at before anybody goes on':
    'eine neue oder schlimmer werdende Krankheit wird angesehen, bevor es weitergeht',
  'chickenpox can be grave where immunity is held down; whether somebody is protected is found out at once':
    'Windpocken können bei gedämpfter Abwehr schwer verlaufen; ob jemand geschützt ist, wird sofort geklärt',
  '{amount} every {months, plural, one {month} other {# months}}':
    '{amount} {months, plural, one {jeden Monat} other {alle # Monate}}',
  '{amount} twice a week': '{amount} zweimal in der Woche',
  '{amount} mg per kg of body weight': '{amount} mg je kg Körpergewicht',
  '{amount} mg per kg of body weight (at most {most, number} mg)':
    '{amount} mg je kg Körpergewicht (höchstens {most, number} mg)',
  'an injury of the liver is looked at, whatever it comes from':
    'eine Schädigung der Leber wird angesehen, woher sie auch kommt',
  'only within a programme: prescriber and pharmacy are certified, the person is enrolled':
    'nur innerhalb eines Programms: Verordnende und Apotheke sind zertifiziert, die Person ist eingeschrieben',
  'REMS of the FDA; the person carries a card': 'REMS der FDA; die Person trägt eine Karte',
  'Of section 4.4 infections, the test for tuberculosis and live vaccines were read; heart, liver, nerve sheaths and cancer are remembered.':
    'Von Abschnitt 4.4 wurden Infektionen, der Test auf Tuberkulose und Lebendimpfstoffe gelesen; Herz, Leber, Nervenscheiden und Krebs sind erinnert.',
  'active and latent tuberculosis are looked for in everybody':
    'bei allen wird nach aktiver und latenter Tuberkulose gesucht',
  'the cap of the pen is made with a derivative of latex':
    'die Kappe des Pens enthält einen Abkömmling von Latex',
  'Of section 4.4 inflamed bowel and latex were read in texts from Hong Kong and Malaysia; live vaccines are remembered.':
    'Von Abschnitt 4.4 wurden entzündeter Darm und Latex in Texten aus Hongkong und Malaysia gelesen; Lebendimpfstoffe sind erinnert.',
  'Section 4.3 was not read; that it is not begun with inflamed bowel was read in a text from the Philippines.':
    'Abschnitt 4.3 wurde nicht gelesen; dass es bei entzündetem Darm nicht begonnen wird, stand in einem Text von den Philippinen.',
  'Earlier and other treatment': 'Frühere und andere Behandlung',
};
