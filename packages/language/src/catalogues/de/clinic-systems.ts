import type { Catalogue } from '../../catalogue.js';

/** The clinic's other systems: launches, what is read and given, cards; and who may see a person. */
export const clinicSystems: Catalogue = {
  'A bundle of FHIR R4, which other systems read': 'Ein Bundle in FHIR R4, das andere Systeme lesen',
  'A guarded person fits. Open them under People first, and say why there.':
    'Eine geschützte Person passt. Öffnen Sie sie zuerst unter Personen, und sagen Sie dort warum.',
  'A person of the record needs a name: take the line with the name.':
    'Eine Person der Akte braucht einen Namen: Übernehmen Sie die Zeile mit dem Namen.',
  'All clinicians and nurses of the clinic.': 'Alle Ärztinnen, Ärzte und Pflegenden der Klinik.',
  Allergies: 'Allergien',
  'An administrator sets it up under Account, among those whom the server talks to.':
    'Ein Administrator richtet sie unter Konto ein, bei denen, mit denen der Server spricht.',
  'An electronic record wants to open a person here. Log in, and it goes on by itself.':
    'Eine elektronische Akte möchte hier eine Person öffnen. Melden Sie sich an, dann geht es von selbst weiter.',
  'Before an order is signed': 'Bevor eine Verordnung unterschrieben wird',
  'Cards in the electronic record': 'Karten in der elektronischen Akte',
  Diagnoses: 'Diagnosen',
  'Electronic records': 'Elektronische Akten',
  'Enter them': 'Eintragen',
  'Found: {name}. Into whose record?': 'Gefunden: {name}. In wessen Akte?',
  'Guard this person': 'Diese Person schützen',
  'Guarded people who were opened all the same': 'Geschützte Personen, die trotzdem geöffnet wurden',
  'Guarded: only the team. Others find the person by the full number, or by name and date of birth, and see them only with a reason, for an hour; it stays in the log.':
    'Geschützt: nur das Team. Andere finden die Person über die volle Nummer oder über Name und Geburtsdatum und sehen sie nur mit einem Grund, für eine Stunde; es bleibt im Protokoll.',
  'Into whose record?': 'In wessen Akte?',
  'Laboratory values and scores': 'Laborwerte und Scores',
  'Leave all of it': 'Alles verwerfen',
  'Log in with such an account, or ask an administrator for the right.':
    'Melden Sie sich mit einem solchen Konto an, oder bitten Sie einen Administrator um das Recht.',
  'Looking for the person in the record …': 'Die Person wird in der Akte gesucht …',
  'Name, date of birth and sex': 'Name, Geburtsdatum und Geschlecht',
  'Neither a number nor name and date of birth of {found} are those of {name}. Is it the same person?':
    'Weder eine Nummer noch Name und Geburtsdatum von {found} sind die von {name}. Ist es dieselbe Person?',
  'No card has been shown yet. An electronic record asks for them by CDS Hooks; an administrator names it under Account.':
    'Es wurde noch keine Karte gezeigt. Eine elektronische Akte fragt sie über CDS Hooks ab; ein Administrator trägt sie unter Konto ein.',
  'Nobody has.': 'Niemand hat es getan.',
  'Nobody of the record fits: it becomes a new person of the record.':
    'Niemand in der Akte passt: Es wird eine neue Person der Akte.',
  'Not everything was read. What is missing below may be there all the same:':
    'Nicht alles wurde gelesen. Was hier fehlt, kann dort trotzdem stehen:',
  'Nothing that was found names a disease that is known here. Which one is it about?':
    'Nichts vom Gefundenen nennt eine Krankheit, die hier bekannt ist. Um welche geht es?',
  'Nothing was read.': 'Nichts wurde gelesen.',
  'Of all diseases, since {date}. Whom a card was about is not kept.':
    'Zu allen Krankheiten, seit {date}. Um wen es bei einer Karte ging, wird nicht aufbewahrt.',
  'Only clinicians and nurses read people from another record.':
    'Nur Ärztinnen, Ärzte und Pflegende lesen Personen aus einer anderen Akte.',
  'Open to the clinic': 'Für die Klinik öffnen',
  'Please choose into whom it goes.': 'Bitte wählen Sie, zu wem es gehört.',
  'Prescribed medicines': 'Verordnete Medikamente',
  Procedures: 'Eingriffe',
  'Read from {record}': 'Aus {record} lesen',
  'Read it again with the button below, or from the electronic record.':
    'Lesen Sie es noch einmal mit dem Knopf unten oder von der elektronischen Akte aus.',
  'Save as FHIR': 'Als FHIR speichern',
  'Save who may see them': 'Speichern, wer sie sehen darf',
  'Show who, and why': 'Zeigen, wer und warum',
  'Something typed of {name} cannot be read yet. Mend it on the screen Person first.':
    'Etwas Eingegebenes von {name} ist noch nicht lesbar. Berichtigen Sie es zuerst auf dem Bildschirm Person.',
  'Start again from there, or ask its administrator what this account may give.':
    'Beginnen Sie dort noch einmal, oder fragen Sie den dortigen Administrator, was dieses Konto freigeben darf.',
  'The electronic record did not let us read. Nothing was read.':
    'Die elektronische Akte hat uns nicht lesen lassen. Nichts wurde gelesen.',
  'The name stays as the record has it; numbers that it does not have yet are added.':
    'Der Name bleibt, wie ihn die Akte hat; Nummern, die ihr fehlen, kommen hinzu.',
  'The server says: {told}': 'Der Server sagt: {told}',
  'The team': 'Das Team',
  'This electronic record is not set up here. Nothing was read.':
    'Diese elektronische Akte ist hier nicht eingerichtet. Nichts wurde gelesen.',
  'Try again': 'Noch einmal versuchen',
  Vaccinations: 'Impfungen',
  'What it takes could not be loaded. Please try again.':
    'Was dazu nötig ist, konnte nicht geladen werden. Bitte noch einmal versuchen.',
  'What was read from {record}': 'Gelesen aus {record}',
  'What was read is gone: it is given once, and kept for half an hour.':
    'Was gelesen wurde, ist fort: Es wird einmal ausgegeben und eine halbe Stunde aufbewahrt.',
  'What was read is only on this page, and nothing of it is in the record yet. Reloading the page loses it.':
    'Was gelesen wurde, steht nur auf dieser Seite, und nichts davon ist schon in der Akte. Neu laden verwirft es.',
  'When a medicine is chosen': 'Wenn ein Medikament gewählt wird',
  'When a person is opened: what is due': 'Wenn eine Person geöffnet wird: was fällig ist',
  'Who looks at a guarded person without being of the team says why. That you looked here is in the log, too.':
    'Wer eine geschützte Person ansieht, ohne zum Team zu gehören, sagt warum. Auch dass Sie hier nachgesehen haben, steht im Protokoll.',
  'Who may see this person': 'Wer diese Person sehen darf',
  'You are not of the team; you see the person because you gave a reason.':
    'Sie gehören nicht zum Team; Sie sehen die Person, weil Sie einen Grund angegeben haben.',
  'You log in there and choose the person; then you come back here with what may be read.':
    'Sie melden sich dort an und wählen die Person; danach kommen Sie mit dem, was gelesen werden darf, hierher zurück.',
  'a new person of the record': 'eine neue Person der Akte',
  'a suggestion was taken': 'ein Vorschlag wurde übernommen',
  'no answer: not every record tells what became of a card':
    'keine Antwort: nicht jede Akte sagt, was aus einer Karte wurde',
  'set aside': 'beiseitegelegt',
  'the person is erased, and the reason with them': 'die Person ist gelöscht, und mit ihr der Grund',
  'the person of the workbench: {name}': 'die Person der Werkbank: {name}',
  'with a comment in one’s own words': 'mit einem Kommentar in eigenen Worten',
  you: 'Sie',
  '{name}, who is open': '{name}, gerade geöffnet',
  '{shown, plural, one {# card} other {# cards}} shown: {accepted} taken, {overridden} set aside, {open} without an answer':
    '{shown, plural, one {# Karte} other {# Karten}} gezeigt: {accepted} übernommen, {overridden} beiseitegelegt, {open} ohne Antwort',
  '{some} and {n} more': '{some} und {n} weitere',
};
