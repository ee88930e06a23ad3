import type { Catalogue } from '../../catalogue.js';

/** Warnings and refusals of the model. */
export const model: Catalogue = {
  'the visits are far outside what the model can produce (p = {p}): they are not used, and the forecast is that of people with this baseline':
    'die Befunde der Besuche liegen weit außerhalb dessen, was das Modell hervorbringen kann (p = {p}): Sie werden nicht verwendet, die Vorhersage gilt für Menschen mit diesem Ausgangswert',
  'the treatment with {drug} from {date} has no dose in mg and is left out':
    'die Behandlung mit {drug} ab {date} hat keine Dosis in mg und bleibt unberücksichtigt',
  'treatments without a visit say nothing of a response: the forecast starts from untreated disease':
    'Behandlungen ohne Besuch sagen nichts über ein Ansprechen: Die Vorhersage beginnt mit unbehandelter Krankheit',
  '{drug} cannot be simulated: {fact} is unknown':
    '{drug} kann nicht simuliert werden, unbekannt ist: {fact}',
  '{drug} cannot be simulated: {fact} is unknown ({note})':
    '{drug} kann nicht simuliert werden, unbekannt ist: {fact} ({note})',
  'no medicine "{drug}" in the catalogue': 'kein Arzneimittel „{drug}“ im Katalog',
  'no medicine "{drug}" in the catalogue; did you mean {near}?':
    'kein Arzneimittel „{drug}“ im Katalog; ist {near} gemeint?',
  'arm {arm}: none of {n} virtual patients meets its condition "among"':
    'Arm {arm}: Von {n} virtuellen Personen erfüllt keine die Bedingung „among“',
  'SALT {salt} is below {least}, the least severe disease in the trials that the model was fitted to: the forecast extrapolates':
    'SALT {salt} liegt unter {least}, der leichtesten Ausprägung in den Studien, an die das Modell angepasst wurde: Die Vorhersage extrapoliert',
  'the duration of the current episode is not known: it is drawn as in the BRAVE trials':
    'die Dauer der jetzigen Episode ist nicht bekannt: Sie wird wie in den BRAVE-Studien gezogen',
  'age {age} is below {youngest}, the youngest in the trials that the model was fitted to: the forecast extrapolates':
    'Das Alter {age} liegt unter {youngest}, dem niedrigsten in den Studien, an die das Modell angepasst wurde: Die Vorhersage geht darüber hinaus',
};
