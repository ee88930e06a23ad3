import type { Catalogue } from '../../catalogue.js';

/** What a weighing and the decision report say. */
export const report: Catalogue = {
  '{who, select, woman {A woman} girl {A girl} man {A man} other {A boy}} of about {age} with alopecia areata, {salt, number} % of the scalp without hair':
    '{who, select, woman {Eine Frau} girl {Ein Mädchen} man {Ein Mann} other {Ein Junge}} von etwa {age} Jahren mit Alopecia areata, {salt, number} % der Kopfhaut ohne Haar',
  'Alopecia areata is hair loss. The body’s own defence attacks the roots of the hair. Hair can grow back, with or without a medicine, and can fall out again.':
    'Alopecia areata ist kreisrunder Haarausfall. Die eigene Abwehr des Körpers greift die Haarwurzeln an. Haar kann nachwachsen, mit oder ohne Arzneimittel, und kann wieder ausfallen.',
  'Bifrons supports a decision. It is not a medical device and does not replace your doctor.':
    'Bifrons unterstützt eine Entscheidung. Es ist kein Medizinprodukt und ersetzt nicht Ihre Ärztin oder Ihren Arzt.',
  'Bifrons {version}, facts {knowledge}, seed {seed}':
    'Bifrons {version}, Fakten {knowledge}, Startwert {seed}',
  EU: 'EU',
  'Even if a number were exact, nobody can say which of the 100 people you will be.':
    'Auch wenn eine Zahl genau wäre: Niemand kann sagen, welche der 100 Personen Sie sein werden.',
  'For none of these medicines was there a number of its own for {harms}.':
    'Für keines dieser Arzneimittel gab es eine eigene Zahl zu Folgendem: {harms}.',
  'Hair loss can change how people feel and how others look at them. A medicine means taking it every day, tests and some worry about harm. Waiting means living with hair loss for longer. People weigh this differently, and no answer is wrong.':
    'Haarausfall kann ändern, wie Menschen sich fühlen und wie andere sie ansehen. Ein Arzneimittel heißt: jeden Tag daran denken, Tests und etwas Sorge vor Schaden. Warten heißt: länger mit dem Haarausfall leben. Menschen wägen das verschieden ab, und keine Antwort ist falsch.',
  'Hair on at least 80 % of the scalp after {weeks} weeks':
    'Haar auf mindestens 80 % der Kopfhaut nach {weeks} Wochen',
  'Hair on at least 80 % of the scalp by week {middle}, and still in week {weeks}':
    'Haar auf mindestens 80 % der Kopfhaut bis Woche {middle}, und noch in Woche {weeks}',
  'Hair on at least 90 % of the scalp after {weeks} weeks':
    'Haar auf mindestens 90 % der Kopfhaut nach {weeks} Wochen',
  'How do I feel about taking something every day, and about tests?':
    'Wie geht es mir damit, jeden Tag etwas einzunehmen, und mit Tests?',
  'How many lose their hair again after stopping cannot be told.':
    'Wie viele ihr Haar nach dem Absetzen wieder verlieren, lässt sich nicht sagen.',
  'How much does it matter to me to have my hair back?': 'Wie wichtig ist es mir, mein Haar zurückzuhaben?',
  'How to take it, and which tests': 'Wie es einzunehmen ist, und welche Tests',
  'How you yourself respond is not known yet. After a few months of treatment the numbers can be made more exact.':
    'Wie Sie selbst ansprechen, ist noch nicht bekannt. Nach einigen Monaten Behandlung lassen sich die Zahlen genauer machen.',
  'If you pause or stop': 'Wenn Sie pausieren oder absetzen',
  'Is there something about me that changes these numbers?': 'Gibt es etwas an mir, das diese Zahlen ändert?',
  'Label of {brand}, {region}, {date}': 'Fachinformation von {brand}, {region}, {date}',
  'Losing it again within {after} weeks of stopping in week {weeks}':
    'Wieder verloren binnen {after} Wochen nach dem Absetzen in Woche {weeks}',
  'Missing about you, and it may change what the label says: {facts}, and {n} more facts.':
    'Über Sie fehlt, und es kann ändern, was die Fachinformation sagt: {facts} und {n} weitere Fakten.',
  'Missing about you, and it may change what the label says: {facts}.':
    'Über Sie fehlt, und es kann ändern, was die Fachinformation sagt: {facts}.',
  'Model of alopecia areata, fitted to trials: {id}; {n} facts, each with its source in the workbench':
    'Modell der Alopecia areata, an Studien angepasst: {id}; {n} Fakten, jeder mit seiner Quelle in der Werkbank',
  'No test with a date is still to be done by the label.':
    'Nach der Fachinformation steht kein Test mit Datum mehr aus.',
  'Nothing to take.': 'Nichts einzunehmen.',
  'Of 100 people who have their hair back in week {weeks} and stop, about {count} lose it again within {after} weeks ({range}).':
    'Von 100 Personen, die ihr Haar in Woche {weeks} zurückhaben und absetzen, verlieren es etwa {count} binnen {after} Wochen wieder ({range}).',
  'Questions to ask': 'Fragen, die Sie stellen können',
  'Speak with your team before you pause or stop, if you can.':
    'Sprechen Sie mit Ihrem Team, bevor Sie pausieren oder absetzen, wenn Sie können.',
  'Still to be done by the label, in {visits, plural, one {# visit} other {# visits}}: {tests}.':
    'Nach der Fachinformation noch zu tun, bei {visits, plural, one {# Termin} other {# Terminen}}: {tests}.',
  'The first dose that the label gives for you is {dose}.':
    'Die erste Dosis, die die Fachinformation für Sie nennt, ist {dose}.',
  'The label: {words}.': 'Die Fachinformation: {words}.',
  'The numbers on hair come from a computer model that was fitted to published trials. "It may be" means: the model is 95 % sure that the number lies there.':
    'Die Zahlen zum Haar kommen aus einem Computermodell, das an veröffentlichte Studien angepasst wurde. „Es können … sein“ heißt: Das Modell ist zu 95 % sicher, dass die Zahl dort liegt.',
  'The options': 'Die Möglichkeiten',
  'The pause ends in week {end}, after the {weeks} weeks that are looked at here.':
    'Die Pause endet in Woche {end}, nach den {weeks} Wochen, die hier betrachtet werden.',
  'The {region} label advises against it for you.': 'Die Fachinformation ({region}) rät für Sie davon ab.',
  'The {region} label allows it for you under conditions.':
    'Die Fachinformation ({region}) erlaubt es für Sie unter Bedingungen.',
  'The {region} label allows it for you.': 'Die Fachinformation ({region}) erlaubt es für Sie.',
  'The {region} label says that you must not take it.':
    'Die Fachinformation ({region}) sagt, dass Sie es nicht einnehmen dürfen.',
  'There is no {region} label for it here.': 'Hier gibt es dafür keine Fachinformation ({region}).',
  'This use is not in the label (off-label).':
    'Diese Anwendung steht nicht in der Fachinformation (off-label).',
  US: 'USA',
  'What happens after more than {weeks} weeks is not looked at here.':
    'Was nach mehr als {weeks} Wochen geschieht, wird hier nicht betrachtet.',
  'What if I want to have a child?': 'Und wenn ich ein Kind möchte?',
  'What is not known': 'Was nicht bekannt ist',
  'What is uncertain': 'Was unsicher ist',
  'What it costs you is not known here: there is no price with a source.':
    'Was es Sie kostet, ist hier nicht bekannt: Es gibt keinen Preis mit Quelle.',
  'What it is like, and what matters to you': 'Wie es ist, und was Ihnen wichtig ist',
  'What may get better, of 100 people like you': 'Was besser werden kann, bei 100 Personen wie Ihnen',
  'What may go wrong, of 100 people in {weeks} weeks':
    'Was schiefgehen kann, bei 100 Personen in {weeks} Wochen',
  'What this is about': 'Worum es geht',
  'What will it cost me?': 'Was wird es mich kosten?',
  'When will we know whether it works, and what do we do if it does not?':
    'Wann werden wir wissen, ob es wirkt, und was tun wir, wenn nicht?',
  'Where the numbers come from': 'Woher die Zahlen kommen',
  'Whether the {region} label allows it for you cannot be told yet.':
    'Ob die Fachinformation ({region}) es für Sie erlaubt, lässt sich noch nicht sagen.',
  'Which harm do I want to avoid most?': 'Welchen Schaden will ich am meisten vermeiden?',
  'Which signs mean that I should call at once?': 'Bei welchen Zeichen soll ich sofort anrufen?',
  'Which tests are needed cannot be told: there is no label for it here.':
    'Welche Tests nötig sind, lässt sich nicht sagen: Hier gibt es dafür keine Fachinformation.',
  'Which treatment for alopecia areata?': 'Welche Behandlung bei Alopecia areata?',
  'Which vaccines and tests do I need before I start?':
    'Welche Impfungen und Tests brauche ich vor dem Beginn?',
  'You and your team can choose between {n} ways. This page shows for each how many of 100 people like you get better and how many come to harm within {weeks} weeks. It does not tell you what to choose.':
    'Sie und Ihr Team können zwischen {n} Wegen wählen. Diese Seite zeigt für jeden, wie vielen von 100 Personen wie Ihnen es besser geht und wie viele binnen {weeks} Wochen zu Schaden kommen. Sie sagt Ihnen nicht, was Sie wählen sollen.',
  'You wait and watch. You can start a medicine later.':
    'Sie warten und beobachten. Ein Arzneimittel können Sie später beginnen.',
  'Your own visits were taken into account.': 'Ihre eigenen Visiten sind berücksichtigt.',
  'Your team decides how often to check: {tests}.': 'Ihr Team entscheidet, wie oft geprüft wird: {tests}.',
  'a blood clot in a vein': 'ein Blutgerinnsel in einer Vene',
  'a cancer': 'Krebs',
  'a heart attack, a stroke or a death of heart or vessels':
    'ein Herzinfarkt, ein Schlaganfall oder ein Tod durch Herz oder Gefäße',
  'a raised muscle value in the blood (CPK)': 'ein erhöhter Muskelwert im Blut (CPK)',
  'a serious infection': 'eine schwere Infektion',
  'a skin cancer other than melanoma': 'Hautkrebs außer Melanom',
  'a whole number from {least} on': 'eine ganze Zahl ab {least}',
  'a whole number of weeks from {min} to {max}': 'eine ganze Zahl von Wochen von {min} bis {max}',
  acne: 'Akne',
  'an infection that healthy people rarely get': 'eine Infektion, die Gesunde selten bekommen',
  'at least one must be above 0': 'mindestens eines muss über 0 sein',
  'before treatment': 'vor der Behandlung',
  'cold sores or other herpes': 'Lippenherpes oder anderer Herpes',
  'counted in a trial': 'in einer Studie gezählt',
  'counted in a trial over {weeks} weeks': 'in einer Studie über {weeks} Wochen gezählt',
  'give at least one medicine with its dose': 'nennen Sie mindestens ein Arzneimittel mit seiner Dosis',
  'has a step that begins in week {week}, but the horizon is week {horizon}':
    'hat einen Schritt, der in Woche {week} beginnt, aber der Horizont ist Woche {horizon}',
  headache: 'Kopfschmerzen',
  'in the same trial without the medicine: {count}': 'in derselben Studie ohne das Arzneimittel: {count}',
  'is a second option without a medicine': 'ist eine zweite Option ohne Arzneimittel',
  'is no outcome that can be weighted; did you mean {meant}?':
    'ist kein Ergebnis, das sich gewichten lässt; meinten Sie {meant}?',
  'is there twice': 'gibt es zweimal',
  'it may be {low} to {high}': 'es können {low} bis {high} sein',
  'leave one of them out': 'lassen Sie eine davon weg',
  'leave one out, or give each a name of its own':
    'lassen Sie eine weg oder geben Sie jeder einen eigenen Namen',
  'leave the step out or look further ahead': 'lassen Sie den Schritt weg oder blicken Sie weiter voraus',
  'must be a number of at least 0, and is {value}': 'muss eine Zahl von mindestens 0 sein, und ist {value}',
  'no medicine': 'kein Arzneimittel',
  'nobody knows': 'niemand weiß es',
  'not checked in the original source': 'nicht in der Originalquelle geprüft',
  shingles: 'Gürtelrose',
  'the horizon is {horizon} weeks': 'der Horizont ist {horizon} Wochen',
  'there are {n} options': 'es gibt {n} Optionen',
  'there is no option': 'es gibt keine Option',
  'too few of one kind of white blood cells': 'zu wenige von einer Art weißer Blutkörperchen',
  'visits so far are used': 'bisherige Visiten sind verwendet',
  'we cannot compute this for this medicine': 'das können wir für dieses Arzneimittel nicht berechnen',
  'weigh at most {n} at a time': 'wägen Sie höchstens {n} auf einmal ab',
  '{before}, from week {week} {then}': '{before}, ab Woche {week} {then}',
  '{before}, paused from week {from} to week {to}': '{before}, Pause von Woche {from} bis Woche {to}',
  '{count} of 100': '{count} von 100',
  '{doses, number} doses in {weeks} weeks.': '{doses, number} Dosen in {weeks} Wochen.',
  '{drug} {dose, number} mg {times, plural, one {once a day} =2 {twice a day} other {# times a day}}':
    '{drug} {dose, number} mg {times, plural, one {einmal täglich} =2 {zweimal täglich} other {#-mal täglich}}',
  '{drug} {strength, number} %, {times, plural, one {once a day} =2 {twice a day} other {# times a day}}':
    '{drug} {strength, number} %, {times, plural, one {einmal täglich} =2 {zweimal täglich} other {#-mal täglich}}',
  '{n, plural, one {# fact about you is} other {# facts about you are}} missing.':
    '{n, plural, one {# Fakt über Sie fehlt} other {# Fakten über Sie fehlen}}.',
  '{option} {problem}: {suggestion}': '{option} {problem}: {suggestion}',
  '{option}: nobody has a number for {harms}.': '{option}: Niemand hat eine Zahl zu Folgendem: {harms}.',
  '{option}: the effect on hair cannot be computed.':
    '{option}: Die Wirkung auf das Haar lässt sich nicht berechnen.',
  '{people} virtual people are too few to tell what is uncertain':
    '{people} virtuelle Personen sind zu wenige, um zu sagen, was unsicher ist',
  '{problem}: {suggestion}': '{problem}: {suggestion}',
  '{reason}: {demand}': '{reason}: {demand}',
  '{weight}: {problem}': '{weight}: {problem}',
  '{who}; {known}; labels of the {region}': '{who}; {known}; Fachinformationen: {region}',
  'The numbers on hair are of people who stay on the medicine. Whoever stops does as without it.':
    'Die Zahlen zum Haar gelten für Menschen, die bei dem Arzneimittel bleiben. Wer es absetzt, dem geht es wie ohne.',
  '{who, select, woman {A woman} girl {A girl} man {A man} other {A boy}} of about {age} with atopic dermatitis (eczema), skin (EASI) {easi, number} of 72, itch not recorded':
    '{who, select, woman {Eine Frau} girl {Ein Mädchen} man {Ein Mann} other {Ein Junge}} von etwa {age} Jahren mit atopischer Dermatitis (Neurodermitis), Haut (EASI) {easi, number} von 72, Juckreiz nicht erfasst',
  '{who, select, woman {A woman} girl {A girl} man {A man} other {A boy}} of about {age} with atopic dermatitis (eczema), skin (EASI) {easi, number} of 72, itch {itch, number} of 10':
    '{who, select, woman {Eine Frau} girl {Ein Mädchen} man {Ein Mann} other {Ein Junge}} von etwa {age} Jahren mit atopischer Dermatitis (Neurodermitis), Haut (EASI) {easi, number} von 72, Juckreiz {itch, number} von 10',
  'Which treatment for atopic dermatitis?': 'Welche Behandlung bei atopischer Dermatitis?',
  'Atopic dermatitis, or eczema, is an inflammation of the skin that itches. The skin’s barrier is weak and the body’s own defence is too active in it. It comes and goes, with or without a medicine, and can come back.':
    'Atopische Dermatitis, auch Neurodermitis, ist eine Entzündung der Haut, die juckt. Die Hautbarriere ist schwach, und die eigene Abwehr des Körpers ist in der Haut zu aktiv. Sie kommt und geht, mit oder ohne Arzneimittel, und kann wiederkommen.',
  'Itch can take sleep and strength, and eczema can be seen by others. A medicine means tablets or injections, tests and some worry about harm. Waiting means living with the itch for longer. People weigh this differently, and no answer is wrong.':
    'Juckreiz kann Schlaf und Kraft nehmen, und andere können das Ekzem sehen. Ein Arzneimittel heißt: Tabletten oder Spritzen, Tests und etwas Sorge vor Schaden. Warten heißt: länger mit dem Juckreiz leben. Menschen wägen das verschieden ab, und keine Antwort ist falsch.',
  'How much does it matter to me to have calm skin, and how much to itch less?':
    'Wie wichtig ist mir ruhige Haut, und wie wichtig weniger Juckreiz?',
  'The numbers on skin and itch come from a computer model that was fitted to published trials. "It may be" means: the model is 95 % sure that the number lies there.':
    'Die Zahlen zu Haut und Juckreiz kommen aus einem Computermodell, das an veröffentlichte Studien angepasst wurde. „Es können … sein“ heißt: Das Modell ist zu 95 % sicher, dass die Zahl dort liegt.',
  'The numbers on skin and itch are of people who stay on the medicine. Whoever stops does as without it.':
    'Die Zahlen zu Haut und Juckreiz gelten für Menschen, die bei dem Arzneimittel bleiben. Wer es absetzt, dem geht es wie ohne.',
  '{option}: the effect on skin and itch cannot be computed.':
    '{option}: Die Wirkung auf Haut und Juckreiz lässt sich nicht berechnen.',
  'How many have their eczema back after stopping cannot be told.':
    'Wie viele nach dem Absetzen ihr Ekzem wieder haben, lässt sich nicht sagen.',
  'Of 100 people whose skin is that much better in week {weeks} and who stop, about {count} have lost it again within {after} weeks ({range}).':
    'Von 100 Personen, deren Haut in Woche {weeks} so viel besser ist und die absetzen, haben etwa {count} das binnen {after} Wochen wieder verloren ({range}).',
  'Model of atopic dermatitis, fitted to trials: {id}; {n} facts, each with its source in the workbench':
    'Modell der atopischen Dermatitis, an Studien angepasst: {id}; {n} Fakten, jeder mit seiner Quelle in der Werkbank',
  'Skin at least {percent} % better after {weeks} weeks (EASI-{percent})':
    'Haut nach {weeks} Wochen mindestens {percent} % besser (EASI-{percent})',
  'Skin at least {percent} % better by week {middle}, and still in week {weeks}':
    'Haut bis Woche {middle} mindestens {percent} % besser, und noch in Woche {weeks}',
  'Skin worse than that again within {after} weeks of stopping in week {weeks}':
    'Haut wieder schlechter binnen {after} Wochen nach dem Absetzen in Woche {weeks}',
  'Itch of at most {points} out of 10 after {weeks} weeks':
    'Juckreiz höchstens {points} von 10 nach {weeks} Wochen',
  'Itch at least {points} points of 10 better after {weeks} weeks':
    'Juckreiz nach {weeks} Wochen um mindestens {points} von 10 Punkten besser',
  '{drug} {dose, number} mg as one injection': '{drug} {dose, number} mg als eine Spritze',
  '{drug} {dose, number} mg injected {weeks, plural, one {every week} other {every # weeks}}':
    '{drug} {dose, number} mg als Spritze {weeks, plural, one {jede Woche} other {alle # Wochen}}',
  '{doses, number} injections in {weeks} weeks.': '{doses, number} Spritzen in {weeks} Wochen.',
  'All that is known of its harms are counts of its label, with the medicine against without: {counts}.':
    'Von seinen Schäden ist nur bekannt, was die Fachinformation zählt, mit dem Arzneimittel gegen ohne: {counts}.',
};
