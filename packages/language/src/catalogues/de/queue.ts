import type { Catalogue } from '../../catalogue.js';

/** Trials that the workers at a database compute. */
export const queue: Catalogue = {
  'computes parts of the trials that bifrons trial --queue asks for, until it is stopped':
    'rechnet Teile der Studien, um die bifrons trial --queue bittet, bis es beendet wird',
  'leave the computing to the machines that run bifrons worker; needs --database':
    'das Rechnen den Maschinen überlassen, auf denen bifrons worker läuft; braucht --database',
  'the PostgreSQL server (15 or newer) with the queue':
    'der PostgreSQL-Server (15 oder neuer) mit der Warteschlange',
  '--queue and --database go together': '--queue und --database gehören zusammen',
  'does not go with --queue: other machines compute, with workers of their own, and give back sums and no rows':
    'passt nicht zu --queue: andere Maschinen rechnen, mit eigenen Threads, und geben Summen zurück und keine Zeilen',
  'has no queue of this version yet': 'hat noch keine Warteschlange dieser Version',
  'bifrons worker --database with the same address makes it':
    'bifrons worker --database mit derselben Adresse legt sie an',
  'cannot be used: {reason}': 'ist nicht benutzbar: {reason}',
  'see whether PostgreSQL runs there, and knows this user, password and database; bifrons worker has to be allowed to make a schema':
    'sehen Sie nach, ob PostgreSQL dort läuft und Benutzer, Passwort und Datenbank kennt; bifrons worker muss ein Schema anlegen dürfen',
  'must be an address such as {example}': 'muss eine Adresse sein wie {example}',
  'virtual patients {first} to {last} could not be computed: {reason}':
    'die virtuellen Patienten {first} bis {last} ließen sich nicht berechnen: {reason}',
  'somebody took them from the queue': 'jemand hat sie aus der Warteschlange genommen',
  'Waiting for a worker of version {version} (knowledge {knowledge}): none is there. On this or another machine, start: bifrons worker --database (the same address). Ctrl-C gives up.':
    'Warte auf einen Worker der Version {version} (Wissen {knowledge}): Es ist keiner da. Starten Sie auf dieser oder einer anderen Maschine: bifrons worker --database (dieselbe Adresse). Strg-C gibt auf.',
  'A worker of version {version} (knowledge {knowledge}) is there: it does not take this trial.':
    'Ein Worker der Version {version} (Wissen {knowledge}) ist da: Er nimmt diese Studie nicht.',
  'The queue does not answer ({reason}); asking again.':
    'Die Warteschlange antwortet nicht ({reason}); es wird wieder gefragt.',
  'Worker of version {version} (knowledge {knowledge}) at {place}: waiting for parts of trials. Ctrl-C finishes the part in hand, then stops.':
    'Worker der Version {version} (Wissen {knowledge}) an {place}: wartet auf Teile von Studien. Strg-C beendet den Teil in Arbeit und hört dann auf.',
  'Stopping: finishing the part in hand.': 'Hört auf: der Teil in Arbeit wird noch beendet.',
  '{trial}, seed {seed}: virtual patients {first} to {last} in {seconds} s':
    '{trial}, Startwert {seed}: virtuelle Patienten {first} bis {last} in {seconds} s',
  '{trial}, seed {seed}: virtual patients {first} to {last} stopped: nobody waits for them, or another worker has them':
    '{trial}, Startwert {seed}: virtuelle Patienten {first} bis {last} abgebrochen: niemand wartet auf sie, oder ein anderer Worker hat sie',
  '{trial}, seed {seed}: virtual patients {first} to {last} failed: {reason}':
    '{trial}, Startwert {seed}: virtuelle Patienten {first} bis {last} fehlgeschlagen: {reason}',
  'A trial waits for a worker of version {version} (knowledge {knowledge}). This worker leaves it alone: start one of that version.':
    'Eine Studie wartet auf einen Worker der Version {version} (Wissen {knowledge}). Dieser lässt sie liegen: Starten Sie einen dieser Version.',
};
