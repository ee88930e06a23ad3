import type { Catalogue } from '../../catalogue.js';

/** The start with its doors, the short way to the report, the forecast beside its trials, wrong addresses, own prices. */
export const doors: Catalogue = {
  Start: 'Start',
  'About you': 'Über Sie',
  'episode, years': 'Episode, Jahre',
  'age, years': 'Alter, Jahre',
  'Why this person is not like those of the trials': 'Worin diese Person anders ist als die der Studien',
  'A mark is a figure of the people of a trial, who were like this at the start, in the mean or the median. The forecast is for this person.':
    'Eine Marke ist eine Zahl der Personen einer Studie, die zu Beginn im Mittel oder Median so waren. Die Vorhersage gilt für diese Person.',
  'People of the trials': 'Personen der Studien',
  'who was let in': 'wer aufgenommen wurde',
  'this person': 'diese Person',
  'not published': 'nicht veröffentlicht',
  'The average person of {trial}': 'Die Durchschnittsperson von {trial}',
  'its average person': 'ihre Durchschnittsperson',
  'Computing …': 'Wird berechnet …',
  'Dashed: the average person of {trial} under {letter}. At week {week} {average} of 100 like that person are at the target, and {own} of 100 like this one.':
    'Gestrichelt: die Durchschnittsperson von {trial} unter {letter}. In Woche {week} sind von 100 wie jene Person {average} am Ziel, von 100 wie diese {own}.',
  'With nothing but the {trait} of the trial ({value}): {then} of 100.':
    'Nur mit {trait} wie in der Studie ({value}): {then} von 100.',
  'length of the episode': 'Dauer der Episode',
  'What the trial did not publish is as in this person. A trial counts many people who differ: its figure is not that of one person in their middle.':
    'Was die Studie nicht veröffentlicht hat, ist wie bei dieser Person. Eine Studie zählt viele verschiedene Personen: Ihre Zahl ist nicht die einer Person in deren Mitte.',
  '“{address}” is the name of no screen. What you typed before is as you left it.':
    '„{address}“ ist keine Seite der Werkbank. Was Sie vorher eingegeben haben, ist unverändert.',
  'Bifrons: to the start': 'Bifrons: zum Start',
  'Of this address {parts} could not be read and {n, plural, one {was} other {were}} left out. Nothing that you typed has changed.':
    'An dieser Adresse {n, plural, one {war} other {waren}} {parts} nicht lesbar und {n, plural, one {wurde} other {wurden}} weggelassen. Was Sie eingegeben haben, ist unverändert.',
  'Answer what you know. It stays on this device, and you can change it at any time.':
    'Antworten Sie, was Sie wissen. Es bleibt auf diesem Gerät, und Sie können es jederzeit ändern.',
  'Begin anew': 'Neu beginnen',
  'What do you have?': 'Was haben Sie?',
  'Whose labels count where you live?': 'Welche Fachinformationen gelten, wo Sie leben?',
  'How old are you, and which sex?': 'Wie alt sind Sie, und welches Geschlecht?',
  'How much of it is there now?': 'Wie viel davon ist jetzt da?',
  'Draw it with your finger, or give the number if you were told it.':
    'Zeichnen Sie es mit dem Finger, oder geben Sie die Zahl an, falls man sie Ihnen gesagt hat.',
  'For how long, without a break?': 'Wie lange schon, ohne Unterbrechung?',
  'Years; half a year is 0.5': 'Jahre; ein halbes Jahr ist 0,5',
  'What was tried?': 'Was wurde versucht?',
  'Tablets, injections or light that did not help enough':
    'Tabletten, Spritzen oder Licht, die nicht genug halfen',
  'A JAK inhibitor (a medicine whose name ends in “-citinib”)':
    'Ein JAK-Inhibitor (ein Arzneimittel, dessen Name auf „-citinib“ endet)',
  'how much there is': 'wie viel da ist',
  'whether cortisone is taken': 'ob Kortison genommen wird',
  'which JAK inhibitor was taken': 'welcher JAK-Inhibitor genommen wurde',
  'See my report': 'Meinen Bericht ansehen',
  'For the report there is still to say: {what}.': 'Für den Bericht fehlt noch: {what}.',
  'Something above cannot be read yet.': 'Oben lässt sich noch etwas nicht lesen.',
  'Without how long it has lasted the numbers are less sure.':
    'Ohne die Dauer sind die Zahlen weniger sicher.',
  'Both faces of a medicine, for one person': 'Beide Gesichter eines Arzneimittels, für eine Person',
  'Bifrons shows what a JAK inhibitor, and what else there is, may do for inflamed skin or lost hair and what harm it may do: for those who treat, for those who have the disease and for those who study it. Every number says where it comes from and how sure it is.':
    'Bifrons zeigt, was ein JAK-Inhibitor, und was es sonst gibt, gegen entzündete Haut oder Haarverlust bewirken und welchen Schaden es anrichten kann: für alle, die behandeln, die die Krankheit haben oder sie erforschen. Jede Zahl sagt, woher sie kommt und wie sicher sie ist.',
  'I treat someone': 'Ich behandle jemanden',
  'Describe the person. Then compare the medicines approved for the disease, see for each what speaks against it, and what to test and when.':
    'Beschreiben Sie die Person. Vergleichen Sie dann die für die Krankheit zugelassenen Arzneimittel, und sehen Sie bei jedem, was dagegen spricht und was wann zu testen ist.',
  'Go on with the person of last time': 'Mit der Person vom letzten Mal weitermachen',
  'Describe a person': 'Eine Person beschreiben',
  'Look at an example first': 'Erst ein Beispiel ansehen',
  'I have this disease': 'Ich habe diese Krankheit',
  'A few short questions. Then you see in plain words what may get better, what may go wrong, and what to ask your doctor. What you type stays on this device.':
    'Ein paar kurze Fragen. Dann sehen Sie in einfachen Worten, was besser werden kann, was schiefgehen kann und was Sie Ihre Ärztin oder Ihren Arzt fragen können. Was Sie eingeben, bleibt auf diesem Gerät.',
  'Answer the questions': 'Die Fragen beantworten',
  'I do research': 'Ich forsche',
  'Four ways in, each with its files.': 'Vier Wege hinein, jeder mit seinen Dateien.',
  'The published trials pooled and compared, or studies of your own.':
    'Die veröffentlichten Studien, zusammengefasst und verglichen, oder eigene Studien.',
  'Design a trial, run it in virtual people, ask how many it needs.':
    'Eine Studie entwerfen, an virtuellen Personen durchführen und fragen, wie viele sie braucht.',
  'What was published beside what the model predicts, and where it errs.':
    'Was veröffentlicht wurde neben dem, was das Modell vorhersagt, und wo es irrt.',
  'Change my answers': 'Meine Antworten ändern',
  'In this report': 'In diesem Bericht',
  'Your own prices': 'Ihre eigenen Preise',
  'optional: no price with a source was found, so the one that you pay counts':
    'freiwillig: Ein Preis mit Quelle wurde nicht gefunden, also zählt der, den Sie zahlen',
  currency: 'Währung',
  'Price of {medicine}': 'Preis von {medicine}',
  'The price of {medicine} is for': 'Der Preis von {medicine} gilt für',
  'a month': 'einen Monat',
  'a pack': 'eine Packung',
  'for how many days': 'für wie viele Tage',
  'Days that a pack of {medicine} lasts': 'Tage, die eine Packung {medicine} reicht',
  'A price needs a number above 0, and a pack the days that it lasts.':
    'Ein Preis braucht eine Zahl über 0, eine Packung auch die Tage, die sie reicht.',
  'Kept on this machine. The same price is taken for every dose of a medicine. Visits and tests are not in it.':
    'Bleibt auf diesem Gerät. Für jede Dosis eines Arzneimittels gilt derselbe Preis. Termine und Tests sind nicht darin.',
  '{currency} a year, by your price': '{currency} im Jahr, nach Ihrem Preis',
  'for an additional person at the target: cannot tell, there may be none':
    'für eine zusätzliche Person am Ziel: nicht zu sagen, vielleicht gibt es keine',
  'for each additional person at the target: {amount} ({low} to {high}) {currency}':
    'für jede zusätzliche Person am Ziel: {amount} ({low} bis {high}) {currency}',
  'Cost by a price typed in here, without a source: {amount} {currency} a year.':
    'Kosten nach einem hier eingegebenen Preis ohne Quelle: {amount} {currency} im Jahr.',
  'For each additional person at the target after {weeks} weeks: {amount} {currency} ({low} to {high}).':
    'Für jede zusätzliche Person am Ziel nach {weeks} Wochen: {amount} {currency} ({low} bis {high}).',
};
