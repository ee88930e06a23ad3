import type { Catalogue } from '../../catalogue.js';

/** What labels say: notes, reactions, gaps, dates. */
export const labels: Catalogue = {
  '2024 (a copy of the product information)': '2024 (eine Kopie der Produktinformation)',
  'Some texts are those of Great Britain, which can differ from those of the EU.':
    'Einige Texte stammen aus Großbritannien und können von denen der EU abweichen.',
  'for people in whom systemic treatment is an option':
    'für Menschen, bei denen eine systemische Behandlung infrage kommt',
  'moderate to severe': 'mittelschwer bis schwer',
  'the start is chosen by the person: 100 mg when clots, cardiovascular events or cancer are likelier, 200 mg possible later; once 200 mg has worked, go down to 100 mg and stay on the least that works':
    'die Anfangsdosis richtet sich nach der Person: 100 mg, wenn Thrombosen, kardiovaskuläre Ereignisse oder Krebs wahrscheinlicher sind, 200 mg später möglich; sobald 200 mg gewirkt haben, auf 100 mg senken und bei der niedrigsten wirksamen Dosis bleiben',
  '200 mg remains possible later': '200 mg bleiben später möglich',
  '200 mg only when 100 mg does too little': '200 mg nur, wenn 100 mg zu wenig bewirken',
  'that is 100 mg or 50 mg once a day': 'das sind 100 mg oder 50 mg einmal täglich',
  'also when the same medicine inhibits CYP2C9': 'auch wenn dasselbe Arzneimittel CYP2C9 hemmt',
  'yearly testing is a thought for places where tuberculosis is common':
    'eine jährliche Testung ist zu erwägen, wo Tuberkulose häufig ist',
  'zoster is likelier on 200 mg, from 65 years, after an earlier episode, with few lymphocytes and in severe eczema':
    'Herpes zoster ist wahrscheinlicher unter 200 mg, ab 65 Jahren, nach einer früheren Episode, bei wenigen Lymphozyten und bei schwerem Ekzem',
  'suspicion is enough, at either dose': 'schon der Verdacht genügt, bei beiden Dosen',
  'repeated while treated': 'während der Behandlung wiederholt',
  'afterwards as usual care and cardiovascular risk suggest':
    'danach nach üblicher Betreuung und kardiovaskulärem Risiko',
  'exposure to abrocitinib rises': 'die Abrocitinib-Exposition steigt',
  'exposure to abrocitinib falls; moderate and strong inducers':
    'die Abrocitinib-Exposition sinkt; mäßig starke und starke Induktoren',
  'stopping is a thought when nothing has been gained':
    'Absetzen ist zu erwägen, wenn kein Nutzen eingetreten ist',
  'after other systemic treatment has failed or where it is unsuitable':
    'nachdem eine andere systemische Behandlung versagt hat oder ungeeignet ist',
  'moderate to severe, refractory': 'mittelschwer bis schwer, therapierefraktär',
  '200 mg when 100 mg does too little (secondary sources: after 12 weeks); give up when 200 mg does too little as well; stay on the least that works':
    '200 mg, wenn 100 mg zu wenig bewirken (Sekundärquellen: nach 12 Wochen); absetzen, wenn auch 200 mg zu wenig bewirken; bei der niedrigsten wirksamen Dosis bleiben',
  '100 mg; doubling after 12 weeks stays possible': '100 mg; Verdoppelung nach 12 Wochen bleibt möglich',
  '100 mg possible after 12 weeks of too little effect':
    '100 mg möglich nach 12 Wochen mit zu geringer Wirkung',
  'includes kidney replacement treatment': 'einschließlich Nierenersatztherapie',
  '100 mg possible after 12 weeks of too little effect, then stop if that fails':
    '100 mg möglich nach 12 Wochen mit zu geringer Wirkung; absetzen, wenn auch das nicht hilft',
  '100 mg possible later': '100 mg später möglich',
  'moderate or strong on both enzymes': 'mäßig stark oder stark auf beide Enzyme',
  'concerns the first three months; that low-dose aspirin up to 81 mg a day is exempt is remembered, not read':
    'betrifft die ersten drei Monate; dass niedrig dosiertes Aspirin bis 81 mg täglich ausgenommen ist, ist aus der Erinnerung, nicht gelesen',
  'the box asks to give the medicine up, not only to pause it':
    'der Warnkasten verlangt, das Arzneimittel abzusetzen, nicht nur zu pausieren',
  'more deaths from any cause with another JAK inhibitor in rheumatoid arthritis':
    'mehr Todesfälle jeder Ursache unter einem anderen JAK-Inhibitor bei rheumatoider Arthritis',
  'box of the class: cancer, cardiovascular events, clots':
    'Warnkasten der Klasse: Krebs, kardiovaskuläre Ereignisse, Thrombosen',
  'also localised infections; think again before any restart':
    'auch örtlich begrenzte Infektionen; vor einem Wiederbeginn neu abwägen',
  'preventive treatment first also for a negative test at high risk':
    'bei hohem Risiko auch bei negativem Test zuerst vorbeugend behandeln',
  'keep sun and ultraviolet light low': 'Sonne und UV-Licht gering halten',
  'clots in legs and lungs have been reported': 'Thrombosen in Beinen und Lunge wurden berichtet',
  'female fertility may fall (rats), and returned within a month of stopping':
    'die weibliche Fruchtbarkeit kann sinken (Ratten) und kehrte innerhalb eines Monats nach dem Absetzen zurück',
  'four weeks after each rise of the dose': 'vier Wochen nach jeder Dosiserhöhung',
  'follow until above 100,000 /mm³': 'verfolgen, bis über 100.000/mm³',
  'abrocitinib and its active metabolites rise': 'Abrocitinib und seine aktiven Metaboliten steigen',
  'exposure rises': 'die Exposition steigt',
  'exposure falls': 'die Exposition sinkt',
  'their concentration rises; watch it and adapt their dose':
    'deren Konzentration steigt; beobachten und ihre Dosis anpassen',
  'first three months: low platelets and bleeding': 'erste drei Monate: niedrige Thrombozyten und Blutungen',
  '100–200 mg once a day': '100–200 mg einmal täglich',
  'atopic dermatitis, moderate to severe': 'atopische Dermatitis, mittelschwer bis schwer',
  'too little known in people; skeletal variations in rats at 11 times the exposure, none in rabbits at 4 times; there is a registry':
    'beim Menschen zu wenig bekannt; Skelettabweichungen bei Ratten bei der 11-fachen Exposition, keine bei Kaninchen bei der 4-fachen; es gibt ein Register',
  'the day of waiting is remembered': 'der eine Tag Wartezeit ist aus der Erinnerung',
  'before, during and right after': 'vor, während und unmittelbar nach der Behandlung',
  '19 April 2024 (a copy; other sections from pages of the company)':
    '19. April 2024 (eine Kopie; andere Abschnitte von Seiten des Herstellers)',
  'Phase 3 results in adolescents with alopecia areata were reported in March 2025; no extension of the indication was found.':
    'Ergebnisse einer Phase-3-Studie bei Jugendlichen mit Alopecia areata wurden im März 2025 berichtet; eine Erweiterung der Zulassung wurde nicht gefunden.',
  'moderate to severe, active': 'mittelschwer bis schwer, aktiv',
  'after at least one conventional or biologic antirheumatic':
    'nach mindestens einem konventionellen oder biologischen Antirheumatikum',
  '2 mg also to maintain a stable response': '2 mg auch zur Erhaltung eines stabilen Ansprechens',
  '4 mg stays possible when 2 mg does too little; consider 2 mg once disease is under lasting control':
    '4 mg bleiben möglich, wenn 2 mg zu wenig bewirken; 2 mg erwägen, sobald die Krankheit dauerhaft beherrscht ist',
  '4 mg stays possible; keep a stable response for several months before going down, and weigh benefit and risk regularly':
    '4 mg bleiben möglich; vor einer Senkung mehrere Monate stabil ansprechen und Nutzen und Risiko regelmäßig abwägen',
  'from 30 kg, 2 mg is possible after lasting control':
    'ab 30 kg sind nach dauerhafter Krankheitskontrolle 2 mg möglich',
  'infections are commoner in older people and in diabetes':
    'Infektionen sind bei Älteren und bei Diabetes häufiger',
  'HBV DNA when antibodies to surface and core are there without the surface antigen':
    'HBV-DNA, wenn Antikörper gegen Oberflächen- und Kernantigen ohne Oberflächenantigen vorliegen',
  'more so with long-term NSAIDs, corticosteroids or opioids':
    'besonders bei langfristiger Einnahme von NSAR, Kortikosteroiden oder Opioiden',
  'above all with risk factors for skin cancer': 'vor allem bei Risikofaktoren für Hautkrebs',
  'lipids rise with the dose': 'die Blutfette steigen mit der Dosis',
  'animals: lower female fertility on treatment, no effect on sperm':
    'Tiere: verminderte weibliche Fruchtbarkeit unter Behandlung, keine Wirkung auf Spermien',
  'the dose changes at eGFR 60 and 30': 'die Dosis ändert sich bei einer eGFR von 60 und 30',
  'then as guidelines on lipids say': 'danach nach den Leitlinien zu Blutfetten',
  'less is cleared by the kidney': 'die Niere scheidet weniger aus',
  'immunosuppression adds up': 'die Immunsuppression summiert sich',
  'stopping is a thought without benefit': 'Absetzen ist zu erwägen, wenn kein Nutzen besteht',
  'no statement on short interruptions is remembered for this label':
    'eine Aussage zu kurzen Unterbrechungen ist aus dieser Fachinformation nicht in Erinnerung',
  'malformations in rats and rabbits': 'Fehlbildungen bei Ratten und Kaninchen',
  'during and right before treatment': 'während und unmittelbar vor der Behandlung',
  'SALT ≤ 20 at week 36': 'SALT ≤ 20 in Woche 36',
  'BRAVE-AA1 placebo': 'BRAVE-AA1 Placebo',
  'BRAVE-AA2 placebo': 'BRAVE-AA2 Placebo',
  'Results in adolescents with alopecia areata were reported in March 2025; no approval below 18 years was found.':
    'Ergebnisse bei Jugendlichen mit Alopecia areata wurden im März 2025 berichtet; eine Zulassung unter 18 Jahren wurde nicht gefunden.',
  'the pivotal trials took people with SALT 50 or more for longer than six months':
    'in die Zulassungsstudien kam man mit SALT ab 50 seit mehr als sechs Monaten',
  'after at least one TNF blocker did too little': 'nachdem mindestens ein TNF-Blocker zu wenig bewirkt hat',
  'moderately to severely active': 'mäßig bis hoch aktiv',
  'with need of oxygen, ventilation or ECMO': 'mit Bedarf an Sauerstoff, Beatmung oder ECMO',
  'in hospital': 'im Krankenhaus',
  '4 mg when 2 mg does too little': '4 mg, wenn 2 mg zu wenig bewirken',
  'for nearly complete or complete loss of scalp hair 4 mg may be the start, 2 mg after a good response; SALT 95 as the limit of "nearly complete" is ours':
    'bei fast vollständigem oder vollständigem Verlust des Kopfhaars kann mit 4 mg begonnen werden, 2 mg nach gutem Ansprechen; SALT 95 als Grenze für „fast vollständig“ stammt von uns',
  '4 mg becomes 2 mg, 2 mg becomes 1 mg': 'aus 4 mg werden 2 mg, aus 2 mg wird 1 mg',
  'watch everyone for tuberculosis, also after a negative test':
    'alle auf Tuberkulose beobachten, auch nach negativem Test',
  'more deaths, sudden cardiovascular ones among them, with another JAK inhibitor than with TNF blockers in rheumatoid arthritis':
    'mehr Todesfälle, darunter plötzliche kardiovaskuläre, unter einem anderen JAK-Inhibitor als unter TNF-Blockern bei rheumatoider Arthritis',
  'cancers were seen; lymphoma and lung cancer were commoner with another JAK inhibitor than with TNF blockers in rheumatoid arthritis':
    'Krebserkrankungen kamen vor; Lymphome und Lungenkrebs waren bei rheumatoider Arthritis unter einem anderen JAK-Inhibitor häufiger als unter TNF-Blockern',
  'cardiovascular death, infarction and stroke were commoner with another JAK inhibitor than with TNF blockers, from 50 years with a cardiovascular risk factor':
    'kardiovaskulärer Tod, Herzinfarkt und Schlaganfall waren unter einem anderen JAK-Inhibitor häufiger als unter TNF-Blockern, ab 50 Jahren mit einem kardiovaskulären Risikofaktor',
  'clots occurred; in lungs, veins and arteries they were commoner with another JAK inhibitor than with TNF blockers':
    'Thrombosen kamen vor; in Lunge, Venen und Arterien waren sie unter einem anderen JAK-Inhibitor häufiger als unter TNF-Blockern',
  'sepsis counts; go on only when the infection is under control':
    'auch eine Sepsis zählt; erst weiterbehandeln, wenn die Infektion beherrscht ist',
  'HBV DNA when antibodies to surface and core are there without the surface antigen; a liver specialist when it appears':
    'HBV-DNA, wenn Antikörper gegen Oberflächen- und Kernantigen ohne Oberflächenantigen vorliegen; eine Leberfachärztin oder einen Leberfacharzt hinzuziehen, wenn sie auftritt',
  'the dose follows the kidney': 'die Dosis richtet sich nach der Niere',
  'then as guidance on lipids says': 'danach nach den Empfehlungen zu Blutfetten',
  'during treatment and after': 'während der Behandlung und danach',
  'no week at which to stop without response was found for alopecia areata':
    'für Alopecia areata wurde keine Woche gefunden, in der ohne Ansprechen abzusetzen ist',
  'nothing is said on regrown hair after a short interruption':
    'über nachgewachsenes Haar nach kurzer Unterbrechung wird nichts gesagt',
  'upper airway infection, headache, acne, raised lipids, raised CPK, urinary infection, raised liver enzymes, folliculitis, fatigue, lower airway infection, nausea, Candida, anaemia, neutropenia, abdominal pain, zoster, weight gain':
    'Infektion der oberen Atemwege, Kopfschmerzen, Akne, erhöhte Blutfette, erhöhte CPK, Harnwegsinfektion, erhöhte Leberenzyme, Follikulitis, Müdigkeit, Infektion der unteren Atemwege, Übelkeit, Candida, Anämie, Neutropenie, Bauchschmerzen, Herpes zoster, Gewichtszunahme',
  '2–4 mg once a day': '2–4 mg einmal täglich',
  'adults, severe alopecia areata': 'Erwachsene, schwere Alopecia areata',
  'infection, probably serious (as a review reported it)':
    'Infektion, vermutlich schwer (nach einer Übersichtsarbeit)',
  '2 and 4 mg pooled': '2 und 4 mg zusammengefasst',
  'BRAVE-AA1 and AA2': 'BRAVE-AA1 und -AA2',
  'malignancy, non-melanoma skin cancer included': 'Krebs einschließlich nicht-melanozytärem Hautkrebs',
  'major cardiovascular event': 'schweres kardiovaskuläres Ereignis',
  'harm to the fetus in animals; data in people do not support use':
    'Schädigung des Fötus bei Tieren; die Daten beim Menschen stützen eine Anwendung nicht',
  'SALT ≤ 20 at week 36, BRAVE-AA1': 'SALT ≤ 20 in Woche 36, BRAVE-AA1',
  'placebo, n = 189': 'Placebo, n = 189',
  'SALT ≤ 20 at week 36, BRAVE-AA2': 'SALT ≤ 20 in Woche 36, BRAVE-AA2',
  'placebo, n = 156': 'Placebo, n = 156',
  '2024 (UK text of 23 January 2025)': '2024 (britischer Text vom 23. Januar 2025)',
  'where topical corticosteroids do too little or are unsuitable':
    'wenn topische Kortikosteroide zu wenig bewirken oder ungeeignet sind',
  'thin layer on hands and wrists about 12 hours apart until clear or nearly so; again for flares':
    'dünn auf Hände und Handgelenke im Abstand von etwa 12 Stunden, bis die Haut ganz oder fast erscheinungsfrei ist; bei Schüben erneut',
  'hardly any reaches the blood': 'kaum etwas gelangt ins Blut',
  'the only contraindication': 'die einzige Kontraindikation',
  'non-melanoma skin cancer with topical JAK inhibitors: look at the treated skin of everyone':
    'nicht-melanozytärer Hautkrebs unter topischen JAK-Inhibitoren: bei allen die behandelte Haut untersuchen',
  'hardly any reaches the blood: interactions with medicines by mouth are unlikely':
    'kaum etwas gelangt ins Blut: Wechselwirkungen mit eingenommenen Arzneimitteln sind unwahrscheinlich',
  'not studied together': 'nicht zusammen untersucht',
  'stop without improvement after continuous use':
    'absetzen, wenn es nach durchgehender Anwendung nicht besser wird',
  'apply as soon as possible and go on as planned':
    'so bald wie möglich auftragen und wie geplant fortfahren',
  'reaction where applied': 'Reaktion an der Auftragsstelle',
  '20 mg/g twice a day': '20 mg/g zweimal täglich',
  'better avoided': 'besser vermeiden',
  "may be used; keep it off the nipple and the infant's skin":
    'darf angewendet werden; nicht auf die Brustwarze und nicht auf die Haut des Säuglings',
  'thin layer on hands and wrists only; also at most 60 g a month':
    'dünn, nur auf Hände und Handgelenke; außerdem höchstens 60 g im Monat',
  'no contraindication': 'keine Kontraindikation',
  'no boxed warning in the highlights that were read': 'kein Warnkasten in der gelesenen Zusammenfassung',
  'eczema herpeticum was seen': 'Eczema herpeticum kam vor',
  'basal cell carcinoma was reported; protect from sun':
    'Basalzellkarzinome wurden berichtet; vor Sonne schützen',
  'effects add up': 'die Wirkungen summieren sich',
  'right before, during and right after': 'unmittelbar vor, während und unmittelbar nach der Behandlung',
  '2023 (a copy)': '2023 (eine Kopie)',
  'dialysis included': 'einschließlich Dialyse',
  'few data from 75 years': 'wenige Daten ab 75 Jahren',
  'an active infection of importance': 'eine aktive Infektion von Bedeutung',
  'lymphoma and non-melanoma skin cancer were seen': 'Lymphome und nicht-melanozytärer Hautkrebs kamen vor',
  'no routine blood tests once treatment runs': 'keine routinemäßigen Bluttests während der Behandlung',
  'no interaction through enzymes or transporters is known':
    'keine Wechselwirkung über Enzyme oder Transporter bekannt',
  'give up one or the other': 'eines von beiden aufgeben',
  'The indication psoriatic arthritis was added in March 2026; the section texts are older.':
    'Die Zulassung für Psoriasis-Arthritis kam im März 2026 hinzu; die Texte der Abschnitte sind älter.',
  'for people in whom systemic treatment or phototherapy is an option':
    'für Menschen, bei denen eine systemische Behandlung oder Phototherapie infrage kommt',
  'swallowed whole, with or without food': 'unzerkaut schlucken, mit oder ohne Nahrung',
  'no boxed warning: an inhibitor of TYK2': 'kein Warnkasten: ein TYK2-Inhibitor',
  'screening and follow-up are to be considered': 'Untersuchung und Verlaufskontrolle sind zu erwägen',
  'cancers, lymphoma among them, were seen': 'Krebserkrankungen, darunter Lymphome, kamen vor',
  'muscle breakdown: also for a marked rise of CPK': 'Muskelabbau: auch bei deutlichem CPK-Anstieg',
  'whether inhibition of TYK2 carries the risks of JAK inhibitors is not known':
    'ob die Hemmung von TYK2 die Risiken der JAK-Inhibitoren mit sich bringt, ist nicht bekannt',
  'at 1 % or more: upper airway infection, raised CPK, herpes simplex, mouth ulcers, folliculitis, acne; zoster below 1 %':
    'bei mindestens 1 %: Infektion der oberen Atemwege, erhöhte CPK, Herpes simplex, Geschwüre im Mund, Follikulitis, Akne; Herpes zoster unter 1 %',
  '6 mg once a day': '6 mg einmal täglich',
  'ACR20 at week 16, two trials of psoriatic arthritis':
    'ACR20 in Woche 16, zwei Studien zu Psoriasis-Arthritis',
  '6 mg, first trial': '6 mg, erste Studie',
  'placebo, first trial': 'Placebo, erste Studie',
  '6 mg, second trial': '6 mg, zweite Studie',
  'placebo, second trial': 'Placebo, zweite Studie',
  'none found': 'keine gefunden',
  'No authorisation in the EU or the UK was found; there may be one by now.':
    'Es wurde keine Zulassung in der EU oder im Vereinigten Königreich gefunden; inzwischen kann es eine geben.',
  'no EU or UK authorisation was found: no product information to follow':
    'keine Zulassung in der EU oder im Vereinigten Königreich gefunden: keine Produktinformation, der man folgen könnte',
  'the trials took people who had lost half of the scalp hair or more for longer than six months':
    'in die Studien kam, wer seit mehr als sechs Monaten mindestens die Hälfte des Kopfhaars verloren hatte',
  'genotype first': 'zuerst den Genotyp bestimmen',
  'that this stands among the contraindications is remembered; the text read says not to use it':
    'dass dies unter den Kontraindikationen steht, ist aus der Erinnerung; der gelesene Text sagt, es nicht anzuwenden',
  'watch everyone for tuberculosis': 'alle auf Tuberkulose beobachten',
  'more deaths with another JAK inhibitor than with TNF blockers in rheumatoid arthritis':
    'mehr Todesfälle unter einem anderen JAK-Inhibitor als unter TNF-Blockern bei rheumatoider Arthritis',
  'cancers occurred; lymphoma and lung cancer were commoner with another JAK inhibitor':
    'Krebserkrankungen kamen vor; Lymphome und Lungenkrebs waren unter einem anderen JAK-Inhibitor häufiger',
  'more cardiovascular events with another JAK inhibitor in rheumatoid arthritis':
    'mehr kardiovaskuläre Ereignisse unter einem anderen JAK-Inhibitor bei rheumatoider Arthritis',
  'clots in the veins of brain, legs and lungs were reported with this medicine':
    'Thrombosen in Venen von Gehirn, Beinen und Lunge wurden mit diesem Arzneimittel berichtet',
  'test again during treatment': 'während der Behandlung erneut testen',
  'perforation of the gut is named as a serious risk': 'Darmperforation ist als schweres Risiko genannt',
  'changes of lipids and blood counts are named; the detail was not read':
    'Veränderungen von Blutfetten und Blutbild sind genannt; Einzelheiten wurden nicht gelesen',
  'mild, passing rises of ALT and AST in few; no liver injury with symptoms linked':
    'leichte, vorübergehende Anstiege von ALT und AST bei wenigen; keine Leberschädigung mit Symptomen in Zusammenhang gebracht',
  'and during treatment': 'und während der Behandlung',
  'exposure rises (inferred)': 'die Exposition steigt (erschlossen)',
  '8 mg twice a day': '8 mg zweimal täglich',
  'adults, severe alopecia areata, against placebo': 'Erwachsene, schwere Alopecia areata, gegen Placebo',
  nasopharyngitis: 'Nasopharyngitis',
  'during and shortly before': 'während und kurz vor der Behandlung',
  'THRIVE-AA1 and AA2, 1220 people: more than 30 % on 8 mg twice a day had at least 80 % of the scalp covered at week 24':
    'THRIVE-AA1 und -AA2, 1220 Personen: Unter 8 mg zweimal täglich hatten in Woche 24 mehr als 30 % mindestens 80 % der Kopfhaut mit Haar bedeckt',
  'SALT ≤ 20 at week 24, approximate': 'SALT ≤ 20 in Woche 24, ungefähr',
  '12 mg twice a day, not approved: lung emboli': '12 mg zweimal täglich, nicht zugelassen: Lungenembolien',
  'March 2024 to January 2025 (copies)': 'März 2024 bis Januar 2025 (Kopien)',
  'capsule whole, with or without food; weigh benefit and risk regularly':
    'Kapsel unzerkaut, mit oder ohne Nahrung; Nutzen und Risiko regelmäßig abwägen',
  'mild, moderate and severe impairment': 'leichte, mittelschwere und schwere Einschränkung',
  'not studied; kidney transplant': 'nicht untersucht; Nierentransplantat',
  'few data': 'wenige Daten',
  'also after travel to places with tuberculosis or fungal disease':
    'auch nach Reisen in Gebiete mit Tuberkulose oder Pilzerkrankungen',
  'a negative test at high risk may still need treatment first, and testing again':
    'bei hohem Risiko kann auch bei negativem Test zuerst eine Behandlung und eine erneute Testung nötig sein',
  'watch for reactivation': 'auf Reaktivierung achten',
  'infections are commoner': 'Infektionen sind häufiger',
  'cardiovascular events and clots in veins and arteries are listed':
    'kardiovaskuläre Ereignisse und Thrombosen in Venen und Arterien sind aufgeführt',
  'moderate inhibition of CYP3A; their dose may need to change':
    'mäßig starke Hemmung von CYP3A4; deren Dosis muss möglicherweise geändert werden',
  'moderate inhibition of CYP1A2; their dose may need to change':
    'mäßig starke Hemmung von CYP1A2; deren Dosis muss möglicherweise geändert werden',
  'inhibits OCT1': 'hemmt OCT1',
  'the risk of losing much regrown scalp hair is low':
    'das Risiko, viel nachgewachsenes Kopfhaar zu verlieren, ist gering',
  'lymphocytes below 0.5 × 10³/mm³, confirmed': 'Lymphozyten unter 0,5 × 10³/mm³, bestätigt',
  '50 mg once a day': '50 mg einmal täglich',
  'all trials together, 3 people': 'alle Studien zusammen, 3 Personen',
  'platelets below 100 × 10³/mm³, confirmed': 'Thrombozyten unter 100 × 10³/mm³, bestätigt',
  '50 mg or more once a day': '50 mg oder mehr einmal täglich',
  'all trials together, 2 people': 'alle Studien zusammen, 2 Personen',
  'the trials took people who had lost half of the scalp hair or more':
    'in die Studien kam, wer mindestens die Hälfte des Kopfhaars verloren hatte',
  'capsule whole, with or without food': 'Kapsel unzerkaut, mit oder ohne Nahrung',
  'end-stage disease was not studied': 'terminale Niereninsuffizienz wurde nicht untersucht',
  'watch for infection and tuberculosis during treatment and after':
    'während der Behandlung und danach auf Infektionen und Tuberkulose achten',
  'cancers were reported; lymphoma and lung cancer were commoner with another JAK inhibitor in rheumatoid arthritis':
    'Krebserkrankungen wurden berichtet; Lymphome und Lungenkrebs waren bei rheumatoider Arthritis unter einem anderen JAK-Inhibitor häufiger',
  'more cardiovascular events with another JAK inhibitor in rheumatoid arthritis, from 50 years with a cardiovascular risk factor':
    'mehr kardiovaskuläre Ereignisse unter einem anderen JAK-Inhibitor bei rheumatoider Arthritis, ab 50 Jahren mit einem kardiovaskulären Risikofaktor',
  'clots have occurred': 'Thrombosen sind vorgekommen',
  'appendicitis, COVID-19 and sepsis were the commonest serious infections':
    'Appendizitis, COVID-19 und Sepsis waren die häufigsten schweren Infektionen',
  'zoster is likelier: tell people; the EU text has the advice to pause':
    'Herpes zoster ist wahrscheinlicher: darüber informieren; der Rat zu pausieren steht im EU-Text',
  'lung emboli and a blocked retinal artery were reported':
    'Lungenembolien und ein Verschluss einer Netzhautarterie wurden berichtet',
  'CPK has risen in some': 'bei manchen ist die CPK gestiegen',
  'also a negative test at high risk': 'bei hohem Risiko auch bei negativem Test',
  'CYP3A is inhibited; watch and adapt as the other label says':
    'CYP3A wird gehemmt; beobachten und anpassen, wie die andere Fachinformation sagt',
  'CYP1A2 is inhibited; watch and adapt as the other label says':
    'CYP1A2 wird gehemmt; beobachten und anpassen, wie die andere Fachinformation sagt',
  'exposure falls, effect may be lost': 'die Exposition sinkt, die Wirkung kann verloren gehen',
  'no week at which to stop without response (the EU label has week 36)':
    'keine Woche, in der ohne Ansprechen abzusetzen ist (die EU-Fachinformation nennt Woche 36)',
  'no notable loss of regrown scalp hair is expected':
    'ein nennenswerter Verlust nachgewachsenen Kopfhaars ist nicht zu erwarten',
  'severe alopecia areata from 12 years, 130 people against 213 on placebo':
    'schwere Alopecia areata ab 12 Jahren, 130 Personen gegenüber 213 unter Placebo',
  diarrhoea: 'Durchfall',
  rash: 'Hautausschlag',
  urticaria: 'Urtikaria',
  folliculitis: 'Follikulitis',
  'also at 1 % or more: fever, atopic dermatitis, dizziness, raised CPK, zoster, few red cells, stomatitis':
    'ebenfalls bei mindestens 1 %: Fieber, atopische Dermatitis, Schwindel, erhöhte CPK, Herpes zoster, wenige rote Blutkörperchen, Stomatitis',
  'severe alopecia areata from 12 years': 'schwere Alopecia areata ab 12 Jahren',
  'too little known in people; malformations in rats and rabbits at about 50 times the exposure; report exposures':
    'beim Menschen zu wenig bekannt; Fehlbildungen bei Ratten und Kaninchen bei etwa der 50-fachen Exposition; Expositionen melden',
  'SALT ≤ 20 at week 24, ALLEGRO 2b/3': 'SALT ≤ 20 in Woche 24, ALLEGRO 2b/3',
  '2023 (UK leaflet of 13 November 2023)': '2023 (britische Packungsbeilage vom 13. November 2023)',
  'No indication for atopic dermatitis was in the text read.':
    'Im gelesenen Text stand keine Zulassung für atopische Dermatitis.',
  'non-segmental, with the face involved': 'nicht-segmental, mit Beteiligung des Gesichts',
  'thin layer at least 8 hours apart; may take more than 24 weeks; leave out skin that has its colour back, start again if it fades; no tapering':
    'dünn, im Abstand von mindestens 8 Stunden; kann mehr als 24 Wochen dauern; Haut, die ihre Farbe zurückhat, auslassen, bei Verblassen wieder beginnen; kein Ausschleichen',
  'little reaches the blood': 'wenig gelangt ins Blut',
  'no data': 'keine Daten',
  'non-melanoma skin cancer, mostly basal cell, was reported; whether the cream causes it is not known':
    'nicht-melanozytärer Hautkrebs, meist Basalzellkarzinom, wurde berichtet; ob die Creme ihn verursacht, ist nicht bekannt',
  'not for eyes, mouth or vagina: wipe off and rinse':
    'nicht für Augen, Mund oder Scheide: abwischen und ausspülen',
  'little reaches the blood: inhibitors of CYP3A4 by mouth matter little':
    'wenig gelangt ins Blut: eingenommene CYP3A4-Hemmer spielen kaum eine Rolle',
  'wait two hours; not at the same time': 'zwei Stunden warten; nicht gleichzeitig',
  'stopping is a thought with less than a quarter of the colour back':
    'Absetzen ist zu erwägen, wenn weniger als ein Viertel der Farbe zurück ist',
  'breastfeeding may begin about four weeks after the last application':
    'das Stillen darf etwa vier Wochen nach der letzten Anwendung beginnen',
  'short, non-continuous courses after other topical treatment':
    'kurze, nicht durchgehende Anwendungen nach anderer topischer Behandlung',
  'mild to moderate': 'leicht bis mittelschwer',
  'on up to 10 % of the skin': 'auf bis zu 10 % der Haut',
  'non-segmental': 'nicht-segmental',
  'also at most 100 g in two weeks; no occlusion; stop when signs are gone, look again after 8 weeks without improvement':
    'außerdem höchstens 100 g in zwei Wochen; kein Okklusivverband; beenden, wenn die Zeichen verschwunden sind, ohne Besserung nach 8 Wochen neu prüfen',
  'may take more than 24 weeks; look again at week 24 without meaningful colour':
    'kann mehr als 24 Wochen dauern; ohne nennenswerte Pigmentierung in Woche 24 neu prüfen',
  'one 60 g tube in two weeks': 'eine 60-g-Tube in zwei Wochen',
  'no contraindication is listed': 'eine Kontraindikation ist nicht aufgeführt',
  'carried over from JAK inhibitors by mouth': 'von JAK-Inhibitoren zum Einnehmen übertragen',
  'more deaths with a JAK inhibitor by mouth in rheumatoid arthritis, from 50 years with cardiovascular risk':
    'mehr Todesfälle unter einem JAK-Inhibitor zum Einnehmen bei rheumatoider Arthritis, ab 50 Jahren mit kardiovaskulärem Risiko',
  'lymphoma and other cancers with JAK inhibitors; cancers were reported with the cream':
    'Lymphome und andere Krebserkrankungen unter JAK-Inhibitoren; mit der Creme wurden Krebserkrankungen berichtet',
  'more cardiovascular events with JAK inhibitors in inflammatory disease':
    'mehr kardiovaskuläre Ereignisse unter JAK-Inhibitoren bei entzündlichen Krankheiten',
  'clots in veins, lungs and arteries with JAK inhibitors in inflammatory disease':
    'Thrombosen in Venen, Lunge und Arterien unter JAK-Inhibitoren bei entzündlichen Krankheiten',
  'to be considered; watch for signs': 'zu erwägen; auf Zeichen achten',
  'low platelets, red and white cells were reported; test when there is a reason':
    'niedrige Thrombozyten, rote und weiße Blutkörperchen wurden berichtet; testen, wenn ein Anlass besteht',
  'cholesterol rose with ruxolitinib by mouth': 'unter Ruxolitinib zum Einnehmen stieg das Cholesterin',
  'during and after; keep ultraviolet light low': 'während und danach; UV-Licht gering halten',
  'to be considered': 'zu erwägen',
  'only with a reason, no schedule': 'nur bei Anlass, kein fester Plan',
  'more may reach the blood; that strong ones are to be avoided is remembered':
    'mehr kann ins Blut gelangen; dass starke zu vermeiden sind, ist aus der Erinnerung',
  'less may reach the blood': 'weniger kann ins Blut gelangen',
  'look again without improvement; stop once clear':
    'ohne Besserung neu prüfen; beenden, sobald die Haut erscheinungsfrei ist',
  'look again without meaningful colour': 'ohne nennenswerte Pigmentierung neu prüfen',
  'any adverse event': 'irgendein unerwünschtes Ereignis',
  '1.5 % twice a day': '1,5 % zweimal täglich',
  'atopic dermatitis from 12 years, 499 people against 250 on vehicle':
    'atopische Dermatitis ab 12 Jahren, 499 Personen gegenüber 250 unter Vehikel',
  bronchitis: 'Bronchitis',
  'ear infection': 'Ohrinfektion',
  'at 1 % or more in vitiligo: acne, itch or redness where applied, nasopharyngitis, headache, urinary infection, fever':
    'bei mindestens 1 % bei Vitiligo: Akne, Juckreiz oder Rötung an der Auftragsstelle, Nasopharyngitis, Kopfschmerzen, Harnwegsinfektion, Fieber',
  'too little known; there is a registry': 'zu wenig bekannt; es gibt ein Register',
  '2025 (a copy, oral solution)': '2025 (eine Kopie, Lösung zum Einnehmen)',
  'No indication for a disease of the skin.': 'Keine Zulassung für eine Hautkrankheit.',
  'from 28 days of age': 'ab einem Alter von 28 Tagen',
  'refractory to steroids': 'steroidrefraktär',
  '8 mg per m² of body surface twice a day': '8 mg pro m² Körperoberfläche zweimal täglich',
  'about half, with blood counts; fluconazole at most 200 mg a day':
    'etwa die Hälfte, mit Blutbildkontrollen; Fluconazol höchstens 200 mg täglich',
  'until the dose is stable, then when there is a reason': 'bis die Dosis stabil ist, danach bei Anlass',
  'AUC + 91 %, half-life 3.7 to 6.0 h': 'AUC + 91 %, Halbwertszeit 3,7 auf 6,0 h',
  'AUC + 232 %; not above 200 mg a day': 'AUC + 232 %; nicht über 200 mg täglich',
  'Here because it is used off-label for skin disease; it has no such indication.':
    'Hier aufgeführt, weil es bei Hautkrankheiten off-label verwendet wird; es hat keine solche Zulassung.',
  'no skin disease was ever approved: off-label':
    'nie für eine Hautkrankheit zugelassen: Off-Label-Anwendung',
  'steps of 5 mg twice a day, not in the first 4 weeks, up to 25 mg twice a day':
    'Schritte von 5 mg zweimal täglich, nicht in den ersten 4 Wochen, bis 25 mg zweimal täglich',
  'fluconazole up to 200 mg a day': 'Fluconazol bis 200 mg täglich',
  'about half, depending on the disease; in chronic GVHD watch the counts':
    'etwa die Hälfte, je nach Krankheit; bei chronischer GvHD das Blutbild beobachten',
  'once, after dialysis': 'einmal, nach der Dialyse',
  'undated UK page; EU annex of 10 March 2023 in part':
    'britische Seite ohne Datum; teils EU-Anhang vom 10. März 2023',
  'with methotrexate, after an antirheumatic did too little':
    'mit Methotrexat, nachdem ein Antirheumatikum zu wenig bewirkt hat',
  'with methotrexate, or alone': 'mit Methotrexat oder allein',
  '10 mg has no licence here': '10 mg sind hierfür nicht zugelassen',
  'the limit for haemoglobin could not be read': 'der Grenzwert für Hämoglobin konnte nicht gelesen werden',
  'lymphocytes may leave out weeks 4–8: the table was unclear':
    'für Lymphozyten gelten die Wochen 4–8 vielleicht nicht: die Tabelle war unklar',
  'look into rises promptly': 'Anstiege rasch abklären',
  'two tests in a row': 'zwei Tests hintereinander',
  'confirmed within 7 days': 'innerhalb von 7 Tagen bestätigt',
  'Of the diseases of the skin only psoriatic arthritis is an indication; all else is off-label.':
    'Von den Krankheiten, die die Haut betreffen, ist nur Psoriasis-Arthritis zugelassen; alles andere ist off-label.',
  'after at least one TNF blocker': 'nach mindestens einem TNF-Blocker',
  'prescribed all the same': 'wird trotzdem verordnet',
  'or 11 mg once a day of the slow-release form, which is not interchangeable':
    'oder 11 mg einmal täglich der retardierten Form, die nicht austauschbar ist',
  'creatinine clearance': 'Kreatinin-Clearance',
  'creatinine clearance; after dialysis on its days': 'Kreatinin-Clearance; an Dialysetagen nach der Dialyse',
  'an older text lists no contraindication': 'ein älterer Text führt keine Kontraindikation auf',
  'box of the class: serious infection, death, cancer, cardiovascular events, clots; from people of 50 and more with rheumatoid arthritis and a cardiovascular risk factor':
    'Warnkasten der Klasse: schwere Infektion, Tod, Krebs, kardiovaskuläre Ereignisse, Thrombosen; von Menschen ab 50 Jahren mit rheumatoider Arthritis und einem kardiovaskulären Risikofaktor',
  'keep the intervals that guidelines give between a live vaccine and the start':
    'die in Leitlinien genannten Abstände zwischen Lebendimpfung und Beginn einhalten',
  persistent: 'anhaltend',
  'confirmed; also a fall by more than 2 g/dL': 'bestätigt; auch ein Abfall um mehr als 2 g/dl',
  '2024 (a copy)': '2024 (eine Kopie)',
  'Giant cell arteritis was added in April 2025 and is not in these rules.':
    'Riesenzellarteriitis kam im April 2025 hinzu und ist in diesen Regeln nicht enthalten.',
  '30 mg for heavy disease or when 15 mg does too little; keep the least that works':
    '30 mg bei hoher Krankheitslast oder wenn 15 mg zu wenig bewirken; bei der niedrigsten wirksamen Dosis bleiben',
  '30 mg only for heavy disease without these risks, or when 15 mg did too little':
    '30 mg nur bei hoher Krankheitslast ohne diese Risiken oder wenn 15 mg zu wenig bewirkt haben',
  'long-term use': 'Langzeitanwendung',
  'a liver specialist when HBV DNA appears':
    'eine Leberfachärztin oder einen Leberfacharzt hinzuziehen, wenn HBV-DNA auftritt',
  'then as guidelines say': 'danach nach den Leitlinien',
  'by week 12': 'bis Woche 12',
  'avoid grapefruit: it inhibits CYP3A4': 'Grapefruit meiden: sie hemmt CYP3A4',
  'exposure falls: watch for loss of effect': 'die Exposition sinkt: auf Wirkverlust achten',
  'Giant cell arteritis was added in 2025 and is not in these rules. Vitiligo was applied for; no approval was found.':
    'Riesenzellarteriitis kam 2025 hinzu und ist in diesen Regeln nicht enthalten. Vitiligo wurde beantragt; eine Zulassung wurde nicht gefunden.',
  'after other systemic treatment, biologics included, or where it is unsuitable':
    'nach anderer systemischer Behandlung einschließlich Biologika, oder wo diese ungeeignet ist',
  'applied for; no approval in what was read': 'beantragt; keine Zulassung im Gelesenen',
  'in development; no approval in what was read': 'in Entwicklung; keine Zulassung im Gelesenen',
  '30 mg when 15 mg does too little': '30 mg, wenn 15 mg zu wenig bewirken',
  'during and after': 'während und danach',
  'more deaths with another JAK inhibitor in rheumatoid arthritis, from 50 years with a cardiovascular risk factor':
    'mehr Todesfälle unter einem anderen JAK-Inhibitor bei rheumatoider Arthritis, ab 50 Jahren mit einem kardiovaskulären Risikofaktor',
  'localised infections count': 'auch örtlich begrenzte Infektionen zählen',
  'during and right before': 'während und unmittelbar vor der Behandlung',
  'during or right before': 'während oder unmittelbar vor der Behandlung',
  'A labelling supplement was approved on 30 June 2026 and could not be read: every rule here is older. It may bring a warning on low blood sugar in people treated for diabetes, as tofacitinib got it that month.':
    'Ein Nachtrag zur Kennzeichnung wurde am 30. Juni 2026 zugelassen und konnte nicht gelesen werden: Alle Regeln hier sind älter. Er bringt womöglich eine Warnung vor Unterzuckerung bei behandeltem Diabetes, wie Tofacitinib sie in diesem Monat erhielt.',
  'stop and wash out before a pregnancy is tried for':
    'vor einer geplanten Schwangerschaft absetzen und auswaschen lassen',
  'recent major surgery, hormonal contraception or replacement and clotting disorders in oneself or close relatives count as risk':
    'kürzliche größere Operationen, hormonelle Verhütung oder Hormonersatz und Gerinnungsstörungen bei einem selbst oder nahen Verwandten zählen als Risiko',
  'the leaflet names kidney problems without a limit; below 60 is our reading':
    'die Packungsbeilage nennt Nierenprobleme ohne Grenze; unter 60 ist unsere Lesart',
  'it contains lactose': 'es enthält Lactose',
  'it contains lactose; that it should not be taken is remembered':
    'es enthält Lactose; dass es nicht eingenommen werden soll, ist aus der Erinnerung',
  'tell of it at once': 'sofort melden',
  'not to be given in active tuberculosis': 'bei aktiver Tuberkulose nicht zu geben',
  'not to be used in pregnancy': 'in der Schwangerschaft nicht anzuwenden',
  'blood sugar can fall: the medicine for diabetes may have to be lowered':
    'der Blutzucker kann sinken: Das Diabetesmittel muss womöglich gesenkt werden',
  'also underlying conditions that predispose to infection':
    'auch Grunderkrankungen, die Infektionen begünstigen',
  'the label asks for a dose that follows the kidney; limits and amount were read for rheumatoid arthritis only':
    'die Kennzeichnung verlangt eine Dosis nach der Nierenfunktion; Grenzen und Menge wurden nur für rheumatoide Arthritis gelesen',
  'no contraindication is listed (label of 2020); active tuberculosis is dealt with in the box':
    'keine Gegenanzeige aufgeführt (Kennzeichnung von 2020); aktive Tuberkulose steht im Warnkasten',
  'HBV DNA before and during treatment; when it is found, a liver specialist first':
    'HBV-DNA vor und während der Behandlung; wird sie gefunden, zuerst in die Hände der Hepatologie',
  'this section was revised in June 2026 and the revision could not be read: probably a warning on low blood sugar in people treated for diabetes, which tofacitinib got in the same month (inferred); laboratory tests stand in 5.7':
    'dieser Abschnitt wurde im Juni 2026 überarbeitet und konnte nicht gelesen werden: wahrscheinlich eine Warnung vor Unterzuckerung bei behandeltem Diabetes, die Tofacitinib im selben Monat erhielt (erschlossen); Laborwerte stehen in 5.7',
  '2022 and 2023 (5.8 changed in June 2026: not read)':
    '2022 und 2023 (5.8 im Juni 2026 geändert: nicht gelesen)',
  'Section 5.8 was revised in June 2026; the revision could not be read. It may be a warning on low blood sugar in people treated for diabetes, as tofacitinib got it that month.':
    'Abschnitt 5.8 wurde im Juni 2026 überarbeitet; die Überarbeitung konnte nicht gelesen werden. Es ist womöglich eine Warnung vor Unterzuckerung bei behandeltem Diabetes, wie Tofacitinib sie in diesem Monat erhielt.',
  '4 mg becomes 2 mg, 2 mg becomes 1 mg; the leaflet says reduced kidney function, the limits are those of adults':
    'aus 4 mg werden 2 mg, aus 2 mg wird 1 mg; die Packungsbeilage spricht von verminderter Nierenfunktion, die Grenzen sind die der Erwachsenen',
  'suspicion is enough at any dose': 'schon der Verdacht genügt, bei jeder Dosis',
  'not to be started with any kind of infection unless the doctor allows it':
    'bei keiner Art von Infektion beginnen, es sei denn, es wird ärztlich erlaubt',
  'a blocked retinal artery was reported': 'ein Verschluss einer Netzhautarterie wurde berichtet',
  'June 2023 (changed on 30 June 2026: not read)': 'Juni 2023 (am 30. Juni 2026 geändert: nicht gelesen)',
  'clots in veins of leg or lung and in arteries of eye or heart':
    'Gerinnsel in Venen von Bein oder Lunge und in Arterien von Auge oder Herz',
  'the leaflet says to discuss whether to stop; the text for professionals was not read and may say stop':
    'die Packungsbeilage lässt besprechen, ob abgesetzt wird; die Fachinformation wurde nicht gelesen und verlangt womöglich das Absetzen',
  'No restriction of the class (from 65 years, smokers, cardiovascular or cancer risk) stands at the head of section 4.4 of 2023, and the EU review of 2022–23 did not cover this medicine. The rest of 4.4 and texts after 2023 were not read.':
    'Am Anfang von Abschnitt 4.4 (2023) steht keine Einschränkung der Klasse (ab 65 Jahren, Rauchen, kardiovaskuläres oder Krebsrisiko), und die EU-Überprüfung von 2022–23 galt diesem Arzneimittel nicht. Der Rest von 4.4 und Texte nach 2023 wurden nicht gelesen.',
  'SALT ≤ 20 at week 24': 'SALT ≤ 20 in Woche 24',
  'at week 68, 48.8 % with the last value carried forward and 76.6 % as observed':
    'in Woche 68 48,8 % mit fortgeschriebenem letztem Wert und 76,6 % wie beobachtet',
  '12 mg twice a day was never approved: lung emboli':
    '12 mg zweimal täglich wurden nie zugelassen: Lungenembolien',
  'to be told before the start': 'vor dem Beginn mitzuteilen',
  'corrected label of 6 August 2024; sections 2 to 8 of it were not readable':
    'berichtigte Kennzeichnung vom 6. August 2024; ihre Abschnitte 2 bis 8 waren nicht lesbar',
  '6 August 2024 (later changes not known)': '6. August 2024 (spätere Änderungen nicht bekannt)',
  'Sections 2 to 8 of the label were not readable anywhere: dose and tests were read in compendia, and what was only remembered is not shown.':
    'Die Abschnitte 2 bis 8 der Kennzeichnung waren nirgends lesbar: Dosis und Tests wurden in Nachschlagewerken gelesen, nur Erinnertes wird nicht gezeigt.',
  'the label gives own doses for reduced kidney function in a table; its limits and doses were read in secondary sources':
    'die Kennzeichnung nennt in einer Tabelle eigene Dosen bei verminderter Nierenfunktion; Grenzen und Dosen wurden in Sekundärquellen gelesen',
  'watch for bleeding; an anticoagulant is no contraindication of this label, as far as is remembered':
    'auf Blutungen achten; ein Antikoagulans ist nach der Erinnerung keine Gegenanzeige dieser Kennzeichnung',
  'the label asks to avoid strong inducers; how strong these are here was not read':
    'die Kennzeichnung rät von starken Induktoren ab; wie stark diese hier sind, wurde nicht gelesen',
  'at 1 % or more on either dose: nasopharyngitis, nausea, headache, herpes simplex, raised CPK, dizziness, urinary infection, fatigue, acne, vomiting, impetigo, pain of mouth and throat, hypertension, influenza, gastroenteritis, contact dermatitis, upper abdominal pain, abdominal discomfort, zoster, low platelets':
    'bei 1 % oder mehr unter einer der Dosen: Nasopharyngitis, Übelkeit, Kopfschmerz, Herpes simplex, erhöhte CPK, Schwindel, Harnwegsinfekt, Müdigkeit, Akne, Erbrechen, Impetigo, Schmerzen in Mund und Rachen, Bluthochdruck, Grippe, Gastroenteritis, Kontaktdermatitis, Oberbauchschmerz, Bauchbeschwerden, Herpes zoster, wenige Thrombozyten',
  'December 2023 (changed on 30 June 2026: not read)':
    'Dezember 2023 (am 30. Juni 2026 geändert: nicht gelesen)',
  '50 mg is the start, 100 mg a day the ceiling': '50 mg sind der Anfang, 100 mg täglich die Obergrenze',
  'exposure falls; the leaflet names these medicines, not the class':
    'die Exposition sinkt; die Packungsbeilage nennt diese Arzneimittel, nicht die Klasse',
  'a second value in a row below the limit ends it': 'ein zweiter Wert in Folge unter der Grenze beendet sie',
  'less of it may reach the blood': 'womöglich gelangt weniger ins Blut',
  '15 mg first, 30 mg only when that does too little; stay on the least that holds':
    'zuerst 15 mg, 30 mg nur, wenn das zu wenig bewirkt; bei der niedrigsten Dosis bleiben, die hält',
  'exposure rises by less than half, as a paper of the company says; what the label asks was not read':
    'die Exposition steigt um weniger als die Hälfte, wie eine Arbeit des Herstellers sagt; was die Kennzeichnung verlangt, wurde nicht gelesen',
  'no grapefruit': 'keine Grapefruit',
  'may harm the fetus; a pregnancy is to be excluded before the start':
    'kann dem Fötus schaden; eine Schwangerschaft ist vor dem Beginn auszuschließen',
  'in atopic dermatitis any other immunosuppressant':
    'bei atopischer Dermatitis jedes andere Immunsuppressivum',
  'remains of the tablet may appear in the stool; watch the effect when that happens again and again':
    'Reste der Tablette können im Stuhl erscheinen; auf die Wirkung achten, wenn das wiederholt geschieht',
  'detachment of the retina was reported': 'Netzhautablösung wurde berichtet',
  'date not known (pages of 2025 and copies)': 'Datum nicht bekannt (Seiten von 2025 und Kopien)',
  'Psoriatic arthritis and juvenile arthritis with doses by weight, and the oral solution, are not in these rules. Whether the changes of June 2026 came to this label too is not known.':
    'Psoriasisarthritis und juvenile Arthritis mit Dosen nach Gewicht sowie die Lösung zum Einnehmen sind nicht in diesen Regeln. Ob die Änderungen vom Juni 2026 auch diese Kennzeichnung betrafen, ist nicht bekannt.',
  'it may work less well': 'es wirkt womöglich schwächer',
  'the limits of the start; that the EU table has them on treatment too is remembered, the US page says so':
    'die Grenzen des Beginns; dass die EU-Tabelle sie auch unter Behandlung hat, ist aus der Erinnerung, die US-Seite sagt es',
  'and emergency help': 'und Notfallhilfe',
  'psoriatic arthritis from 2 years since October 2025; ankylosing spondylitis, ulcerative colitis and polyarticular juvenile arthritis are indications too':
    'Psoriasisarthritis seit Oktober 2025 ab 2 Jahren; ankylosierende Spondylitis, Colitis ulcerosa und polyartikuläre juvenile Arthritis sind ebenfalls Anwendungsgebiete',
  'from 2 years the dose goes by body weight; the amounts were not read':
    'ab 2 Jahren richtet sich die Dosis nach dem Körpergewicht; die Mengen wurden nicht gelesen',
  'low blood sugar in people treated for diabetes: a warning of June 2026 that was read by its title only':
    'Unterzuckerung bei behandeltem Diabetes: eine Warnung vom Juni 2026, von der nur der Titel gelesen wurde',
  '10 mg twice a day or 22 mg slow release are not for arthritis':
    '10 mg zweimal täglich oder 22 mg retardiert sind nicht für Arthritis',
  'infections are commoner in older people and in diabetes; hepatitis B and C were not studied':
    'Infektionen sind bei Älteren und bei Diabetes häufiger; Hepatitis B und C wurden nicht untersucht',
  '36 hours after the slow-release form': '36 Stunden nach der Retardform',
  'date not known (changed up to June 2026)': 'Datum nicht bekannt (bis Juni 2026 geändert)',
  'Not read: the warning on low blood sugar in people treated for diabetes (5.8, June 2026), the doses by weight from 2 years (2.4, October 2025), the changed text on serious infections (5.1, March 2026). Sections after 5.8 moved by one.':
    'Nicht gelesen: die Warnung vor Unterzuckerung bei behandeltem Diabetes (5.8, Juni 2026), die Dosen nach Gewicht ab 2 Jahren (2.4, Oktober 2025), der geänderte Text zu schweren Infektionen (5.1, März 2026). Abschnitte nach 5.8 sind um eins gerückt.',
  'fractures: known risk, from 65 years, women, corticosteroids':
    'Knochenbrüche: bekanntes Risiko, ab 65 Jahren, Frauen, Kortikosteroide',
  'they change the level: the dose may have to change':
    'sie verändern den Spiegel: Die Dosis muss womöglich angepasst werden',
  'polycythaemia vera after too little effect of, or intolerance to, hydroxyurea':
    'Polycythaemia vera nach zu geringer Wirkung oder Unverträglichkeit von Hydroxyharnstoff',
  'a serious infection has to be settled first; progressive multifocal leukoencephalopathy: stop and look':
    'eine schwere Infektion muss zuerst überstanden sein; progressive multifokale Leukoenzephalopathie: absetzen und abklären',
  'the doses here are those of the plain tablet; the slow-release form has other strengths, once a day, and the two are not to be swapped':
    'die Dosen hier sind die der einfachen Tablette; die Retardform hat andere Stärken, einmal täglich, und beide sind nicht austauschbar',
  'September 2021 and older copies': 'September 2021 und ältere Kopien',
  'A slow-release form (Jakafi XR) was approved on 1 May 2026 and is on the market; its text was not read.':
    'Eine Retardform (Jakafi XR) wurde am 1. Mai 2026 zugelassen und ist auf dem Markt; ihr Text wurde nicht gelesen.',
  'an infection may have to be treated first': 'eine Infektion muss womöglich zuerst behandelt werden',
  'another dose may be needed; the leaflet names no limit, below 60 is our reading':
    'womöglich ist eine andere Dosis nötig; die Packungsbeilage nennt keine Grenze, unter 60 ist unsere Lesart',
  'weigh before the start; the box as a reference work tells it':
    'vor dem Beginn abwägen; der Warnkasten, wie ihn ein Nachschlagewerk wiedergibt',
  '20 August 2024 and later (changed on 30 June 2026: not read)':
    '20. August 2024 und später (am 30. Juni 2026 geändert: nicht gelesen)',
  'the sentence ties the enzymes, at the start and later, to known or suspected liver disease; it can be read otherwise, and the test for all at the start is the careful reading':
    'der Satz knüpft die Enzyme, am Anfang und später, an bekannte oder vermutete Lebererkrankung; er lässt sich anders lesen, und der Test für alle am Anfang ist die vorsichtige Lesart',
  'the US text says to treat first; that it is not to be given was read for Canada and the EU':
    'der US-Text verlangt, zuerst zu behandeln; dass es nicht zu geben ist, wurde für Kanada und die EU gelesen',
  'without proof of a full course, think of treatment first':
    'ohne Nachweis einer vollständigen Behandlung zuerst an eine Therapie denken',
  'too few data': 'zu wenige Daten',
  'weigh going on': 'das Fortsetzen abwägen',
  'before March 2026 (changed on 30 June 2026: not read)':
    'vor März 2026 (am 30. Juni 2026 geändert: nicht gelesen)',
  'whether it raises these risks is not clear': 'ob es diese Risiken erhöht, ist nicht klar',
  '23 July 2025 (a copy of 13 August 2025)': '23. Juli 2025 (eine Kopie vom 13. August 2025)',
};
