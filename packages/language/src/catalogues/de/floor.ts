import type { Catalogue } from '../../catalogue.js';

/** Rules of class under the labels, and how old a result may be. */
export const floor: Catalogue = {
  'no label that was read has a dose below 10 kg':
    'keine gelesene Fachinformation nennt eine Dosis unter 10 kg',
  'embryos of animals were harmed by medicines of this class; nobody starts one in pregnancy without need':
    'Mittel dieser Klasse haben Embryonen von Tieren geschadet; niemand beginnt eines ohne Not in der Schwangerschaft',
  'what passes into milk is not known well enough': 'was in die Milch übergeht, ist zu wenig bekannt',
  'little is absorbed, but milk was not studied': 'wenig wird aufgenommen, doch Milch wurde nicht untersucht',
  'the medicine has to be stopped and washed out before; contraception until then':
    'das Mittel muss vorher abgesetzt und ausgeschieden sein; bis dahin Empfängnisverhütung',
  'a pregnancy on treatment must not happen by chance':
    'eine Schwangerschaft unter der Behandlung darf nicht zufällig eintreten',
  'an infection is treated before the immune system is damped, shingles and local ones too':
    'eine Infektion wird behandelt, bevor das Immunsystem gedämpft wird, auch Gürtelrose und örtliche',
  'not on infected skin; wait with a serious infection':
    'nicht auf infizierte Haut; bei einer schweren Infektion warten',
  'active tuberculosis is treated first': 'aktive Tuberkulose wird zuerst behandelt',
  'latent tuberculosis can break out': 'latente Tuberkulose kann ausbrechen',
  'tuberculosis is treated whatever is put on the skin':
    'Tuberkulose wird behandelt, was immer auf die Haut kommt',
  'the virus can reactivate; a liver specialist first':
    'das Virus kann wieder aktiv werden; zuerst zur Leberärztin oder zum Leberarzt',
  'a hidden virus can reactivate: HBV DNA before and during treatment':
    'ein verborgenes Virus kann wieder aktiv werden: HBV-DNA vor und während der Behandlung',
  'hepatitis C can be cured first': 'Hepatitis C lässt sich vorher heilen',
  'trials of the creams left these people out': 'Studien mit den Cremes schlossen diese Menschen aus',
  'a condition that predisposes to infection: weigh': 'ein Zustand, der Infektionen begünstigt: abwägen',
  'a weakened immune system is weakened further: first with those who treat it':
    'ein geschwächtes Immunsystem wird weiter geschwächt: zuerst mit den Behandelnden klären',
  'two JAK inhibitors at once add their harms; nobody has studied it':
    'zwei JAK-Hemmer zugleich summieren ihre Schäden; niemand hat es untersucht',
  'two immunomodulators at once add their infections; hardly studied':
    'zwei Immunmodulatoren zugleich summieren ihre Infektionen; kaum untersucht',
  'a second potent immunosuppressant adds its infections and cancers':
    'ein zweites starkes Immunsuppressivum bringt seine Infektionen und Krebserkrankungen dazu',
  'a second immunosuppressant adds its infections':
    'ein zweites Immunsuppressivum bringt seine Infektionen dazu',
  'hardly studied together': 'zusammen kaum untersucht',
  'nobody is given what they are hypersensitive to': 'niemand bekommt, worauf er überempfindlich ist',
  'the class carries a warning on infarction and stroke for people who had one':
    'die Klasse trägt eine Warnung vor Herzinfarkt und Schlaganfall für Menschen, die einen hatten',
  'the class carries a warning on clots for people at risk of them':
    'die Klasse trägt eine Warnung vor Thrombosen für Menschen mit Risiko',
  'an immune system that fights a cancer is not damped for a skin disease':
    'ein Immunsystem, das gegen Krebs kämpft, wird nicht wegen einer Hautkrankheit gedämpft',
  'first with those who treat the cancer': 'zuerst mit denen, die den Krebs behandeln',
  'the class carries a warning on cancer': 'die Klasse trägt eine Warnung vor Krebs',
  'large operations and lying still bring clots and infections: ask the surgeon':
    'große Operationen und Liegen bringen Thrombosen und Infektionen: in der Chirurgie fragen',
  'a live vaccine can cause the disease where the immune system is damped':
    'eine Lebendimpfung kann die Krankheit auslösen, wo das Immunsystem gedämpft ist',
  'shingles comes back more often on this class: vaccinate first':
    'Gürtelrose kommt unter dieser Klasse öfter wieder: zuerst impfen',
  'people who are prone to infections have more of them on this class':
    'wer zu Infektionen neigt, hat unter dieser Klasse mehr davon',
  'lung disease raises the risk of infection': 'Lungenkrankheiten erhöhen das Infektionsrisiko',
  'hardly studied; what the kidneys no longer remove adds up':
    'kaum untersucht; was die Nieren nicht mehr ausscheiden, sammelt sich an',
  'not studied; what the liver no longer removes adds up':
    'nicht untersucht; was die Leber nicht mehr abbaut, sammelt sich an',
  'no limit was read in any label, but three times the upper limit is explained before anybody starts':
    'in keiner Fachinformation wurde eine Grenze gelesen, doch das Dreifache der Obergrenze wird vor dem Beginn geklärt',
  'no limit was read in any label, but five times the upper limit is explained before anybody starts':
    'in keiner Fachinformation wurde eine Grenze gelesen, doch das Fünffache der Obergrenze wird vor dem Beginn geklärt',
  'counts this low are explained before anybody starts': 'so niedrige Werte werden vor dem Beginn geklärt',
  'of former smokers those who smoked for long are meant; how long is not asked here':
    'von früheren Rauchern sind die gemeint, die lange geraucht haben; wie lange, wird hier nicht gefragt',
  'a warning on low blood sugar in people treated for diabetes came into the tofacitinib label in June 2026; labels of the same day were not readable':
    'in die Fachinformation von Tofacitinib kam im Juni 2026 eine Warnung vor Unterzuckerung bei behandeltem Diabetes; Fachinformationen vom selben Tag waren nicht lesbar',
  'rule of class': 'Regel für die Klasse',
  'rule of class: {reason}': 'Regel für die Klasse: {reason}',
  'have this clarified before the start': 'dies vor dem Beginn klären lassen',
  'outside the ages and weights of every use in this label':
    'außerhalb der Alters- und Gewichtsgrenzen jeder Anwendung dieser Fachinformation',
  '{test} of {date} is too old: repeat it. Until then it counts as unknown':
    '{test} vom {date} ist zu alt: bitte wiederholen. Bis dahin gilt der Wert als unbekannt',
  'live vaccine on {date}': 'Lebendimpfung am {date}',
  'labels of the same class tell people who had one to stop; this label’s sections on it were not readable':
    'Fachinformationen derselben Klasse lassen Menschen nach Herzinfarkt oder Schlaganfall absetzen; die Abschnitte dieser waren nicht lesbar',
  'labels of the same class are to be avoided at risk of clots, and clots are in this label’s box; its sections on them were not readable':
    'Mittel derselben Klasse sind bei Thromboserisiko zu meiden, und Thrombosen stehen im Warnkasten dieser Fachinformation; ihre Abschnitte dazu waren nicht lesbar',
  'the medicine is broken down by CYP2C9 and CYP3A4, so inducers lower its level; this label’s section on it was not readable':
    'das Mittel wird über CYP2C9 und CYP3A4 abgebaut, Induktoren senken also den Spiegel; der Abschnitt dazu war nicht lesbar',
  'hypersensitive to "{text}": is {near} meant?': 'überempfindlich gegen „{text}“: ist {near} gemeint?',
  'hypersensitive to "{text}": look whether the medicine contains it':
    'überempfindlich gegen „{text}“: nachsehen, ob das Mittel es enthält',
  'herpes simplex': 'Herpes simplex',
};
