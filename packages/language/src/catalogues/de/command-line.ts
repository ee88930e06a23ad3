import type { Catalogue } from '../../catalogue.js';

/** The command line: its help, and what it says of what was typed. */
export const commandLine: Catalogue = {
  '(--help shows an example)': '(--help zeigt ein Beispiel)',
  'show this help': 'diese Hilfe zeigen',
  '{n, plural, one {Example} other {Examples}}': '{n, plural, one {Beispiel} other {Beispiele}}',
  'Usage:': 'Aufruf:',
  'Arguments:': 'Argumente:',
  'Options:': 'Optionen:',
  'Commands:': 'Befehle:',
  'unless given: {value}': 'ohne Angabe: {value}',
  'there is no command "{name}"': 'es gibt keinen Befehl „{name}“',
  'there is no option "{name}"': 'es gibt keine Option „{name}“',
  '{name} is missing': '{name} fehlt',
  '{name} stands without what belongs behind it': 'hinter {name} fehlt die Angabe',
  '{name}: "{value}" is not known; choose {allowed}':
    '{name}: „{value}“ ist nicht bekannt; möglich: {allowed}',
  'too much was given: {expected} expected, {got} given':
    'zu viele Angaben: {expected} erwartet, {got} gegeben',
  'and {n, number} more of this kind': 'und {n, number} weitere dieser Art',
  'Stopped. Nothing was written.': 'Angehalten. Es wurde nichts geschrieben.',
  'bifrons failed: {reason}': 'bifrons ist gescheitert: {reason}',
  '{fact} is unknown, so this cannot be computed':
    '{fact} ist unbekannt, also lässt sich das nicht berechnen',
  'option {n} "{label}": {path}': 'Option {n} „{label}“: {path}',
  'the words of this command line for the Tab key of bash or zsh':
    'die Wörter dieser Befehlszeile für die Tabulatortaste in bash oder zsh',
  "each cytokine signal's inhibition over the day, at steady state, at one dose or over doses":
    'die Hemmung jedes Zytokinsignals über den Tag, im Fließgleichgewicht, bei einer oder mehreren Dosen',
  'what the published studies say, put together': 'was die veröffentlichten Studien zusammen sagen',
  'the score of one person over time under each regimen, with its uncertainty':
    'der Score einer Person im Verlauf unter jedem Schema, mit seiner Unsicherheit',
  'what there is: medicines, facts that labels ask for, endpoints, diseases, tests':
    'was es gibt: Arzneimittel, Fakten, nach denen Fachinformationen fragen, Endpunkte, Krankheiten, Tests',
  'what to do today on a treatment, what is due when, and what each result demands by the label':
    'was heute unter einer Behandlung zu tun ist, was wann fällig ist und was jeder Befund nach der Fachinformation verlangt',
  'a file to begin with: a patient, studies or a trial':
    'eine Datei zum Anfangen: ein Patient, eine Tabelle von Studien oder ein Studiendesign',
  'each harm with and without a medicine, from one background for this person':
    'jeder Schaden mit und ohne Arzneimittel, vom selben Grundrisiko dieser Person aus',
  'is it safe for this person: a verdict per medicine by the labels, with reasons':
    'ist es für diese Person sicher: ein Urteil je Arzneimittel nach den Fachinformationen, mit Gründen',
  'how a trial would come out: endpoints by arm with 90 % predictive intervals':
    'wie eine Studie ausginge: Endpunkte je Arm mit 90-%-Vorhersageintervallen',
  'the scoreboard: every published result beside what the model predicts, seen and not seen':
    'die Anzeigetafel: jedes veröffentlichte Ergebnis neben der Vorhersage des Modells, gesehen und nicht gesehen',
  'benefit and harm of options side by side, per 100 people like this one':
    'Nutzen und Schaden der Optionen nebeneinander, je 100 Menschen wie diesen',
  'choose one of {names}': 'eines von {names} wählen',
  'Both faces of a JAK inhibitor. Supports decisions and research; it is not a medical device.':
    'Beide Gesichter eines JAK-Inhibitors. Unterstützt Entscheidungen und Forschung; ist kein Medizinprodukt.',
  'print the version': 'die Version zeigen',
  'show the help of a command': 'die Hilfe eines Befehls zeigen',
  'language of help, messages and the decision report':
    'Sprache der Hilfe, der Meldungen und des Entscheidungsberichts',
  'write doses as 2,4 or 1..10 or, with a step, 1..10/0.5':
    'Dosen als 2,4 oder 1..10 oder, mit Schrittweite, als 1..10/0.5 schreiben',
  'these are {count} doses; at most {most} are computed at once':
    'das sind {count} Dosen; höchstens {most} werden auf einmal berechnet',
  'a dose is missing between the commas': 'zwischen den Kommas fehlt eine Dosis',
  'is no dose and no range of doses': 'ist keine Dosis und kein Bereich von Dosen',
  'doses are from {min} to {max} mg': 'Dosen gehen von {min} bis {max} mg',
  'the range ends below where it begins: write {to}..{from}':
    'der Bereich endet unter seinem Anfang: {to}..{from} schreiben',
  'the step must be above 0': 'die Schrittweite muss über 0 liegen',
  'the file has {size} MB; at most {most} MB are read':
    'die Datei hat {size} MB; höchstens {most} MB werden gelesen',
  'there is no such file': 'diese Datei gibt es nicht',
  'looked for in {folder}': 'gesucht in {folder}',
  'is a folder': 'ist ein Ordner',
  'name a file in it': 'eine Datei darin nennen',
  'may not be read by you': 'darf von Ihnen nicht gelesen werden',
  'change its permissions, or name a copy': 'die Rechte der Datei ändern oder eine Kopie nennen',
  'there is nothing to read': 'es gibt nichts zu lesen',
  'name a file, or send it through a pipe': 'eine Datei nennen oder sie durch eine Pipe schicken',
  'cannot be read: {reason}': 'kann nicht gelesen werden: {reason}',
  'must be a whole number from {min} to {max}': 'muss eine ganze Zahl von {min} bis {max} sein',
  'must be a number from {min} to {max}': 'muss eine Zahl von {min} bis {max} sein',
  'must be a whole number from {min} to {max} {unit}': 'muss eine ganze Zahl von {min} bis {max} {unit} sein',
  'must be a number from {min} to {max} {unit}': 'muss eine Zahl von {min} bis {max} {unit} sein',
  'must be a day of the calendar as YYYY-MM-DD': 'muss ein Tag des Kalenders als JJJJ-MM-TT sein',
  '"{factor}" is not a factor': '„{factor}“ ist kein Faktor',
  'a gene with the factor that you assume, as STAT1:2, or the gene alone':
    'ein Gen mit dem angenommenen Faktor, wie STAT1:2, oder das Gen allein',
  'such as STAT1:2, or STAT1 alone': 'wie STAT1:2, oder nur STAT1',
  'cannot be written: {reason}': 'kann nicht geschrieben werden: {reason}',
  whose: 'für welche Shell',
  'medicine, by its name or brand': 'Arzneimittel, mit seinem Namen oder Handelsnamen',
  'one dose in mg': 'eine Dosis in mg',
  'several in mg: 2,4 or 1..10 or, with a step, 1..10/0.5':
    'mehrere in mg: 2,4 oder 1..10 oder, mit Schrittweite, 1..10/0.5',
  'doses per day': 'Dosen am Tag',
  'weeks from one injection to the next, of an antibody':
    'Wochen von einer Injektion zur nächsten, bei einem Antikörper',
  'the signal left where a gene of the pathway has a gain of function (STAT1, STAT3, STAT6, JAK1) of an assumed factor':
    'das übrige Signal, wenn ein Gen des Signalwegs eine Funktionssteigerung (STAT1, STAT3, STAT6, JAK1) mit angenommenem Faktor hat',
  'print JSON': 'JSON ausgeben',
  'print a row for each dose and signal: shares 0 to 1, range of the potency, grade':
    'eine Zeile je Dosis und Signal ausgeben: Anteile 0 bis 1, Bereich der Potenz, Grad',
  'print every number used, with grade and source': 'jede verwendete Zahl mit Grad und Quelle ausgeben',
  'e.g. "baricitinib:4mg:qd,none@36"; repeat it to compare':
    'z. B. "baricitinib:4mg:qd,none@36"; mehrfach angeben, um zu vergleichen',
  'weeks to look ahead': 'wie viele Wochen vorausgeschaut wird',
  'virtual people like this one (as many as the printed digits need, unless given)':
    'virtuelle Menschen wie dieser (ohne Angabe so viele, wie die gedruckten Stellen brauchen)',
  'score to reach: of the primary score ("20") or of another ("itch=4"); repeat it for several':
    'Zielwert: des ersten Scores ("20") oder eines anderen ("itch=4"); für mehrere mehrfach angeben',
  'seed of the random numbers': 'Startwert der Zufallszahlen',
  'worker threads (the result does not depend on it)': 'Arbeitsthreads (das Ergebnis hängt nicht davon ab)',
  'every dose with dynamic SOCS instead of averaging over the dose interval (slow)':
    'jede Dosis mit dynamischem SOCS statt gemittelt über das Dosisintervall (langsam)',
  "write every virtual person's score by week": 'den Score jedes virtuellen Menschen je Woche schreiben',
  'what there is': 'was es gibt',
  'endpoints of which disease': 'Endpunkte welcher Krankheit',
  'other names': 'andere Namen',
  taken: 'Anwendung',
  'on the skin': 'auf der Haut',
  'by mouth': 'zum Einnehmen',
  injected: 'als Injektion',
  fact: 'Fakt',
  'what it says': 'was er sagt',
  answers: 'Antworten',
  'has no studies here': 'hat hier keine Studien',
  studies: 'Studien',
  name: 'Name',
  scores: 'Scores',
  'names that are read': 'Namen, die gelesen werden',
  'counts for so many weeks': 'gilt so viele Wochen',
  'patient file (JSON) with a treatment under way': 'Patientendatei (JSON) mit laufender Behandlung',
  "what it is taken for (default: the patient's disease)":
    'wofür es genommen wird (ohne Angabe: die Krankheit des Patienten)',
  'day to look from as YYYY-MM-DD (default: today)':
    'Tag der Betrachtung als JJJJ-MM-TT (ohne Angabe: heute)',
  'write what is due and overdue as a calendar (iCalendar)':
    'Fälliges und Überfälliges als Kalender schreiben (iCalendar)',
  'print every statement used, with section, grade and source':
    'jede verwendete Aussage mit Abschnitt, Grad und Quelle ausgeben',
  'what to begin': 'womit angefangen wird',
  'of which disease; bifrons list diseases names them': 'welcher Krankheit; bifrons list diseases nennt sie',
  'Every value is an example: put your own in its place.':
    'Jeder Wert ist ein Beispiel: setzen Sie Ihren eigenen ein.',
  'regimens separated by semicolons, such as "baricitinib:4mg:qd; upadacitinib:15mg:qd"; no drug ("none") is always among them':
    'Schemata, durch Strichpunkte getrennt, wie "baricitinib:4mg:qd; upadacitinib:15mg:qd"; kein Arzneimittel ("none") ist immer dabei',
  "what is treated (default: the patient's disease)":
    'was behandelt wird (ohne Angabe: die Krankheit des Patienten)',
  'day of the decision as YYYY-MM-DD (default: today)':
    'Tag der Entscheidung als JJJJ-MM-TT (ohne Angabe: heute)',
  'print what every number rests on, and rates in other people':
    'ausgeben, worauf jede Zahl beruht, und Raten bei anderen Menschen',
  'whose labels': 'wessen Fachinformationen',
  'patient file (JSON)': 'Patientendatei (JSON)',
  "what to treat, such as atopic-dermatitis (default: the patient's disease)":
    'was zu behandeln ist, wie atopic-dermatitis (ohne Angabe: die Krankheit des Patienten)',
  'the design': 'der Plan',
  "seed of the random numbers instead of the design's": 'Startwert der Zufallszahlen statt dem des Plans',
  "virtual people under every arm instead of the design's":
    'virtuelle Menschen in jedem Arm statt der Zahl des Plans',
  'e.g. atopic-dermatitis': 'z. B. atopic-dermatitis',
  'print the text of docs/validation.md': 'den Text von docs/validation.md ausgeben',
  'regimens separated by semicolons, such as "baricitinib:4mg:qd; ritlecitinib:50mg:qd"; no drug ("none") is always among them':
    'Schemata, durch Strichpunkte getrennt, wie "baricitinib:4mg:qd; ritlecitinib:50mg:qd"; kein Arzneimittel ("none") ist immer dabei',
  "what to treat (default: the patient's disease)":
    'was zu behandeln ist (ohne Angabe: die Krankheit des Patienten)',
  'virtual people like this one': 'virtuelle Menschen wie dieser',
  'what counts for you, such as "salt-20=5,zoster=2"; there is no default':
    'was für Sie zählt, wie "salt-20=5,zoster=2"; es gibt keine Vorgabe',
  'print what every number rests on': 'ausgeben, worauf jede Zahl beruht',
  'print the decision report in plain language (with --json: in the result)':
    'den Entscheidungsbericht in einfacher Sprache ausgeben (mit --json: im Ergebnis)',
  'was computed with {what} {theirs}, and this program has {ours}; compute it again, or merge with the program that made it':
    'wurde mit {what} {theirs} berechnet, und dieses Programm hat {ours}; rechnen Sie es neu, oder fügen Sie es mit dem Programm zusammen, das es gemacht hat',
  'is of another trial: its {what} differs from that of the other parts':
    'gehört zu einer anderen Studie: {what} ist anders als bei den übrigen Teilen',
  'power, assurance and sample size of a trial, by simulation over what is not known':
    'Power, Assurance und Fallzahl einer Studie, durch Simulation über das, was man nicht weiß',
  'the parts of a trial put together: the same bytes as one run':
    'die Teile einer Studie zusammengefügt: dieselben Bytes wie in einem Lauf',
  "the workbench with a clinic's record behind it": 'die Werkbank mit der Akte einer Klinik dahinter',
  'is not a part of a trial: its first line has no {format}':
    'ist kein Teil einer Studie: in der ersten Zeile fehlt {format}',
  'has no block {block} where it belongs; compute this part again':
    'hat keinen Block {block}, wo er hingehört; rechnen Sie diesen Teil neu',
  'is cut off or was changed: the hash at its end does not fit; compute this part again':
    'ist abgeschnitten oder wurde geändert: der Hash am Ende passt nicht; rechnen Sie diesen Teil neu',
  'has other sums of block {block} than {other}; one of them is wrong: compute both again':
    'hat andere Summen für Block {block} als {other}; eines von beiden ist falsch: rechnen Sie beide neu',
  'lacks {n} blocks of {size} virtual patients, the first from number {first} of {all} on; compute the missing parts':
    'es fehlen {n} Blöcke zu {size} virtuellen Patienten, der erste ab Nummer {first} von {all}; rechnen Sie die fehlenden Teile',
  'has no part of a trial': 'enthält keinen Teil einer Studie',
  'bifrons trial design.json --shard 0/2 --out dir makes one':
    'bifrons trial design.json --shard 0/2 --out dir macht einen',
  'write one row per virtual patient; with --shard a folder':
    'eine Zeile je virtuellem Patienten schreiben; mit --shard ein Ordner',
  'compute part i of n (from 0) into the folder --out; bifrons merge puts them together':
    'Teil i von n (ab 0) in den Ordner --out rechnen; bifrons merge fügt sie zusammen',
  'must be i/n with i from 0 up to n - 1, such as 0/4, 1/4, 2/4 and 3/4':
    'muss i/n sein, mit i von 0 bis n - 1, wie 0/4, 1/4, 2/4 und 3/4',
  'needs --out with the folder that all parts are written to':
    'braucht --out mit dem Ordner, in den alle Teile geschrieben werden',
  'the folder with the parts': 'der Ordner mit den Teilen',
  'the course of a model of yours: SBML or Antimony': 'der Verlauf eines eigenen Modells: SBML oder Antimony',
  'a model as SBML (.xml, .sbml) or Antimony (.ant, .txt)':
    'Modell als SBML (.xml, .sbml) oder Antimony (.ant, .txt)',
  'until which time, in the unit of the model': 'bis zu welcher Zeit, in der Einheit des Modells',
  'number of times from 0 on': 'Zahl der Zeitpunkte von 0 an',
  'parameter, compartment or initial value of a species; may be given several times':
    'Parameter, Kompartiment oder Anfangswert einer Spezies; mehrfach möglich',
  'print a row for each time as CSV': 'eine Zeile je Zeitpunkt als CSV ausgeben',
  'is no model that is read': 'ist kein Modell, das gelesen wird',
  'name SBML as .xml or .sbml, Antimony as .ant or .txt':
    'SBML als .xml oder .sbml, Antimony als .ant oder .txt nennen',
  'must be a name and a number, such as k=1': 'muss ein Name und eine Zahl sein, zum Beispiel k=1',
};
