import type { Catalogue } from '../../catalogue.js';

/** What the server refuses, and what it could not read of an electronic record. */
export const server: Catalogue = {
  'Too many calls from this address. Wait a minute.':
    'Zu viele Aufrufe von dieser Adresse. Bitte eine Minute warten.',
  'Log in first.': 'Bitte erst anmelden.',
  'This is not for your role.': 'Das steht Ihrer Rolle nicht offen.',
  'The header x-csrf is missing or old. Reload the page.':
    'Der Header x-csrf fehlt oder ist veraltet. Bitte die Seite neu laden.',
  '{path}: {problem}': '{path}: {problem}',
  '{service} is for the hook {hook}, and the call says {asked}':
    '{service} ist für den Hook {hook}, der Aufruf nennt {asked}',
  'There is no service {id}; GET /cds-services lists them.':
    'Einen Dienst {id} gibt es nicht; GET /cds-services zählt alle auf.',
  'has a next page whose address cannot be read': 'hat eine nächste Seite, deren Adresse nicht lesbar ist',
  'has a next page at another address ({origin}), which was not followed':
    'hat eine nächste Seite unter einer anderen Adresse ({origin}), die nicht abgerufen wurde',
  '{origin} is not among the addresses that the administrator allows, or is not https.':
    '{origin} gehört nicht zu den Adressen, die die Administration erlaubt, oder ist nicht https.',
  '{origin} redirects where it should answer.': '{origin} leitet weiter, statt zu antworten.',
  '{origin} leads into a private network. If it is the clinic’s own, the administrator says so in its entry (privateNetwork).':
    '{origin} führt in ein privates Netz. Ist es das der Klinik, trägt die Administration das im Eintrag ein (privateNetwork).',
  '{origin} does not answer.': '{origin} antwortet nicht.',
  '{origin} answers with more than {most, number} MiB.':
    '{origin} antwortet mit mehr als {most, number} MiB.',
  'This is not yours to do.': 'Dazu sind Sie nicht berechtigt.',
  'Somebody changed the same at the same moment. Try again.':
    'Jemand hat im selben Augenblick dasselbe geändert. Bitte noch einmal versuchen.',
  'The request cannot be read.': 'Die Anfrage ist nicht lesbar.',
  'The server failed. Nothing was saved; the log of the server has the reason.':
    'Der Server hatte einen Fehler. Nichts wurde gesichert; der Grund steht im Protokoll des Servers.',
  'A part of the record cannot be read. The log of the server has the reason.':
    'Ein Teil der Akte ist nicht lesbar. Der Grund steht im Protokoll des Servers.',
  'What was sent is too large for this address.': 'Was gesendet wurde, ist für diese Adresse zu groß.',
  'Send JSON, with the header content-type: application/json.':
    'Bitte JSON senden, mit dem Header content-type: application/json.',
  'The body is empty; send JSON.': 'Der Inhalt ist leer; bitte JSON senden.',
  'The body is no JSON.': 'Der Inhalt ist kein JSON.',
  'The body is shorter or longer than its header says.':
    'Der Inhalt ist kürzer oder länger, als sein Header sagt.',
  'There is nothing at this address.': 'Unter dieser Adresse gibt es nichts.',
  'The JSON is nested deeper than {depth} levels.': 'Das JSON ist tiefer als {depth} Ebenen verschachtelt.',
  'The body is no JSON that can be read.': 'Der Inhalt ist kein lesbares JSON.',
  'The body is no JSON that can be read: see line {line}, column {column}.':
    'Der Inhalt ist kein lesbares JSON: siehe Zeile {line}, Spalte {column}.',
  'unknown key {keys}; take it out': 'unbekannter Schlüssel {keys}; bitte herausnehmen',
  'This server answers under {origin} only.': 'Dieser Server antwortet nur unter {origin}.',
  'Only pages of {origin} may change anything here.': 'Nur Seiten von {origin} dürfen hier etwas ändern.',
  'Login and password do not belong together, or the passkey is not known here.':
    'Anmeldename und Passwort gehören nicht zusammen, oder der Passkey ist hier nicht bekannt.',
  'That took longer than five minutes, or was done already. Begin again.':
    'Das hat länger als fünf Minuten gedauert oder ist schon geschehen. Bitte von vorn beginnen.',
  'This is not the token that the console of the server printed.':
    'Das ist nicht das Token, das die Konsole des Servers ausgegeben hat.',
  'This invitation is used, over, or not one of ours. Ask an administrator for a new one.':
    'Diese Einladung ist verbraucht, abgelaufen oder nicht von uns. Bitte bei der Administration eine neue holen.',
  'This record has its administrator already. Log in, or ask for an invitation.':
    'Diese Akte hat schon eine Administration. Bitte anmelden oder um eine Einladung bitten.',
  'No issuer is set up to log in with.': 'Für die Anmeldung ist kein fremder Dienst eingerichtet.',
  'The current password is another one.': 'Das jetzige Passwort lautet anders.',
  'The passkey was not made for this page. Begin again.':
    'Der Passkey wurde nicht für diese Seite gemacht. Bitte von vorn beginnen.',
  'Too many failed logins. Wait {minutes} minutes, log in with a passkey, or ask an administrator for a new invitation.':
    'Zu viele gescheiterte Anmeldungen. Bitte {minutes} Minuten warten, sich mit einem Passkey anmelden oder bei der Administration eine neue Einladung holen.',
  'The database does not answer.': 'Die Datenbank antwortet nicht.',
  'Figures are for this machine, or for who has the token of --metrics-token.':
    'Die Messwerte sind für diese Maschine, oder für wen das Token von --metrics-token hat.',
  'This person has no year of birth or no disease yet, so there is no patient file to write as FHIR. Enter them first.':
    'Zu dieser Person fehlt noch Geburtsjahr oder Krankheit, es gibt also keine Patientendatei, die als FHIR geschrieben werden könnte. Bitte erst eintragen.',
  'This is a {type}; send a Bundle of FHIR R4 with it inside.':
    'Das ist {type}; bitte ein Bundle von FHIR R4 senden, das es enthält.',
  'This is no FHIR: it has no resourceType. Send a Bundle of FHIR R4.':
    'Das ist kein FHIR: resourceType fehlt. Bitte ein Bundle von FHIR R4 senden.',
  '{path} {message}: {suggestion}': '{path} {message}: {suggestion}',
  '{address} (status {status}) names no authorization_endpoint and token_endpoint. Ask the record’s operator whether SMART App Launch is switched on.':
    '{address} (Status {status}) nennt keinen authorization_endpoint und token_endpoint. Bitte beim Betrieb der elektronischen Akte fragen, ob SMART App Launch eingeschaltet ist.',
  'The record refused: {why}. Nothing was read.':
    'Die elektronische Akte hat abgelehnt: {why}. Nichts wurde gelesen.',
  'The record gave no token ({what}). Nothing was read. Start again from there.':
    'Die elektronische Akte gab kein Token ({what}). Nichts wurde gelesen. Bitte dort von vorn beginnen.',
  'The record gave a token for nobody: it names no patient. Open a person there first, or allow the scope launch/patient.':
    'Die elektronische Akte gab ein Token für niemanden: Es nennt keine Patientin und keinen Patienten. Bitte dort erst jemanden öffnen oder den Scope launch/patient erlauben.',
  'This launch was not begun here, or more than ten minutes ago. Start again from the record.':
    'Dieser Aufruf wurde nicht hier begonnen oder liegt mehr als zehn Minuten zurück. Bitte in der elektronischen Akte von vorn beginnen.',
  'was asked for and not granted': 'wurde angefragt und nicht gewährt',
  'was answered with status {status}': 'wurde mit dem Status {status} beantwortet',
  'is more than 50 MB': 'ist mehr als 50 MB',
  'has more than {most} pages; the rest was not read':
    'hat mehr als {most} Seiten; der Rest wurde nicht gelesen',
  'What was read is gone: it is kept for half an hour, and given once. Launch again.':
    'Was gelesen wurde, ist fort: Es wird eine halbe Stunde aufbewahrt und einmal ausgegeben. Bitte noch einmal lesen.',
  'This server does not know the record {iss}. An administrator adds it under Account, FHIR servers.':
    'Dieser Server kennt die elektronische Akte {iss} nicht. Die Administration trägt sie unter „Elektronische Akten (FHIR)“ ein.',
  '{name} has no client id. An administrator enters the one that the record gave.':
    '{name} hat keine Client-ID. Die Administration trägt ein, welche die elektronische Akte vergeben hat.',
  'Only clinicians and nurses import persons.': 'Personen importieren nur Ärzteschaft und Pflege.',
};
