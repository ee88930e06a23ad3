import type { Catalogue } from '../../catalogue.js';

/** What the record refuses and why, and what a look at its chain found. */
export const record: Catalogue = {
  'this needs the role {roles}: ask an administrator':
    'dafür braucht es die Rolle {roles}: bitte an die Administration wenden',
  'an account needs a name and a login': 'ein Konto braucht einen Namen und einen Anmeldenamen',
  'the login {login} is in use already: choose another':
    'der Anmeldename {login} ist schon vergeben: bitte einen anderen wählen',
  'an account needs one or more of the roles {roles}':
    'ein Konto braucht eine oder mehrere der Rollen {roles}',
  'who reads their own record has the role person alone, and says which person they are':
    'wer die eigene Akte liest, hat allein die Rolle person, mit der Angabe, wer das ist',
  'this passkey belongs to an account already': 'dieser Passkey gehört schon zu einem Konto',
  'the account has no such passkey': 'das Konto hat keinen solchen Passkey',
  'this is the only way to log in: add another one first':
    'das ist der einzige Weg zur Anmeldung: bitte erst einen anderen hinzufügen',
  'there is no such person in this record': 'diese Person gibt es in dieser Akte nicht',
  'there is no such account': 'dieses Konto gibt es nicht',
  'this invitation is used, over, or not one of ours: ask an administrator for a new one':
    'diese Einladung ist verbraucht, abgelaufen oder nicht von uns: bitte bei der Administration eine neue holen',
  'this is the last administrator: make another one first':
    'das ist die letzte Administration: bitte erst eine andere einrichten',
  'there is no such session': 'diese Sitzung gibt es nicht',
  'event {first} is missing: the next one is {next}': 'Ereignis {first} fehlt: das nächste ist {next}',
  'event {at} does not follow the one before it: one was put in, taken out or moved':
    'Ereignis {at} folgt nicht auf das davor: eines wurde eingefügt, entfernt oder verschoben',
  'event {at} was changed: its hash is another one':
    'Ereignis {at} wurde verändert: seine Prüfsumme ist eine andere',
  'event {at} is not the one that was noted: the chain was written anew':
    'Ereignis {at} ist nicht das notierte: die Kette wurde neu geschrieben',
  'the end is missing: there are {n} events, but there were {last}':
    'das Ende fehlt: es gibt {n} Ereignisse, es waren aber {last}',
  'version {version} of the entry {entry} was put in: no event tells of it':
    'Version {version} des Eintrags {entry} wurde eingefügt: kein Ereignis weiß davon',
  'version {version} of the entry {entry} was changed after it was written':
    'Version {version} des Eintrags {entry} wurde nach dem Schreiben verändert',
  'version {version} of the entry {entry} was taken out':
    'Version {version} des Eintrags {entry} wurde entfernt',
  'line {line}: {what}. Nothing was written': 'Zeile {line}: {what}. Nichts wurde geschrieben',
  'this database is not empty: an export is read into an empty one only. Nothing was written':
    'diese Datenbank ist nicht leer: ein Export wird nur in eine leere eingelesen. Nichts wurde geschrieben',
  'the chain of the file is broken': 'die Kette der Datei ist gebrochen',
  'there is more after the end': 'nach dem Ende steht noch etwas',
  'it was changed, or a line before it was lost, or the file is of another key':
    'sie wurde verändert, eine Zeile davor ging verloren, oder die Datei gehört zu einem anderen Schlüssel',
  '{table} is not a table': '{table} ist keine Tabelle',
  'the row is of an organisation that the file is not about':
    'die Zeile gehört zu einer Einrichtung, um die es in der Datei nicht geht',
  'the key {key} that it is encrypted by is not here':
    'der Schlüssel {key}, mit dem sie verschlüsselt ist, ist nicht hier',
  'the end is missing: the file was cut off': 'das Ende fehlt: die Datei wurde abgeschnitten',
  '{table} has another number of rows than were written':
    '{table} hat eine andere Zahl von Zeilen, als geschrieben wurden',
  'it is no JSON object: the file was cut off or is not an export':
    'sie ist kein JSON-Objekt: die Datei wurde abgeschnitten oder ist kein Export',
  'this is not an export of a record': 'das ist kein Export einer Akte',
  'the file is of format {found}, this version reads format {known}':
    'die Datei hat Format {found}, diese Version liest Format {known}',
  'its tables are those of {found}, ours of {known}: use the version that wrote it, or bring that one up to date first':
    'ihre Tabellen sind die von {found}, unsere die von {known}: bitte die Version nehmen, die sie schrieb, oder jene erst auf den neuen Stand bringen',
  'it was written with the key {key}, which is not here: bring the folder of the keys along':
    'sie wurde mit dem Schlüssel {key} geschrieben, der nicht hier ist: bitte den Ordner der Schlüssel mitbringen',
  'the database has no room left or cannot write ({code}): nothing was written. Make room on its disk, then try again':
    'die Datenbank hat keinen Platz mehr oder kann nicht schreiben ({code}): nichts wurde geschrieben. Bitte auf ihrer Platte Platz schaffen, dann noch einmal versuchen',
  'the database does not answer: nothing was written. Try again in a moment; if it lasts, see whether it is running':
    'die Datenbank antwortet nicht: nichts wurde geschrieben. Bitte gleich noch einmal versuchen; wenn es anhält, nachsehen, ob sie läuft',
  '{kind} is not a kind of entry; known: {names}': '{kind} ist keine Art von Eintrag; bekannt sind: {names}',
  '{path} {message} ({suggestion})': '{path} {message} ({suggestion})',
  '{what} cannot be decrypted: its bytes were changed, or the key is another one':
    '{what} lässt sich nicht entschlüsseln: die Bytes wurden verändert, oder der Schlüssel ist ein anderer',
  'the key {id} is not among the keys in {folder} ({known}): bring the key that belongs to this record':
    'der Schlüssel {id} ist nicht unter denen in {folder} ({known}): bitte den Schlüssel bringen, der zu dieser Akte gehört',
  'the key is given by the environment: it can only be changed there':
    'der Schlüssel kommt aus der Umgebung: er lässt sich nur dort ändern',
  'the key {id} is the one in use: make another first':
    'der Schlüssel {id} ist der, der gilt: bitte erst einen anderen machen',
  'the key of the environment has {n} bytes instead of 32: make one with openssl rand -base64 32':
    'der Schlüssel der Umgebung hat {n} Bytes statt 32: bitte einen mit openssl rand -base64 32 machen',
  '{path} can be read by others: allow it to its owner only (chmod 600)':
    '{path} ist für andere lesbar: bitte nur dem Besitzer erlauben (chmod 600)',
  '{path} is not a file of keys: restore it from its copy':
    '{path} ist keine Schlüsseldatei: bitte aus der Kopie wiederherstellen',
  'say why the person is erased, in 500 letters at most':
    'bitte sagen, warum die Person gelöscht wird, in höchstens 500 Zeichen',
  'the reason names the person, and it stays in the chain: say it without the name':
    'der Grund nennt die Person und bleibt in der Kette: bitte ohne den Namen sagen',
  'only the team of a guarded person changes who is of it':
    'nur das Team einer geschützten Person ändert, wer dazugehört',
  '{id} is no clinician or nurse of this organisation':
    '{id} gehört in dieser Einrichtung weder zu den Ärztinnen und Ärzten noch zur Pflege',
  'say why this record has to be opened': 'bitte sagen, warum diese Akte geöffnet werden muss',
  'there is no such person, or the record is closed to this account':
    'diese Person gibt es nicht, oder ihre Akte ist für dieses Konto geschlossen',
  'this person was erased: nothing of them can be read any more':
    'diese Person wurde gelöscht: nichts von ihr lässt sich mehr lesen',
  'this account may not write entries of the kind {kind}':
    'dieses Konto darf keine Einträge der Art {kind} schreiben',
  'there is no such entry, or it was removed': 'diesen Eintrag gibt es nicht, oder er wurde entfernt',
  'somebody else has changed this person: you began with version {version}, it is now {current}. Nothing of yours was written; put both together and save again':
    'jemand anderes hat diese Person geändert: begonnen wurde mit Version {version}, jetzt ist es {current}. Davon wurde nichts geschrieben; bitte beides zusammenführen und noch einmal speichern',
  'the patient file is about {file}, but is to be saved as {disease}':
    'die Patientendatei handelt von {file}, soll aber als {disease} gespeichert werden',
  '{disease} is not a disease that we know; known: {names}':
    '{disease} ist keine Krankheit, die wir kennen; bekannt sind: {names}',
  'there is one entry of the kind {kind} already ({id}): change that one':
    'es gibt schon einen Eintrag der Art {kind} ({id}): bitte diesen ändern',
  'who the person is cannot be removed: erase the person':
    'wer die Person ist, lässt sich nicht entfernen: bitte die Person löschen',
};
