import type { Catalogue } from '../../catalogue.js';

/** Problems in PEtab on the command line: simulated and fitted. */
export const petab: Catalogue = {
  'the parameters of a model that make the measurements of a PEtab problem likeliest':
    'die Parameter eines Modells, unter denen die Messungen eines PEtab-Problems am wahrscheinlichsten sind',
  'is for a model: a PEtab problem has times and values of its own':
    'gilt für ein Modell: ein PEtab-Problem hat eigene Zeiten und Werte',
  'is no PEtab problem': 'ist kein PEtab-Problem',
  'name the .yaml file that lists its model and its tables':
    'nennen Sie die .yaml-Datei, in der sein Modell und seine Tabellen stehen',
  'the .yaml file of a PEtab problem': 'die .yaml-Datei eines PEtab-Problems',
  'number of searches, each from another point': 'Zahl der Suchläufe, jeder von einem anderen Punkt aus',
  'the same seed gives the same points': 'derselbe Startwert gibt dieselben Punkte',
  'no parameter is estimated: nothing can be fitted':
    'kein Parameter wird geschätzt: Es gibt nichts anzupassen',
  'the model has events, with which there is no gradient yet: it can be simulated, not fitted':
    'das Modell hat Ereignisse, mit denen es noch keinen Gradienten gibt: Es lässt sich simulieren, aber nicht anpassen',
  'the likelihood could be computed at none of the {n} starts':
    'die Likelihood ließ sich an keinem der {n} Startpunkte berechnen',
  'narrow the bounds, or ask for more starts': 'engen Sie die Grenzen ein, oder verlangen Sie mehr Suchläufe',
  'at its lower bound': 'an seiner unteren Grenze',
  'at its upper bound': 'an seiner oberen Grenze',
  parameter: 'Parameter',
  fitted: 'angepasst',
  nominal: 'Nennwert',
  search: 'Suchlauf',
  'log-likelihood': 'Log-Likelihood',
  evaluations: 'Berechnungen',
  'how it ended': 'wie er endete',
  converged: 'am Ziel',
  'at the limit of evaluations': 'an der Grenze der Berechnungen',
  'no likelihood at the start': 'keine Likelihood am Startpunkt',
  'log-likelihood: {value}; {n} of {starts} searches ended within 0.1 of it':
    'Log-Likelihood: {value}; {n} von {starts} Suchläufen endeten höchstens 0,1 darunter',
  'priors are in what was maximized: their logarithm is {value}':
    'in dem, was maximiert wurde, sind die A-priori-Verteilungen: Ihr Logarithmus ist {value}',
  'there is no nominalValue of {names}': 'es gibt keinen nominalValue von {names}',
  observable: 'Messgröße',
  time: 'Zeit',
  measured: 'gemessen',
  noise: 'Rauschen',
  'log-likelihood at the nominal parameters: {value}':
    'Log-Likelihood bei den Nennwerten der Parameter: {value}',
  'logarithm of the prior, which is not in it: {value}':
    'Logarithmus der A-priori-Verteilung, der nicht darin ist: {value}',
};
