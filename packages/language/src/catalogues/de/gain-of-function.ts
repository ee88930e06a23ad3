import type { Catalogue } from '../../catalogue.js';

/** Variants that make a signal larger: what is assumed, what is left, what was published. */
export const gainOfFunction: Catalogue = {
  'more STAT1 was read of, in protein and mRNA; no fold could be read':
    'gelesen wurde von mehr STAT1, als Protein und mRNA; um welchen Faktor, war nicht zu lesen',
  'read as impaired, as unchanged and as faster; no rate could be read':
    'gelesen als gestört, als unverändert und als schneller; eine Rate war nicht zu lesen',
  'in ten children the median activity of disease fell from 15.99 to 7.55 points on ruxolitinib or baricitinib':
    'bei zehn Kindern sank die mediane Krankheitsaktivität unter Ruxolitinib oder Baricitinib von 15,99 auf 7,55 Punkte',
  'an effective gain; the median of 16.6 in a reporter would ask for a block of 94 %, which no dose reaches, and yet people respond: a reporter is no cell':
    'ein wirksamer Zuwachs; der Median von 16,6 in einem Reporter verlangte eine Blockade von 94 %, die keine Dosis erreicht, und doch sprechen Menschen an: Ein Reporter ist keine Zelle',
  'STAT6 stays phosphorylated; no rate could be read':
    'STAT6 bleibt phosphoryliert; eine Rate war nicht zu lesen',
  'dupilumab is called highly effective in people with STAT6 variants; how many were treated was not read':
    'Dupilumab wird bei Menschen mit STAT6-Varianten hochwirksam genannt; wie viele behandelt wurden, war nicht zu lesen',
  'phosphorylation is high at rest and after cytokines; no fold could be read':
    'die Phosphorylierung ist in Ruhe und nach Zytokinen hoch; um welchen Faktor, war nicht zu lesen',
  'no potency against the variant kinase could be read':
    'eine Potenz gegen die veränderte Kinase war nicht zu lesen',
  "the ligand that saturates half of the receptors is taken as the untreated person's, as in the model of alopecia areata":
    'der Ligand, der die Hälfte der Rezeptoren sättigt, gilt als der des unbehandelten Menschen, wie im Modell der Alopecia areata',
  'feedback by SOCS as in the model of alopecia areata, where it follows from Yamada 2003':
    'Rückkopplung durch SOCS wie im Modell der Alopecia areata, wo sie aus Yamada 2003 folgt',
  'no variant': 'keine Variante',
  'twice the STAT1': 'doppelt so viel STAT1',
  'half the speed of dephosphorylation': 'halb so schnelle Dephosphorylierung',
  'half the speed, and STAT1 induced by its own signal':
    'halb so schnell, und STAT1 vom eigenen Signal angeregt',
  '12 alleles, all in the coiled coil': '12 Allele, alle in der Coiled-Coil-Domäne',
  'pSTAT1 peaks higher and is lost more slowly in the nucleus':
    'pSTAT1 steigt höher und geht im Kern langsamer verloren',
  'one child, one allele of the linker domain': 'ein Kind, ein Allel der Linker-Domäne',
  'pSTAT1 peaks higher and is lost as in other people':
    'pSTAT1 steigt höher und geht wie bei anderen verloren',
  '14 people, 10 variants': '14 Personen, 10 Varianten',
  'pSTAT1 peaks higher, more of it is lost per hour under ruxolitinib, and there is more STAT1 in all':
    'pSTAT1 steigt höher, unter Ruxolitinib geht je Stunde mehr davon verloren, und insgesamt gibt es mehr STAT1',
  'partial or complete response on a JAK inhibitor, mostly ruxolitinib, children':
    'teilweises oder vollständiges Ansprechen auf einen JAK-Hemmer, meist Ruxolitinib, Kinder',
  '9 of 10 in a series of six centres and 14 of 14 in earlier reports, which tell of success':
    '9 von 10 in einer Serie aus sechs Zentren und 14 von 14 in früheren Berichten, die von Erfolg erzählen',
  'benefit documented on a JAK inhibitor': 'Nutzen eines JAK-Hemmers dokumentiert',
  'complete remission of all manifestations': 'vollständige Remission aller Erscheinungen',
  'clear improvement on baricitinib, severe atopic dermatitis':
    'deutliche Besserung unter Baricitinib, schwere atopische Dermatitis',
  'one person: says that it can help, not how often': 'eine Person: sagt, dass es helfen kann, nicht wie oft',
  'partial or complete response on a JAK inhibitor, interferonopathy of type I':
    'teilweises oder vollständiges Ansprechen auf einen JAK-Hemmer, Interferonopathie vom Typ I',
  'a neighbour: too much interferon, not too much signal from it':
    'ein Nachbar: zu viel Interferon, nicht zu viel Signal davon',
  'complete response on a JAK inhibitor, interferonopathy of type I':
    'vollständiges Ansprechen auf einen JAK-Hemmer, Interferonopathie vom Typ I',
  'That {gene} is active without a cytokine, as a cytokine at {factor} of its half effect ({low} to {high}), is our assumption: no number was published.':
    'Dass {gene} ohne Zytokin aktiv ist, wie ein Zytokin bei {factor} seiner halben Wirkung ({low} bis {high}), ist unsere Annahme: Eine Zahl wurde nicht veröffentlicht.',
  'That {gene} is active without a cytokine, as a cytokine at {factor} of its half effect, is your assumption: no number was published.':
    'Dass {gene} ohne Zytokin aktiv ist, wie ein Zytokin bei {factor} seiner halben Wirkung, ist Ihre Annahme: Eine Zahl wurde nicht veröffentlicht.',
  'A gain of {factor} ({low} to {high}) of {gene} is our assumption: no number was published for any variant.':
    'Ein Zuwachs von {gene} auf das {factor}-Fache ({low} bis {high}) ist unsere Annahme: Für keine Variante wurde eine Zahl veröffentlicht.',
  'A gain of {factor} of {gene} is your assumption: no number was published for any variant.':
    'Ein Zuwachs von {gene} auf das {factor}-Fache ist Ihre Annahme: Für keine Variante wurde eine Zahl veröffentlicht.',
  '"{name}" is no variant that is known here; known: {known}':
    '„{name}“ ist keine Variante, die hier bekannt ist; bekannt: {known}',
  '"{name}" is no variant that is known here; did you mean {near}? Known: {known}':
    '„{name}“ ist keine Variante, die hier bekannt ist; meinten Sie {near}? Bekannt: {known}',
  'the factor of {gene} is {factor}, but must be from {least} to {most}: its activity without a cytokine, 1 being that of a cytokine in the concentration of half effect':
    'der Faktor von {gene} ist {factor}, muss aber von {least} bis {most} sein: seine Aktivität ohne Zytokin, wobei 1 die eines Zytokins in der Konzentration der halben Wirkung ist',
  'the factor of {gene} is {factor}: below 1 is a loss of function, which is not computed; give {least} to {most}':
    'der Faktor von {gene} ist {factor}: Unter 1 ist ein Funktionsverlust, der nicht berechnet wird; geben Sie {least} bis {most} an',
  'the factor of {gene} is {factor}, but must be from {least} to {most}: how much larger the signal is at the receptor, not what a reporter gene shows':
    'der Faktor von {gene} ist {factor}, muss aber von {least} bis {most} sein: wie viel größer das Signal am Rezeptor ist, nicht was ein Reportergen zeigt',
  'What is left of the signals of {gene}': 'Was von den Signalen von {gene} bleibt',
  'untreated, no variant': 'unbehandelt, ohne Variante',
  '{value} ({from} to {to})': '{value} ({from} bis {to})',
  '{signal}, {kinases}: {without} without a medicine': '{signal}, {kinases}: {without} ohne Arzneimittel',
  '{signal}, {kinases}: {without} without a medicine; with it not known':
    '{signal}, {kinases}: {without} ohne Arzneimittel; mit ihm nicht bekannt',
  '{signal}, {kinases}: {without} without a medicine, {with} with {medicine}':
    '{signal}, {kinases}: {without} ohne Arzneimittel, {with} mit {medicine}',
  'where the variant acts': 'wo die Variante wirkt',
  'with the variant, untreated': 'mit der Variante, unbehandelt',
  'with {medicine}, and its range': 'mit {medicine}, und sein Bereich',
  'somebody without a variant on it': 'jemand ohne Variante damit',
  'without any cytokine': 'ohne jedes Zytokin',
  '{gene}: total STAT or effective gain, of that without a variant':
    '{gene}: gesamtes STAT oder wirksamer Zuwachs, im Verhältnis zu ohne Variante',
  '{gene}: speed of dephosphorylation, of that without a variant':
    '{gene}: Geschwindigkeit der Dephosphorylierung, im Verhältnis zu ohne Variante',
  '{gene}: activity without a cytokine, of that at its half effect':
    '{gene}: Aktivität ohne Zytokin, im Verhältnis zu der bei seiner halben Wirkung',
  '{gene}: IC50 on the variant kinase, of that without a variant':
    '{gene}: IC50 an der veränderten Kinase, im Verhältnis zu ohne Variante',
  'Ligand that saturates half of the receptors': 'Ligand, der die Hälfte der Rezeptoren sättigt',
  'Feedback by SOCS': 'Rückkopplung durch SOCS',
  'No forecast of a person with such a variant is possible: how much larger the signal is was published for none. What is shown is a signal at a gain that is assumed; it is multiplied into no disease.':
    'Eine Vorhersage für eine Person mit einer solchen Variante ist nicht möglich: Um wie viel größer das Signal ist, wurde für keine veröffentlicht. Gezeigt wird ein Signal bei einem angenommenen Zuwachs; er wird in keine Krankheit multipliziert.',
  'Gene with the variant': 'Gen mit der Variante',
  'Assumed activity without a cytokine: {factor}': 'Angenommene Aktivität ohne Zytokin: {factor}',
  'Assumed gain: {factor}': 'Angenommener Zuwachs: {factor}',
  'What is assumed of the variant': 'Was von der Variante angenommen wird',
  'Back to our assumption': 'Zurück zu unserer Annahme',
  'Medicine at the variant': 'Arzneimittel bei der Variante',
  'Dose at the variant in mg': 'Dosis bei der Variante in mg',
  'Times per day at the variant': 'Wie oft am Tag bei der Variante',
  'Where the signals of a variant come from': 'Woher die Signale einer Variante kommen',
  'For the signal of an untreated person without a variant {needed} % have to be blocked on average over the day.':
    'Für das Signal eines unbehandelten Menschen ohne Variante müssen im Mittel über den Tag {needed} % blockiert sein.',
  'For the signal of an untreated person without a variant {needed} % ({from} to {to}) have to be blocked on average over the day.':
    'Für das Signal eines unbehandelten Menschen ohne Variante müssen im Mittel über den Tag {needed} % ({from} bis {to}) blockiert sein.',
  '* others than {gene} carry most of this signal': '* das meiste dieses Signals tragen andere als {gene}',
  'Touched as well, and not computed because no potency was found: {cytokines}.':
    'Ebenfalls berührt und nicht berechnet, weil keine Potenz gefunden wurde: {cytokines}.',
  'People with such a variant, as published': 'Menschen mit einer solchen Variante, wie veröffentlicht',
  'Nobody counted how many responded to a JAK inhibitor.':
    'Niemand hat gezählt, wie viele auf einen JAK-Hemmer ansprachen.',
  'Interval: 90 %. Reports of success are written more often, so that these are ceilings.':
    'Intervall: 90 %. Von Erfolg wird öfter berichtet, so dass dies Obergrenzen sind.',
  'How long pSTAT1 lasts: papers that contradict each other':
    'Wie lange pSTAT1 bleibt: Arbeiten, die sich widersprechen',
  '({who}): {finding}': '({who}): {finding}',
  'pSTAT1 after a full block of stimulated cells': 'pSTAT1 nach voller Blockade angeregter Zellen',
  'pSTAT1 after a full block of stimulated cells, computed':
    'pSTAT1 nach voller Blockade angeregter Zellen, berechnet',
  'What makes it larger': 'Was es größer macht',
  before: 'vorher',
  'half lost after, min': 'zur Hälfte weg nach, min',
  'lost per hour at first': 'anfangs je Stunde verloren',
  'total STAT1': 'STAT1 insgesamt',
  'agrees with': 'passt zu',
  'More lost per hour does not refute a slower dephosphorylation, because there is more to lose. The half-life would tell, and none was read.':
    'Mehr Verlust je Stunde widerlegt keine langsamere Dephosphorylierung, denn es gibt mehr zu verlieren. Die Halbwertszeit würde es sagen, und keine wurde gelesen.',
  'A gain-of-function variant: what a medicine leaves of its signals':
    'Eine Variante mit Funktionsgewinn: was ein Arzneimittel von ihren Signalen lässt',
  'Where the pathway is overactive, blocking it rebalances the immune system.':
    'Wo der Signalweg überaktiv ist, bringt seine Blockade das Immunsystem ins Gleichgewicht.',
  'In people who were born with an overactive variant it helps, mostly in part: ten of 41 with a STAT3 variant were free of all signs. Reports of success are favoured, and by how much a signal is larger was published for no variant, so that nobody can be forecast.':
    'Bei Menschen, die mit einer überaktiven Variante geboren wurden, hilft sie, meist teilweise: Zehn von 41 mit einer STAT3-Variante waren frei von allen Zeichen. Berichte von Erfolg sind bevorzugt, und um wie viel ein Signal größer ist, wurde für keine Variante veröffentlicht, so dass niemand vorhergesagt werden kann.',
  'any response, children with STAT1 variants, mostly on ruxolitinib':
    'jedes Ansprechen, Kinder mit STAT1-Varianten, meist unter Ruxolitinib',
  'benefit, people with STAT3 variants on a JAK inhibitor':
    'Nutzen, Menschen mit STAT3-Varianten unter einem JAK-Hemmer',
  'complete remission of all signs, the same people':
    'vollständige Remission aller Zeichen, dieselben Menschen',
  'STAT1 variants: pSTAT1 is lost more slowly (2011), as in others (2017), more of it per hour (2019)':
    'STAT1-Varianten: pSTAT1 geht langsamer verloren (2011), wie bei anderen (2017), je Stunde mehr davon (2019)',
  'a person with a gain-of-function variant cannot be forecast: no gain was published':
    'für eine Person mit einer Funktionsgewinn-Variante ist keine Vorhersage möglich: Kein Zuwachs wurde veröffentlicht',
  'known instead: the signal that a medicine leaves, by {command}':
    'bekannt ist stattdessen: das Signal, das ein Arzneimittel lässt, mit {command}',
  'known instead: {events} of {n} people responded to a JAK inhibitor, and the signal that a medicine leaves, by {command}':
    'bekannt ist stattdessen: {events} von {n} Personen sprachen auf einen JAK-Hemmer an, und das Signal, das ein Arzneimittel lässt, mit {command}',
};
