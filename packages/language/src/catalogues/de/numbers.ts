import type { Catalogue } from '../../catalogue.js';

/** Numbers of the model: names, units, notes. */
export const numbers: Catalogue = {
  'molecular weight': 'Molekulargewicht',
  clearance: 'Clearance',
  'absolute; steady state: 22·(weight/70)^0.453·(1 - 0.186)·(F·daily dose/200)^-0.169':
    'absolut; im Gleichgewicht: 22·(Gewicht/70)^0,453·(1 − 0,186)·(F·Tagesdosis/200)^−0,169',
  'central volume': 'zentrales Volumen',
  absolute: 'absolut',
  'intercompartmental clearance': 'interkompartimentelle Clearance',
  'peripheral volume': 'peripheres Volumen',
  'absorption rate constant': 'Absorptionsgeschwindigkeitskonstante',
  'amount absorbed first order': 'nach erster Ordnung absorbierte Menge',
  'of the absorbed dose; the rest at zeroOrderRate': 'der absorbierten Dosis; der Rest mit zeroOrderRate',
  'rate of zero-order absorption': 'Geschwindigkeit der Absorption nullter Ordnung',
  bioavailability: 'Bioverfügbarkeit',
  fraction: 'Anteil',
  'reference; shifts on the logit scale below. Adult with atopic dermatitis, phase 3 tablet, repeat dosing: 0.589':
    'Referenz; Verschiebungen auf der Logit-Skala unten. Erwachsene mit atopischer Dermatitis, Phase-3-Tablette, wiederholte Gabe: 0,589',
  'absorption lag': 'Verzögerung der Absorption',
  'fall of clearance on repeat dosing': 'Abfall der Clearance bei wiederholter Gabe',
  'exponent of the dose on clearance': 'Exponent der Dosis auf die Clearance',
  exponent: 'Exponent',
  'reference dose of that exponent': 'Bezugsdosis dieses Exponenten',
  'between-person SD of ln clearance': 'SD von ln Clearance zwischen Personen',
  'exponent of weightKg on clearance': 'Exponent des Gewichts auf die Clearance',
  'exponent of weightKg on volume': 'Exponent des Gewichts auf das Volumen',
  'exponent of weightKg on peripheralVolume': 'Exponent des Gewichts auf das periphere Volumen',
  'exponent of weightKg on intercompartmentalClearance':
    'Exponent des Gewichts auf die interkompartimentelle Clearance',
  'formulation phase-3-tablet on logit bioavailability': 'Phase-3-Tablette auf die Logit-Bioverfügbarkeit',
  logit: 'Logit',
  'dosing repeat on logit bioavailability': 'wiederholte Gabe auf die Logit-Bioverfügbarkeit',
  'disease atopic-dermatitis on logit bioavailability': 'atopische Dermatitis auf die Logit-Bioverfügbarkeit',
  'disease psoriasis on logit bioavailability': 'Psoriasis auf die Logit-Bioverfügbarkeit',
  'ancestry asian on logit bioavailability': 'asiatische Herkunft auf die Logit-Bioverfügbarkeit',
  'ancestry other on logit bioavailability': 'andere Herkunft auf die Logit-Bioverfügbarkeit',
  'sex female on logit bioavailability': 'weibliches Geschlecht auf die Logit-Bioverfügbarkeit',
  'ageGroup adolescent on logit bioavailability': 'Jugendalter auf die Logit-Bioverfügbarkeit',
  'medicine fluconazole on logit bioavailability': 'Fluconazol auf die Logit-Bioverfügbarkeit',
  'medicine fluvoxamine on logit bioavailability': 'Fluvoxamin auf die Logit-Bioverfügbarkeit',
  'medicine rifampicin on logit bioavailability': 'Rifampicin auf die Logit-Bioverfügbarkeit',
  'hepatic child-pugh-a on logit bioavailability': 'Child-Pugh A auf die Logit-Bioverfügbarkeit',
  'one coefficient for A and B': 'ein Koeffizient für A und B',
  'hepatic child-pugh-b on logit bioavailability': 'Child-Pugh B auf die Logit-Bioverfügbarkeit',
  'dose 800-mg on logit bioavailability': 'Dosis 800 mg auf die Logit-Bioverfügbarkeit',
  'medicine rifampicin on clearance': 'Rifampicin auf die Clearance',
  ratio: 'Verhältnis',
  'medicine fluconazole on clearance': 'Fluconazol auf die Clearance',
  'medicine fluvoxamine on clearance': 'Fluvoxamin auf die Clearance',
  '3.36 + 6.34·105/93: the value at eGFR 105, the reference of the renal table below; 9.7 at eGFR 93':
    '3,36 + 6,34·105/93: der Wert bei eGFR 105, dem Bezug der Nierentabelle unten; 9,7 bei eGFR 93',
  'duration of zero-order absorption': 'Dauer der Absorption nullter Ordnung',
  'from the CV of renal clearance, 39.5 %; non-renal 84.6 %':
    'aus dem Variationskoeffizienten der renalen Clearance, 39,5 %; nicht renal 84,6 %',
  'AUC ratio at eGFR 105': 'AUC-Verhältnis bei eGFR 105',
  "normal function is the study's own reference group; 105 stands for it":
    'normale Funktion ist die eigene Bezugsgruppe der Studie; dafür steht 105',
  'AUC ratio at eGFR 75': 'AUC-Verhältnis bei eGFR 75',
  'mild impairment, eGFR 60-89; Cmax ratio 1.16': 'leichte Einschränkung, eGFR 60–89; Cmax-Verhältnis 1,16',
  'AUC ratio at eGFR 45': 'AUC-Verhältnis bei eGFR 45',
  'moderate impairment, eGFR 30-59; Cmax ratio 1.46':
    'mäßige Einschränkung, eGFR 30–59; Cmax-Verhältnis 1,46',
  'AUC ratio at eGFR 22': 'AUC-Verhältnis bei eGFR 22',
  'severe impairment, eGFR 15-29': 'schwere Einschränkung, eGFR 15–29',
  'medicine probenecid on exposure': 'Probenecid auf die Exposition',
  'strong OAT3 inhibitor; about two-fold': 'starker OAT3-Hemmer; etwa zweifach',
  'medicine ketoconazole on exposure': 'Ketoconazol auf die Exposition',
  'medicine rifampicin on exposure': 'Rifampicin auf die Exposition',
  'hepatic child-pugh-b on exposure': 'Child-Pugh B auf die Exposition',
  'food high-fat-meal on exposure': 'fettreiche Mahlzeit auf die Exposition',
  'largest fall seen': 'größter beobachteter Abfall',
  'turnover of immune-privilege collapse': 'Umsatz des Zusammenbruchs des Immunprivilegs',
  '1/week': '1/Woche',
  'turnover of immune-privilege collapse; not identifiable from trial data; the order of weeks':
    'Umsatz des Zusammenbruchs des Immunprivilegs; aus Studiendaten nicht bestimmbar; in der Größenordnung von Wochen',
  'collapse at which hair loss is half-maximal': 'Zusammenbruch, bei dem der Haarverlust halbmaximal ist',
  'collapse at which hair loss is half-maximal; not identifiable from trial data':
    'Zusammenbruch, bei dem der Haarverlust halbmaximal ist; aus Studiendaten nicht bestimmbar',
  'strength of SOCS feedback': 'Stärke der SOCS-Rückkopplung',
  'strength of SOCS feedback; chosen with K so that the signal under inhibition follows the model of Yamada 2003 within 0.05':
    'Stärke der SOCS-Rückkopplung; mit K so gewählt, dass das gehemmte Signal dem Modell von Yamada 2003 auf 0,05 genau folgt',
  'half-saturation of the ligand': 'Halbsättigung des Liganden',
  'half-saturation of the ligand; chosen with s so that the signal under inhibition follows the model of Yamada 2003 within 0.05':
    'Halbsättigung des Liganden; mit s so gewählt, dass das gehemmte Signal dem Modell von Yamada 2003 auf 0,05 genau folgt',
  'cap of ρ: re-entry takes at least some ten days':
    'Obergrenze von ρ: Der Wiedereintritt dauert mindestens etwa zehn Tage',
  'cap of ρ: re-entry takes at least some ten days; keeps the tail of the log-normal in the physiological range':
    'Obergrenze von ρ: Der Wiedereintritt dauert mindestens etwa zehn Tage; hält den Rand der Log-Normalverteilung im physiologischen Bereich',
  'first period of the disease activity': 'erste Periode der Krankheitsaktivität',
  'first period of the disease activity; two incommensurable periods of about one and two years':
    'erste Periode der Krankheitsaktivität; zwei inkommensurable Perioden von etwa einem und zwei Jahren',
  'second period of the disease activity': 'zweite Periode der Krankheitsaktivität',
  'second period of the disease activity; two incommensurable periods of about one and two years':
    'zweite Periode der Krankheitsaktivität; zwei inkommensurable Perioden von etwa einem und zwei Jahren',
  'untreated weeks before virtual enrolment': 'unbehandelte Wochen vor der virtuellen Aufnahme',
  'untreated weeks before virtual enrolment; trials ask for half a year without improvement':
    'unbehandelte Wochen vor der virtuellen Aufnahme; Studien verlangen ein halbes Jahr ohne Besserung',
  'visible share of the affected follicles below which a virtual person is enrolled':
    'sichtbarer Anteil der betroffenen Follikel, unter dem eine virtuelle Person aufgenommen wird',
  'SD of ln episode duration': 'SD von ln Episodendauer',
  'SD of ln episode duration; spread of published durations (median 2.25, mean 3.22 years)':
    'SD von ln Episodendauer; Streuung der veröffentlichten Dauern (Median 2,25, Mittel 3,22 Jahre)',
  'shortest episode': 'kürzeste Episode',
  year: 'Jahr',
  'shortest episode; inclusion criterion of the trials': 'kürzeste Episode; Aufnahmebedingung der Studien',
  'SD of the reading, smooths the responder indicator': 'SD der Ablesung, glättet das Ansprechmerkmal',
  'SALT points': 'SALT-Punkte',
  'SD of the reading, smooths the responder indicator; chosen':
    'SD der Ablesung, glättet das Ansprechmerkmal; gewählt',
  'share of published responders, and of non-responders, who are so for reasons outside the model':
    'Anteil der veröffentlichten Ansprechenden und Nichtansprechenden, die es aus Gründen außerhalb des Modells sind',
  'share of published responders, and of non-responders, who are so for reasons outside the model; misread scores and unexplained single responders exist; without it one responder on placebo at week 12 outweighs a whole arm':
    'Anteil der veröffentlichten Ansprechenden und Nichtansprechenden, die es aus Gründen außerhalb des Modells sind; falsch abgelesene Werte und ungeklärte Einzelfälle kommen vor; ohne ihn wöge ein einziger Ansprechender unter Placebo in Woche 12 einen ganzen Arm auf',
  'SD of ln R between people': 'SD von ln R zwischen Personen',
  'share of effector activation that needs no γ-chain signal':
    'Anteil der Effektoraktivierung, der kein Signal der γ-Kette braucht',
  'half-saturation of immune-privilege collapse by the IFN-γ signal':
    'Halbsättigung des Zusammenbruchs des Immunprivilegs durch das IFN-γ-Signal',
  'effector input from resident memory alone': 'Effektorzufluss allein aus dem ortsständigen Gedächtnis',
  'share of the loop gain without resident memory':
    'Anteil der Schleifenverstärkung ohne ortsständiges Gedächtnis',
  'time constant of resident memory': 'Zeitkonstante des ortsständigen Gedächtnisses',
  'turnover of effector T cells': 'Umsatz der Effektor-T-Zellen',
  'median rate at which dormant follicles re-enter growth':
    'mediane Rate, mit der ruhende Follikel wieder zu wachsen beginnen',
  'SD of ln ρ between people': 'SD von ln ρ zwischen Personen',
  'highest rate at which growing and visible hair is lost':
    'höchste Rate, mit der wachsendes und sichtbares Haar verloren geht',
  'amplitude of the fluctuating disease activity': 'Amplitude der schwankenden Krankheitsaktivität',
  'from re-entry to countable hair': 'vom Wiedereintritt bis zum zählbaren Haar',
  'collapse at which re-entry is halved': 'Zusammenbruch, bei dem der Wiedereintritt halbiert ist',
  'share of attacked follicles that stay in dystrophic anagen and can resume growth at once':
    'Anteil der angegriffenen Follikel, die im dystrophen Anagen bleiben und sofort weiterwachsen können',
  'time after which they go dormant': 'Zeit, nach der sie in Ruhe gehen',
  'how closely trials agree: response rates of equal arms vary as a beta distribution with this sum of its two parameters':
    'wie genau Studien übereinstimmen: Ansprechraten gleicher Arme streuen wie eine Betaverteilung mit dieser Summe ihrer beiden Parameter',
  'ritlecitinib: IC50 on JAK3 after 1 h': 'Ritlecitinib: IC50 an JAK3 nach 1 h',
  'ritlecitinib: half-life of JAK3 resynthesis': 'Ritlecitinib: Halbwertszeit der JAK3-Neubildung',
  'deuruxolitinib: clearance': 'Deuruxolitinib: Clearance',
  'the concentration in the skin': 'die Konzentration in der Haut',
  'no model of topical absorption': 'kein Modell der Aufnahme durch die Haut',
  'order of the value of oral ruxolitinib (about 20 L/h) with exposure raised by deuteration, and of the half-life of 4 h':
    'Größenordnung des Wertes von eingenommenem Ruxolitinib (etwa 20 l/h) bei durch Deuterierung erhöhter Exposition, und der Halbwertszeit von 4 h',
  'peak within 1.5 h': 'Spitze innerhalb von 1,5 h',
  'as for ruxolitinib, rounded up': 'wie bei Ruxolitinib, aufgerundet',
  'between the values of the other drugs, raised for the CYP2C9 polymorphism':
    'zwischen den Werten der anderen Arzneimittel, erhöht wegen des CYP2C9-Polymorphismus',
  'metaboliser cyp2c9-poor on exposure': 'langsame CYP2C9-Metabolisierer auf die Exposition',
  'low confidence; the label forbids use': 'wenig sicher; die Fachinformation verbietet die Anwendung',
  'medicine fluconazole on exposure': 'Fluconazol auf die Exposition',
  'the table prints natural logarithms (a negative absorption rate is impossible); exponentiated here':
    'die Tabelle druckt natürliche Logarithmen (eine negative Absorptionsrate ist unmöglich); hier exponenziert',
  'the table has no lag': 'die Tabelle hat keine Verzögerung',
  'healthy men in one analysis; patients will vary more':
    'gesunde Männer in einer Auswertung; Erkrankte streuen mehr',
  'formed fraction of GS-829845': 'gebildeter Anteil von GS-829845',
  'clearance and volume are apparent and contain the share formed':
    'Clearance und Volumen sind scheinbare Werte und enthalten den gebildeten Anteil',
  'clearance of GS-829845': 'Clearance von GS-829845',
  'volume of GS-829845': 'Volumen von GS-829845',
  'relative potency of GS-829845': 'relative Wirkstärke von GS-829845',
  'no effect: the product text lists only cytokines of the common gamma chain':
    'keine Wirkung: Die Produktinformation nennt nur Zytokine der gemeinsamen γ-Kette',
  'healthy, before auto-inhibition; 79.2 in alopecia areata':
    'gesund, vor der Selbsthemmung; 79,2 bei Alopecia areata',
  'maximal auto-inhibition': 'maximale Selbsthemmung',
  'A = 1 + max·Cp/(IC50 + Cp), Cp the peripheral concentration; clearance is multiplied by A, absorbed input by 2 - A':
    'A = 1 + max·Cp/(IC50 + Cp), Cp die periphere Konzentration; die Clearance wird mit A multipliziert, der absorbierte Zufluss mit 2 − A',
  'concentration of half auto-inhibition': 'Konzentration der halben Selbsthemmung',
  'alopecia areata: 0.188·(1 + 1.61); healthy 0.188': 'Alopecia areata: 0,188·(1 + 1,61); gesund 0,188',
  'disease alopecia-areata on clearance': 'Alopecia areata auf die Clearance',
  'renal severe on bioavailability': 'schwere Nierenfunktionsstörung auf die Bioverfügbarkeit',
  'eGFR under 30; with auto-inhibition it gives the published AUC ratio 1.47 and Cmax ratio 1.41':
    'eGFR unter 30; mit der Selbsthemmung ergibt sich das veröffentlichte AUC-Verhältnis 1,47 und Cmax-Verhältnis 1,41',
  'medicine itraconazole on exposure': 'Itraconazol auf die Exposition',
  'IC50 on JAK3 after 1 h': 'IC50 an JAK3 nach 1 h',
  'IL-15, pSTAT5, human whole blood, 45 min of pre-incubation and 15 min of IL-15; 51 nM in blood cells without plasma after 75 min; 266 nM is what was remembered':
    'IL-15, pSTAT5, menschliches Vollblut, 45 min Vorinkubation und 15 min IL-15; 51 nM in Blutzellen ohne Plasma nach 75 min; in Erinnerung sind 266 nM',
  'half-life of JAK3 resynthesis': 'Halbwertszeit der JAK3-Neubildung',
  'about 3.5 h is what is remembered; 5 h fits the ALLEGRO trials better in two fits by hand (chi-squared 18 against 31); up to 24 h cannot be excluded':
    'in Erinnerung sind etwa 3,5 h; 5 h passen in zwei Anpassungen von Hand besser zu den ALLEGRO-Studien (Chi-Quadrat 18 gegenüber 31); bis 24 h sind nicht auszuschließen',
  'computed from C17H18N6': 'berechnet aus C17H18N6',
  'computed: 15 mg over 832.1 ng·h/mL (2716 nM·h read)':
    'berechnet: 15 mg durch 832,1 ng·h/ml (gelesen 2716 nM·h)',
  'myelofibrosis; 75 L polycythaemia vera, 67.5 L graft-versus-host disease':
    'Myelofibrose; 75 l Polycythaemia vera, 67,5 l Graft-versus-Host-Krankheit',
  'medicine erythromycin on exposure': 'Erythromycin auf die Exposition',
  'modelled, 400 mg': 'modelliert, 400 mg',
  'hepatic child-pugh-a on exposure': 'Child-Pugh A auf die Exposition',
  'hepatic child-pugh-c on exposure': 'Child-Pugh C auf die Exposition',
  'whole blood, pSTAT3': 'Vollblut, pSTAT3',
  'computed from C16H20N6O': 'berechnet aus C16H20N6O',
  '22.2 % CV; an earlier analysis found 31.4 %':
    '22,2 % Variationskoeffizient; eine frühere Auswertung fand 31,4 %',
  'exponent of egfr on clearance': 'Exponent der eGFR auf die Clearance',
  'the source uses creatinine clearance in mL/min; 19 % lower clearance at 60':
    'die Quelle verwendet die Kreatinin-Clearance in ml/min; 19 % geringere Clearance bei 60',
  'sex female on clearance': 'weibliches Geschlecht auf die Clearance',
  'sex female on volume': 'weibliches Geschlecht auf das Volumen',
  'ancestry asian on clearance': 'asiatische Herkunft auf die Clearance',
  'exponent of ageYears on volume': 'Exponent des Alters auf das Volumen',
  'medicine ciclosporin on exposure': 'Ciclosporin auf die Exposition',
  'medicine tacrolimus on exposure': 'Tacrolimus auf die Exposition',
  'medicine methotrexate on exposure': 'Methotrexat auf die Exposition',
  'computed from the hemihydrate, (778.8 - 18.02)/2': 'berechnet aus dem Hemihydrat, (778,8 − 18,02)/2',
  'share absorbed zero order': 'Anteil der Absorption nullter Ordnung',
  'relative bioavailability': 'relative Bioverfügbarkeit',
  'extended against immediate release': 'retardiert gegenüber nicht retardiert',
  'phase 2 and 3; phase 1: 0.205': 'Phase 2 und 3; Phase 1: 0,205',
  'the source uses creatinine clearance in mL/min': 'die Quelle verwendet die Kreatinin-Clearance in ml/min',
  'disease rheumatoid-arthritis on clearance': 'rheumatoide Arthritis auf die Clearance',
  'AUC ratio 1.33 against healthy': 'AUC-Verhältnis 1,33 gegenüber Gesunden',
  'about half; 0.39 is remembered': 'etwa die Hälfte; in Erinnerung ist 0,39',
  'mean of ln R, the gain of the inflammatory loop, at SALT 50, before virtual enrolment':
    'Mittel von ln R, der Verstärkung der Entzündungsschleife, bei SALT 50, vor der virtuellen Aufnahme',
  'added to the mean of ln R at SALT 100; between, it rises with the square of the extent above 50':
    'Zuschlag zum Mittel von ln R bei SALT 100; dazwischen steigt er mit dem Quadrat der Ausdehnung über 50',
  'ceiling of visible hair: logit of the share of the affected follicles that can carry visible hair again, median at SALT 50':
    'Obergrenze des sichtbaren Haars: Logit des Anteils der betroffenen Follikel, die wieder sichtbares Haar tragen können, Median bei SALT 50',
  'added to it at SALT 100': 'Zuschlag dazu bei SALT 100',
  'SD of the logit of the ceiling between people':
    'Standardabweichung des Logits der Obergrenze zwischen Personen',
  'remissions that come by themselves, per year': 'Remissionen, die von selbst kommen, pro Jahr',
  '1/year': '1/Jahr',
  'how far ln R falls at the deepest of such a remission':
    'wie weit ln R im tiefsten Punkt einer solchen Remission fällt',
  'time to the deepest of a remission; it lasts about twice that':
    'Zeit bis zum tiefsten Punkt einer Remission; sie dauert etwa doppelt so lange',
  'tolerance: rise of the load of a signal that is blocked altogether':
    'Toleranz: Anstieg der Last eines ganz blockierten Signals',
  'time constant of tolerance': 'Zeitkonstante der Toleranz',
  'share of the missing hair that a rater does not see as bald':
    'Anteil des fehlenden Haars, den Prüfende nicht als kahl sehen',
  'people who leave a trial per week, whatever their response':
    'Personen, die eine Studie pro Woche verlassen, unabhängig vom Ansprechen',
  'added to it in people without improvement, from week 12 on':
    'Zuschlag dazu bei Personen ohne Besserung, ab Woche 12',
  'SALT30, baseline 50–94': 'SALT30, zu Beginn 50–94',
  'how people who leave are counted: no-response (if not given), carried-forward, observed (not at all), or nobody-leaves':
    'wie Personen gezählt werden, die ausscheiden: no-response (wenn nicht angegeben), carried-forward, observed (gar nicht) oder nobody-leaves',
  'baricitinib: IC50 for common γ chain (IL-2, -7, -15, -21)':
    'Baricitinib: IC50 für die gemeinsame γ-Kette (IL-2, -7, -15, -21)',
  'baricitinib: IC50 for IFN-γ': 'Baricitinib: IC50 für IFN-γ',
  'deuruxolitinib: IC50 for common γ chain (IL-2, -7, -15, -21)':
    'Deuruxolitinib: IC50 für die gemeinsame γ-Kette (IL-2, -7, -15, -21)',
  'deuruxolitinib: IC50 for IFN-γ': 'Deuruxolitinib: IC50 für IFN-γ',
  'tofacitinib: IC50 for common γ chain (IL-2, -7, -15, -21)':
    'Tofacitinib: IC50 für die gemeinsame γ-Kette (IL-2, -7, -15, -21)',
  'tofacitinib: IC50 for IFN-γ': 'Tofacitinib: IC50 für IFN-γ',
  'upadacitinib: IC50 for common γ chain (IL-2, -7, -15, -21)':
    'Upadacitinib: IC50 für die gemeinsame γ-Kette (IL-2, -7, -15, -21)',
  'upadacitinib: IC50 for IFN-γ': 'Upadacitinib: IC50 für IFN-γ',
};
