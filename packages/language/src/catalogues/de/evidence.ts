import type { Catalogue } from '../../catalogue.js';

/** Pooling and its pictures. */
export const evidence: Catalogue = {
  week: 'Woche',
  'no study with counts of {endpoint} in weeks {weeks} has a control arm ({n} without one)':
    'keine Studie mit Anzahlen zu {endpoint} in den Wochen {weeks} hat einen Kontrollarm ({n} ohne)',
  '{name} ({reason})': '{name} ({reason})',
  '{one}, {other}': '{one}, {other}',
  'no study with counts of {endpoint} in weeks {weeks} has a control arm ({n} without one; left out: {why})':
    'keine Studie mit Anzahlen zu {endpoint} in den Wochen {weeks} hat einen Kontrollarm ({n} ohne; weggelassen: {why})',
  'no events in either arm of any study: a ratio cannot be had; read the risk difference':
    'keine Ereignisse in beiden Armen aller Studien: Ein Verhältnis lässt sich nicht bilden; lesen Sie die Risikodifferenz',
  'week {week}': 'Woche {week}',
  'no events (or nothing but events) in both arms: it says nothing about a ratio':
    'keine Ereignisse (oder nur Ereignisse) in beiden Armen: sagt nichts über ein Verhältnis',
  'half an event was added to the cells of studies with an empty one':
    'in Studien mit einer leeren Zelle wurde jeder Zelle ein halbes Ereignis hinzugefügt',
  'risk differences depend on the week, and these studies were read at different weeks':
    'Risikodifferenzen hängen von der Woche ab, und diese Studien wurden in verschiedenen Wochen ausgewertet',
  'no selected study has two treatments: there is nothing to compare':
    'keine ausgewählte Studie hat zwei Behandlungen: Es gibt nichts zu vergleichen',
  'no study has both people with and people without an event: compare risk differences':
    'keine Studie hat sowohl Personen mit als auch Personen ohne Ereignis: Vergleichen Sie Risikodifferenzen',
  'no events (or nothing but events) in all arms: it says nothing about a ratio':
    'keine Ereignisse (oder nur Ereignisse) in allen Armen: sagt nichts über ein Verhältnis',
  'all studies were read at the same week': 'alle Studien wurden in derselben Woche ausgewertet',
  'the weeks cannot be compared': 'die Wochen lassen sich nicht vergleichen',
  pooled: 'zusammengefasst',
  comparison: 'Vergleich',
  study: 'Studie',
  treated: 'behandelt',
  control: 'Kontrolle',
  estimate: 'Schätzwert',
  lower: 'untere Grenze',
  upper: 'obere Grenze',
  'weight %': 'Gewicht in %',
  '{treatment} against {control}: not pooled': '{treatment} gegen {control}: nicht zusammengefasst',
  '{treatment} against {control}: {estimate}, {n, plural, one {# study} other {# studies}}':
    '{treatment} gegen {control}: {estimate}, {n, plural, one {# Studie} other {# Studien}}',
  'Forest plot of the {measure}': 'Forest-Plot: {measure}',
  'against {control}': 'gegen {control}',
  'not asked for': 'nicht gefragt',
  '{study}, week {week}': '{study}, Woche {week}',
  'pooled, {n} studies': 'gepoolt, {n} Studien',
  'standard error': 'Standardfehler',
  'Funnel plot, {treatment}': 'Funnel-Plot, {treatment}',
  '{study}: standard error {se}': '{study}: Standardfehler {se}',
  '{lower} to {upper}': '{lower} bis {upper}',
  'League table of the {measure}': 'Vergleichstabelle: {measure}',
  'row treatment against column treatment, {treatments}':
    'Behandlung der Zeile gegen Behandlung der Spalte, {treatments}',
  'Network of treatments': 'Netzwerk der Behandlungen',
  '{one} and {other}: {n, plural, one {# study} other {# studies}}':
    '{one} und {other}: {n, plural, one {# Studie} other {# Studien}}',
  'risk difference': 'Risikodifferenz',
  'risk ratio': 'Risikoverhältnis',
  'odds ratio': 'Odds Ratio',
  'risk difference, percentage points': 'Risikodifferenz in Prozentpunkten',
  '{value} ({lower} to {upper})': '{value} ({lower} bis {upper})',
  'one study: no heterogeneity to judge': 'eine Studie: Heterogenität lässt sich nicht beurteilen',
  'I² {i2} %, τ² {tau2}, Q {q} on {df} df, p {p}': 'I² {i2} %, τ² {tau2}, Q {q} bei {df} df, p {p}',
  '{percent} %': '{percent} %',
  '{percent} % ({count}); simulated {simulated} %': '{percent} % ({count}); simuliert {simulated} %',
  '{percent} % ({count})': '{percent} % ({count})',
  'Pooled responses by treatment': 'Zusammengefasstes Ansprechen je Behandlung',
  '{treatment}: {percent} % ({lower} to {upper}), simulated {simulated} % ({least} to {most})':
    '{treatment}: {percent} % ({lower} bis {upper}), simuliert {simulated} % ({least} bis {most})',
  '{treatment}: {percent} % ({lower} to {upper})': '{treatment}: {percent} % ({lower} bis {upper})',
  'a mean needs a standard deviation above 0 and at least two people in each arm':
    'ein Mittelwert braucht eine Standardabweichung über 0 und mindestens zwei Personen in jedem Arm',
  '{events} events in {time} person-time: person-time must be above 0':
    '{events} Ereignisse in {time} Personenzeit: Die Personenzeit muss über 0 liegen',
  '{events} events among {n} people: events must be between 0 and the number of people':
    '{events} Ereignisse bei {n} Personen: Die Zahl der Ereignisse muss zwischen 0 und der Zahl der Personen liegen',
  'the variances of a study are not those of any data':
    'die Varianzen einer Studie können zu keinen Daten gehören',
  'the studies do not separate the covariates: one of them follows from the others, so leave it out':
    'die Studien trennen die Kovariaten nicht: Eine folgt aus den anderen, lassen Sie sie weg',
  '{study} has fewer than two arms': '{study} hat weniger als zwei Arme',
  'the network has no loop: each comparison was made in one way only, so direct and indirect evidence cannot disagree and inconsistency cannot be tested':
    'das Netzwerk hat keine Schleife: Jeder Vergleich wurde nur auf einem Weg angestellt; direkte und indirekte Evidenz können sich nicht widersprechen, und Inkonsistenz lässt sich nicht prüfen',
  '{study} has two arms with the same treatment: join them first':
    '{study} hat zwei Arme mit derselben Behandlung: Fassen Sie sie zuerst zusammen',
  'no study has {reference}; the network has {treatments}':
    'keine Studie enthält {reference}; das Netzwerk enthält {treatments}',
  'no chain of studies joins {treatments} to {reference}: leave {n, plural, one {it} other {them}} out':
    'keine Kette von Studien verbindet {treatments} mit {reference}: {n, plural, one {Lassen Sie diese Behandlung weg} other {Lassen Sie diese Behandlungen weg}}',
  'there are only two treatments': 'es gibt nur zwei Behandlungen',
  'no comparison is repeated, directly or through another treatment, so disagreement between studies cannot be seen':
    'kein Vergleich wird wiederholt, weder direkt noch über eine andere Behandlung; ob Studien sich widersprechen, ist nicht zu sehen',
  'no more than one study has {treatments}': 'nur je eine Studie enthält {treatments}',
  '{studies, plural, one {# study} other {# studies}} for {treatments} treatments':
    '{studies, plural, one {# Studie} other {# Studien}} für {treatments} Behandlungen',
  'no events in one of the arms over all studies: a ratio cannot be pooled; ask for the risk difference':
    'in einem der Arme über alle Studien keine Ereignisse: Ein Verhältnis lässt sich nicht zusammenfassen; fragen Sie nach der Risikodifferenz',
  'no study has both people with and people without an event':
    'keine Studie hat sowohl Personen mit als auch Personen ohne Ereignis',
  'study {number} has no estimate with a variance above 0':
    'Studie {number} hat keinen Schätzwert mit einer Varianz über 0',
  '{studies, plural, one {# study} other {# studies}} cannot tell {p} coefficients':
    '{studies, plural, one {# Studie kann} other {# Studien können}} {p} Koeffizienten nicht bestimmen',
  'a Hartung-Knapp interval needs more studies than coefficients; ask for Wald':
    'ein Intervall nach Hartung und Knapp braucht mehr Studien als Koeffizienten; wählen Sie Wald',
  '{events} events among {people} people: the likelihood has no highest point':
    '{events} Ereignisse bei {people} Personen: Die Likelihood hat kein Maximum',
  'in some studies everybody and in others nobody had an event: the likelihood has no highest point; pool logits instead':
    'in manchen Studien hatten alle, in anderen niemand ein Ereignis: Die Likelihood hat kein Maximum; fassen Sie stattdessen Logits zusammen',
  'the studies do not separate the covariates': 'die Studien trennen die Kovariaten nicht',
  'no study is left to pool': 'es bleibt keine Studie zum Zusammenfassen',
  'one study: its own estimate with a Wald interval; agreement between studies cannot be judged':
    'eine Studie: ihr eigener Schätzwert mit Wald-Intervall; ob Studien übereinstimmen, lässt sich nicht beurteilen',
  'two studies: the variance between studies is hardly known, and no prediction interval can be given':
    'zwei Studien: Die Varianz zwischen Studien ist kaum bekannt, ein Vorhersageintervall lässt sich nicht angeben',
  'the studies agree exactly, so the Hartung-Knapp interval has no width; ask for Wald':
    'die Studien stimmen genau überein, das Intervall nach Hartung und Knapp hat daher keine Breite; wählen Sie Wald',
  'no study reports the endpoint "{endpoint}"; did you mean {near}?':
    'keine Studie berichtet den Endpunkt „{endpoint}“; ist {near} gemeint?',
  'no study reports the endpoint "{endpoint}"; reported are {endpoints} and others (bifrons evidence list)':
    'keine Studie berichtet den Endpunkt „{endpoint}“; berichtet werden {endpoints} und weitere (bifrons evidence list)',
  'an observational cohort, not a trial': 'eine Beobachtungskohorte, keine Interventionsstudie',
  'the course of the disease without a trial': 'der Verlauf der Krankheit ohne Studie',
  'simulated, not observed': 'simuliert, nicht beobachtet',
  'a review of other studies: its trials are taken themselves':
    'eine Übersicht über andere Studien: Deren Studien werden selbst herangezogen',
  'pooled safety data': 'zusammengefasste Sicherheitsdaten',
  'weeks {from}..{to}: give the earlier week first':
    'Wochen {from}..{to}: Geben Sie die frühere Woche zuerst an',
  'no studies of "{disease}"; there are studies of {known}':
    'keine Studien zu „{disease}“; es gibt Studien zu {known}',
  'no studies of "{disease}"; did you mean {near}?': 'keine Studien zu „{disease}“; ist {near} gemeint?',
  'does not report this endpoint': 'berichtet diesen Endpunkt nicht',
  'some of its people are also in {other}': 'einige ihrer Personen sind auch in {other}',
  'week {week} ({studies})': 'Woche {week} ({studies})',
  'different weeks are put together because the span asked for allows it: {weeks}':
    'verschiedene Wochen werden zusammengefasst, weil der gewählte Zeitraum es erlaubt: {weeks}',
  'reported at week {weeks} only': 'nur in Woche {weeks} berichtet',
  'reported without a week': 'ohne Woche berichtet',
  '{arm}, week {week}': '{arm}, Woche {week}',
  'not about one arm': 'nicht über einen einzelnen Arm',
  'another week of this study is used: the last one in the span with a control, if there is one':
    'eine andere Woche dieser Studie wird verwendet: die letzte im Zeitraum, möglichst mit Kontrolle',
  'another drug than asked for': 'ein anderes Arzneimittel als gefragt',
  'another count of the same arm and week is used':
    'eine andere Zählung desselben Arms und derselben Woche wird verwendet',
  'only a part of the arm: {part}': 'nur ein Teil des Arms: {part}',
  'remembered and unchecked': 'aus der Erinnerung, ungeprüft',
  'not a share of people': 'kein Anteil an Personen',
  'no count of people ({why})': 'keine Anzahl von Personen ({why})',
  'only a percentage is printed': 'nur ein Prozentsatz ist abgedruckt',
  '{arm}, week {week}: {events} of {n} ({counts})': '{arm}, Woche {week}: {events} von {n} ({counts})',
  '{one}; {other}': '{one}; {other}',
  printed: 'abgedruckt',
  'derived from percentage': 'aus dem Prozentsatz berechnet',
  'inferred from percentage and interval': 'aus Prozentsatz und Intervall erschlossen',
  'inferred from several percentages': 'aus mehreren Prozentsätzen erschlossen',
  'size of the group assumed': 'Größe der Gruppe angenommen',
  '{n, plural, one {# person} other {# people}}': '{n, plural, one {# Person} other {# Personen}}',
  'mean age {years, number} years': 'mittleres Alter {years, number} Jahre',
  '{percent, number} % women': '{percent, number} % Frauen',
  'mean {score} {mean, number}': 'mittlerer {score} {mean, number}',
  'the study does not describe its people': 'die Studie beschreibt die Teilnehmenden nicht',
  'changed between treatment and none before week {week}':
    'vor Woche {week} Wechsel zwischen Behandlung und keiner',
  'a test of funnel asymmetry needs three studies, there are {n}':
    'ein Test auf Asymmetrie des Funnel-Plots braucht drei Studien, es gibt {n}',
  'all studies are equally precise: a funnel cannot be asymmetric':
    'alle Studien sind gleich genau: Ein Funnel-Plot kann nicht asymmetrisch sein',
  'the studies lie exactly on a line: the test has no spread to compare with':
    'die Studien liegen genau auf einer Linie: Dem Test fehlt eine Streuung zum Vergleich',
  'then {dose}': 'dann {dose}',
  'then {dose} from week {week}': 'dann {dose} ab Woche {week}',
};
